"""The prompt cache as Bedrock bills it: a prefix up to a cache point counts as read when it was seen before.

Tokens are estimated from characters; what matters is that the same bytes give the same number.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

LEAST = (("haiku-4-5", 4096), ("opus-4-5", 4096), ("opus-4-6", 4096), ("nova", 1000))
"""A shorter prefix is silently not cached; all other models: 1,024."""
CHARACTERS = (("-5-5", 3.2),)
"""A token's; of all other models: 4."""
LIVES_S = {"5m": 300.0, "1h": 3600.0}


@dataclass(frozen=True, slots=True)
class Billed:
    """Input tokens: neither read nor written, read from the cache, written to it."""

    fresh: int
    read: int
    written: int


class PrefixCache:
    """One for all callers, as a Region has one for an account."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._until: dict[str, float] = {}

    def bill(self, model: str, body: Mapping[str, Any]) -> Billed:
        """Counts one call, and keeps the prefixes that it marks."""
        least, now = least_tokens(model), self._clock()
        whole = read = written = 0
        seen = hashlib.sha256(model.encode())
        for part in _parts(body):
            mark = part.get("cachePoint")
            if mark is None:
                raw = json.dumps(part, sort_keys=True).encode()
                seen.update(raw)
                whole += tokens(model, len(raw))
            elif whole >= least:
                name, life = seen.hexdigest(), LIVES_S[mark.get("ttl", "5m")]
                if self._until.get(name, 0.0) > now:
                    read, written = whole, 0
                else:
                    written = whole - read
                self._until[name] = now + life
        return Billed(whole - read - written, read, written)


def tokens(model: str, characters: int) -> int:
    """About so many."""
    each = next((size for name, size in CHARACTERS if name in model), 4.0)
    return max(1, round(characters / each))


def least_tokens(model: str) -> int:
    """What a prefix must have to be cached by this model."""
    return next((tokens for name, tokens in LEAST if name in model), 1024)


def _parts(body: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The blocks of a request in the order in which a prefix grows: tools, system, messages."""
    yield from body.get("toolConfig", {}).get("tools", [])
    yield from body.get("system", [])
    for message in body.get("messages", []):
        yield from message.get("content", [])
