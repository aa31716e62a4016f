"""Gateway frames as bytes: a dispatch is serialised, and deflated, once for everyone who gets the same one.

A connection that asked for compression reads one zlib stream from its first frame to its last. Deflate lets
a block stand alone, so the blocks of a shared payload are made once and put into every stream; what differs
between connections (the sequence number) goes before it as a stored block. No compressor is kept per
connection, and twelve bots cost one compression. A zstd stream is one frame that never ends, made of blocks
that are not compressed: that needs no library, and on one machine size is no matter.
"""

import zlib
from typing import Protocol

from local.discord.values import Json, dump

_FLUSHED = b"\x00\x00\x00\xff\xff"  # an empty stored block: what a sync flush ends with
_ZSTD_START = b"\x28\xb5\x2f\xfd\x00\x58"  # magic, nothing told of size or checksum, a window of 2 MiB
_ZSTD_BLOCK = 1 << 17  # what one block may hold


class Payload:
    """The `d` of a dispatch with the closing brace of its frame."""

    __slots__ = ("_deflated", "tail")

    def __init__(self, d: Json) -> None:
        self.tail = dump(d) + b"}"
        self._deflated: bytes | None = None

    @classmethod
    def of(cls, raw: bytes) -> "Payload":
        """From the JSON as it was written down."""
        payload = cls.__new__(cls)
        payload.tail, payload._deflated = raw + b"}", None
        return payload

    def deflated(self) -> bytes:
        if self._deflated is None:
            squeeze = zlib.compressobj(1, wbits=-15)
            self._deflated = squeeze.compress(self.tail) + squeeze.flush(zlib.Z_SYNC_FLUSH)
        return self._deflated


def dispatch_head(name: str, seq: int) -> bytes:
    return b'{"op":0,"s":%d,"t":"%s","d":' % (seq, name.encode())


class Encoder(Protocol):
    binary: bool

    def control(self, frame: Json) -> bytes: ...

    def dispatch(self, head: bytes, payload: Payload) -> bytes: ...


class PlainText:
    binary = False

    def control(self, frame: Json) -> bytes:
        return dump(frame)

    def dispatch(self, head: bytes, payload: Payload) -> bytes:
        return head + payload.tail


class ZlibStream:
    binary = True

    def __init__(self) -> None:
        self._start = b"\x78\x01"

    def _join(self, *parts: bytes) -> bytes:
        start, self._start = self._start, b""
        return b"".join((start, *parts))

    def control(self, frame: Json) -> bytes:
        return self._join(_stored(dump(frame)), _FLUSHED)

    def dispatch(self, head: bytes, payload: Payload) -> bytes:
        return self._join(_stored(head), payload.deflated())


def _stored(raw: bytes) -> bytes:
    """Uncompressed deflate blocks; one holds 65,535 bytes at most."""
    blocks = [raw[i : i + 65535] for i in range(0, len(raw), 65535)]
    return b"".join(b"\x00%b%b%b" % (_le(len(b)), _le(len(b) ^ 0xFFFF), b) for b in blocks)


def _le(number: int) -> bytes:
    return number.to_bytes(2, "little")


class ZstdStream:
    binary = True

    def __init__(self) -> None:
        self._start = _ZSTD_START

    def control(self, frame: Json) -> bytes:
        return self._blocks(dump(frame))

    def dispatch(self, head: bytes, payload: Payload) -> bytes:
        return self._blocks(head + payload.tail)

    def _blocks(self, raw: bytes) -> bytes:
        start, self._start = self._start, b""
        blocks = [raw[i : i + _ZSTD_BLOCK] for i in range(0, len(raw), _ZSTD_BLOCK)]
        return start + b"".join((len(b) << 3).to_bytes(3, "little") + b for b in blocks)


_ENCODERS: dict[str, type[Encoder]] = {"zlib-stream": ZlibStream, "zstd-stream": ZstdStream}


def encoder(compress: str) -> Encoder:
    """For the `compress` of a gateway address."""
    return _ENCODERS.get(compress, PlainText)()
