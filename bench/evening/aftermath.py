"""After the evening: is any channel stuck?"""

import asyncio
import time
from collections.abc import Sequence

from bench.local_api import LocalApi
from bench.running_den import Den
from bus.connection import connect
from bus.floor import Floor
from den.errors import Unavailable

ANSWER_S = 15.0


async def quiet(api: LocalApi, channels: Sequence[str], still_s: float = 6.0, limit_s: float = 60.0) -> None:
    """Waits until nothing was said for `still_s`, at most `limit_s`."""
    began = changed = time.monotonic()
    seen: list[int] = []
    while time.monotonic() - changed < still_s and time.monotonic() - began < limit_s:
        now = [len(await api.transcript(channel)) for channel in channels]
        if now != seen:
            seen, changed = now, time.monotonic()
        await asyncio.sleep(0.3)


async def stuck(
    den: Den, api: LocalApi, channels: Sequence[str], roasters: Sequence[str]
) -> list[tuple[str, str]]:
    """(channel, why) for each whose floor is not open, or where a fresh call stays unanswered."""
    state = await api.state()
    guild = int(state["guild"]["id"])
    ids = {channel["name"]: int(channel["id"]) for channel in state["channels"]}
    reasons = await asyncio.gather(
        *(
            _why_stuck(den, api, guild, ids[channel], channel, roasters[nth % len(roasters)])
            for nth, channel in enumerate(channels)
        )
    )
    return [(channel, why) for channel, why in zip(channels, reasons, strict=True) if why]


async def _why_stuck(den: Den, api: LocalApi, guild: int, channel_id: int, channel: str, roaster: str) -> str:
    held = await _held(den, guild, channel_id)
    if held or await _answers(api, channel, roaster):
        return held
    return f"a fresh call got no answer within {ANSWER_S:g} s"


async def _held(den: Den, guild: int, channel: int) -> str:
    redis = await connect(den.redis_url())
    try:
        state = await Floor(redis).state(guild, channel)
    finally:
        await redis.aclose()
    if state.turn is not None:
        return f"{state.turn.persona} still holds the floor ({state.turn_state})"
    return f"{len(state.queue)} wait for a free floor" if state.queue else ""


async def _answers(api: LocalApi, channel: str, roaster: str) -> bool:
    asked = await api.say("Wanda", channel, f"{roaster}, one last word?")
    until = time.monotonic() + ANSWER_S
    while time.monotonic() < until:
        try:
            if any(row.reply_to == asked for row in await api.transcript(channel)):
                return True
        except Unavailable:
            pass
        await asyncio.sleep(0.2)
    return False
