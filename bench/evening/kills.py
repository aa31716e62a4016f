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
PROBERS = ("Wanda", "Xaver")


@dataclass(frozen=True, slots=True)
class Recovery:
    """`seconds` from the kill to the first line of `speaker` after it; None: not within the limit."""

    victim: str
    speaker: str
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Killer:
    """`speakers`: program name → display name of every roaster."""

    den: Den
    api: LocalApi
    speakers: dict[str, str]
    room: str
    seed: int

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
            print(f"  killed {victim}: {found[-1].seconds} s until {speaker} spoke", file=sys.stderr, flush=True)
        return found

    async def _kill(self, victim: str, speaker: str) -> Recovery:
        pid = (await asyncio.to_thread(self.den.programs)).get(victim)
        if pid is None:
            raise Unavailable(f"The program {victim} does not run, so it cannot be killed; see its log.")
        killed_at = time.time()
        os.kill(pid, signal.SIGKILL)
        return Recovery(victim, speaker, await self._until_heard(speaker, killed_at))

    async def _until_heard(self, speaker: str, since: float) -> float | None:
        asking = asyncio.create_task(self._ask(speaker))
        try:
            while time.time() - since < GIVE_UP_S:
                with suppress(Unavailable):
                    for row in await self.api.transcript(self.room):
                        if row.author == speaker and row.at / 1000 > since:
                            return round(row.at / 1000 - since, 3)
                await asyncio.sleep(0.1)
            return None
        finally:
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)

    async def _ask(self, speaker: str) -> None:
        nth = 0
        while True:
            with suppress(Unavailable):
                await self.api.say(PROBERS[nth % 2], self.room, f"{speaker}, are you with us ({nth})?")
                nth += 1
            await asyncio.sleep(PROBE_EVERY_S)


def p95(found: Sequence[Recovery]) -> float | None:
    """The p95 of all; what never came back counts as the limit."""
    times = sorted(GIVE_UP_S if r.seconds is None else r.seconds for r in found)
    return times[min(len(times) - 1, int(len(times) * 0.95))] if times else None
