"""The floor in plain Python, as its rules are told in words; the script must answer as this does."""

from dataclasses import dataclass, field

CLAIMABLE = {0: 20_000, 1: 20_000, 2: 20_000, 3: 45_000}


@dataclass
class Root:
    at: int = 0
    author: int = 0
    budget: int = 0
    taken: int = 0
    """Lines granted; asked again, a root's budget is not minted anew."""
    answered: set[str] = field(default_factory=set)
    spare: list["Waiter"] = field(default_factory=list)
    decided: bool = False
    silent: bool = False
    deleted: bool = False


@dataclass
class Waiter:
    persona: str
    klass: int
    target: int | None
    root: int = 0
    hold: int = 0


@dataclass
class Held:
    seat: Waiter
    deadline: int
    author: int
    also: int | None = None
    sending_at: int | None = None
    stopped: bool = False


class Model:
    """One channel. `here`: personas that listen. Verbs return what the script should answer, in short."""

    def __init__(self) -> None:
        self.here: set[str] = set()
        self.lose()

    def lose(self) -> None:
        self.roots: dict[int, Root] = {}
        self.turn: Held | None = None
        self.queue: list[Waiter] = []
        self.edge = self.chain = self.hushed_until = 0

    def claim(self, now, root_id, author, at, kind, seats, wanted, budget, hold, anew=False):
        self.bury(now)
        root = self.roots.setdefault(root_id, Root(at=now))
        if root.decided and not (anew and root.silent):
            return "decided", ()
        root.silent = False
        if kind == "human":
            self._hear(root_id)
        root.decided, root.at, root.author, root.budget = True, at, author, budget
        became: list[tuple[str, str]] = []
        self.only_absent = kind == "human"
        for seat in seats:
            seat.root, seat.hold = root_id, hold
            if len(became) == wanted:
                root.spare.append(seat)
            elif kind == "human" and (what := self._seat(now, seat)):
                became.append((what, seat.persona))
        root.decided = bool(became) or not self.only_absent
        outcomes = [what for what, _ in became]
        best = next((what for what in outcomes if what != "queued"), "queued" if outcomes else "refused")
        return best, tuple(persona for what, persona in became if what == "queued")

    def silence(self, root_id, now):
        root = self.roots.setdefault(root_id, Root(at=now))
        if not root.decided:
            self._hear(root_id)
            root.decided = root.silent = True

    def send(self, now, target):
        turn = self.turn
        if turn is None or turn.sending_at is not None or now > turn.deadline or turn.stopped:
            return False
        roots = [turn.seat.root] + ([turn.also] if turn.also else [])
        if all(self.roots[root].deleted for root in roots) or target not in (None, turn.author):
            return False
        turn.sending_at = now
        self.chain += 1
        return True

    def finish(self, now, replace=False):
        ended, self.turn = self.turn, None
        root = self.roots[ended.seat.root]
        if ended.sending_at is None:
            root.taken -= 1
            if replace and ended.seat.klass == 3:
                self._replace(root, ended)
        while self.turn is None and self.queue:
            seat = self.queue.pop(0)
            if not self._barred(now, seat):
                self._take(now, seat)

    def _replace(self, root, ended):
        if root.spare:
            seat = root.spare.pop(0)
            self._wait(Waiter(seat.persona, 3, seat.target, ended.seat.root, ended.seat.hold))
        elif not ended.stopped:
            root.answered.discard(ended.seat.persona)
            root.decided = False

    def bury(self, now) -> bool:
        turn = self.turn
        if turn is None:
            return False
        if turn.sending_at is None and now > turn.deadline:
            self.finish(now, replace=True)
        elif turn.sending_at is not None and now > turn.sending_at + 120_000:
            self.finish(now)
        else:
            return False
        return True

    def hush(self, now, seconds):
        self.hushed_until = max(self.hushed_until, now + seconds * 1000) if seconds else 0
        if seconds:
            self.queue = []
            if self.turn and self.turn.sending_at is None:
                self.turn.stopped = True
                self.roots[self.turn.seat.root].spare = []

    def withdraw(self, root_id, now):
        self.roots.setdefault(root_id, Root(at=now)).deleted = True

    def _hear(self, root_id):
        if root_id > self.edge:
            self.edge, self.chain = root_id, 0

    def _barred(self, now, seat):
        root = self.roots[seat.root]
        return (
            now < self.hushed_until
            or root.deleted
            or now > root.at + CLAIMABLE[seat.klass]
            or seat.persona in root.answered
            or seat.target not in (None, root.author)
            or root.taken >= root.budget
            or self.chain >= 8
        )

    def _seat(self, now, seat):
        if self._barred(now, seat):
            self.only_absent = False
            return None
        turn, author = self.turn, self.roots[seat.root].author
        joinable = turn and turn.sending_at is None and not turn.stopped and not turn.also
        if joinable and (turn.seat.persona, turn.author, 3) == (seat.persona, author, seat.klass):
            return self._join(now, seat)
        if any((w.persona, w.root) == (seat.persona, seat.root) for w in self.queue):
            return "queued"
        if turn:
            waits = self._wait(seat)
            self.only_absent = self.only_absent and waits
            return "queued" if waits else None
        if seat.persona not in self.here:
            return None
        self._take(now, seat)
        return "granted"

    def _join(self, now, seat):
        if seat.persona not in self.here:
            return None
        self.turn.also, self.turn.deadline = seat.root, now + seat.hold
        self.roots[seat.root].answered.add(seat.persona)
        return "merged"

    def _take(self, now, seat):
        root = self.roots[seat.root]
        root.taken += 1
        root.answered.add(seat.persona)
        self.turn = Held(seat, now + seat.hold, root.author)

    def _wait(self, seat):
        """Obligations first, by their roots; the rest in order of arrival; three in all."""
        rest = [other for other in self.queue if other.klass != 3]
        duties = [other for other in self.queue if other.klass == 3]
        (duties if seat.klass == 3 else rest).append(seat)
        duties.sort(key=lambda other: other.root)
        self.queue = (duties + rest)[:3]
        return any(other is seat for other in self.queue)
