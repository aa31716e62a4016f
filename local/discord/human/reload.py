"""Takes in a changed world.json while everything runs; nothing is ever removed."""

from local.discord import world
from local.discord.errors import WorldError
from local.discord.greeting import guild_create
from local.discord.guild import Guild
from local.discord.hub import GUILDS, MEMBERS
from local.discord.human.ask import Ask, user_view
from local.discord.standin import Standin
from local.discord.tokens import write_tokens
from local.discord.values import Json


def reload(ask: Ask) -> Json:
    """Raises WorldError and changes nothing when the file cannot be used."""
    standin = ask.standin
    fresh = world.load(standin.home / "discord" / "world.json")
    if fresh.seed != standin.state.world.seed:
        raise WorldError("the seed of a running world cannot change; stop it and start it anew")
    users, channels, guilds = standin.state.reload(fresh)
    standin.limits.windows = fresh.limits
    standin.identifies.at_once, standin.identifies.per_day = fresh.max_concurrency, fresh.session_starts
    write_tokens(standin.home, fresh)
    for guild in guilds:
        _invite(standin, guild)
    for channel in channels:
        shown = standin.state.guilds.channel_json(channel)
        standin.hub.to_channel("CHANNEL_CREATE", channel, shown, GUILDS)
    for channel in (*channels, *(one for guild in guilds for one in guild.channels.values())):
        standin.feed.tell("CHANNEL", {"id": str(channel.id), "name": channel.name, "topic": channel.topic or ""})
    for user in users:
        for guild in standin.state.guilds:
            d = {**guild.full_member(user), "guild_id": str(guild.id)}
            standin.hub.to_guild("GUILD_MEMBER_ADD", d, MEMBERS)
        standin.feed.tell("USER", user_view(standin, user))
    return {"users": [u.name for u in users], "channels": [c.name for c in channels]}


def _invite(standin: Standin, guild: Guild) -> None:
    """All bots are members of a new guild from now on; that it was never unavailable tells them that it is new."""
    for session in standin.hub.sessions():
        if session.intents & GUILDS and session.has(guild.id):
            shown = guild_create(standin, session, guild)
            del shown["unavailable"]
            standin.hub.to_session(session, "GUILD_CREATE", shown)
