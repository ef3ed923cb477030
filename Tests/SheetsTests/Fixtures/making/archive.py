"""ZIP archives written field by field, so that every field can also be wrong."""

import struct
import zlib
from dataclasses import dataclass, field

DOS_TIME = 0
DOS_DATE = (1980 - 1980) << 9 | 1 << 5 | 1


@dataclass
class Entry:
    """One entry; what is None is told truly."""

    name: str | bytes
    data: bytes
    method: int = 8
    flags: int = 0
    descriptor: bool = False
    signed_descriptor: bool = True
    zip64: bool = False
    crc: int | None = None
    packed_size: int | None = None
    size: int | None = None
    offset: int | None = None
    local_name: str | bytes | None = None
    packed: bytes | None = None
    extra: bytes = b""
    central_extra: bytes | None = None
    disk: int = 0
    central: bool = True
    local: bool = True
    made_at: int = field(default=0, init=False)

    def raw_name(self, name=None):
        name = self.name if name is None else name
        return name if isinstance(name, bytes) else name.encode("utf-8")

    def general_flags(self):
        flags = self.flags | (8 if self.descriptor else 0)
        told = isinstance(self.name, str) and not self.name.isascii()
        return flags | 0x800 if told else flags

    def body(self):
        if self.packed is not None:
            return self.packed
        if self.method != 8:
            return self.data
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        return packer.compress(self.data) + packer.flush()


def told(value, truth):
    return truth if value is None else value


def local_record(entry):
    body = entry.body()
    crc = told(entry.crc, zlib.crc32(entry.data))
    packed, size = told(entry.packed_size, len(body)), told(entry.size, len(entry.data))
    extra = entry.extra
    trailer = b""
    if entry.descriptor:
        signature = b"PK\7\10" if entry.signed_descriptor else b""
        trailer = signature + struct.pack("<IQQ" if entry.zip64 else "<III", crc, packed, size)
        crc = packed = size = 0
    if entry.zip64:
        extra += struct.pack("<HHQQ", 1, 16, size, packed)
        packed = size = 0xFFFFFFFF
    name = entry.raw_name(told(entry.local_name, entry.name))
    return (
        struct.pack(
            "<4sHHHHHIIIHH", b"PK\3\4", 45 if entry.zip64 else 20, entry.general_flags(),
            entry.method, DOS_TIME, DOS_DATE, crc, packed, size, len(name), len(extra))
        + name + extra + body + trailer)


def central_record(entry):
    body = entry.body()
    crc = told(entry.crc, zlib.crc32(entry.data))
    packed, size = told(entry.packed_size, len(body)), told(entry.size, len(entry.data))
    offset = told(entry.offset, entry.made_at)
    extra = told(entry.central_extra, entry.extra)
    if entry.zip64:
        extra += struct.pack("<HHQQQ", 1, 24, size, packed, offset)
        packed = size = offset = 0xFFFFFFFF
    name = entry.raw_name()
    return (
        struct.pack(
            "<4sHHHHHHIIIHHHHHII", b"PK\1\2", 45, 45 if entry.zip64 else 20,
            entry.general_flags(), entry.method, DOS_TIME, DOS_DATE, crc, packed & 0xFFFFFFFF,
            size & 0xFFFFFFFF, len(name), len(extra), 0, entry.disk, 0, 0, offset & 0xFFFFFFFF)
        + name + extra)


def archive(
    entries, prefix=b"", between=b"", comment=b"", zip64=False, count=None, size=None,
    offset=None, disk=0, comment_size=None, zip64_record=True, suffix=b"", shift=0,
):
    """The bytes of an archive; `shift` is added to every offset that is told."""
    out = bytearray(prefix)
    for entry in entries:
        entry.made_at = len(out) + shift
        if entry.local:
            out += local_record(entry)
    out += between
    start = len(out)
    listed = [e for e in entries if e.central]
    for entry in listed:
        out += central_record(entry)
    length = len(out) - start
    count, size = told(count, len(listed)), told(size, length)
    offset = told(offset, start + shift)
    if zip64:
        if zip64_record:
            record = len(out)
            out += struct.pack(
                "<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, size, offset)
            out += struct.pack("<4sIQI", b"PK\6\7", 0, record, 1)
        count, size, offset = 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF
    out += struct.pack(
        "<4sHHHHIIH", b"PK\5\6", disk, disk, count & 0xFFFF, count & 0xFFFF, size & 0xFFFFFFFF,
        offset & 0xFFFFFFFF, told(comment_size, len(comment)))
    return bytes(out + comment + suffix)


def packed(parts, **options):
    """An honest archive of parts in their order."""
    return archive([Entry(name, data) for name, data in parts.items()], **options)
