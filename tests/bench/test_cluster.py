"""The bench on a cluster, and what a server costs: how they are counted; each as a whole in the long lane."""

import pytest
from redis.crc import key_slot

from bench.cluster.nodes import SLOTS, guild_ids
from bench.cluster.run import on_a_cluster
from bench.deploys.run import SHORT, deploys
from bench.scale import Reading, _slopes
from bus import keys


def test_each_node_has_one_of_the_guilds() -> None:
    for guild, (low, high) in zip(guild_ids(), SLOTS, strict=True):
        for name in (keys.floor(guild, 1), keys.ledger(guild), keys.inbox(guild, "ember")):
            assert low <= key_slot(name.encode()) <= high


def test_what_a_server_costs_is_what_the_further_ones_added() -> None:
    one, many = Reading(10.0, 2.0, 60.0, 70.0, 0.01, 0.02, 0.0), Reading(60.0, 3.0, 61.0, 75.0, 0.01, 0.12, 0.0)
    found = _slopes(one, many, 100)
    assert found["idle_commands_s_per_guild"] == 0.5
    assert found["redis_kib_per_guild"] == 10.24
    assert found["ear_cpu_ms_s_per_guild"] == 1.0


@pytest.mark.live
@pytest.mark.long
def test_nothing_is_lost_or_said_twice_while_processes_are_replaced() -> None:
    figures = deploys(SHORT, 1)
    assert (figures["lost"], figures["doubled"], figures["late_claims"]) == (0, 0, 0)


@pytest.mark.live
@pytest.mark.long
def test_a_node_that_dies_costs_no_acknowledged_write_and_its_guild_is_answered_again() -> None:
    figures = on_a_cluster(20, 1)
    assert (figures["lost_writes"], figures["doubled_after"], figures["stuck"]) == (0, 0, 0)
