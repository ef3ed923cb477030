"""Hostile files that are too large to keep; they are made when the tests that need them run."""

import json
import random
import zlib

from .archive import Entry, archive
from .book import (
    HEAD, MAIN, book, number, relationship, relationships, row, shared, t, workbook,
    worksheet, xml,
)
from .expectation import content, num, sheet

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
PARTS = book(row(1, shared("A1", 0), number("B1", 3)), sst=[t("答")])
OPENING, CLOSING = worksheet("|").split("|")


def streamed(name, pieces):
    """An entry of which only the compressed form is ever held."""
    packer, crc, size, out = zlib.compressobj(1, zlib.DEFLATED, -15), 0, 0, []
    for piece in pieces:
        crc, size = zlib.crc32(piece, crc), size + len(piece)
        out.append(packer.compress(piece))
    return Entry(name, b"", packed=b"".join(out) + packer.flush(), crc=crc, size=size)


def repeated(name, head, piece, count, tail):
    """The same piece again and again, compressed once."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    parts = [packer.compress(data) + packer.flush(zlib.Z_FULL_FLUSH) for data in (head, piece, piece)]
    crc = zlib.crc32(head)
    for _ in range(count):
        crc = zlib.crc32(piece, crc)
    whole = parts[0] + parts[2] * count + packer.compress(tail) + packer.flush()
    size = len(head) + len(piece) * count + len(tail)
    return Entry(name, b"", packed=whole, crc=zlib.crc32(tail, crc), size=size)


def with_repeated(name, opening, piece, count, closing):
    bomb = repeated(name, (HEAD + opening).encode(), piece, count, closing.encode())
    return archive([Entry(n, d) for n, d in PARTS.items() if n != name] + [bomb])


def with_part(name, pieces):
    return archive([streamed(n, pieces) if n == name else Entry(n, d) for n, d in PARTS.items()])


def around(opening, pieces, closing):
    yield (HEAD + opening).encode()
    yield from pieces
    yield closing.encode()


def sheet_of(pieces):
    return with_part(SHEET, around(OPENING, pieces, CLOSING))


def strings_of(pieces):
    return with_part(STRINGS, around(f'<sst xmlns="{MAIN}">', pieces, "</sst>"))


def varied(form):
    """Ten thousand pieces that differ, so that no ratio gives them away."""
    source = random.Random(7)
    return b"".join(form % source.randrange(10**6) for _ in range(10_000))


def bombs():
    spaces = b" " * (1 << 20)
    table = f'<sst xmlns="{MAIN}">'
    yield ("bomb-gigabyte-in-sheet.xlsx",
           with_repeated(SHEET, OPENING, spaces, 1024, CLOSING), ["bomb"])
    yield ("bomb-gigabyte-in-strings.xlsx",
           with_repeated(STRINGS, table, spaces, 1024, "</sst>"), ["bomb"])
    yield ("bomb-gigabyte-unread.xlsx",
           with_repeated("xl/media/image1.png", "", bytes(1 << 20), 1024, ""), ["bomb"])
    yield ("bomb-30-million-cells.xlsx", with_repeated(
        SHEET, OPENING + '<row r="1">', b"<c><v>3</v></c>" * 10_000, 3000, "</row>" + CLOSING),
        ["bomb"])
    yield ("bomb-60-million-strings.xlsx",
           with_repeated(STRINGS, table, b"<si/>" * 100_000, 600, "</sst>"), ["bomb"])
    deep = streamed("xl/media/a.bin", (bytes(1 << 20) for _ in range(4)))
    made = [Entry(n, d) for n, d in PARTS.items()] + [deep]
    copies = [Entry(f"xl/media/{i}.bin", b"", local=False, crc=deep.crc, size=deep.size,
                    packed=deep.packed) for i in range(20_000)]
    archive(made)
    for copy in copies:
        copy.offset = deep.made_at
    yield "entries-overlap-80-gigabytes.xlsx", archive(made + copies), ["limit", "bomb", "ambiguous"]


def entry_counts():
    for count in (2_500, 20_000, 70_000):
        more = [Entry(f"customXml/item{i}.xml", b"", method=0) for i in range(count)]
        yield (f"entries-{count}.xlsx",
               archive([Entry(n, d) for n, d in PARTS.items()] + more, zip64=count > 65_535), ["limit"])
    filler = random.Random(3).randbytes(21_000_000)
    yield ("file-of-21-megabytes.xlsx",
           archive([Entry(n, d) for n, d in PARTS.items()] + [Entry("xl/media/a.png", filler, method=0)]),
           ["limit"])


def nesting():
    deep = [b"<a>" * 1_000_000, b"</a>" * 1_000_000]
    after = CLOSING.replace("</sheetData>", "")
    yield ("deep-million-in-sheet.xlsx",
           with_part(SHEET, around(OPENING + "</sheetData>", deep, after)), ["limit", "bomb"])
    yield "deep-million-in-strings.xlsx", strings_of(deep), ["limit", "bomb"]
    yield "deep-million-unclosed.xlsx", sheet_of(deep[:1]), ["limit", "bomb", "xml"]
    random_names = random.Random(5)
    names = [b"<n%d>" % random_names.randrange(10**6) for _ in range(200_000)]
    close = [b"</" + n[1:] for n in reversed(names)]
    yield ("deep-with-other-names.xlsx",
           with_part(SHEET, around(OPENING + "</sheetData>", [b"".join(names), b"".join(close)], after)),
           ["limit"])


def lengths():
    source = random.Random(11)
    letters = [source.randbytes(4 << 20).translate(bytes(97 + i % 16 for i in range(256)))]
    yield ("attribute-4-megabytes.xlsx",
           sheet_of([b'<row r="1" x="', *letters, b'"/>']), ["limit"])
    yield "text-4-megabytes.xlsx", strings_of([b"<si><t>", *letters, b"</t></si>"]), ["limit"]
    yield "comment-4-megabytes.xlsx", sheet_of([b"<!--", *letters, b"-->"]), {}
    yield "tag-name-4-megabytes.xlsx", sheet_of([b"<", *letters, b"/>"]), ["limit", "xml"]
    attributes = b"".join(b' a%d="1"' % i for i in range(200_000))
    yield ("attributes-200000.xlsx", sheet_of([b'<row r="1"><c r="A1"', attributes, b"/></row>"]),
           ["limit", "xml"])
    spaces = b"".join(b' xmlns:p%d="urn:%d"' % (i, i) for i in range(100_000))
    yield "namespaces-100000.xlsx", sheet_of([b'<row r="1"', spaces, b"/>"]), ["limit", "xml"]
    entities = b"&amp;" * 32_768
    yield "text-of-references.xlsx", strings_of([b"<si><t>", entities, b"</t></si>"]), ["limit"]


def counts():
    line = b"<row>" + varied(b"<c><v>%d</v></c>") + b"</row>"
    yield "cells-2100000.xlsx", with_repeated(SHEET, OPENING, line, 210, CLOSING), ["limit"]
    yield ("strings-1100000.xlsx", with_repeated(
        STRINGS, f'<sst xmlns="{MAIN}">', varied(b"<si><t>%d</t></si>"), 110, "</sst>"), ["limit"])
    yield ("rows-1050000.xlsx", with_repeated(
        SHEET, OPENING, varied(b'<row ht="%d"/>'), 105, CLOSING), ["reference", "limit"])
    merges = b"".join(b'<mergeCell ref="A%d:B%d"/>' % (i, i) for i in range(1, 100_001))
    after = CLOSING.replace("</sheetData>", "")
    yield ("merges-100000.xlsx", with_part(SHEET, around(
        OPENING + "</sheetData><mergeCells>", [merges], "</mergeCells>" + after)), ["limit"])
    columns = b"".join(b'<col min="%d" max="%d" hidden="1"/>' % (1 + i % 16384, 1 + i % 16384)
                       for i in range(300_000))
    opening = OPENING.replace("<sheetData>", "<cols>")
    yield ("columns-300000.xlsx", with_part(SHEET, around(
        opening, [columns], "</cols><sheetData>" + CLOSING)), ["limit"])
    many = [(f"S{i}", "rId1", "") for i in range(20_000)]
    told = {**PARTS, "xl/workbook.xml": xml(workbook(many))}
    yield ("sheets-20000-of-one-part.xlsx", archive([Entry(n, d) for n, d in told.items()]),
           ["limit", "ambiguous"])
    listed = [(f"S{i}", f"s{i}", "") for i in range(300)]
    targets = [relationship(f"s{i}", "worksheet", f"worksheets/sheet{i + 1}.xml") for i in range(300)]
    told = {**PARTS, "xl/workbook.xml": xml(workbook(listed)),
            "xl/_rels/workbook.xml.rels": xml(relationships(*targets)),
            **{f"xl/worksheets/sheet{i + 1}.xml": xml(worksheet()) for i in range(300)}}
    yield "sheets-300.xlsx", archive([Entry(n, d) for n, d in told.items()]), ["limit"]
    opening = f'<styleSheet xmlns="{MAIN}"><cellXfs>'
    source = random.Random(13)
    xfs = b"".join(b'<xf numFmtId="%d" fontId="%d"/>' % (source.randrange(50), source.randrange(10**6))
                   for _ in range(200_000))
    yield ("styles-200000.xlsx", with_part("xl/styles.xml", around(
        opening, [xfs], "</cellXfs></styleSheet>")), ["limit"])
    formats = b"".join(b'<numFmt numFmtId="%d" formatCode="0.%d"/>' % (164 + i, i)
                       for i in range(300_000))
    yield ("number-formats-300000.xlsx", with_part("xl/styles.xml", around(
        f'<styleSheet xmlns="{MAIN}"><numFmts>', [formats], "</numFmts></styleSheet>")), ["limit"])
    names = b"".join(b'<definedName name="n%d">Sheet1!$A$%d</definedName>' % (i, 1 + i)
                     for i in range(300_000))
    whole = PARTS["xl/workbook.xml"].decode().removeprefix(HEAD)
    opening = whole.removesuffix("</workbook>")
    yield ("defined-names-300000.xlsx", with_part("xl/workbook.xml", around(
        opening + "<definedNames>", [names], "</definedNames></workbook>")), ["limit"])
    links = b"".join(b'<Relationship Id="x%d" Type="urn:x" Target="y%d.xml"/>' % (i, i)
                     for i in range(300_000))
    whole = PARTS["xl/_rels/workbook.xml.rels"].decode().removeprefix(HEAD)
    opening = whole.removesuffix("</Relationships>")
    yield ("relationships-300000.xlsx", with_part("xl/_rels/workbook.xml.rels", around(
        opening, [links], "</Relationships>")), ["limit"])


def readable():
    """Large and honest: must be read."""
    lines = (b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (i, i, i) for i in range(1, 20_001))
    yield ("good-20000-rows.xlsx", sheet_of(lines),
           {f"A{i}": num(i) for i in range(1, 20_001)})


def expectation(told):
    if isinstance(told, dict):
        return {"accept": content(sheet(cells=told))}
    return {"refuse": told}


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    expected = {}
    for group in (bombs, entry_counts, nesting, lengths, counts, readable):
        for name, data, told in group():
            (folder / name).write_bytes(data)
            expected[name] = expectation(told)
    (folder / "expected.json").write_text(json.dumps({"hostile": expected}))
