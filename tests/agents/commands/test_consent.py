"""/consent: a person's own yes and no."""

import pytest

from agents.commands.consent import allow, alter, refuse, tell
from agents.commands.span import MONTH_MS
from den.errors import BadInput
from tests.agents.commands.stage import ANN, GUILD, NOW_MS, Den, asker


async def test_a_yes_is_recorded_by_and_for_the_person_alone(den: Den) -> None:
    await allow(den.desk, asker(), 3, "my ex, my hair", 2)
    given = (await den.desk.ledger.read(GUILD)).consents[ANN]
    assert (given.heat, given.off_limits, given.expires_ms) == (3, ("my ex", "my hair"), NOW_MS + 2 * MONTH_MS)
    assert given.recorded_by == given.person_id == ANN


async def test_a_yes_reaches_the_bus(den: Den) -> None:
    await allow(den.desk, asker(), None, None, None)
    copy = await den.desk.ledger.copy(GUILD)
    assert copy is not None and copy.consent_of(ANN, NOW_MS) is not None


async def test_twelve_months_are_allowed(den: Den) -> None:
    assert "Recorded" in await allow(den.desk, asker(), None, None, 12)


async def test_too_many_topics_are_refused_in_one_sentence(den: Den) -> None:
    with pytest.raises(BadInput, match="At most 10 topics off limits"):
        await allow(den.desk, asker(), 2, ",".join(map(str, range(11))), 1)
    assert ANN not in (await den.desk.ledger.read(GUILD)).consents


async def test_a_change_keeps_what_is_not_named(den: Den) -> None:
    await allow(den.desk, asker(), 3, "my ex", 2)
    await alter(den.desk, asker(), 1, None, None)
    given = (await den.desk.ledger.read(GUILD)).consents[ANN]
    assert (given.heat, given.off_limits, given.expires_ms) == (1, ("my ex",), NOW_MS + 2 * MONTH_MS)


async def test_topics_can_be_taken_off_again(den: Den) -> None:
    await allow(den.desk, asker(), 3, "my ex", 2)
    await alter(den.desk, asker(), None, "none", None)
    assert (await den.desk.ledger.read(GUILD)).consents[ANN].off_limits == ()


async def test_nothing_can_be_changed_before_a_yes(den: Den) -> None:
    assert "have not said yes" in await alter(den.desk, asker(), 5, None, None)
    assert ANN not in (await den.desk.ledger.read(GUILD)).consents


async def test_a_withdrawal_is_a_no_that_stays(den: Den) -> None:
    await allow(den.desk, asker(), 3, None, 2)
    await refuse(den.desk, asker())
    ledger = await den.desk.ledger.read(GUILD)
    assert ANN in ledger.opt_outs and ledger.consent_of(ANN, NOW_MS) is None


async def test_what_holds_is_told(den: Den) -> None:
    assert "neither yes nor no" in await tell(den.desk, asker())
    await allow(den.desk, asker(), 5, "my ex", 2)
    told = await tell(den.desk, asker())
    assert "heat 5, never about my ex" in told and "no more than heat 3" in told
    await refuse(den.desk, asker())
    assert "You said no" in await tell(den.desk, asker())


async def test_an_ended_yes_is_none(den: Den) -> None:
    await allow(den.desk, asker(), 3, None, 1)
    den.now_ms += MONTH_MS
    assert "neither yes nor no" in await tell(den.desk, asker())


async def test_every_decision_is_audited(den: Den) -> None:
    await allow(den.desk, asker(), 3, None, 2)
    await alter(den.desk, asker(), 2, None, None)
    await refuse(den.desk, asker())
    assert [(one.what, one.who, one.person) for one in den.audited()] == [
        ("consent", str(ANN), ANN), ("consent", str(ANN), ANN), ("withdraw", str(ANN), ANN)
    ]  # fmt: skip
