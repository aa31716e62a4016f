"""`python -m agents PERSONA [--rank N]`: one agent's process; the host's persona makes it a Higher Self."""

import gc

from services.process import without

# Imports make half a million objects that stay. Looking for garbage among them as often as usual is a tenth of the
# start; never looking keeps a megabyte that nobody needs.
gc.set_threshold(20_000, 20, 100)

# structlog draws tracebacks with rich where it is installed; logs of ours are JSON, and every bot would carry it
# (3 MiB and a tenth of the start) for nothing.
with without("rich"):
    import structlog  # noqa: F401

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial

import uvloop
from structlog.typing import FilteringBoundLogger

from agents.casting import cast, live_as_speaker, prepare, watched
from agents.client import point_at
from agents.life import Ended
from den.errors import EXIT_NEVER_RESTART, DenError, NeverRestart, Unavailable
from den.personality import Personality, load_all
from den.settings import Settings, read_settings
from services.lifeline import tie_to_parent
from services.process import leave_no_dump, settle_memory, stand_back
from services.telemetry import hide, spanning, start_logs
from services.tokens import is_renewable, token_for


def main() -> int:
    """Lives until SIGTERM; 0 after a clean end, 78 where a restart cannot help, else 1."""
    tie_to_parent()
    leave_no_dump()
    parser = argparse.ArgumentParser(prog="python -m agents", description="One agent of the den.")
    parser.add_argument("persona", help="a personality's id: the name of its file without .json")
    parser.add_argument("--rank", type=int, default=0, help="0, or 1 for its standby")
    given = parser.parse_args()
    log = start_logs(given.persona)
    try:
        settings = read_settings(os.environ)
        log = start_logs(given.persona, settings.log)
        personalities = load_all(settings.personalities)
        token = token_for(given.persona, settings, os.environ)
        hide(token)
        if any(one.id == given.persona and one.kind == "host" for one in personalities):
            stand_back(given.rank)
        if settings.local:
            point_at(settings.discord_url)
        anew = partial(token_for, given.persona, settings, os.environ, anew=True)
        renew = anew if is_renewable(given.persona, settings, os.environ) else None
        with spanning(given.persona, settings) as spans:
            log = start_logs(given.persona, settings.log, spans)
            uvloop.run(_until_told(given.persona, given.rank, personalities, settings, token, renew, log))
    except NeverRestart as error:
        log.error("stays_down", why=str(error))
        return EXIT_NEVER_RESTART
    except BaseExceptionGroup as group:
        fatal = group.subgroup(NeverRestart)
        if fatal is not None:
            log.error("stays_down", why=str(_first(fatal)))
            return EXIT_NEVER_RESTART
        known = group.subgroup(DenError)
        log.error("ends", why=str(_first(known or group)), exc_info=None if known else group)
        return 1
    except Unavailable as error:
        log.error("ends", why=str(error))
        return 1
    except DenError as error:
        log.error("stays_down", why=str(error))
        return EXIT_NEVER_RESTART
    return 0


async def _until_told(
    persona: str,
    rank: int,
    personalities: Sequence[Personality],
    settings: Settings,
    token: str,
    renew: Callable[[], str] | None,
    log: FilteringBoundLogger,
) -> None:
    ending = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ending.set)
    settle_memory()
    life = cast(persona, rank, personalities, settings, token, log, ending, renew)
    loop.add_signal_handler(signal.SIGHUP, life.read_again)
    with contextlib.suppress(Ended):
        async with watched(life):
            parts = await prepare(life, personalities)
            if life.rank is None:
                await live_as_speaker(parts)
                return
            # Imported here: a speaker needs none of the rules that an ear decides by, and starts without them.
            from agents.directing import live_as_higher_self

            await live_as_higher_self(parts)


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    inner = group.exceptions[0]
    return _first(inner) if isinstance(inner, BaseExceptionGroup) else inner


if __name__ == "__main__":
    sys.exit(main())
