"""Where lines are scarce: shorter ones, fewer bots, one polite last line, and after it a reaction."""

import json

import structlog

from agents.asking import Asking
from bus import keys
from den.draft import Draft
from den.thrift import REMEMBERED_MS, WORDS
from tests.agents.lines import ANA, CHANNEL, GUILD, TOM, line
from tests.agents.stage import EMBER, Stage, stage

SAID = (
    "Granite is softer.", "Your oven filed a complaint.", "Pigeons leave that one.", "A brick with ambitions!",
    "Archaeologists are on their way.", "It bounced twice.", "Geologists date it early.", "Toast would be mercy.",
    "Somebody paved a road with it.", "The yeast resigned in writing.",
)  # fmt: skip


async def limit(on: Stage, hour: int) -> None:
    await on.redis.hset(keys.ledger(GUILD), "limits", json.dumps({"c": [0, hour, 0]}))


async def called(on: Stage, times: int) -> None:
    for nr in range(times):
        on.pen.drafts = [Draft(line=SAID[nr])]
        await on.ear.hear(line(f"Ember, roast my bread number {nr}", nr=nr))
        await on.pump()


async def test_the_last_line_is_polite_and_in_character_and_nobody_writes_it() -> None:
    async with stage("ember") as on:
        await limit(on, 2)
        await called(on, 3)
        assert [text for _, text in on.mouth.posted][2:] == [EMBER.rest_line]
        assert len(on.pen.prompts) == 2


async def test_after_the_last_line_a_call_gets_a_reaction_and_no_other_line() -> None:
    async with stage("ember") as on:
        await limit(on, 1)
        await called(on, 5)
        assert len(on.mouth.posted) == 2
        assert [emoji for _, emoji in on.reactions] == ["⏳"] * 3
        assert len(on.ear.debts.open) == 2  # of the lines that are out and were not heard yet


async def test_the_fewer_lines_are_left_the_shorter_they_are() -> None:
    async with stage("ember") as on:
        await limit(on, 10)
        await called(on, 10)
        assert [prompt.max_words for prompt in on.pen.prompts] == [WORDS[0]] * 7 + [WORDS[1]] * 2 + [WORDS[2]]


async def test_an_ear_remembers_for_a_minute_that_lines_are_scarce() -> None:
    async with stage("ember") as on:
        await limit(on, 10)
        await called(on, 8)
        (channel,) = on.ear.channels.values()
        assert channel.thrift_now(on.now_ms) == 1
        assert channel.thrift_now(on.now_ms + REMEMBERED_MS) == 0


async def test_whoever_asks_for_a_roast_of_somebody_who_had_enough_is_told() -> None:
    async with stage("ember") as on:
        await on.redis.hset(
            keys.ledger(GUILD), mapping={"limits": json.dumps({"t": [0, 0, 1]}), f"c:{TOM.id}": on.now_ms + 10**6}
        )
        told = []
        for nr in range(2):
            told.append(
                await Asking(on.ear, structlog.get_logger())(
                    guild_id=GUILD, channel_id=CHANNEL, requester_id=ANA.id, requester_name="Ana",
                    target_id=TOM.id, target_name="Tom", persona="ember", root_id=line("", nr=nr).id,
                )
            )  # fmt: skip
            await on.pump()
        assert told == [
            "Ember has the floor.",
            "Ember has the floor. Tom has had enough roasts for now, so it is a gentle one.",
        ]
