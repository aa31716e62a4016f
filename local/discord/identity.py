"""Who is who: ids and tokens that follow from the world's seed, and ids that only ever grow."""

import base64
import hashlib

from local.discord.values import Now

EPOCH_MS = 1_420_070_400_000  # Discord's own: 2015-01-01
_FIRST_MS = 1_704_067_200_000 - EPOCH_MS  # derived ids look like accounts made during 2024
_SPAN_MS = 366 * 24 * 3600 * 1000


def _digest(seed: str, *words: str) -> bytes:
    return hashlib.sha256("\0".join((seed, *words)).encode("utf-8", "replace")).digest()


def derive_id(seed: str, kind: str, name: str) -> int:
    """The same world gives the same ids for ever, so that a restarted server knows its bots."""
    number = int.from_bytes(_digest(seed, kind, name), "big")
    return (_FIRST_MS + number % _SPAN_MS) << 22 | (number >> 64) & 0x3FFFFF


def derive_secret(seed: str, *words: str, length: int = 68) -> str:
    """A token for a webhook or an interaction; length up to 86."""
    raw = _digest(seed, "secret", *words) + _digest(seed, "secret", *words, "more")
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")[:length]


def derive_token(seed: str, user_id: int) -> str:
    """Shaped like Discord's: clients read the user id out of the first part."""
    first = base64.urlsafe_b64encode(str(user_id).encode()).decode().rstrip("=")
    secret = derive_secret(seed, "bot", str(user_id), length=44)
    return f"{first}.{secret[:6]}.{secret[6:]}"


def made_ms(snowflake: int) -> int:
    return (snowflake >> 22) + EPOCH_MS


class Mint:
    """Hands out snowflakes; each is greater than every one seen before, whatever the clock does."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self._last = 0

    def seen(self, snowflake: int) -> None:
        self._last = max(self._last, snowflake)

    def next(self) -> int:
        fresh = (int(self._now() * 1000) - EPOCH_MS) << 22
        self._last = max(self._last + 1, fresh)
        return self._last
