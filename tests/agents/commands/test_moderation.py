"""/mute, /unmute, /settings, /ignore, /stop."""

import json

import pytest

from agents.commands.ignore import begin, finish
from agents.commands.mute import Subject, silence, subject, unsilence
from agents.commands.settings import alter, describe, read_channels
from agents.commands.stop import halt
from bus import keys
from den.errors import BadInput
from den.ledger import GuildLedger
from den.quiet import read_quiet
from tests.agents.commands.stage import ANN, BO, CHANNEL, GUILD, MOD, Den, asker

NAMED = {"the-den": 10**17 + 1, "vault": 10**17 + 2}


async def ledger(den: Den) -> GuildLedger:
    return await den.desk.ledger.read(GUILD)


async def test_a_muted_person_is_not_answered_until_its_end(den: Den) -> None:
    await silence(den.desk, asker(MOD), Subject("person", str(BO), "Bo", BO), 60)
    assert not (await ledger(den)).may_answer(BO, "ember", CHANNEL, den.now_ms).ok
    assert (await ledger(den)).may_answer(BO, "ember", CHANNEL, den.now_ms + 3_600_000).ok


async def test_an_unmute_ends_it_early(den: Den) -> None:
    ember = Subject("persona", "ember", "Ember")
    await silence(den.desk, asker(MOD), ember, 60)
    assert not (await ledger(den)).may_speak("ember", CHANNEL, den.now_ms).ok
    await unsilence(den.desk, asker(MOD), ember)
    assert (await ledger(den)).may_speak("ember", CHANNEL, den.now_ms).ok


async def test_the_longest_mute_is_a_year(den: Den) -> None:
    assert "Muted" in await silence(den.desk, asker(MOD), Subject("guild", "", "all"), 366 * 24 * 60)
    with pytest.raises(BadInput, match="at most 12 months"):
        await silence(den.desk, asker(MOD), Subject("guild", "", "all"), 366 * 24 * 60 + 1)


def test_a_mute_names_exactly_one_thing(den: Den) -> None:
    for persona, server in ((None, False), ("ember", True)):
        with pytest.raises(BadInput, match="Name one of them"):
            subject(den.desk, None, persona, None, server)
    assert subject(den.desk, None, "Ember", None, False).id == "ember"


def test_an_unknown_character_is_told_with_those_there_are(den: Den) -> None:
    with pytest.raises(BadInput, match="there is Ember, Gale, Velvet"):
        subject(den.desk, None, "nobody", None, False)


async def test_a_mute_of_a_person_is_audited_with_who_gave_it(den: Den) -> None:
    await silence(den.desk, asker(MOD), Subject("person", str(BO), "Bo", BO), 60)
    await silence(den.desk, asker(MOD), Subject("guild", "", "all"), 60)
    assert [(one.what, one.who, one.person) for one in den.audited()] == [
        ("mute", str(MOD), BO), ("mute", str(MOD), None)
    ]  # fmt: skip


async def test_settings_keep_what_is_not_named(den: Den) -> None:
    await alter(den.desk, asker(MOD), {"heat_cap": 5}, NAMED)
    await alter(
        den.desk, asker(MOD), {"stop_words": ("pineapple",), "quiet_hours": read_quiet("22:00-07:00+1")}, NAMED
    )
    kept = (await ledger(den)).settings
    assert (kept.heat_cap, kept.stop_words) == (5, ("pineapple",))
    shown = describe(kept, NAMED)
    assert "22:00-07:00+1" in shown and "pineapple" in shown


async def test_a_servers_own_limits_are_shown_and_reach_the_floor(den: Den) -> None:
    await alter(den.desk, asker(MOD), {"channel_lines": 200, "roasts": 20}, NAMED)
    shown = describe((await ledger(den)).settings, NAMED)
    assert "channel lines: at most 200 an hour" in shown and "roasts: at most 20 a day" in shown
    assert "person lines: as the den allows" in shown
    told = await den.desk.redis.call("HGET", keys.ledger(GUILD), "limits")
    assert json.loads(told) == {"c": [0, 200, 0], "t": [0, 0, 20]}


async def test_a_limit_taken_back_is_gone_from_the_floor_too(den: Den) -> None:
    await alter(den.desk, asker(MOD), {"roasts": 20}, NAMED)
    await alter(den.desk, asker(MOD), {"roasts": None}, NAMED)
    assert await den.desk.redis.call("HGET", keys.ledger(GUILD), "limits") is None


async def test_a_malformed_setting_changes_nothing(den: Den) -> None:
    with pytest.raises(BadInput, match="locale"):
        await alter(den.desk, asker(MOD), {"heat_cap": 5, "locale": "Klingon!"}, NAMED)
    assert (await ledger(den)).settings.heat_cap == 3


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("all", ()),
        (f"<#{10**17 + 1}> vault", (10**17 + 1, 10**17 + 2)),
        ("#the-den, #vault", (10**17 + 1, 10**17 + 2)),
        (str(10**17 + 2), (10**17 + 2,)),
    ],
)
def test_channels_are_read_as_people_type_them(typed: str, ids: tuple[int, ...]) -> None:
    assert read_channels(typed, NAMED) == ids


@pytest.mark.parametrize("typed", ["", "#nowhere", f"<#{10**17 + 3}>", "the-den nowhere"])
def test_a_channel_of_nowhere_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        read_channels(typed, NAMED)


async def test_whoever_asks_for_it_is_not_answered_until_they_end_it(den: Den) -> None:
    await begin(den.desk, asker())
    assert not (await ledger(den)).may_answer(ANN, "ember", CHANNEL, den.now_ms).ok
    await finish(den.desk, asker())
    assert (await ledger(den)).may_answer(ANN, "ember", CHANNEL, den.now_ms).ok


async def test_a_stop_hushes_the_channel_for_five_minutes(den: Den) -> None:
    assert "Stopped" in await halt(den.desk, asker())
    state = await den.desk.floor.state(GUILD, CHANNEL)
    assert state.hushed_until_ms == den.now_ms + 300_000
    assert [one.what for one in den.audited()] == ["stop"]
