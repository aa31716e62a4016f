"""A ledger's store in memory: the promise without the disk, one step before and one behind each change."""

from collections.abc import Sequence

from bench.consent.steps import Steps
from den.consent import Consent, Ignore, OptOut
from den.guild_settings import GuildSettings
from den.ledger import GuildLedger, unknown_guild
from den.mute import Mute, Scope
from den.receipt import Receipt


class MemoryStore:
    """One guild. `steps` None: nobody races."""

    def __init__(self, ledger: GuildLedger) -> None:
        self.ledger = ledger
        self.steps: Steps | None = None

    async def read(self, guild_id: int) -> GuildLedger:
        await self._step()
        return self.ledger

    async def version(self, guild_id: int) -> int:
        await self._step()
        return self.ledger.version

    async def guilds(self) -> Sequence[int]:
        return (self.ledger.guild_id,)

    async def put_consent(self, consent: Consent) -> int:
        person = consent.person_id
        outs = {who: out for who, out in self.ledger.opt_outs.items() if who != person}
        return await self._put(consents={**self.ledger.consents, person: consent}, opt_outs=outs)

    async def withdraw(self, guild_id: int, person_id: int, by: int) -> int:
        said = OptOut(guild_id=guild_id, person_id=person_id, recorded_by=by, recorded_ms=1)
        yes = {who: consent for who, consent in self.ledger.consents.items() if who != person_id}
        return await self._put(consents=yes, opt_outs={**self.ledger.opt_outs, person_id: said})

    async def ignore(self, ignore: Ignore) -> int:
        return await self._put(ignores={**self.ledger.ignores, ignore.person_id: ignore})

    async def unignore(self, guild_id: int, person_id: int) -> int:
        return await self._put(ignores={w: i for w, i in self.ledger.ignores.items() if w != person_id})

    async def mute(self, mute: Mute) -> int:
        return await self._put(mutes=(*self.ledger.mutes, mute))

    async def unmute(self, guild_id: int, scope: Scope, subject: str = "") -> int:
        kept = tuple(m for m in self.ledger.mutes if (m.scope, m.subject) != (scope, subject))
        return await self._put(mutes=kept)

    async def put_settings(self, settings: GuildSettings) -> int:
        return await self._put(settings=settings)

    async def forget_person(self, guild_id: int | None, person_id: int) -> Receipt:
        raise NotImplementedError("no race forgets")

    async def forget_guild(self, guild_id: int) -> Receipt:
        raise NotImplementedError("no race forgets")

    def begin_anew(self) -> None:
        """Nothing is recorded any more; the version goes on."""
        fresh = unknown_guild(self.ledger.guild_id)
        self.ledger = fresh.model_copy(update={"version": self.ledger.version + 1})

    async def _put(self, **change: object) -> int:
        await self._step()
        version = self.ledger.version + 1
        self.ledger = self.ledger.model_copy(update={**change, "version": version})
        await self._step()
        return version

    async def _step(self) -> None:
        if self.steps is not None:
            await self.steps.point("no")
