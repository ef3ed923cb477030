"""Sheets as they come back from people."""

from .book import cell, file, inline, number, row, shared, styles, t, worksheet
from .expectation import Fixture, content, day, num, sheet, text


class Page:
    """A sheet written cell by cell, together with what is seen in it."""

    def __init__(self, formats=(0,)):
        self.cells, self.seen, self.hidden = {}, {}, set()
        self.formats = formats

    def put(self, ref, value, style=0):
        r = int("".join(c for c in ref if c.isdigit()))
        if isinstance(value, str):
            written, self.seen[ref] = inline(ref, value, s=style), text(value)
        else:
            written = number(ref, value, s=style)
            self.seen[ref] = num(value)
        self.cells.setdefault(r, []).append((len(ref), ref, written))
        return self

    def line(self, r, *values, first="A"):
        for i, value in enumerate(values):
            if value is not None:
                self.put(f"{chr(ord(first) + i)}{r}", value)
        return self

    def rows(self):
        return "".join(
            row(r, *(w for _, _, w in sorted(cells)), **({"hidden": "1"} if r in self.hidden else {}))
            for r, cells in sorted(self.cells.items()))

    def fixture(self, name, merged=(), columns=(), findings=()):
        cols = "".join(f'<col min="{a}" max="{b}" width="9" hidden="1"/>' for a, b in columns)
        merges = "".join(f'<mergeCell ref="{m}"/>' for m in merged)
        body = worksheet(
            self.rows(), before=f"<cols>{cols}</cols>" if cols else "",
            after=f"<mergeCells>{merges}</mergeCells>" if merges else "")
        return Fixture(
            name, file(("回答票", body), style=styles(*self.formats)),
            content(sheet("回答票", self.seen, merged=merged, columns=columns,
                          rows=[(r, r) for r in sorted(self.hidden)]), findings=findings))


HEADINGS = ("設問番号", "設問", "現状", "目標", "理由")


def returned():
    """Answers as typed: other digits, ditto marks, dashes, spaces, line breaks."""
    page = Page().line(1, *HEADINGS)
    page.line(2, "Q1-01", "方針", "３", 4, "見直し済み")
    page.line(3, "Ｑ１－０２", "体制", "３ 定期的に見直し", "４", "〃")
    page.line(4, "Q1-03 ", "資産", "－", "同上", "同上")
    page.line(5, "q1-04", "教育", "該当なし", "―", "対象者がいないため")
    page.line(6, "\u3000Q1-05", "委託", "2個", "1,000", " 前後に空白 ")
    page.line(7, "Q1‐06", "復旧", "▲1", "△２", "改行\nあり")
    page.line(8, "Q1-07", "訓練", "", " ", "\u3000")
    page.line(9, "Ｑ１－０８", "連絡", "n/a", "N/A", "わからない")
    page.line(10, "Q1-09", "監査", "ー", "‐", "①㈱Ⅲ")
    return page.fixture("people-answers.xlsx")


def two_line_headings():
    page = Page()
    page.line(1, "令和8年度 重要インフラ 自己評価票")
    page.line(2, "※ 色の付いた欄に記入してください。", None, None, None, "(単位:点)")
    page.line(4, "番号", "設問", "成熟度", None, "備考")
    page.line(5, None, None, "現状", "目標")
    page.line(6, "Q1", "方針", 2, 3, "")
    page.line(7, "Q2", "体制", 3, 4)
    page.line(9, "合計", None, 5, 7)
    page.line(10, "記入者:総務部 電力 太郎")
    return page.fixture(
        "people-two-line-headings.xlsx",
        merged=["A1:E1", "A4:A5", "B4:B5", "C4:D4", "E4:E5"])


def two_tables():
    page = Page()
    page.line(1, "表1 回答").line(1, "表2 選択肢", first="G")
    page.line(3, "番号", "回答").line(3, "コード", "意味", first="G")
    page.line(4, "Q1", 3).line(4, 0, "未実施", first="G")
    page.line(5, "Q2", 2).line(5, 1, "一部", first="G")
    page.line(6, "Q3", None).line(6, 2, "実施", first="G")
    page.line(12, "番号", "回答").line(13, "Q9", 1)
    return page.fixture("people-two-tables.xlsx")


def inserted_rows():
    page = Page().line(1, *HEADINGS)
    page.line(2, "Q1-01", "方針", 3, 4)
    page.line(3, None, "(補足)部署ごとに違う")
    page.line(5, "Q1-02", "体制", 2, 3)
    page.line(6, *HEADINGS)
    page.line(7, "Q1-03", "資産", 1, 3)
    page.line(8, "Q1-04", "隠れた行", 0, 0)
    page.line(20, "Q1-05", "離れた行", 5, 5)
    page.hidden = {8}
    return page.fixture("people-inserted-rows.xlsx", columns=[(5, 5)])


def merged_answers():
    """A group's name stands once beside several questions, and an answer under a merge."""
    page = Page().line(1, "分野", "設問番号", "現状", "目標")
    page.line(2, "組織統治", "Q1", 3, 4)
    page.line(3, None, "Q2", 2, 4)
    page.line(4, None, "Q3", 1, 2)
    page.line(5, "識別", "Q4", 2, 3)
    page.line(6, "防御", "Q5", 4, 5)
    return page.fixture("people-merged-answers.xlsx", merged=["A2:A4", "C5:C6", "D2:D3"])


def graph_paper():
    """One letter in each square."""
    page = Page()
    for i, letter in enumerate("株式会社電力太郎"):
        page.put(f"{chr(ord('B') + i)}2", letter)
    for i, digit in enumerate("20261120"):
        page.put(f"{chr(ord('B') + i)}4", int(digit))
    return page.fixture("people-graph-paper.xlsx", merged=["B6:Q6"])


def dates():
    """A date column as it comes back: true dates, era text, dots, month ends that do not exist."""
    style = styles(0, '[$-411]ggge"年"m"月"d"日"', "yyyy/m/d")
    rows = row(1, inline("A1", "回答日")) + row(2, number("A2", 46346, s=1)) \
        + row(3, inline("A3", "令和8年11月20日")) + row(4, inline("A4", "R8.11.20")) \
        + row(5, inline("A5", "２０２６／１１／２０")) + row(6, inline("A6", "2026.2.30")) \
        + row(7, number("A7", 20261120)) + row(8, number("A8", 46346)) \
        + row(9, number("A9", 46346, s=2)) + row(10, inline("A10", "未定")) \
        + row(11, cell("A11", s=2)) + row(12, number("A12", 0, s=2)) + row(13, inline("A13", "11月末"))
    seen = {"A1": text("回答日"), "A2": day("2026-11-20"), "A3": text("令和8年11月20日"),
            "A4": text("R8.11.20"), "A5": text("２０２６／１１／２０"), "A6": text("2026.2.30"),
            "A7": num(20261120), "A8": num(46346), "A9": day("2026-11-20"), "A10": text("未定"),
            "A12": num(0), "A13": text("11月末")}
    return Fixture("people-dates.xlsx", file(("回答票", rows), style=style),
                   content(sheet("回答票", seen)))


def apostrophes():
    style = styles(0, xfs=(
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        "</cellXfs>"))
    items = ["設問番号", "回答", "001", "3", "+5", "=未回答", "-", "@担当"]
    rows = (row(1, shared("A1", 0), shared("B1", 1)) + row(2, shared("A2", 2, s=1), shared("B2", 3, s=1))
            + row(3, number("A3", 2, s=2), shared("B3", 4, s=1))
            + row(4, shared("A4", 6, s=1), shared("B4", 5, s=1)) + row(5, shared("B5", 7, s=2)))
    seen = {"A1": text("設問番号"), "B1": text("回答"), "A2": text("001"), "B2": text("3"), "A3": num(2),
            "B3": text("+5"), "A4": text("-"), "B4": text("=未回答"), "B5": text("@担当")}
    return Fixture(
        "people-apostrophes.xlsx",
        file(("回答票", rows), sst=[t(i) for i in items], style=style),
        content(sheet("回答票", seen)))


def edited_copies():
    """A sheet copied within the workbook, and names that now point nowhere."""
    rows = Page().line(1, "設問番号", "現状").line(2, "Q1", 3)
    copy = Page().line(1, "設問番号", "現状").line(2, "Q1", 4)
    names = ('<definedName name="回答範囲">回答票!$A$1:$B$2</definedName>'
             '<definedName name="回答範囲" localSheetId="1">\'回答票 (2)\'!$A$1:$B$2</definedName>'
             '<definedName name="旧範囲">#REF!</definedName>')
    return Fixture(
        "people-copied-sheet.xlsx",
        file(("回答票", rows.rows()), ("回答票 (2)", copy.rows()), ("Sheet1", ""), names=names),
        content(
            sheet("回答票", rows.seen), sheet("回答票 (2)", copy.seen), sheet("Sheet1"),
            names={"回答範囲": "回答票!$A$1:$B$2", "回答票 (2)!回答範囲": "'回答票 (2)'!$A$1:$B$2",
                   "旧範囲": "#REF!"}))


def fixtures():
    yield from (returned(), two_line_headings(), two_tables(), inserted_rows(), merged_answers(),
                graph_paper(), dates(), apostrophes(), edited_copies())
