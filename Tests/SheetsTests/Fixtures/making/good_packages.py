"""Packages: how parts are named, found, encoded and zipped."""

import re

from .archive import Entry, archive, packed
from .book import (
    HEAD, MAIN, book, changed, number, relationship, renamed, row, shared, styles, t, worksheet,
    xml,
)
from .expectation import Fixture, clock, content, day, num, sheet, simple, text

CELLS = {"A1": text("回答"), "B1": num(3)}


def plain(**options):
    return book(row(1, shared("A1", 0), number("B1", 3)), sst=[t("回答")], **options)


def like_plain(name, data):
    return simple(name, data, CELLS)


def targets():
    whole = plain()
    rels = "xl/_rels/workbook.xml.rels"
    yield like_plain("targets-absolute.xlsx", packed(changed(
        changed(whole, rels, ('Target="', 'Target="/xl/')), "_rels/.rels",
        ('Target="xl', 'Target="/xl'))))
    yield like_plain("targets-with-dots.xlsx", packed(changed(
        whole, rels, ('Target="worksheets/', 'Target="../xl/./worksheets/../worksheets/'),
        ('Target="shared', 'Target="./shared'))))
    yield like_plain("workbook-elsewhere.xlsx", packed(changed(changed(
        renamed(whole, {"xl/workbook.xml": "book/main.xml", rels: "book/_rels/main.xml.rels"}),
        "_rels/.rels", ("xl/workbook.xml", "book/main.xml")), "book/_rels/main.xml.rels",
        ('Target="', 'Target="../xl/'))))
    flat = {name: name.rsplit("/", 1)[-1] for name in whole if name.startswith("xl/")}
    flat[rels] = "_rels/workbook.xml.rels"
    yield like_plain("everything-in-the-root.xlsx", packed(changed(changed(
        renamed(whole, flat), "_rels/.rels", ("xl/workbook.xml", "workbook.xml")),
        "_rels/workbook.xml.rels", ("worksheets/", ""))))
    yield like_plain("names-in-other-case.xlsx", packed(renamed(whole, {
        "xl/worksheets/sheet1.xml": "xl/Worksheets/Sheet1.XML", "xl/styles.xml": "XL/Styles.xml",
        "[Content_Types].xml": "[content_types].xml", "xl/sharedStrings.xml":
        "xl/SharedStrings.xml"})))
    yield like_plain("part-names-in-japanese.xlsx", packed(changed(
        renamed(whole, {"xl/worksheets/sheet1.xml": "xl/worksheets/回答票.xml"}), rels,
        ("sheet1.xml", "回答票.xml"))))
    yield like_plain("content-types-last.xlsx", packed({
        **{n: d for n, d in whole.items() if n != "[Content_Types].xml"},
        "[Content_Types].xml": whole["[Content_Types].xml"]}))
    prefixed = changed(whole, rels, ("<Relationships xmlns=", "<p:Relationships xmlns:p="),
                       ("<Relationship ", "<p:Relationship "),
                       ("</Relationships>", "</p:Relationships>"))
    yield like_plain("relationships-prefixed.xlsx", packed(prefixed))


def missing_parts():
    def without(part, whole):
        unlinked = re.compile(f'<(Relationship|Override) [^>]*"(/xl/)?{part}"[^>]*>'.encode())
        return {n: unlinked.sub(b"", d) for n, d in whole.items() if n != f"xl/{part}"}

    numbers = book(row(1, number("A1", 46346, s=1), number("B1", 3)), sst=[], style=styles(0, 14))
    yield simple("styles-missing.xlsx", packed(without("styles.xml", numbers)),
                 {"A1": num(46346), "B1": num(3)}, findings=["style-out-of-range"])
    yield simple("shared-strings-missing.xlsx", packed(without("sharedStrings.xml", numbers)),
                 {"A1": day("2026-11-20"), "B1": num(3)})
    themed = book(row(1, number("B1", 3)), workbook_rels=[
        relationship("rIdTheme", "theme", "theme/theme1.xml"),
        relationship("rIdChain", "calcChain", "calcChain.xml")])
    yield simple("theme-missing.xlsx", packed(themed), {"B1": num(3)})
    yield like_plain("content-types-unknown.xlsx", packed(changed(
        plain(), "[Content_Types].xml", ('ContentType="application/xml"',
                                         'ContentType="text/xml"'))))


def encodings():
    def encoded(codec, bom=b"", parts=None, label=None):
        whole = plain()
        for name in parts or [n for n in whole if n.endswith((".xml", ".rels"))]:
            told = whole[name].decode().replace('encoding="UTF-8"', f'encoding="{label or codec}"')
            whole[name] = bom + told.encode(codec)
        return packed(whole)

    hot = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]
    yield like_plain("utf-8-mark.xlsx", encoded("UTF-8", b"\xef\xbb\xbf"))
    yield like_plain("utf-16-le.xlsx", encoded("UTF-16-LE", b"\xff\xfe", label="UTF-16"))
    yield like_plain("utf-16-be.xlsx", encoded("UTF-16-BE", b"\xfe\xff", label="UTF-16"))
    yield like_plain("utf-16-hot-parts.xlsx",
                     encoded("UTF-16-LE", b"\xff\xfe", hot, label="utf-16"))
    yield like_plain("utf-8-lower-case.xlsx", encoded("utf-8", label="utf-8"))
    bare = {n: d.replace(HEAD.encode(), b"") for n, d in plain().items()}
    yield like_plain("xml-declaration-missing.xlsx", packed(bare))
    whole = {n: d.replace(HEAD.encode(), b"<?xml version='1.0'?>\r\n\r\n") + b"\r\n<!-- end -->\n"
             for n, d in plain().items()}
    yield like_plain("xml-declaration-short.xlsx", packed(whole))
    single = {n: d.replace(b'"', b"'") for n, d in plain().items()}
    yield like_plain("single-quotes.xlsx", packed(single))
    spaced = {n: re.sub(rb"(?<!\?)>(?=<)", b"\n  >\r\n\t", d).replace(b"/\n  >", b"\n />")
              for n, d in plain().items() if n != "xl/sharedStrings.xml"}
    spaced["xl/sharedStrings.xml"] = plain()["xl/sharedStrings.xml"]
    yield like_plain("white-space-between-tags.xlsx", packed(spaced))
    yield like_plain("white-space-in-tags.xlsx", packed(changed(
        plain(), "xl/worksheets/sheet1.xml", ('<c r="A1" t="s">', '<c\n\tr = "A1"\r\n t\t=\'s\' >'),
        ("</v>", "</v\n>"), ("</c>", "</c\t>"))))
    yield like_plain("references-in-attributes.xlsx", packed(changed(
        plain(), "xl/worksheets/sheet1.xml", ('r="A1" t="s"', 'r="&#65;1" t="&#x73;"'))))


def namespaces():
    office = "http://purl.oclc.org/ooxml/officeDocument"

    def strict(data):
        told = (data.decode()
                .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                         "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                         f"{office}/relationships"))
        return told.encode()

    rows = row(1, shared("A1", 0), number("B1", 3), number("C1", "2026-11-20", t="d", s=1),
               number("D1", "2026-11-20T12:30:00.000", t="d", s=1),
               number("E1", "12:30:00", t="d", s=1), number("F1", 46346, s=1))
    whole = book(rows, sst=[t("回答")], style=styles(0, 14))
    whole = {n: strict(d) for n, d in whole.items()}
    whole = changed(whole, "xl/workbook.xml", ("<workbook ", '<workbook conformance="strict" '))
    yield simple(
        "strict.xlsx", packed(whole),
        {**CELLS, "C1": day("2026-11-20"), "D1": day("2026-11-20T12:30:00.000"),
         "E1": clock("12:30:00.000"), "F1": day("2026-11-20")})

    def prefix(data, letter="x"):
        told = re.sub(r"<(/?)(?=[A-Za-z])", rf"<\1{letter}:", data.decode())
        return told.replace(f'xmlns="{MAIN}"', f'xmlns:{letter}="{MAIN}"').encode()

    hidden = ('<cols><col min="3" max="3" hidden="1" width="9"/></cols>')
    merge = '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>'
    rows = (row(1, shared("A1", 0), number("B1", 3)) + row(2, number("A2", 46346, s=1), hidden="1"))
    body = worksheet(rows, before=hidden, after=merge)
    whole = book(body, sst=[t("回答")], style=styles(0, "yyyy/m/d"),
                 names='<definedName name="名前">Sheet1!$A$1</definedName>')
    whole = {n: prefix(d) if n.startswith("xl/") and "_rels" not in n else d
             for n, d in whole.items()}
    yield Fixture(
        "prefixed-elements.xlsx", packed(whole),
        content(sheet(cells={**CELLS, "A2": day("2026-11-20")}, merged=["A2:B2"], rows=[(2, 2)],
                      columns=[(3, 3)]), names={"名前": "Sheet1!$A$1"}))
    yield like_plain("relationship-prefix-other.xlsx", packed(changed(
        plain(), "xl/workbook.xml", ("xmlns:r=", "xmlns:rel="), (" r:id=", " rel:id="))))
    yield like_plain("namespace-declared-inside.xlsx", packed(changed(
        plain(), "xl/worksheets/sheet1.xml", ("<sheetData>", f'<y:sheetData xmlns:y="{MAIN}">'),
        ("</sheetData>", "</y:sheetData>"), ('<c r="B1">', f'<z:c xmlns:z="{MAIN}" r="B1">'),
        ("<v>3</v></c>", "<z:v>3</z:v></z:c>"))))


def zips():
    whole = plain()
    entries = lambda **o: [Entry(n, d, **o) for n, d in whole.items()]
    yield like_plain("zip-stored.xlsx", archive(entries(method=0)))
    yield like_plain("zip-data-descriptors.xlsx", archive(entries(descriptor=True)))
    yield like_plain("zip-data-descriptors-stored.xlsx",
                     archive(entries(descriptor=True, method=0)))
    yield like_plain("zip-data-descriptors-unsigned.xlsx",
                     archive(entries(descriptor=True, signed_descriptor=False)))
    yield like_plain("zip-zip64.xlsx", archive(entries(zip64=True), zip64=True))
    yield like_plain("zip-zip64-entries-only.xlsx", archive(entries(zip64=True)))
    yield like_plain("zip-zip64-end-only.xlsx", archive(entries(), zip64=True))
    yield like_plain("zip-zip64-descriptors.xlsx",
                     archive(entries(zip64=True, descriptor=True), zip64=True))
    folders = [Entry(n, b"", method=0) for n in ("_rels/", "xl/", "xl/_rels/", "xl/worksheets/")]
    yield like_plain("zip-directories.xlsx", archive(folders + entries()))
    yield like_plain("zip-comment.xlsx", archive(entries(), comment="注記".encode()))
    yield like_plain("zip-extra-fields.xlsx", archive(
        entries(extra=b"UT\x05\x00\x01\x00\x00\x00\x00", central_extra=b"UT\x01\x00\x01")))
    yield like_plain("zip-directory-in-other-order.xlsx",
                     archive_in_other_order(entries()))
    yield like_plain("zip-flags-of-level.xlsx", archive(entries(flags=0b110)))
    others = {"docProps/app.xml": xml("<x/>"), "customXml/item1.xml": xml("<y/>"),
              "xl/calcChain.xml": xml("<z/>"), "xl/printerSettings/printerSettings1.bin": b"\0" * 99,
              "xl/media/image1.png": b"\x89PNG\r\n\x1a\n", "docProps/thumbnail.wmf": b"\xd7\xcd"}
    yield like_plain("other-parts.xlsx", packed({**others, **whole}))
    yield like_plain("name-of-the-file-is-日本語 （最終版）.xlsx", packed(whole))


def archive_in_other_order(entries):
    """The directory lists the entries backwards."""
    archive(entries)
    hidden = [Entry(e.name, e.data, local=False, offset=e.made_at) for e in reversed(entries)]
    for entry in entries:
        entry.central = False
    return archive(entries + hidden)


def fixtures():
    for group in (targets, missing_parts, encodings, namespaces, zips):
        yield from group()
