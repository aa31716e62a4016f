"""The agents of a den, as a deployment sees them: one for each file in `personalities/`, the host's twice."""

from collections.abc import Sequence
from dataclasses import dataclass

from bus.roles import EAR, speaker_user
from den.personality import Personality
from services.tokens import variable_for


@dataclass(frozen=True, slots=True)
class Agent:
    """One process. `rank` is None for a speaker, else the ear's."""

    persona: str
    rank: int | None = None

    @property
    def name(self) -> str:
        """As `roastden up` calls its program."""
        if self.rank is None:
            return self.persona
        return "higher-self-standby" if self.rank else "higher-self"

    @property
    def command(self) -> tuple[str, ...]:
        """After the image's entry point."""
        rank = () if self.rank is None else ("--rank", str(self.rank))
        return ("agents", self.persona, *rank)

    @property
    def token_variable(self) -> str:
        return variable_for(self.persona)

    @property
    def bus_user(self) -> str:
        """Its user in Redis; both Higher Selves have one."""
        return EAR if self.rank is not None else speaker_user(self.persona)


def agents_of(cast: Sequence[Personality]) -> tuple[Agent, ...]:
    """The Higher Self, its standby, then the roasters by name."""
    host = next(who.id for who in cast if who.kind == "host")
    roasters = sorted(who.id for who in cast if who.kind == "roaster")
    return (Agent(host, 0), Agent(host, 1), *map(Agent, roasters))
