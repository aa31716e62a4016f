"""A den in disorder: every verb in any order, with any turn ever seen, against the model and the history."""

import asyncio
from collections.abc import Callable

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from redis.asyncio import Redis

from bus.floor import Answer, Ask, Seat
from den.decision import Class
from den.snowflake import created_ms
from den.turn import Turn
from tests.bus.history import Allowed, Begin, Deleted, End, Heard, History, Hush, Join, Lost, Sending
from tests.bus.model import Model, Waiter
from tests.bus.stage import ANN, BOB, CAST, Stage

CLASSES = [*Class, Class.ADDRESSED, Class.ADDRESSED, Class.ADDRESSED]
SEAT = st.builds(
    Seat, st.sampled_from(CAST), st.sampled_from(CLASSES), st.sampled_from([None, None, None, ANN, BOB])
)
RECENT = st.sampled_from([0, 0, 0, 0, 1, 2, 3, 7])
"""How many turns or lines ago; mostly the last one."""


class Disorder(RuleBasedStateMachine):
    """`make_redis` and `runner` are set by the test that runs it."""

    make_redis: Callable[[], Redis]
    runner: asyncio.Runner
    script = ""

    def __init__(self) -> None:
        super().__init__()
        self.redis = type(self).make_redis()
        self.stage: Stage = self.run(self._open())
        self.model, self.history = Model(), History()
        self.model.here = set(CAST)
        self.authors: dict[int, int] = {}
        self.roots: list[int] = []
        self.turns: list[Turn] = []

    async def _open(self) -> Stage:
        return await Stage(self.redis, self.script).open()

    def run(self, awaitable):
        async def wait():
            return await awaitable

        return type(self).runner.run(wait())

    def teardown(self) -> None:
        self.run(self.stage.close())
        self.run(self.redis.aclose())

    @initialize()
    def the_evening_begins(self) -> None:
        self.a_human_speaks([ANN, BOB, ANN])

    @rule(ms=st.sampled_from([1, 900, 1_000, 5_000, 20_001, 45_001, 60_000, 120_001]))
    def time_passes(self, ms: int) -> None:
        self.stage.now += ms

    @rule(authors=st.lists(st.sampled_from([ANN, ANN, BOB]), min_size=1, max_size=4))
    def a_human_speaks(self, authors: list[int]) -> None:
        for author in authors:
            self.roots.append(self.stage.line())
            self.authors[self.roots[-1]] = author

    @rule(
        ago=RECENT,
        speakers=st.lists(SEAT, min_size=1, max_size=3),
        spare=st.lists(SEAT, max_size=2),
        budget=st.integers(1, 3),
        kind=st.sampled_from(["human"] * 9 + ["stranger"]),
        hold=st.sampled_from([1_000, 20_000, 20_000]),
        anew=st.booleans(),
    )
    def claim(self, ago, speakers, spare, budget, kind, hold, anew=False):
        root = self._root(ago)
        author = self.authors[root]
        more = {"runners_up": tuple(spare), "budget": budget, "root_kind": kind, "hold_ms": hold, "anew": anew}
        ask = self.stage.ask(root, *speakers, author=author, **more)
        answer = self.run(self.stage.floor.claim(ask))
        seats = [Waiter(seat.persona, int(seat.klass), seat.target_id) for seat in (*speakers, *spare)]
        wanted = len(speakers)
        expected = self.model.claim(
            self.stage.now, root, author, ask.said_ms(), kind, seats, wanted, budget, hold, anew
        )
        assert (answer.outcome, answer.queued) == expected
        self._read_notices()
        if answer.outcome != "decided":
            self._record(answer, ask)

    @rule(author=st.sampled_from([ANN, ANN, BOB]), seat=SEAT, spare=st.lists(SEAT, max_size=1))
    def a_human_calls_a_bot(self, author: int, seat: Seat, spare: list[Seat]) -> None:
        self.a_human_speaks([author])
        self.claim(0, [Seat(seat.persona, Class.ADDRESSED, None)], spare, 3, "human", 20_000)

    @precondition(lambda self: self.model.turn)
    @rule(spare=st.lists(SEAT, max_size=1))
    def the_same_person_calls_again(self, spare: list[Seat]) -> None:
        held = self.model.turn
        self.a_human_calls_a_bot(held.author, Seat(held.seat.persona, Class.ADDRESSED), spare)

    @rule(ago=RECENT, persona=st.sampled_from(CAST))
    def a_whole_turn(self, ago: int, persona: str) -> None:
        self.claim(ago, [Seat(persona, Class.ADDRESSED, None)], [], 1, "human", 20_000)
        if self.turns:
            self.send(0, None)
            self.sent(0)

    @rule(ago=RECENT)
    def silence(self, ago: int) -> None:
        root = self._root(ago)
        known = self.model.roots.get(root)
        self.run(self.stage.floor.silence(self.stage.guild, self.stage.channel, root, "human talk"))
        self.model.silence(root, self.stage.now)
        if known is None or not known.decided:
            self.history.add(Heard(root, self.authors[root]))

    @precondition(lambda self: self.turns)
    @rule(ago=RECENT, whom=st.sampled_from([None, None, None, ANN, BOB]))
    def send(self, ago: int, whom: int | None) -> None:
        turn = self._recent(self.turns, ago)
        ok = self.run(self.stage.floor.send(turn, whom)).ok
        assert ok == (self._is_held(turn) and self.model.send(self.stage.now, whom))
        if ok:
            self.history.add(Sending(turn, whom, self.stage.now))

    @precondition(lambda self: self.turns)
    @rule(ago=RECENT)
    def sent(self, ago: int) -> None:
        turn = self._recent(self.turns, ago)
        handover = self.run(self.stage.floor.sent(turn, self.stage.line()))
        ends = self._is_held(turn) and self.model.turn.sending_at is not None
        if ends:
            self.model.finish(self.stage.now)
        else:
            assert handover is None
        self._read_notices(heard=turn if ends else None)

    @precondition(lambda self: self.turns)
    @rule(ago=RECENT, with_runner_up=st.booleans(), unposted=st.booleans())
    def abandon(self, ago: int, with_runner_up: bool, unposted: bool) -> None:
        turn = self._recent(self.turns, ago)
        handover = self.run(self._abandon(turn, with_runner_up, unposted))
        if self._is_held(turn) and (unposted or self.model.turn.sending_at is None):
            self.model.finish(self.stage.now, with_runner_up)
        else:
            assert handover is None
        self._read_notices()

    @precondition(lambda self: self.turns)
    @rule(ago=RECENT, found=st.booleans())
    def settle(self, ago: int, found: bool) -> None:
        turn = self._recent(self.turns, ago)
        ok = self.run(self.stage.floor.settle(turn, 7 if found else None)).ok
        since = self.model.turn.sending_at if self._is_held(turn) else None
        assert ok == (since is not None and (found or self.stage.now >= since + 60_000))
        if ok:
            self.model.finish(self.stage.now)
        self._read_notices(heard=turn if ok and found else None)

    @rule()
    def reap(self) -> None:
        reaped = self.run(self.stage.reap())
        assert (reaped.ended is not None) == self.model.bury(self.stage.now)
        self._read_notices()

    @rule(seconds=st.sampled_from([0, 1, 1, 30]))
    def hush(self, seconds: int) -> None:
        self.run(self.stage.hush(seconds))
        self.model.hush(self.stage.now, seconds)
        self.history.add(Hush(self.stage.now, self.model.hushed_until, seconds > 0))

    @rule(ago=RECENT)
    def a_line_is_deleted(self, ago: int) -> None:
        root = self._root(ago)
        self.run(self.stage.floor.withdraw(self.stage.guild, self.stage.channel, root))
        self.model.withdraw(root, self.stage.now)
        self.history.add(Deleted(root))

    @precondition(lambda self: len(self.model.here) > 2)
    @rule(persona=st.sampled_from(CAST))
    def a_process_dies(self, persona: str) -> None:
        self.run(self.stage.leave(persona))
        self.model.here.discard(persona)

    @rule(persona=st.sampled_from(CAST))
    def a_process_comes_back(self, persona: str) -> None:
        self.run(self.stage.listen(persona))
        self.model.here.add(persona)

    @precondition(lambda self: len(self.history.events) > 6)
    @rule(seldom=st.sampled_from([True, False, False, False]))
    def redis_loses_everything(self, seldom: bool) -> None:
        """Ears do not decide again what they saw decided, so no root of before comes back."""
        if seldom:
            self.run(self.stage.lose_everything())
            self.model.lose()
            self.history.add(Lost())
            self.stage.now += 1_000
            self.roots = []
            self.a_human_speaks([ANN])

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
        """Whether the model's turn is this one: of a persona that fell silent and was asked again, the last."""
        held = self.model.turn
        if held is None or (held.seat.persona, held.seat.root) != (turn.persona, turn.root_id):
            return False
        alike = [one for one in self.turns if (one.persona, one.root_id) == (turn.persona, turn.root_id)]
        return turn.epoch == alike[-1].epoch

    async def _abandon(self, turn: Turn, replace: bool, unposted: bool):
        return await self.stage.floor.abandon(turn, "no draft", replace=replace, unposted=unposted)

    def _root(self, ago: int) -> int:
        """Of the last five minutes: what is older, the floor has forgotten and would refuse for its age."""
        if self.stage.now > created_ms(self.roots[-1]) + 200_000:
            self.a_human_speaks([ANN])
        young = [root for root in self.roots if self.stage.now <= created_ms(root) + 200_000]
        return self._recent(young, ago)

    def _recent(self, things, ago: int):
        return things[-1 - min(ago, len(things) - 1)]

    def _record(self, answer: Answer, ask: Ask) -> None:
        if ask.root_kind == "human":  # asked again when nobody was there: the same line, heard twice
            self.history.add(Heard(ask.root_id, ask.root_author_id))
        self.history.add(Allowed(ask.root_id, ask.budget))
        if answer.outcome == "granted":
            self._begin(answer.turn)
        if answer.outcome == "merged":
            self.history.add(Join(answer.turn, ask.root_id))
        named = {seat.persona for seat in answer.passed} | set(answer.queued)
        named |= {answer.turn.persona} if answer.turn else set()
        assert {seat.persona for seat in ask.speakers} <= named, "a speaker was forgotten without a word"

    def _begin(self, turn: Turn) -> None:
        self.history.add(Begin(turn, self.stage.now))
        self.turns.append(turn)

    def _read_notices(self, heard: Turn | None = None) -> None:
        """Ends and handovers as the ears learn them; a line that is out they hear from Discord."""
        notices = self.run(self.stage.freed())
        if heard is not None and all(notice.ended.epoch != heard.epoch for notice in notices):
            self.history.add(End(heard))
        for notice in notices:
            self.history.add(End(notice.ended))
            if notice.next is not None:
                self._begin(notice.next)
