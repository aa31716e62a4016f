"""A record: what the memories of a den are made of, in whichever store; and the promise of all keepers of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

Kind = Literal["fact", "bit", "joke", "summary"]
Put = Literal["stored", "there", "full"]


@dataclass(frozen=True, slots=True)
class Record:
    """`owner` is a person or a channel of the guild (`person(7)`); `body` is JSON that no store looks into."""

    guild_id: int
    owner: str
    kind: Kind
    id: str
    body: str
    at_ms: int
    expires_ms: int | None = None
    uses: int = 0
    version: int = 1


def person(person_id: int) -> str:
    """The owner that a person is."""
    return f"p{person_id}"


def channel(channel_id: int) -> str:
    """The owner that a channel is."""
    return f"c{channel_id}"


class Records(Protocol):
    """Guild and owner are the boundary: no call sees beyond them. What has ended is not there.

    A change is on disk when its call returns, and a delete has left no bytes in the live store. All raise
    Unavailable when the store is away, and BadInput for an id that is none.
    """

    @property
    def place(self) -> str:
        """Where it is, for a sentence to the operator."""
        ...

    async def put(self, record: Record, most: int | None = None) -> Put:
        """A new one. "there": its id is taken, nothing changed. "full": its owner has `most` of the kind."""
        ...

    async def replace(self, record: Record) -> bool:
        """Stores it over the one of the same id if that still has its version, which then rises by one."""
        ...

    async def use(self, guild_id: int, owner: str, kind: Kind, id: str) -> int | None:
        """Counts one use; how many there are now, None if there is no such record."""
        ...

    async def read(self, guild_id: int, owner: str, kind: Kind, id: str) -> Record | None:
        """One record."""
        ...

    async def of(self, guild_id: int, owner: str, kind: Kind, limit: int) -> Sequence[Record]:
        """An owner's, the newest first."""
        ...

    async def owners(self, guild_id: int, kind: Kind, id: str) -> Sequence[str]:
        """Who in the guild has a record of this id; slow, for what happens rarely."""
        ...

    async def drop(self, guild_id: int, owner: str, kind: Kind, id: str) -> int:
        """Deletes one; how many there were."""
        ...

    async def drop_owner(
        self, guild_id: int | None, owner: str, until_ms: int | None = None
    ) -> Mapping[Kind, int]:
        """Deletes all of an owner in one guild or (None) in all; only those made until then, if that is given."""
        ...

    async def drop_guild(self, guild_id: int, until_ms: int | None = None) -> Mapping[Kind, int]:
        """Deletes all of a guild."""
        ...
