#!/usr/bin/env python3
"""Makes the corpus of workbooks that the reader is tested with, and what is expected of each.

  make.py              writes good/, hostile/ and expected.json again, byte for byte
  make.py --foreign    also what LibreOffice and msoffcrypto-tool make, which no run repeats exactly
  make.py --check      writes nothing; says what differs from the folder, and fails if anything does
  make.py --large DIR  writes the files that are too large to keep

Needs openpyxl and XlsxWriter.
"""

import argparse
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from making import (  # noqa: E402
    good_dates, good_imitations, good_numbers, good_packages, good_people, good_programs,
    good_structure, good_text,
    hostile_archives, hostile_cells, hostile_packages, hostile_xml,
)

GOOD = [good_text, good_numbers, good_dates, good_structure, good_packages, good_programs,
        good_imitations, good_people]
HOSTILE = [hostile_archives, hostile_packages, hostile_xml, hostile_cells]
LARGEST = 30_000


def fixtures(rooms, foreign):
    for room in rooms:
        yield from room.fixtures()
        if foreign and hasattr(room, "FOREIGN"):
            yield from room.by_other_programs()


def line(value):
    return json.dumps(value, ensure_ascii=False)


def listed(cells):
    return ",\n        ".join(f"{line(k)}: {line(v)}" for k, v in cells.items())


def pretty(expected):
    """JSON with a line per cell, so that a difference in review is a cell."""
    if "refuse" in expected:
        return line(expected)
    if "accept" in expected:
        return '{"accept": ' + pretty(expected["accept"]) + "}"
    pages = []
    for page in expected["sheets"]:
        rest = {k: v for k, v in page.items() if k != "cells"}
        cells = f"{{\n        {listed(page['cells'])}}}" if page["cells"] else "{}"
        pages.append(f"{line(rest)[:-1]}, \"cells\": {cells}}}")
    rest = {k: v for k, v in expected.items() if k != "sheets"}
    return f"{{{line(rest)[1:-1]},\n      \"sheets\": [" + ",\n      ".join(pages) + "]}"


def kept(known, fresh):
    """The known expectations with those made afresh, in the order of names."""
    return dict(sorted({**known, **fresh}.items()))


def expectations(parts):
    told = [f'  "{part}": {{\n    ' + ",\n    ".join(
        f"{line(name)}: {pretty(expected)}" for name, expected in files.items()) + "\n  }"
        for part, files in parts.items()]
    return "{\n" + ",\n".join(told) + "\n}\n"


def write(path, data, check):
    """Whether the file was already so."""
    same = path.exists() and path.read_bytes() == data
    if not same and check:
        print(f"differs: {path.relative_to(HERE)}")
    elif not same:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    return same


def make(check, foreign):
    record = HERE / "expected.json"
    known = json.loads(record.read_text()) if record.exists() else {}
    parts, same = {}, True
    for part, rooms in (("good", GOOD), ("hostile", HOSTILE)):
        fresh = {}
        for made in fixtures(rooms, foreign):
            if made.name in fresh:
                sys.exit(f"two fixtures are named {made.name}")
            if len(made.data) > LARGEST:
                sys.exit(f"{made.name} has {len(made.data)} bytes")
            fresh[made.name] = made.expected
            same &= write(HERE / part / made.name, made.data, check)
        folder = HERE / part
        present = {p.name for p in folder.iterdir()} if folder.exists() else set()
        foreign_names = {n for room in rooms for n in getattr(room, "FOREIGN", ())}
        for name in sorted(present - set(fresh) - foreign_names):
            print(f"no longer made: {part}/{name}")
            same = False
            if not check:
                (folder / name).unlink()
        for name in sorted(foreign_names - present - set(fresh)):
            print(f"missing, and made only by --foreign: {part}/{name}")
            same = False
        parts[part] = kept(
            {n: e for n, e in known.get(part, {}).items() if n in foreign_names}, fresh)
    same &= write(record, expectations(parts).encode(), check)
    return same


def main():
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--check", action="store_true")
    reader.add_argument("--foreign", action="store_true")
    reader.add_argument("--large", metavar="DIR")
    told = reader.parse_args()
    if told.large:
        from making import large
        return large.write(Path(told.large))
    same = make(told.check, told.foreign)
    return 1 if told.check and not same else 0


if __name__ == "__main__":
    sys.exit(main())
