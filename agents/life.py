"""What every agent's process shares: its bus, its token, its connection, a clean end on SIGTERM."""

import asyncio
import contextlib
import os
import socket
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from structlog.typing import FilteringBoundLogger

from agents.client import DenClient, Identity
from agents.egress import Egress
from agents.presence import Presence, holder_name
from bus.connection import Bus, connect
from bus.egress import EgressCount
from bus.identify import AT_HOME_MS, LIMITS_MS, IdentifyBudget
from bus.lease import Lease
from bus.link import Refused
from bus.roster import Entry, Roster, place_of
from bus.scripts import load_all
from den.errors import BadInput, BusAway, DenError, NeverRestart
from den.personality import Personality
from den.personality import load_all as read_personalities
from den.settings import Settings
from services.metrics.meters import Meters
from services.telemetry import hide
from services.tokens import fingerprint

T = TypeVar("T")


class Ended(Exception):
    """SIGTERM was obeyed; unwinds the task group."""


@dataclass(slots=True)
class Life:
    """One agent's process from first breath to last; `rank` is None for a speaker, else the ear's."""

    personality: Personality
    settings: Settings
    token: str = field(repr=False)
    log: FilteringBoundLogger
    rank: int | None = None
    seat: int = 0
    """Which of the processes on its token this is: 0, or 1 for the standby. An ear's is its rank."""
    ending: asyncio.Event = field(default_factory=asyncio.Event)
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    tasks: asyncio.TaskGroup = field(default_factory=asyncio.TaskGroup)
    """Owns every task of the process; entered by `run`."""
    redis: Bus = field(init=False)
    presence: Presence = field(init=False)
    budget: IdentifyBudget = field(init=False)
    egress: Egress = field(init=False)
    meters: Meters = field(default_factory=Meters)
    client: DenClient | None = None
    token_now: Callable[[], str] | None = field(default=None, repr=False)
    """What the place of the token holds now, if it may change while this process lives; blocks."""
    works: list[Callable[[], Coroutine[Any, Any, None]]] = field(default_factory=list)
    """What else runs from the first connection to the end."""
    renewals: list[Callable[[Sequence[Personality]], None]] = field(default_factory=list)
    """Who goes on with other personalities when they are read again."""

    @property
    def is_watched(self) -> bool:
        """Whether somebody outside looks at this process."""
        return bool(self.settings.metrics_port or self.settings.metrics)

    @property
    def is_awake(self) -> bool:
        """Whether the bus was found; before that there is no presence and no budget."""
        return hasattr(self, "presence")

    async def wake(self) -> None:
        """Finds the bus and becomes the one process that speaks with this token."""
        self.redis = await self._find_bus()
        if self.rank is not None:
            await self._bring_scripts()
        limits = AT_HOME_MS if self.settings.local else LIMITS_MS
        self.budget = IdentifyBudget(self.redis, limits_ms=limits, shards=self.settings.shards.count)
        self.egress = Egress(EgressCount(self.redis, self.settings.egress).add, self.log, meters=self.meters)
        seat = "" if self.rank is None else f":ear{self.rank}"
        lease = Lease(self.redis, self.part(f"token:{fingerprint(self.token)}{seat}"), holder_name())
        place = place_of(self.personality.id, self.seat, self.settings.shards.name)
        self.presence = Presence(Roster(self.redis), lease, self.log, meters=self.meters, place=place)
        try:
            await self.presence.take_token(self.personality.id)
        except Refused as error:
            raise NeverRestart(
                f"Redis does not let {self.personality.id} do its part ({error}). After a change of its token or "
                "of the cast, `roastden reload` brings its user up to date."
            ) from None

    def part(self, name: str) -> str:
        """The name of a lease: one for each part of the bot's servers that a process of its own has."""
        shards = self.settings.shards.name
        return f"{name}:{shards}" if shards else name

    def read_again(self) -> None:
        """Goes on with the personalities as they are now, connected as it is; a broken file changes nothing."""
        try:
            cast = read_personalities(self.settings.personalities)
        except BadInput as error:
            self.log.warning("not_read_again", why=str(error))
            return
        mine = next((one for one in cast if one.id == self.personality.id), None)
        if mine is None or mine.kind != self.personality.kind:
            self.log.warning("not_read_again", why="Its personality is gone or is of another kind now; it ends.")
            self.ending.set()
            return
        self.personality = mine
        if self.is_awake and self.presence.entry is not None:
            self.presence.entry = self.presence.entry.model_copy(update={"name": mine.name})
        for take in self.renewals:
            take(cast)
        self.log.info("read_again")

    async def unless_ending(self, work: Coroutine[Any, Any, T]) -> T:
        """What `work` returns; raises Ended when SIGTERM comes first."""
        doing, ending = asyncio.ensure_future(work), asyncio.ensure_future(self.ending.wait())
        await asyncio.wait((doing, ending), return_when=asyncio.FIRST_COMPLETED)
        ending.cancel()
        if doing.done():
            return doing.result()
        doing.cancel()
        await asyncio.wait((doing,))
        raise Ended

    async def _find_bus(self) -> Bus:
        said = False
        while True:
            try:
                return await connect(self.settings.bus_url)
            except BadInput as error:
                raise NeverRestart(str(error)) from None
            except BusAway as away:
                if not said:
                    self.log.warning("bus_away", why=f"{away} Waiting for it inside this process.")
                    said = True
                await self.sleep(0.5)

    async def _bring_scripts(self) -> None:
        """The bots wait for this: they may run the den's scripts and not load them."""
        with contextlib.suppress(BusAway):  # it is done again after every reconnection
            await load_all(self.redis, self.settings.limits)

    async def before_identify(self, shard: int = 0, at_once: int = 1) -> None:
        """Waits until the token's identify budget allows one more IDENTIFY."""
        while True:
            try:
                wait_s = await self.budget.spend(fingerprint(self.token), shard, at_once)
            except BusAway:
                wait_s = 0.5
            if wait_s <= 0:
                return
            if wait_s > 10:
                self.log.warning("identify_budget", why=f"Waiting {wait_s:.0f} s before the next IDENTIFY.")
            await self.sleep(min(wait_s, 60.0))

    async def introduce(self, client: DenClient) -> Identity:
        """Signs in and enters the roster, not yet on stage."""
        self.client = client
        if self.token_now is not None:
            await self._look_at_token(self.token_now)
        identity = await client.sign_in(self.token)
        self.presence.entry = Entry(
            persona=self.personality.id,
            name=self.personality.name,
            kind=self.personality.kind,
            user_id=identity.user_id,
            application_id=identity.application_id,
            role="speaker" if self.rank is None else "ear",
            rank=self.seat,
            pid=os.getpid(),
            host=socket.gethostname(),
            started_ms=round(time.time() * 1000),
            gateway_ready=False,
            note="",
            instance=holder_name(),
            shards=self.settings.shards.name,
        )
        return identity

    async def _look_at_token(self, now: Callable[[], str]) -> None:
        """A standby may have waited long: its token may have been reset since."""
        with contextlib.suppress(DenError):
            self.token = await asyncio.to_thread(now)
            hide(self.token)

    async def on_stage(self) -> None:
        """The gateway is ready and the inbox open: the roster may say so."""
        entry = self.presence.entry
        if entry is None or entry.gateway_ready:
            return
        self.presence.entry = entry.model_copy(update={"gateway_ready": True, "note": ""})
        try:
            await self.presence.roster.enter(self.presence.entry)
        except BusAway:
            return  # the next beat enters it
        self.log.info("on_stage", user=str(entry.user_id), rank=self.rank)

    async def off_stage(self, note: str) -> None:
        """Nobody is to count on this agent for a while; `note` tells the operator why."""
        entry = self.presence.entry
        if entry is None:
            return
        self.presence.entry = entry.model_copy(update={"gateway_ready": False, "note": note})
        with contextlib.suppress(BusAway):  # without beats it is forgotten within seconds
            await self.presence.roster.enter(self.presence.entry)

    async def run(self, *works: Coroutine[Any, Any, None], finish: Callable[[], Awaitable[None]]) -> None:
        """Runs the works until one breaks or SIGTERM comes; then `finish`, goodbye, and the end."""
        try:
            async with self.tasks:
                for work in (self.presence.keep(), *(begin() for begin in self.works), *works):
                    self.tasks.create_task(work)
                await self.ending.wait()
                await finish()
                raise Ended
        except* Ended:
            self.log.info("ended")
        finally:
            await self.presence.leave()
