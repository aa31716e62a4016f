"""The bit ledger in any store of records."""

from collections.abc import Sequence
from dataclasses import replace

from pydantic import ValidationError

from den.bit import MOST_BITS, MOST_JOKES, MOST_USES, Bit
from den.errors import Unavailable
from services.store.record import Kind, Record, Records, person
from services.store.trouble import unreadable

KINDS: tuple[Kind, ...] = ("bit", "joke")
"""Both have the id of their line."""


class RecordedBits:
    """Keeps `services.memory.bits.Bits`."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def add(self, bit: Bit) -> bool:
        return await self._records.put(_record("bit", bit), MOST_BITS) == "stored"

    async def tell(self, joke: Bit) -> None:
        await self._records.put(_record("joke", joke), MOST_JOKES)

    async def told(self, guild_id: int, person_id: int) -> Sequence[Bit]:
        return [self._bit(one) for one in await self._records.of(guild_id, person(person_id), "joke", MOST_JOKES)]

    async def drop_line(self, guild_id: int, line_id: int) -> int:
        dropped = 0
        for kind in KINDS:
            for owner in await self._records.owners(guild_id, kind, str(line_id)):
                dropped += await self._records.drop(guild_id, owner, kind, str(line_id))
        return dropped

    async def land(self, guild_id: int, person_id: int, bit_id: str, at_ms: int) -> bool:
        while (found := await self._records.read(guild_id, person(person_id), "bit", bit_id)) is not None:
            bit = self._bit(found)
            if bit.landed_ms is not None:
                return False
            body = bit.model_copy(update={"landed_ms": at_ms}).model_dump_json(exclude={"uses"})
            if await self._records.replace(replace(found, body=body)):
                return True
        return False

    async def use(self, guild_id: int, person_id: int, bit_id: str) -> int | None:
        uses = await self._records.use(guild_id, person(person_id), "bit", bit_id)
        if uses is not None and uses >= MOST_USES:
            await self._records.drop(guild_id, person(person_id), "bit", bit_id)
        return uses

    async def of(self, guild_id: int, person_id: int) -> Sequence[Bit]:
        return [self._bit(one) for one in await self._records.of(guild_id, person(person_id), "bit", MOST_BITS)]

    def _bit(self, record: Record) -> Bit:
        try:
            return Bit.model_validate_json(record.body).model_copy(update={"uses": record.uses})
        except ValidationError:
            raise Unavailable(unreadable(self._records.place, f"bit {record.id}")) from None


def _record(kind: Kind, bit: Bit) -> Record:
    return Record(
        guild_id=bit.guild_id,
        owner=person(bit.person_id),
        kind=kind,
        id=bit.id,
        body=bit.model_dump_json(exclude={"uses"}),
        at_ms=bit.at_ms,
        expires_ms=bit.expires_ms,
    )
