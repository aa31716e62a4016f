"""What the stand-in serves, as world.json says: server, channels, people, bots, limits."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from local.discord import perms
from local.discord.errors import WorldError
from local.discord.values import Json

PRIVILEGED = {"message_content": 1 << 15, "members": 1 << 1, "presences": 1 << 8}
Window = tuple[int, float] | None  # so many requests in so many seconds; None: no limit

_LIMITS: dict[str, Window] = {
    "messages": (5, 5.0),
    "edits": (5, 5.0),
    "deletes": (5, 1.0),
    "reactions": (1, 0.25),
    "typing": (5, 5.0),
    "other": (50, 1.0),
    "global": (50, 1.0),
}


@dataclass(frozen=True)
class ChannelSpec:
    name: str
    topic: str | None


@dataclass(frozen=True)
class BotSpec:
    name: str
    display_name: str
    emoji: str
    color: str
    about: str
    kind: str  # a word for the page's badge: "host", or "bot"
    privileged: int  # gateway intents that this bot may ask for although they are privileged


@dataclass(frozen=True)
class RoleSpec:
    name: str
    permissions: int
    members: tuple[str, ...]


@dataclass(frozen=True)
class OverwriteSpec:
    channel: str
    target: str  # name of a bot or human, or "@role"; "@everyone" is the role of all
    allow: int
    deny: int


@dataclass(frozen=True)
class GuildSpec:
    """A further guild, in which everybody of this world is a member; channel names are the whole world's."""

    name: str
    channels: tuple[ChannelSpec, ...]
    id: int = 0  # 0: it follows from the seed


@dataclass(frozen=True)
class World:
    seed: str
    guild: str
    channels: tuple[ChannelSpec, ...]
    humans: tuple[str, ...]
    bots: tuple[BotSpec, ...]
    roles: tuple[RoleSpec, ...]
    overwrites: tuple[OverwriteSpec, ...]
    everyone: int
    limits: dict[str, Window]
    max_concurrency: int
    session_starts: int
    heartbeat_ms: int
    replay_events: int
    more: tuple[GuildSpec, ...]  # beside the home
    shards: int  # so many are recommended to whoever asks


def load(path: Path) -> World:
    """Raises WorldError with one sentence: which file, which field, what is allowed."""
    try:
        raw = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise WorldError(f"{path} does not exist; write it first (seed, guild, channels, humans, bots)") from None
    except OSError as problem:
        raise WorldError(f"cannot read {path}: {problem.strerror}") from None
    except ValueError as problem:
        raise WorldError(f"{path} is not JSON: {problem}") from None
    if not isinstance(raw, dict):
        raise WorldError(f"{path} must hold one JSON object")
    try:
        return parse(raw)
    except WorldError as problem:
        raise WorldError(f"{path}: {problem}") from None


def parse(raw: Json) -> World:
    bots = tuple(_bot(b, i) for i, b in enumerate(_list(raw, "bots")))
    _unique("bots", [b.name for b in bots])
    channels = tuple(_channel(c) for c in _list(raw, "channels"))
    if not channels:
        raise WorldError("channels is empty; name at least one")
    more = tuple(_guild(g) for g in _list(raw, "guilds"))
    _unique("channels", [c.name for c in (*channels, *(c for g in more for c in g.channels))])
    _unique("guilds", [g.name for g in more])
    return World(
        seed=_text(raw, "seed"),
        guild=_text(raw.get("guild") or {}, "name", "guild.name"),
        channels=channels,
        humans=tuple(_name(h, "humans") for h in _list(raw, "humans")),
        bots=bots,
        roles=tuple(_role(r) for r in _list(raw, "roles")),
        overwrites=tuple(_overwrite(o) for o in _list(raw, "overwrites")),
        everyone=_bits(raw["everyone"], "everyone") if "everyone" in raw else perms.EVERYONE,
        limits=_limits(raw.get("limits", {})),
        max_concurrency=_count(raw, "max_concurrency", 16),
        session_starts=_count(raw, "session_starts", 1000),
        heartbeat_ms=_count(raw, "heartbeat_ms", 41250),
        replay_events=_count(raw, "replay_events", 2000),
        more=more,
        shards=_count(raw, "shards", 1),
    )


def _list(raw: Json, key: str) -> list[Any]:
    value = raw.get(key, [])
    if not isinstance(value, list):
        raise WorldError(f"{key} must be a list")
    return value


def _text(raw: Json, key: str, path: str = "") -> str:
    value = raw.get(key) if isinstance(raw, dict) else None
    if not isinstance(value, str) or not value.strip():
        raise WorldError(f"{path or key} must be a text that is not empty")
    return value


def _name(value: object, where: str) -> str:
    if not isinstance(value, str) or not 1 <= len(value.strip()) <= 32:
        raise WorldError(f"{where} holds {value!r}; a name has 1 to 32 characters")
    return value.strip()


def _count(raw: Json, key: str, usual: int) -> int:
    value = raw.get(key, usual)
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise WorldError(f"{key} must be a whole number from 1 up, not {value!r}")
    return value


def _channel(raw: object) -> ChannelSpec:
    if isinstance(raw, dict):
        return ChannelSpec(_name(raw.get("name"), "channels"), raw.get("topic"))
    return ChannelSpec(_name(raw, "channels"), None)


def _guild(raw: object) -> GuildSpec:
    if not isinstance(raw, dict):
        raise WorldError("guilds holds something that is not an object with a name and channels")
    channels = tuple(_channel(c) for c in _list(raw, "channels"))
    wanted = raw.get("id", 0)
    if not isinstance(wanted, int) or not 0 <= wanted < 1 << 63:
        raise WorldError("guilds.id must be a snowflake, or left out")
    return GuildSpec(_text(raw, "name", "guilds.name"), channels, wanted)


def _bot(raw: object, place: int) -> BotSpec:
    if not isinstance(raw, dict):
        raise WorldError(f"bots[{place}] must be an object with a name")
    name = _name(raw.get("name"), f"bots[{place}].name")
    wanted = raw.get("intents", ["message_content", "members"])
    strange = [w for w in wanted if w not in PRIVILEGED]
    if strange:
        raise WorldError(f"bots[{place}].intents holds {strange[0]!r}; allowed are {', '.join(PRIVILEGED)}")
    return BotSpec(
        name=name,
        display_name=_name(raw.get("display_name", name), f"bots[{place}].display_name"),
        emoji=str(raw.get("emoji", "🤖")),
        color=str(raw.get("color", "#5865f2")),
        about=str(raw.get("about", "")),
        kind=str(raw.get("kind", "bot")),
        privileged=sum(PRIVILEGED[w] for w in set(wanted)),
    )


def _role(raw: Json) -> RoleSpec:
    members = tuple(str(m) for m in raw.get("members", []))
    return RoleSpec(_text(raw, "name", "roles.name"), _bits(raw.get("permissions", []), "roles"), members)


def _overwrite(raw: Json) -> OverwriteSpec:
    target = raw.get("bot") or raw.get("human") or ("@" + str(raw.get("role", "everyone")).lstrip("@"))
    return OverwriteSpec(
        channel=_text(raw, "channel", "overwrites.channel"),
        target=str(target),
        allow=_bits(raw.get("allow", []), "overwrites.allow"),
        deny=_bits(raw.get("deny", []), "overwrites.deny"),
    )


def _bits(raw: object, where: str) -> int:
    if isinstance(raw, int):
        return raw
    try:
        return perms.bits(raw if isinstance(raw, list) else [])
    except KeyError as problem:
        allowed = ", ".join(p.lower() for p in perms.Perm.__members__)
        raise WorldError(f"{where} names the permission {problem}; allowed are {allowed}") from None


def _limits(raw: object) -> dict[str, Window]:
    """`null` or "off": no limits at all; else [requests, seconds] or null for each kind that should differ."""
    if raw is None or raw == "off":
        return dict.fromkeys(_LIMITS)
    if not isinstance(raw, dict):
        raise WorldError('limits must be an object such as {"messages": [5, 5]}, or "off"')
    return _LIMITS | {key: _window(key, value) for key, value in raw.items()}


def _window(key: str, value: Any) -> Window:
    if key not in _LIMITS:
        raise WorldError(f"limits.{key} is unknown; allowed are {', '.join(_LIMITS)}")
    if value in (None, "off", 0, False):
        return None
    if key == "global" and isinstance(value, int):
        return value, 1.0
    try:
        count, seconds = value
        return int(count), float(seconds)
    except (TypeError, ValueError):
        raise WorldError(f"limits.{key} must be [requests, seconds] or null") from None


def _unique(what: str, names: list[str]) -> None:
    twice = {n for n in names if names.count(n) > 1}
    if twice:
        raise WorldError(f"{what} names {sorted(twice)[0]!r} twice")
