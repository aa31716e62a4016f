"""A scene: what a channel looks like at the moment of a decision."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from den.line import Line


@dataclass(frozen=True, slots=True)
class Scene:
    """`recent` is oldest first, at most 40 lines, without the line that is decided on."""

    recent: tuple[Line, ...] = ()
    on_stage: frozenset[str] = frozenset()
    """Personas that are alive and may speak here."""
    hushed_until_ms: int = 0
    now_ms: int = 0
    may_be_target: frozenset[int] = frozenset()
    """People about whom a line may be that they did not ask for in this very line: they have consented."""
    barred: str = ""
    """Why nobody may answer here now, by the ledger; "" if somebody may."""
    thrift: int = 0
    """How scarce lines were here a moment ago (`Turn.thrift`)."""
    said_no: frozenset[int] = frozenset()
    """People who are nobody's target even if they ask for it in this very line; they are answered without it."""

    def hushed(self) -> bool:
        """May nobody speak here for now?"""
        return self.now_ms < self.hushed_until_ms

    def bot_share(self, bots: Collection[int]) -> float:
        """The cast's share of the last 30 lines, 0 in an empty channel."""
        last = self.recent[-30:]
        return sum(line.author.id in bots for line in last) / len(last) if last else 0.0

    def human_gap_s(self) -> float:
        """The median pause between the human lines among the last 10; endless if there are too few."""
        times = [line.at_ms for line in self.recent[-10:] if line.author.kind == "human"]
        gaps = [later - earlier for earlier, later in pairwise(times)]
        return median(gaps) / 1000 if gaps else float("inf")
