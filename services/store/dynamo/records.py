"""Records in a DynamoDB table: conditional writes, one partition a person and guild, deletes that stay deleted."""

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from services.store.dynamo.forgotten import Forgotten, Gone
from services.store.dynamo.items import content_of, is_live, item_of, number, partition, record_of, whole
from services.store.dynamo.table import Table
from services.store.dynamo.trouble import Refusal
from services.store.record import Kind, Put, Record

_LIVE = "attribute_exists(pk) AND (attribute_not_exists(expires_ms) OR expires_ms > :now)"
_ROUNDS = 20
"""So often a count or a delete is done again because somebody wrote meanwhile."""


class DynamoRecords:
    """Keeps `services.store.record.Records`."""

    def __init__(self, table: Table, forgotten: Forgotten, now_ms: Callable[[], int]) -> None:
        self._table = table
        self._forgotten = forgotten
        self._now_ms = now_ms
        self._guilds: set[int] = set()

    @property
    def place(self) -> str:
        return f"DynamoDB table {self._table.name}"

    async def put(self, record: Record, most: int | None = None) -> Put:
        await self._know(record.guild_id)
        for _ in range(_ROUNDS):
            try:
                await self._table.transact(*self._adding(record, most))
                return "stored"
            except Refusal as refusal:
                if refusal.reasons[0]:
                    return "there"
            if most is not None and await self._count(record.guild_id, record.owner, record.kind) >= most:
                return "full"
        return "full"

    def _adding(self, record: Record, most: int | None) -> tuple[dict[str, Any], ...]:
        pk = partition(record.guild_id, record.owner)
        counting: dict[str, Any] = {
            "Key": {"pk": {"S": pk}, "sk": {"S": f"#{record.kind}"}},
            "UpdateExpression": "ADD kept :one, changes :one",
            "ExpressionAttributeValues": {":one": number(1)},
        }
        if most is not None:
            counting["ConditionExpression"] = "attribute_not_exists(kept) OR kept < :most"
            counting["ExpressionAttributeValues"][":most"] = number(most)
        owner = {"pk": {"S": f"G#{record.guild_id}"}, "sk": {"S": f"O#{record.owner}"}}
        return (
            {"Put": {"Item": item_of(record), "ConditionExpression": "attribute_not_exists(pk)"}},
            {"Update": counting},
            {"Put": {"Item": {**owner, "stamp": {"S": secrets.token_hex(8)}}}},
        )

    async def replace(self, record: Record) -> bool:
        content = content_of(record)
        setting = ", ".join(f"#{name} = :{name}" for name in content)
        removing = "" if record.expires_ms is not None else " REMOVE expires_ms, ends_s"
        values = {f":{name}": value for name, value in content.items()}
        values |= {":one": number(1), ":version": number(record.version), ":now": number(self._now_ms())}
        try:
            await self._table.call(
                "update_item",
                Key=_key(record.guild_id, record.owner, record.kind, record.id),
                UpdateExpression=f"SET {setting}{removing} ADD version :one",
                ConditionExpression=f"version = :version AND {_LIVE}",
                ExpressionAttributeNames={f"#{name}": name for name in content},
                ExpressionAttributeValues=values,
            )
            return True
        except Refusal:
            return False

    async def use(self, guild_id: int, owner: str, kind: Kind, id: str) -> int | None:
        try:
            answer = await self._table.call(
                "update_item",
                Key=_key(guild_id, owner, kind, id),
                UpdateExpression="ADD uses :one",
                ConditionExpression=_LIVE,
                ExpressionAttributeValues={":one": number(1), ":now": number(self._now_ms())},
                ReturnValues="UPDATED_NEW",
            )
            return whole(answer["Attributes"], "uses")
        except Refusal:
            return None

    async def read(self, guild_id: int, owner: str, kind: Kind, id: str) -> Record | None:
        item = await self._table.read((partition(guild_id, owner), f"{kind}#{id}"))
        return record_of(item) if item is not None and is_live(item, self._now_ms()) else None

    async def of(self, guild_id: int, owner: str, kind: Kind, limit: int) -> Sequence[Record]:
        found = await self._table.query(partition(guild_id, owner), f"{kind}#")
        live = [item for item in found if is_live(item, self._now_ms())]
        live.sort(key=lambda item: whole(item, "place"), reverse=True)
        return [record_of(item) for item in live[: max(0, limit)]]

    async def owners(self, guild_id: int, kind: Kind, id: str) -> Sequence[str]:
        found = []
        for owner in await self._owners(guild_id):
            if await self._table.read((partition(guild_id, owner), f"{kind}#{id}")) is not None:
                found.append(owner)
        return found

    async def drop(self, guild_id: int, owner: str, kind: Kind, id: str) -> int:
        await self._forgotten.note(Gone(self._now_ms(), guild_id, owner, f"{kind}#{id}"))
        return await self._drop_one(guild_id, owner, kind, id)

    async def _drop_one(self, guild_id: int, owner: str, kind: str, id: str) -> int:
        key = _key(guild_id, owner, kind, id)
        counting = {
            "Key": {**key, "sk": {"S": f"#{kind}"}},
            "UpdateExpression": "ADD kept :less, changes :one",
            "ExpressionAttributeValues": {":less": number(-1), ":one": number(1)},
        }
        deleting = {"Key": key, "ConditionExpression": "attribute_exists(pk)"}
        try:
            await self._table.transact({"Delete": deleting}, {"Update": counting})
            return 1
        except Refusal:
            return 0

    async def drop_owner(
        self, guild_id: int | None, owner: str, until_ms: int | None = None
    ) -> Mapping[Kind, int]:
        until = self._now_ms() if until_ms is None else until_ms
        await self._forgotten.note(Gone(until, guild_id, owner))
        return await self._erase(guild_id, owner, until_ms)

    async def drop_guild(self, guild_id: int, until_ms: int | None = None) -> Mapping[Kind, int]:
        until = self._now_ms() if until_ms is None else until_ms
        await self._forgotten.note(Gone(until, guild_id))
        return await self._erase(guild_id, None, until_ms)

    async def reapply(self, gone: Gone) -> None:
        """One act of the list of the forgotten, again: only on what was stored before it."""
        kind, _, id = gone.sk.partition("#")
        if gone.sk and gone.guild_id is not None and gone.owner is not None:
            await self._drop_one(gone.guild_id, gone.owner, kind, id)
        else:
            await self._erase(gone.guild_id, gone.owner, gone.until_ms)

    async def _erase(self, guild_id: int | None, owner: str | None, until_ms: int | None) -> Counter[Kind]:
        guilds = await self._known_guilds() if guild_id is None else [guild_id]
        total: Counter[Kind] = Counter()
        for guild in guilds:
            owners = await self._owners(guild) if owner is None else [owner]
            for found in await asyncio.gather(*(self._erase_owner(guild, one, until_ms) for one in owners)):
                total += found
        return total

    async def _erase_owner(self, guild_id: int, owner: str, until_ms: int | None) -> Counter[Kind]:
        """The owner's entry goes last, and only if nobody has stored anything since it was read."""
        pk, entry = partition(guild_id, owner), (f"G#{guild_id}", f"O#{owner}")
        known = await self._table.read(entry)
        found = [item for item in await self._table.query(pk) if not item["sk"]["S"].startswith("#")]
        gone = [item for item in found if until_ms is None or whole(item, "at_ms") <= until_ms]
        await self._table.delete_all((pk, item["sk"]["S"]) for item in gone)
        counted: Counter[Kind] = Counter(record_of(item).kind for item in gone if is_live(item, self._now_ms()))
        left = len(gone) < len(found)
        for kind in {record_of(item).kind for item in found} | {"fact"}:
            await self._count(guild_id, owner, kind)
        if known is not None and not left:
            await self._leave(entry, known["stamp"])
        return counted

    async def _leave(self, entry: tuple[str, str], stamp: dict[str, str]) -> None:
        key = {"pk": {"S": entry[0]}, "sk": {"S": entry[1]}}
        values = {":stamp": stamp}
        try:
            await self._table.call(
                "delete_item", Key=key, ConditionExpression="stamp = :stamp", ExpressionAttributeValues=values
            )
        except Refusal:
            return  # somebody has stored something since: it stays, and so does its entry

    async def _count(self, guild_id: int, owner: str, kind: str) -> int:
        """How many are live; puts the counter right, which does not hear of those that DynamoDB deletes."""
        pk, sk = partition(guild_id, owner), f"#{kind}"
        for _ in range(_ROUNDS):
            counter = await self._table.read((pk, sk))
            found = await self._table.query(pk, f"{kind}#")
            live = sum(is_live(item, self._now_ms()) for item in found)
            if counter is None or await self._settle(pk, sk, counter["changes"], live if found else None):
                return live
        return live

    async def _settle(self, pk: str, sk: str, changes: dict[str, str], live: int | None) -> bool:
        """Whether nobody has changed the count meanwhile. None: there is nothing to count any more."""
        key = {"pk": {"S": pk}, "sk": {"S": sk}}
        asked: dict[str, Any] = {"Key": key, "ConditionExpression": "changes = :changes"}
        values: dict[str, Any] = {":changes": changes}
        try:
            if live is None:
                await self._table.call("delete_item", **asked, ExpressionAttributeValues=values)
            else:
                values |= {":live": number(live), ":one": number(1)}
                asked["UpdateExpression"] = "SET kept = :live ADD changes :one"
                await self._table.call("update_item", **asked, ExpressionAttributeValues=values)
            return True
        except Refusal:
            return False

    async def _know(self, guild_id: int) -> None:
        partition(guild_id, "")
        if guild_id not in self._guilds:
            await self._table.call("put_item", Item={"pk": {"S": "DEN"}, "sk": {"S": f"G#{guild_id}"}})
            self._guilds.add(guild_id)

    async def _known_guilds(self) -> list[int]:
        return [int(item["sk"]["S"][2:]) for item in await self._table.query("DEN", "G#")]

    async def _owners(self, guild_id: int) -> list[str]:
        return [item["sk"]["S"][2:] for item in await self._table.query(f"G#{guild_id}", "O#")]


def _key(guild_id: int, owner: str, kind: str, id: str) -> dict[str, Any]:
    return {"pk": {"S": partition(guild_id, owner)}, "sk": {"S": f"{kind}#{id}"}}
