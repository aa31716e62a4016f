"""Shows as members ask for them: what is begun, what is refused in one sentence, and what a press asks."""

import re

import pytest

from agents.commands.board import press
from agents.commands.opening import Wish, opened
from agents.commands.show import tell
from bus.direction import Directed
from den.consent import DAY_MS, Consent
from den.errors import BadInput
from den.shows import bill
from den.shows.show import Person, Show
from tests.agents.commands.stage import ANN, BO, CHANNEL, GUILD, NOW_MS, Den, asker

ROOT = 2**60


async def consents(den: Den, person_id: int) -> None:
    given = Consent(
        guild_id=GUILD, person_id=person_id, heat=4, expires_ms=NOW_MS + DAY_MS, recorded_by=person_id,
        recorded_ms=NOW_MS,
    )  # fmt: skip
    await den.desk.ledger.give(given)


async def running(den: Den, kind="battle") -> Show:
    show = await opened(den.desk, asker(), Wish(kind, topic="soup"), ROOT)
    show = show.model_copy(update={"state": "voting1" if kind == "battle" else show.state})
    await den.desk.directions.write(GUILD, CHANNEL, Directed(show=show), 1)
    return show


def button(show: Show, label: str) -> re.Match[str]:
    buttons = (*bill.playbill_buttons(show), *bill.ballot_buttons(show))
    found = re.fullmatch(bill.TEMPLATE, dict(buttons)[label])
    assert found is not None
    return found


async def test_a_battle_is_of_those_who_were_named_in_that_order(den: Den) -> None:
    show = await opened(den.desk, asker(), Wish("battle", "gale", "Ember", "soup"), ROOT)
    assert (show.cast, show.topic, show.host) == (("gale", "ember"), "soup", "velvet")


async def test_an_everyday_word_is_a_topic_whoever_is_called_so(den: Den) -> None:
    show = await opened(den.desk, asker(), Wish("battle", topic="what will become of us", members=("will",)), ROOT)
    assert show.topic == "what will become of us"


async def test_the_host_chooses_where_nobody_is_named(den: Den) -> None:
    show = await opened(den.desk, asker(), Wish("battle"), ROOT)
    assert sorted(show.cast) == ["ember", "gale"]


@pytest.mark.parametrize(
    ("wish", "why"),
    [
        (Wish("battle", "ember", "ember"), "Nobody battles themselves"),
        (Wish("battle", "nobody"), "no such character"),
        (Wish("battle", "velvet"), "The host runs the show"),
        (Wish("panel"), "A panel needs a topic"),
        (Wish("panel", topic="x" * 81), "at most 80 characters"),
        (Wish("panel", topic="how to kill yourself"), "Not that topic"),
        (Wish("battle", topic="Tom's cooking", members=("tom", "will")), "A topic is a thing"),
        (Wish("roast"), "needs your recorded yes"),
        (Wish("roast", who=Person(id=BO, name="Bo")), "Bo has not said yes here"),
        (Wish("roast", who=Person(id=70, name="Ember")), "A roast is of a person"),
        (Wish("crowd"), "Nobody here has said yes"),
    ],
)
async def test_a_wish_that_cannot_be_is_refused_in_a_sentence(den: Den, wish: Wish, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        await opened(den.desk, asker(), wish, ROOT)


async def test_a_roast_is_no_hotter_than_the_guest_and_the_server_allow(den: Den) -> None:
    await consents(den, BO)
    show = await opened(den.desk, asker(), Wish("roast", who=Person(id=BO, name="Bo")), ROOT)
    settings = (await den.desk.ledger.read(GUILD)).settings
    assert show.people == (Person(id=BO, name="Bo"),) and show.heat == min(4, settings.heat_cap)


async def test_there_is_one_show_in_a_channel(den: Den) -> None:
    await running(den)
    with pytest.raises(BadInput, match="A show is on here already"):
        await opened(den.desk, asker(), Wish("battle"), ROOT + 1)


async def test_whoever_is_not_answered_starts_no_show(den: Den) -> None:
    from den.consent import Ignore

    await den.desk.ledger.ignore(Ignore(guild_id=GUILD, person_id=ANN, recorded_by=ANN, recorded_ms=NOW_MS))
    with pytest.raises(BadInput, match="Not now"):
        await opened(den.desk, asker(), Wish("battle"), ROOT)


async def test_a_vote_reaches_the_director_and_the_voter_is_told(den: Den) -> None:
    show = await running(den)
    told = await press(den.desk, asker(), ROOT + 5, button(show, "Gale"))
    (cue,) = await den.desk.directions.take(GUILD)
    assert (cue.event.name, cue.event.choice, cue.event.root_id) == ("vote", show.cast.index("gale"), ROOT + 5)
    assert "Your vote is for Gale" in told


@pytest.mark.parametrize(("label", "name"), [("More", "more"), ("Close the vote", "next"), ("Enough", "enough")])
async def test_the_audiences_buttons_reach_the_director(den: Den, label: str, name: str) -> None:
    show = await running(den)
    await press(den.desk, asker(), ROOT + 5, button(show, label))
    (cue,) = await den.desk.directions.take(GUILD)
    assert (cue.event.name, cue.show_id) == (name, show.id)


async def test_a_button_of_an_old_show_moves_no_new_one(den: Den) -> None:
    show = await running(den)
    old = button(show.model_copy(update={"id": 7}), "More")
    assert await press(den.desk, asker(), ROOT + 5, old) == "That show is over."
    assert await den.desk.directions.take(GUILD) == []


async def test_a_press_of_somebody_who_is_not_answered_carries_no_line(den: Den) -> None:
    from den.consent import Ignore

    show = await running(den)
    await den.desk.ledger.ignore(Ignore(guild_id=GUILD, person_id=ANN, recorded_by=ANN, recorded_ms=NOW_MS))
    await press(den.desk, asker(), ROOT + 5, button(show, "More"))
    (cue,) = await den.desk.directions.take(GUILD)
    assert cue.event.root_id == 0


async def test_a_stop_says_who_stopped_it(den: Den) -> None:
    await running(den)
    await tell(den.desk, asker(), "stop", ROOT + 5)
    (cue,) = await den.desk.directions.take(GUILD)
    assert (cue.event.name, cue.event.reason) == ("stop", "Ann stopped it")


async def test_without_a_show_there_is_nothing_to_stop(den: Den) -> None:
    with pytest.raises(BadInput, match="No show is on"):
        await tell(den.desk, asker(), "stop", ROOT)


async def test_a_malformed_cue_is_left_out(den: Den) -> None:
    from bus import keys

    await den.desk.redis.call("RPUSH", keys.cues(GUILD), b"{}", b"nonsense")
    await running(den)
    await tell(den.desk, asker(), "next", ROOT)
    assert [cue.event.name for cue in await den.desk.directions.take(GUILD)] == ["next"]


async def test_a_show_of_another_version_is_no_show(den: Den) -> None:
    from bus import keys

    await den.desk.redis.call("HSET", keys.directions(GUILD), str(CHANNEL), b'5 {"show": {"id": "x"}}')
    assert (await den.desk.directions.of(GUILD, CHANNEL)).show is None
