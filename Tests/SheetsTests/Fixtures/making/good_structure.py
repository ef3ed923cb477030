"""Sheets: where cells stand, what is merged, hidden, named, and what else a sheet carries."""

from .book import (
    DOC_RELS, MAIN, book, cell, content_types, file, inline, number, relationship,
    relationships, row, worksheet, xml,
)
from .archive import packed
from .expectation import Fixture, content, num, sheet, simple, text


def places():
    yield simple(
        "row-numbers-missing.xlsx",
        file("<row>" + number("A1", 1) + number("B1", 2) + "</row><row>" + number("A2", 3)
             + '</row><row r="5">' + number("A5", 4) + "</row><row>" + number("C6", 5) + "</row>"),
        {"A1": num(1), "B1": num(2), "A2": num(3), "A5": num(4), "C6": num(5)})
    bare = "<c><v>{}</v></c>".format
    yield simple(
        "cell-references-missing.xlsx",
        file(f'<row r="1">{bare(1)}{bare(2)}{number("E1", 3)}{bare(4)}</row>'
             f'<row r="3"><c/>{bare(5)}</row>'),
        {"A1": num(1), "B1": num(2), "E1": num(3), "F1": num(4), "B3": num(5)})
    yield simple(
        "all-references-missing.xlsx",
        file(f"<row>{bare(1)}{bare(2)}</row><row/><row>{bare(3)}</row>"),
        {"A1": num(1), "B1": num(2), "A3": num(3)})
    yield simple(
        "rows-out-of-order.xlsx",
        file(row(3, number("A3", 3)) + row(1, number("A1", 1)) + "<row>" + bare(2) + "</row>"),
        {"A3": num(3), "A1": num(1), "A2": num(2)})
    yield simple(
        "cells-out-of-order.xlsx",
        file(row(1, number("C1", 3), number("A1", 1), bare(2), number("D1", 4))),
        {"C1": num(3), "A1": num(1), "B1": num(2), "D1": num(4)})
    yield simple("dimension-missing.xlsx", file(row(2, number("B2", 1))), {"B2": num(1)})
    for name, told in (("wrong", "A1"), ("whole-sheet", "A1:XFD1048576"), ("nonsense", "なし")):
        yield simple(
            f"dimension-{name}.xlsx",
            file(worksheet(row(2, number("B2", 1)), before=f'<dimension ref="{told}"/>')),
            {"B2": num(1)})
    yield simple(
        "spans-wrong.xlsx",
        file(row(1, number("A1", 1), number("D1", 2), spans="2:3")), {"A1": num(1), "D1": num(2)})
    yield simple("empty-sheet.xlsx", file(""), {})
    body = f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
    yield simple("empty-sheet-data.xlsx", file(body), {})


def merged():
    rows = (row(1, inline("A1", "見出し"), inline("B1", "隠れた値"), cell("C1", s=0))
            + row(2, inline("A2", "縦"), number("B2", 2)) + row(3, number("A3", 3), number("B3", 4)))
    merges = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>'
    yield Fixture(
        "merged.xlsx", file(worksheet(rows, after=merges)),
        content(sheet(
            cells={"A1": text("見出し"), "B1": text("隠れた値"), "A2": text("縦"), "B2": num(2),
                   "A3": num(3), "B3": num(4)},
            merged=["A1:C1", "A2:A3"])))
    merges = ('<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="XFC1048575:XFD1048576"/></mergeCells>')
    yield Fixture(
        "merged-far.xlsx", file(worksheet(row(1, inline("A1", "表題")), after=merges)),
        content(sheet(cells={"A1": text("表題")}, merged=["A1:XFD1", "XFC1048575:XFD1048576"])))


def hidden():
    cols = ('<cols><col min="2" max="2" width="9" hidden="1" customWidth="1"/>'
            '<col min="4" max="5" width="9" hidden="true"/><col min="6" max="6" width="0" '
            'customWidth="1"/><col min="7" max="16384" hidden="1" width="9"/>'
            '<col min="1" max="1" hidden="false" width="9"/></cols>')
    rows = (row(1, number("A1", 1), number("B1", 2)) + row(2, number("A2", 3), hidden="1")
            + row(3, number("A3", 4), hidden="true") + row(4, number("A4", 5), hidden="0")
            + row(5, number("A5", 6), hidden="false") + row(7, hidden="1"))
    yield Fixture(
        "hidden-rows-and-columns.xlsx", file(worksheet(rows, before=cols)),
        content(sheet(
            cells={"A1": num(1), "B1": num(2), "A2": num(3), "A3": num(4), "A4": num(5),
                   "A5": num(6)},
            rows=[(2, 3), (7, 7)], columns=[(2, 2), (4, 5), (7, 16384)])))
    yield Fixture(
        "hidden-sheets.xlsx",
        file(("表", row(1, number("A1", 1))), ("控え", row(1, number("A1", 2))),
             ("選択肢", row(1, number("A1", 3))), ("見える", row(1, number("A1", 4))),
             states={"控え": "hidden", "選択肢": "veryHidden", "見える": "visible"}),
        content(sheet("表", {"A1": num(1)}), sheet("控え", {"A1": num(2)}, "hidden"),
                sheet("選択肢", {"A1": num(3)}, "veryHidden"), sheet("見える", {"A1": num(4)})))
    yield Fixture(
        "no-visible-sheet.xlsx",
        file(("一", row(1, number("A1", 1))), ("二", ""), states={"一": "hidden", "二": "veryHidden"}),
        content(sheet("一", {"A1": num(1)}, "hidden"), sheet("二", {}, "veryHidden")))
    listed = [("三番", row(1, number("A1", 3))), ("一番", row(1, number("A1", 1)))]
    parts = book(*listed)
    rels = parts["xl/_rels/workbook.xml.rels"].decode()
    rels = (rels.replace("sheet1.xml", "sheetX.xml").replace("sheet2.xml", "sheet1.xml")
            .replace("sheetX.xml", "sheet2.xml"))
    yield Fixture(
        "sheet-order.xlsx", packed({**parts, "xl/_rels/workbook.xml.rels": rels.encode()}),
        content(sheet("三番", {"A1": num(1)}), sheet("一番", {"A1": num(3)})))


def names():
    told = {
        "回答": "'回答票'!$B$2:$B$10", "係数": "0.5", "飛び地": "回答票!$A$1,回答票!$C$3",
        "壊れた": "#REF!", "壊れた範囲": "回答票!#REF!", "引用": "'田中''s 表'!$A$1", "式": "SUM(回答票!$A:$A)",
        "空白": "'二 枚目'!$A$1",
    }
    body = "".join(f"<definedName name=\"{n}\">{v}</definedName>" for n, v in told.items())
    body += (
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">回答票!$A:$B,回答票!$1:$2'
        '</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'
        "'田中''s 表'!$A$1:$D$9</definedName>"
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">回答票!$A$1:$B$9'
        '</definedName><definedName name="回答" localSheetId="2">\'二 枚目\'!$C$3</definedName>'
        '<definedName name="注" comment="説明 &amp; 注"><![CDATA[回答票!$A$1&"x"]]></definedName>')
    names = {
        **told, "回答票!_xlnm.Print_Titles": "回答票!$A:$B,回答票!$1:$2",
        "田中's 表!_xlnm.Print_Area": "'田中''s 表'!$A$1:$D$9",
        "回答票!_xlnm._FilterDatabase": "回答票!$A$1:$B$9", "二 枚目!回答": "'二 枚目'!$C$3",
        "注": '回答票!$A$1&"x"',
    }
    yield Fixture(
        "defined-names.xlsx",
        file(("回答票", row(1, number("A1", 1))), ("田中's 表", ""), ("二 枚目", ""), names=body),
        content(sheet("回答票", {"A1": num(1)}), sheet("田中's 表"), sheet("二 枚目"), names=names))
    odd = ["a b", "R&D <1>", "“引用”", "😀", "あ" * 31, " 先頭空白", "2026", "A1", "TRUE"]
    yield Fixture("sheet-names.xlsx", file(*((n, "") for n in odd)),
                  content(*(sheet(n) for n in odd)))


def companions():
    charted = book(("表", row(1, number("A1", 1))), ("後", row(1, number("A1", 2))))
    rels = charted["xl/_rels/workbook.xml.rels"].decode().replace(
        "</Relationships>", relationship("rId9", "chartsheet", "chartsheets/sheet1.xml")
        + relationship("rId8", "dialogsheet", "dialogsheets/sheet1.xml") + "</Relationships>")
    listed = charted["xl/workbook.xml"].decode().replace(
        '<sheet name="後"', '<sheet name="グラフ" sheetId="9" r:id="rId9"/>'
        '<sheet name="対話" sheetId="8" state="hidden" r:id="rId8"/><sheet name="後"')
    parts = {
        **charted, "xl/workbook.xml": listed.encode(), "xl/_rels/workbook.xml.rels": rels.encode(),
        "xl/chartsheets/sheet1.xml": xml(
            f'<chartsheet xmlns="{MAIN}" xmlns:r="{DOC_RELS}"><sheetViews><sheetView '
            'workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>'),
        "xl/chartsheets/_rels/sheet1.xml.rels": xml(relationships(
            relationship("rId1", "drawing", "../drawings/drawing1.xml"))),
        "xl/drawings/drawing1.xml": xml(
            '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/'
            'spreadsheetDrawing"/>'),
        "xl/dialogsheets/sheet1.xml": xml(
            f'<dialogsheet xmlns="{MAIN}"><sheetProtection/></dialogsheet>'),
    }
    types = content_types({
        "xl/workbook.xml": "workbook", "xl/worksheets/sheet1.xml": "worksheet",
        "xl/worksheets/sheet2.xml": "worksheet", "xl/chartsheets/sheet1.xml": "chartsheet",
        "xl/dialogsheets/sheet1.xml": "dialogsheet", "xl/styles.xml": "styles",
        "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml"})
    parts["[Content_Types].xml"] = xml(types)
    yield Fixture(
        "chartsheet.xlsx", packed(parts),
        content(sheet("表", {"A1": num(1)}), sheet("後", {"A1": num(2)}), other=["グラフ", "対話"]))

    table = (
        f'<table xmlns="{MAIN}" id="1" name="表1" displayName="表1" ref="A1:B3" totalsRowShown="0">'
        '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="設問"/>'
        '<tableColumn id="2" name="回答"><calculatedColumnFormula>1+1</calculatedColumnFormula>'
        "</tableColumn></tableColumns></table>")
    rows = (row(1, inline("A1", "設問"), inline("B1", "回答"))
            + row(2, inline("A2", "Q1"), number("B2", 3))
            + row(3, inline("A3", "Q2"), cell("B3", "<f>表1[[#This Row],[設問]]</f><v>2</v>")))
    yield simple(
        "table.xlsx",
        file(worksheet(rows, after='<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
             more={"xl/tables/table1.xml": table,
                   "xl/worksheets/_rels/sheet1.xml.rels": relationships(
                       relationship("rId1", "table", "../tables/table1.xml"))},
             overrides={"xl/tables/table1.xml": "table"}),
        {"A1": text("設問"), "B1": text("回答"), "A2": text("Q1"), "B2": num(3),
         "A3": text("Q2"), "B3": num(2)})

    drawing = (
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor>'
        '<xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink="">'
        '<xdr:nvSpPr><xdr:cNvPr id="2" name="図形"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/>'
        "<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>押印欄</a:t></a:r></a:p></xdr:txBody></xdr:sp>"
        "<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>")
    note = (f'<comments xmlns="{MAIN}"><authors><author>担当</author></authors><commentList>'
            '<comment ref="A1" authorId="0"><text><t>注意</t></text></comment></commentList></comments>')
    yield simple(
        "drawing-and-comment.xlsx",
        file(worksheet(row(1, number("A1", 1)), after='<drawing r:id="rId1"/>'),
             more={"xl/drawings/drawing1.xml": drawing, "xl/comments1.xml": note,
                   "xl/worksheets/_rels/sheet1.xml.rels": relationships(
                       relationship("rId1", "drawing", "../drawings/drawing1.xml"),
                       relationship("rId2", "comments", "../comments1.xml"))},
             overrides={
                 "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
                 "xl/comments1.xml": "comments"}),
        {"A1": num(1)})


def links():
    link = (
        f'<externalLink xmlns="{MAIN}" xmlns:r="{DOC_RELS}"><externalBook r:id="rId1">'
        '<sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0">'
        '<row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook>'
        "</externalLink>")
    parts = book(
        row(1, cell("A1", "<f>[1]Sheet1!$A$1</f><v>42</v>")),
        workbook_rels=[relationship("rId7", "externalLink", "externalLinks/externalLink1.xml")],
        overrides={"xl/externalLinks/externalLink1.xml": "externalLink"},
        more={
            "xl/externalLinks/externalLink1.xml": link,
            "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(relationship(
                "rId1", "externalLinkPath", "file:///\\\\server\\共有\\前年度.xlsx", "External")),
        })
    told = parts["xl/workbook.xml"].decode().replace(
        "</sheets>", '</sheets><externalReferences><externalReference r:id="rId7"/>'
        "</externalReferences>")
    yield simple("external-link.xlsx", packed({**parts, "xl/workbook.xml": told.encode()}),
                 {"A1": num(42)}, findings=["external-links"])
    targets = {"web": "https://example.jp/a?b=1&c=2#d", "mail": "mailto:someone@example.jp"}
    yield linked("hyperlinks.xlsx", targets, [])
    targets = {"file": "file:///C:/秘密/資料.xlsx", "unc": "\\\\server\\share\\資料.docx"}
    yield linked("hyperlinks-to-files.xlsx", targets, ["file-links"])
    macros = book(
        row(1, number("A1", 1)), workbook_type="application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        workbook_rels=[relationship(
            "rId7", "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
            "vbaProject.bin")],
        defaults=[("bin", "application/vnd.ms-office.vbaProject")],
        more={"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 not a project"})
    yield simple("macros.xlsm", packed(macros), {"A1": num(1)}, findings=["macros"])
    yield simple("macros-renamed.xlsx", packed(macros), {"A1": num(1)}, findings=["macros"])
    template = book(
        row(1, number("A1", 1)),
        workbook_type="application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")
    yield simple("template.xltx", packed(template), {"A1": num(1)})


def linked(name, targets, findings):
    cells = [inline(f"{c}1", word) for c, word in zip("AB", targets)]
    anchors = "".join(f'<hyperlink ref="{c}1" r:id="rId{i}"/>'
                      for i, c in enumerate("ABCDE"[:len(targets)], 1))
    anchors += '<hyperlink ref="C1" location="Sheet1!A1" display="中"/>'
    rels = relationships(*(relationship(f"rId{i}", "hyperlink", target, "External")
                           for i, target in enumerate(targets.values(), 1)))
    return simple(
        name,
        file(worksheet(row(1, *cells), after=f"<hyperlinks>{anchors}</hyperlinks>"),
             more={"xl/worksheets/_rels/sheet1.xml.rels": rels}),
        {f"{c}1": text(word) for c, word in zip("AB", targets)}, findings=findings)


def foreign():
    x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
    after = (
        '<mc:AlternateContent><mc:Choice Requires="x14"><controls><c r="Z9"><v>9</v></c></controls>'
        '</mc:Choice><mc:Fallback><row r="8"><c r="Z8"><v>8</v></c></row></mc:Fallback>'
        '</mc:AlternateContent><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" '
        f'xmlns:x14="{x14}"><x14:sheetData><x14:row r="7"><x14:c r="Z7"><x14:v>7</x14:v></x14:c>'
        '</x14:row></x14:sheetData><row xmlns="urn:foreign" r="6"><c r="Z6"><v>6</v></c></row></ext>'
        "</extLst>")
    rows = row(
        1, cell("A1", '<v>1</v><extLst><ext uri="{x}"><v>99</v><x:v xmlns:x="urn:foreign">98</x:v>'
                      "</ext></extLst>"),
        '<foreign:c xmlns:foreign="urn:foreign" r="B1"><foreign:v>97</foreign:v></foreign:c>',
        cell("C1", '<foreign:v xmlns:foreign="urn:foreign">96</foreign:v><v>3</v>'))
    yield simple(
        "foreign-namespaces.xlsx",
        file(worksheet(
            rows, after=after,
            attributes=' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
            f'xmlns:x14="{x14}" mc:Ignorable="x14 foreign" xmlns:foreign="urn:foreign" '
            'foreign:r="A1"')),
        {"A1": num(1), "C1": num(3)})


def fixtures():
    for group in (places, merged, hidden, names, companions, links, foreign):
        yield from group()
