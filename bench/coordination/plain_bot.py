"""`python -m bench.coordination.plain_bot`: a discord.py bot that answers to its name, coordinating nothing."""

import argparse

import discord
import yarl

from bench.coordination.words import few_words


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.coordination.plain_bot")
    parser.add_argument("--url", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--name", required=True)
    given = parser.parse_args()
    discord.http.Route.BASE = f"{given.url}/api/v10"
    gateway = given.url.replace("http://", "ws://", 1) + "/gateway"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    intents = discord.Intents.default()
    intents.message_content = True
    client = discord.Client(intents=intents, max_messages=200)

    @client.event
    async def on_ready() -> None:
        print("ready", flush=True)

    @client.event
    async def on_message(message: discord.Message) -> None:
        if message.author.bot or not message.content.startswith(given.name):
            return
        await message.reply(few_words(message.id), mention_author=False)

    client.run(given.token, log_handler=None)


if __name__ == "__main__":
    main()
