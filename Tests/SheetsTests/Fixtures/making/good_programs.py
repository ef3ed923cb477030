"""Files as programs write them."""

import datetime
import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from .expectation import NO_VALUE, Fixture, clock, content, day, num, sheet, text, yes

FOREIGN = ("made-by-libreoffice.xlsx",)
MOMENT = datetime.datetime(2026, 11, 20, 9, 0, 0)


def settled(data):
    """The same archive with the moment of its making taken out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for told in old.infolist():
            body = old.read(told)
            if told.filename == "docProps/core.xml":
                body = re.sub(rb"(<dcterms:\w+[^>]*>)[^<]*", rb"\g<1>2026-11-20T09:00:00Z", body)
            entry = zipfile.ZipInfo(told.filename, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr = told.compress_type, told.external_attr
            new.writestr(entry, body, compresslevel=9)
    return out.getvalue()


HEADINGS = ["設問番号", "分野", "現状", "目標", "回答日", "締切時刻", "割合", "公開"]
LINES = [
    ["Q1-01", "電力", 2, 4, datetime.date(2026, 11, 20), datetime.time(17, 30), 0.25, True],
    ["Q1-02", "水道", 3, 3, datetime.date(2026, 4, 1), datetime.time(9, 0), 1, False],
    ["Q1-03", "金融\n保険", 0, 5, datetime.date(2027, 3, 31), datetime.time(0, 0, 1), 0.125, True],
]


def seen_table():
    cells = {f"{c}1": text(h) for c, h in zip("ABCDEFGH", HEADINGS)}
    for r, line in enumerate(LINES, 2):
        for c, value in zip("ABCDEFGH", line):
            cells[f"{c}{r}"] = (
                yes(value) if isinstance(value, bool) else num(value)
                if isinstance(value, (int, float)) else day(value.isoformat())
                if isinstance(value, datetime.date) else clock(value.strftime("%H:%M:%S.000"))
                if isinstance(value, datetime.time) else text(value))
    return cells


def openpyxl_workbook():
    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.styles import Font
    from openpyxl.workbook.defined_name import DefinedName
    from openpyxl.worksheet.datavalidation import DataValidation

    made = openpyxl.Workbook()
    made.properties.created = MOMENT
    page = made.active
    page.title = "回答票"
    for r, line in enumerate([HEADINGS, *LINES], 1):
        for c, value in enumerate(line, 1):
            placed = page.cell(r, c, value)
            placed.font = Font(name="游ゴシック", size=11)
            if isinstance(value, datetime.date):
                placed.number_format = 'yyyy"年"m"月"d"日"'
            elif isinstance(value, datetime.time):
                placed.number_format = "h:mm:ss"
    page["J1"] = "=SUM(C2:C4)"
    page["A6"] = "  前後に空白  "
    page["A6"].comment = Comment("確認してください", "担当")
    page.merge_cells("A8:C8")
    page["A8"] = "結合"
    page.column_dimensions["I"].hidden = True
    page.row_dimensions[7].hidden = True
    choices = DataValidation(type="list", formula1='"はい,いいえ"')
    page.add_data_validation(choices)
    choices.add("H2:H4")
    page.freeze_panes = "A2"
    page.auto_filter.ref = "A1:H4"
    page.print_title_rows = "1:1"
    hidden = made.create_sheet("選択肢")
    hidden["A1"] = "はい"
    hidden.sheet_state = "veryHidden"
    made.defined_names["回答範囲"] = DefinedName("回答範囲", attr_text="回答票!$C$2:$C$4")
    return made


def from_openpyxl():
    out = io.BytesIO()
    openpyxl_workbook().save(out)
    cells = {**seen_table(), "J1": NO_VALUE, "A6": text("  前後に空白  "), "A8": text("結合")}
    return Fixture(
        "made-by-openpyxl.xlsx", settled(out.getvalue()),
        content(
            sheet("回答票", cells, merged=["A8:C8"], rows=[(7, 7)], columns=[(9, 9)]),
            sheet("選択肢", {"A1": text("はい")}, "veryHidden"),
            names={"回答範囲": "回答票!$C$2:$C$4", "回答票!_xlnm.Print_Titles": "'回答票'!$1:$1",
                   "回答票!_xlnm._FilterDatabase": "'回答票'!$A$1:$H$4"},
            findings=["formula-without-value"]))


def from_xlsxwriter():
    import xlsxwriter

    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    made.set_properties({"created": MOMENT})
    page = made.add_worksheet("回答票")
    look = made.add_format({"font_name": "游ゴシック", "bold": True})
    date = made.add_format({"num_format": '[$-411]ggge"年"m"月"d"日"'})
    clock_look = made.add_format({"num_format": "h:mm:ss"})
    for r, line in enumerate([HEADINGS, *LINES]):
        for c, value in enumerate(line):
            if isinstance(value, datetime.date):
                page.write_datetime(r, c, value, date)
            elif isinstance(value, datetime.time):
                page.write_datetime(r, c, value, clock_look)
            else:
                page.write(r, c, value, *([look] if r == 0 else []))
    page.write_formula("J1", "=SUM(C2:C4)", None, 5)
    page.write_formula("K1", '=IF(J1>4,"良","否")', None, "良")
    page.write_array_formula("L1:L2", "{=C2:C3*2}", None, 4)
    page.write_rich_string("A6", "一部を", look, "太く", "する")
    page.write_string("A7", "_x0041_")
    page.merge_range("A8:C8", "結合", look)
    page.set_column("I:I", 9, None, {"hidden": True})
    page.set_row(8, None, None, {"hidden": True})
    page.write_url("A10", "https://example.jp/", string="案内")
    page.repeat_rows(0)
    made.add_worksheet("選択肢").hide()
    chart = made.add_chart({"type": "column"})
    chart.add_series({"values": "=回答票!$C$2:$C$4"})
    page.insert_chart("A12", chart)
    made.define_name("回答範囲", "=回答票!$C$2:$C$4")
    made.close()
    cells = {
        **seen_table(), "J1": num(5), "K1": text("良"), "L1": num(4), "L2": num(0),
        "A6": text("一部を太くする"), "A7": text("_x0041_"), "A8": text("結合"), "A10": text("案内")}
    return Fixture(
        "made-by-xlsxwriter.xlsx", settled(out.getvalue()),
        content(
            sheet("回答票", cells, merged=["A8:C8"], rows=[(9, 9)], columns=[(9, 9)]),
            sheet("選択肢", {}, "hidden"),
            names={"回答範囲": "回答票!$C$2:$C$4", "回答票!_xlnm.Print_Titles": "回答票!$1:$1"}))


def converted(data, suffix, into):
    """What LibreOffice makes of a file."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source" + suffix)
        source.write_bytes(data)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", into, "--outdir", f"{folder}/out", str(source)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
        return next(Path(folder, "out").iterdir()).read_bytes()


def from_libreoffice():
    """The workbook of openpyxl, opened, computed and saved by LibreOffice.

    LibreOffice knows no sheet that is very hidden.
    """
    out = io.BytesIO()
    openpyxl_workbook().save(out)
    made = settled(converted(out.getvalue(), ".xlsx", "xlsx:Calc MS Excel 2007 XML"))
    cells = {**seen_table(), "J1": num(5), "A6": text("  前後に空白  "), "A8": text("結合")}
    return Fixture(
        "made-by-libreoffice.xlsx", made,
        content(
            sheet("回答票", cells, merged=["A8:C8"], rows=[(7, 7)], columns=[(9, 9)]),
            sheet("選択肢", {"A1": text("はい")}, "hidden"),
            names={"回答範囲": "回答票!$C$2:$C$4", "回答票!_xlnm.Print_Titles": "回答票!$1:$1",
                   "回答票!_xlnm._FilterDatabase": "回答票!$A$1:$H$4"}))


def fixtures():
    yield from (from_openpyxl(), from_xlsxwriter())


def by_other_programs():
    """Fixtures whose bytes depend on the version of a program that is not from PyPI."""
    if shutil.which("soffice"):
        yield from_libreoffice()
