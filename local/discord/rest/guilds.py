"""Routes of a guild: itself, its channels, roles and members."""

from local.discord import members as find
from local.discord.errors import bad_type, missing_access, unknown
from local.discord.perms import Perm
from local.discord.rest.call import Call, Result
from local.discord.world import PRIVILEGED


def get(call: Call) -> Result:
    shown = call.guild().json()
    if call.query.get("with_counts") == "true":
        state = call.standin.state
        online = len(call.standin.hub.online_bots()) + len(state.people.humans())
        shown |= {"approximate_member_count": len(state.people.users), "approximate_presence_count": online}
    return shown


def channels(call: Call) -> Result:
    guild = call.guild()
    seen = [c for c in guild.text_channels() if guild.may(call.bot.id, c, Perm.VIEW_CHANNEL)]
    return [guild.channel_json(c) for c in seen]


def channel(call: Call) -> Result:
    return call.standin.state.guilds.channel_json(call.channel(), call.bot.id)


def roles(call: Call) -> Result:
    return call.guild().roles_json()


def member(call: Call) -> Result:
    guild = call.guild()
    raw = call.path["user_id"]
    user_id = call.bot.id if raw == "@me" else call.id("user_id")
    user = call.standin.state.people.users.get(user_id)
    if user is None:
        raise unknown("Member")
    return guild.full_member(user)


def members(call: Call) -> Result:
    guild = call.guild()
    if not call.bot.user.privileged & PRIVILEGED["members"]:
        raise missing_access()
    limit = call.number("limit", 1, 1, 1000)
    after = call.query_id("after") or 0
    state = call.standin.state
    ids = sorted(i for i in state.people.users if i > after)
    return [guild.full_member(state.people.users[i]) for i in ids[:limit]]


def search_members(call: Call) -> Result:
    guild = call.guild()
    if not call.query.get("query"):
        raise bad_type("query", "a text that is not empty")
    state = call.standin.state
    found = find.search(state, call.query["query"], call.number("limit", 1, 1, 1000))
    return [guild.full_member(u) for u in found]
