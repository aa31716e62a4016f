"""A loop whose clock jumps to the next timer; while the bench's server is being asked, it goes as clocks do."""

import asyncio
import selectors
from typing import Any

from bus.address import Address
from bus.connection import Bus
from bus.link import Word


class VirtualLoop(asyncio.SelectorEventLoop):
    """Hours pass in seconds. `asking` counts calls that real time must be given to."""

    def __init__(self) -> None:
        self.asking = 0
        self._now = 0.0
        super().__init__(_Jumping(self))

    def time(self) -> float:
        return self._now

    def jump(self, seconds: float) -> None:
        self._now += seconds


class _Jumping(selectors.DefaultSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        found = super().select(timeout if self._loop.asking else 0)
        if not found and timeout:
            self._loop.jump(timeout)
        return found


class Waited:
    """A `Bus` that the loop's clock waits for."""

    is_durable = False

    def __init__(self, bus: Bus, loop: VirtualLoop) -> None:
        self._bus = bus
        self._loop = loop

    async def call(self, *command: Word) -> Any:
        self._loop.asking += 1
        try:
            return await self._bus.call(*command)
        finally:
            self._loop.asking -= 1

    async def load(self, script: str) -> None:
        self._loop.asking += 1
        try:
            await self._bus.load(script)
        finally:
            self._loop.asking -= 1

    async def durably(self, *command: Word) -> Any:
        return await self.call(*command)

    def node_of(self, topic: str) -> Address:
        return self._bus.node_of(topic)

    async def look_around(self) -> None:
        await self._bus.look_around()

    async def aclose(self) -> None:
        await self._bus.aclose()
