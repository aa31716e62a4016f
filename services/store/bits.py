"""The bit ledger in any store of records."""

from collections.abc import Sequence
from dataclasses import replace

from pydantic import ValidationError

from den.bit import MOST_BITS, MOST_USES, Bit
from den.errors import Unavailable
from services.store.record import Record, Records, person
from services.store.trouble import unreadable


class RecordedBits:
    """Keeps `services.memory.bits.Bits`."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def add(self, bit: Bit) -> bool:
        record = Record(
            guild_id=bit.guild_id,
            owner=person(bit.person_id),
            kind="bit",
            id=bit.id,
            body=bit.model_dump_json(exclude={"uses"}),
            at_ms=bit.at_ms,
            expires_ms=bit.expires_ms,
        )
        return await self._records.put(record, MOST_BITS) == "stored"

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
