"""A member: what the rules need to know of one personality of the cast."""

from dataclasses import dataclass
from typing import Literal, Self

from den.personality import Personality
from den.traits import Interest, Trigger

MemberKind = Literal["roaster", "host"]


@dataclass(frozen=True, slots=True)
class Member:
    """One bot of the den; `user_id` is who it is on Discord, the names are only what calls it."""

    persona: str
    name: str
    user_id: int
    aliases: tuple[str, ...] = ()
    kind: MemberKind = "roaster"
    talkativeness: float = 0.5
    energy: float = 0.5
    interests: tuple[Interest, ...] = ()
    triggers: tuple[Trigger, ...] = ()

    @classmethod
    def of(cls, personality: Personality, user_id: int) -> Self:
        """The member that this personality is under that Discord account."""
        return cls(
            persona=personality.id,
            name=personality.name,
            user_id=user_id,
            aliases=personality.aliases,
            kind=personality.kind,
            talkativeness=personality.talkativeness,
            energy=personality.energy,
            interests=personality.interests,
            triggers=personality.memory_triggers,
        )

    def __hash__(self) -> int:
        """Cheap: a cast is looked up by its members at every line."""
        return hash(self.user_id)

    def names(self) -> tuple[str, ...]:
        """All that calls it, the display name first."""
        return (self.name, *self.aliases)
