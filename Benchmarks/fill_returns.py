"""Fills scoring sheets in as departments do: every row answered, with evidence and a day."""
import sys

from openpyxl import load_workbook


def fill_in(book):
    """Answers every row of the sheet of ratings, with evidence and a day."""
    for sheet in book:
        for heading in sheet.iter_rows(max_row=20):
            columns = {cell.value: cell.column for cell in heading}
            if not {"対策項目ID", "評価", "証跡"} <= columns.keys():
                continue
            for row in range(heading[0].row + 1, sheet.max_row + 1):
                if sheet.cell(row, columns["対策項目ID"]).value is None:
                    continue
                for title, value in (("評価", row % 4 + 1), ("回答日", "2026-11-20"), ("証跡", f"手順書{row}"),
                                     ("証跡の種類", "運用記録"), ("証跡の日付", "2026-10-01"), ("回答者", "試験者")):
                    sheet.cell(row, columns[title]).value = value
            return
    raise SystemExit("error: no sheet of ratings")


for path in sys.argv[1:]:
    filled = load_workbook(path)
    fill_in(filled)
    filled.save(path)
