"""Every route of the REST interface: its handler, the limit it counts for, and whether it needs a token."""

from collections.abc import Callable
from dataclasses import dataclass

from local.discord.rest import commands, guilds, interactions, messages, reactions, users, webhooks
from local.discord.rest.call import Call, Result

Handler = Callable[[Call], Result]


@dataclass(frozen=True)
class Route:
    method: str
    path: str
    handler: Handler
    limit: str | None = "other"  # None: no bucket, no headers and no part in the global limit
    token: bool = True


_CHANNEL = "/channels/{channel_id}"
_MESSAGE = "/channels/{channel_id}/messages/{message_id}"
_REACTION = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}"
_GUILD = "/guilds/{guild_id}"
_HOOK = "/webhooks/{webhook_id}/{token}"
_HOOK_MESSAGE = "/webhooks/{webhook_id}/{token}/messages/{message_id}"
_COMMANDS = (
    "/applications/{application_id}/commands",
    "/applications/{application_id}/guilds/{guild_id}/commands",
)

ROUTES: tuple[Route, ...] = (
    Route("GET", "/gateway", users.gateway, None, token=False),
    Route("GET", "/gateway/bot", users.gateway_bot),
    Route("GET", "/users/@me", users.me),
    Route("GET", "/users/@me/guilds", users.my_guilds),
    Route("POST", "/users/@me/channels", users.open_direct),
    Route("GET", "/users/{user_id}", users.user),
    Route("GET", "/oauth2/applications/@me", users.application),
    Route("GET", "/applications/@me", users.application),
    Route("GET", _GUILD, guilds.get),
    Route("GET", f"{_GUILD}/channels", guilds.channels),
    Route("GET", f"{_GUILD}/roles", guilds.roles),
    Route("GET", f"{_GUILD}/members", guilds.members),
    Route("GET", f"{_GUILD}/members/search", guilds.search_members),
    Route("GET", f"{_GUILD}/members/{{user_id}}", guilds.member),
    Route("GET", f"{_GUILD}/webhooks", webhooks.in_guild),
    Route("GET", _CHANNEL, guilds.channel),
    Route("POST", f"{_CHANNEL}/typing", messages.typing, "typing"),
    Route("GET", f"{_CHANNEL}/webhooks", webhooks.in_channel),
    Route("POST", f"{_CHANNEL}/webhooks", webhooks.create),
    Route("GET", f"{_CHANNEL}/messages", messages.history),
    Route("POST", f"{_CHANNEL}/messages", messages.create, "messages"),
    Route("POST", f"{_CHANNEL}/messages/bulk-delete", messages.delete_many, "deletes"),
    Route("GET", _MESSAGE, messages.get),
    Route("PATCH", _MESSAGE, messages.edit, "edits"),
    Route("DELETE", _MESSAGE, messages.delete, "deletes"),
    Route("DELETE", f"{_MESSAGE}/reactions", reactions.clear, "reactions"),
    Route("GET", _REACTION, reactions.users),
    Route("DELETE", _REACTION, reactions.clear_emoji, "reactions"),
    Route("PUT", f"{_REACTION}/@me", reactions.add, "reactions"),
    Route("DELETE", f"{_REACTION}/@me", reactions.remove_own, "reactions"),
    Route("DELETE", f"{_REACTION}/{{user_id}}", reactions.remove_other, "reactions"),
    Route("GET", "/webhooks/{webhook_id}", webhooks.get),
    Route("DELETE", "/webhooks/{webhook_id}", webhooks.delete),
    Route("GET", _HOOK, webhooks.get_by_token, None, token=False),
    Route("DELETE", _HOOK, webhooks.delete_by_token, None, token=False),
    Route("POST", _HOOK, webhooks.execute, None, token=False),
    Route("GET", _HOOK_MESSAGE, webhooks.get_message, None, token=False),
    Route("PATCH", _HOOK_MESSAGE, webhooks.edit_message, None, token=False),
    Route("DELETE", _HOOK_MESSAGE, webhooks.delete_message, None, token=False),
    Route("POST", "/interactions/{interaction_id}/{token}/callback", interactions.callback, None, token=False),
    *(Route("GET", path, commands.every) for path in _COMMANDS),
    *(Route("PUT", path, commands.replace) for path in _COMMANDS),
    *(Route("POST", path, commands.create) for path in _COMMANDS),
    *(Route("GET", f"{path}/{{command_id}}", commands.one) for path in _COMMANDS),
    *(Route("PATCH", f"{path}/{{command_id}}", commands.edit) for path in _COMMANDS),
    *(Route("DELETE", f"{path}/{{command_id}}", commands.delete) for path in _COMMANDS),
)
