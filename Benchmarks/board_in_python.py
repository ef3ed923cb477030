"""Writes the board's workbook of board.c with XlsxWriter: the same cells, charts, rules and conditions.

Usage: board_in_python.py OUT    one line of JSON
"""
import datetime
import io
import json
import sys
import time
import zlib

import xlsxwriter

ROWS = 300
DOMAINS = ["統治", "識別", "防御", "検知", "対応", "復旧", "供給網", "教育・訓練"]
PROFILES = ["現在", "目標", "前回"]
HEADINGS = ["番号", "領域", "設問", "評点", "目標", "差", "状況", "根拠", "期限"]
WIDTHS = [8, 12, 50, 8, 8, 8, 24, 40, 12]
CHOICES = ["0 未着手", "1 検討している", "2 一部で行っている", "3 定めて行っている", "4 定期的に見直している",
           "5 改善を続けている"]
ROLES = [("#1F3864", 2.25, "solid", "circle"), ("#B45F06", 2, "dash", "triangle"),
         ("#8C8C8C", 1.75, "round_dot", "diamond")]
STRIPES, DOTS = "wide_upward_diagonal", "percent_25"
PARTS = [("#1F3864", None), ("#5B7DB1", STRIPES), ("#A9BEDD", None), ("#6B6B6B", DOTS),
         ("#3A3A3A", "wide_downward_diagonal"), ("#7F9A6A", "dark_horizontal"), ("#D9D9D9", None),
         ("#8A6D3B", "small_grid")]
SMALL, LARGE = {"name": "游ゴシック", "size": 9, "bold": False}, {"name": "游ゴシック", "size": 12}


def logo():
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
    parts = [chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(b"\0\x80")), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def looks(book):
    base = {"font_name": "游ゴシック", "font_size": 11, "valign": "vcenter"}
    table = base | {"text_wrap": True, "border": 1, "border_color": "#808080"}
    input_ = base | {"text_wrap": True, "border": 3, "bg_color": "#FFFBE0", "locked": False}
    right = table | {"align": "right", "indent": 1}
    return {name: book.add_format(look) for name, look in {
        "title": base | {"bold": True, "font_size": 16, "align": "left"},
        "heading": table | {"bold": True, "bg_color": "#D9D9D9", "align": "center"},
        "row heading": table | {"bold": True, "bg_color": "#F2F2F2", "align": "left"},
        "score": right | {"num_format": "#,##0.0"}, "fixed": table | {"bg_color": "#EDEDED"}, "input": input_,
        "difference": right | {"num_format": '#,##0.0;"△"#,##0.0'}, "date": input_ | {"num_format": "yyyy-mm-dd"},
        "warning": {"bold": True, "bg_color": "#FFE699"}}.items()}


def set_page(sheet, pages_high):
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, pages_high)
    sheet.set_margins(0.5, 0.5, 0.9, 0.7)
    sheet.set_header("&L自己評価 経営報告&R社外秘")
    sheet.set_footer("&L2026-11-20 第1版 / 0123456789ab&C&P / &N")


def write_profile(sheet, number, look):
    sheet.set_default_row(21)
    sheet.hide_gridlines(2)
    for column, (heading, width) in enumerate(zip(HEADINGS, WIDTHS)):
        sheet.set_column(column, column, width + 1)
        sheet.write_string(0, column, heading, look["heading"])
    for row in range(1, ROWS + 1):
        domain, score, target = DOMAINS[row % len(DOMAINS)], (row * 7 + number) % 6, 3 + row % 3
        question = f"設問{row}:{domain}に関する重要な資産と手順を定め、少なくとも年一回見直して記録しているか"
        sheet.set_row(row, 39.75)
        sheet.write_string(row, 0, f"Q{row:03d}", look["fixed"])
        sheet.write_string(row, 1, domain, look["fixed"])
        sheet.write_string(row, 2, question, look["fixed"])
        sheet.write_number(row, 3, score, look["input"])
        sheet.write_number(row, 4, target, look["input"])
        sheet.write_formula(row, 5, f"=E{row + 1}-D{row + 1}", look["difference"], target - score)
        sheet.write_string(row, 6, CHOICES[score], look["input"])
        sheet.write_string(row, 7, f"文書{number + 1}-{row}号", look["input"])
        sheet.write_number(row, 8, 20781 + 25569 + row % 120, look["date"])
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, ROWS, 8)
    sheet.repeat_rows(0)
    set_page(sheet, 0)
    sheet.protect("", {"sort": True, "autofilter": True, "format_columns": True, "format_rows": True})
    sheet.data_validation(1, 6, ROWS, 6, {"validate": "list", "source": "=選択肢一覧", "error_title": "選択肢",
                                          "error_message": "一覧から選んでください"})
    sheet.data_validation(1, 3, ROWS, 4, {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 5})
    sheet.conditional_format(1, 3, ROWS, 3, {
        "type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_color": "#B8CCE4",
        "bar_border_color": "#44546A", "bar_negative_color": "#F2F2F2", "bar_negative_border_color": "#44546A",
        "min_type": "num", "max_type": "num", "min_value": 0, "max_value": 5})
    sheet.conditional_format(1, 4, ROWS, 4, {"type": "2_color_scale", "min_color": "#FFFFFF", "max_color": "#95B3D7"})
    sheet.conditional_format(1, 5, ROWS, 5, {"type": "icon_set", "icon_style": "3_arrows_gray"})
    sheet.conditional_format(1, 3, ROWS, 3, {"type": "cell", "criteria": "<", "value": 2, "format": look["warning"]})


def series(number, **drawn):
    column = "BCD"[number]
    return {"name": PROFILES[number], "categories": "='総括'!$A$4:$A$11",
            "values": f"='総括'!${column}$4:${column}$11", **drawn}


def area(colour, pattern, edge=None):
    line = {"color": edge or colour, "width": 0.75}
    if pattern:
        return {"line": line, "pattern": {"pattern": pattern, "fg_color": colour, "bg_color": "#FFFFFF"}}
    return {"line": line, "fill": {"color": colour}}


def add_charts(book, sheet):
    grid = {"visible": True, "line": {"color": "#BFBFBF", "width": 0.5}}

    def place(chart, title, cell, legend, width, height):
        chart.set_title({"name": title, "name_font": LARGE})
        chart.set_legend({"position": legend, "font": SMALL})
        chart.show_hidden_data()
        chart.set_size({"width": width, "height": height})
        sheet.insert_chart(cell, chart, {"object_position": 2, "description": title})

    radar = book.add_chart({"type": "radar", "subtype": "with_markers"})
    for number, (colour, width, dash, mark) in enumerate(ROLES):
        marker = {"type": mark, "size": 7, "border": {"color": colour, "width": 1},
                  "fill": {"color": "#FFFFFF" if number else colour}}
        radar.add_series(series(number, line={"color": colour, "width": width, "dash_type": dash}, marker=marker))
    radar.set_x_axis({"num_font": SMALL})
    radar.set_y_axis({"num_font": SMALL | {"size": 8}, "min": 0, "max": 5, "major_unit": 1, "major_gridlines": grid})
    place(radar, "領域ごとの評点", "F3", "bottom", 520, 320)
    bars = book.add_chart({"type": "bar", "subtype": "stacked"})
    for number in range(3):
        bars.add_series(series(number, **area(*PARTS[number])))
    bars.set_x_axis({"num_font": SMALL, "major_gridlines": grid})
    bars.set_y_axis({"num_font": SMALL, "reverse": True, "interval_unit": 1, "crossing": "max"})
    place(bars, "評点の内訳", "A19", "bottom", 480, 340)
    ring = book.add_chart({"type": "doughnut"})
    labels = {"percentage": True, "font": SMALL, "fill": {"color": "#FFFFFF"}}
    ring.add_series(series(0, points=[area(*part, edge="#404040") for part in PARTS], data_labels=labels))
    ring.set_hole_size(50)
    place(ring, "領域の割合", "I19", "right", 420, 340)


def write_overview(book, sheet, look):
    sheet.set_default_row(21)
    sheet.hide_gridlines(2)
    sheet.set_row(0, 29.25)
    sheet.set_column(0, 0, 15)
    sheet.set_column(1, 3, 9)
    sheet.write_string(0, 0, "自己評価 経営報告", look["title"])
    sheet.write_row(2, 0, ["領域", *PROFILES], look["heading"])
    for row, domain in enumerate(DOMAINS):
        sheet.write_string(row + 3, 0, domain, look["row heading"])
        for number in range(3):
            sheet.write_number(row + 3, number + 1, (row * 3 + number * 5) % 11 / 2, look["score"])
    set_page(sheet, 1)
    sheet.insert_image(0, 12, "logo.png", {"image_data": io.BytesIO(logo()), "x_scale": 24, "y_scale": 24,
                                           "object_position": 2, "description": "ロゴ"})
    add_charts(book, sheet)


def main():
    book = xlsxwriter.Workbook(sys.argv[1])
    book.set_properties({"title": "自己評価 経営報告", "subject": "社外秘", "author": "危機管理室",
                         "created": datetime.datetime(2026, 11, 20, 7)})
    look = looks(book)
    overview, *sheets = [book.add_worksheet(name) for name in ["総括", *PROFILES]]
    list_ = book.add_worksheet("選択肢")
    write_overview(book, overview, look)
    for number, sheet in enumerate(sheets):
        write_profile(sheet, number, look)
    list_.write_column(0, 0, CHOICES)
    list_.hide()
    set_page(list_, 0)
    book.define_name("選択肢一覧", "='選択肢'!$A$1:$A$6")
    book.define_name("領域一覧", "='総括'!$A$4:$A$11")
    book.set_custom_property("edition", "第1版")
    book.set_custom_property("rows", ROWS)
    book.close()


start = time.perf_counter()
main()
print(json.dumps({"wall_ms": round((time.perf_counter() - start) * 1000, 3)}))
