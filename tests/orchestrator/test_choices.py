"""den.json and ports: kept across starts, chosen anew when somebody else took them."""

import socket
import subprocess
import sys
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from den.errors import BadInput
from orchestrator.choices import PAGE_PORT, read_choices, settle
from orchestrator.home import Home, open_home
from orchestrator.ports import PortSeat, can_be_had, is_free


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return open_home(tmp_path)


def seats(busy: Collection[int] = ()) -> PortSeat:
    return PortSeat(free=lambda port: port not in busy, sleep=lambda seconds: None)


def test_the_second_start_has_the_seed_and_ports_of_the_first(home: Home) -> None:
    assert settle(home, seats(), None) == settle(home, seats(), None)


def test_the_chat_page_is_usually_at_the_same_address(home: Home) -> None:
    assert settle(home, seats(), None).port == PAGE_PORT


def test_a_kept_port_that_was_taken_is_chosen_anew_and_the_seed_stays(home: Home) -> None:
    first = settle(home, seats(), None)
    second = settle(home, seats(busy={first.redis_port}), None)
    assert second.redis_port != first.redis_port
    assert (second.seed, second.port) == (first.seed, first.port)


def test_a_port_that_was_asked_for_and_is_taken_is_told(home: Home) -> None:
    with pytest.raises(BadInput, match=r"Port 9000 is taken.*--port"):
        settle(home, seats(busy={9000}), 9000)
    assert read_choices(home) is None


def test_a_port_that_is_freed_in_time_is_waited_for(home: Home) -> None:
    asked: list[int] = []

    def free(port: int) -> bool:
        asked.append(port)
        return port != 9000 or asked.count(9000) > 3

    assert settle(home, PortSeat(free, lambda seconds: None), 9000).port == 9000


def test_no_two_seats_get_the_same_port(home: Home) -> None:
    found = settle(home, seats(busy=range(1, 29_997)), None)
    assert len({found.port, found.redis_port, found.cluster_port}) == 3


@contextmanager
def another_that_reserves(port: int) -> Iterator[None]:
    """A process that has the port in mind and does not listen yet."""
    code = f"from orchestrator.ports import reserve; print(reserve({port}), flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout and process.stdout.readline() == b"True\n"
        yield
        process.stdin.close()


def test_a_port_that_another_den_is_about_to_take_is_not_chosen(
    monkeypatch: pytest.MonkeyPatch, home: Home
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(home.path))
    monkeypatch.setenv("TMPDIR", str(home.path))
    port = settle(home, PortSeat(), None).redis_port + 1
    with another_that_reserves(port):
        assert is_free(port) and not can_be_had(port)
    assert can_be_had(port) and can_be_had(port)


def test_a_damaged_file_is_named_with_its_field_and_not_overwritten(home: Home) -> None:
    path = home.path / "den.json"
    path.write_text('{"seed": "s", "port": 99999, "redis_port": 1, "cluster_port": 2}')
    with pytest.raises(BadInput, match=r"den\.json cannot be used \(field port\)"):
        settle(home, seats(), None)
    assert "99999" in path.read_text()


def test_a_listening_socket_makes_a_port_taken() -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        assert not is_free(busy.getsockname()[1])


def test_aws_has_a_port_once_it_was_asked_for_and_keeps_it(home: Home) -> None:
    assert settle(home, seats(), None).aws_port == 0
    first = settle(home, seats(), None, aws=True).aws_port
    assert first > 0
    assert settle(home, seats(), None).aws_port == settle(home, seats(), None, aws=True).aws_port == first
