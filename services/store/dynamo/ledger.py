"""The ledger in a DynamoDB table: every change of a guild raises its version in the same transaction.

| pk         | sk             | what                                                                        |
|------------|----------------|-----------------------------------------------------------------------------|
| `L#guild`  | `kind#subject` | a consent, opt_out, ignore, mute or the settings; `who` is whose it is      |
| `L#guild`  | `V`            | the guild's version; it outlives all else                                   |
| `DEN`      | `L#guild`      | that something was recorded of the guild                                    |
"""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from den.checked import checked
from den.consent import Consent, Ignore, OptOut
from den.errors import Unavailable
from den.guild_settings import GuildSettings
from den.ledger import GuildLedger
from den.mute import Mute, Scope
from den.receipt import Receipt
from services.store.counted import told
from services.store.dynamo.forgotten import Forgotten, Gone
from services.store.dynamo.items import check_guild, number, whole
from services.store.dynamo.table import Item, Table
from services.store.dynamo.trouble import Refusal
from services.store.ledger import KEPT_AFTER_END_MS, KINDS, Found, assembled
from services.store.trouble import unreadable

OWNER = "ledger"
"""In the list of the forgotten: it was deleted from the ledger, all of the guild or (`ledger:7`) of a person."""
_MOST = 90
"""A transaction has a hundred writes at most."""
_ROUNDS = 200
Write = dict[str, Item]
Plan = Callable[[Sequence[Item]], list[Write]]


class DynamoLedger:
    """Keeps `bus.ledger_store.LedgerStore`."""

    def __init__(self, table: Table, forgotten: Forgotten, now_ms: Callable[[], int]) -> None:
        self._table = table
        self._forgotten = forgotten
        self._now_ms = now_ms
        self._known: set[int] = set()

    async def read(self, guild_id: int) -> GuildLedger:
        for _ in range(_ROUNDS):
            version = await self.version(guild_id)
            items = await self._items(guild_id)
            if await self.version(guild_id) == version:
                return assembled(guild_id, version, self._found(guild_id, items))
        raise Unavailable(f"The ledger of guild {guild_id} changes faster than it can be read.")

    async def version(self, guild_id: int) -> int:
        check_guild(guild_id)
        found = await self._table.read((f"L#{guild_id}", "V"))
        return whole(found, "version") if found else 0

    async def guilds(self) -> Sequence[int]:
        known = sorted(int(item["sk"]["S"][2:]) for item in await self._table.query("DEN", "L#"))
        return [guild for guild in known if await self._items(guild)]

    async def put_consent(self, consent: Consent) -> int:
        who = consent.person_id
        yes = _put(consent.guild_id, "consent", str(who), consent, who, consent.expires_ms)
        return await self._write(consent.guild_id, _drop(consent.guild_id, "opt_out", str(who)), yes)

    async def withdraw(self, guild_id: int, person_id: int, by: int) -> int:
        now_ms = self._now_ms()
        no = checked(OptOut, guild_id=guild_id, person_id=person_id, recorded_by=by, recorded_ms=now_ms)
        await self._forgotten.note(Gone(now_ms, guild_id, f"{OWNER}:{person_id}", "no"))
        gone = _drop(guild_id, "consent", str(person_id))
        return await self._write(guild_id, gone, _put(guild_id, "opt_out", str(person_id), no, person_id))

    async def ignore(self, ignore: Ignore) -> int:
        who = ignore.person_id
        return await self._write(ignore.guild_id, _put(ignore.guild_id, "ignore", str(who), ignore, who))

    async def unignore(self, guild_id: int, person_id: int) -> int:
        return await self._write(guild_id, _drop(guild_id, "ignore", str(person_id)))

    async def mute(self, mute: Mute) -> int:
        person = int(mute.subject) if mute.scope == "person" else None
        subject = f"{mute.scope}:{mute.subject}"
        return await self._write(mute.guild_id, _put(mute.guild_id, "mute", subject, mute, person, mute.until_ms))

    async def unmute(self, guild_id: int, scope: Scope, subject: str = "") -> int:
        return await self._write(guild_id, _drop(guild_id, "mute", f"{scope}:{subject}"))

    async def put_settings(self, settings: GuildSettings) -> int:
        return await self._write(settings.guild_id, _put(settings.guild_id, "settings", "", settings))

    async def forget_person(self, guild_id: int | None, person_id: int) -> Receipt:
        await self._forgotten.note(Gone(self._now_ms(), guild_id, f"{OWNER}:{person_id}"))
        return told(await self._forget(guild_id, person_id, None), self._now_ms())

    async def forget_guild(self, guild_id: int) -> Receipt:
        await self._forgotten.note(Gone(self._now_ms(), guild_id, OWNER))
        return told(await self._erase(guild_id, lambda items: list(map(_gone, items))), self._now_ms())

    async def reapply(self, gone: Gone) -> None:
        """One act of the list of the forgotten, again: only on what was recorded before it."""
        _, _, person = (gone.owner or "").partition(":")
        if not person and gone.guild_id is not None:
            await self._erase(gone.guild_id, lambda items: [_gone(one) for one in items if _before(one, gone)])
        elif gone.sk == "no" and gone.guild_id is not None:
            await self._refuse_again(gone.guild_id, int(person), gone)
        elif person:
            await self._forget(gone.guild_id, int(person), gone)

    async def _refuse_again(self, guild_id: int, person_id: int, gone: Gone) -> None:
        """A yes that a backup brought back, though it was withdrawn after the backup was made."""
        key = f"consent#{person_id}"
        if any(one["sk"]["S"] == key and _before(one, gone) for one in await self._items(guild_id)):
            await self.withdraw(guild_id, person_id, person_id)

    async def _forget(self, guild_id: int | None, person_id: int, gone: Gone | None) -> Counter[str]:
        guilds = await self.guilds() if guild_id is None else [guild_id]
        total: Counter[str] = Counter()
        for guild in guilds:
            total += await self._erase(guild, lambda items: _without(items, person_id, gone))
        return total

    async def _erase(self, guild_id: int, plan: Plan) -> Counter[str]:
        """Until the plan finds nothing more; how many of each kind were deleted."""
        counted: Counter[str] = Counter()
        while writes := await self._change(guild_id, plan, always=False):
            keys = [write["Delete"]["Key"]["sk"]["S"] for write in writes[1] if "Delete" in write]
            counted += Counter(key.partition("#")[0] for key in keys)
        return counted

    async def _write(self, guild_id: int, *writes: Write) -> int:
        done = await self._change(guild_id, lambda _: list(writes), always=True)
        return done[0] if done else 0

    async def _change(self, guild_id: int, plan: Plan, *, always: bool) -> tuple[int, list[Write]] | None:
        """Writes what the plan wants of the guild as it is, at the next version; None if there was nothing."""
        await self._know(guild_id)
        for _ in range(_ROUNDS):
            version = await self.version(guild_id)
            writes = plan([] if always else await self._items(guild_id))[:_MOST]
            if not writes:
                return None
            try:
                await self._table.transact(*writes, _raised(guild_id, version))
                return version + 1, writes
            except Refusal:  # another change was faster
                await asyncio.sleep(0.02 * random.random())
        raise Unavailable(f"The ledger of guild {guild_id} is written by too many at once; try again shortly.")

    async def _know(self, guild_id: int) -> None:
        check_guild(guild_id)
        if guild_id not in self._known:
            await self._table.call("put_item", Item={"pk": {"S": "DEN"}, "sk": {"S": f"L#{guild_id}"}})
            self._known.add(guild_id)

    async def _items(self, guild_id: int) -> list[Item]:
        """All but the version, and without what ended long ago: DynamoDB deletes that in its own time."""
        ended_ms = self._now_ms() - KEPT_AFTER_END_MS
        return [
            item
            for item in await self._table.query(f"L#{guild_id}")
            if item["sk"]["S"] != "V" and ("ends_ms" not in item or whole(item, "ends_ms") >= ended_ms)
        ]

    def _found(self, guild_id: int, items: Iterable[Item]) -> Found:
        """Skipping what cannot be read could skip a "no", so all of the guild counts as unknown."""
        found: Found = {kind: {} for kind in KINDS}
        for item in items:
            kind, _, subject = item["sk"]["S"].partition("#")
            try:
                found[kind][subject] = KINDS[kind].model_validate_json(item["body"]["S"])
            except (ValidationError, KeyError):
                where = f"guild {guild_id}, {kind} {subject}".rstrip()
                raise Unavailable(unreadable(f"DynamoDB table {self._table.name}", where)) from None
        return found


def _put(
    guild_id: int, kind: str, subject: str, value: BaseModel, who: int | None = None, ends_ms: int | None = None
) -> Write:
    item: Item = {
        "pk": {"S": f"L#{guild_id}"},
        "sk": {"S": f"{kind}#{subject}"},
        "body": {"S": value.model_dump_json()},
    }
    if who is not None:
        item["who"] = number(who)
    if ends_ms is not None:
        item |= {"ends_ms": number(ends_ms), "ends_s": number((ends_ms + KEPT_AFTER_END_MS) // 1000)}
    return {"Put": {"Item": item}}


def _drop(guild_id: int, kind: str, subject: str) -> Write:
    return {"Delete": {"Key": {"pk": {"S": f"L#{guild_id}"}, "sk": {"S": f"{kind}#{subject}"}}}}


def _gone(item: Item) -> Write:
    return {"Delete": {"Key": {"pk": item["pk"], "sk": item["sk"]}}}


def _raised(guild_id: int, version: int) -> Write:
    return {
        "Update": {
            "Key": {"pk": {"S": f"L#{guild_id}"}, "sk": {"S": "V"}},
            "UpdateExpression": "SET version = :next",
            "ConditionExpression": "version = :seen" if version else "attribute_not_exists(version)",
            "ExpressionAttributeValues": {":next": number(version + 1)}
            | ({":seen": number(version)} if version else {}),
        }
    }


def _without(items: Iterable[Item], person_id: int, gone: Gone | None) -> list[Write]:
    """Their own entries; mutes at them only if they gave them; and their id where they acted on others."""
    writes: list[Write] = []
    for item in items:
        body: dict[str, Any] = json.loads(item["body"]["S"])
        own = "who" in item and whole(item, "who") == person_id
        if gone is not None and not _before(item, gone):
            continue
        if own and (not item["sk"]["S"].startswith("mute#") or body.get("by") == person_id):
            writes.append(_gone(item))
        elif person_id in (body.get("by"), body.get("recorded_by")):
            nobody = {field: 0 for field in ("by", "recorded_by") if body.get(field) == person_id}
            writes.append({"Put": {"Item": {**item, "body": {"S": json.dumps({**body, **nobody})}}}})
    return writes


def _before(item: Item, gone: Gone) -> bool:
    body = json.loads(item["body"]["S"])
    return int(body.get("recorded_ms") or body.get("at_ms") or 0) <= gone.until_ms
