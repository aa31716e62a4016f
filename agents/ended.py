"""The turns that this process has ended: a grant that comes again is not worked on again."""

from dataclasses import dataclass, field

from den.turn import Turn

REMEMBERED_CHANNELS = 1_000


@dataclass(slots=True)
class Ended:
    """By channel; epochs only grow, so the last one tells of all before it."""

    epochs: dict[int, int] = field(default_factory=dict)

    def add(self, turn: Turn) -> None:
        """It is sent or given up, and the floor knows."""
        self.epochs.pop(turn.channel_id, None)
        self.epochs[turn.channel_id] = turn.epoch
        if len(self.epochs) > REMEMBERED_CHANNELS:
            del self.epochs[next(iter(self.epochs))]

    def __contains__(self, turn: Turn) -> bool:
        return turn.epoch <= self.epochs.get(turn.channel_id, 0)
