"""Reads every cell of every sheet as a Python program would, and says in one line of JSON what it took.

Usage: read_in_python.py WAY [--count] FILES or @LIST

WAY is calamine (lists of values), calamine-range (parsed, no values made), openpyxl-read-only or
openpyxl. With --count the values are looked at too, for the figures that every reader must agree on:
non-empty cells, bytes of text, and the sum of the numbers. Dates are cells but not in the sum.
"""
import json
import sys
import time


def calamine(path):
    book = python_calamine.CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        yield from book.get_sheet_by_name(name).to_python()


def calamine_range(path):
    book = python_calamine.CalamineWorkbook.from_path(path)
    for name in book.sheet_names:
        book.get_sheet_by_name(name)
    return ()


def openpyxl_rows(path, read_only):
    book = openpyxl.load_workbook(path, read_only=read_only, data_only=True)
    for sheet in book.worksheets:
        yield from sheet.iter_rows(values_only=True)
    book.close()


def figures(rows):
    cells, text_bytes, total = 0, 0, 0.0
    for row in rows:
        for value in row:
            if value is None or value == "":
                continue
            cells += 1
            if isinstance(value, str):
                text_bytes += len(value.encode())
            elif isinstance(value, (int, float)) and not isinstance(value, bool):
                total += value
    return cells, text_bytes, total


ways = {
    "calamine": calamine,
    "calamine-range": calamine_range,
    "openpyxl-read-only": lambda path: openpyxl_rows(path, True),
    "openpyxl": lambda path: openpyxl_rows(path, False),
}
way, *words = sys.argv[1:]
counting = words[0] == "--count"
paths = words[1:] if counting else words
if paths[0].startswith("@"):
    with open(paths[0][1:], encoding="utf-8") as list_:
        paths = list_.read().split("\n")[:-1]
if way.startswith("calamine"):
    import python_calamine
else:
    import openpyxl
cells, text_bytes, total = 0, 0, 0.0
start = time.perf_counter()
for path in paths:
    rows = ways[way](path)
    if counting:
        of_file = figures(rows)
        cells, text_bytes, total = cells + of_file[0], text_bytes + of_file[1], total + of_file[2]
    else:
        for _ in rows:
            pass
line = {"files": len(paths), "wall_ms": round((time.perf_counter() - start) * 1000, 3)}
if counting:
    line |= {"cells": cells, "text_bytes": text_bytes, "sum": total}
print(json.dumps(line))
