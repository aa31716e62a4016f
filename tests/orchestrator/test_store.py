"""The store's health, in one sentence."""

import pytest

from orchestrator.store import judge, look_at_store

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


@pytest.mark.parametrize("url", ["redis://127.0.0.1:1", "http://nowhere"])
def test_a_server_that_cannot_be_asked_is_a_complaint_and_no_error(url: str) -> None:
    assert look_at_store(url).complaint
