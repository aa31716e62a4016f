"""Patient: a memory whose promises hold while its store is away; they wait in the outbox."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError
from structlog.typing import FilteringBoundLogger

from bus.outbox import Entry, Outbox
from den.errors import Unavailable
from den.fact import Fact
from den.line import SpeakerKind
from den.receipt import Receipt
from services.memory.new import new_fact
from services.memory.promise import Memory


class _Until(BaseModel):
    until_ms: int


@dataclass(frozen=True, slots=True)
class Patient:
    """Keeps `services.memory.promise.Memory`. What was remembered in an outage is read when it is in the store."""

    memory: Memory
    outbox: Outbox
    now_ms: Callable[[], int]
    log: FilteringBoundLogger

    async def remember(
        self,
        guild_id: int,
        person_id: int,
        text: str,
        source_message_id: int | None = None,
        expires_ms: int | None = None,
        said_by: SpeakerKind = "human",
    ) -> Fact:
        fact = new_fact(self.now_ms(), guild_id, person_id, text, source_message_id, expires_ms, said_by)
        await self.keep(fact)
        return fact

    async def keep(self, fact: Fact, *, promised: bool = False) -> None:
        try:
            await self.memory.keep(fact, promised=promised)
        except Unavailable as away:
            self.log.warning("store_away", why=str(away), kept_in="outbox")
            await self.outbox.add(Entry("fact", fact.guild_id, fact.person_id, fact.model_dump_json()))

    async def facts(self, guild_id: int, person_id: int, limit: int = 200) -> Sequence[Fact]:
        return await self.memory.facts(guild_id, person_id, limit)

    async def forget(self, guild_id: int, person_id: int, fact_id: str) -> Receipt:
        """A fact that waits cannot be seen yet, so only its person is asked to be forgotten; but see `drain`."""
        return await self.memory.forget(guild_id, person_id, fact_id)

    async def forget_person(self, guild_id: int | None, person_id: int, until_ms: int | None = None) -> Receipt:
        waited = await self._withdraw(guild_id, person_id, until_ms)
        return _with(await self.memory.forget_person(guild_id, person_id, until_ms), waited)

    async def forget_guild(self, guild_id: int, until_ms: int | None = None) -> Receipt:
        waited = await self._withdraw(guild_id, None, until_ms)
        return _with(await self.memory.forget_guild(guild_id, until_ms), waited)

    async def drain(self, holder: str) -> int:
        """Brings what waits to the store; how many. To be called by the director alone. Raises Unavailable."""
        return await self.outbox.drain(holder, self._apply, self._undo)

    async def _withdraw(self, guild_id: int | None, person_id: int | None, until_ms: int | None) -> int:
        """Where anything waits, the forgetting waits behind it too: an entry may be on its way to the store."""
        if not await self.outbox.waiting():
            return 0
        until = self.now_ms() if until_ms is None else until_ms
        await self.outbox.add(Entry("forget", guild_id, person_id, _Until(until_ms=until).model_dump_json()))

        def theirs(entry: Entry) -> bool:
            here = guild_id in (None, entry.guild_id) and person_id in (None, entry.person_id)
            return entry.kind == "fact" and here and _fact(entry) is not None

        return await self.outbox.withdraw(theirs)

    async def _apply(self, entry: Entry) -> None:
        if entry.kind == "forget":
            until_ms = _Until.model_validate_json(entry.body).until_ms
            if entry.person_id is not None:
                await self.memory.forget_person(entry.guild_id, entry.person_id, until_ms)
            elif entry.guild_id is not None:
                await self.memory.forget_guild(entry.guild_id, until_ms)
            return
        fact = _fact(entry)
        if fact is None:
            self.log.error("outbox_entry_unreadable", entry=entry.id)
            return
        await self.memory.keep(fact, promised=True)

    async def _undo(self, entry: Entry) -> None:
        fact = _fact(entry)
        if fact is not None and entry.kind == "fact":
            await self.memory.forget(fact.guild_id, fact.person_id, fact.id)


def _fact(entry: Entry) -> Fact | None:
    try:
        return Fact.model_validate_json(entry.body)
    except ValidationError:
        return None


def _with(receipt: Receipt, waited: int) -> Receipt:
    """The receipt with what was forgotten before it reached the store."""
    if not waited:
        return receipt
    what = f"{waited} fact{'s' * (waited > 1)} that waited for the store"
    return Receipt(count=waited, at_ms=receipt.at_ms, what=what) + receipt
