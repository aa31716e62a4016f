"""The promise of every memory: it holds what people chose to store, and forgets for good."""

from collections.abc import Sequence
from typing import Protocol

from den.fact import Fact
from den.line import SpeakerKind
from den.receipt import Receipt


class Memory(Protocol):
    """Every call is about one person in one guild and never sees another's. Forgetting is a delete of the bytes.

    All calls raise Unavailable when the store is away.
    """

    async def remember(
        self,
        guild_id: int,
        person_id: int,
        text: str,
        source_message_id: int | None = None,
        expires_ms: int | None = None,
        said_by: SpeakerKind = "human",
    ) -> Fact:
        """Returns when it is on disk. BadInput: a bot's text, an empty or long one, or too many facts."""
        ...

    async def keep(self, fact: Fact, *, promised: bool = False) -> None:
        """Stores this very fact; a second time changes nothing. BadInput: too many facts, if none was promised."""
        ...

    async def facts(self, guild_id: int, person_id: int, limit: int = 200) -> Sequence[Fact]:
        """The newest first, without those that have ended."""
        ...

    async def forget(self, guild_id: int, person_id: int, fact_id: str) -> Receipt:
        """One fact; what was never remembered is forgotten already."""
        ...

    async def forget_person(self, guild_id: int | None, person_id: int, until_ms: int | None = None) -> Receipt:
        """All that is remembered of a person in one guild, or (None) in all; only what was stored until then."""
        ...

    async def forget_guild(self, guild_id: int, until_ms: int | None = None) -> Receipt:
        """All memories of a guild."""
        ...
