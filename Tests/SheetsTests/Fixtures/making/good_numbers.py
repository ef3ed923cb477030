"""Numbers, booleans, errors and formulas."""

from .book import cell, file, inline, number, row, shared, styles, t
from .expectation import NO_VALUE, error, num, simple, text, yes


def numbers():
    written = {
        "0": 0, "-0": 0, "1": 1, "-42": -42, "1.5": 1.5, "0.1": 0.1,
        "0.30000000000000004": 0.30000000000000004, "12345678901234567": 12345678901234567,
        "1E+20": 1e20, "1e-7": 1e-7, "-1.25E-3": -0.00125, "1.7976931348623157E+308":
        1.7976931348623157e308, "2.2250738585072014E-308": 2.2250738585072014e-308,
        "4.9406564584124654E-324": 5e-324, "9007199254740993": 9007199254740992,
        "3.1415926535897931": 3.1415926535897931, ".5": 0.5, "5.": 5, "+7": 7, "007": 7,
        "1E5": 100000, "123456789012345678901234567890": 1.2345678901234568e29,
        "0.000000000000000000000000000001": 1e-30, "1e-400": 0,
    }
    rows = "".join(row(i, number(f"A{i}", v)) for i, v in enumerate(written, 1))
    cells = {f"A{i}": num(v) for i, v in enumerate(written.values(), 1)}
    yield simple("numbers.xlsx", file(rows), cells)
    yield simple(
        "numbers-explicit-type.xlsx",
        file(row(1, number("A1", 5, t="n"), number("B1", "6.25", t="n", s=0))),
        {"A1": num(5), "B1": num(6.25)})
    yield simple(
        "text-that-looks-like-numbers.xlsx",
        file(row(1, inline("A1", "１２"), inline("B1", "1,000"), inline("C1", " 5 "),
                 inline("D1", "0012"), inline("E1", "1E5"))),
        {"A1": text("１２"), "B1": text("1,000"), "C1": text(" 5 "), "D1": text("0012"),
         "E1": text("1E5")})


def booleans_and_errors():
    yield simple(
        "booleans.xlsx",
        file(row(1, number("A1", 1, t="b"), number("B1", 0, t="b"),
                 cell("C1", "<f>A1=B1</f><v>0</v>", t="b"))),
        {"A1": yes(), "B1": yes(False), "C1": yes(False)})
    told = ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA",
            "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!",
            "#ERROR!"]
    rows = "".join(row(i, number(f"A{i}", e, t="e")) for i, e in enumerate(told[:7], 1))
    yield simple("errors.xlsx", file(rows),
                 {f"A{i}": error(e) for i, e in enumerate(told[:7], 1)})
    rows = "".join(row(i, number(f"A{i}", e, t="e")) for i, e in enumerate(told[7:], 1))
    yield simple("errors-newer.xlsx", file(rows),
                 {f"A{i}": error(e) for i, e in enumerate(told[7:], 1)})


def formulas():
    yield simple(
        "formulas.xlsx",
        file(
            row(1, number("A1", 2), number("B1", 3), cell("C1", "<f>A1*B1</f><v>6</v>"))
            + row(2, cell("A2", '<f>IF(A1&gt;1,"はい","いいえ")</f><v>はい</v>', t="str"),
                  cell("B2", "<f>A1&gt;B1</f><v>0</v>", t="b"),
                  cell("C2", "<f>A1/0</f><v>#DIV/0!</v>", t="e"))
            + row(3, cell("A3", "<f>TODAY()</f><v>46346</v>", s=1),
                  cell("B3", '<f ca="1">NOW()</f><v>46346.5</v>', s=1))
            + row(4, cell("A4", '<f>CONCATENATE("x",CHAR(10),"y")</f><v>x\ny</v>', t="str")),
            style=styles(0, 22)),
        {"A1": num(2), "B1": num(3), "C1": num(6), "A2": text("はい"), "B2": yes(False),
         "C2": error("#DIV/0!"), "A3": ["date", "2026-11-20"],
         "B3": ["date", "2026-11-20T12:00:00.000"], "A4": text("x\ny")})
    yield simple(
        "formulas-shared-and-array.xlsx",
        file(
            row(1, number("A1", 1), cell("B1", '<f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v>'),
                cell("C1", '<f t="array" ref="C1:C3">A1:A3*3</f><v>3</v>'))
            + row(2, number("A2", 2), cell("B2", '<f t="shared" si="0"/><v>4</v>'),
                  number("C2", 6))
            + row(3, number("A3", 3), cell("B3", '<f t="shared" si="0"></f><v>6</v>'),
                  number("C3", 9))
            + row(5, cell("A5", '<f t="array" aca="1" ref="A5" ca="1">_xlfn._xlws.SORT(A1:A3)</f>'
                          "<v>1</v>", cm=1),
                  cell("B5", '<f t="dataTable" ref="B5:B6" dt2D="0" dtr="0" r1="A1"/><v>7</v>'))),
        {"A1": num(1), "B1": num(2), "C1": num(3), "A2": num(2), "B2": num(4), "C2": num(6),
         "A3": num(3), "B3": num(6), "C3": num(9), "A5": num(1), "B5": num(7)})
    yield simple(
        "formulas-without-value.xlsx",
        file(row(
            1, number("A1", 1), cell("B1", "<f>A1+1</f>"), cell("C1", "<f>A1+2</f><v></v>"),
            cell("D1", "<f>A1+3</f><v/>"), cell("E1", '<f>A1&amp;"x"</f>', t="str"),
            cell("F1", '<f t="shared" si="0"/>'), cell("G1", "<f>A1=1</f><v/>", t="b"),
            cell("H1", "<f>1/0</f>", t="e"), cell("I1", "<f>A1+4</f><v>5</v>"))),
        {"A1": num(1), "B1": NO_VALUE, "C1": NO_VALUE, "D1": NO_VALUE, "E1": NO_VALUE,
         "F1": NO_VALUE, "G1": NO_VALUE, "H1": NO_VALUE, "I1": num(5)},
        findings=["formula-without-value"])


def blanks():
    yield simple(
        "cells-without-value.xlsx",
        file(row(
            1, cell("A1", s=1), cell("B1", "<v/>"), cell("C1", "<v></v>"), cell("D1", "<v/>", t="s"),
            cell("E1", "<v></v>", t="n"), cell("F1", "<v/>", t="b"), cell("G1", "", t="s"),
            cell("H1", "<v/>", t="e"), shared("I1", 0), number("J1", 0))
            + '<row r="2"/><row r="3"></row>' + row(4, cell("A4"), cell("B4", s=1)),
            sst=[t("値")], style=styles(0, 14)),
        {"I1": text("値"), "J1": num(0)})
    yield simple("far-corner.xlsx",
                 file(row(1, number("A1", 1)) + row(1048576, inline("XFD1048576", "隅"))),
                 {"A1": num(1), "XFD1048576": text("隅")})
    yield simple("style-out-of-range.xlsx",
                 file(row(1, number("A1", 46346, s=7), number("B1", 46346, s=1),
                          number("C1", 46346, s=4294967295)), style=styles(0, 14)),
                 {"A1": num(46346), "B1": ["date", "2026-11-20"], "C1": num(46346)},
                 findings=["style-out-of-range"])


def fixtures():
    for group in (numbers, booleans_and_errors, formulas, blanks):
        yield from group()
