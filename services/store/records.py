"""Records in a SQLite file."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from services.store.record import Kind, Put, Record
from services.store.sqlite import Connection, SqliteFile

_FIELDS = "guild_id, owner, kind, id, body, at_ms, expires_ms, uses, version"
_ONE = "guild_id = :guild AND owner = :owner AND kind = :kind AND id = :id"
_LIVE = "(expires_ms IS NULL OR expires_ms > :now)"
_OF = f"SELECT {_FIELDS} FROM record WHERE guild_id = :guild AND owner = :owner AND kind = :kind AND {_LIVE}"


class SqliteRecords:
    """Keeps `services.store.record.Records`."""

    def __init__(self, file: SqliteFile, now_ms: Callable[[], int]) -> None:
        self._file = file
        self._now_ms = now_ms

    @property
    def place(self) -> str:
        return str(self._file.path)

    async def put(self, record: Record, most: int | None = None) -> Put:
        return await self._file.write(lambda db: _put(db, record, most))

    async def replace(self, record: Record) -> bool:
        asked = {**_values(record), "now": self._now_ms()}

        def work(db: Connection) -> int:
            return db.execute(
                "UPDATE record SET body = :body, at_ms = :at_ms, expires_ms = :expires_ms, version = version + 1 "
                "WHERE guild_id = :guild_id AND owner = :owner AND kind = :kind AND id = :id "
                f"AND version = :version AND {_LIVE}",
                asked,
            ).rowcount

        return bool(await self._file.write(work))

    async def use(self, guild_id: int, owner: str, kind: Kind, id: str) -> int | None:
        asked = self._asked(guild_id, owner, kind, id)

        def work(db: Connection) -> int | None:
            db.execute(f"UPDATE record SET uses = uses + 1 WHERE {_ONE} AND {_LIVE}", asked)
            row = db.execute(f"SELECT uses FROM record WHERE {_ONE} AND {_LIVE}", asked).fetchone()
            return int(row[0]) if row else None

        return await self._file.write(work)

    async def read(self, guild_id: int, owner: str, kind: Kind, id: str) -> Record | None:
        asked = self._asked(guild_id, owner, kind, id)
        rows = await self._file.read(lambda db: db.execute(f"{_OF} AND id = :id", asked).fetchall())
        return Record(*rows[0]) if rows else None

    async def of(self, guild_id: int, owner: str, kind: Kind, limit: int) -> Sequence[Record]:
        asked = {**self._asked(guild_id, owner, kind, ""), "limit": max(0, limit)}
        rows = await self._file.read(
            lambda db: db.execute(f"{_OF} ORDER BY seq DESC LIMIT :limit", asked).fetchall()
        )
        return [Record(*row) for row in rows]

    async def owners(self, guild_id: int, kind: Kind, id: str) -> Sequence[str]:
        asked = {"guild": guild_id, "kind": kind, "id": id}
        which = "guild_id = :guild AND kind = :kind AND id = :id"
        rows = await self._file.read(
            lambda db: db.execute(f"SELECT owner FROM record WHERE {which}", asked).fetchall()
        )
        return [str(owner) for (owner,) in rows]

    async def drop(self, guild_id: int, owner: str, kind: Kind, id: str) -> int:
        return (await self._drop(_ONE, self._asked(guild_id, owner, kind, id))).total()

    async def drop_owner(
        self, guild_id: int | None, owner: str, until_ms: int | None = None
    ) -> Mapping[Kind, int]:
        which = "owner = :owner AND (:guild IS NULL OR guild_id = :guild)"
        return await self._drop(which, {"guild": guild_id, "owner": owner}, until_ms)

    async def drop_guild(self, guild_id: int, until_ms: int | None = None) -> Mapping[Kind, int]:
        return await self._drop("guild_id = :guild", {"guild": guild_id}, until_ms)

    def _asked(self, guild_id: int, owner: str, kind: Kind, id: str) -> dict[str, Any]:
        return {"guild": guild_id, "owner": owner, "kind": kind, "id": id, "now": self._now_ms()}

    async def _drop(self, which: str, asked: dict[str, Any], until_ms: int | None = None) -> Counter[Kind]:
        given = {**asked, "until": until_ms}

        def work(db: Connection) -> Counter[Kind]:
            rows = db.execute(
                f"DELETE FROM record WHERE {which} AND (:until IS NULL OR at_ms <= :until) RETURNING kind", given
            ).fetchall()
            return Counter(kind for (kind,) in rows)

        return await self._file.erase(work)


async def put_all(file: SqliteFile, records: Sequence[Record]) -> None:
    """Stores many at once, as one change: for filling a file."""

    def work(db: Connection) -> None:
        for record in records:
            _put(db, record, None)

    await file.write(work)


def _values(record: Record) -> dict[str, Any]:
    return {field: getattr(record, field) for field in _FIELDS.split(", ")}


def _put(db: Connection, record: Record, most: int | None) -> Put:
    """What has ended is deleted first; counting and adding are one step, so that the limit holds in a race."""
    db.execute("DELETE FROM record WHERE expires_ms <= ?", (record.at_ms,))
    asked = _values(record)
    same = "guild_id = :guild_id AND owner = :owner AND kind = :kind"
    if db.execute(f"SELECT 1 FROM record WHERE {same} AND id = :id", asked).fetchone():
        return "there"
    if most is not None and db.execute(f"SELECT count(*) FROM record WHERE {same}", asked).fetchone()[0] >= most:
        return "full"
    places = ", ".join(f":{field}" for field in _FIELDS.split(", "))
    db.execute(f"INSERT INTO record ({_FIELDS}) VALUES ({places})", asked)
    return "stored"
