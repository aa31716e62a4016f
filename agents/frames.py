"""Frames: Discord's message object, as its documentation describes it, read as a line.

Read straight from the JSON: an ear needs a dozen of its fields, of every message, as fast as can be.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from agents.hearing import Acquaintance
from den.errors import BadInput
from den.line import Line, Speaker
from den.snowflake import created_ms

TALK = (0, 19)
"""Message types: an ordinary message, a reply. Every other is a notice of Discord itself."""
_MENTION = re.compile(r"<@!?(\d{15,20})>")


def read_message(data: Mapping[str, Any], guild_id: int, known: Acquaintance) -> Line:
    """A message of the gateway or of REST (which names no guild). Raises BadInput, with one sentence."""
    try:
        return _line(data, guild_id, known)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadInput(f"A message from Discord is malformed ({type(error).__name__}: {error}).") from error


def _line(data: Mapping[str, Any], guild_id: int, known: Acquaintance) -> Line:
    message_id = int(data["id"])
    text = data.get("content") or ""
    reference = data.get("message_reference") or {}
    quoted = data.get("referenced_message")
    edited = data.get("edited_timestamp")
    return Line(
        id=message_id,
        guild_id=int(data.get("guild_id") or guild_id),
        channel_id=int(data["channel_id"]),
        author=_speaker(data, known),
        text=text,
        at_ms=created_ms(message_id),
        mentions=tuple(map(int, _MENTION.findall(text))) if "<@" in text else (),
        mentions_room=bool(data.get("mention_everyone")),
        mentions_role=bool(data.get("mention_roles")),
        reply_to=int(reference["message_id"]) if reference.get("message_id") else None,
        reply_author=_speaker(quoted, known) if quoted else None,
        edited_ms=round(datetime.fromisoformat(edited).timestamp() * 1000) if edited else None,
    )


def _speaker(data: Mapping[str, Any], known: Acquaintance) -> Speaker:
    author = data["author"]
    return known.speaker(
        int(author["id"]),
        str((data.get("member") or {}).get("nick") or author.get("global_name") or author["username"]),
        is_bot=bool(author.get("bot")),
        is_webhook=bool(data.get("webhook_id")),
        is_system=data.get("type", 0) not in TALK,
    )
