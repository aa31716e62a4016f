"""Several guards as one."""

import asyncio

from den.errors import Unavailable
from den.guard.judgement import Judgement
from services.guard.local import LocalGuard
from services.guard.promise import Guard
from services.guard.strictest import AWAY, StrictestGuard


class Absent:
    """Never judges."""

    async def judge_in(self, text: str) -> Judgement:
        raise Unavailable("away")

    async def judge_out(self, text: str) -> Judgement:
        raise Unavailable("away")


class Slow:
    """Judges when nobody listens any more."""

    async def judge_in(self, text: str) -> Judgement:
        await asyncio.Event().wait()
        return Judgement()

    judge_out = judge_in


async def test_the_local_guard_keeps_the_promise() -> None:
    guard: Guard = LocalGuard()
    assert (await guard.judge_in("kill yourself")).tags == {"self_harm"}
    assert (await guard.judge_out("nice coat")).ok


async def test_what_one_refuses_is_refused() -> None:
    guard = StrictestGuard([LocalGuard(), LocalGuard()])
    assert not (await guard.judge_out("kill yourself")).ok
    assert (await guard.judge_out("nice coat")).ok


async def test_without_one_of_them_nothing_is_said() -> None:
    judgement = await StrictestGuard([LocalGuard(), Absent()]).judge_out("nice coat")
    assert (judgement.ok, judgement.reason, judgement.tags) == (False, AWAY, {"unjudged"})


async def test_without_one_of_them_the_others_judge_what_people_write() -> None:
    guard = StrictestGuard([LocalGuard(), Absent()])
    assert (await guard.judge_in("nice coat")).ok
    assert not (await guard.judge_in("kill yourself")).ok


async def test_a_slow_one_is_an_absent_one() -> None:
    assert not (await StrictestGuard([Slow()], limit_s=0.01).judge_out("nice coat")).ok
