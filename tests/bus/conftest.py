"""What the tests of the bus stand on: fakeredis, and a real server as a cluster of one node."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from fakeredis.aioredis import FakeRedis
from redis.asyncio import Redis

pytest.register_assert_rewrite("tests.bus.stage", "tests.bus.stories", "tests.bus.machine")

from tests.bus.server import Server  # noqa: E402 # after the rewriting of asserts is asked for


@pytest.fixture(scope="session")
def valkey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A one-node cluster, so that a cross-slot mistake shows. Shared: each test has a guild of its own."""
    server = Server(tmp_path_factory.mktemp("valkey"), "--appendonly", "yes", cluster=True)
    server.start().own_all_slots()
    yield server
    server.kill()


@pytest.fixture
def lone(tmp_path: Path) -> Iterator[Server]:
    """A server that a test may kill."""
    server = Server(tmp_path).start()
    yield server
    server.kill()


@pytest.fixture
async def real(valkey: Server) -> AsyncIterator[Redis]:
    async with Redis.from_url(valkey.url, protocol=2) as redis:
        yield redis


@pytest.fixture(params=["fakeredis", "valkey"])
async def redis(request: pytest.FixtureRequest) -> AsyncIterator[Redis]:
    """The same test on both."""
    if request.param == "fakeredis":
        async with FakeRedis(protocol=2) as fake:
            yield fake
    else:
        server: Server = request.getfixturevalue("valkey")
        async with Redis.from_url(server.url, protocol=2) as redis:
            yield redis
