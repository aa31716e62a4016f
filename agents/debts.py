"""What the cast owes: each line that addresses a personality ends in a line, a reaction or a logged reason."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from den.line import Line
from den.snowflake import EVER

CLAIMABLE_S = 45.0
RETRY_AFTER_S = 1.0
SETTLED_BY_S = 60.0
"""Claimable time plus what a turn that was granted at the last moment may take."""


@dataclass(slots=True)
class Debt:
    """One obligation."""

    line: Line
    persona: str
    ask_again: bool = False
    """It found the queue full."""


@dataclass(slots=True)
class Debts:
    """Bounded by time: `overdue` takes out what is too late for a line."""

    open: dict[tuple[int, str], Debt] = field(default_factory=dict)

    def owe(self, line: Line, personas: Iterable[str]) -> None:
        """Notes that each of `personas` must answer `line`."""
        for persona in personas:
            self.open.setdefault((line.id, persona), Debt(line, persona))

    def paid(self, root_id: int, persona: str) -> bool:
        """The answer is out, or was told off; whether it was owed until now."""
        return self.open.pop((root_id, persona), None) is not None

    def forgive(self, root_id: int) -> None:
        """The line is gone; nobody owes anything on it."""
        for key in [key for key in self.open if key[0] == root_id]:
            del self.open[key]

    def forget(self, guild_id: int, person_id: int, before_id: int = EVER) -> None:
        """Nothing is owed on a forgotten person's lines until then."""
        for key, debt in list(self.open.items()):
            if key[0] <= before_id and (debt.line.guild_id, debt.line.author.id) == (guild_id, person_id):
                del self.open[key]

    def claimable(self, now_ms: int) -> list[Line]:
        """The lines that are owed an answer and may still be claimed, oldest first.

        A line younger than RETRY_AFTER_S is left to the claim that is under way.
        """
        owed = {
            debt.line.id: debt.line
            for debt in self.open.values()
            if RETRY_AFTER_S * 1000 < now_ms - debt.line.at_ms < CLAIMABLE_S * 1000
        }
        return [owed[line_id] for line_id in sorted(owed)]

    def ask_again(self, root_id: int, persona: str) -> None:
        """The queue was full when this was claimed."""
        debt = self.open.get((root_id, persona))
        if debt is not None:
            debt.ask_again = True

    def crowded_out(self, now_ms: int) -> list[Debt]:
        """Debts that found the queue full and may still be claimed, oldest line first."""
        crowded = [d for d in self.open.values() if d.ask_again and now_ms - d.line.at_ms < CLAIMABLE_S * 1000]
        return sorted(crowded, key=lambda debt: debt.line.id)

    def overdue(self, now_ms: int) -> list[Debt]:
        """Takes out the debts that can no longer be paid with a line."""
        late = [d for d in self.open.values() if now_ms - d.line.at_ms > SETTLED_BY_S * 1000]
        for debt in late:
            del self.open[(debt.line.id, debt.persona)]
        return late
