"""A prompt: all that a writer may know for one turn, as data; `den/layout.py` lays it out for a model."""

from dataclasses import dataclass

from den.direction import Direction
from den.line import Line
from den.personality import Personality


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
    off_limits: tuple[str, ...] = ()
    """Subjects that the target wants to hear nothing about."""
    bit: str = ""
    """Words of something said earlier that this line may call back, or ""."""
    cue: int = 0
    """The number of a show's line, 0 in talk."""
    complaint: str = ""
    """Why the last attempt was refused, or ""."""
    max_words: int = 40
