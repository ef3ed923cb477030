"""Archives that are damaged, that lie, or that two readers would read differently."""

import struct

from .archive import Entry, archive, packed
from .book import book, number, row
from .expectation import accepted, num, refused

SHEET = "xl/worksheets/sheet1.xml"
CELLS = {"A1": num(42)}
PARTS = book(row(1, number("A1", 42)))
OTHER = book(row(1, number("A1", 666)))


def entries(parts=PARTS, **of_sheet):
    return [Entry(n, d, **(of_sheet if n == SHEET else {})) for n, d in parts.items()]


def lying(name, *reasons, **of_sheet):
    return refused(name, archive(entries(**of_sheet)), *reasons)


def bombs():
    spaces = PARTS[SHEET].replace(b"<sheetData>", b"<sheetData>" + b" " * 4_000_000)
    yield refused("bomb-sheet.xlsx", packed({**PARTS, SHEET: spaces}), "bomb")
    yield refused("bomb-styles.xlsx", packed({**PARTS, "xl/styles.xml": b" " * 4_000_000}), "bomb")
    yield refused("bomb-unread-part.xlsx",
                  packed({**PARTS, "xl/media/image1.png": b"\0" * 4_000_000}), "bomb")
    told = [Entry(f"xl/media/{i}.png", b"", size=1 << 30, packed=b"\3\0") for i in range(9)]
    yield refused("bomb-declared.xlsx", archive(entries() + told), "bomb")


def sizes():
    size = len(PARTS[SHEET])
    yield lying("size-too-small.xlsx", "size", "deflate", size=size - 10)
    yield lying("size-too-large.xlsx", "size", "deflate", size=size + 10)
    yield lying("size-zero.xlsx", "size", "deflate", size=0)
    yield lying("size-2-gigabytes.xlsx", "bomb", "limit", size=(1 << 31) - 1)
    yield lying("size-stored-differs.xlsx", "size", "deflate", method=0, size=size - 10)
    yield lying("packed-size-too-small.xlsx", "deflate", "size", "ambiguous", packed_size=20)
    yield lying("packed-size-too-large.xlsx", "ambiguous", "truncated", packed_size=5000)
    yield lying("packed-size-huge.xlsx", "truncated", "ambiguous", packed_size=0xFFFFFFF0)
    yield lying("checksum-wrong.xlsx", "checksum", crc=0x12345678)
    whole = Entry(SHEET, PARTS[SHEET]).body()
    yield lying("deflate-damaged.xlsx", "deflate", "size", packed=b"\xff" * len(whole))
    yield lying("deflate-cut.xlsx", "deflate", "size", packed=whole[:-20])
    yield lying("deflate-with-tail.xlsx", "deflate", "size", packed=whole + b"tail tail")
    yield refused("local-header-differs-in-size.xlsx", twofold(size=7), "ambiguous")
    yield refused("local-header-differs-in-checksum.xlsx", twofold(crc=7), "ambiguous")
    yield refused("local-header-differs-in-method.xlsx", twofold(method=0), "ambiguous")
    yield lying("local-header-differs-in-name.xlsx", "ambiguous",
                local_name="xl/worksheets/sheet2.xml")


def twofold(**local):
    """The sheet's own header says something else than the directory."""
    made = entries()
    sheet = next(e for e in made if e.name == SHEET)
    listed = Entry(SHEET, PARTS[SHEET], local=False)
    whole = sheet.body()
    for field, value in local.items():
        setattr(sheet, field, value)
    sheet.packed = whole
    sheet.packed_size = len(whole)
    archive(made)
    listed.offset, sheet.central = sheet.made_at, False
    return archive(made + [listed])


def places():
    yield lying("offset-outside.xlsx", "truncated", "archive", offset=10_000_000)
    yield lying("offset-4-gigabytes.xlsx", "truncated", "archive", offset=0xFFFFFFF0)
    yield lying("offset-inside-another.xlsx", "archive", "ambiguous", offset=7)
    yield lying("offset-of-another.xlsx", "ambiguous", offset=0)
    made = entries() + [Entry(f"xl/media/{i}.png", PARTS[SHEET], local=False) for i in range(20)]
    archive(made)
    for entry in made[-20:]:
        entry.offset = next(e for e in made if e.name == SHEET).made_at
    yield refused("entries-overlap.xlsx", archive(made), "ambiguous")
    inner = packed({SHEET: OTHER[SHEET]})
    nested = Entry("xl/media/a.bin", inner, method=0)
    hidden = Entry("xl/media/b.bin", OTHER[SHEET], local=False, local_name=SHEET)
    made = entries() + [nested, hidden]
    archive(made)
    hidden.offset = nested.made_at + 30 + len("xl/media/a.bin")
    yield refused("entry-within-another.xlsx", archive(made), "ambiguous")
    for name, told in (("offset", {"offset": 10_000_000}), ("size", {"size": 10_000_000}),
                       ("size-small", {"size": 10}), ("count-small", {"count": 2}),
                       ("count-large", {"count": 60_000})):
        yield refused(f"directory-{name}-wrong.xlsx", archive(entries(), **told), "archive",
                      "ambiguous", "truncated")
    yield refused("directory-is-entry-data.xlsx", archive(entries(), offset=0), "archive",
                  "ambiguous")


def cut():
    whole = packed(PARTS)
    start = whole.index(b"PK\1\2")
    for name, at in (("in-first-header", 17), ("in-data", 700), ("in-directory", start + 60),
                     ("before-end", len(whole) - 22), ("in-end", len(whole) - 5)):
        yield refused(f"truncated-{name}.xlsx", whole[:at], "truncated", "archive")
    yield refused("truncated-start.xlsx", whole[100:], "archive", "ambiguous",
                  "not-a-workbook", "truncated")
    yield refused("truncated-half-lost.xlsx", whole[:200] + whole[400:], "archive",
                  "ambiguous", "truncated")
    yield refused("line-ends-converted.xlsx", whole.replace(b"\n", b"\r\n"), "archive",
                  "ambiguous", "truncated")


def zip64():
    yield refused("zip64-without-record.xlsx", archive(entries(), zip64=True, zip64_record=False),
                  "archive", "truncated")
    yield refused("zip64-entry-without-field.xlsx",
                  archive(entries(size=0xFFFFFFFF, packed_size=0xFFFFFFFF)), "archive", "truncated",
                  "bomb")
    whole = bytearray(archive(entries(), zip64=True))
    at = whole.index(b"PK\6\7")
    struct.pack_into("<Q", whole, at + 8, 1 << 62)
    yield refused("zip64-record-outside.xlsx", bytes(whole), "archive", "truncated")
    whole = bytearray(archive(entries(), zip64=True))
    at = whole.index(b"PK\6\6")
    struct.pack_into("<Q", whole, at + 48, (1 << 64) - 1)
    yield refused("zip64-directory-outside.xlsx", bytes(whole), "archive", "truncated")
    struct.pack_into("<QQ", whole, at + 24, (1 << 64) - 1, (1 << 64) - 1)
    yield refused("zip64-count-huge.xlsx", bytes(whole), "archive", "truncated")
    field = struct.pack("<HHQQQ", 1, 24, (1 << 63) + 5, 50, 0)
    made = entries(size=0xFFFFFFFF, packed_size=0xFFFFFFFF, central_extra=field)
    yield refused("zip64-size-huge.xlsx", archive(made), "bomb", "limit", "archive", "ambiguous")
    field = struct.pack("<HH", 1, 24) + b"\0" * 4
    made = entries(size=0xFFFFFFFF, packed_size=0xFFFFFFFF, central_extra=field)
    yield refused("zip64-field-cut.xlsx", archive(made), "archive")


def ambiguous():
    yield refused("prefix-junk.xlsx", b"junk" * 10 + packed(PARTS), "ambiguous")
    yield refused("prefix-junk-counted.xlsx", archive(entries(), prefix=b"junk" * 10), "ambiguous")
    yield refused("prefix-shell-script.xlsx",
                  archive(entries(), prefix=b"#!/bin/sh\nexit 0\n"), "ambiguous")
    yield refused("prefix-archive.xlsx", packed(OTHER) + packed(PARTS), "ambiguous")
    yield refused("prefix-archive-counted.xlsx", archive(entries(), prefix=packed(OTHER)),
                  "ambiguous")
    yield refused("suffix-junk.xlsx", packed(PARTS) + b"junk", "ambiguous")
    yield refused("suffix-zeros.xlsx", packed(PARTS) + b"\0" * 512, "ambiguous")
    yield refused("comment-shorter-than-told.xlsx",
                  archive(entries(), comment=b"ab", comment_size=9), "truncated", "archive", "ambiguous")
    whole = packed(PARTS)
    inner = archive(entries(OTHER), shift=len(whole))
    yield refused("second-end-in-comment.xlsx", archive(entries(), comment=inner), "ambiguous")
    end = packed({})
    yield refused("empty-end-in-comment.xlsx", archive(entries(), comment=end), "ambiguous")
    doubled = [Entry(SHEET, OTHER[SHEET])]
    yield refused("duplicate-names.xlsx", archive(entries() + doubled), "ambiguous")
    yield refused("duplicate-names-first.xlsx", archive(doubled + entries()), "ambiguous")
    cased = [Entry("xl/worksheets/SHEET1.xml", OTHER[SHEET])]
    yield refused("duplicate-names-in-other-case.xlsx", archive(entries() + cased), "ambiguous")
    slashed = [Entry("xl\\worksheets\\sheet1.xml", OTHER[SHEET])]
    yield refused("duplicate-names-with-backslashes.xlsx", archive(entries() + slashed), "ambiguous")
    same = [Entry(SHEET, PARTS[SHEET])]
    yield refused("duplicate-names-same-content.xlsx", archive(entries() + same), "ambiguous")
    unlisted = [Entry(SHEET, OTHER[SHEET], central=False)]
    yield refused("unlisted-entry-first.xlsx", archive(unlisted + entries()), "ambiguous")
    yield refused("unlisted-entry-last.xlsx", archive(entries() + unlisted), "ambiguous")
    yield refused("junk-before-directory.xlsx", archive(entries(), between=b"j" * 4000), "ambiguous")


def kinds():
    yield lying("entry-encrypted.xlsx", "encrypted", flags=1)
    yield refused("entries-all-encrypted.xlsx",
                  archive([Entry(n, d, flags=1) for n, d in PARTS.items()]), "encrypted")
    yield lying("entry-strongly-encrypted.xlsx", "encrypted", flags=0x41)
    for name, method in (("deflate64", 9), ("bzip2", 12), ("lzma", 14), ("aes", 99), ("none", 77)):
        yield lying(f"method-{name}.xlsx", "method", method=method)
    yield refused("many-disks.xlsx", archive(entries(), disk=3), "archive", "method")
    yield lying("entry-on-other-disk.xlsx", "archive", "method", disk=2)
    yield lying("patched-data-flag.xlsx", "method", "archive", flags=1 << 5)


def names():
    def beside(name):
        return archive(entries() + [Entry(name, OTHER[SHEET])])

    for word, name in (
        ("dots", "../evil.xml"), ("dots-inside", "xl/../../evil.xml"), ("absolute", "/etc/passwd"),
        ("drive", "C:\\Windows\\evil.xml"), ("nul", "xl/evil\0.xml"), ("empty", ""),
        ("dots-backslash", "..\\..\\evil.xml"), ("dot", "xl/./worksheets/sheet1.xml"),
        ("control", "xl/evil\n.xml"), ("double-slash", "xl//worksheets/sheet1.xml"),
    ):
        yield refused(f"name-{word}.xlsx", beside(name), "path", "ambiguous")
    slashed = {n.replace("/", "\\"): d for n, d in PARTS.items()}
    yield accepted("name-backslashes-throughout.xlsx", packed(slashed), CELLS)
    yield accepted("name-in-shift-jis.xlsx", beside("xl/media/画像.png".encode("cp932")), CELLS)
    nul = [Entry(n + "\0" if n == SHEET else n, d) for n, d in PARTS.items()]
    yield refused("name-of-sheet-with-nul.xlsx", archive(nul), "path", "ambiguous")


def fixtures():
    for group in (bombs, sizes, places, cut, zip64, ambiguous, kinds, names):
        yield from group()
