"""Pacing: when a line that is written may be said."""

from collections.abc import Sequence

from agents.holding import Holding
from bus.grant import Grant
from den.line import Line
from den.moods import laughs
from den.pace import Pace, gap_s, plan, rest_s


def ready_in_s(pace: Pace, holding: Holding, grant: Grant, text: str, clock_s: float, wall_s: float) -> float:
    """Until a person could have read and typed it, and the room had its gap; below 0 if that is past."""
    timing = plan(pace, grant.line.text, text, str(holding.turn.root_id))
    lines = [line for line in grant.scene if line.author.kind in ("sibling", "human")]
    after_human = not lines or lines[-1].author.kind == "human"
    gap = gap_s(pace, grant.direction.mode, after_human)
    last_ms = lines[-1].at_ms if lines else 0
    return max(
        holding.since + timing.read_s + timing.type_s - clock_s,
        last_ms / 1000 + gap - wall_s if gap else 0.0,
        # Only a show has the time for it; somebody who called is not kept waiting for a laugh.
        landed_ms(lines) / 1000 + rest_s(pace) - wall_s if holding.turn.cue else 0.0,
    )


def landed_ms(lines: Sequence[Line]) -> int:
    """When the last bot line was said, if somebody has laughed since; else 0."""
    last = next((nr for nr in range(len(lines) - 1, -1, -1) if lines[nr].author.kind == "sibling"), len(lines))
    return lines[last].at_ms if any(laughs(line.text) for line in lines[last + 1 :]) else 0
