"""/remember, /memories, /forget: only one's own, and really gone."""

from pathlib import Path

import pytest

from agents.commands.consent import allow
from agents.commands.erase import erase_guild
from agents.commands.forget import find_facts, forget_fact, forget_me
from agents.commands.mute import Subject, silence
from agents.commands.remember import keep, paged, recite
from den.errors import BadInput
from den.safety import OK
from den.speech import utf16_length
from tests.agents.commands.stage import ANN, BO, GUILD, MOD, Den, asker

CANARY = "my sourdough is called Gerald"


def bytes_in(home: Path, word: str) -> list[str]:
    return [path.name for path in home.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]


async def test_a_fact_is_kept_and_shown_to_its_owner_only(den: Den) -> None:
    await keep(den.desk, asker(), CANARY, None)
    assert CANARY in await recite(den.desk, asker(), 1)
    assert "Nothing is remembered" in await recite(den.desk, asker(BO), 1)
    assert "Nothing is remembered" in await recite(den.desk, asker(guild_id=GUILD + 5), 1)


async def test_a_fact_ends_when_it_was_said_to(den: Den) -> None:
    await keep(den.desk, asker(), CANARY, 2)
    den.now_ms += 2 * 86_400_000
    assert "Nothing is remembered" in await recite(den.desk, asker(), 1)


async def test_what_is_too_much_for_one_message_goes_on_a_next_page(den: Den) -> None:
    for nr in range(6):
        await keep(den.desk, asker(), f"{nr} " + "x" * 490, None)
    assert "Page 1 of 2" in await recite(den.desk, asker(), 1)
    assert "0 xxx" in await recite(den.desk, asker(), 2)
    with pytest.raises(BadInput, match="There is no page 3"):
        await recite(den.desk, asker(), 3)


def test_pages_lose_no_row() -> None:
    rows = ["x🔥"[nr % 2] * (nr * 37 % 550 + 1) for nr in range(200)]
    assert [row for page in paged(rows) for row in page] == rows
    assert all(utf16_length("\n".join(page)) <= 1_700 for page in paged(rows))


async def test_one_fact_is_forgotten_and_the_others_stay(den: Den) -> None:
    await keep(den.desk, asker(), CANARY, None)
    await keep(den.desk, asker(), "another", None)
    (choice,) = await find_facts(den.desk, asker(), "SOURDOUGH")
    assert "1 fact" in await forget_fact(den.desk, asker(), choice.value)
    shown = await recite(den.desk, asker(), 1)
    assert "another" in shown and CANARY not in shown
    assert bytes_in(den.home, "Gerald") == []


async def test_nobody_forgets_anothers_fact(den: Den) -> None:
    await keep(den.desk, asker(), CANARY, None)
    (choice,) = await find_facts(den.desk, asker(), "")
    assert await find_facts(den.desk, asker(BO), "") == []
    assert "No such fact" in await forget_fact(den.desk, asker(BO), choice.value)
    assert CANARY in await recite(den.desk, asker(), 1)


async def test_all_of_a_person_is_forgotten_with_a_receipt(den: Den) -> None:
    await keep(den.desk, asker(), CANARY, None)
    await allow(den.desk, asker(), 3, "Gerald", 1)
    den.desk.audit.record("roast", OK, who="ember", person_id=ANN, guild_id=GUILD, text="Gerald is a brick")
    receipt = await forget_me(den.desk, asker(), everywhere=False)
    assert "1 fact" in receipt and "1 consent" in receipt and "4 entries" in receipt
    assert bytes_in(den.home, "Gerald") == []
    assert "2 lines of the cast" in receipt and den.forgotten == [(GUILD, ANN, "Ann")]
    assert not any(one.concerns(ANN) for one in den.audited())
    copy = await den.desk.ledger.copy(GUILD)
    assert copy is not None and ANN not in copy.consents


async def test_forgetting_here_leaves_other_servers_alone(den: Den) -> None:
    elsewhere = asker(guild_id=GUILD + 5)
    await keep(den.desk, elsewhere, CANARY, None)
    await forget_me(den.desk, asker(), everywhere=False)
    assert CANARY in await recite(den.desk, elsewhere, 1)
    await forget_me(den.desk, asker(), everywhere=True)
    assert "Nothing is remembered" in await recite(den.desk, elsewhere, 1)


async def test_forgetting_does_not_lift_a_moderators_mute(den: Den) -> None:
    await silence(den.desk, asker(MOD), Subject("person", str(ANN), "Ann", ANN), 60)
    await forget_me(den.desk, asker(), everywhere=True)
    assert not (await den.desk.ledger.read(GUILD)).may_answer(ANN, "ember", 1, den.now_ms).ok


async def test_a_server_is_forgotten_whole_and_no_other(den: Den) -> None:
    elsewhere = asker(BO, guild_id=GUILD + 5)
    for one in (asker(), asker(BO), elsewhere):
        await keep(den.desk, one, CANARY, None)
        await allow(den.desk, one, 3, None, 1)
    den.desk.audit.record("roast", OK, who="ember", person_id=BO, guild_id=GUILD, text="Gerald is a brick")
    receipt = await erase_guild(den.desk, asker(MOD))
    assert "2 facts" in receipt and "2 consents" in receipt and "1 texts" in receipt
    assert not (await den.desk.ledger.read(GUILD)).consents
    assert CANARY in await recite(den.desk, elsewhere, 1)
    assert not any("Gerald" in one.head for one in den.audited())
