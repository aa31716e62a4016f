"""A stage for stories about the floor: one channel, a clock in hand, personas that listen or not."""

import itertools
import json
import os

from fakeredis.aioredis import FakeRedis
from redis.asyncio import Redis

from bus import keys
from bus.address import Address
from bus.connection import Bus, Single
from bus.floor import Answer, Ask, Floor, Seat
from bus.library import Library
from bus.messages import Freed, parse_notice
from den.decision import Class
from den.limits import UNLIMITED
from den.snowflake import DISCORD_EPOCH_MS
from den.turn import Turn

C0, C1, C2, C3 = Class
ANN, BOB = 2**60 + 1, 2**60 + 2
CAST = ("ember", "vex", "moss", "duke")
START_MS = 1_795_000_000_000

_guilds = itertools.count(2**62 + os.getpid() * 2**32)


def bus_of(redis: Redis) -> Bus:
    """The product's own way to the server that a test looks into: the plain client, or redis-py on fakeredis."""
    if isinstance(redis, FakeRedis):
        return Library(redis, Address())
    given = redis.connection_pool.connection_kwargs
    return Single(Address(given["host"], given["port"]))


class Stage:
    """All of the cast listens from `open` on."""

    def __init__(self, redis: Redis, script: str = "") -> None:
        self.redis = redis
        self.guild = next(_guilds)
        self.channel = self.guild + 2**40
        self.now = START_MS
        self.floor = Floor(bus_of(redis), now_ms=lambda: self.now, script=script, limits=UNLIMITED)
        self.pubsub = redis.pubsub()
        self._lines = itertools.count()

    async def open(self) -> "Stage":
        for persona in CAST:
            await self.listen(persona)
        await self.redis.hset(keys.ledger(self.guild), "ready", 1)
        await self.pubsub.ssubscribe(keys.notices(self.guild))
        await self.pubsub.ssubscribe(keys.everyone(self.guild))
        await self.messages()
        return self

    async def close(self) -> None:
        await self.pubsub.aclose()

    async def listen(self, persona: str) -> None:
        await self.pubsub.ssubscribe(keys.inbox(self.guild, persona))
        await self.messages()

    async def leave(self, persona: str) -> None:
        await self.pubsub.sunsubscribe(keys.inbox(self.guild, persona))
        await self.messages()

    async def messages(self) -> list[tuple[str, bytes]]:
        """All that was published until now: the pong comes after it on the same connection."""
        await self.pubsub.ping()
        found: list[tuple[str, bytes]] = []
        while (message := await self.pubsub.get_message(timeout=5)) is not None:
            if message["type"] == "pong":
                return found
            if message["type"] == "smessage":
                found.append((message["channel"].decode(), message["data"]))
        raise AssertionError("no pong")

    async def freed(self) -> list[Freed]:
        raws = [raw for topic, raw in await self.messages() if topic == keys.notices(self.guild)]
        return [notice for raw in raws if isinstance(notice := parse_notice(raw), Freed)]

    def line(self) -> int:
        """The id of a line said now. Above 2^53, and two of the same moment differ in the last bits only."""
        return ((self.now - DISCORD_EPOCH_MS) << 22) + next(self._lines)

    def ask(self, root: int, *speakers: Seat, author: int = ANN, **more) -> Ask:
        """Of a person who asked for it, if not said otherwise."""
        return Ask(self.guild, self.channel, root, author, speakers, **{"asked": True} | more)

    async def record(self, **fields: int | str) -> None:
        """Writes into the ledger's copy, as the Ledger does; `__` stands for the colon of its fields."""
        await self.redis.hset(
            keys.ledger(self.guild), mapping={k.replace("__", ":"): v for k, v in fields.items()}
        )

    async def limit(self, **lines: tuple[int, int, int]) -> None:
        """Limits of this server's own; 0: as the den's."""
        await self.record(limits=json.dumps(lines))

    async def claim(self, root: int, *speakers: Seat, author: int = ANN, **more) -> Answer:
        return await self.floor.claim(self.ask(root, *speakers, author=author, **more))

    async def granted(self, persona: str = "ember", klass: Class = C3, root: int = 0, **more) -> Turn:
        answer = await self.claim(root or self.line(), Seat(persona, klass), **more)
        assert answer.outcome == "granted", answer
        assert answer.turn is not None
        return answer.turn

    async def spoken(self, persona: str = "ember", root: int = 0, **more) -> Turn:
        """A whole turn, to its end."""
        turn = await self.granted(persona, root=root, **more)
        assert (await self.floor.send(turn, None)).ok
        await self.floor.sent(turn, self.line())
        return turn

    async def state(self):
        return await self.floor.state(self.guild, self.channel)

    async def reap(self):
        return await self.floor.reap(self.guild, self.channel)

    async def hush(self, seconds: int):
        return await self.floor.hush(self.guild, self.channel, seconds, ANN)

    async def steps(self, root: int) -> list[tuple[str, str]]:
        """(what, persona) of a root's record."""
        records = await self.floor.why(self.guild, self.channel, root)
        return [(step.what, step.persona) for record in records for step in record.steps]

    async def left_sending(self) -> Turn:
        """A turn whose holder is not heard of again after the fence."""
        turn = await self.granted()
        assert (await self.floor.send(turn, None)).ok
        return turn

    async def lose_everything(self) -> None:
        """As a Redis that comes back empty."""
        for name in (keys.floor, keys.roots, keys.why):
            await self.redis.delete(name(self.guild, self.channel))
        await self.redis.delete(keys.turns(self.guild))
