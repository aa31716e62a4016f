"""The gateway frames that one client received, in order, and waiting for one that is still to come."""

import asyncio
from collections.abc import Callable
from typing import Any

Frame = dict[str, Any]
Test = Callable[[dict[str, Any]], bool]


class Seen:
    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self._news = asyncio.Event()

    def add(self, frame: Frame) -> None:
        self.frames.append(frame)
        self._news.set()

    def mark(self) -> int:
        """A place in the stream: what comes later has happened since."""
        return len(self.frames)

    def events(self, name: str, since: int = 0, where: Test = lambda d: True) -> list[dict[str, Any]]:
        """The data of the dispatches of this name, oldest first."""
        return [f["d"] for f in self.frames[since:] if f.get("t") == name and where(f["d"])]

    async def event(
        self, name: str, since: int = 0, where: Test = lambda d: True, timeout: float = 5.0
    ) -> dict[str, Any]:
        """The first such dispatch since the mark, awaited if need be."""
        frame = await self.frame(lambda f: f.get("t") == name and where(f["d"]), since, timeout, name)
        return dict(frame["d"] or {})

    async def op(self, opcode: int, since: int = 0, timeout: float = 5.0) -> Frame:
        return await self.frame(lambda f: f.get("op") == opcode, since, timeout, f"op {opcode}")

    async def frame(self, where: Test, since: int, timeout: float, what: str) -> Frame:
        async def wait() -> Frame:
            while True:
                self._news.clear()
                found = next((f for f in self.frames[since:] if where(f)), None)
                if found is not None:
                    return found
                await self._news.wait()

        try:
            return await asyncio.wait_for(wait(), timeout)
        except TimeoutError:
            after = [f.get("t") or f"op {f.get('op')}" for f in self.frames[since:]]
            raise AssertionError(
                f"no {what} within {timeout} s; the last of {len(after)}: {after[-12:]}"
            ) from None
