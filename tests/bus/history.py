"""What must be true of any history of a channel, told from its events alone: who asked, and what came of it."""

from collections import Counter
from dataclasses import dataclass, field

from den.turn import Turn


@dataclass(frozen=True)
class Begin:
    turn: Turn
    at: int


@dataclass(frozen=True)
class Join:
    turn: Turn
    root: int


@dataclass(frozen=True)
class Sending:
    turn: Turn
    target: int | None
    at: int


@dataclass(frozen=True)
class End:
    turn: Turn


@dataclass(frozen=True)
class Heard:
    """A human line reached the floor."""

    root: int
    author: int


@dataclass(frozen=True)
class Allowed:
    """So many lines may be said to a root from now on, with those that it had."""

    root: int
    budget: int


@dataclass(frozen=True)
class Hush:
    at: int
    until: int
    stops: bool
    """False: it lifts a hush."""


@dataclass(frozen=True)
class Deleted:
    root: int


@dataclass(frozen=True)
class Lost:
    """Redis lost all."""


@dataclass
class History:
    """Append only. `check` reads it from the start."""

    events: list[object] = field(default_factory=list)

    def add(self, event: object) -> None:
        self.events.append(event)

    def check(self) -> None:
        self.one_holder_with_growing_epochs()
        self.one_answer_for_a_persona_and_a_root()
        self.no_more_lines_than_the_budget()
        self.no_chain_beyond_the_ceiling()
        self.nothing_decided_before_a_stop_is_sent_after_it()
        self.no_target_but_the_author()
        self.no_answer_to_a_deleted_line()

    def one_holder_with_growing_epochs(self) -> None:
        holder, last = None, 0
        for event in self.events:
            match event:
                case Begin(turn):
                    assert holder is None, f"two holders: {holder} and {turn}"
                    assert turn.epoch > last, "an epoch went back"
                    holder, last = turn, turn.epoch
                case Sending(turn) | End(turn):
                    assert holder is not None
                    assert holder.epoch == turn.epoch, "a turn acted that did not hold the floor"
                    holder = None if isinstance(event, End) else holder
                case Lost():
                    holder = None

    def one_answer_for_a_persona_and_a_root(self) -> None:
        said: set[tuple[str, int]] = set()
        joined: dict[int, list[int]] = {}
        for event in self.events:
            match event:
                case Join(turn, root):
                    joined.setdefault(turn.epoch, []).append(root)
                    assert len(joined[turn.epoch]) == 1, "a turn started over twice"
                case Sending(turn):
                    for root in (turn.root_id, *joined.get(turn.epoch, ())):
                        assert (turn.persona, root) not in said, "a second answer"
                        said.add((turn.persona, root))

    def no_more_lines_than_the_budget(self) -> None:
        """None begins beyond it; a line asked again with a smaller one takes back no turn that has begun."""
        budgets: dict[int, int] = {}
        taken: Counter[int] = Counter()
        sending: set[int] = set()
        for event in self.events:
            match event:
                case Allowed(root, budget):
                    budgets[root] = budget
                case Begin(turn):
                    taken[turn.root_id] += 1
                    assert taken[turn.root_id] <= budgets[turn.root_id], "a budget was exceeded"
                case Sending(turn):
                    sending.add(turn.epoch)
                case End(turn) if turn.epoch not in sending:
                    taken[turn.root_id] -= 1
                case Lost():
                    taken.clear()

    def no_chain_beyond_the_ceiling(self) -> None:
        newest = chain = 0
        for event in self.events:
            match event:
                case Heard(root) if root > newest:
                    newest, chain = root, 0
                case Sending():
                    chain += 1
                    assert chain <= 8, "a chain of nine"
                case Lost():
                    chain = 0

    def nothing_decided_before_a_stop_is_sent_after_it(self) -> None:
        stopped, until, begun = -1, 0, {}
        for event in self.events:
            match event:
                case Begin(turn, at):
                    assert at >= until, "a grant in a hushed channel"
                    begun[turn.epoch] = at
                case Hush(at, end, stops):
                    until = end
                    if stops:
                        stopped, begun = at, dict.fromkeys(begun, -1)
                case Sending(turn, _, at):
                    assert at >= until, "a line in a hushed channel"
                    assert begun[turn.epoch] >= 0, f"decided before the stop at {stopped}"
                case Lost():
                    until = 0

    def no_target_but_the_author(self) -> None:
        authors = {event.root: event.author for event in self.events if isinstance(event, Heard)}
        for event in self.events:
            if isinstance(event, Sending):
                for target in (event.target, event.turn.target_id):
                    assert target in (None, authors[event.turn.root_id]), "a target without consent"

    def no_answer_to_a_deleted_line(self) -> None:
        deleted: set[int] = set()
        roots: dict[int, set[int]] = {}
        for event in self.events:
            match event:
                case Begin(turn):
                    roots[turn.epoch] = {turn.root_id}
                case Join(turn, root):
                    roots[turn.epoch].add(root)
                case Deleted(root):
                    deleted.add(root)
                case Sending(turn):
                    assert not roots[turn.epoch] <= deleted, "an answer to a deleted line"
