"""What people do: come, speak, edit, delete, react, type, open a direct message."""

import re

from local.discord import drafts, mentions
from local.discord.errors import LocalError
from local.discord.hub import MEMBERS
from local.discord.human.ask import Ask, author, user_view
from local.discord.perms import Perm
from local.discord.rest.reactions import emoji_key
from local.discord.values import Json

_NAME = re.compile(r"[^\x00-\x1f\x7f@#:`]{1,32}")


def add_human(ask: Ask) -> Json:
    """The same name is the same person, in any case of its letters."""
    name = str(ask.value("name")).strip()
    if not _NAME.fullmatch(name):
        raise LocalError("a name has 1 to 32 characters, none of them @ # : ` or a line break")
    standin = ask.standin
    found = standin.state.people.human(name)
    if found is None:
        found = standin.state.add_human(name)
        for guild in standin.state.guilds:
            d = {**guild.full_member(found), "guild_id": str(guild.id)}
            standin.hub.to_guild("GUILD_MEMBER_ADD", d, MEMBERS)
        standin.feed.tell("USER", user_view(standin, found))
    return user_view(standin, found)


def leave(ask: Ask) -> None:
    """Somebody deletes their account, with all that they wrote and were shown."""
    user, standin = ask.user("human"), ask.standin
    if user.name in standin.state.world.humans:
        raise LocalError(f"{user.name} belongs to this server: take the name out of world.json first", 409)
    for channel in list(standin.state.guilds.channels.values()):
        theirs = [
            m for m in standin.state.messages.in_channel(channel.id) if user.id in (m.author_id, m.ephemeral_for)
        ]
        for message in theirs:
            if not message.deleted:
                standin.posting.delete(channel, [message])
    standin.state.leave(user)
    standin.erasing.soon((), (user.id,))
    for guild in standin.state.guilds:
        d = {"user": user.json(), "guild_id": str(guild.id)}
        standin.hub.to_guild("GUILD_MEMBER_REMOVE", d, MEMBERS)
    standin.feed.tell("USER_LEFT", {"id": str(user.id)})


def say(ask: Ask) -> Json:
    user = ask.user()
    channel = ask.speaking_place(user)
    body: Json = {"content": ask.value("text"), "nonce": ask.body.get("nonce")}
    if ask.body.get("reply_to"):
        body["message_reference"] = {"message_id": ask.body["reply_to"]}
    everything = {"parse": ["users", "roles", "everyone"], "replied_user": bool(ask.body.get("ping", True))}
    body["allowed_mentions"] = everything
    draft = drafts.read(body, [], mentions.ALL)
    message = ask.standin.posting.post(channel, author(user), draft)
    return ask.standin.audience.for_person(message, user.id)


def edit(ask: Ask) -> Json:
    user = ask.user()
    _, message = ask.message(ask.path["message"], user)
    if message.author_id != user.id:
        raise LocalError("only the author can edit a message", 403)
    draft = drafts.read({"content": ask.value("text")}, [], mentions.ALL)
    ask.standin.posting.edit(message, draft, frozenset({"content"}))
    return ask.standin.audience.for_person(message, user.id)


def delete(ask: Ask) -> None:
    user = ask.user()
    channel, message = ask.message(ask.path["message"], user)
    own = user.id in (message.ephemeral_for, message.author_id)
    if not own and not ask.standin.state.guilds.may(user.id, channel, Perm.MANAGE_MESSAGES):
        raise LocalError(f"{user.name} may not delete messages of others", 403)
    ask.standin.posting.delete(channel, [message])


def react(ask: Ask) -> None:
    user = ask.user()
    channel, message = ask.message(ask.path["message"], user)
    ask.standin.posting.react(channel, message, user, emoji_key(ask.path["emoji"]))


def unreact(ask: Ask) -> None:
    user = ask.user()
    channel, message = ask.message(ask.path["message"], user)
    ask.standin.posting.unreact(channel, message, user.id, emoji_key(ask.path["emoji"]))


def typing(ask: Ask) -> None:
    user = ask.user()
    ask.standin.posting.typing(ask.speaking_place(user), user)


def direct(ask: Ask) -> Json:
    """Opens the direct message between a person and a bot or another person."""
    user, people = ask.user(), ask.standin.state.people
    wanted = str(ask.value("to"))
    bot, human = people.bot_named(wanted), people.human(wanted)
    other = bot.user if bot else human
    if other is None or other.id == user.id:
        raise LocalError(f"{user.name} cannot write to {wanted}", 404)
    channel = ask.standin.state.direct_channel(user.id, other.id)
    shown = ask.standin.state.guilds.channel_json(channel, user.id)
    return {**shown, "name": other.display_name}
