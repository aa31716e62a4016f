"""What people do with applications: slash commands, completion of their options, buttons."""

import asyncio

from local.discord import components
from local.discord.errors import LocalError
from local.discord.guild import Channel
from local.discord.human.ask import Ask
from local.discord.interactions import ANSWER_MS, Interaction, Kind
from local.discord.invocations import Invocations
from local.discord.options import Options
from local.discord.people import Bot, User
from local.discord.perms import Perm
from local.discord.values import Json

_MENU_TYPES = range(3, 9)


def command(ask: Ask) -> Json:
    """The answer arrives later, as a message or as an event."""
    user = ask.user()
    channel = _usable_place(ask, user)
    bot, found, path = _find(ask, channel)
    options = Options(ask.standin.state.guilds.of(channel), complete=True)
    filled = options.fill(found, path, _given(ask))
    data = _data(found, filled, options.resolved)
    return _send(ask, _invocations(ask).make(bot.id, Kind.COMMAND, user, channel, found["name"]), data)


def _usable_place(ask: Ask, user: User) -> Channel:
    channel = ask.channel(ask.value("channel"), user)
    if not ask.standin.state.guilds.may(user.id, channel, Perm.USE_APPLICATION_COMMANDS):
        raise LocalError(f"{user.name} may not use commands in {channel.name}", 403)
    return channel


def _find(ask: Ask, channel: Channel) -> tuple[Bot, Json, list[str]]:
    """A command by name, with its application where two have the same."""
    name, *path = str(ask.value("command")).lstrip("/").split()
    state = ask.standin.state
    wanted = ask.body.get("application")
    bots = [ask.bot(wanted)] if wanted else list(state.people.bots.values())
    guild_id = None if channel.is_direct else channel.guild_id
    for bot in bots:
        for found in state.commands.usable(bot.id, guild_id):
            if found["name"] == name and found["type"] == 1:
                _permitted(ask, found, channel)
                return bot, found, path
    raise LocalError(f"there is no command /{name} here", 404)


def _permitted(ask: Ask, found: Json, channel: Channel) -> None:
    """Discord's default: all the bits a command names, and none at all means administrators."""
    named = found["default_member_permissions"]
    if named is None or channel.is_direct:
        return
    wanted = int(named) or int(Perm.ADMINISTRATOR)
    user = ask.user()
    if ask.standin.state.guilds.permissions(user.id, channel) & wanted != wanted:
        raise LocalError(f"{user.name} may not use /{found['name']}: it is for other members", 403)


def _given(ask: Ask) -> Json:
    given = ask.body.get("options") or {}
    if not isinstance(given, dict):
        raise LocalError("'options' must be an object of names and values")
    return given


def _data(found: Json, filled: list[Json], resolved: Json) -> Json:
    data: Json = {"id": found["id"], "name": found["name"], "type": found["type"]}
    if filled:
        data["options"] = filled
    if resolved:
        data["resolved"] = resolved
    if "guild_id" in found:
        data["guild_id"] = found["guild_id"]
    return data


def _invocations(ask: Ask) -> Invocations:
    return Invocations(ask.standin.state, ask.standin.hub)


def _send(ask: Ask, interaction: Interaction, data: Json, message: Json | None = None) -> Json:
    _invocations(ask).send(interaction, data, message)
    asyncio.get_running_loop().call_later(ANSWER_MS / 1000, _give_up, ask, interaction.id)
    return {"interaction": str(interaction.id)}


def _give_up(ask: Ask, interaction_id: int) -> None:
    """The page says "did not respond" when three seconds have passed."""
    interaction = ask.standin.state.interactions.get(interaction_id)
    if interaction and not interaction.answered:
        d = {
            "interaction": str(interaction_id),
            "user_id": str(interaction.application_id),
            "channel_id": str(interaction.channel_id),
        }
        ask.standin.feed.tell("INTERACTION_FAILED", d, {interaction.user_id})


async def autocomplete(ask: Ask) -> Json:
    """No answer within three seconds is an empty list."""
    user = ask.user()
    channel = _usable_place(ask, user)
    bot, found, path = _find(ask, channel)
    focused = str(ask.value("option"))
    options = Options(ask.standin.state.guilds.of(channel), complete=False)
    typed = {**_given(ask), focused: ask.body.get("value", "")}
    filled = options.fill(found, path, typed, focused)
    interaction = _invocations(ask).make(bot.id, Kind.AUTOCOMPLETE, user, channel, found["name"])
    waiting: asyncio.Future[list[Json]] = asyncio.get_running_loop().create_future()
    ask.standin.waiting[interaction.id] = waiting
    _invocations(ask).send(interaction, _data(found, filled, options.resolved))
    try:
        return {"choices": await asyncio.wait_for(waiting, ANSWER_MS / 1000)}
    except TimeoutError:
        return {"choices": []}
    finally:
        ask.standin.waiting.pop(interaction.id, None)


def button(ask: Ask) -> Json:
    """Presses a button, or picks `values` from a menu, under a message."""
    user = ask.user()
    channel, message = ask.message(ask.value("message"), user)
    custom_id = str(ask.value("custom_id"))
    pressed = components.find(message.body["components"], custom_id)
    if pressed is None:
        raise LocalError(f"the message has no button {custom_id} that can be pressed", 404)
    application = int(message.body.get("application_id", message.author_id))
    if application not in ask.standin.state.people.bots:
        raise LocalError("that message belongs to no application")
    data: Json = {"custom_id": custom_id, "component_type": pressed["type"], "id": pressed["id"]}
    if pressed["type"] in _MENU_TYPES:
        data["values"] = [str(v) for v in ask.body.get("values") or []]
    invocations = _invocations(ask)
    interaction = invocations.make(application, Kind.COMPONENT, user, channel, message_id=message.id)
    shown = ask.standin.state.messages.view(message, application)
    return _send(ask, interaction, data, shown)
