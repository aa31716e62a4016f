"""The salt of one home: the key of every hash in its audit log, made once."""

import hmac
import os
import secrets
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

NAME = "salt"
BYTES = 32
HASH_DIGITS = 16
LARGEST = 2**63


def salt_of(folder: Path) -> bytes:
    """Made if there is none; it appears whole or not at all. Raises OSError."""
    path = folder / NAME
    if not path.exists():
        fresh = folder / f"{NAME}.{secrets.token_hex(4)}"
        file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            if os.write(file, secrets.token_bytes(BYTES)) < BYTES:
                raise OSError(28, os.strerror(28))
            with suppress(FileExistsError):
                os.link(fresh, path)
        finally:
            os.close(file)
            fresh.unlink(missing_ok=True)
    return path.read_bytes()


def hashed(salt: bytes, text: str) -> str:
    """Shows whoever has the salt that a given text is the one, and tells nothing."""
    return hmac.new(salt, text.encode("utf-8", "replace"), sha256).hexdigest()[:HASH_DIGITS]


def pseudonym(salt: bytes, person_id: int) -> int:
    """The number that stands for a person who was forgotten: as long as the id, so that it fits in its place."""
    low: int = 10 ** (len(str(person_id)) - 1)
    digest = hmac.new(salt, f"person {person_id}".encode(), sha256).digest()
    span: int = min(10 * low, LARGEST) - low
    return low + int.from_bytes(digest) % span


def numbers_of(folder: Path, person_id: int) -> frozenset[int]:
    """Under which numbers a person stands in the log of this folder: their id, and after `/forget` another."""
    if not (folder / NAME).exists():
        return frozenset((person_id,))
    return frozenset((person_id, pseudonym(salt_of(folder), person_id)))
