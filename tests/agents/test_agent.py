"""A speaker's turn, from its grant to its line."""

import asyncio

from bus import keys
from bus.grant import Grant, write_grant, write_header
from den.draft import Draft
from den.turn import Turn
from orchestrator.decided import record_told
from tests.agents.lines import ANA, CHANNEL, GUILD, TOM, line
from tests.agents.stage import EMBER, Stage, away, stage

CALL = line("Ember, roast my sourdough")
INBOX = keys.inbox(GUILD, "ember")


async def said(on: Stage) -> list[str]:
    await on.ear.hear(CALL)
    await on.pump()
    return [text for _, text in on.mouth.posted]


async def test_a_called_bot_answers_the_line_that_called_it() -> None:
    async with stage("ember") as on:
        await said(on)
        assert [turn.root_id for turn, _ in on.mouth.posted] == [CALL.id]


async def test_the_grant_is_confirmed_before_the_line_is_written() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        assert [notice.turn.root_id for notice in on.confirmed] == [CALL.id]
        on.pen.gate.set()


async def test_the_floor_is_free_after_the_line() -> None:
    async with stage("ember") as on:
        await said(on)
        assert (await on.floor.state(GUILD, CHANNEL)).turn is None


async def test_a_refused_draft_is_written_once_more_with_the_complaint() -> None:
    async with stage("ember") as on:
        on.pen.drafts = [Draft(line="As an AI language model, I cannot."), Draft(line="That crust has tenure.")]
        assert await said(on) == ["That crust has tenure."]
        assert on.pen.prompts[1].complaint


async def test_a_draft_about_somebody_else_is_never_posted() -> None:
    async with stage("ember") as on:
        on.pen.drafts = [Draft(line="Tom is worse.", target_id=TOM.id)] * 2
        assert await said(on) == [EMBER.refusal_line]


async def test_a_writer_that_is_away_costs_the_joke_and_not_the_answer() -> None:
    async with stage("ember") as on:
        on.pen.drafts = [away(), away()]
        assert await said(on) == [EMBER.refusal_line]


async def test_the_record_tells_who_was_passed_over_and_why() -> None:
    async with stage("ember") as on:
        over = ("The model m was throttled (ThrottlingException).",)
        on.pen.drafts = [Draft(line="That crust has tenure.", writer="composer", passed_over=over)]
        await said(on)
        (record,) = await on.floor.why(GUILD, CHANNEL)
        assert "composer wrote it, because others did not: The model m was throttled" in record.last.reason
        assert record_told(record)[-1].startswith("  sent ember (composer wrote it")


async def test_a_writer_that_breaks_gives_the_floor_back() -> None:
    async with stage("ember") as on:
        on.pen.drafts = [ZeroDivisionError("a bug")]
        assert await said(on) == []
        assert (await on.floor.state(GUILD, CHANNEL)).turn is None


async def test_nothing_is_posted_after_a_hush() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        await on.floor.hush(GUILD, CHANNEL, 60, ANA.id)
        on.pen.gate.set()
        await on.pump()
        assert on.mouth.posted == []


async def test_nothing_is_posted_on_a_deleted_line() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        await on.ear.delete(GUILD, CHANNEL, CALL.id)
        on.pen.gate.set()
        await on.pump()
        assert on.mouth.posted == []


async def test_a_second_line_of_the_same_person_joins_the_answer_being_written() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        await on.ear.hear(line("Ember, and my coffee", nr=1))
        await on.pump()
        on.pen.gate.set()
        await on.pump()
        assert len(on.mouth.posted) == 1
        last = on.pen.prompts[-1]
        assert [last.answering.text, *(more.text for more in last.also)] == [CALL.text, "Ember, and my coffee"]


async def test_a_grant_for_another_persona_is_not_taken() -> None:
    async with stage("gale") as on:
        await on.ear.hear(line("Gale, roast my sourdough"))
        await on.pump()
        assert on.mouth.posted == []


async def test_the_same_grant_twice_is_one_line() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        state = await on.floor.state(GUILD, CHANNEL)
        assert state.turn is not None
        await on.floor.deliver(state.turn, write_grant(Grant(line=CALL)))
        await on.pump()
        on.pen.gate.set()
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_a_malformed_grant_is_dropped() -> None:
    async with stage("ember") as on:
        on.agent.take(INBOX, b'{"turn": 3}\n{}')
        on.agent.take(INBOX, b"\xff\xfe not even text")
        assert on.agent.holdings == {}


async def test_a_grant_without_a_line_gives_its_turn_up_at_once() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        held = on.agent.holdings[CHANNEL]
        held.stop()
        on.agent.holdings.clear()
        on.agent.take(INBOX, write_header(held.turn, on.now_ms + 1).encode() + b"\n{}")
        await on.pump()
        assert (await on.floor.state(GUILD, CHANNEL)).turn is None


async def test_a_turn_left_sending_is_posted_again_only_when_it_was_looked_for() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        turn = (await on.floor.state(GUILD, CHANNEL)).turn
        assert turn is not None
        on.agent.holdings[CHANNEL].stop()
        await on.floor.send(turn, None)
        on.pen.gate.set()
        await on.pump()
        on.agent.take(INBOX, f"{write_header(turn, on.now_ms)}\n{write_grant(Grant(line=CALL))}".encode())
        await on.pump()
        assert on.mouth.posted == []
        on.agent.sending.may_post_again(turn)
        on.agent.take(INBOX, f"{write_header(turn, on.now_ms + 1)}\n{write_grant(Grant(line=CALL))}".encode())
        await on.pump()
        assert [posted.nonce() for posted, _ in on.mouth.posted] == [turn.nonce()]


async def test_no_turn_is_begun_while_shutting_down() -> None:
    async with stage("ember") as on:
        await on.agent.finish(1)
        assert await said(on) == []


async def test_a_turn_for_two_lines_goes_on_when_the_first_is_deleted() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        await on.ear.hear(line("Ember, and my coffee", nr=1))
        await on.pump()
        await on.ear.delete(GUILD, CHANNEL, CALL.id)
        await on.pump()
        on.pen.gate.set()
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_no_joke_is_written_on_a_threat() -> None:
    async with stage("ember") as on:
        await on.ear.hear(line("Ember, roast me or i will kill you and your family"))
        await on.pump()
        assert [text for _, text in on.mouth.posted] == ["Not that one, friend."]
        assert on.pen.prompts == []


async def test_a_grant_that_comes_again_after_its_line_is_not_written_again() -> None:
    async with stage("ember") as on:
        await said(on)
        turn, _ = on.mouth.posted[0]
        for later_ms in (1, 2):
            on.agent.take(INBOX, grant_of(turn, on.now_ms + later_ms))
            await on.pump()
        assert (len(on.pen.prompts), len(on.mouth.posted)) == (1, 1)


async def test_the_same_joining_line_twice_starts_the_turn_over_once() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        turn = on.agent.holdings[CHANNEL].turn
        for later_ms in (1, 2):
            body = write_grant(Grant(line=line("Ember, and my coffee", nr=1)))
            on.agent.take(INBOX, f"{write_header(turn, on.now_ms + later_ms, again=True)}\n{body}".encode())
        assert len(on.agent.holdings[CHANNEL].bodies) == 2
        on.pen.gate.set()


async def test_a_grant_for_another_inbox_or_too_old_is_dropped() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        turn = on.agent.holdings.pop(CHANNEL).turn.model_copy(update={"epoch": 2**50})
        on.agent.take(keys.inbox(GUILD + 1, "ember"), grant_of(turn, on.now_ms))
        on.agent.take(INBOX, grant_of(turn, on.now_ms - 60_000))
        assert on.agent.holdings == {} and on.agent.gate.dropped == 2
        on.pen.gate.set()


def grant_of(turn: Turn, at_ms: int) -> bytes:
    return f"{write_header(turn, at_ms)}\n{write_grant(Grant(line=CALL))}".encode()


async def test_an_ear_that_has_just_come_is_told_that_the_turn_is_worked_on() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await said(on)
        turn = on.agent.holdings[CHANNEL].turn
        on.confirmed.clear()
        await on.floor.deliver(turn, write_grant(Grant(line=CALL)))
        await on.pump()
        assert [notice.turn.epoch for notice in on.confirmed] == [turn.epoch]
        on.pen.gate.set()
