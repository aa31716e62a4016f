"""What is told before a start: a Redis that answers and cannot be used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis

from den.errors import BusAway
from orchestrator.check import check_redis
from tests.bus.server import Server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path).start()
    yield running
    running.kill()


def test_a_server_that_takes_writes_is_in_order(server: Server) -> None:
    check_redis(server.url)


def test_a_server_that_refuses_writes_is_told_with_its_reason(server: Server) -> None:
    with Redis(port=server.port, protocol=2) as redis:
        redis.config_set("min-replicas-to-write", 1)
    with pytest.raises(BusAway, match=r"takes no writes now \(NOREPLICAS"):
        check_redis(server.url)


def test_a_user_who_may_not_write_this_key_is_no_reason(server: Server) -> None:
    with Redis(port=server.port, protocol=2) as redis:
        redis.execute_command("ACL", "SETUSER", "default", "-set")
    check_redis(server.url)
