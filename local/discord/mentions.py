"""Whom a message mentions, and which of those mentions its author allowed to ring."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from local.discord.errors import ApiError, bad_choice, bad_type, field_error
from local.discord.values import Json

_USER = re.compile(r"<@!?(\d{15,21})>")
_ROLE = re.compile(r"<@&(\d{15,21})>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_KINDS = ("users", "roles", "everyone")


@dataclass(frozen=True)
class Allowed:
    """Which mentions may ring; `None` of users or roles means all of them."""

    everyone: bool = True
    users: frozenset[int] | None = None
    roles: frozenset[int] | None = None
    replied_user: bool = True


ALL = Allowed()
USERS_ONLY = Allowed(everyone=False, roles=frozenset())  # the default of interactions and webhooks


def read(raw: object, default: Allowed) -> Allowed:
    """The `allowed_mentions` of a request; without one, the default of the route."""
    if raw is None:
        return default
    if not isinstance(raw, dict):
        raise bad_type("allowed_mentions", "an object")
    parse = raw.get("parse")
    parse = [] if parse is None else parse
    if not isinstance(parse, list):
        raise bad_type("allowed_mentions.parse", "a list")
    for place, kind in enumerate(parse):
        if kind not in _KINDS:
            raise bad_choice(f"allowed_mentions.parse.{place}", ", ".join(repr(k) for k in _KINDS))
    return Allowed(
        everyone="everyone" in parse,
        users=_chosen(raw, "users", parse),
        roles=_chosen(raw, "roles", parse),
        replied_user=bool(raw.get("replied_user", False)),
    )


def _chosen(raw: Json, kind: str, parse: list[str]) -> frozenset[int] | None:
    ids = raw.get(kind) or []
    if kind in parse:
        if ids:
            raise _exclusive(kind)
        return None
    if not isinstance(ids, list) or len(ids) > 100:
        raise field_error(f"allowed_mentions.{kind}", "BASE_TYPE_BAD_LENGTH", "Must be 100 or fewer in length.")
    try:
        return frozenset(int(i) for i in ids)
    except (TypeError, ValueError):
        raise bad_type(f"allowed_mentions.{kind}", "a list of snowflakes") from None


def _exclusive(kind: str) -> ApiError:
    return field_error(
        "allowed_mentions",
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.',
    )


@dataclass(frozen=True)
class Mentioned:
    users: tuple[int, ...]
    roles: tuple[int, ...]
    everyone: bool


def find(content: str, allowed: Allowed, *, may_everyone: bool, replied_to: int | None) -> Mentioned:
    """Mentions that ring; text in code blocks mentions nobody."""
    spoken = _CODE.sub(" ", content)
    users = _pick(_USER.findall(spoken), allowed.users)
    if replied_to is not None and allowed.replied_user and replied_to not in users:
        users = (*users, replied_to)
    return Mentioned(
        users=users,
        roles=_pick(_ROLE.findall(spoken), allowed.roles),
        everyone=allowed.everyone and may_everyone and bool(_EVERYONE.search(spoken)),
    )


def _pick(found: Iterable[str], chosen: frozenset[int] | None) -> tuple[int, ...]:
    ids = dict.fromkeys(int(f) for f in found)
    return tuple(i for i in ids if chosen is None or i in chosen)
