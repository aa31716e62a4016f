"""Takes in a changed world.json while everything runs; nothing is ever removed."""

from local.discord import world
from local.discord.errors import WorldError
from local.discord.hub import GUILDS, MEMBERS
from local.discord.human.ask import Ask, user_view
from local.discord.tokens import write_tokens
from local.discord.values import Json


def reload(ask: Ask) -> Json:
    """Raises WorldError and changes nothing when the file cannot be used."""
    standin = ask.standin
    fresh = world.load(standin.home / "discord" / "world.json")
    if fresh.seed != standin.state.world.seed:
        raise WorldError("the seed of a running world cannot change; stop it and start it anew")
    users, channels = standin.state.reload(fresh)
    standin.limits.windows = fresh.limits
    standin.identifies.at_once, standin.identifies.per_day = fresh.max_concurrency, fresh.session_starts
    write_tokens(standin.home, fresh)
    guild = standin.state.guild
    for channel in channels:
        shown = guild.channel_json(channel)
        standin.hub.to_channel("CHANNEL_CREATE", channel, shown, GUILDS)
        standin.feed.tell("CHANNEL", {"id": str(channel.id), "name": channel.name, "topic": channel.topic or ""})
    for user in users:
        d = {**guild.full_member(user), "guild_id": str(guild.id)}
        standin.hub.to_guild("GUILD_MEMBER_ADD", d, MEMBERS)
        standin.feed.tell("USER", user_view(standin, user))
    return {"users": [u.name for u in users], "channels": [c.name for c in channels]}
