"""The tally of evenings: what must never be, counted apart from the director's own view."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from bench.shows.evening import Record
from bench.shows.world import Said, World
from den.snowflake import created_ms

SILENCE_MS = 90_000 + 15_000
"""As the design has it, and the time that a line may take to be written."""
ROUND_ONE = ("host", "a", "b", "a", "b", "host")
ROUND_TWO = ("a", "b", "host")
DEATH = ("a", "b", "host")
END = ("a", "b", "host")
SCRIPTS = {
    ROUND_ONE + ROUND_TWO + END,
    ROUND_ONE + ROUND_TWO + DEATH + END,
    ROUND_ONE + ROUND_TWO + ("host",),
}
"""Who speaks in a battle that nobody disturbs: won twice, gone to sudden death, or without a vote."""


def undisturbed(records: Iterable[Record]) -> int:
    """Battles that nobody disturbed."""
    return sum(record.show.kind == "battle" and record.undisturbed for record in records)


def off_script(world: World, records: Iterable[Record]) -> int:
    """Battles that nobody disturbed and that were not said line by line as the table has it."""
    return sum(
        record.show.kind == "battle" and record.undisturbed and _spoken(world, record) not in SCRIPTS
        for record in records
    )


def _spoken(world: World, record: Record) -> tuple[str, ...]:
    roles = {record.show.host: "host", record.show.cast[0]: "a", record.show.cast[1]: "b"}
    return tuple(roles.get(said.turn.persona, "?") for said in _show_lines(world, record) if said.turn)


def _show_lines(world: World, record: Record) -> list[Said]:
    return [said for said in world.said[record.first : record.last] if said.turn is not None and said.turn.cue]


def doubled(world: World, records: Iterable[Record]) -> int:
    """Lines of one cue that came twice."""
    cues = [[said.turn.cue for said in _show_lines(world, record) if said.turn] for record in records]
    return sum(len(one) - len(set(one)) for one in cues)


def into_silence(said: Sequence[Said]) -> int:
    """Bot lines whose root, be it a line or a press, is older than the silence limit."""
    return sum(one.turn is not None and one.line.at_ms - created_ms(one.turn.root_id) > SILENCE_MS for one in said)


def over_budget(said: Sequence[Said], budget: int = 8) -> int:
    """Bot lines above the ceiling of one root."""
    roots = sorted(one.turn.root_id for one in said if one.turn is not None)
    return sum(max(0, len(list(lines)) - budget) for _, lines in groupby(roots))


def unwilling(world: World) -> int:
    """Bot lines about a person who had not said yes when the evening began, nor asked for it in that line."""
    said_yes = world.willing
    by_id = {one.line.id: one.line for one in world.said}
    return sum(
        one.turn is not None
        and one.turn.target_id is not None
        and one.turn.target_id not in said_yes
        and by_id.get(one.turn.root_id, one.line).author.id != one.turn.target_id
        for one in world.said
    )
