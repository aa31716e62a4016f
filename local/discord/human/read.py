"""What the page reads: the whole state, a channel's lines, its full record."""

import os

from local.discord.errors import LocalError
from local.discord.human.ask import Ask, user_view
from local.discord.messages import LOADING
from local.discord.values import Json


def health(ask: Ask) -> Json:
    standin = ask.standin
    online = len(standin.hub.online_bots())
    return {
        "ok": True,
        "bots_online": online,
        "pid": os.getpid(),
        "bad_requests": standin.limits.bad_requests(),
    }


def state(ask: Ask) -> Json:
    here = ask.standin.state
    return {
        "guild": {"id": str(here.guilds.home.id), "name": here.guilds.home.name},
        "guilds": [{"id": str(one.id), "name": one.name} for one in here.guilds],
        "channels": [
            {"id": str(c.id), "name": c.name, "topic": c.topic or "", "guild_id": str(c.guild_id)}
            for c in here.guilds.text_channels()
        ],
        "users": [user_view(ask.standin, u) for u in here.people.users.values()],
        "commands": commands(ask),
    }


def commands(ask: Ask) -> list[Json]:
    here = ask.standin.state
    shown = []
    for bot in here.people.bots.values():
        application = {"id": str(bot.id), "name": bot.user.display_name}
        shown += [{**c, "application": application} for c in here.commands.usable(bot.id, here.guilds.home.id)]
    return shown


def messages(ask: Ask) -> list[Json]:
    viewer = ask.viewer()
    channel = ask.channel(ask.path["channel"], viewer)
    user_id = viewer.id if viewer else None
    limit = _number(ask, "limit") or 50
    found = ask.standin.state.messages.page(
        channel.id, min(limit, 500), _number(ask, "before"), _number(ask, "after"), user_id
    )
    return [ask.standin.audience.for_person(m, user_id) for m in found if not m.is_loading]


def _number(ask: Ask, name: str) -> int | None:
    raw = ask.query.get(name)
    if raw is None or raw == "":
        return None
    if not raw.isdecimal():
        raise LocalError(f"'{name}' must be a whole number, not {raw}")
    return int(raw)


def transcript(ask: Ask) -> Json:
    """Every message ever stored in the channels asked for, deleted ones and edits included."""
    standin = ask.standin
    wanted = ask.query.get("channel")
    channels = [ask.channel(wanted, None)] if wanted else standin.state.guilds.text_channels()
    found = [(c, m) for c in channels for m in standin.state.messages.in_channel(c.id)]
    found.sort(key=lambda pair: pair[1].id)
    shown = [
        {
            **standin.audience.for_person(m, None),
            "deleted": m.deleted,
            "edits": m.edits,
            "typing_from": m.typing_from,
            "channel": c.name,
            "loading": bool(m.body["flags"] & LOADING),
        }
        for c, m in found
    ]
    return {"messages": shown}
