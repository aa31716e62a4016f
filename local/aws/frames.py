"""Frames of an AWS event stream, with the two checksums that the real client checks.

length of all (4) · length of the headers (4) · CRC32 of these eight bytes (4) · headers · payload · CRC32 (4)
"""

import json
import struct
import zlib
from collections.abc import Mapping
from typing import Any

_STRING = 7


def frame(headers: Mapping[str, str], payload: bytes) -> bytes:
    """One frame; header values are strings."""
    head = b"".join(_header(name, value) for name, value in headers.items())
    prelude = struct.pack("!II", 16 + len(head) + len(payload), len(head))
    body = prelude + struct.pack("!I", zlib.crc32(prelude)) + head + payload
    return body + struct.pack("!I", zlib.crc32(body))


def event(kind: str, payload: Mapping[str, Any]) -> bytes:
    """One event of a stream, such as `contentBlockDelta`."""
    headers = {":event-type": kind, ":content-type": "application/json", ":message-type": "event"}
    return frame(headers, json.dumps(payload).encode())


def trouble(kind: str, message: str) -> bytes:
    """An error that ends a stream, such as `throttlingException`."""
    headers = {":exception-type": kind, ":content-type": "application/json", ":message-type": "exception"}
    return frame(headers, json.dumps({"message": message}).encode())


def spoilt(whole: bytes) -> bytes:
    """The same frame with a checksum that does not fit."""
    return whole[:-1] + bytes([whole[-1] ^ 0xFF])


def _header(name: str, value: str) -> bytes:
    raw, text = name.encode(), value.encode()
    return struct.pack("!B", len(raw)) + raw + struct.pack("!BH", _STRING, len(text)) + text
