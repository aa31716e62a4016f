"""The store's health, in one sentence."""

from pathlib import Path

import pytest

from bus.roles import acl_line, whole_den
from orchestrator.store import judge, look_at_store
from tests.bus.server import Server

HEALTHY = {"server_name": "valkey", "valkey_version": "9.1.2", "aof_enabled": "1", "aof_last_write_status": "ok"}


def test_a_healthy_store_has_no_complaint() -> None:
    assert judge(HEALTHY, "").complaint == ""


def test_a_full_disk_is_named_as_such() -> None:
    refused = "MISCONF Errors writing to the AOF file: No space left on device"
    found = judge({**HEALTHY, "aof_last_write_status": "err"}, refused)
    assert "append-only file (No space left on device)" in found.complaint
    assert "free some disk space" in found.complaint


def test_a_server_that_refuses_writes_for_another_reason_says_which() -> None:
    assert "READONLY" in judge(HEALTHY, "READONLY You can't write").complaint


def test_a_server_that_lets_everybody_do_everything_is_seen_as_such(tmp_path: Path) -> None:
    users = tmp_path / "users.acl"
    users.write_text(f"user default on nopass ~* &* +@all\n{acl_line(whole_den(), 'pw')}\n")
    server = Server(tmp_path, "--aclfile", str(users)).start()
    try:
        assert look_at_store(server.url).open_to_all
        as_den = look_at_store(server.url.replace("//", "//den:pw@"))
        assert (as_den.open_to_all, as_den.complaint) == (False, "")
    finally:
        server.kill()


@pytest.mark.parametrize("url", ["redis://127.0.0.1:1", "http://nowhere"])
def test_a_server_that_cannot_be_asked_is_a_complaint_and_no_error(url: str) -> None:
    assert look_at_store(url).complaint
