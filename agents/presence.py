"""An agent's presence: the lease on its token, so that one process speaks for it, and its roster entry."""

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from bus.lease import Lease
from bus.roster import Entry, Roster
from den.errors import BusAway, DenError
from services.metrics.meters import Meters

BEAT_S = 1.0
LOOK_S = 0.5
"""So often a standby looks whether the token is free."""


class TokenTaken(DenError):
    """Another process took over this token while we were cut off from the bus."""


@dataclass(slots=True)
class Presence:
    """Keeps the lease and the entry alive; `entry` may be replaced as the agent learns about itself."""

    roster: Roster
    lease: Lease
    log: FilteringBoundLogger
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    entry: Entry | None = None
    held: asyncio.Event = field(default_factory=asyncio.Event)
    meters: Meters = field(default_factory=Meters)
    trouble: str = ""
    """Why the bus cannot be used now; "" when it can."""
    passive: str = ""
    """Why this process does not speak with its token; "" when it does."""
    place: str = ""
    """Where it stands by meanwhile, for the roster."""

    async def take_token(self, persona: str) -> None:
        """Waits until this process is the one that speaks with its token; says once why it waits."""
        said = ""
        while True:
            try:
                if await self.lease.take() is not None or await self._take_from_the_dead():
                    self.held.set()
                    self.trouble = self.passive = ""
                    return
                why = self.passive = (
                    f"Another process ({await self.lease.holder()}) already speaks with {persona}'s token; "
                    "this one stays passive and takes over when that one ends."
                )
            except BusAway as away:
                why = self.trouble = f"Waiting for Redis before speaking for {persona}: {away}"
            else:
                self.trouble = ""
                await self._stand_by()
            if why != said:
                self.log.warning("passive", why=why)
                said = why
            await self.sleep(LOOK_S)

    async def _stand_by(self) -> None:
        if self.place:
            with suppress(BusAway):  # said at the next look
                await self.roster.wait_at(self.place, holder_name())

    async def _take_from_the_dead(self) -> bool:
        """A holder on this machine whose process is gone will not renew: no need to wait for its time."""
        holder = await self.lease.holder()
        return holder is not None and is_dead(holder) and await self.lease.take_over(holder) is not None

    async def keep(self) -> None:
        """Beats once a second until cancelled; raises TokenTaken when somebody else has the token."""
        while True:
            try:
                await self._beat()
                if self.trouble:
                    self.log.info("bus_back")
                self.trouble = ""
            except BusAway as away:
                if not self.trouble:  # said once: on a full disk each line more is one too many
                    self.log.warning("bus_away", why=str(away))
                self.trouble = str(away)
                self.meters.bus_away += 1
            await self.sleep(BEAT_S)

    async def _beat(self) -> None:
        if (
            not await self.lease.renew()
            and await self.lease.take() is None
            and not await self._take_from_the_dead()
        ):
            raise TokenTaken(
                f"The token is now used by {await self.lease.holder()}; this process ends and will stand by."
            )
        if self.entry is not None and self.entry.gateway_ready:
            await self.roster.beat(self.entry)

    async def leave(self) -> None:
        """Says goodbye, so that nobody waits for this agent."""
        try:
            if self.entry is not None:
                await self.roster.leave(self.entry)
            if self.held.is_set():
                await self.lease.release()
        except BusAway:
            return


def holder_name() -> str:
    """This process, as a lease names its holder: `host:pid`."""
    return f"{socket.gethostname()}:{os.getpid()}"


def is_dead(holder: str) -> bool:
    """Whether `holder` is a process of this machine that is no more; others are taken for alive."""
    host, _, pid = holder.rpartition(":")
    if host != socket.gethostname() or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
