"""Guilds: three servers of Discord in one stand-in, each with channels of the evening's names behind a number."""

import json
from collections.abc import Sequence

from bench.evening.kills import PROBERS
from bench.evening.script import CHANNELS
from bench.local_api import LocalApi
from bench.running_den import Den
from den.review import Row


class InGuild(LocalApi):
    """The local API as if this guild were the only one."""

    def __init__(self, url: str, nth: int, patience_s: float = 30.0) -> None:
        super().__init__(url, patience_s=patience_s)
        self._suffix = f"-{nth}"

    async def say(self, who: str, channel: str, text: str, reply_to: str | None = None, ping: bool = True) -> str:
        return await super().say(who, channel + self._suffix, text, reply_to, ping)

    async def newest(self, channel: str, limit: int = 20) -> list[dict[str, object]]:
        return await super().newest(channel + self._suffix, limit)

    async def transcript(self, channel: str, hosts: frozenset[str] = frozenset()) -> list[Row]:
        return await super().transcript(channel + self._suffix, hosts)


async def found_guilds(den: Den, api: LocalApi, ids: Sequence[int]) -> None:
    """All bots are invited to these guilds."""
    path = den.home / "discord" / "world.json"
    world = json.loads(path.read_text("utf-8"))
    world["guilds"] = [
        {"name": f"Den {nth}", "id": guild_id, "channels": [f"{name}-{nth}" for name in CHANNELS]}
        for nth, guild_id in enumerate(ids)
    ]
    path.write_text(json.dumps(world), "utf-8")
    await api.call("POST", "reload")


async def settle_in(api: LocalApi, people: set[str], guilds: int) -> None:
    """Whoever comes for an evening of roasts has said yes to them, on each server."""
    for name in sorted({*people, *PROBERS}):
        await api.human(name)
        for nth in range(guilds):
            place = f"{CHANNELS[0]}-{nth}"
            form = {"as": name, "channel": place, "command": "consent give", "options": {"heat": 3}}
            await api.call("POST", "commands", form)
