"""A show: all that must be known to go on with it, as one frozen value; Redis keeps it beside its direction."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from den.snowflake import created_ms

Kind = Literal["open_mic", "roast", "battle", "crowd", "panel"]
BUDGET = 6
"""Bot lines that a show asks for on one human line or press; then it waits for the audience."""
SILENCE_MS = 90_000
"""So long after the last sign of the audience nobody speaks any more, and the show is over."""
LAST_CALL_MS = 85_000
"""A line asked for later than this after its root could come too late for the floor."""
HOST = "host"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True)


class Person(_Value):
    """A member of the server."""

    id: int
    name: str


class Root(_Value):
    """The newest human line, command or press of a button: what the show's next lines answer."""

    id: int
    author_id: int
    taken: int = 0
    """How many lines the show has asked for on it."""

    def carries(self, now_ms: int) -> bool:
        """May one more line be asked for on it?"""
        return self.taken < BUDGET and now_ms - created_ms(self.id) <= LAST_CALL_MS


class Asked(_Value):
    """The line that the show waits for."""

    cue: int
    persona: str
    root_id: int
    author_id: int
    at_ms: int


class Show(_Value):
    """One show in one channel. Times are Unix milliseconds."""

    id: int
    """The interaction that started it."""
    kind: Kind
    guild_id: int
    channel_id: int
    host: str
    cast: tuple[str, ...]
    """Who is on, in the running order; in a battle the two."""
    names: dict[str, str] = Field(default_factory=dict)
    """What the personalities on stage are called."""
    starter: Person
    topic: str = Field(default="", max_length=200)
    people: tuple[Person, ...] = ()
    """Whom it is about, all of whom have said yes: the roasted person, or those whom the host asks."""
    heat: int = Field(default=2, ge=1, le=5)
    playbill_id: int = 0
    """The message with the buttons."""
    state: str = ""
    place: int = 0
    """How many performers, or people, have had their go."""
    cue: int = 0
    """The number of the last line asked for; the floor grants each once."""
    root: Root
    asked: Asked | None = None
    waiting: bool = False
    """The next line needs a sign of the audience, or a moment, first."""
    tries: int = 0
    until_ms: int = 0
    """When the vote, the wait or the pause is over; 0: nothing runs."""
    heard_ms: int
    """The newest sign of the audience."""
    votes: dict[int, int] = Field(default_factory=dict)
    """Of the vote under way: person → 0 or 1, the place in the cast."""
    points: tuple[int, int] = (0, 0)
    """Rounds won."""
    voted: bool = False
    """Somebody has voted in some round."""
    ballot_id: int = 0
    said: int = 0
    """Lines of this show that are out."""
    closing: str = ""
    """Why it winds up before its time."""
    over: str = ""
    """Why it ended; "" while it runs."""

    def performer(self, who: str) -> str:
        """The persona of a role: host, a, b, each (whose go it is) or last (the one before)."""
        match who:
            case "host":
                return self.host
            case "a":
                return self.cast[0]
            case "b":
                return self.cast[1]
            case "last":
                return self.cast[(self.place - 1) % len(self.cast)]
            case _:
                return self.cast[self.place % len(self.cast)]

    def person(self) -> Person | None:
        """Whom the show is about at this moment."""
        if not self.people:
            return None
        return self.people[0] if self.kind == "roast" else self.people[min(self.place, len(self.people) - 1)]

    def persons(self) -> frozenset[int]:
        """All members that it tells of, by id."""
        roots = (self.root.author_id, *((self.asked.author_id,) if self.asked else ()))
        return frozenset((self.starter.id, *roots, *(one.id for one in self.people), *self.votes))

    def name(self, persona: str) -> str:
        """As it is called on Discord."""
        return self.names.get(persona, persona)

    def winner(self) -> str | None:
        """Of a battle; None: a draw, or no battle."""
        if self.kind != "battle" or self.points[0] == self.points[1]:
            return None
        return self.cast[0] if self.points[0] > self.points[1] else self.cast[1]
