"""A prompt: all that a writer may know for one turn, as data; `den/layout.py` lays it out for a model."""

from dataclasses import dataclass
from typing import Literal

from den.direction import Direction
from den.line import Line
from den.personality import Personality
from den.thrift import USUAL_WORDS

Occasion = Literal["talk", "about", "introduction", "help"]
"""What the line is for; all but talk may be said again word for word."""

BIT = "b1"
"""What a writer calls the one bit that it may call back."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """`answering` is the human line (with `also`, later lines of the same turn); `scene` ends with it."""

    personality: Personality
    cast: tuple[Personality, ...]
    """The siblings, without the speaker."""
    answering: Line
    scene: tuple[Line, ...]
    """The last ≤ 25 lines of the channel, oldest first."""
    target_id: int | None
    """The only person this line may be about; None: nobody."""
    direction: Direction
    seed: str
    """(persona, root id, attempt): the same seed gives the same line from the local composer."""
    also: tuple[Line, ...] = ()
    avoid: tuple[str, ...] = ()
    """Recent lines and openings not to come near to."""
    facts: tuple[str, ...] = ()
    memories: tuple[str, ...] = ()
    """What the author of `answering` stored about themselves in this guild, the fittest first."""
    bit: str = ""
    """A joke that was made about that author and got a laugh: it may be called back, as `BIT`."""
    summary: str = ""
    """Words that several people of the channel used lately, where a moderator switched that on."""
    off_limits: tuple[str, ...] = ()
    """Subjects that the target wants to hear nothing about."""
    complaint: str = ""
    """Why the last attempt was refused, or ""."""
    max_words: int = USUAL_WORDS
    occasion: Occasion = "talk"

    def about_nobody(self) -> bool:
        """Whether it holds no person's words, name or data."""
        said_by = (line.author.kind for line in (self.answering, *self.also, *self.scene))
        told_of = (self.target_id is not None, self.facts, self.memories, self.off_limits)
        return not any(told_of) and not any(kind in ("human", "stranger", "webhook") for kind in said_by)
