"""A stranger: a bot on the hikari library, driven over its standard input and told on its standard output.

Runs in its own virtualenv (requirements-hikari.lock). One JSON object per line both ways.
In:  {"do": "say", "channel": id, "text": …, "reply_to": id?}, {"do": "react", "channel", "message", "emoji"},
     {"do": "command", "name", "guild"}, {"do": "end"}
Out: {"event": "ready"|"resumed"|"message"|"posted"|"reaction"|"registered"|"asked"|"complaint"|"failed", …}
"""

import asyncio
import json
import logging
import os
import sys
from typing import Any

import hikari


def tell(event: str, **more: Any) -> None:
    print(json.dumps({"event": event, **more}), flush=True)


class Complaints(logging.Handler):
    """hikari logs a warning whenever a server answers otherwise than Discord would."""

    def emit(self, record: logging.LogRecord) -> None:
        cause = f" ({record.exc_info[1]!r})" if record.exc_info else ""
        tell("complaint", level=record.levelname, text=f"{record.name}: {record.getMessage()}{cause}")


def build(url: str, token: str) -> hikari.GatewayBot:
    bot = hikari.GatewayBot(
        token,
        banner=None,
        logs=None,
        rest_url=f"{url}/api/v10",
        intents=hikari.Intents.ALL_MESSAGES
        | hikari.Intents.GUILDS
        | hikari.Intents.MESSAGE_CONTENT
        | hikari.Intents.ALL_MESSAGE_REACTIONS,
    )

    @bot.listen()
    async def ready(event: hikari.ShardReadyEvent) -> None:
        tell("ready", user=str(event.my_user.id), session=event.session_id)

    @bot.listen()
    async def resumed(_: hikari.ShardResumedEvent) -> None:
        tell("resumed")

    @bot.listen()
    async def message(event: hikari.MessageCreateEvent) -> None:
        heard = event.message
        answered = heard.referenced_message.id if heard.referenced_message else None
        tell(
            "message",
            id=str(heard.id),
            channel=str(heard.channel_id),
            author=str(event.author_id),
            text=heard.content or "",
            bot=event.author.is_bot,
            reply_to=str(answered) if answered else None,
        )

    @bot.listen()
    async def reaction(event: hikari.ReactionAddEvent) -> None:
        tell("reaction", message=str(event.message_id), user=str(event.user_id), emoji=str(event.emoji_name))

    @bot.listen()
    async def asked(event: hikari.InteractionCreateEvent) -> None:
        interaction = event.interaction
        if isinstance(interaction, hikari.CommandInteraction):
            await interaction.create_initial_response(hikari.ResponseType.DEFERRED_MESSAGE_CREATE)
            await interaction.edit_initial_response("thought about it")
            await interaction.execute("and one more thing")
            tell("asked", command=interaction.command_name, user=str(interaction.user.id))

    return bot


async def obey(bot: hikari.GatewayBot, order: dict[str, Any]) -> None:
    if order["do"] == "command":
        return await register(bot, order["name"], int(order["guild"]))
    channel = int(order["channel"])
    if order["do"] == "say":
        reply = int(order["reply_to"]) if order.get("reply_to") else hikari.UNDEFINED
        posted = await bot.rest.create_message(channel, order["text"], reply=reply)
        tell("posted", id=str(posted.id), text=posted.content, type=int(posted.type))
    elif order["do"] == "react":
        await bot.rest.add_reaction(channel, int(order["message"]), order["emoji"])
        tell("posted", id=order["message"], text=order["emoji"])


async def register(bot: hikari.GatewayBot, name: str, guild: int) -> None:
    me = await bot.rest.fetch_my_user()
    command = bot.rest.slash_command_builder(name, f"does {name}")
    done = await bot.rest.set_application_commands(me.id, [command], guild=guild)
    tell("registered", names=[c.name for c in done])


async def main() -> None:
    logging.getLogger("hikari").addHandler(Complaints(logging.WARNING))
    bot = build(os.environ["STRANGER_URL"], os.environ["STRANGER_TOKEN"])
    await bot.start(check_for_updates=False)
    orders = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    while raw := await orders.readline():
        order = json.loads(raw)
        if order["do"] == "end":
            break
        try:
            await obey(bot, order)
        except hikari.HikariError as problem:
            tell("failed", text=str(problem))
    await bot.close()


if __name__ == "__main__":
    asyncio.run(main())
