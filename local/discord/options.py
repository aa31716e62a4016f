"""Turns what a person typed into a command's options, as Discord's client would."""

import math

from local.discord.errors import LocalError
from local.discord.guild import Guild
from local.discord.people import User
from local.discord.values import Json

_SUB, _GROUP, _TEXT, _INTEGER, _BOOL, _USER, _CHANNEL, _ROLE, _MENTIONABLE, _NUMBER = range(1, 11)
_YES, _NO = ("true", "yes", "1", "on"), ("false", "no", "0", "off")


class Options:
    """One command's options being filled; `resolved` collects the users and channels they name."""

    def __init__(self, guild: Guild, *, complete: bool) -> None:
        self._guild = guild
        self._complete = complete  # false while a person is still typing: nothing is missing yet
        self.resolved: Json = {}

    def fill(self, command: Json, path: list[str], given: Json, focused: str = "") -> list[Json]:
        """`path` names the subcommand, if any; raises LocalError with the option that is wrong."""
        known = {o["name"]: o for o in command.get("options", [])}
        nested = {n: o for n, o in known.items() if o["type"] in (_SUB, _GROUP)}
        if nested:
            if not path or path[0] not in nested:
                raise LocalError(f"{command['name']} needs one of: {', '.join(nested)}")
            inner = nested[path[0]]
            filled = self.fill(inner, path[1:], given, focused)
            return [{"name": inner["name"], "type": inner["type"], "options": filled}]
        strange = [n for n in given if n not in known]
        if strange:
            raise LocalError(f"{command['name']} has no option {strange[0]}; it has {', '.join(known) or 'none'}")
        return [one for o in known.values() if (one := self._one(o, given, focused))]

    def _one(self, option: Json, given: Json, focused: str) -> Json | None:
        name = option["name"]
        if name == focused:
            return {"name": name, "type": option["type"], "value": str(given.get(name, "")), "focused": True}
        if given.get(name) is None:
            if option.get("required") and self._complete:
                raise LocalError(f"the option {name} is required")
            return None
        return {"name": name, "type": option["type"], "value": self._value(option, given[name])}

    def _value(self, option: Json, raw: object) -> object:
        value = self._typed(option, raw)
        choices = option.get("choices") or []
        if choices and value not in [c["value"] for c in choices]:
            by_name = {c["name"]: c["value"] for c in choices}
            if str(raw) not in by_name:
                raise LocalError(f"{option['name']} must be one of: {', '.join(by_name)}")
            value = by_name[str(raw)]
        _check_range(option, value)
        return value

    def _typed(self, option: Json, raw: object) -> object:
        kind, name = option["type"], option["name"]
        try:
            if kind in (_INTEGER, _NUMBER) and not option.get("choices"):
                return int(str(raw)) if kind == _INTEGER else float(str(raw))
        except ValueError:
            raise LocalError(f"{name} must be a {'whole ' if kind == _INTEGER else ''}number, not {raw}") from None
        if kind == _BOOL:
            return _truth(name, raw)
        if kind in (_USER, _MENTIONABLE):
            return self._user(name, str(raw))
        if kind == _CHANNEL:
            return self._channel(name, str(raw))
        return raw if kind in (_INTEGER, _NUMBER) else str(raw)

    def _user(self, name: str, raw: str) -> str:
        wanted = raw.strip("<@!>")
        people = self._guild.people
        bot, human = people.bot_named(wanted), people.human(wanted)
        found: User | None = human or (bot.user if bot else None)
        if found is None:
            raise LocalError(f"{name}: nobody here is called {raw}")
        self.resolved.setdefault("users", {})[str(found.id)] = found.json()
        member = {**self._guild.member(found), "permissions": str(self._guild.base_permissions(found.id))}
        del member["deaf"], member["mute"]
        self.resolved.setdefault("members", {})[str(found.id)] = member
        return str(found.id)

    def _channel(self, name: str, raw: str) -> str:
        found = self._guild.named(raw.strip("<#>"))
        if found is None or found.is_direct:
            raise LocalError(f"{name}: there is no channel {raw}")
        shown = {"id": str(found.id), "name": found.name, "type": 0, "permissions": "0", "parent_id": None}
        self.resolved.setdefault("channels", {})[str(found.id)] = shown
        return str(found.id)


def _truth(name: str, raw: object) -> bool:
    word = str(raw).lower()
    if word not in (*_YES, *_NO):
        raise LocalError(f"{name} must be true or false, not {raw}")
    return word in _YES


def _check_range(option: Json, value: object) -> None:
    name = option["name"]
    if isinstance(value, bool):
        return
    if isinstance(value, int | float):
        low, high = option.get("min_value", -math.inf), option.get("max_value", math.inf)
        if not low <= value <= high:
            raise LocalError(f"{name} must lie between {low} and {high}")
    elif isinstance(value, str) and option["type"] == _TEXT:
        low, high = option.get("min_length", 0), option.get("max_length", 6000)
        if not low <= len(value) <= high:
            raise LocalError(f"{name} must have {low} to {high} characters")
