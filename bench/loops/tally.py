"""The tally of one channel: what was said, counted apart from the floor's own count."""

from collections import Counter
from dataclasses import dataclass, field

from den.turn import Turn

CHAIN = 8
"""Bot lines in a row, as the design allows them; not read from the script that is on trial."""


@dataclass(slots=True)
class Tally:
    """`hear` for every line that reaches the floor, `say` for every bot line that passed the fence."""

    budgets: dict[int, int] = field(default_factory=dict)
    """Human lines and how many answers each may bring. Any other line may bring none."""
    answers: Counter[int] = field(default_factory=Counter)
    edge: int = 0
    chain: int = 0
    longest_chain: int = 0
    over_chain: int = 0

    def hear(self, human_line: int) -> None:
        """Only a human line newer than all before begins a new chain."""
        if human_line > self.edge:
            self.edge, self.chain = human_line, 0

    def say(self, turn: Turn) -> None:
        """One bot line."""
        self.answers[turn.root_id] += 1
        self.chain += 1
        self.longest_chain = max(self.longest_chain, self.chain)
        self.over_chain += self.chain > CHAIN

    def over_budget(self) -> int:
        """Bot lines that should not have been: too many for their line, or for a room without people."""
        too_many = sum(max(0, said - self.budgets.get(root, 0)) for root, said in self.answers.items())
        return too_many + self.over_chain
