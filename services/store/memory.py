"""Memory in a SQLite file."""

import secrets
from collections.abc import Callable, Sequence

from pydantic import ValidationError

from den.checked import checked
from den.errors import BadInput, Unavailable
from den.fact import MAX_FACTS, Fact, refuse_bots
from den.line import SpeakerKind
from den.receipt import Receipt
from services.store.counted import told
from services.store.sqlite import Connection, SqliteFile
from services.store.trouble import unreadable

_FIELDS = "id, guild_id, person_id, text, source_message_id, at_ms, expires_ms"
_OF = "guild_id = :guild AND person_id = :who"


class SqliteMemory:
    """Keeps `services.memory.promise.Memory`."""

    def __init__(self, file: SqliteFile, now_ms: Callable[[], int]) -> None:
        self._file = file
        self._now_ms = now_ms

    async def remember(
        self,
        guild_id: int,
        person_id: int,
        text: str,
        source_message_id: int | None = None,
        expires_ms: int | None = None,
        said_by: SpeakerKind = "human",
    ) -> Fact:
        if refusal := refuse_bots(said_by):
            raise BadInput(refusal)
        fact = checked(
            Fact,
            id=secrets.token_hex(6),
            guild_id=guild_id,
            person_id=person_id,
            text=text,
            source_message_id=source_message_id,
            at_ms=self._now_ms(),
            expires_ms=expires_ms,
        )
        await self._file.write(lambda db: _add(db, fact))
        return fact

    async def facts(self, guild_id: int, person_id: int, limit: int = MAX_FACTS) -> Sequence[Fact]:
        asked = {"guild": guild_id, "who": person_id, "now": self._now_ms(), "limit": max(0, limit)}
        rows = await self._file.read(
            lambda db: db.execute(
                f"SELECT {_FIELDS} FROM fact WHERE {_OF} AND (expires_ms IS NULL OR expires_ms > :now) "
                "ORDER BY seq DESC LIMIT :limit",
                asked,
            ).fetchall()
        )
        return [self._fact(row) for row in rows]

    async def forget(self, guild_id: int, person_id: int, fact_id: str) -> Receipt:
        return await self._delete(f"{_OF} AND id = :id", {"guild": guild_id, "who": person_id, "id": fact_id})

    async def forget_person(self, guild_id: int | None, person_id: int) -> Receipt:
        if guild_id is None:
            return await self._delete("person_id = :who", {"who": person_id})
        return await self._delete(_OF, {"guild": guild_id, "who": person_id})

    async def forget_guild(self, guild_id: int) -> Receipt:
        return await self._delete("guild_id = :guild", {"guild": guild_id})

    def _fact(self, row: tuple[object, ...]) -> Fact:
        fields = dict(zip(_FIELDS.split(", "), row, strict=True))
        try:
            return Fact.model_validate(fields)
        except ValidationError:
            raise Unavailable(unreadable(self._file.path, f"fact {fields['id']}")) from None

    async def _delete(self, which: str, asked: dict[str, int | str]) -> Receipt:
        count = await self._file.erase(lambda db: db.execute(f"DELETE FROM fact WHERE {which}", asked).rowcount)
        return told({"fact": count}, self._now_ms())


def _add(db: Connection, fact: Fact) -> None:
    """What has ended is deleted first; counting and adding are one step, so that the limit holds in a race."""
    db.execute("DELETE FROM fact WHERE expires_ms <= ?", (fact.at_ms,))
    kept = db.execute(
        "SELECT count(*) FROM fact WHERE guild_id = ? AND person_id = ?", (fact.guild_id, fact.person_id)
    ).fetchone()[0]
    if kept >= MAX_FACTS:
        raise BadInput(f"{MAX_FACTS} facts are remembered of you here, which is the most: forget one first.")
    db.execute(
        f"INSERT INTO fact ({_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        tuple(getattr(fact, field) for field in _FIELDS.split(", ")),
    )
