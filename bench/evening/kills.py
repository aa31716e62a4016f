"""kill -9 of every process in turn, at seeded times, and how long until the den speaks again."""

import asyncio
import os
import random
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from bench.local_api import LocalApi
from bench.running_den import Den
from den.errors import Unavailable

PROBE_EVERY_S = 0.7
"""Apart enough that two probes of one person never merge (there are two probers, by turns)."""
GIVE_UP_S = 45.0
ON_ITS_WAY_S = 0.3
PROBERS = ("Wanda", "Xaver")


@dataclass(frozen=True, slots=True)
class Recovery:
    """From the kill to the first line of `speaker` anywhere, and to its first in the probes' own room.

    None: not within the limit. The first is "speaking again"; the second also waits for a turn in that room.
    """

    victim: str
    speaker: str
    seconds: float | None
    probe_s: float | None = None


@dataclass(frozen=True, slots=True)
class Killer:
    """`speakers`: program name → display name of every roaster."""

    den: Den
    api: LocalApi
    speakers: dict[str, str]
    rooms: tuple[str, ...]
    """Where the den talks; the last is the probes' own."""
    seed: int

    @property
    def room(self) -> str:
        return self.rooms[-1]

    async def run(self, gap_s: tuple[float, float] = (6.0, 14.0)) -> list[Recovery]:
        """Each program dies once, one after the other, in a seeded order."""
        dice = random.Random(f"kills {self.seed}")
        victims = sorted(await asyncio.to_thread(self.den.programs))
        dice.shuffle(victims)
        found = []
        for victim in victims:
            await asyncio.sleep(dice.uniform(*gap_s))
            speaker = self.speakers.get(victim) or dice.choice(sorted(self.speakers.values()))
            found.append(await self._kill(victim, speaker))
            last = found[-1]
            told = f"{last.seconds} s until {speaker} spoke, {last.probe_s} s until it answered a probe"
            print(f"  killed {victim}: {told}", file=sys.stderr, flush=True)
        return found

    async def _kill(self, victim: str, speaker: str) -> Recovery:
        pid = (await asyncio.to_thread(self.den.programs)).get(victim)
        if pid is None:
            raise Unavailable(f"The program {victim} does not run, so it cannot be killed; see its log.")
        killed_at = time.time()
        os.kill(pid, signal.SIGKILL)
        return await self.watch(victim, speaker, killed_at)

    async def watch(self, victim: str, speaker: str, killed_at: float) -> Recovery:
        """Probes until the speaker has answered one."""
        asking = asyncio.create_task(self._ask(speaker))
        spoke: dict[str, float] = {}
        try:
            while self.room not in spoke and time.time() - killed_at < GIVE_UP_S:
                with suppress(Unavailable):
                    for channel in self.rooms:
                        spoke |= await self._spoke(channel, speaker, killed_at)
                await asyncio.sleep(0.1)
        finally:
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)
        return Recovery(victim, speaker, min(spoke.values(), default=None), spoke.get(self.room))

    async def _spoke(self, channel: str, speaker: str, killed_at: float) -> dict[str, float]:
        """{channel: seconds} of the first line there that no request from before the kill can have brought."""
        for row in await self.api.transcript(channel):
            seconds = round(row.at / 1000 - killed_at, 3)
            if row.author == speaker and seconds > ON_ITS_WAY_S:
                return {channel: seconds}
        return {}

    async def _ask(self, speaker: str) -> None:
        nth = 0
        while True:
            with suppress(Unavailable):
                await self.api.say(PROBERS[nth % 2], self.room, f"{speaker}, are you with us ({nth})?")
                nth += 1
            await asyncio.sleep(PROBE_EVERY_S)


def p95(seconds: Sequence[float | None]) -> float | None:
    """The p95 of all; what never came back counts as the limit."""
    times = sorted(GIVE_UP_S if one is None else one for one in seconds)
    return times[min(len(times) - 1, int(len(times) * 0.95))] if times else None
