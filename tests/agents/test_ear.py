"""An ear's decisions, put to the real floor."""

from types import SimpleNamespace
from typing import Any, cast

from agents.ear import BUS_AWAY_EMOJI, LATE_EMOJI
from agents.stopping import STOP_EMOJI
from bus import keys
from bus.floor import Floor
from bus.messages import Cued
from den.consent import OptOut
from den.errors import BusAway
from den.ledger import unknown_guild
from den.line import Speaker
from tests.agents.lines import ANA, CHANNEL, GUILD, NOW_MS, TOM, line
from tests.agents.stage import stage

EMBER_BOT = Speaker(id=70, name="Ember", kind="sibling", persona="ember")
CALL = line("Ember, roast my sourdough")


async def test_a_line_heard_by_two_ears_is_answered_once() -> None:
    async with stage("ember") as on:
        await on.ear.hear(CALL)
        on.ear.channels.clear()
        await on.ear.hear(CALL)
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_a_later_ear_does_nothing_for_a_decided_root() -> None:
    async with stage("ember", rank=1) as on:
        on.ear.outcomes.note(CALL.id)
        await on.ear.hear(CALL)
        assert await on.floor.why(GUILD, CHANNEL) == ()


async def test_a_line_of_a_sibling_is_remembered_and_not_answered() -> None:
    async with stage("ember") as on:
        await on.ear.hear(line("Ember, roast me", author=EMBER_BOT))
        assert on.ear.channels[CHANNEL].newest_human_id() == 0


async def test_a_silence_is_recorded_with_its_reason() -> None:
    async with stage("ember") as on:
        await on.ear.hear(line("tom, are you coming tonight?"))
        record = (await on.floor.why(GUILD, CHANNEL))[0]
        assert record.last.what == "silence" and record.why


async def test_only_the_first_ear_records_a_silence() -> None:
    async with stage("ember", rank=1) as on:
        on.ear.company.ears = frozenset({0, 1})
        await on.ear.hear(line("tom, are you coming tonight?"))
        assert await on.floor.why(GUILD, CHANNEL) == ()


async def test_a_call_while_the_bus_is_away_gets_one_reaction() -> None:
    async with stage("ember") as on:

        async def gone(*_: object) -> None:
            raise BusAway("Redis does not answer.")

        on.ear.floor = type("Gone", (), {"claim": gone, "silence": gone})()  # type: ignore[assignment]
        await on.ear.hear(CALL)
        on.now_ms += 3_000
        await on.steward.reconsider()
        assert on.reactions == [(CALL.id, BUS_AWAY_EMOJI)]


async def test_a_call_that_met_an_absent_bus_is_answered_when_it_is_back() -> None:
    async with stage("ember") as on:

        async def gone(*_: object) -> None:
            raise BusAway("Redis does not answer.")

        there = on.ear.floor
        on.ear.floor = type("Gone", (), {"claim": gone})()  # type: ignore[assignment]
        await on.ear.hear(CALL)
        on.ear.floor = there
        on.now_ms += 3_000
        await on.steward.reconsider()
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_a_call_to_a_bot_that_is_away_is_answered_when_it_comes_back() -> None:
    async with stage("gale") as on:
        await on.ear.hear(CALL)
        await on.pump()
        await on.subscribe("ember")
        on.now_ms += 3_000
        await on.steward.sweep()
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_whoever_said_no_is_answered_and_roasted_by_nobody() -> None:
    async with stage("ember") as on:
        await on.redis.hset(keys.ledger(GUILD), f"n:{ANA.id}", 1)
        no = OptOut(guild_id=GUILD, person_id=ANA.id, recorded_by=ANA.id, recorded_ms=NOW_MS)
        on.ear.ledgers[GUILD] = unknown_guild(GUILD).model_copy(update={"opt_outs": {ANA.id: no}})
        await on.ear.hear(CALL)
        await on.pump()
        assert [turn.target_id for turn, _ in on.mouth.posted] == [None] and on.reactions == []


async def test_a_stop_hushes_the_channel_and_is_acknowledged() -> None:
    async with stage("ember") as on:
        stop = line("stop", nr=5)
        await on.ear.hear(CALL)
        await on.pump()
        await on.ear.hear(line("ha", author=EMBER_BOT, nr=3))
        await on.ear.hear(stop)
        assert (await on.floor.state(GUILD, CHANNEL)).hushed_until_ms > NOW_MS
        assert on.reactions == [(stop.id, STOP_EMOJI)]


async def test_an_edited_line_that_was_decided_is_not_answered_again() -> None:
    async with stage("ember") as on:
        await on.ear.hear(CALL)
        await on.pump()
        await on.ear.edit(CALL.model_copy(update={"text": "Ember, roast my rye", "edited_ms": NOW_MS + 10}))
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_an_edit_that_calls_a_bot_is_answered() -> None:
    async with stage("ember") as on:
        plain = line("tom, see you tonight", author=TOM)
        await on.ear.hear(plain)
        await on.pump()
        await on.ear.edit(plain.model_copy(update={"text": "Ember, roast me", "edited_ms": NOW_MS + 10}))
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_a_call_that_was_never_answered_ends_in_a_reaction() -> None:
    async with stage() as on:
        await on.ear.hear(CALL)
        on.now_ms += 61_000
        await on.steward.sweep()
        assert (CALL.id, LATE_EMOJI) in on.reactions


async def test_a_call_to_a_bot_that_was_away_is_answered_when_it_is_back() -> None:
    async with stage("ember") as on:
        everybody, on.ear.company.online = on.ear.company.online, frozenset()
        await on.ear.hear(line("Ember, roast my sourdough"))
        await on.pump()
        assert on.mouth.posted == []
        on.ear.company.online = everybody
        on.now_ms += 2_000
        await on.steward.reconsider()
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_another_ear_that_reads_it_later_has_it_answered_too() -> None:
    async with stage("ember") as on:
        called = line("Ember, roast my sourdough")
        await on.floor.silence(called.guild_id, called.channel_id, called.id, "Ember is not on stage")
        await on.ear.hear(called, late=True)
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_a_silence_that_was_meant_is_kept() -> None:
    async with stage("ember") as on:
        nod = line("haha")
        await on.ear.hear(nod)
        await on.pump()
        on.now_ms += 2_000
        await on.steward.reconsider()
        await on.pump()
        assert on.mouth.posted == []


async def test_a_bot_that_comes_while_its_absence_is_recorded_is_still_owed_an_answer() -> None:
    async with stage("ember") as on:
        everybody, on.ear.company.online = on.ear.company.online, frozenset()
        record = on.floor.silence

        async def slowly(*words: Any) -> None:
            await record(*words)
            on.ear.company.online = everybody

        on.ear.floor = cast(Floor, SimpleNamespace(silence=slowly))
        await on.ear.hear(line("Ember, roast my sourdough"))
        on.ear.floor = on.floor
        on.now_ms += 2_000
        await on.steward.reconsider()
        await on.pump()
        assert len(on.mouth.posted) == 1


async def test_a_call_that_finds_the_queue_full_again_and_again_is_asked_until_it_has_its_place() -> None:
    async with stage("ember") as on:
        for nr in range(5):
            person = Speaker(id=300 + nr, name=f"p{nr}", kind="human")
            await on.ear.hear(line("Ember, roast my sourdough", author=person, nr=nr))
        for _ in range(2):
            await on.steward.reconsider()
        await on.pump()
        for _ in range(2):
            await on.steward.reconsider()
            await on.pump()
        assert len(on.mouth.posted) == 5


async def test_who_has_said_yes_is_read_anew_before_members_are_given_what_they_ask_of_a_show() -> None:
    async with stage("ember") as on:
        learnt: list[int] = []

        async def learn(guild_id: int) -> None:
            learnt.append(guild_id)

        on.steward.learn = learn
        await on.steward.on_notice(Cued(guild_id=GUILD, at_ms=NOW_MS))
        assert learnt == [GUILD]
