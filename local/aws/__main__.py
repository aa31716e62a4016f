"""`python -m local.aws --port N`: AWS for one machine, as far as the den calls it."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from den.errors import EXIT_NEVER_RESTART, DenError
from den.personality import load_all
from local.aws.app import Stand, serve
from local.aws.converse import Tempo
from services.lifeline import tie_to_parent


def main() -> int:
    tie_to_parent()
    ask = argparse.ArgumentParser(prog="python -m local.aws", description=__doc__)
    ask.add_argument("--port", type=int, required=True)
    ask.add_argument("--personalities", type=Path, default=Path("personalities"))
    ask.add_argument("--seed", default="")
    ask.add_argument("--first-ms", type=int, default=250, help="how long the model thinks before its first word")
    ask.add_argument("--between-ms", type=int, default=5, help="how long it takes for each few characters")
    given = ask.parse_args()
    try:
        cast = load_all(given.personalities)
    except DenError as error:
        print(error, file=sys.stderr)
        return EXIT_NEVER_RESTART
    stand = Stand(cast, Tempo(given.first_ms / 1000, given.between_ms / 1000), seed=given.seed)
    try:
        asyncio.run(_until_told(stand, given.port))
    except OSError as error:
        print(f"local.aws: port {given.port} cannot be had ({error.strerror}).", file=sys.stderr)
        return 1
    return 0


async def _until_told(stand: Stand, port: int) -> None:
    end = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, end.set)
    print(f"local AWS serves http://127.0.0.1:{port}", file=sys.stderr, flush=True)
    await serve(stand, port, end)


if __name__ == "__main__":
    sys.exit(main())
