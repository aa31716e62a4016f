"""The meter: what each personality's lines cost in a guild on a day, counted for whoever wants to know.

It counts and forbids nothing; a guild's budget is another thing.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import astuple, dataclass, fields

from bus import keys
from bus.connection import Bus
from bus.script import Script

KEEP_S = 100 * 86_400

ADD = Script("""
-- KEYS 1 the day's meters of a guild; ARGV 1 lifetime in s, then field, amount, field, amount ...
for i = 2, #ARGV, 2 do redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1]) end
return redis.call('EXPIRE', KEYS[1], ARGV[1])
""")


@dataclass(frozen=True, slots=True)
class Spent:
    """Tokens, and millionths of a dollar; the input counts what was read from a cache or written to it too."""

    calls: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    cache_write_tokens: int = 0
    output_tokens: int = 0
    micro_usd: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))


@dataclass(frozen=True, slots=True)
class Account:
    """Whose: `day` is UTC's, 2026-11-26."""

    guild_id: int
    day: str
    persona: str
    writer: str


class Meter:
    """All calls raise BusAway."""

    def __init__(self, redis: Bus) -> None:
        self._redis = redis

    async def add(self, account: Account, spent: Spent) -> None:
        """Adds to what is there."""
        whose = f"{account.persona} {account.writer.replace(' ', '_')}"
        amounts = [
            word
            for field in fields(Spent)
            if (amount := getattr(spent, field.name))
            for word in (f"{whose} {field.name}", amount)
        ]
        if amounts:
            name = keys.meter(account.guild_id, account.day)
            await ADD.run(self._redis, (name,), KEEP_S, *amounts)

    async def read(self, guild_id: int, day: str) -> Mapping[tuple[str, str], Spent]:
        """By (persona, writer); fields that this version does not know are left out."""
        raw = await self._redis.call("HGETALL", keys.meter(guild_id, day))
        pairs = raw.items() if isinstance(raw, dict) else zip(raw[::2], raw[1::2], strict=True)
        known = {field.name for field in fields(Spent)}
        found: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
        for name, amount in pairs:
            words = name.decode().split(" ")
            if len(words) == 3 and words[2] in known:
                found[words[0], words[1]][words[2]] = int(amount)
        return {who: Spent(**amounts) for who, amounts in found.items()}
