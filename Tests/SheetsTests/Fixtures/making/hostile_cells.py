"""Cells, rows and counts that cannot be true, or could be read in two ways."""

from .book import cell, file, inline, number, row, shared, strings, styles, t, worksheet
from .expectation import Fixture, accepted, content, day, num, refused, sheet, text

ONE = {"A1": num(1)}


def slug(value):
    told = {"": "empty", " ": "space"}.get(value)
    if told:
        return told
    if len(value) > 24:
        return f"long-{len(value)}"
    return "".join(c if c.isalnum() and ord(c) < 128 else f"_{ord(c):x}_" for c in value)


def references():
    for ref in ("XFE1", "A1048577", "A99999999999999999999", "AAAAAAAAAAAAAAAAAAAAAAAA1", "1A", "A0",
                "", "A", "1", "A-1", "A1:B2", "Ａ１", "A1 ", " A1", "A01", "$A$1", "a1", "R1C1",
                "Sheet1!A1", "A1.5", "A+1", "あ1", "ZZZ1", "A18446744073709551617"):
        yield refused(f"cell-reference-{slug(ref)}.xlsx", file(row(1, number(ref, 1))), "reference")
    for r in ("0", "-1", "abc", "1048577", "99999999999999999999", "18446744073709551617", "1.5", "",
              "+1", "１", "0x1", "1e3"):
        yield refused(f"row-number-{slug(r)}.xlsx", file(row(r, number("A1", 1))), "reference")
    yield refused("cell-of-another-row.xlsx", file(row(2, number("A5", 1))), "reference")
    yield refused("cell-of-another-row-uncounted.xlsx",
                  file("<row>" + number("A5", 1) + "</row>"), "reference")
    bare = "<c><v>2</v></c>"
    yield refused("cell-after-the-last-column.xlsx", file(row(1, number("XFD1", 1), bare)), "reference")
    yield refused("row-after-the-last-row.xlsx",
                  file(row(1048576, number("A1048576", 1)) + f"<row>{bare}</row>"), "reference")
    yield refused("blank-cell-reference-wrong.xlsx", file(row(1, cell("XFE1", s=0))), "reference")


def string_indexes():
    for index in ("1", "-1", "abc", "99999999999999999999", "18446744073709551616", "1.5", "0x0", "０",
                  "1e0", "0 0", "2147483648", "4294967296", "+0", "-0"):
        yield refused(f"string-index-{slug(index)}.xlsx",
                      file(row(1, shared("A1", index)), sst=[t("答")]), "string-index")
    yield refused("string-index-of-no-strings.xlsx", file(row(1, shared("A1", 0)), sst=[]),
                  "string-index")
    yield refused("string-index-without-part.xlsx", file(row(1, shared("A1", 0))), "string-index",
                  "missing-part")
    nested = strings(t("一") + "<si>" + t("二") + "</si>")
    yield refused("strings-nested.xlsx", file(row(1, shared("A1", 1)), sst=nested), "string-index",
                  "xml")


def counts():
    # Not even a wrong number of things is a reason to refuse them: counts are hints.
    huge = str(1 << 63)
    for word, told in (("2-to-the-63", huge), ("negative", "-1"), ("text", "abc"), ("zero", "0")):
        sst = strings(t("答"), attributes=f' count="{told}" uniqueCount="{told}"')
        yield accepted(f"count-of-strings-{word}.xlsx", file(row(1, shared("A1", 0)), sst=sst),
                       {"A1": text("答")})
        style = styles(0, 14, "yyyy/m/d").replace('count="2"', f'count="{told}"').replace(
            'count="1"', f'count="{told}"').replace('count="3"', f'count="{told}"')
        yield accepted(f"count-of-styles-{word}.xlsx",
                       file(row(1, number("A1", 46346, s=1)), style=style), {"A1": day("2026-11-20")})
        merges = f'<mergeCells count="{told}"><mergeCell ref="A1:B1"/></mergeCells>'
        yield Fixture(f"count-of-merges-{word}.xlsx",
                      file(worksheet(row(1, number("A1", 1)), after=merges)),
                      {"accept": content(sheet(cells=ONE, merged=["A1:B1"]))})
    xfs = '<cellXfs count="70000">' + "<xf/>" * 70_000 + "</cellXfs>"
    yield refused("many-styles.xlsx", file(row(1, number("A1", 1)), style=styles(xfs=xfs)), "limit",
                  "bomb")
    for word, told in (("negative", "-1"), ("text", "abc"), ("fraction", "1.5"), ("empty", ""),
                       ("huge", huge)):
        yield refused(f"style-index-{word}.xlsx", file(row(1, number("A1", 1, s=told))), "style")
    twice = styles(0, "yyyy/m/d").replace(
        "</numFmts>", '<numFmt numFmtId="164" formatCode="0.00"/></numFmts>')
    yield refused("number-formats-doubled.xlsx", file(row(1, number("A1", 46346, s=1)), style=twice),
                  "ambiguous")
    yield refused("epoch-unknown.xlsx", file(row(1, number("A1", 46346, s=0)), style=styles(14),
                                             date1904="maybe"), "boolean")


def values():
    for value in ("1e999", "-1e999", "NaN", "INF", "-Infinity", "0x10", "0x1p4",
                  "１２", "1,000", "1.2.3", "1e", "e5", "--1", "1 2", "12abc", "1_000", ".", "-",
                  "1e+", "1d5", "nan(1)", "3/4", "12%", "￥5", "\u00a05", "\u30005", "1e5.5",
                  "٣"):
        yield refused(f"number-{slug(value)}.xlsx", file(row(1, number("A1", value))), "number")
    yield refused("number-after-formula.xlsx",
                  file(row(1, cell("A1", "<f>0/0</f><v>NaN</v>"))), "number")
    for word, value in (("spaces", " 5 "), ("line", "\n5\n"), ("tab", "\t5")):
        yield accepted(f"number-within-{word}.xlsx", file(row(1, number("A1", value))), {"A1": num(5)})
    for value in ("2", "-1", "true", "TRUE", "yes", "1.0", "10", "00"):
        yield refused(f"boolean-{slug(value)}.xlsx", file(row(1, number("A1", value, t="b"))), "boolean")
    for value in ("2026-02-30", "2026-13-01", "2026-00-10", "2025-02-29", "abc", "46346", "2026/11/20",
                  "20261120", "25:00:00", "12:60:00", "2026-11-20T24:30:00", "2026-11-20T12:30:00+09:00",
                  "1900-02-29", "10000-01-01", "-2026-11-20", "2026-11", "２０２６-11-20",
                  "2026-11-20 12:30:00", "2026-11-20T"):
        yield refused(f"date-{slug(value)}.xlsx",
                      file(row(1, number("A1", value, t="d", s=0)), style=styles(14)), "date")
    for kind in ("x", "", "S", "number", "ss"):
        yield refused(f"type-{slug(kind)}.xlsx", file(row(1, number("A1", 1, t=kind)), sst=[t("答")]),
                      "type")


def contradictions():
    at = "<is><t>答</t></is>"
    yield refused("value-of-inline-string.xlsx", file(row(1, number("A1", "答", t="inlineStr"))), "type")
    yield refused("inline-string-of-number.xlsx", file(row(1, cell("A1", at))), "type")
    yield refused("inline-string-of-index.xlsx", file(row(1, cell("A1", at, t="s")), sst=[t("他")]),
                  "type")
    yield refused("inline-string-and-value.xlsx", file(row(1, cell("A1", at + "<v>5</v>"))), "type")
    yield refused("two-values.xlsx", file(row(1, cell("A1", "<v>1</v><v>2</v>"))), "duplicate-value")
    yield refused("two-inline-strings.xlsx", file(row(1, cell("A1", at + at, t="inlineStr"))),
                  "duplicate-value")
    yield refused("two-sheet-data.xlsx", file(worksheet(
        row(1, number("A1", 1)), after=f"<sheetData>{row(2, number('A2', 2))}</sheetData>")),
        "duplicate-value")
    yield refused("row-in-row.xlsx", file(f'<row r="1">{number("A1", 1)}{row(2, number("A2", 2))}</row>'),
                  "xml")
    yield refused("cell-in-cell.xlsx", file(row(1, cell("A1", "<v>1</v>" + number("B1", 2)))), "xml")
    yield refused("cell-outside-row.xlsx", file(number("A1", 1)), "xml")
    yield refused("row-outside-sheet-data.xlsx", file(worksheet("", after=row(1, number("A1", 1)))),
                  "xml")


def duplicates():
    a1, b1 = number("A1", 1), number("B1", 2)
    other = number("A1", 9)
    yield refused("duplicate-cells.xlsx", file(row(1, a1, other)), "duplicate-cell")
    yield refused("duplicate-cells-apart.xlsx", file(row(1, a1, b1, other)), "duplicate-cell")
    yield refused("duplicate-cells-same-value.xlsx", file(row(1, a1, a1)), "duplicate-cell")
    yield refused("duplicate-cells-in-two-rows.xlsx", file(row(1, a1) + row(1, other)), "duplicate-cell")
    yield refused("duplicate-cells-in-far-rows.xlsx",
                  file(row(1, a1) + row(5, number("A5", 5)) + row(1, other)), "duplicate-cell")
    yield refused("duplicate-cells-by-counting.xlsx",
                  file(row(1, b1, a1, "<c><v>3</v></c>")), "duplicate-cell")
    yield refused("duplicate-rows-by-counting.xlsx",
                  file(row(2, number("A2", 1)) + row(1, a1) + f"<row>{number('A2', 3)}</row>"),
                  "duplicate-cell")
    yield refused("duplicate-cells-of-other-types.xlsx", file(row(1, a1, inline("A1", "答"))),
                  "duplicate-cell")
    yield accepted("duplicate-rows.xlsx", file(row(1, a1) + row(2, number("A2", 3)) + row(1, b1)),
                   {"A1": num(1), "B1": num(2), "A2": num(3)})


def merges():
    def merged(*refs):
        told = "".join(f'<mergeCell ref="{r}"/>' for r in refs)
        return file(worksheet(row(1, number("A1", 1)), after=f"<mergeCells>{told}</mergeCells>"))

    yield refused("merges-overlap.xlsx", merged("A1:C3", "B2:D4"), "merge")
    yield refused("merges-nested.xlsx", merged("A1:Z9", "B2:C3"), "merge")
    yield refused("merges-twice.xlsx", merged("A1:B2", "A1:B2"), "merge")
    yield refused("merges-overlap-far.xlsx", merged("A1:A1048576", "C1:D1", "A9:XFD9"), "merge")
    for ref in ("A1:XFE1", "A1:A1048577", "A0:B1", "A1:B2:C3", "", "A:C", "1:3", "A1:", ":B2", "A1 B2",
                "#REF!", "A1:A99999999999999999999"):
        yield refused(f"merge-reference-{slug(ref)}.xlsx", merged(ref), "reference")
    yield Fixture("merge-reversed.xlsx", merged("C3:A1"),
                  {"accept": content(sheet(cells=ONE, merged=["A1:C3"]))})
    yield Fixture("merge-of-one-cell.xlsx", merged("B2"),
                  {"accept": content(sheet(cells=ONE, merged=["B2"]))})
    yield Fixture("merge-of-one-cell-twice-named.xlsx", merged("B2:B2"),
                  {"accept": content(sheet(cells=ONE, merged=["B2"]))})
    for word, least, most in (("zero", "0", "1"), ("negative", "-1", "1"), ("text", "a", "b"),
                              ("beyond", "1", "16385"), ("reversed", "5", "2"),
                              ("huge", "1", "99999999999999999999")):
        cols = f'<cols><col min="{least}" max="{most}" hidden="1"/></cols>'
        yield refused(f"columns-{word}.xlsx", file(worksheet(row(1, number("A1", 1)), before=cols)),
                      "reference")


def texts():
    # Free text stays what it is, whatever a spreadsheet would make of it.
    items = ["=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")',
             "<script>alert(1)</script>", "'; DROP TABLE x;--", "%s%n", "../../etc/passwd", "\u202e逆順"]
    rows = "".join(row(i, shared(f"A{i}", i - 1)) for i in range(1, len(items) + 1))
    sst = strings(*(t(i.replace("\r", "_x000D_")) for i in items))
    yield accepted("texts-that-attack.xlsx", file(rows, sst=sst),
                   {f"A{i}": text(v) for i, v in enumerate(items, 1)})


def fixtures():
    for group in (references, string_indexes, counts, values, contradictions, duplicates, merges, texts):
        yield from group()
