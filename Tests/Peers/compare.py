#!/usr/bin/env python3
"""Where openpyxl and calamine read the fixtures of good/ otherwise than expected.

  compare.py            fails where a difference has no reason here, or a reason has no difference
  compare.py --record   the same, and writes Fixtures/disagreements.json
  compare.py --table    prints the table of Fixtures/README.md
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIXTURES = HERE.parent / "SheetsTests" / "Fixtures"

TRIMS = "does not trim white space without xml:space=\"preserve\", as Excel does"
ESCAPES = "leaves _xHHHH_ escapes in the text"
ERA = "does not know the format to be a date"
SERIALS = ("makes a date or time of a number that is none: 0 and fractions of a day in a date column, "
           "1900-02-29, before the first day and after the last")
FIRST_DAY = ("takes the first day of the 1904 system for a time, and makes dates before the first day "
             "and after the last")
ERRORS = "drops error values"
NO_VALUE = "does not tell a formula without value from a blank cell"
MERGED = "drops the values under a merged range"
CASE = "finds parts only by their exact name"

# Why a peer reads a file otherwise; a reason for single cells where a file has more than one.
REASONS = {
    "openpyxl": {
        "character-references.xlsx": TRIMS,
        "chartsheet.xlsx": "takes a dialog for a sheet with cells",
        "date-built-in.xlsx": "does not know the formats 27-36 and 50-58 to be dates",
        "time-built-in.xlsx": "does not know the formats 32 and 33 to be times",
        "date-custom.xlsx": ERA,
        "escapes.xlsx": ESCAPES,
        "foreign-namespaces.xlsx": "takes an element outside sheetData for a cell",
        "formula-strings.xlsx": {"Sheet1!C1": "takes the empty text of a formula for no value",
                                 "Sheet1!D1": ESCAPES},
        "hyperlinks.xlsx": "makes up a value from a link's location",
        "hyperlinks-to-files.xlsx": "makes up a value from a link's location",
        "inline-strings.xlsx": {"Sheet1!F1": TRIMS, "Sheet1!H1": ESCAPES},
        "like-excel.xlsx": {"回答票!A4": ESCAPES,
                            "回答票!D4": "takes the empty text of a formula for no value"},
        "line-breaks.xlsx": ESCAPES,
        "merged.xlsx": MERGED,
        "names-in-other-case.xlsx": CASE,
        "not-dates.xlsx": "takes the letter that fills a cell for a day",
        "people-dates.xlsx": SERIALS,
        "people-merged-answers.xlsx": MERGED,
        "shared-strings-rich.xlsx": TRIMS,
        "strict.xlsx": "does not know the strict namespaces",
        "style-out-of-range.xlsx": "fails at a style index out of range",
        "styles-missing.xlsx": "fails at a style index out of range",
        "system-1900.xlsx": SERIALS,
        "system-1904-1.xlsx": FIRST_DAY,
        "system-1904-true.xlsx": FIRST_DAY,
        "white-space.xlsx": {"Sheet1!A2": TRIMS, "Sheet1!A3": TRIMS, "Sheet1!A4": TRIMS,
                             "Sheet1!A9": TRIMS, "Sheet1!A11": ESCAPES},
    },
    "calamine": {
        "comments-in-a-sheet.xlsx": "reads a value only up to a comment, and none from CDATA",
        "date-custom.xlsx": ERA,
        "date-style-on-other-values.xlsx": ERRORS,
        "dates-iso.xlsx": "takes an ISO date without seconds, or with Z, for text",
        "dimension-nonsense.xlsx": "fails at a dimension, which is only a hint",
        "errors.xlsx": ERRORS,
        "errors-newer.xlsx": "fails at an error value it does not know",
        "escapes.xlsx": "leaves escapes of kana and of surrogate pairs in the text",
        "far-corner.xlsx": "aborts the process, for it makes a dense table",
        "foreign-namespaces.xlsx": "fails at an element of another namespace in a cell",
        "formulas.xlsx": ERRORS,
        "formulas-without-value.xlsx": NO_VALUE,
        "like-excel.xlsx": ERRORS,
        "like-google-sheets.xlsx": ERRORS,
        "made-by-openpyxl.xlsx": NO_VALUE,
        "people-dates.xlsx": SERIALS,
        "references-in-attributes.xlsx": "does not decode character references in attributes",
        "system-1900.xlsx": SERIALS,
        "system-1904-1.xlsx": FIRST_DAY,
        "system-1904-true.xlsx": FIRST_DAY,
        "targets-with-dots.xlsx": "does not resolve dots in targets",
        "utf-16-be.xlsx": "does not read UTF-16",
        "utf-16-le.xlsx": "does not read UTF-16",
        "utf-16-hot-parts.xlsx": "does not read UTF-16",
        "workbook-elsewhere.xlsx": "looks for the workbook's relationships in one place only",
    },
}


def read_by(peer, files):
    told = subprocess.run(
        [sys.executable, str(HERE / "dump.py"), peer, *map(str, files)], check=True,
        stdout=subprocess.PIPE).stdout
    return {Path(path).name: seen for path, seen in json.loads(told).items()}


def comparable(cells):
    """Numbers as doubles, and without empty text, which peers do not tell from blank."""
    return {
        ref: ["number", float(value[1])] if value[0] == "number" else value
        for ref, value in cells.items() if value != ["text", ""]}


def difference(expected, seen):
    """The cells that differ, or True where the file as a whole does."""
    if "error" in seen or [s["name"] for s in seen["sheets"]] != [s["name"] for s in expected["sheets"]]:
        return True
    cells = []
    for ours, theirs in zip(expected["sheets"], seen["sheets"]):
        a, b = comparable(ours["cells"]), comparable(theirs["cells"])
        cells += [f"{ours['name']}!{ref}" for ref in {**a, **b} if a.get(ref) != b.get(ref)]
    return cells


def explained(peer, file, differs):
    """What disagreements.json says of a file, or nothing where a reason is missing or too many."""
    reason = REASONS[peer].get(file)
    if differs is True or reason is None:
        return reason if differs is True and isinstance(reason, str) else None
    told = reason if isinstance(reason, dict) else {cell: reason for cell in differs}
    return told if set(told) == set(differs) and told else None


def main():
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--record", action="store_true")
    reader.add_argument("--table", action="store_true")
    options = reader.parse_args()
    expected = json.loads((FIXTURES / "expected.json").read_text())["good"]
    told, failed = {}, False
    for peer in REASONS:
        seen = read_by(peer, [FIXTURES / "good" / name for name in expected])
        for file in expected:
            differs = difference(expected[file], seen[file])
            if not differs and file not in REASONS[peer]:
                continue
            reason = explained(peer, file, differs)
            if reason is None:
                failed = True
                print(f"{peer} {file}: {differs or 'no difference any more'} {seen[file].get('error', '')}",
                      file=sys.stderr)
            told.setdefault(file, {})[peer] = reason
    text = json.dumps(dict(sorted(told.items())), ensure_ascii=False, indent=1) + "\n"
    record = FIXTURES / "disagreements.json"
    if options.record and not failed:
        record.write_text(text)
    elif not failed and (not record.exists() or record.read_text() != text):
        failed = True
        print("disagreements.json is not what is measured; --record writes it", file=sys.stderr)
    if options.table and not failed:
        print(table(told))
    return 1 if failed else 0


def table(told):
    """A line per peer and reason, with the files and how many cells."""
    lines = {}
    for file, peers in told.items():
        for peer, reason in peers.items():
            counted = {reason: None} if isinstance(reason, str) else {
                r: sum(other == r for other in reason.values()) for r in reason.values()}
            for why, count in counted.items():
                lines.setdefault((peer, why), []).append(
                    f"`{file}`" + (f" ({count})" if count else " (whole)"))
    head = "| peer | it | files (cells) |\n|---|---|---|\n"
    return head + "\n".join(f"| {p} | {w} | {', '.join(f)} |" for (p, w), f in sorted(lines.items()))


if __name__ == "__main__":
    sys.exit(main())
