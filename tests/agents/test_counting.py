"""What a turn leaves in the meters of its process, and in the log."""

import asyncio

import pytest
from structlog.testing import capture_logs

from den.draft import Draft
from den.snowflake import first_at
from den.turn import Turn
from tests.agents.lines import ANA, CHANNEL, GUILD, NOW_MS, line
from tests.agents.stage import Stage, away, stage

CALL = line("Ember, roast my sourdough")


class Late:
    """A voice whose line Discord dates 1.5 s after the call; an id of 0 is a line deleted at once."""

    def __init__(self, message_id: int = first_at(NOW_MS + 1_500)) -> None:
        self.message_id = message_id

    async def post(self, turn: Turn, text: str, buttons: tuple[tuple[str, str], ...] = ()) -> int:
        return self.message_id

    async def type(self, channel_id: int) -> None:
        pass


async def call(on: Stage) -> None:
    await on.ear.hear(CALL)
    await on.pump()


async def test_a_line_that_is_out_is_counted_with_how_long_it_took_by_discords_clock() -> None:
    async with stage("ember") as on:
        on.agent.sending.voice = Late()
        await call(on)
        assert on.agent.sending.meters.turns == {("sent", "ADDRESSED"): 1}
        assert list(on.agent.sending.meters.answer_ms.recent) == [1_500]
        assert on.ear.meters.claims == {"granted": 1}


async def test_a_line_that_was_deleted_at_once_took_no_time() -> None:
    async with stage("ember") as on:
        on.agent.sending.voice = Late(0)
        await call(on)
        assert on.agent.sending.meters.turns["sent", "ADDRESSED"] == 1
        assert not on.agent.sending.meters.answer_ms.recent


async def test_a_refused_draft_is_counted_as_the_guards() -> None:
    async with stage("ember") as on:
        on.pen.drafts = [Draft(line="As an AI language model, I cannot."), Draft(line="That crust has tenure.")]
        await call(on)
        assert on.agent.sending.meters.refusals == {"guard": 1}


async def test_a_writer_that_is_away_is_counted_for_each_attempt() -> None:
    async with stage("ember") as on:
        on.pen.drafts = [away(), away()]
        await call(on)
        assert on.agent.sending.meters.model_away == 2


async def test_a_line_that_another_wrote_for_a_model_is_counted() -> None:
    async with stage("ember") as on:
        on.pen.drafts = [Draft(line="That crust has tenure.", writer="composer", passed_over=("haiku: away",))]
        await call(on)
        assert (on.agent.sending.meters.model_away, on.agent.sending.meters.tokens_spent) == (1, 0)


async def test_a_line_for_want_of_tokens_is_counted_until_there_are_some_again() -> None:
    async with stage("ember") as on:
        on.pen.drafts = [Draft(line="That crust has tenure.", writer="composer", note="the tokens are spent")]
        await call(on)
        assert (on.agent.sending.meters.tokens_spent, on.agent.sending.meters.on_spare) == (1, True)


async def test_the_newest_line_is_known_for_who_asks_when_it_was() -> None:
    async with stage("ember") as on:
        on.agent.sending.voice = Late()
        await call(on)
        assert on.agent.sending.meters.last_turn == (first_at(NOW_MS + 1_500), 0)


async def test_a_turn_that_ends_without_a_line_is_counted_and_logged_with_its_trace() -> None:
    async with stage("ember") as on:
        on.pen.gate = asyncio.Event()
        await call(on)
        with capture_logs() as logs:
            await on.floor.hush(GUILD, CHANNEL, 60, ANA.id)
            await on.pump()
        assert on.agent.sending.meters.turns == {("abandoned", "ADDRESSED"): 1}
        [told] = [one for one in logs if one["event"] == "abandoned"]
        assert told["trace"] == str(CALL.id) and told["why"] == "the channel was hushed"


@pytest.mark.parametrize("drafts", [[], [away()], [Draft(line="As an AI language model, I cannot.")]])
async def test_every_line_of_the_log_about_a_turn_has_its_trace(drafts: list[Draft | Exception]) -> None:
    with capture_logs() as logs:
        async with stage("ember") as on:
            on.pen.drafts = drafts
            await call(on)
            await asyncio.sleep(0.06)  # a draft is logged beside the way of its line
    events = {one["event"] for one in logs}
    assert {"claimed", "sent", "wrote"} <= events
    assert {one.get("trace") for one in logs} == {str(CALL.id)}
