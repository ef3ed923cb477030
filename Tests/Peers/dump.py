#!/usr/bin/env python3
"""What another program reads in workbooks, as JSON in the notation of Fixtures/expected.json.

  dump.py PEER [--seconds N] [--megabytes N] FILES...     PEER is openpyxl or calamine

Prints {file: {"sheets": [{"name", "state", "cells", "merged"}]} or {"error": text}}. A file that
crashes, hangs or floods the peer costs only its own entry. Empty text is left out, because calamine
does not tell it from a blank cell.
"""

import argparse
import datetime
import json
import math
import os
import resource
import select
import subprocess
import sys
import warnings

DAY = datetime.timedelta(days=1)


def rounded(moment):
    """To milliseconds, as half a millisecond is more than a number of days can carry."""
    return moment + datetime.timedelta(microseconds=500)


def as_date(value):
    value = rounded(value)
    moment = value.isoformat(timespec="milliseconds")
    return ["date", moment.removesuffix("T00:00:00.000")]


def as_time(value):
    whole = rounded(datetime.datetime.combine(datetime.date(2000, 1, 1), value))
    return ["time", whole.time().isoformat(timespec="milliseconds")]


def as_number(value):
    return ["number", value if math.isfinite(value) else str(value)]


def told(value):
    """A Python value in the notation, or nothing for a blank."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return ["boolean", value]
    if isinstance(value, (int, float)):
        return as_number(value)
    if isinstance(value, datetime.datetime):
        return as_date(value)
    if isinstance(value, datetime.date):
        return ["date", value.isoformat()]
    if isinstance(value, datetime.time):
        return as_time(value)
    if isinstance(value, datetime.timedelta):
        return as_number(value / DAY)
    return ["text", str(value)]


def letters(column):
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def with_openpyxl(path):
    import openpyxl

    values = openpyxl.load_workbook(path, data_only=True)
    formulas = openpyxl.load_workbook(path)
    return [
        {"name": page.title, "state": page.sheet_state,
         "cells": openpyxl_cells(page, formulas[page.title]),
         "merged": sorted(str(r) for r in page.merged_cells.ranges)}
        for page in values.worksheets]


def openpyxl_cells(page, formulas):
    seen = {}
    for (row, column), cell in sorted(page._cells.items()):
        if cell.value is None:
            other = formulas._cells.get((row, column))
            value = ["formula-without-value"] if other and other.data_type == "f" else None
        else:
            value = ["error", cell.value] if cell.data_type == "e" else told(cell.value)
        if value:
            seen[f"{letters(column)}{row}"] = value
    return seen


def with_calamine(path):
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(path)
    states = {"Visible": "visible", "Hidden": "hidden", "VeryHidden": "veryHidden"}
    return [
        {"name": told.name, "state": states[str(told.visible).rsplit(".", 1)[-1]],
         **calamine_page(book.get_sheet_by_index(i))}
        for i, told in enumerate(book.sheets_metadata)
        if str(told.typ).rsplit(".", 1)[-1] == "WorkSheet"]


def calamine_page(page):
    seen = {}
    top, left = page.start or (0, 0)
    for row, line in enumerate(page.to_python(skip_empty_area=True), top + 1):
        for column, value in enumerate(line, left + 1):
            if (value := told(value)) is not None:
                seen[f"{letters(column)}{row}"] = value
    merged = [
        f"{letters(a[1] + 1)}{a[0] + 1}:{letters(b[1] + 1)}{b[0] + 1}"
        for a, b in page.merged_cell_ranges or []]
    return {"cells": seen, "merged": sorted(merged)}


PEERS = {"openpyxl": with_openpyxl, "calamine": with_calamine}


def work(peer, megabytes):
    """Reads paths from standard input, answers each with a line of JSON."""
    warnings.simplefilter("ignore")
    PEERS[peer]  # The import below is not to count against a file.
    __import__({"calamine": "python_calamine"}.get(peer, peer))
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        try:
            answer = json.dumps({"sheets": PEERS[peer](json.loads(line))})
        except BaseException as problem:  # calamine's panics are no Exception
            if isinstance(problem, (KeyboardInterrupt, SystemExit)):
                raise
            answer = json.dumps({"error": f"{type(problem).__name__}: {problem}"[:300]})
        answers.write(answer + "\n")
        answers.flush()


class Worker:
    """A process that reads files one after another, replaced when it dies or hangs."""

    def __init__(self, peer, seconds, megabytes):
        self.command = [sys.executable, __file__, peer, "--megabytes", str(megabytes), "--work"]
        self.seconds = seconds
        self.process = None

    def answer(self, path):
        if self.process is None:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL)
        self.process.stdin.write(json.dumps(path).encode() + b"\n")
        self.process.stdin.flush()
        line = self.line()
        if line is None:
            self.process.kill()
            self.process.wait()
            self.process = None
            return {"error": f"no answer within {self.seconds} s"}
        if not line.endswith(b"\n"):
            status, self.process = self.process.wait(), None
            return {"error": f"the process ended with {status}"}
        return json.loads(line)

    def line(self):
        """A line, what came before the end of the process, or nothing after too long."""
        whole, output = b"", self.process.stdout
        while select.select([output], [], [], self.seconds)[0]:
            piece = os.read(output.fileno(), 1 << 20)
            whole += piece
            if not piece or whole.endswith(b"\n"):
                return whole
        return None

    def close(self):
        if self.process:
            self.process.stdin.close()
            self.process.wait()


def main():
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("peer", choices=sorted(PEERS))
    reader.add_argument("--seconds", type=float, default=20)
    reader.add_argument("--megabytes", type=int, default=1500)
    reader.add_argument("--work", action="store_true", help=argparse.SUPPRESS)
    reader.add_argument("files", nargs="*")
    options = reader.parse_intermixed_args()
    if options.work:
        return work(options.peer, options.megabytes)
    worker = Worker(options.peer, options.seconds, options.megabytes)
    json.dump({path: worker.answer(path) for path in options.files}, sys.stdout,
              ensure_ascii=False)
    print()
    worker.close()


if __name__ == "__main__":
    main()
