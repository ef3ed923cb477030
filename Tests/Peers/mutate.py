#!/usr/bin/env python3
"""Damaged variants of workbooks, the same for the same seed.

  mutate.py SEED COUNT OUT FILES...

Writes COUNT workbooks into OUT and says in OUT/mutants.json what each was made of and by what. A fifth
are damaged as bytes; the others keep a proper ZIP with right checksums, so that the damage reaches the
reader of the parts: tags, attributes, references, numbers, indexes, text, relationships, whole parts.
"""

import io
import json
import random
import re
import sys
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "SheetsTests" / "Fixtures"))

from making.archive import Entry, archive  # noqa: E402

TAG = re.compile(rb"<[^<>]*>")
ATTRIBUTE = re.compile(rb"""\s([\w:.-]+)\s*=\s*("[^"<>]*"|'[^'<>]*')""")
TEXT = re.compile(rb">([^<>]+)<")
ELEMENT = re.compile(rb"<(c|row|si|t|v|f|is|r|xf|numFmt|sheet|mergeCell|col|definedName|Relationship|rPh)"
                     rb"(?:\s[^<>]*)?(?:/>|(?<!/)>.*?</\1\s*>)", re.S)
NUMBERS = (b"0 1 -1 2 7 00 1.5 -0 1e5 1e-5 1e400 1e-400 NaN INF 255 256 65535 65536 1048576 1048577 16384 "
           b"16385 2147483647 2147483648 4294967295 4294967296 9223372036854775807 "
           b"9223372036854775808 18446744073709551615 18446744073709551616 0x10 1,000 0.1 46346 60 "
           b"2958465 2958466").split() + [b"", b" ", b" 5 ", b"\xef\xbc\x91", b"9" * 400,
                                          b"0" * 400 + b"1"]
REFERENCES = (b"A1 B1 A2 Z9 a1 $A$1 A0 XFD1 XFE1 A1048576 A1048577 XFD1048576 1A A AA 1 A1:B2 C3:A1 AAAA1 "
              b"R1C1 #REF! A99999999999999999999").split() + [b""]
TYPES = b"s str inlineStr b n d e x S".split() + [b""]
WORDS = [b"1", b"0", b"true", b"false", b"hidden", b"veryHidden", b"visible", b"External", b"preserve"]
PIECES = [
    b"\0", b"\x01", b"\x0b", b"\x1f", b"\x7f", b"\xef\xbf\xbf", b"\xed\xa0\x80", b"\xc0\x80", b"\xff",
    b"\xe7\xad", b"&", b"&amp;", b"&#0;", b"&#65;", b"&#xD83D;", b"&#x1F600;", b"&nbsp;", b"&lt;c/&gt;",
    b"]]>", b"<![CDATA[x]]>", b"<![CDATA[", b"<!-- x -->", b"<!--", b"<?x y?>", b"<?", b"<!DOCTYPE x>",
    b"<", b">", b'"', b"'", b"/", b"\r\n", b"\t", b"  ", b"\xe3\x80\x80", b"_x0041_", b"_x005F_",
    b"_xD83D_", b"_xD83D__xDE00_", b"_x000D_", b"\xf0\x9f\x98\x80", b"<a/>", b"<a>", b"</a>", b"<x:a/>",
    b"<c/>", b"<row/>", b"<v>9</v>", b"<si/>", b"<t>x</t>", b"<extLst><a/></extLst>", b"9" * 200,
    b"<a>" * 300, b"\xef\xbb\xbf",
]
NAMESPACES = [b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"urn:x", b"",
              b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"]
TARGETS = [b"../x.xml", b"../../../x.xml", b"/xl/styles.xml", b"worksheets/sheet1.xml", b"", b"\\x.xml",
           b"xl/workbook.xml", b"sharedStrings.xml", b"http://192.0.2.1/x", b"WORKSHEETS/SHEET1.XML",
           b"./styles.xml", b"/xl/worksheets/sheet1.xml", b"C:\\x", b"file:///etc/passwd", b"%2e%2e/x"]


def spliced(data, span, piece):
    return data[:span[0]] + piece + data[span[1]:]


def span_of(pattern, data, source, group=0):
    """Where one of the matches lies, or nothing when there are none."""
    found = [m.span(group) for m in pattern.finditer(data)]
    return source.choice(found) if found else None


def moved(data, a, b):
    """The data with two pieces exchanged."""
    (a, b) = sorted((a, b))
    if a[1] > b[0]:
        return data
    return data[:a[0]] + data[b[0]:b[1]] + data[a[1]:b[0]] + data[a[0]:a[1]] + data[b[1]:]


def delete(pattern):
    return lambda data, source: (
        spliced(data, span, b"") if (span := span_of(pattern, data, source)) else data)


def double(pattern):
    def change(data, source):
        span = span_of(pattern, data, source)
        return spliced(data, span, data[span[0]:span[1]] * 2) if span else data
    return change


def swap(pattern, group=0):
    def change(data, source):
        a, b = span_of(pattern, data, source, group), span_of(pattern, data, source, group)
        return moved(data, a, b) if a and a != b else data
    return change


def attribute(names, values):
    """Another value for an attribute of one of these names, or of any."""
    def change(data, source):
        found = [m.span(2) for m in ATTRIBUTE.finditer(data) if not names or m[1] in names]
        if not found:
            return data
        return spliced(data, source.choice(found), b'"' + source.choice(values) + b'"')
    return change


def rename_attribute(data, source):
    span = span_of(ATTRIBUTE, data, source, 1)
    return spliced(data, span, source.choice([b"x", b"r", b"s", b"t", b"R", b"p:r", b"xmlns:p", b"xmlns",
                                              b"hidden", b"ref"])) if span else data


def change_text(data, source):
    span = span_of(TEXT, data, source, 1)
    return spliced(data, span, source.choice(NUMBERS + PIECES)) if span else data


def insert_in_text(data, source):
    span = span_of(TEXT, data, source, 1)
    if not span:
        return data
    at = source.randint(*span)
    return spliced(data, (at, at), source.choice(PIECES))


def insert_anywhere(data, source):
    at = source.randint(0, len(data))
    return spliced(data, (at, at), source.choice(PIECES))


def insert_between_tags(data, source):
    span = span_of(TAG, data, source)
    return spliced(data, (span[1], span[1]), source.choice(PIECES)) if span else data


def rename_tag(data, source):
    span = span_of(re.compile(rb"</?([\w:]+)"), data, source, 1)
    name = source.choice([b"c", b"row", b"v", b"t", b"si", b"x:c", b"C", b"rPh", b"sheetData", b"is", b"f"])
    return spliced(data, span, name) if span else data


def cut(data, source):
    return data[:source.randint(0, len(data))]


def drop_bytes(data, source):
    at = source.randint(0, max(0, len(data) - 1))
    return spliced(data, (at, at + source.choice([1, 1, 2, 9, 60])), b"")


def flip(data, source):
    out = bytearray(data)
    for _ in range(source.choice([1, 1, 2, 8]) if out else 0):
        out[source.randrange(len(out))] ^= 1 << source.randrange(8)
    return bytes(out)


def encode(data, source):
    told = source.choice([b"UTF-8", b"utf-8", b"UTF-16", b"Shift_JIS", b"ISO-8859-1", b"x", b""])
    out = re.sub(rb'encoding="[^"]*"', b'encoding="' + told + b'"', data, count=1)
    codec = source.choice(["utf-8", "utf-8", "utf-16", "utf-16-be", "cp932", "utf-8-sig"])
    return out.decode("utf-8", "replace").encode(codec, "replace")


def reprefix(data, source):
    """All elements of the default namespace under a prefix."""
    out = re.sub(rb"<(/?)(?=[A-Za-z][\w]*[\s/>])", rb"<\1x:", data)
    return re.sub(rb"\sxmlns=", b" xmlns:x=", out, count=source.choice([1, 1, 0]))


XML = {
    "delete-tag": delete(TAG), "double-tag": double(TAG), "swap-tags": swap(TAG),
    "delete-element": delete(ELEMENT), "double-element": double(ELEMENT), "swap-elements": swap(ELEMENT),
    "delete-attribute": delete(ATTRIBUTE), "double-attribute": double(ATTRIBUTE),
    "swap-values": swap(ATTRIBUTE, 2), "swap-texts": swap(TEXT, 1), "rename-attribute": rename_attribute,
    "number": attribute((), NUMBERS), "style": attribute([b"s"], NUMBERS), "row": attribute(
        [b"r"], NUMBERS + REFERENCES), "reference": attribute([b"r", b"ref"], REFERENCES),
    "type": attribute([b"t"], TYPES), "word": attribute((), WORDS), "hidden": attribute(
        [b"hidden", b"state", b"date1904", b"min", b"max", b"numFmtId"], WORDS + NUMBERS),
    "count": attribute([b"count", b"uniqueCount"], NUMBERS), "namespace": attribute(
        [b"xmlns", b"xmlns:r", b"xmlns:x"], NAMESPACES), "target": attribute(
        [b"Target", b"Id", b"Type", b"r:id", b"TargetMode"], TARGETS + [b"rId1", b"rId2"]),
    "text": change_text, "insert-in-text": insert_in_text, "insert": insert_anywhere,
    "insert-between": insert_between_tags, "rename-tag": rename_tag, "cut": cut, "drop-bytes": drop_bytes,
    "flip-in-part": flip, "encode": encode, "prefix": reprefix,
}

# What needs an attribute of its own kind finds none in most parts, so it is tried more often.
WEIGHTS = {kind: 4 if kind in ("style", "row", "reference", "type", "hidden", "count", "number", "text",
                               "swap-elements", "swap-texts", "swap-values") else 1 for kind in XML}


def drop_part(parts, source):
    parts.pop(source.randrange(len(parts)))


def swap_parts(parts, source):
    a, b = source.choice(parts), source.choice(parts)
    a.data, b.data = b.data, a.data


def double_part(parts, source):
    a, b = source.choice(parts), source.choice(parts)
    parts.append(Entry(source.choice([a.name, a.name.upper(), a.name.replace("/", "\\"), "x.xml"]), b.data))


def rename_part(parts, source):
    part = source.choice(parts)
    part.name = source.choice([part.name.upper(), part.name.lower(), "/" + part.name, "../" + part.name,
                               part.name + "\0", part.name.replace("/", "\\"), "x" + part.name])


def shuffle_parts(parts, source):
    source.shuffle(parts)


def repack(parts, source):
    for part in parts:
        part.method = source.choice([0, 8])
        part.descriptor, part.zip64 = source.random() < 0.4, source.random() < 0.3


def lie(parts, source):
    part = source.choice(parts)
    setattr(part, source.choice(["crc", "size", "packed_size", "offset", "method", "flags", "disk"]),
            source.choice([0, 1, 7, 99, 12345, 0xFFFF]))


PARTS = {"drop-part": drop_part, "swap-parts": swap_parts, "double-part": double_part,
         "rename-part": rename_part, "shuffle-parts": shuffle_parts, "repack": repack, "lie": lie}


def cut_archive(data, source):
    return data[:source.randint(0, len(data))]


def lose(data, source):
    at = source.randint(0, len(data))
    return spliced(data, (at, at + source.choice([1, 16, 200])), b"")


def zero(data, source):
    at = source.randint(0, len(data))
    return spliced(data, (at, min(len(data), at + 32)), bytes(min(32, len(data) - at)))


def append(data, source):
    return data + source.choice([b"\0", b"junk", data])


def flip_directory(data, source):
    """Bits of the directory rather than of the data."""
    at = data.find(b"PK\1\2")
    return data[:at] + flip(data[at:], source) if at > 0 else flip(data, source)


BYTES = {"flip": flip, "flip-directory": flip_directory, "cut-archive": cut_archive, "lose": lose,
         "zero": zero, "append": append}


def opened(data):
    """The parts of an archive, or nothing when Python cannot read it."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as whole:
            return [Entry(name, whole.read(name)) for name in whole.namelist()]
    except Exception:
        return None


def hot(part):
    """How much more often a part is damaged than one that nobody reads."""
    name = part.name.lower()
    return 8 if "worksheets/sheet" in name or "sharedstrings" in name else 4 if name.endswith(
        (".rels", "workbook.xml", "styles.xml")) else 1


def damaged_parts(parts, source):
    told = []
    if source.random() < 0.2:
        told.append(source.choice(sorted(PARTS)))
        PARTS[told[-1]](parts, source)
        if told[-1] in ("shuffle-parts", "repack"):
            return told + damaged_xml(parts, source)
        return told
    return damaged_xml(parts, source)


def damaged_xml(parts, source):
    told = []
    xml = [p for p in parts if p.name.lower().endswith((".xml", ".rels"))]
    for _ in range(source.choice([1, 1, 1, 2, 3]) if xml else 0):
        part = source.choices(xml, [hot(p) for p in xml])[0]
        for _ in range(8):
            kind = source.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
            changed = XML[kind](part.data, source)
            if changed != part.data:
                part.data = changed
                told.append(f"{kind} in {part.name}")
                break
    return told


def mutant(data, source):
    """A damaged variant and what was done to it."""
    parts = opened(data) if source.random() < 0.8 else None
    if not parts:
        kind = source.choice(sorted(BYTES))
        return BYTES[kind](data, source), [kind]
    told = damaged_parts(parts, source)
    return archive(parts), told


def main(seed, count, out, files):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    told = {}
    for i in range(int(count)):
        source = random.Random(f"{seed}/{i}")
        of = Path(source.choice(sorted(files)))
        data, by = mutant(of.read_bytes(), source)
        name = f"{i:05}-{of.stem}.xlsx"
        (out / name).write_bytes(data)
        told[name] = {"of": of.name, "by": by}
    (out / "mutants.json").write_text(json.dumps(told, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
