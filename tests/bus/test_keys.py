"""Names in Redis: every name of a guild is in the guild's slot, every name of the den in the den's."""

import inspect

from redis.crc import key_slot

from bus import keys

NAMES = {name: function for name, function in inspect.getmembers(keys, inspect.isfunction)}


def test_all_names_of_a_guild_share_its_slot() -> None:
    given = {"guild_id": 77, "channel_id": 5, "persona": "ember", "day": "2026-11-26"}
    for name, function in NAMES.items():
        wanted = list(inspect.signature(function).parameters)
        if "guild_id" in wanted:
            made = function(**{parameter: given[parameter] for parameter in wanted})
            assert key_slot(made.encode()) == key_slot(b"77"), name


def test_all_names_of_the_den_share_its_slot() -> None:
    made = [
        keys.cast("ember#0"),
        keys.places(),
        keys.doctor(),
        keys.lease("director"),
        keys.lease_epoch("director"),
        keys.identify("a"),
        keys.egress("a"),
        keys.allowance("a"),
        keys.breaker("model"),
    ]
    assert {key_slot(name.encode()) for name in made} == {key_slot(b"den")}
    assert key_slot(keys.once("den", "x").encode()) == key_slot(b"den")
    assert key_slot(keys.once(77, "x").encode()) == key_slot(b"77")


def test_each_name_is_told_of_in_the_table() -> None:
    assert keys.__doc__ is not None
    for name in NAMES:
        assert f"| {name}(" in keys.__doc__, name
