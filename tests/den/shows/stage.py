"""A show in hand: events in, steps out, and a clock that goes on only when told."""

from dataclasses import dataclass, field

from den.shows.event import Event, Name
from den.shows.play import play
from den.shows.show import Kind, Person, Root, Show
from den.shows.step import Say, Step
from den.snowflake import first_at

NOW_MS = 1_790_000_000_000
ANN, BO = Person(id=11, name="Ann"), Person(id=12, name="Bo")
CAST = ("ember", "gale", "rust")


def new(kind: Kind = "battle", **more) -> Show:
    given = {
        "id": first_at(NOW_MS),
        "kind": kind,
        "guild_id": 1,
        "channel_id": 2,
        "host": "velvet",
        "cast": CAST[:2] if kind == "battle" else CAST,
        "names": {"ember": "Ember", "gale": "Gale", "rust": "Rust", "velvet": "Velvet"},
        "starter": ANN,
        "topic": "soup",
        "people": {"roast": (BO,), "crowd": (ANN, BO)}.get(kind, ()),
        "root": Root(id=first_at(NOW_MS), author_id=ANN.id),
        "heard_ms": NOW_MS,
    }
    return Show(**{**given, **more})


@dataclass
class Played:
    """Keeps all steps; `out` says that the line asked for is in the channel."""

    show: Show
    now_ms: int = NOW_MS
    steps: list[Step] = field(default_factory=list)
    ids: int = 0

    def tell(self, name: Name, **more) -> tuple[Step, ...]:
        played = play(self.show, Event(name=name, **more), self.now_ms)
        self.show = played.show
        self.steps += played.steps
        return played.steps

    def start(self) -> "Played":
        self.tell("started", by=ANN)
        return self

    def out(self) -> None:
        """The line under way is posted."""
        assert self.show.asked is not None, self.show.state
        self.now_ms += 2_000
        self.tell("out", cue=self.show.asked.cue, message_id=self.new_id())

    def lost(self) -> None:
        assert self.show.asked is not None, self.show.state
        self.tell("lost", cue=self.show.asked.cue)

    def heard(self, by: Person = ANN, name: Name = "heard", **more) -> None:
        self.tell(name, by=by, root_id=self.new_id(), **more)

    def wait(self, seconds: float) -> None:
        self.now_ms += round(seconds * 1000)
        self.tell("tick")

    def new_id(self) -> int:
        self.ids += 1
        return first_at(self.now_ms) + self.ids

    def said(self) -> list[tuple[str, str]]:
        """(persona, words or beat) of every line asked for."""
        return [(step.persona, step.words or step.beat) for step in self.steps if isinstance(step, Say)]
