"""The floor under hypothesis: the same disorder on fakeredis and on the real server."""

import asyncio

import pytest
from fakeredis.aioredis import FakeRedis
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from redis.asyncio import Redis

from tests.bus.machine import Disorder
from tests.bus.server import Server

SETTINGS = settings(
    max_examples=100, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.parametrize("kind", ["fakeredis", "valkey"])
def test_in_any_disorder_the_floor_keeps_its_promises(kind: str, valkey: Server) -> None:
    with asyncio.Runner() as runner:

        class OnThisServer(Disorder):
            make_redis = staticmethod(
                lambda: FakeRedis(protocol=2) if kind == "fakeredis" else Redis.from_url(valkey.url, protocol=2)
            )

        OnThisServer.runner = runner
        run_state_machine_as_test(OnThisServer, settings=SETTINGS)
