"""Gateway frames as bytes: a dispatch is serialised, and deflated, once for everyone who gets the same one.

A connection that asked for compression reads one zlib stream from its first frame to its last. Deflate lets
a block stand alone, so the blocks of a shared payload are made once and put into every stream; what differs
between connections (the sequence number) goes before it as a stored block. No compressor is kept per
connection, and twelve bots cost one compression. zstd has no such joint, so there each connection has its own
context; its library is optional, without it such a client gets plain text, which it understands as well.
"""

import importlib
import zlib
from collections.abc import Callable
from typing import Any, Protocol

from local.discord.values import Json, dump

_FLUSHED = b"\x00\x00\x00\xff\xff"  # an empty stored block: what a sync flush ends with


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

    def __init__(self, squeeze: Callable[[bytes], bytes]) -> None:
        self._squeeze = squeeze

    def control(self, frame: Json) -> bytes:
        return self._squeeze(dump(frame))

    def dispatch(self, head: bytes, payload: Payload) -> bytes:
        return self._squeeze(head + payload.tail)


def _zstd() -> Callable[[bytes], bytes] | None:
    """A function that goes on with one never-ending frame, or None where no library is installed."""
    try:
        library: Any = importlib.import_module("zstandard")
        context = library.ZstdCompressor(level=1).compressobj()
        block = library.COMPRESSOBJ_FLUSH_BLOCK
        return lambda raw: bytes(context.compress(raw) + context.flush(block))
    except ImportError:
        pass
    try:
        native: Any = importlib.import_module("compression.zstd")
    except ImportError:
        return None
    compressor = native.ZstdCompressor(level=1)
    return lambda raw: bytes(compressor.compress(raw, native.ZstdCompressor.FLUSH_BLOCK))


def encoder(compress: str) -> Encoder:
    """For the `compress` of a gateway address."""
    if compress == "zlib-stream":
        return ZlibStream()
    squeeze = _zstd() if compress == "zstd-stream" else None
    return ZstdStream(squeeze) if squeeze else PlainText()
