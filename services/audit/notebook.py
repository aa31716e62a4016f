"""The notebook: decisions taken down on the way of a line and written into the audit log beside it.

Taking one down is an append to a list. A process that is killed loses what it took down in the last half second;
one that is told to end writes it first.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Unpack

from den.safety import Verdict
from services.audit.log import AuditLog
from services.audit.promise import About

EVERY_S = 0.5
MOST = 10_000
"""Of decisions that wait; more than a process makes in a minute of a storm."""


class Notebook:
    """Keeps `services.audit.promise.Audit`."""

    def __init__(
        self,
        audit: AuditLog,
        now_ms: Callable[[], int],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._audit = audit
        self._now_ms = now_ms
        self._sleep = sleep
        self._waiting: deque[Callable[[], None]] = deque()

    def record(self, what: str, verdict: Verdict, *, who: str | int, **about: Unpack[About]) -> None:
        """One decision, made now and written soon. What does not fit any more is counted as lost."""
        if len(self._waiting) >= MOST:
            self._audit.lost += 1
            return
        at_ms = self._now_ms()
        self._waiting.append(partial(self._audit.record, what, verdict, who=who, at_ms=at_ms, **about))

    async def keep(self) -> None:
        """Writes until cancelled."""
        while True:
            await self._sleep(EVERY_S)
            await self.flush()

    async def flush(self) -> None:
        """What was taken down until now is in the log on return."""
        if self._waiting:
            await asyncio.to_thread(self._write)

    def _write(self) -> None:
        while self._waiting:
            self._waiting.popleft()()
