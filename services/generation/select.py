"""Which writers this den has, in the order in which they are asked."""

from collections.abc import Sequence

from bus.connection import Bus
from den.personality import Personality
from den.settings import Settings
from services.generation.composer import LocalComposer
from services.generation.judged import Judged
from services.generation.promise import Generator
from services.guard.select import second_opinion


def make_writer(
    cast: Sequence[Personality], settings: Settings, bus: Bus | None = None, persona: str = ""
) -> Generator:
    """The settings' models with the local composer behind them, or the composer alone.

    `persona` may have a model of its own. Without a bus no breaker is shared and nothing is metered.
    """
    writer: Generator = LocalComposer(cast)
    if settings.writer() != "local":
        # Imported only where it is used: a bot that composes locally needs no HTTP client of its own.
        from services.generation.chain import chain

        writer = chain(settings, writer, bus, persona)
    guard = second_opinion(settings)
    return writer if guard is None else Judged(writer, guard)
