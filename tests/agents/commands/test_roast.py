"""/roast: who is roasted, who is asked, who is left alone."""

from collections.abc import Awaitable, Callable

import pytest

from agents.commands.consent import allow, refuse
from agents.commands.ignore import begin
from agents.commands.mute import Subject, silence
from agents.commands.roast import Course, Target, decide
from tests.agents.commands.stage import ANN, BO, MOD, Den, asker

ME, THEM = Target(ANN, "Ann"), Target(BO, "Bo")
EMBER, STRANGER = Target(70, "Ember", is_bot=True), Target(10**17 + 99, "Other", is_bot=True)


async def course(den: Den, target: Target, persona: str | None = None) -> Course:
    ledger = await den.desk.ledger.read(asker().guild_id)
    return decide(ledger, den.desk.company, asker(), target, persona, den.now_ms)


async def test_who_has_said_nothing_is_asked(den: Den) -> None:
    assert (await course(den, THEM)).what == "ask"


async def test_who_said_yes_is_roasted(den: Den) -> None:
    await allow(den.desk, asker(BO), 3, None, 1)
    assert (await course(den, THEM)).what == "roast"


async def test_a_yes_that_has_ended_is_asked_for_again(den: Den) -> None:
    await allow(den.desk, asker(BO), 3, None, 1)
    den.now_ms += 40 * 86_400_000
    assert (await course(den, THEM)).what == "ask"


async def test_who_said_no_is_not_asked(den: Den) -> None:
    await refuse(den.desk, asker(BO))
    found = await course(den, THEM)
    assert found.what == "refuse" and "does not want to be roasted" in found.said


async def test_a_person_may_ask_for_their_own(den: Den) -> None:
    assert (await course(den, ME)).what == "roast"


async def test_an_own_no_holds_against_an_own_wish(den: Den) -> None:
    await refuse(den.desk, asker())
    assert "/consent give" in (await course(den, ME)).said


@pytest.mark.parametrize(("persona", "what"), [(None, "roast"), ("gale", "roast"), ("ember", "refuse")])
async def test_a_bot_of_the_den_is_roasted_by_any_other(den: Den, persona: str | None, what: str) -> None:
    assert (await course(den, EMBER, persona)).what == what


async def test_a_strangers_bot_is_left_alone(den: Den) -> None:
    assert (await course(den, STRANGER)).what == "refuse"


async def mute_bo(den: Den) -> None:
    await silence(den.desk, asker(MOD), Subject("person", str(BO), "Bo", BO), 60)


async def mute_ann(den: Den) -> None:
    await silence(den.desk, asker(MOD), Subject("person", str(ANN), "Ann", ANN), 60)


async def mute_all(den: Den) -> None:
    await silence(den.desk, asker(MOD), Subject("guild", "", "all"), 60)


async def bo_is_ignored(den: Den) -> None:
    await begin(den.desk, asker(BO))


@pytest.mark.parametrize("before", [mute_bo, mute_ann, mute_all, bo_is_ignored])
async def test_who_is_muted_or_ignored_is_neither_roasted_nor_asked(
    den: Den, before: Callable[[Den], Awaitable[None]]
) -> None:
    await before(den)
    assert (await course(den, THEM)).what == "refuse"
