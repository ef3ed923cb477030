"""Dates and times: numbers whose cell style says so."""

from .book import cell, file, number, row, styles
from .expectation import clock, day, num, simple

NOON = "46346.5"


def styled(name, formats, values, **options):
    """One number per format down column A; `values` holds (number, what is seen)."""
    rows = "".join(
        row(i + 1, number(f"A{i + 1}", value, s=i)) for i, (value, _) in enumerate(values))
    cells = {f"A{i + 1}": seen for i, (_, seen) in enumerate(values)}
    return simple(name, file(rows, style=styles(*formats), **options), cells)


def same(name, formats, value, seen, **options):
    return styled(name, formats, [(value, seen)] * len(formats), **options)


def built_in():
    dates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]
    yield same("date-built-in.xlsx", dates, 46346, day("2026-11-20"))
    times = [18, 19, 20, 21, 22, 32, 33, 45, 47]
    yield same("time-built-in.xlsx", times, "0.52083333333333337", clock("12:30:00.000"))
    others = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 41, 42, 43, 44, 46, 48, 49, 23, 59]
    yield same("number-built-in.xlsx", others, NOON, num(46346.5))


def custom():
    yield same("date-custom.xlsx", [
        'yyyy"年"m"月"d"日"', '[$-411]ggge"年"m"月"d"日"', "[$-411]ge.m.d", "yyyy/mm/dd",
        "yyyy/m/d;@", "yyyy\\-mm\\-dd", "[$-411]e\"年度\"", "m/d(aaa)", "[DBNum3]ggge\"年\"",
        "[$-ja-JP]yyyy/m/d", "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\";@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "d-mmm-yy", "YYYY/MM/DD", "[Red]yyyy/m/d",
        '[=0]"";yyyy/mm/dd', '"期限:"yyyy/m/d', "mmm", "dd", "yyyy", '"d"d', "aaaa",
        "[$-411]gg", "yyyy_-mm", "*-yyyy", "[>=40000]yyyy/m/d;General", "[Color10]yyyy",
    ], 46346, day("2026-11-20"))
    yield same("time-custom.xlsx", [
        "h:mm", "hh:mm:ss", "h:mm AM/PM", "[$-409]h:mm AM/PM;@", "[$-F400]h:mm:ss\\ AM/PM", "mm:ss.0",
        'h"時"mm"分"', "ss", "yyyy/m/d h:mm", "A/P h", "[$-411]AM/PM h\"時\"",
    ], "0.52083333333333337", clock("12:30:00.000"))
    yield same("not-dates.xlsx", [
        '0"day"', "#,##0;[Red]-#,##0", "[Blue]0.0", "0\\d", "0_d", "0*d", '[$¥-411]#,##0',
        "[$-411]#,##0", "[Red]General", "@", "# ?/?", "0.00E+00", "0.00e-00", "#,##0_);[Red](#,##0)",
        '[>=100]0;[<0]"d"0;0', "[DBNum1][$-411]General", '"令和"0"年度"', 'General"日"', "G/標準",
        ";;;", '0"m"', '"yyyy"0', "\\y0", "[Magenta]0", "[Color 10]0", '#,##0"円"', '"h:mm"',
        "0.0%", "[Cyan]#,##0;[Yellow]-#,##0",
    ], NOON, num(46346.5))
    yield same("elapsed-times.xlsx", [
        "[h]:mm", "[hh]:mm:ss", "[m]", "[mm]:ss", "[ss]", "[s].00", "[H]:MM", 46,
        '[h]"時間"mm"分"',
    ], "1.5", num(1.5))


def style_details():
    xfs = (
        '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="0"/>'
        '<xf numFmtId="999" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '<xf fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>')
    yield simple(
        "style-details.xlsx",
        file(row(1, *(number(f"{c}1", 46346, s=i) for i, c in enumerate("ABCDE")),
                 number("F1", 46346)), style=styles(0, xfs=xfs)),
        {"A1": num(46346), "B1": day("2026-11-20"), "C1": day("2026-11-20"), "D1": num(46346),
         "E1": num(46346), "F1": num(46346)})
    yield simple(
        "row-and-column-styles.xlsx",
        file('<row r="1" s="1" customFormat="1">' + number("A1", 46346) + number("B1", 46346, s=1)
             + "</row>", style=styles(0, 14)),
        {"A1": num(46346), "B1": day("2026-11-20")})
    yield simple(
        "date-style-on-other-values.xlsx",
        file(row(1, number("A1", 1, t="b", s=0), cell("B1", "<v>文字</v>", t="str", s=0),
                 number("C1", "#N/A", t="e", s=0), number("D1", "2026-11-20", t="str", s=0),
                 cell("E1", s=0)), style=styles(14)),
        {"A1": ["boolean", True], "B1": ["text", "文字"], "C1": ["error", "#N/A"],
         "D1": ["text", "2026-11-20"]})


def systems():
    # Columns: a date, a date with its time, a time of day.
    def table(serials):
        return "".join(
            row(i, *(number(f"{c}{i}", v, s=s) for s, c in enumerate("ABC")))
            for i, v in enumerate(serials, 1))

    look = styles("yyyy/m/d", "yyyy/m/d h:mm", "h:mm")
    first = [0, 1, 59, 60, 61, 2958465, 2958466, -1, "60.5", "0.5", "1.25", "2958465.5"]
    zero = [num(0), num(0), clock("00:00:00.000")]
    seen = [
        zero, [day("1900-01-01")] * 3, [day("1900-02-28")] * 3, [num(60)] * 3,
        [day("1900-03-01")] * 3, [day("9999-12-31")] * 3, [num(2958466)] * 3, [num(-1)] * 3,
        [num(60.5)] * 3, [num(0.5), clock("12:00:00.000"), clock("12:00:00.000")],
        [day("1900-01-01T06:00:00.000")] * 3, [day("9999-12-31T12:00:00.000")] * 3,
    ]
    yield simple(
        "system-1900.xlsx", file(table(first), style=look),
        {f"{c}{i}": v for i, line in enumerate(seen, 1) for c, v in zip("ABC", line)})
    second = [0, 1, 60, 44884, 2957003, 2957004, -1, "0.5", "44884.25"]
    seen = [
        [day("1904-01-01")] * 2 + [clock("00:00:00.000")], [day("1904-01-02")] * 3,
        [day("1904-03-01")] * 3, [day("2026-11-20")] * 3, [day("9999-12-31")] * 3,
        [num(2957004)] * 3, [num(-1)] * 3,
        [day("1904-01-01T12:00:00.000")] * 2 + [clock("12:00:00.000")],
        [day("2026-11-20T06:00:00.000")] * 3,
    ]
    cells = {f"{c}{i}": v for i, line in enumerate(seen, 1) for c, v in zip("ABC", line)}
    for word, told in (("1", "1"), ("true", "true")):
        yield simple(f"system-1904-{word}.xlsx",
                     file(table(second), style=look, date1904=told), cells)
    yield simple("system-1900-false.xlsx",
                 file(row(1, number("A1", 46346, s=0)), style=look, date1904="false"),
                 {"A1": day("2026-11-20")})


def fractions():
    serials = {
        "46346.520833333336": day("2026-11-20T12:30:00.000"),
        "46346.520833333299": day("2026-11-20T12:30:00.000"),
        "46346.123456789": day("2026-11-20T02:57:46.667"),
        "46346.999988425923": day("2026-11-20T23:59:59.000"),
        "46346.999999999": day("2026-11-21"),
        "46346.000011574": day("2026-11-20T00:00:01.000"),
        "46346.000000011574": day("2026-11-20T00:00:00.001"),
        "0.123456789": clock("02:57:46.667"),
        "0.99998842592592592": clock("23:59:59.000"),
        "4.6346E4": day("2026-11-20"),
    }
    rows = "".join(row(i, number(f"A{i}", v, s=0)) for i, v in enumerate(serials, 1))
    yield simple("fractions-of-days.xlsx", file(rows, style=styles("yyyy/mm/dd hh:mm:ss.000")),
                 {f"A{i}": v for i, v in enumerate(serials.values(), 1)})


def iso():
    told = {
        "2026-11-20": day("2026-11-20"),
        "2026-11-20T12:30:00": day("2026-11-20T12:30:00.000"),
        "2026-11-20T12:30:00.5": day("2026-11-20T12:30:00.500"),
        "2026-11-20T12:30": day("2026-11-20T12:30:00.000"),
        "2026-11-20T00:00:00": day("2026-11-20"),
        "12:30:00": clock("12:30:00.000"),
        "2026-11-20T12:30:00.000Z": day("2026-11-20T12:30:00.000"),
        "1900-02-28": day("1900-02-28"),
        "2024-02-29": day("2024-02-29"),
    }
    rows = "".join(row(i, number(f"A{i}", v, t="d", s=0)) for i, v in enumerate(told, 1))
    yield simple("dates-iso.xlsx", file(rows, style=styles(14)),
                 {f"A{i}": v for i, v in enumerate(told.values(), 1)})


def fixtures():
    for group in (built_in, custom, style_details, systems, fractions, iso):
        yield from group()
