"""The promise of every ledger store."""

import asyncio

from den.consent import DAY_MS, Consent, Ignore
from den.guild_settings import GuildSettings, QuietHours
from den.ledger import unknown_guild
from den.mute import Mute
from tests.services.store.conftest import NOW, Clock, Reopen, Store

ANA, BO, MOD = 11, 12, 31


def yes(guild: int = 1, person: int = ANA, **other: object) -> Consent:
    fields = {"guild_id": guild, "person_id": person, "heat": 4, "off_limits": ("my ex",), "recorded_ms": NOW}
    return Consent.model_validate({**fields, "expires_ms": NOW + DAY_MS, "recorded_by": person, **other})


def muted(person: int, by: int, guild: int = 1) -> Mute:
    return Mute(guild_id=guild, scope="person", subject=str(person), until_ms=NOW + DAY_MS, by=by, at_ms=NOW)


def ignored(person: int, by: int, guild: int = 1) -> Ignore:
    return Ignore(guild_id=guild, person_id=person, recorded_by=by, recorded_ms=NOW)


async def test_a_guild_that_nothing_is_recorded_of_has_the_defaults(store: Store) -> None:
    assert await store.ledger.read(1) == unknown_guild(1)
    assert list(await store.ledger.guilds()) == []


async def test_all_that_was_put_is_read_after_a_new_start(store: Store, reopen: Reopen) -> None:
    settings = GuildSettings(
        guild_id=1, enabled_channels=(5,), stop_words=("basta",), quiet_hours=QuietHours(start_min=1, end_min=2)
    )
    await store.ledger.put_consent(yes())
    await store.ledger.ignore(ignored(BO, MOD))
    await store.ledger.mute(muted(BO, MOD))
    await store.ledger.withdraw(1, BO, BO)
    await store.ledger.put_settings(settings)
    await store.close()
    found = await (await reopen()).ledger.read(1)
    assert found.consents == {ANA: yes()}
    assert found.ignores == {BO: ignored(BO, MOD)}
    assert found.mutes == (muted(BO, MOD),)
    assert found.opt_outs[BO].recorded_ms == NOW
    assert found.settings == settings


async def test_the_version_is_known_without_reading_the_rest(store: Store) -> None:
    assert await store.ledger.version(1) == 0
    await store.ledger.put_consent(yes())
    await store.ledger.withdraw(1, ANA, ANA)
    assert await store.ledger.version(1) == (await store.ledger.read(1)).version == 2


async def test_a_no_deletes_the_yes_and_a_later_yes_the_no(store: Store) -> None:
    await store.ledger.put_consent(yes())
    await store.ledger.withdraw(1, ANA, ANA)
    refused = await store.ledger.read(1)
    assert (list(refused.consents), list(refused.opt_outs)) == ([], [ANA])
    await store.ledger.put_consent(yes(heat=1))
    again = await store.ledger.read(1)
    assert (again.consents[ANA].heat, list(again.opt_outs)) == (1, [])


async def test_unmute_and_unignore_end_it_and_may_be_said_twice(store: Store) -> None:
    await store.ledger.mute(muted(BO, MOD))
    await store.ledger.ignore(ignored(BO, MOD))
    for _ in range(2):
        await store.ledger.unmute(1, "person", str(BO))
        await store.ledger.unignore(1, BO)
    found = await store.ledger.read(1)
    assert (found.mutes, found.ignores) == ((), {})


async def test_a_new_mute_replaces_the_one_before(store: Store) -> None:
    await store.ledger.mute(muted(BO, MOD))
    longer = muted(BO, MOD).model_copy(update={"until_ms": NOW + 2 * DAY_MS})
    await store.ledger.mute(longer)
    assert (await store.ledger.read(1)).mutes == (longer,)


async def test_every_write_raises_its_own_guilds_version_and_returns_it(store: Store) -> None:
    ledger = store.ledger
    versions = [
        await ledger.put_consent(yes()),
        await ledger.withdraw(1, ANA, ANA),
        await ledger.ignore(ignored(BO, MOD)),
        await ledger.unignore(1, BO),
        await ledger.mute(muted(BO, MOD)),
        await ledger.unmute(1, "person", str(BO)),
        await ledger.put_settings(GuildSettings(guild_id=1)),
    ]
    assert versions == sorted(set(versions))
    assert (await ledger.read(1)).version == versions[-1]
    assert (await ledger.read(2)).version == 0


async def test_the_version_rises_also_over_forgetting(store: Store) -> None:
    before = await store.ledger.put_consent(yes())
    await store.ledger.forget_person(1, ANA)
    forgotten = (await store.ledger.read(1)).version
    await store.ledger.put_consent(yes())
    await store.ledger.forget_guild(1)
    assert before < forgotten < (await store.ledger.read(1)).version
    assert await store.ledger.put_consent(yes()) > forgotten + 2


async def test_guilds_do_not_see_each_other(store: Store) -> None:
    await store.ledger.put_consent(yes(guild=1))
    await store.ledger.withdraw(2, ANA, ANA)
    assert list(await store.ledger.guilds()) == [1, 2]
    assert (await store.ledger.read(2)).consents == {}
    assert (await store.ledger.read(1)).opt_outs == {}


async def test_forgetting_a_person_in_one_guild_leaves_the_other_guild_and_others(store: Store) -> None:
    for guild in (1, 2):
        await store.ledger.put_consent(yes(guild))
        await store.ledger.put_consent(yes(guild, BO))
    receipt = await store.ledger.forget_person(1, ANA)
    assert (receipt.count, receipt.what, receipt.at_ms) == (1, "1 consent", NOW)
    assert list((await store.ledger.read(1)).consents) == [BO]
    assert list((await store.ledger.read(2)).consents) == [ANA, BO]


async def test_forgetting_a_person_everywhere_is_everywhere(store: Store) -> None:
    for guild in (1, 2):
        await store.ledger.put_consent(yes(guild))
        await store.ledger.ignore(ignored(ANA, ANA, guild))
    receipt = await store.ledger.forget_person(None, ANA)
    assert receipt.what == "2 consents, 2 ignore marks"
    assert list(await store.ledger.guilds()) == []


async def test_forgetting_does_not_lift_a_mute_that_somebody_else_gave(store: Store) -> None:
    await store.ledger.mute(muted(ANA, MOD))
    await store.ledger.mute(muted(BO, BO))
    await store.ledger.forget_person(1, ANA)
    await store.ledger.forget_person(1, BO)
    assert (await store.ledger.read(1)).mutes == (muted(ANA, MOD),)


async def test_a_forgotten_moderators_name_leaves_the_records_of_others(store: Store) -> None:
    await store.ledger.mute(muted(ANA, MOD))
    await store.ledger.ignore(ignored(BO, MOD))
    before = (await store.ledger.read(1)).version
    assert (await store.ledger.forget_person(None, MOD)).count == 0
    found = await store.ledger.read(1)
    assert (found.mutes[0].by, found.ignores[BO].recorded_by) == (0, 0)
    assert found.version > before


async def test_forgetting_a_guild_leaves_nothing_of_it_and_all_of_the_others(store: Store) -> None:
    for guild in (1, 2):
        await store.ledger.put_consent(yes(guild))
        await store.ledger.put_settings(GuildSettings(guild_id=guild, heat_cap=1))
    receipt = await store.ledger.forget_guild(1)
    assert receipt.what == "1 consent, 1 set of settings"
    found = await store.ledger.read(1)
    assert found.model_copy(update={"version": 0}) == unknown_guild(1)
    assert list(await store.ledger.guilds()) == [2]


async def test_forgetting_what_was_never_known_succeeds(store: Store) -> None:
    receipt = await store.ledger.forget_person(None, ANA)
    assert (receipt.count, receipt.what) == (0, "nothing was kept")


async def test_what_has_long_ended_is_deleted_by_later_writes(store: Store, clock: Clock) -> None:
    await store.ledger.put_consent(yes())
    clock.ms += 2 * DAY_MS
    await store.ledger.withdraw(1, BO, BO)
    assert list((await store.ledger.read(1)).consents) == [ANA]
    clock.ms += 30 * DAY_MS
    await store.ledger.withdraw(1, BO, BO)
    assert list((await store.ledger.read(1)).consents) == []


async def test_many_writes_at_once_are_all_kept(store: Store, reopen: Reopen) -> None:
    other = await reopen()
    writes = [(store, other)[person % 2].ledger.put_consent(yes(person=person)) for person in range(100, 140)]
    versions = await asyncio.gather(*writes)
    found = await store.ledger.read(1)
    assert sorted(found.consents) == list(range(100, 140))
    assert sorted(versions) == list(range(1, 41))
