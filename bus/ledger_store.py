"""The promise of every durable ledger: what a person or moderator decided is never lost and never half written."""

from collections.abc import Sequence
from typing import Protocol

from den.consent import Consent, Ignore
from den.guild_settings import GuildSettings
from den.ledger import GuildLedger
from den.mute import Mute, Scope
from den.receipt import Receipt


class LedgerStore(Protocol):
    """A write returns the guild's new version, after it is on disk; several processes may write at once.

    A copy whose version is not the store's is stale. All calls raise Unavailable when the store is away, and
    BadInput for what cannot be stored; then nothing has changed.
    """

    async def read(self, guild_id: int) -> GuildLedger:
        """All of one guild at one version; the defaults of a guild that nothing is recorded of."""
        ...

    async def version(self, guild_id: int) -> int:
        """That guild's, 0 if nothing was ever recorded of it; cheap, for it is asked every few seconds."""
        ...

    async def guilds(self) -> Sequence[int]:
        """The guilds of which something is recorded, in the order of their ids."""
        ...

    async def put_consent(self, consent: Consent) -> int:
        """A yes. It replaces the yes or the no of before."""
        ...

    async def withdraw(self, guild_id: int, person_id: int, by: int) -> int:
        """A no. It deletes the yes and stays until the person says yes or is forgotten."""
        ...

    async def ignore(self, ignore: Ignore) -> int:
        """No bot answers that person any more."""
        ...

    async def unignore(self, guild_id: int, person_id: int) -> int:
        """They are answered again."""
        ...

    async def mute(self, mute: Mute) -> int:
        """It replaces the mute of the same subject."""
        ...

    async def unmute(self, guild_id: int, scope: Scope, subject: str = "") -> int:
        """Ending what was not muted succeeds."""
        ...

    async def put_settings(self, settings: GuildSettings) -> int:
        """All settings of a guild at once."""
        ...

    async def forget_person(self, guild_id: int | None, person_id: int) -> Receipt:
        """Deletes what is recorded of them in one guild, or (None) in all, and their name from others' records.

        A mute that somebody else gave stays until its end: forgetting must not lift it.
        """
        ...

    async def forget_guild(self, guild_id: int) -> Receipt:
        """Deletes all of one guild; only its version is kept, so that older copies are known to be stale."""
        ...
