"""Telling: a memory that says when a person's facts have changed, so that copies of them are dropped."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from den.fact import Fact
from den.line import SpeakerKind
from den.receipt import Receipt
from services.memory.promise import Memory


@dataclass(frozen=True, slots=True)
class Telling:
    """Keeps `services.memory.promise.Memory`; `tell` gets guild and person, None for all.

    Of a forgetting it tells also if that failed: what was half done must not be used either.
    """

    memory: Memory
    tell: Callable[[int | None, int | None], Awaitable[None]]

    async def remember(
        self,
        guild_id: int,
        person_id: int,
        text: str,
        source_message_id: int | None = None,
        expires_ms: int | None = None,
        said_by: SpeakerKind = "human",
    ) -> Fact:
        fact = await self.memory.remember(guild_id, person_id, text, source_message_id, expires_ms, said_by)
        await self.tell(guild_id, person_id)
        return fact

    async def keep(self, fact: Fact, *, promised: bool = False) -> None:
        await self.memory.keep(fact, promised=promised)
        await self.tell(fact.guild_id, fact.person_id)

    async def facts(self, guild_id: int, person_id: int, limit: int = 200) -> Sequence[Fact]:
        return await self.memory.facts(guild_id, person_id, limit)

    async def forget(self, guild_id: int, person_id: int, fact_id: str) -> Receipt:
        try:
            return await self.memory.forget(guild_id, person_id, fact_id)
        finally:
            await self.tell(guild_id, person_id)

    async def forget_person(self, guild_id: int | None, person_id: int, until_ms: int | None = None) -> Receipt:
        try:
            return await self.memory.forget_person(guild_id, person_id, until_ms)
        finally:
            await self.tell(guild_id, person_id)

    async def forget_guild(self, guild_id: int, until_ms: int | None = None) -> Receipt:
        try:
            return await self.memory.forget_guild(guild_id, until_ms)
        finally:
            await self.tell(guild_id, None)
