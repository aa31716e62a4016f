"""Rows: lines of a channel in the stable shape that `say` and `transcript` print."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Row = dict[str, Any]


def row(message: Mapping[str, Any], hosts: frozenset[str]) -> Row:
    """One Discord message object as a row. `hosts`: user names of the den's host."""
    author = message["author"]
    bot = bool(author.get("bot"))
    reference = message.get("message_reference") or {}
    return {
        "id": message["id"],
        "author": (author.get("global_name") or author.get("display_name") or author["username"]),
        "kind": "human" if not bot else "host" if author["username"] in hosts else "bot",
        "text": message.get("content", ""),
        "reply_to": reference.get("message_id"),
        "at": message["timestamp"],
    }


def rows(messages: Iterable[Mapping[str, Any]], hosts: frozenset[str]) -> list[Row]:
    """In order of their ids, which are times; without what only one person sees."""
    shown = [one for one in messages if not (one.get("local") or {}).get("ephemeral_for")]
    return [row(one, hosts) for one in sorted(shown, key=lambda one: int(one["id"]))]


def as_text(found: Sequence[Row]) -> str:
    """For a person: who said what, and to which line."""
    said = {one["id"]: one["author"] for one in found}
    return "\n".join(_line(one, said) for one in found)


def _line(one: Row, said: Mapping[str, str]) -> str:
    to = f" (to {said[one['reply_to']]})" if one["reply_to"] in said else ""
    return f"{str(one['at'])[11:19]}  {one['author']}{to}: {one['text']}"
