"""The promise of every memory."""

import asyncio

import pytest

from den.errors import BadInput
from den.fact import MAX_FACTS
from den.line import SpeakerKind
from tests.services.store.conftest import NOW, Clock, Reopen, Store

ANA, BO = 11, 12


async def texts(store: Store, guild: int, person: int, limit: int = 200) -> list[str]:
    return [fact.text for fact in await store.memory.facts(guild, person, limit)]


async def test_what_was_remembered_is_there_after_a_new_start_the_newest_first(
    store: Store, reopen: Reopen
) -> None:
    first = await store.memory.remember(1, ANA, "  bakes  bread ", source_message_id=77)
    await store.memory.remember(1, ANA, "hates mornings")
    await store.close()
    found = await (await reopen()).memory.facts(1, ANA)
    assert [fact.text for fact in found] == ["hates mornings", "bakes bread"]
    assert found[1] == first
    assert (first.source_message_id, first.at_ms) == (77, NOW)


async def test_a_person_sees_only_their_own_facts_of_this_guild(store: Store) -> None:
    await store.memory.remember(1, ANA, "here and mine")
    await store.memory.remember(2, ANA, "there")
    await store.memory.remember(1, BO, "another's")
    assert await texts(store, 1, ANA) == ["here and mine"]


async def test_a_limit_gives_the_newest(store: Store) -> None:
    for n in range(5):
        await store.memory.remember(1, ANA, f"fact {n}")
    assert await texts(store, 1, ANA, 2) == ["fact 4", "fact 3"]
    assert await texts(store, 1, ANA, 0) == []


@pytest.mark.parametrize("kind", ["sibling", "stranger", "webhook", "system"])
async def test_a_bots_text_never_becomes_memory(store: Store, kind: SpeakerKind) -> None:
    with pytest.raises(BadInput, match="never the text of a bot"):
        await store.memory.remember(1, ANA, "she said so", said_by=kind)
    assert await texts(store, 1, ANA) == []


@pytest.mark.parametrize(("text", "reason"), [("", "empty"), ("x" * 501, "at most 500"), ("\ud800", "empty")])
async def test_what_is_no_fact_is_refused_in_one_sentence(store: Store, text: str, reason: str) -> None:
    with pytest.raises(BadInput, match=reason):
        await store.memory.remember(1, ANA, text)


async def test_ids_beyond_64_bits_are_refused_in_one_sentence(store: Store) -> None:
    with pytest.raises(BadInput):
        await store.memory.remember(2**63, ANA, "x")
    with pytest.raises(BadInput, match="64 bits"):
        await store.memory.facts(2**63, ANA)


async def test_a_person_has_at_most_200_facts_also_in_a_race(store: Store, reopen: Reopen) -> None:
    other = await reopen()
    for n in range(MAX_FACTS - 1):
        await store.memory.remember(1, ANA, f"fact {n}")
    last = [one.memory.remember(1, ANA, "the last") for one in (store, other)]
    done = await asyncio.gather(*last, return_exceptions=True)
    assert sorted(isinstance(one, BadInput) for one in done) == [False, True]
    assert len(await texts(store, 1, ANA, 1000)) == MAX_FACTS
    await store.memory.remember(1, BO, "others are not full")
    await store.memory.remember(2, ANA, "nor is another guild")


async def test_a_fact_is_gone_at_its_end_and_makes_room(store: Store, clock: Clock) -> None:
    for _ in range(MAX_FACTS):
        await store.memory.remember(1, ANA, "for a second", expires_ms=NOW + 1000)
    clock.ms += 999
    assert len(await texts(store, 1, ANA)) == MAX_FACTS
    clock.ms += 1
    assert await texts(store, 1, ANA) == []
    await store.memory.remember(1, ANA, "room")
    assert await texts(store, 1, ANA) == ["room"]


async def test_the_very_same_fact_is_kept_once(store: Store) -> None:
    fact = await store.memory.remember(1, ANA, "bread")
    await store.memory.keep(fact)
    await store.memory.keep(fact)
    assert await texts(store, 1, ANA) == ["bread"]


async def test_forgetting_up_to_a_time_leaves_what_came_later(store: Store, clock: Clock) -> None:
    await store.memory.remember(1, ANA, "before")
    clock.ms += 1
    await store.memory.remember(1, ANA, "after")
    assert (await store.memory.forget_person(1, ANA, NOW)).count == 1
    assert await texts(store, 1, ANA) == ["after"]


async def test_one_fact_is_forgotten_and_no_other_persons_or_guilds(store: Store) -> None:
    fact = await store.memory.remember(1, ANA, "bread")
    await store.memory.remember(1, ANA, "mornings")
    for guild, person in ((1, BO), (2, ANA)):
        assert (await store.memory.forget(guild, person, fact.id)).count == 0
    receipt = await store.memory.forget(1, ANA, fact.id)
    assert (receipt.count, receipt.what, receipt.at_ms) == (1, "1 fact", NOW)
    assert await texts(store, 1, ANA) == ["mornings"]
    assert (await store.memory.forget(1, ANA, fact.id)).what == "nothing was kept"


@pytest.mark.parametrize(("where", "left"), [(1, ["there"]), (None, [])])
async def test_a_person_is_forgotten_here_or_everywhere(store: Store, where: int | None, left: list[str]) -> None:
    await store.memory.remember(1, ANA, "here")
    await store.memory.remember(2, ANA, "there")
    await store.memory.remember(1, BO, "another's")
    assert (await store.memory.forget_person(where, ANA)).count == 2 - len(left)
    assert await texts(store, 1, ANA) == []
    assert await texts(store, 2, ANA) == left
    assert await texts(store, 1, BO) == ["another's"]


async def test_a_guild_is_forgotten_and_no_other(store: Store) -> None:
    for guild in (1, 2):
        for person in (ANA, BO):
            await store.memory.remember(guild, person, "x")
    assert (await store.memory.forget_guild(1)).what == "2 facts"
    assert await texts(store, 1, ANA) == await texts(store, 1, BO) == []
    assert await texts(store, 2, ANA) == await texts(store, 2, BO) == ["x"]
