"""`python -m local.discord init|serve --home DIR`: Discord for one machine."""

import argparse
import asyncio
import logging
import signal
import sys
import time
from pathlib import Path

from local.discord import tokens, world
from local.discord.errors import PortTaken, WorldError
from local.discord.server import Server

NEVER_RESTART = 78  # the exit status after which a supervisor must not try again


def main() -> int:
    asked = _arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    try:
        if asked.act == "init":
            tokens.write_tokens(asked.home, world.load(asked.home / "discord" / "world.json"))
        else:
            asyncio.run(_serve(asked.home, asked.host, asked.port))
    except WorldError as problem:
        print(f"local.discord: {problem}", file=sys.stderr)
        return 1 if isinstance(problem, PortTaken) else NEVER_RESTART
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m local.discord", description=__doc__)
    acts = parser.add_subparsers(dest="act", required=True)
    init = acts.add_parser("init", help="write tokens.json for the bots of world.json")
    serve = acts.add_parser("serve", help="serve REST, gateway and the chat page on one port")
    for act in (init, serve):
        act.add_argument("--home", type=Path, required=True, help="folder with discord/world.json")
    serve.add_argument("--port", type=int, default=0, help="0 takes a free one")
    serve.add_argument("--host", default="127.0.0.1", help="an address of this machine's loopback")
    return parser.parse_args()


async def _serve(home: Path, host: str, port: int) -> None:
    server = Server(home, time.time, host, port)
    address = await server.start()
    print(f"local Discord serves {address}", file=sys.stderr, flush=True)
    end = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, end.set)
    await end.wait()
    await server.stop()


if __name__ == "__main__":
    sys.exit(main())
