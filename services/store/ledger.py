"""The ledger in a SQLite file: every change of a guild bumps its version in the same transaction."""

from collections import Counter
from collections.abc import Callable, Sequence

from pydantic import BaseModel, ValidationError

from den.checked import checked
from den.consent import DAY_MS, Consent, Ignore, OptOut
from den.errors import Unavailable
from den.guild_settings import GuildSettings
from den.ledger import GuildLedger
from den.mute import Mute, Scope
from den.receipt import Receipt
from services.store.counted import told
from services.store.sqlite import Connection, SqliteFile
from services.store.trouble import unreadable

KINDS: dict[str, type[BaseModel]] = {
    "consent": Consent,
    "opt_out": OptOut,
    "ignore": Ignore,
    "mute": Mute,
    "settings": GuildSettings,
}
Found = dict[str, dict[str, BaseModel]]
"""Kind → subject → value."""
KEPT_AFTER_END_MS = 30 * DAY_MS
"""So long a consent or mute that has ended is kept, so that people can be told that it has."""
_PUT = "INSERT OR REPLACE INTO entry (guild_id, kind, subject, person_id, ends_ms, body) VALUES (?, ?, ?, ?, ?, ?)"
_DROP = "DELETE FROM entry WHERE guild_id = ? AND kind = ? AND subject = ?"


class SqliteLedger:
    """Keeps `bus.ledger_store.LedgerStore`."""

    def __init__(self, file: SqliteFile, now_ms: Callable[[], int]) -> None:
        self._file = file
        self._now_ms = now_ms

    async def read(self, guild_id: int) -> GuildLedger:
        def work(db: Connection) -> GuildLedger:
            found: Found = {kind: {} for kind in KINDS}
            rows = db.execute("SELECT kind, subject, body FROM entry WHERE guild_id = ?", (guild_id,))
            for kind, subject, body in rows:
                found[kind][subject] = self._value(guild_id, kind, subject, body)
            return assembled(guild_id, _version(db, guild_id), found)

        return await self._file.read(work)

    async def version(self, guild_id: int) -> int:
        return await self._file.read(lambda db: _version(db, guild_id))

    async def guilds(self) -> Sequence[int]:
        rows = await self._file.read(
            lambda db: db.execute("SELECT DISTINCT guild_id FROM entry ORDER BY guild_id").fetchall()
        )
        return [int(guild_id) for (guild_id,) in rows]

    async def put_consent(self, consent: Consent) -> int:
        def work(db: Connection) -> None:
            who = consent.person_id
            db.execute(_DROP, (consent.guild_id, "opt_out", str(who)))
            _put(db, consent.guild_id, "consent", str(who), consent, who, consent.expires_ms)

        return await self._change(consent.guild_id, work)

    async def withdraw(self, guild_id: int, person_id: int, by: int) -> int:
        now_ms = self._now_ms()
        no = checked(OptOut, guild_id=guild_id, person_id=person_id, recorded_by=by, recorded_ms=now_ms)

        def work(db: Connection) -> None:
            db.execute(_DROP, (guild_id, "consent", str(person_id)))
            _put(db, guild_id, "opt_out", str(person_id), no, person_id)

        return await self._change(guild_id, work)

    async def ignore(self, ignore: Ignore) -> int:
        who = ignore.person_id
        return await self._change(
            ignore.guild_id, lambda db: _put(db, ignore.guild_id, "ignore", str(who), ignore, who)
        )

    async def unignore(self, guild_id: int, person_id: int) -> int:
        return await self._drop(guild_id, "ignore", str(person_id))

    async def mute(self, mute: Mute) -> int:
        person = int(mute.subject) if mute.scope == "person" else None
        subject = f"{mute.scope}:{mute.subject}"
        return await self._change(
            mute.guild_id, lambda db: _put(db, mute.guild_id, "mute", subject, mute, person, mute.until_ms)
        )

    async def unmute(self, guild_id: int, scope: Scope, subject: str = "") -> int:
        return await self._drop(guild_id, "mute", f"{scope}:{subject}")

    async def put_settings(self, settings: GuildSettings) -> int:
        return await self._change(
            settings.guild_id, lambda db: _put(db, settings.guild_id, "settings", "", settings)
        )

    async def forget_person(self, guild_id: int | None, person_id: int) -> Receipt:
        def work(db: Connection) -> dict[str, int]:
            return _forget(db, guild_id, person_id)

        return told(await self._file.erase(work), self._now_ms())

    async def forget_guild(self, guild_id: int) -> Receipt:
        def work(db: Connection) -> dict[str, int]:
            gone = _taken(db, "guild_id = :guild", {"guild": guild_id})
            if gone:
                _bump(db, guild_id)
            return _counted(gone)

        return told(await self._file.erase(work), self._now_ms())

    async def _drop(self, guild_id: int, kind: str, subject: str) -> int:
        return await self._change(guild_id, lambda db: db.execute(_DROP, (guild_id, kind, subject)))

    async def _change(self, guild_id: int, work: Callable[[Connection], object]) -> int:
        ended_ms = self._now_ms() - KEPT_AFTER_END_MS

        def whole(db: Connection) -> int:
            work(db)
            db.execute("DELETE FROM entry WHERE ends_ms < ?", (ended_ms,))
            return _bump(db, guild_id)

        return await self._file.write(whole)

    def _value(self, guild_id: int, kind: str, subject: str, body: str) -> BaseModel:
        """Skipping what cannot be read could skip a "no", so all of the guild counts as unknown."""
        try:
            return KINDS[kind].model_validate_json(body)
        except ValidationError:
            raise Unavailable(
                unreadable(self._file.path, f"guild {guild_id}, {kind} {subject}".rstrip())
            ) from None


def assembled(guild_id: int, version: int, found: Found) -> GuildLedger:
    """The guild's ledger of the values that a store holds of it."""

    def by_person(kind: str) -> dict[int, BaseModel]:
        return {int(subject): value for subject, value in found[kind].items()}

    fields = {
        "guild_id": guild_id,
        "version": version,
        "settings": found["settings"].get("") or GuildSettings(guild_id=guild_id),
        "consents": by_person("consent"),
        "opt_outs": by_person("opt_out"),
        "ignores": by_person("ignore"),
        "mutes": tuple(found["mute"].values()),
    }
    return GuildLedger.model_validate(fields)


def _put(
    db: Connection,
    guild_id: int,
    kind: str,
    subject: str,
    value: BaseModel,
    person_id: int | None = None,
    ends_ms: int | None = None,
) -> None:
    db.execute(_PUT, (guild_id, kind, subject, person_id, ends_ms, value.model_dump_json()))


def _forget(db: Connection, guild_id: int | None, person_id: int) -> dict[str, int]:
    """Their own entries; mutes at them only if they gave them; and their id where they acted on others."""
    here = {"guild": guild_id, "who": person_id}
    scope = "(:guild IS NULL OR guild_id = :guild)"
    own = "person_id = :who AND (kind != 'mute' OR json_extract(body, '$.by') = :who)"
    gone = _taken(db, f"{scope} AND {own}", here)
    changed = {guild for guild, _ in gone}
    for field in ("by", "recorded_by"):
        acted = f"{scope} AND json_extract(body, '$.{field}') = :who"
        changed |= {guild for (guild,) in db.execute(f"SELECT guild_id FROM entry WHERE {acted}", here)}
        db.execute(f"UPDATE entry SET body = json_set(body, '$.{field}', 0) WHERE {acted}", here)
    for guild in changed:
        _bump(db, guild)
    return _counted(gone)


def _taken(db: Connection, which: str, asked: dict[str, int | None]) -> Sequence[tuple[int, str]]:
    """Deletes these entries; the guild and kind of each."""
    found = db.execute(f"SELECT guild_id, kind FROM entry WHERE {which}", asked).fetchall()
    db.execute(f"DELETE FROM entry WHERE {which}", asked)
    return found


def _counted(rows: Sequence[tuple[int, str]]) -> dict[str, int]:
    return dict(Counter(kind for _, kind in rows))


def _version(db: Connection, guild_id: int) -> int:
    row = db.execute("SELECT version FROM guild WHERE guild_id = ?", (guild_id,)).fetchone()
    return int(row[0]) if row else 0


def _bump(db: Connection, guild_id: int) -> int:
    db.execute(
        "INSERT INTO guild VALUES (?, 1) ON CONFLICT (guild_id) DO UPDATE SET version = version + 1", (guild_id,)
    )
    return _version(db, guild_id)
