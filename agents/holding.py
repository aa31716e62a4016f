"""A holding: a granted turn in the hands of its bot."""

import asyncio
from dataclasses import dataclass, replace

from bus.grant import Grant, read_grant
from den.turn import Turn


@dataclass(slots=True)
class Holding:
    """A turn in hand; `task` is the work on it, cancelled only while the floor still says CLAIMED."""

    turn: Turn
    bodies: tuple[bytes, ...]
    """What the ear wrote for it, once more for each line that joined it; read when the work begins."""
    since: float
    task: asyncio.Task[None] | None = None
    sending: bool = False
    about: int | None = None
    """Whose stored facts the line may hold."""
    bit_id: str = ""
    """The joke that the line may call back."""
    posting_again: bool = False
    """The turn is SENDING since an earlier life; only the POST is repeated, with its nonce."""
    author_id: int = 0
    """Who wrote the line that is answered."""
    refused: str = ""
    """Why the line will be no more than a refusal."""

    def grant(self) -> Grant:
        """Raises BadInput."""
        first, *more = (read_grant(body, self.turn) for body in self.bodies)
        if not more:
            return first
        # The turn stays about the author of its first line, and so do its memories.
        also = tuple(one.line for one in more)
        return replace(more[-1], line=first.line, also=also, memories=first.memories, bit=first.bit)

    def gives_way_to(self, turn: Turn, again: bool) -> bool:
        """To a newer turn, or to its own with one more line (`again`) while there is time for that."""
        own_again = again and not self.sending and turn.epoch == self.turn.epoch
        return turn.epoch > self.turn.epoch or own_again

    def stop(self) -> None:
        """Cancels the work on it."""
        if self.task is not None:
            self.task.cancel()
