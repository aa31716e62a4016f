"""Digests: how the den knows a word that no file of it spells out."""

from base64 import b85decode
from hashlib import blake2b


def digest(word: str) -> bytes:
    return blake2b(word.encode(), digest_size=8).digest()


def unpacked(listed: str) -> frozenset[bytes]:
    """The digests of a list written in base 85."""
    raw = b85decode("".join(listed.split()))
    return frozenset(raw[start : start + 8] for start in range(0, len(raw), 8))
