"""A den in disorder: every verb in any order, with any turn ever seen, against the model and the history."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, precondition, rule
from redis.asyncio import Redis

from bus.floor import Seat
from den.decision import Class
from den.turn import Turn
from tests.bus.history import Begin, Deleted, End, Heard, History, Hush, Join, Lost, Sending
from tests.bus.model import Model, Waiter
from tests.bus.stage import ANN, BOB, CAST, Stage
from tests.bus.stories import lose_everything

AUTHORS = st.sampled_from([ANN, BOB])
SEATS = st.lists(
    st.builds(Seat, st.sampled_from(CAST), st.sampled_from([*Class, Class.ADDRESSED, Class.ADDRESSED]),
              st.sampled_from([None, None, ANN, BOB])),
    min_size=1, max_size=3,
)  # fmt: skip


class Disorder(RuleBasedStateMachine):
    """`make_redis` and `runner` are set by the test that runs it."""

    make_redis: Callable[[], Redis]
    runner: asyncio.Runner
    script = ""
    roots = Bundle("roots")
    turns = Bundle("turns")

    def __init__(self) -> None:
        super().__init__()
        self.redis = type(self).make_redis()
        self.stage: Stage = self.run(self._open())
        self.model, self.history = Model(), History()
        self.model.here = set(CAST)
        self.authors: dict[int, int] = {}

    async def _open(self) -> Stage:
        return await Stage(self.redis, self.script).open()

    def run(self, awaitable):
        async def wait():
            return await awaitable

        return type(self).runner.run(wait())

    def teardown(self) -> None:
        self.run(self.stage.close())
        self.run(self.redis.aclose())

    @rule(ms=st.sampled_from([1, 900, 5_000, 20_001, 45_001, 60_000, 120_001]))
    def time_passes(self, ms: int) -> None:
        self.stage.now += ms

    @rule(target=roots, author=AUTHORS)
    def a_human_speaks(self, author: int) -> int:
        root = self.stage.line()
        self.authors[root] = author
        return root

    @rule(
        target=turns, root=roots, speakers=SEATS, spare=st.one_of(st.just([]), SEATS), budget=st.integers(1, 3),
        kind=st.sampled_from(["human", "human", "human", "human", "stranger"]),
        hold=st.sampled_from([1_000, 20_000]),
    )  # fmt: skip
    def claim(self, root, speakers, spare, budget, kind, hold):
        more = {"runners_up": tuple(spare), "budget": budget, "root_kind": kind, "hold_ms": hold}
        author = self.authors[root]
        ask = replace(self.stage.ask(root, *speakers, author=author), **more)
        answer = self.run(self.stage.floor.claim(ask))
        seats = [Waiter(seat.persona, int(seat.klass), seat.target_id) for seat in (*speakers, *spare)]
        wanted = len(speakers)
        expected = self.model.claim(
            self.stage.now, root, author, ask.said_ms(), kind, seats, wanted, budget, hold
        )
        assert (answer.outcome, answer.queued) == expected
        begun = self._read_notices()
        if answer.outcome != "decided" and kind == "human":
            self.history.add(Heard(root, author, budget))
        if answer.outcome == "granted":
            self.history.add(Begin(answer.turn, self.stage.now))
            begun.append(answer.turn)
        if answer.outcome == "merged":
            self.history.add(Join(answer.turn, root))
        if answer.outcome != "decided":
            named = {seat.persona for seat in answer.passed} | set(answer.queued)
            named |= {answer.turn.persona} if answer.turn else set()
            assert {seat.persona for seat in speakers} <= named, "an obligation ended without a word"
        return multiple(*begun)

    @rule(root=roots)
    def silence(self, root: int) -> None:
        known = self.model.roots.get(root)
        self.run(self.stage.floor.silence(self.stage.guild, self.stage.channel, root, "human talk"))
        self.model.silence(root, self.stage.now)
        if known is None or not known.decided:
            self.history.add(Heard(root, self.authors[root], 0))

    @rule(turn=turns, whom=st.sampled_from([None, None, None, ANN, BOB]))
    def send(self, turn: Turn, whom: int | None) -> None:
        ok = self.run(self.stage.floor.send(turn, whom)).ok
        assert ok == (self._is_held(turn) and self.model.send(self.stage.now, whom))
        if ok:
            self.history.add(Sending(turn, whom, self.stage.now))

    @rule(target=turns, turn=turns)
    def sent(self, turn: Turn):
        handover = self.run(self.stage.floor.sent(turn, self.stage.line()))
        if self._is_held(turn) and self.model.turn.sending_at is not None:
            self.model.finish(self.stage.now)
        else:
            assert handover is None
        return multiple(*self._read_notices())

    @rule(target=turns, turn=turns, with_runner_up=st.booleans())
    def abandon(self, turn: Turn, with_runner_up: bool):
        handover = self.run(self.stage.floor.abandon(turn, "no draft", replace=with_runner_up))
        if self._is_held(turn):
            self.model.finish(self.stage.now, with_runner_up)
        else:
            assert handover is None
        return multiple(*self._read_notices())

    @rule(target=turns, turn=turns, found=st.booleans())
    def settle(self, turn: Turn, found: bool):
        ok = self.run(self.stage.floor.settle(turn, 7 if found else None)).ok
        since = self.model.turn.sending_at if self._is_held(turn) else None
        assert ok == (since is not None and (found or self.stage.now >= since + 60_000))
        if ok:
            self.model.finish(self.stage.now)
        return multiple(*self._read_notices())

    @rule(target=turns)
    def reap(self):
        reaped = self.run(self.stage.reap())
        assert (reaped.ended is not None) == self.model.bury(self.stage.now)
        return multiple(*self._read_notices())

    @rule(seconds=st.sampled_from([0, 1, 1, 30]))
    def hush(self, seconds: int) -> None:
        self.run(self.stage.hush(seconds))
        self.model.hush(self.stage.now, seconds)
        self.history.add(Hush(self.stage.now, self.model.hushed_until))

    @rule(root=consumes(roots))
    def a_line_is_deleted(self, root: int) -> None:
        self.run(self.stage.floor.withdraw(self.stage.guild, self.stage.channel, root))
        self.model.withdraw(root, self.stage.now)
        self.history.add(Deleted(root))

    @rule(persona=st.sampled_from(CAST))
    @precondition(lambda self: len(self.model.here) > 1)
    def a_process_dies(self, persona: str) -> None:
        self.run(self.stage.leave(persona))
        self.model.here.discard(persona)

    @rule(persona=st.sampled_from(CAST))
    def a_process_comes_back(self, persona: str) -> None:
        self.run(self.stage.listen(persona))
        self.model.here.add(persona)

    @rule()
    @precondition(lambda self: len(self.history.events) > 10)
    def redis_loses_everything(self) -> None:
        """Ears do not decide again what they saw decided, so no root of before comes back."""
        self.run(lose_everything(self.stage))
        self.model.lose()
        self.model.roots = {}
        for root in self.authors:
            self.run(self.stage.floor.withdraw(self.stage.guild, self.stage.channel, root))
            self.model.withdraw(root, self.stage.now)
        self.stage.now += 1_000
        self.history.add(Lost())

    @invariant()
    def the_floor_is_as_the_model_says(self) -> None:
        state, turn = self.run(self.stage.state()), self.model.turn
        assert (state.edge, state.chain) == (self.model.edge, self.model.chain)
        assert (state.turn and (state.turn.persona, state.turn.root_id, state.turn.deadline_ms)) == (
            turn and (turn.seat.persona, turn.seat.root, turn.deadline)
        )
        assert [(seat.persona, seat.root_id) for seat in state.queue] == [
            (seat.persona, seat.root) for seat in self.model.queue
        ]

    @invariant()
    def the_history_is_clean(self) -> None:
        self.history.check()

    def _is_held(self, turn: Turn) -> bool:
        """Whether the model's turn is this one (a persona answers a root once, so these two name it)."""
        held = self.model.turn
        return held is not None and (held.seat.persona, held.seat.root) == (turn.persona, turn.root_id)

    def _read_notices(self) -> list[Turn]:
        """Ends and handovers as the ears learn them; the turns that began."""
        begun = []
        for notice in self.run(self.stage.freed()):
            self.history.add(End(notice.ended))
            if notice.next is not None:
                self.history.add(Begin(notice.next, self.stage.now))
                begun.append(notice.next)
        return begun
