"""Checks what an application registers as a command and gives it Discord's full shape."""

import re

from local.discord.errors import ApiError, bad_choice, bad_length, bad_type, field_error
from local.discord.values import Json

CHAT = 1
_NAME = re.compile(r"[-_'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")
_NESTED = (1, 2)  # subcommand, subcommand group
_MOST = {CHAT: 100, 2: 5, 3: 5}


def read_command(raw: object, prefix: str = "") -> Json:
    """`prefix` is the place in a bulk request, such as "0."; raises 50035 with the field."""
    if not isinstance(raw, dict):
        raise bad_type(prefix.rstrip(".") or "command", "an object")
    kind = raw.get("type") or CHAT
    if not isinstance(kind, int) or kind not in _MOST:
        raise bad_choice(f"{prefix}type", "1, 2, 3")
    shown: Json = {
        "type": kind,
        "name": _name(raw.get("name"), f"{prefix}name", chat=kind == CHAT),
        "name_localizations": raw.get("name_localizations"),
        "description": _description(raw, prefix) if kind == CHAT else "",
        "description_localizations": raw.get("description_localizations"),
        "default_member_permissions": _permissions(raw.get("default_member_permissions")),
        "dm_permission": raw.get("dm_permission") is not False,
        "contexts": raw.get("contexts"),
        "integration_types": raw.get("integration_types") or [0],
        "nsfw": bool(raw.get("nsfw", False)),
    }
    if raw.get("options"):
        shown["options"] = _options(raw["options"], f"{prefix}options")
    return shown


def _permissions(raw: object) -> str | None:
    return None if raw is None else str(raw)


def _name(raw: object, path: str, *, chat: bool) -> str:
    name = raw if isinstance(raw, str) else ""
    if not 1 <= len(name) <= 32:
        raise bad_length(path, 1, 32)
    if chat and (not _NAME.fullmatch(name) or name != name.lower()):
        raise field_error(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    return name


def _description(raw: Json, prefix: str) -> str:
    text = raw.get("description")
    if not isinstance(text, str) or not 1 <= len(text) <= 100:
        raise bad_length(f"{prefix}description", 1, 100)
    return text


def _options(raw: object, path: str) -> list[Json]:
    if not isinstance(raw, list) or len(raw) > 25:
        raise bad_length(path, 0, 25)
    options = [_option(o, f"{path}.{place}") for place, o in enumerate(raw)]
    names = [o["name"] for o in options]
    if len(set(names)) < len(names):
        raise field_error(path, "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE", "Option names must be unique")
    needed = [bool(o.get("required")) for o in options if o["type"] not in _NESTED]
    if needed != sorted(needed, reverse=True):
        text = "Required options must be placed before non-required options"
        raise field_error(path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", text)
    return options


def _option(raw: object, path: str) -> Json:
    if not isinstance(raw, dict):
        raise bad_type(path, "an object")
    if raw.get("type") not in range(1, 12):
        raise bad_choice(f"{path}.type", ", ".join(map(str, range(1, 12))))
    kept = {k: v for k, v in raw.items() if v is not None and k not in ("options", "choices")}
    kept["name"] = _name(raw.get("name"), f"{path}.name", chat=True)
    kept["description"] = _description(raw, f"{path}.")
    if raw["type"] not in _NESTED:
        kept["required"] = bool(raw.get("required", False))
    if raw.get("options"):
        kept["options"] = _options(raw["options"], f"{path}.options")
    if raw.get("choices"):
        kept["choices"] = read_choices(raw["choices"], f"{path}.choices")
    return kept


def read_choices(raw: object, path: str) -> list[Json]:
    if not isinstance(raw, list) or len(raw) > 25:
        raise bad_length(path, 0, 25)
    for place, choice in enumerate(raw):
        if not isinstance(choice, dict) or "value" not in choice:
            raise bad_type(f"{path}.{place}", "an object with name and value")
        if not 1 <= len(str(choice.get("name") or "")) <= 100:
            raise bad_length(f"{path}.{place}.name", 1, 100)
    return [{"name": str(c["name"]), "value": c["value"]} for c in raw]


def check_set(commands: list[Json]) -> None:
    """Counts and names of a whole set."""
    for kind, most in _MOST.items():
        if sum(1 for c in commands if c["type"] == kind) > most:
            raise ApiError(400, 30032, f"Maximum number of application commands reached ({most})")
    keys = [(c["type"], c["name"]) for c in commands]
    for place, key in enumerate(keys):
        if key in keys[:place]:
            text = "Application command names must be unique"
            raise field_error(f"{place}.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", text)
