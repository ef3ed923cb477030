"""Writes the cells of a workbook, with bold, fill, wrapping, number format and width, by a library of Python.

Usage: report_in_python.py read BOOK CELLS | xlsxwriter CELLS OUT | openpyxl CELLS OUT    one line of JSON
"""
import json
import sys
import time


def read(book, cells):
    import openpyxl

    sheets = []
    for sheet in openpyxl.load_workbook(book).worksheets:
        rows = [[cell.row, cell.column, value(cell.value), bool(cell.font.b), bool(cell.fill.patternType),
                 bool(cell.alignment.wrap_text), cell.number_format]
                for row in sheet.iter_rows() for cell in row if cell.value is not None]
        widths = {letter: column.width for letter, column in sheet.column_dimensions.items()}
        sheets.append({"name": sheet.title, "cells": rows, "widths": widths})
    with open(cells, "w", encoding="utf-8") as file:
        json.dump(sheets, file, ensure_ascii=False)


def value(found):
    return found if isinstance(found, (str, int, float, bool)) else str(found)


def with_xlsxwriter(sheets, out):
    import xlsxwriter

    book = xlsxwriter.Workbook(out)
    looks = {}

    def look(bold, filled, wraps, number):
        key = (bold, filled, wraps, number)
        if key not in looks:
            looks[key] = book.add_format({"font_name": "游ゴシック", "bold": bold, "text_wrap": wraps,
                                          "num_format": number, "border": 1,
                                          **({"bg_color": "#D9D9D9"} if filled else {})})
        return looks[key]

    for content in sheets:
        sheet = book.add_worksheet(content["name"])
        for letter, width in content["widths"].items():
            sheet.set_column(f"{letter}:{letter}", width)
        for row, column, what, bold, filled, wraps, number in content["cells"]:
            write = sheet.write_string if isinstance(what, str) else sheet.write_number
            write(row - 1, column - 1, what, look(bold, filled, wraps, number))
    book.close()


def with_openpyxl(sheets, out):
    import openpyxl
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    book = openpyxl.Workbook()
    book.remove(book.active)
    side = Side(style="thin")
    border = Border(left=side, right=side, top=side, bottom=side)
    fonts = {bold: Font(name="游ゴシック", bold=bold) for bold in (False, True)}
    fills = {True: PatternFill("solid", fgColor="D9D9D9"), False: PatternFill()}
    alignments = {wraps: Alignment(wrap_text=wraps) for wraps in (False, True)}
    for content in sheets:
        sheet = book.create_sheet(content["name"])
        for letter, width in content["widths"].items():
            sheet.column_dimensions[letter].width = width
        for row, column, what, bold, filled, wraps, number in content["cells"]:
            cell = sheet.cell(row, column, what)
            if isinstance(what, str) and what.startswith("="):
                cell.data_type = "s"
            cell.font, cell.fill, cell.alignment = fonts[bold], fills[filled], alignments[wraps]
            cell.border, cell.number_format = border, number
    book.save(out)


def main():
    way, source, out = sys.argv[1:4]
    if way == "read":
        read(source, out)
        return
    with open(source, encoding="utf-8") as file:
        sheets = json.load(file)
    writer = {"xlsxwriter": with_xlsxwriter, "openpyxl": with_openpyxl}[way]
    began = time.perf_counter()
    writer(sheets, out)
    print(json.dumps({"wall_ms": (time.perf_counter() - began) * 1000,
                      "cells": sum(len(sheet["cells"]) for sheet in sheets)}))


if __name__ == "__main__":
    main()
