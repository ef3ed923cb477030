"""Parts that are no proper XML, or that use of XML what a workbook never needs."""

from .archive import packed
from .book import book, cell, changed, number, row, shared, t
from .expectation import accepted, num, refused, text

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"
PARTS = book(row(1, shared("A1", 0), number("B1", 3)), sst=[t("答")])
READ = {"types": "[Content_Types].xml", "package": "_rels/.rels", "workbook": "xl/workbook.xml",
        "relationships": "xl/_rels/workbook.xml.rels", "sheet": SHEET, "strings": STRINGS,
        "styles": "xl/styles.xml"}
LAUGHS = "<!DOCTYPE x [<!ENTITY a 'はははははははははは'>" + "".join(
    f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi")) + "]>"


def part(name, data):
    return packed({**PARTS, name: data if isinstance(data, bytes) else data.encode("utf-8")})


def swapped(name, *swaps):
    return packed(changed(PARTS, name, *swaps))


def declared(name, doctype):
    """The part with a document type before its root."""
    return swapped(name, ('standalone="yes"?>\n', f'standalone="yes"?>\n{doctype}'))


def doctypes():
    for word, name in READ.items():
        yield refused(f"doctype-in-{word}.xlsx", declared(name, "<!DOCTYPE x>"), "doctype")
    kinds = {
        "laughs": LAUGHS,
        "file": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        "http": '<!DOCTYPE x [<!ENTITY e SYSTEM "http://192.0.2.1/e">]>',
        "external": '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">',
        "public": '<!DOCTYPE x PUBLIC "-//X//Y" "file:///etc/passwd">',
        "parameter": '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]>',
        "default": '<!DOCTYPE x [<!ATTLIST c r CDATA "Z9">]>',
    }
    for word, doctype in kinds.items():
        entity = {"laughs": "&i;", "file": "&e;", "http": "&e;"}.get(word, "答")
        strings = changed(PARTS, STRINGS, ("答", entity), (
            'standalone="yes"?>\n', f'standalone="yes"?>\n{doctype}'))
        yield refused(f"doctype-{word}-in-strings.xlsx", packed(strings), "doctype")
        entity = {"laughs": "&i;", "file": "&e;", "http": "&e;"}.get(word, "3")
        sheet = changed(PARTS, SHEET, ("<v>3</v>", f"<v>{entity}</v>"), (
            'standalone="yes"?>\n', f'standalone="yes"?>\n{doctype}'))
        yield refused(f"doctype-{word}-in-sheet.xlsx", packed(sheet), "doctype")
    wide = PARTS[STRINGS].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').replace(
        "?>\n", f"?>\n{LAUGHS}").replace("答", "&i;")
    yield refused("doctype-in-utf-16.xlsx", part(STRINGS, b"\xff\xfe" + wide.encode("utf-16-le")),
                  "doctype")
    yield refused("doctype-lower-case.xlsx", declared(STRINGS, "<!doctype x>"), "doctype", "xml")
    yield refused("doctype-after-comment.xlsx", declared(SHEET, "<!-- x --><?y?><!DOCTYPE x>"),
                  "doctype")
    yield refused("doctype-after-root.xlsx", part(SHEET, PARTS[SHEET] + b"<!DOCTYPE x>"),
                  "doctype", "xml")
    yield refused("entity-undeclared.xlsx", swapped(STRINGS, ("答", "&nbsp;")), "xml")
    yield refused("entity-undeclared-in-attribute.xlsx", swapped(SHEET, ('r="B1"', 'r="&b;1"')),
                  "xml")
    yield accepted("doctype-in-text.xlsx",
                   swapped(STRINGS, ("答", "&lt;!DOCTYPE x&gt;<![CDATA[<!DOCTYPE y>]]>")),
                   {"A1": text("<!DOCTYPE x><!DOCTYPE y>"), "B1": num(3)})


def encodings():
    for codec in ("Shift_JIS", "EUC-JP", "ISO-2022-JP", "GB18030", "UTF-7"):
        told = PARTS[STRINGS].decode().replace("UTF-8", codec)
        yield refused(f"encoding-{codec.lower()}.xlsx", part(STRINGS, told.encode(codec)),
                      "encoding", "xml")
    for codec in ("Shift_JIS", "windows-1252", "ISO-8859-1", "UTF-16", "x-unknown"):
        told = PARTS[SHEET].decode().replace("UTF-8", codec)
        yield refused(f"encoding-{codec.lower()}-told-in-sheet.xlsx", part(SHEET, told), "encoding",
                      "xml")
    told = PARTS[STRINGS].decode()
    yield refused("encoding-utf-16-told-utf-8.xlsx",
                  part(STRINGS, b"\xff\xfe" + told.encode("utf-16-le")), "encoding", "xml")
    yield refused("encoding-utf-32.xlsx", part(STRINGS, told.encode("utf-32")), "encoding", "xml")
    wide = told.replace("UTF-8", "UTF-16").encode("utf-16-le")
    yield refused("utf-16-odd-length.xlsx", part(STRINGS, b"\xff\xfe" + wide + b">"), "encoding",
                  "xml")
    lone = wide.replace("答".encode("utf-16-le"), b"\x3d\xd8")
    yield refused("utf-16-lone-surrogate.xlsx", part(STRINGS, b"\xff\xfe" + lone), "encoding", "xml")
    bad = {
        "lone-continuation": b"\x80", "cut": b"\xe7\xad", "cut-at-tag": b"\xf0\x9f\x98",
        "overlong-slash": b"\xc0\xaf", "overlong-nul": b"\xc0\x80", "overlong-3": b"\xe0\x80\xaf",
        "overlong-4": b"\xf0\x80\x80\xaf", "surrogate": b"\xed\xa0\xbd\xed\xb8\x80",
        "beyond-unicode": b"\xf4\x90\x80\x80", "fe": b"\xfe", "ff": b"\xff",
        "shift-jis": "回答".encode("cp932"),
    }
    for word, wrong in bad.items():
        strings = PARTS[STRINGS].replace("答".encode(), b"x" + wrong + b"y")
        yield refused(f"utf-8-{word}.xlsx", part(STRINGS, strings), "encoding", "xml")
    sheet = PARTS[SHEET]
    for word, wrong in (
        ("value", sheet.replace(b'r="B1"><v>3', b'r="B1" t="str"><v>\xe7\xad')),
        ("attribute", sheet.replace(b'r="B1"', b'x="\xc0\x80" r="B1"')),
        ("comment", sheet.replace(b"<sheetData>", b"<!-- \xff --><sheetData>")),
        ("cdata", sheet.replace(b'r="B1"><v>3', b'r="B1" t="str"><v><![CDATA[\xff]]>')),
        ("tag", sheet.replace(b"<sheetData>", b"<\xff/><sheetData>")),
        ("skipped-part", sheet.replace(b"</sheetData>", b"</sheetData><extLst>\xff</extLst>")),
        ("end", sheet + b"\xe7\xad"),
    ):
        yield refused(f"utf-8-wrong-in-{word}.xlsx", part(SHEET, wrong), "encoding", "xml")


def characters():
    for word, wrong in (
        ("u0000", "\0"), ("u0001", "\1"), ("u000b", "\x0b"), ("u001f", "\x1f"), ("ufffe", "\ufffe"),
        ("uffff", "\uffff"),
    ):
        yield refused(f"character-{word}.xlsx", swapped(STRINGS, ("答", f"x{wrong}y")), "xml",
                      "encoding")
    yield refused("character-u0001-in-attribute.xlsx",
                  swapped(SHEET, ('r="B1"', 'x="\1" r="B1"')), "xml")
    yield refused("character-u0001-in-skipped-part.xlsx",
                  swapped(SHEET, ("</sheetData>", "</sheetData><extLst>\1</extLst>")), "xml")
    for word, wrong in (
        ("nul", "&#0;"), ("control", "&#1;"), ("control-hex", "&#x1F;"), ("surrogate", "&#xD83D;"),
        ("surrogate-pair", "&#xD83D;&#xDE00;"), ("beyond-unicode", "&#x110000;"),
        ("huge", "&#99999999999999999999;"), ("uffff", "&#xFFFF;"), ("empty", "&#;"),
        ("empty-hex", "&#x;"), ("no-digits", "&#abc;"), ("upper-x", "&#X41;"), ("unended", "&#65"),
        ("no-name", "&;"), ("bare-ampersand", "a & b"), ("unended-amp", "&amp"), ("minus", "&#-1;"),
        ("space", "&# 65;"), ("name-in-other-case", "&AMP;"),
    ):
        yield refused(f"reference-{word}.xlsx", swapped(STRINGS, ("答", wrong)), "xml")


def broken():
    sheet, strings = PARTS[SHEET], PARTS[STRINGS]
    for word, at in (("in-tag", b'<c r="B1'), ("in-text", b"<v>3"), ("after-row", b"</row>"),
                     ("after-sheet-data", b"</sheetData>"), ("in-root", b"<worksheet "),
                     ("in-end-tag", b"</works"), ("in-declaration", b"<?xml vers")):
        yield refused(f"xml-cut-{word}.xlsx", part(SHEET, sheet[:sheet.index(at) + len(at)]), "xml")
    for word, piece in (("comment", "<!-- x"), ("cdata", "<![CDATA[x"), ("instruction", "<?x"),
                        ("reference", "&am")):
        yield refused(f"xml-cut-in-{word}.xlsx",
                      part(STRINGS, strings[:strings.index("答".encode())] + piece.encode()), "xml")
    yield refused("xml-empty-sheet.xlsx", part(SHEET, b""), "xml", "wrong-root")
    yield refused("xml-empty-strings.xlsx", part(STRINGS, b""), "xml", "wrong-root")
    yield refused("xml-blank-sheet.xlsx", part(SHEET, b" \n"), "xml", "wrong-root")
    yield refused("xml-text-for-sheet.xlsx", part(SHEET, b"42"), "xml", "wrong-root")
    swaps = {
        "tags-mismatched": ("</v></c></row>", "</c></v></row>"), "tag-unclosed": ("</c></row>", "</row>"),
        "tag-closed-twice": ("</row>", "</row></row>"), "tag-other-case": ("</row>", "</Row>"),
        "close-in-text": ("<v>3</v>", "<v>3</v></v>"), "two-roots": ("</worksheet>",
                                                                    "</worksheet><worksheet/>"),
        "text-after-root": ("</worksheet>", "</worksheet>text"),
        "cdata-after-root": ("</worksheet>", "</worksheet><![CDATA[x]]>"),
        "text-before-root": ("?>\n", "?>text"), "declaration-late": ("<?xml", " <?xml"),
        "declaration-twice": ("<sheetData>", '<?xml version="1.0"?><sheetData>'),
        "instruction-named-xml": ("<sheetData>", "<?XML x?><sheetData>"),
        "attribute-twice": ('r="B1"', 'r="B1" r="B2"'),
        "attribute-twice-by-prefix": (
            'r="B1"', 'r="B1" xmlns:p="urn:p" xmlns:q="urn:p" p:a="1" q:a="2"'),
        "attribute-unquoted": ('r="B1"', "r=B1"), "attribute-without-value": ('r="B1"', 'r="B1" x'),
        "attributes-joined": ('r="1"', 'r="1"x="2"'), "attribute-with-less": ('r="B1"', 'x="<" r="B1"'),
        "attribute-unended": ('r="B1"', 'r="B1'), "prefix-unbound": ('<c r="B1">', '<c r="B1"><p:x/>'),
        "prefix-unbound-attribute": ('r="B1"', 'p:x="1" r="B1"'),
        "prefix-unbound-cell": ('<c r="B1"><v>3</v></c>', '<x:c r="B1"><x:v>3</x:v></x:c>'),
        "prefix-bound-to-nothing": ('r="B1"', 'xmlns:p="" r="B1"'),
        "prefix-xmlns-declared": ('r="B1"', 'xmlns:xmlns="urn:x" r="B1"'),
        "two-colons": ("<sheetData>", "<a:b:c/><sheetData>"), "comment-with-dashes":
        ("<sheetData>", "<!-- a -- b --><sheetData>"), "comment-ends-with-dash":
        ("<sheetData>", "<!-- a ---><sheetData>"), "cdata-end-in-text":
        ('r="B1"><v>3', 'r="B1" t="str"><v>]]>'), "name-starts-with-digit":
        ("<sheetData>", "<1a/><sheetData>"), "space-before-name": ("<sheetData>", "< sheetData>"),
        "empty-tag": ("<sheetData>", "<><sheetData>"), "end-tag-with-attribute": ("</row>", '</row r="1">'),
        "slash-in-tag": ('<c r="B1">', '<c / r="B1">'), "element-in-value": ("<v>3</v>", "<v>3<b/>0</v>"),
        "version-missing": ('version="1.0" ', ""),
    }
    for word, swap in swaps.items():
        yield refused(f"xml-{word}.xlsx", swapped(SHEET, swap), "xml", *(
            ["encoding"] if "declaration" in word or "version" in word else []))
    for word, swap in (("tags-mismatched", ("</t></si>", "</si></t>")),
                       ("element-in-text", ("答", "答<b>案</b>")),
                       ("cut", ("</sst>", "")), ("cdata-end", ("答", "]]>"))):
        yield refused(f"strings-xml-{word}.xlsx", swapped(STRINGS, swap), "xml")
    for word, name in READ.items():
        cut = PARTS[name][:-5]
        yield refused(f"xml-cut-{word}.xlsx", part(name, cut), "xml")


def sizes():
    deep = "<a>" * 300 + "</a>" * 300
    yield refused("deep-in-sheet.xlsx", swapped(SHEET, ("<sheetData>", deep + "<sheetData>")), "limit")
    yield refused("deep-in-extension.xlsx", swapped(
        SHEET, ("</sheetData>", f"</sheetData><extLst>{deep}</extLst>")), "limit")
    yield refused("deep-in-text.xlsx", swapped(STRINGS, ("<si>", f"<si>{deep}")), "limit")
    yield refused("deep-in-workbook.xlsx", swapped("xl/workbook.xml", ("<sheets>", deep + "<sheets>")),
                  "limit")
    yield refused("deep-in-styles.xlsx", swapped("xl/styles.xml", ("<fonts", deep + "<fonts")), "limit")
    yield refused("deep-unclosed.xlsx", swapped(SHEET, ("<sheetData>", "<a>" * 300)), "limit", "xml")
    shallow = "<a>" * 200 + "</a>" * 200
    yield accepted("deep-but-not-too-deep.xlsx", swapped(
        SHEET, ("</sheetData>", f"</sheetData><extLst>{shallow}</extLst>")),
        {"A1": text("答"), "B1": num(3)})
    long = "x" * 100_000
    yield refused("attribute-long.xlsx", swapped(SHEET, ('r="B1"', f'x="{long}" r="B1"')), "limit")
    yield refused("attribute-long-in-workbook.xlsx",
                  swapped("xl/workbook.xml", ("<sheets>", f'<x y="{long}"/><sheets>')), "limit")
    yield refused("sheet-name-long.xlsx", swapped("xl/workbook.xml", ("Sheet1", long)), "limit")
    many = "".join(f' a{i}="1"' for i in range(5000))
    yield refused("attributes-many.xlsx", swapped(SHEET, ('r="B1"', f'r="B1"{many}')), "limit", "xml")
    yield refused("tag-name-long.xlsx", swapped(SHEET, ("<sheetData>", f"<{long}/><sheetData>")),
                  "limit", "xml")
    for word, longer in (("letters", "a" * 32_768), ("kanji", "漢" * 32_768), ("emoji", "😀" * 16_384)):
        yield refused(f"text-long-{word}.xlsx", swapped(STRINGS, ("答", longer)), "limit")
    runs = "".join("<r><t>漢字</t></r>" for _ in range(16_384))
    yield refused("text-long-in-runs.xlsx", swapped(STRINGS, (
        '<t xml:space="preserve">答</t>', runs)), "limit", "bomb")
    yield refused("text-long-inline.xlsx", packed(book(row(1, cell(
        "A1", f"<is><t>{'漢' * 32_768}</t></is>", t="inlineStr")))), "limit")
    yield refused("text-long-formula.xlsx", packed(book(row(1, cell(
        "A1", f"<v>{'漢' * 32_768}</v>", t="str")))), "limit")
    yield refused("number-long.xlsx", swapped(SHEET, ("<v>3</v>", f"<v>{'3' * 90_000}</v>")),
                  "number", "limit")
    yield refused("number-long-zeros.xlsx", swapped(SHEET, ("<v>3</v>", f"<v>{'0' * 90_000}3</v>")),
                  "number", "limit")
    yield refused("reference-long.xlsx", swapped(SHEET, ('r="B1"', f'r="B{"0" * 60_000}1"')),
                  "reference", "limit")


def fixtures():
    for group in (doctypes, encodings, characters, broken, sizes):
        yield from group()
