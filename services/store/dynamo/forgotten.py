"""The list of the forgotten: deletes that must be done again after a backup was put back.

A table of its own, because the one that is put back must not bring an old list with it. It holds ids and times,
never words, and an entry ends when no backup can be older than it.
"""

import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass

from services.store.dynamo.items import number, whole
from services.store.dynamo.table import Item, Table

KEPT_DAYS = 40
"""DynamoDB's point-in-time backups reach 35 days back."""
OVERLAP_MS = 3_600_000
"""Clocks differ, and an act may have been noted and not done: so much is done again."""
_MARK = {"pk": {"S": "DEN"}, "sk": {"S": "MARK"}}


@dataclass(frozen=True, slots=True)
class Gone:
    """One delete: of all guilds (guild None), of a guild (owner None), of an owner, or of one record (`sk`)."""

    until_ms: int
    guild_id: int | None
    owner: str | None = None
    sk: str = ""


class Forgotten:
    """Noted before the delete, so that a delete which a receipt was given for is always on the list."""

    def __init__(self, table: Table) -> None:
        self.table = table

    async def note(self, gone: Gone) -> None:
        """On disk when it returns."""
        await self.table.call("put_item", Item=_item(gone))

    async def since_the_mark(self, store: Table) -> AsyncIterator[Gone]:
        """What a store has perhaps not seen; its mark moves when all of it was taken."""
        mark = await store.read(("DEN", "MARK"))
        after = whole(mark, "until_ms") - OVERLAP_MS if mark else 0
        newest = whole(mark, "until_ms") if mark else 0
        for item in await self.table.query("GONE"):
            gone = _gone(item)
            if gone.until_ms > after:
                yield gone
                newest = max(newest, gone.until_ms)
        await store.call("put_item", Item={**_MARK, "until_ms": number(newest)})


def _item(gone: Gone) -> Item:
    item: Item = {
        "pk": {"S": "GONE"},
        "sk": {"S": f"{gone.until_ms:015d}#{secrets.token_hex(4)}"},
        "until_ms": number(gone.until_ms),
        "ends_s": number(gone.until_ms // 1000 + KEPT_DAYS * 86_400),
        "record": {"S": gone.sk},
    }
    if gone.guild_id is not None:
        item["guild"] = number(gone.guild_id)
    if gone.owner is not None:
        item["owner"] = {"S": gone.owner}
    return item


def _gone(item: Item) -> Gone:
    return Gone(
        until_ms=whole(item, "until_ms"),
        guild_id=whole(item, "guild") if "guild" in item else None,
        owner=item["owner"]["S"] if "owner" in item else None,
        sk=item["record"]["S"],
    )
