"""Directions and shows in Redis: written by whoever holds the director's lease, read by every ear.

A key's epoch never goes back: a former director that was away writes in vain. What members ask by command or
button may reach the other Higher Self, so it goes through a list that the director empties; its notice is a hint.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bus import keys
from bus.connection import Bus
from bus.messages import Cued, DirectionChanged
from bus.script import Script
from den.direction import Direction
from den.shows.cue import Cue
from den.shows.score import Standing
from den.shows.show import Show
from den.shows.step import Score

KEEP_S = 86_400
CUES, CUES_KEEP_S = 200, 600
SCORES_KEEP_S = 400 * 86_400

WRITE = Script("""
-- KEYS 1 directions; ARGV 1 channel  2 epoch  3 direction and show, JSON  4 topic  5 notice or ""  6 lifetime, s
local there = redis.call('HGET', KEYS[1], ARGV[1])
if there and tonumber(there:match('^%d+')) > tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. ' ' .. ARGV[3])
redis.call('EXPIRE', KEYS[1], ARGV[6])
if ARGV[5] ~= '' then redis.call('SPUBLISH', ARGV[4], ARGV[5]) end
return 1
""")
CUE = Script("""
-- KEYS 1 cues; ARGV 1 the cue, JSON  2 topic  3 notice  4 how many are kept  5 lifetime in s
redis.call('RPUSH', KEYS[1], ARGV[1])
redis.call('LTRIM', KEYS[1], -tonumber(ARGV[4]), -1)
redis.call('EXPIRE', KEYS[1], ARGV[5])
return redis.call('SPUBLISH', ARGV[2], ARGV[3])
""")
SCORE = Script("""
-- KEYS 1 scores  2 once this battle is scored; ARGV 1 lifetime in s  then field, field, ...
if not redis.call('SET', KEYS[2], '1', 'NX', 'EX', 86400) then return 0 end
for i = 2, #ARGV do redis.call('HINCRBY', KEYS[1], ARGV[i], 1) end
redis.call('EXPIRE', KEYS[1], ARGV[1])
return 1
""")


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True)

    direction: Direction = Field(default_factory=Direction)
    show: Show | None = None


@dataclass(frozen=True, slots=True)
class Directed:
    """One channel as it was directed last."""

    direction: Direction = field(default_factory=Direction)
    show: Show | None = None


class Directions:
    """Of all channels of a den. All calls raise BusAway."""

    def __init__(self, redis: Bus, *, wall: Callable[[], float] = time.time) -> None:
        self._redis = redis
        self._wall = wall

    async def write(
        self, guild_id: int, channel_id: int, directed: Directed, epoch: int, *, tell: bool = True
    ) -> bool:
        """False: somebody with a later epoch directs this channel. `tell` the ears, when the direction is new."""
        direction = directed.direction.model_copy(update={"epoch": epoch})
        kept = _Kept(direction=direction, show=directed.show).model_dump_json(exclude_defaults=True)
        at_ms = self._now_ms()
        notice = DirectionChanged(guild_id=guild_id, channel_id=channel_id, direction=direction, at_ms=at_ms)
        told = notice.model_dump_json(exclude_none=True) if tell else ""  # an older ear knows no plans
        key, topic = keys.directions(guild_id), keys.everyone(guild_id)
        wrote = await WRITE.run(self._redis, (key,), str(channel_id), epoch, kept, topic, told, KEEP_S)
        return bool(wrote)

    async def read(self, guild_id: int) -> dict[int, Directed]:
        """By channel; what cannot be read any more (of an older version) is left out."""
        raw = await self._redis.call("HGETALL", keys.directions(guild_id))
        rows = zip(raw[::2], raw[1::2], strict=True) if isinstance(raw, list) else raw.items()
        found = {int(channel): _read(bytes(value)) for channel, value in rows}
        return {channel: directed for channel, directed in found.items() if directed is not None}

    async def of(self, guild_id: int, channel_id: int) -> Directed:
        """One channel."""
        raw = await self._redis.call("HGET", keys.directions(guild_id), str(channel_id))
        return (_read(bytes(raw)) if raw is not None else None) or Directed()

    async def cue(self, guild_id: int, cue: Cue) -> None:
        """Asks something of the director."""
        notice = Cued(guild_id=guild_id, at_ms=self._now_ms()).model_dump_json()
        key, topic = keys.cues(guild_id), keys.notices(guild_id)
        await CUE.run(self._redis, (key,), cue.model_dump_json(), topic, notice, CUES, CUES_KEEP_S)

    async def take(self, guild_id: int) -> list[Cue]:
        """What was asked since the last time, oldest first; malformed ones are left out."""
        raws = await self._redis.call("LPOP", keys.cues(guild_id), 50)
        return [cue for raw in raws or () if (cue := _read_cue(bytes(raw))) is not None]

    async def score(self, show: Show, score: Score) -> bool:
        """Counts a battle once, however often it is asked."""
        if score.winner:
            fields = [f"{score.winner}:won", f"{score.loser}:lost"]
        else:
            fields = [f"{one}:drawn" for one in show.cast]
        scores, once = keys.scores(show.guild_id), keys.once(show.guild_id, f"scored:{show.id}")
        return bool(await SCORE.run(self._redis, (scores, once), SCORES_KEEP_S, *fields))

    async def scores(self, guild_id: int) -> list[Standing]:
        """Everybody who has fought here."""
        raw = await self._redis.call("HGETALL", keys.scores(guild_id))
        rows = zip(raw[::2], raw[1::2], strict=True) if isinstance(raw, list) else raw.items()
        counts: dict[str, dict[str, int]] = {}
        for name, count in rows:
            persona, _, what = bytes(name).decode().rpartition(":")
            counts.setdefault(persona, {})[what] = int(count)
        return [Standing.model_validate({"persona": one, **given}) for one, given in counts.items()]

    def _now_ms(self) -> int:
        return round(self._wall() * 1000)


def _read(raw: bytes) -> Directed | None:
    try:
        kept = _Kept.model_validate_json(raw.partition(b" ")[2])
    except ValidationError:
        return None
    return Directed(kept.direction, kept.show)


def _read_cue(raw: bytes) -> Cue | None:
    try:
        return Cue.model_validate_json(raw)
    except ValidationError:
        return None
