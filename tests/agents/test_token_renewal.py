"""A token that changes while its bot lives, on a virtual clock."""

import asyncio
from base64 import urlsafe_b64encode
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import async_solipsism
import pytest
import structlog

from agents.egress import Egress
from agents.token_renewal import LOOK_EVERY_S, PATIENCE_S, TokenRenewal
from den.errors import NeverRestart, Unavailable


def token(bot: int, end: str) -> str:
    return f"{urlsafe_b64encode(str(bot).encode()).decode().rstrip('=')}.made.{end}"


OLD, NEW, ANOTHERS = token(7, "one"), token(7, "two"), token(8, "three")


@dataclass
class Place:
    """Where the token is; it may be changed, and be away."""

    holds: str = OLD
    away: bool = False
    looks: int = 0
    taken: list[str] = field(default_factory=list)
    lost: int = 0

    async def read(self) -> str:
        self.looks += 1
        if self.away:
            raise Unavailable("Secrets Manager does not answer.")
        return self.holds

    async def lose(self) -> None:
        self.lost += 1

    def renewal(self) -> TokenRenewal:
        clock = asyncio.get_running_loop().time
        return TokenRenewal(OLD, self.read, self.taken.append, self.lose, structlog.get_logger(), clock)


def on_a_virtual_clock(story: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    """A test of pytest's that runs the story at once, however long it takes."""

    def test() -> None:
        loop = async_solipsism.EventLoop()
        try:
            loop.run_until_complete(story())
        finally:
            loop.close()

    return test


async def kept(renewal: TokenRenewal, seconds: float) -> None:
    async with asyncio.timeout(seconds):
        await renewal.keep()


@on_a_virtual_clock
async def test_a_secret_that_changed_is_found_within_five_minutes() -> None:
    place = Place(holds=NEW)
    with pytest.raises(TimeoutError):
        await kept(place.renewal(), LOOK_EVERY_S + 1)
    assert (place.taken, place.lost) == ([NEW], 0)


@on_a_virtual_clock
async def test_a_refused_token_waits_for_its_successor_and_looks_every_two_seconds() -> None:
    place = Place()
    renewal = place.renewal()
    keeping = asyncio.create_task(kept(renewal, PATIENCE_S))
    waiting = asyncio.create_task(renewal.after(OLD))
    await asyncio.sleep(61)
    assert (waiting.done(), place.lost, place.looks) == (False, 1, 31)
    place.holds = NEW
    await asyncio.wait_for(waiting, 3)
    assert (place.taken, renewal.refused.is_set()) == ([NEW], False)
    await renewal.after(OLD)  # whoever comes late with the old one need not wait
    keeping.cancel()


@on_a_virtual_clock
async def test_a_refused_token_without_a_successor_is_the_end() -> None:
    place = Place(away=True)
    renewal = place.renewal()
    renewal.refused.set()
    with pytest.raises(NeverRestart, match="no other came within ten minutes"):
        await kept(renewal, PATIENCE_S + 60)


@on_a_virtual_clock
async def test_another_bots_token_is_not_taken() -> None:
    place = Place(holds=ANOTHERS)
    with pytest.raises(TimeoutError):
        await kept(place.renewal(), 3 * LOOK_EVERY_S)
    assert place.taken == []


def test_nothing_that_holds_a_token_shows_it() -> None:
    async def nowhere() -> str:
        return ""

    shown = TokenRenewal(OLD, nowhere, print, lambda: asyncio.sleep(0), structlog.get_logger())
    assert OLD not in repr(shown) + repr(Egress(nowhere, structlog.get_logger(), token=OLD))
