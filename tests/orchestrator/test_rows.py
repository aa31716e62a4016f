"""Rows: the stable shape of `say --json` and `transcript --json`."""

from typing import Any

from orchestrator.rows import as_text, rows

HOSTS = frozenset({"self"})


def message(id: int, author: str, bot: bool = False, **more: Any) -> dict[str, Any]:
    return {
        "id": str(id),
        "author": {"id": "1", "username": author, "global_name": more.pop("shown", None), "bot": bot},
        "content": f"line {id}",
        "timestamp": "2026-01-01T10:00:00.000000+00:00",
        **more,
    }


def test_a_row_has_exactly_the_promised_keys() -> None:
    assert rows([message(1, "you")], HOSTS) == [
        {
            "id": "1", "author": "you", "kind": "human", "text": "line 1", "reply_to": None,
            "at": "2026-01-01T10:00:00.000000+00:00",
        }
    ]  # fmt: skip


def test_bots_and_the_host_are_called_by_their_personalitys_name() -> None:
    found = rows([message(1, "ember", True, shown="Ember"), message(2, "self", True, shown="Higher Self")], HOSTS)
    assert [(one["author"], one["kind"]) for one in found] == [("Ember", "bot"), ("Higher Self", "host")]


def test_order_is_that_of_snowflakes_as_numbers() -> None:
    assert [one["id"] for one in rows([message(10, "you"), message(9, "you")], HOSTS)] == ["9", "10"]


def test_what_only_one_person_sees_is_no_row() -> None:
    assert rows([message(1, "self", True, local={"ephemeral_for": "5"})], HOSTS) == []


def test_a_reply_names_its_line_and_in_text_its_author() -> None:
    reply = message(2, "ember", True, shown="Ember", message_reference={"message_id": "1"})
    found = rows([message(1, "you"), reply], HOSTS)
    assert found[1]["reply_to"] == "1"
    assert as_text(found).splitlines()[1] == "10:00:00  Ember (to you): line 2"
