"""Writes the long table as a Python program would, holding one row at a time: the cells of table.c.

Usage: write_in_python.py xlsxwriter|openpyxl OUT ROWS    one line of JSON
"""
import json
import sys
import time

HEADINGS = ["管理番号", "分野", "事業者", "設問", "回答", "点数", "達成率", "金額", "記入日", "備考"]
SECTORS = ["情報通信", "金融", "航空", "空港", "鉄道", "電力", "ガス", "政府・行政サービス", "医療", "水道", "物流",
           "化学", "クレジット", "石油", "港湾", "その他"]
CHOICES = ["0 未着手", "1 検討している", "2 一部で行っている", "3 定めて行っている", "4 定期的に見直している",
           "5 改善を続けている"]
SHARE, DATE = "0.0%", "yyyy-mm-dd"


def values(row):
    mixed = row * 2654435761 % 2**32
    choice = (mixed >> 8) % 6
    return [f"R-{row:06d}", SECTORS[mixed >> 28], f"事業者{row % 2000:04d}株式会社", f"設問 {row % 150 + 1}",
            CHOICES[choice], choice, (mixed >> 12) % 1001 / 1000, mixed >> 10, 46000 + row % 700,
            f"備考 {mixed >> 20}"]


def with_xlsxwriter(path, rows):
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("データ_回答")
    share, date = book.add_format({"num_format": SHARE}), book.add_format({"num_format": DATE})
    sheet.set_column(0, 9, 13)
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, HEADINGS)
    text, number = sheet.write_string, sheet.write_number
    writers = [(text, None)] * 5 + [(number, None), (number, share), (number, None), (number, date), (text, None)]
    for row in range(1, rows + 1):
        for column, (value, (write, look)) in enumerate(zip(values(row), writers)):
            write(row, column, value, look)
    book.close()


def with_openpyxl(path, rows):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("データ_回答")
    sheet.freeze_panes = "A2"
    for letter in "ABCDEFGHIJ":
        sheet.column_dimensions[letter].width = 13
    sheet.append(HEADINGS)
    # Two cells with formats, used again in each row, are the quickest way that openpyxl has.
    share, date = openpyxl.cell.WriteOnlyCell(sheet), openpyxl.cell.WriteOnlyCell(sheet)
    share.number_format, date.number_format = SHARE, DATE
    for row in range(1, rows + 1):
        line = values(row)
        share.value, date.value = line[6], line[8]
        line[6], line[8] = share, date
        sheet.append(line)
    book.save(path)


way, out, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
if way == "xlsxwriter":
    import xlsxwriter
else:
    import openpyxl
    import openpyxl.cell
start = time.perf_counter()
(with_xlsxwriter if way == "xlsxwriter" else with_openpyxl)(out, count)
print(json.dumps({"wall_ms": round((time.perf_counter() - start) * 1000, 3)}))
