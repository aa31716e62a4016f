"""Summaries in any store of records."""

from dataclasses import replace

from pydantic import ValidationError

from den.errors import Unavailable
from den.summary import Summary
from services.store.record import Record, Records, channel
from services.store.trouble import unreadable

_ID = "running"


class RecordedSummaries:
    """Keeps `services.memory.summaries.Summaries`."""

    def __init__(self, records: Records) -> None:
        self._records = records

    async def write(self, summary: Summary) -> bool:
        fresh = Record(
            guild_id=summary.guild_id,
            owner=channel(summary.channel_id),
            kind="summary",
            id=_ID,
            body=summary.model_dump_json(),
            at_ms=summary.at_ms,
            expires_ms=summary.expires_ms,
        )
        while (found := await self._found(summary.guild_id, summary.channel_id)) is not None:
            if self._summary(found).until_line_id >= summary.until_line_id:
                return False
            if await self._records.replace(replace(fresh, version=found.version)):
                return True
        return await self._records.put(fresh) == "stored" or await self._again(summary, fresh)

    async def _again(self, summary: Summary, fresh: Record) -> bool:
        """Another was faster, or one that has ended is still in its place."""
        if await self._found(summary.guild_id, summary.channel_id) is None:
            await self._records.drop(fresh.guild_id, fresh.owner, "summary", _ID)
        return await self.write(summary)

    async def read(self, guild_id: int, channel_id: int) -> Summary | None:
        found = await self._found(guild_id, channel_id)
        return None if found is None else self._summary(found)

    async def drop(self, guild_id: int, channel_id: int) -> int:
        return await self._records.drop(guild_id, channel(channel_id), "summary", _ID)

    async def _found(self, guild_id: int, channel_id: int) -> Record | None:
        return await self._records.read(guild_id, channel(channel_id), "summary", _ID)

    def _summary(self, record: Record) -> Summary:
        try:
            return Summary.model_validate_json(record.body)
        except ValidationError:
            raise Unavailable(unreadable(self._records.place, f"the summary of {record.owner}")) from None
