"""The whole bench: its parts one after the other, each with its own interleaved arms."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from bench import peers
from bench.coordination.grant import Effort, grants
from bench.coordination.reply import replies
from bench.coordination.show import shows
from bench.coordination.turn import turns
from den.errors import BadInput
from den.review.numbers import Figure

QUICK = Effort(runs=1, lines=20)
PARTS: dict[str, Callable[[Effort], Coroutine[Any, Any, dict[str, Figure]]]] = {
    "grant": grants,
    "turn": turns,
    "reply": replies,
    "show": shows,
}
USUAL = ("grant", "turn", "reply")
"""What is measured where nobody says which part."""
FIRST = (
    "grant_over_floor_8", "grant_32_over_2", "commands_per_line_2", "commands_per_line_8",
    "commands_per_line_32", "reply_over_plain_6", "reply_over_plain_12", "cpu_over_plain_12",
    "turn_over_autogen_grpc",
)  # fmt: skip


def coordination(
    runs: int, quick: bool, only: str, with_peers: bool, with_show: bool = False
) -> dict[str, Figure]:
    """`only` names parts, comma-separated; "" is all of them. Figures of parts left out are None."""
    wanted = [part.strip() for part in only.split(",") if part.strip()] or list(USUAL)
    wanted += ["show"] if with_show and "show" not in wanted else []
    strange = [part for part in wanted if part not in PARTS]
    if strange:
        raise BadInput(f"There is no part {strange[0]!r} of this bench; its parts are {', '.join(PARTS)}.")
    if not 1 <= runs <= 50:
        raise BadInput(f"--runs is 1 to 50, not {runs}.")
    if with_peers:
        peers.install()
    effort = QUICK if quick else Effort(runs)
    figures: dict[str, Figure] = dict.fromkeys(FIRST)
    for part in wanted:
        figures |= asyncio.run(PARTS[part](effort))
    return figures
