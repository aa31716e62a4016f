"""A den on the bus alone: ears and speakers as processes of their own, and a driver that says lines to it."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench.coordination import topics
from bench.coordination.cast import CHANNELS, calls, personalities, said_at
from bench.workers import Worker, Workers
from bus.wire import Wire
from den.line import Line
from den.personality import Personality

MODULE = ("-m", "bench.coordination.worker")
SETTLE_S = 0.4


@dataclass
class BusDen:
    """One guild of `size` speakers and two ears; several may share a server."""

    url: str
    guild: int
    size: int
    wire: Wire
    ears: list[Worker] = field(default_factory=list)
    speakers: list[Worker] = field(default_factory=list)
    said: int = 0

    def __post_init__(self) -> None:
        self.cast = personalities(self.size)
        self.lines: Iterator[tuple[Personality, Line]] = calls(self.guild, self.cast, CHANNELS)

    async def start(self, workers: Workers, *flags: str) -> None:
        """Starts the processes; `workers.ready()` waits for them."""
        common = ("--url", self.url, "--guild", str(self.guild), "--cast", str(self.size), *flags)
        for rank in (0, 1):
            argv = (*MODULE, "ear", *common, "--rank", str(rank))
            self.ears.append(await workers.start(f"ear {rank} of {self.size}", argv))
        for p in self.cast:
            if p.kind == "roaster":
                argv = (*MODULE, "speaker", *common, "--persona", p.id)
                self.speakers.append(await workers.start(f"{p.id} of {self.size}", argv))

    async def say(self) -> tuple[Line, int]:
        """One human line to the ears; the line, and when it was published (monotonic ns)."""
        _, line = next(self.lines)
        self.said += 1
        line = said_at(line, round(time.time() * 1000), self.said)
        began = time.monotonic_ns()
        await self.wire.publish(topics.lines(self.guild), line)
        return line, began

    async def run(self, lines: int, rate: float) -> list[float]:
        """Says so many lines at a fixed rate; published → granted in ms, for every line that was granted."""
        await self.marks()
        began: dict[str, int] = {}
        start = time.monotonic()
        for n in range(lines):
            line, at = await self.say()
            began[str(line.id)] = at
            await asyncio.sleep(max(0.0, start + (n + 1) / rate - time.monotonic()))
        await asyncio.sleep(SETTLE_S)
        granted = await self.marks()
        return [(granted[root] - at) / 1e6 for root, at in began.items() if root in granted]

    async def marks(self) -> dict[str, int]:
        """When each root's grant reached its speaker, since the last call."""
        reports = await asyncio.gather(*(speaker.ask() for speaker in self.speakers))
        return {root: at for report in reports for root, at in report.items()}
