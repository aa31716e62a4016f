"""Routes of users, applications and the gateway's address."""

from local.discord.errors import ApiError, unknown
from local.discord.rest.call import Call, Result, snowflake
from local.discord.standin import Standin

_FLAGS = 1 << 15 | 1 << 19 | 1 << 23  # limited privileged intents on; has commands


def me(call: Call) -> Result:
    personal = {"mfa_enabled": False, "locale": "en-US", "verified": True, "email": None, "premium_type": 0}
    return {**call.bot.user.json(), **personal}


def user(call: Call) -> Result:
    found = call.standin.state.people.users.get(call.id("user_id"))
    if found is None:
        raise unknown("User")
    return found.json()


def my_guilds(call: Call) -> Result:
    return [
        {
            "id": str(guild.id),
            "name": guild.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(guild.base_permissions(call.bot.id)),
            "features": [],
        }
        for guild in call.standin.state.guilds
    ]


def open_direct(call: Call) -> Result:
    """Bots cannot write to bots, nor to themselves."""
    state = call.standin.state
    wanted = snowflake(call.json.get("recipient_id"), "recipient_id")
    other = state.people.users.get(wanted)
    if other is None:
        raise unknown("User")
    if other.bot:
        raise ApiError(400, 50007, "Cannot send messages to this user")
    channel = state.direct_channel(call.bot.id, other.id)
    return state.guilds.channel_json(channel, call.bot.id)


def application(call: Call) -> Result:
    """Of the caller and of nobody else; clients take the owner and their own id from it."""
    state, bot = call.standin.state, call.bot
    owner = state.guilds.home.owner.json()
    nothing = dict.fromkeys(
        (
            "icon",
            "type",
            "team",
            "interactions_endpoint_url",
            "role_connections_verification_url",
            "bot_install",
        )
    )
    return {
        **nothing,
        "id": str(bot.id),
        "name": bot.user.display_name,
        "description": bot.user.about,
        "summary": "",
        "bot": bot.user.json(),
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": f"{bot.id:064x}",
        "flags": _FLAGS,
        "flags_new": str(_FLAGS),
        "owner": owner,
        "redirect_uris": [],
        "tags": [],
        "approximate_guild_count": len(list(state.guilds)),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": ["bot", "applications.commands"],
        "integration_types_config": {"0": {}},
    }


def gateway(call: Call) -> Result:
    return {"url": _address(call.standin)}


def gateway_bot(call: Call) -> Result:
    limit = call.standin.identifies.json(call.bot.id)
    return {"url": _address(call.standin), "shards": call.standin.state.world.shards, "session_start_limit": limit}


def _address(standin: Standin) -> str:
    return f"ws://{standin.address}/gateway"
