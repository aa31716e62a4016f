"""A cast of any size for benches, its lines, and a writer that takes no time."""

import itertools
from collections.abc import Iterator

from bench.coordination.words import few_words
from bus.roster import Cast, Entry, Seen
from den.draft import Draft
from den.line import Line, Speaker
from den.personality import Personality
from den.prompt import Prompt
from den.snowflake import DISCORD_EPOCH_MS

NAMES = (
    "Ambrose", "Bellamy", "Cordelia", "Dashiell", "Evangeline", "Fitzgerald", "Guinevere", "Horatio",
    "Isadora", "Jedediah", "Katerina", "Leopold", "Mirabelle", "Nathaniel", "Ophelia", "Percival",
    "Quentin", "Rosalind", "Sebastian", "Theodora", "Ulysses", "Valentina", "Winifred", "Xanthippe",
    "Yolanda", "Zachariah", "Bartholomew", "Clementine", "Desdemona", "Ignatius", "Marigold", "Thaddeus",
)  # fmt: skip
"""So far apart that no slip of one letter makes one of them another."""
HOST = "the-host"
CHANNELS = 4
AUTHORS = 60
"""So many humans take turns that no two lines of one person follow within the merging time."""


def personalities(size: int) -> tuple[Personality, ...]:
    """A host and so many roasters."""
    roasters = [Personality(id=name.lower(), name=name) for name in NAMES[:size]]
    return (Personality(id=HOST, name="Overseer", kind="host"), *roasters)


def roster(cast: tuple[Personality, ...]) -> Cast:
    """All of them online."""
    return Cast(tuple(Seen(_entry(p, user_id(cast, p.id)), True) for p in cast))


def user_id(cast: tuple[Personality, ...], persona: str) -> int:
    """Who a personality is on the bench's Discord."""
    return 9_000 + [p.id for p in cast].index(persona)


def _entry(p: Personality, account: int) -> Entry:
    return Entry(
        persona=p.id,
        name=p.name,
        kind=p.kind,
        user_id=account,
        application_id=account,
        role="ear" if p.kind == "host" else "speaker",
        pid=1,
        host="bench",
        started_ms=0,
        gateway_ready=True,
        instance="bench",
    )


def calls(guild_id: int, cast: tuple[Personality, ...], channels: int) -> Iterator[tuple[Personality, Line]]:
    """Human lines without end, each calling the next roaster by name; `at_ms` and `id` are set by `said_at`."""
    roasters = [p for p in cast if p.kind == "roaster"]
    for n in itertools.count():
        called = roasters[n % len(roasters)]
        author = Speaker(id=1_000 + n % AUTHORS, name=f"member{n % AUTHORS}", kind="human")
        text = f"{called.name}, thy deployment pipeline hath more holes than a Swiss cheese at a darts match"
        yield (
            called,
            Line(id=n, guild_id=guild_id, channel_id=77 + n % channels, author=author, text=text, at_ms=0),
        )


def said_at(line: Line, wall_ms: int, count: int) -> Line:
    """The same line, said now."""
    snowflake = ((wall_ms - DISCORD_EPOCH_MS) << 22) | (count % 4096)
    return line.model_copy(update={"id": snowflake, "at_ms": wall_ms})


class InstantWriter:
    """A writer of the den's promise that costs nothing and never says the same thing twice."""

    async def write(self, prompt: Prompt) -> Draft:
        return Draft(line=few_words(prompt.seed))

    async def close(self) -> None:
        """There is nothing to let go of."""
