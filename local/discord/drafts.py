"""Reads the body of a message request and says what is wrong with it, field by field."""

from dataclasses import dataclass

from local.discord import mentions
from local.discord.components import read_components
from local.discord.embeds import read_embeds
from local.discord.errors import ApiError, bad_type, not_snowflake, too_long
from local.discord.mentions import Allowed
from local.discord.values import Json

SUPPRESS_EMBEDS, EPHEMERAL, SILENT, COMPONENTS_V2 = 1 << 2, 1 << 6, 1 << 12, 1 << 15
_MAY_SET = SUPPRESS_EMBEDS | SILENT | COMPONENTS_V2
_MOST_CHARACTERS = 2000


@dataclass(frozen=True)
class Reply:
    """The message_reference of a request."""

    message_id: int
    must_exist: bool


@dataclass(frozen=True)
class Draft:
    content: str
    embeds: list[Json]
    components: list[Json]
    attachments: list[Json]
    flags: int
    tts: bool
    nonce: str | int | None
    once: bool
    allowed: Allowed
    reply: Reply | None

    @property
    def is_empty(self) -> bool:
        return not (self.content or self.embeds or self.components or self.attachments)


def read(body: Json, attachments: list[Json], default: Allowed, *, ephemeral: bool = False) -> Draft:
    """Raises ApiError 50035 or 50006; `ephemeral` lets that flag pass (interactions)."""
    flags = read_flags(body, ephemeral=ephemeral)
    embeds = read_embeds(body.get("embeds") or ([body["embed"]] if body.get("embed") else []))
    draft = Draft(
        content=read_content(body.get("content")),
        embeds=[] if flags & SUPPRESS_EMBEDS else embeds,
        components=read_components(body.get("components")),
        attachments=attachments,
        flags=flags,
        tts=bool(body.get("tts", False)),
        nonce=_nonce(body.get("nonce")),
        once=bool(body.get("enforce_nonce", False)),
        allowed=mentions.read(body.get("allowed_mentions"), default),
        reply=_reply(body.get("message_reference")),
    )
    if draft.is_empty and not embeds:
        raise empty()
    return draft


def empty() -> ApiError:
    return ApiError(400, 50006, "Cannot send an empty message")


def read_content(raw: object) -> str:
    if raw is None:
        return ""
    if not isinstance(raw, str | int | float):
        raise bad_type("content", "a string")
    text = str(raw).strip()
    if len(text) > _MOST_CHARACTERS:
        raise too_long("content", _MOST_CHARACTERS)
    return text


def read_flags(body: Json, *, ephemeral: bool = False) -> int:
    raw = body.get("flags") or 0
    if not isinstance(raw, int):
        raise bad_type("flags", "an integer")
    return raw & (_MAY_SET | (EPHEMERAL if ephemeral else 0))


def _nonce(raw: object) -> str | int | None:
    if raw is None or isinstance(raw, str | int):
        if len(str(raw or "")) > 25:
            raise too_long("nonce", 25)
        return raw
    raise bad_type("nonce", "a string or an integer")


def _reply(raw: object) -> Reply | None:
    """Ids come as numbers from some clients and as texts from others."""
    if raw is None:
        return None
    if not isinstance(raw, dict):
        raise bad_type("message_reference", "an object")
    message_id = raw.get("message_id")
    if not isinstance(message_id, int | str) or not str(message_id).isdecimal():
        raise not_snowflake("message_reference.message_id", message_id)
    return Reply(int(message_id), bool(raw.get("fail_if_not_exists", True)))
