"""What a new session is told first: who it is, then what is in its guilds."""

from local.discord.guild import Guild
from local.discord.hub import PRESENCES
from local.discord.members import presence
from local.discord.session import Session
from local.discord.standin import Standin
from local.discord.values import Json

_FLAGS = 1 << 14 | 1 << 18  # privileged intents granted to a small bot


def ready(standin: Standin, session: Session, version: int) -> Json:
    """The shard's guilds are named as unavailable; GUILD_CREATE brings each."""
    shard = {"shard": session.shard} if session.shard else {}
    return {
        "v": version,
        "user": {**session.bot.user.json(), "verified": True, "mfa_enabled": False, "email": None},
        "guilds": [
            {"id": str(guild.id), "unavailable": True} for guild in standin.state.guilds if session.has(guild.id)
        ],
        "session_id": session.id,
        "session_type": "normal",
        "resume_gateway_url": f"ws://{standin.address}/gateway",
        "application": {"id": str(session.bot.id), "flags": _FLAGS, "flags_new": str(_FLAGS)},
        "private_channels": [],
        **shard,
    }


def guild_create(standin: Standin, session: Session, guild: Guild) -> Json:
    """With the presence intent everyone is listed, without it only the bot itself."""
    state, hub = standin.state, standin.hub
    shown = guild.create_json(session.bot.user)
    members, presences = [session.bot.user], []
    if session.intents & PRESENCES:
        members = list(state.people.users.values())
        online = [u for u in members if not u.bot or hub.online(u.id)]
        presences = [presence(u.id, guild.id, "online", []) for u in online]
    return {**shown, "members": [guild.full_member(m) for m in members], "presences": presences}
