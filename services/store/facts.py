"""Facts: the memory of what people chose to store, in any store of records."""

from collections.abc import Callable, Sequence

from pydantic import ValidationError

from den.errors import BadInput, Unavailable
from den.fact import MAX_FACTS, Fact
from den.line import SpeakerKind
from den.receipt import Receipt
from services.memory.new import new_fact
from services.store.counted import told
from services.store.record import Record, Records, person
from services.store.trouble import unreadable


class Facts:
    """Keeps `services.memory.promise.Memory`. `most` facts of one person in one guild."""

    def __init__(self, records: Records, now_ms: Callable[[], int], most: int = MAX_FACTS) -> None:
        self._records = records
        self._now_ms = now_ms
        self._most = most

    async def remember(
        self,
        guild_id: int,
        person_id: int,
        text: str,
        source_message_id: int | None = None,
        expires_ms: int | None = None,
        said_by: SpeakerKind = "human",
    ) -> Fact:
        fact = new_fact(self._now_ms(), guild_id, person_id, text, source_message_id, expires_ms, said_by)
        await self.keep(fact)
        return fact

    async def keep(self, fact: Fact, *, promised: bool = False) -> None:
        record = Record(
            guild_id=fact.guild_id,
            owner=person(fact.person_id),
            kind="fact",
            id=fact.id,
            body=fact.model_dump_json(exclude_none=True),
            at_ms=fact.at_ms,
            expires_ms=fact.expires_ms,
        )
        if await self._records.put(record, None if promised else self._most) == "full":
            raise BadInput(f"{self._most} facts are remembered of you here, which is the most: forget one first.")

    async def facts(self, guild_id: int, person_id: int, limit: int = MAX_FACTS) -> Sequence[Fact]:
        return [self._read(one) for one in await self._records.of(guild_id, person(person_id), "fact", limit)]

    async def forget(self, guild_id: int, person_id: int, fact_id: str) -> Receipt:
        count = await self._records.drop(guild_id, person(person_id), "fact", fact_id)
        return told({"fact": count}, self._now_ms())

    async def forget_person(self, guild_id: int | None, person_id: int, until_ms: int | None = None) -> Receipt:
        return told(await self._records.drop_owner(guild_id, person(person_id), until_ms), self._now_ms())

    async def forget_guild(self, guild_id: int, until_ms: int | None = None) -> Receipt:
        return told(await self._records.drop_guild(guild_id, until_ms), self._now_ms())

    def _read(self, record: Record) -> Fact:
        try:
            return Fact.model_validate_json(record.body)
        except ValidationError:
            raise Unavailable(unreadable(self._records.place, f"fact {record.id}")) from None
