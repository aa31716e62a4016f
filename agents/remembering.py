"""Remembering: a Higher Self's memory, patient with its store and telling the ears what has changed."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from structlog.typing import FilteringBoundLogger

from agents.callbacks import Callbacks
from agents.digests import Digests
from agents.higher_self import HigherSelf
from agents.knowledge import Knowledge
from agents.presence import holder_name
from agents.recollection import Recollection
from bus import keys
from bus.messages import MemoryChanged
from bus.outbox import Outbox
from bus.wire import Wire
from den.errors import BusAway, Unavailable
from services.meaning.promise import Meaning
from services.memory.patient import Patient
from services.memory.telling import Telling
from services.store.local import wall_ms
from services.store.select import Store

DRAIN_EVERY_S = 1.0
OLD_DELETES_EVERY_S = 5.0
"""A store that is away at the start is asked again for what must be deleted anew."""


@dataclass(slots=True)
class Remembering:
    """Joins memory, outbox and what the ear has at hand; `sleep` is the loop's."""

    store: Store
    host: HigherSelf
    patient: Patient
    memory: Telling
    at_hand: Recollection
    log: FilteringBoundLogger
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    begun: bool = False

    async def begin(self) -> None:
        """Before anything is heard: what a restored backup brought back goes again, if the store is there."""
        self.begun = await self._deleted_again()

    async def keep_draining(self) -> None:
        """Until cancelled: what waited goes to the store, by the director alone."""
        while not self.begun:
            await self.sleep(OLD_DELETES_EVERY_S)
            await self.begin()
        while True:
            if self.host.directing:
                await self.drain()
            await self.sleep(DRAIN_EVERY_S)

    async def drain(self) -> None:
        """Once; a store or bus that is still away is met again."""
        try:
            if done := await self.patient.drain(holder_name()):
                self.log.info("outbox_drained", entries=done)
        except BusAway:
            return
        except Unavailable as away:
            self.log.warning("outbox_waits", why=str(away))

    async def _deleted_again(self) -> bool:
        try:
            if acts := await self.store.reapply():
                self.log.info("deletes_repeated", acts=acts)
            return True
        except Unavailable as away:
            self.log.warning("store_away", why=str(away))
            return False


def remembering(
    store: Store,
    host: HigherSelf,
    wire: Wire,
    outbox: Outbox,
    log: FilteringBoundLogger,
    meaning: Meaning | None = None,
) -> Remembering:
    """Gives the host's ear its knowledge."""
    patient = Patient(store.memory, outbox, wall_ms, log)
    at_hand = Recollection(store.memory, host.tasks.create_task, time.monotonic, wall_ms, log)
    at_hand.bits, at_hand.meaning = store.bits, meaning
    callbacks = Callbacks(store.bits, host.tasks.create_task, at_hand.drop, log)
    digests = Digests(store.summaries, host.tasks.create_task, time.monotonic, wall_ms, log)
    host.ear.knowledge = Knowledge(at_hand, callbacks, digests)

    async def tell(guild_id: int | None, person_id: int | None) -> None:
        for guild in host.guilds if guild_id is None else (guild_id,):
            host.ear.knowledge.let_go(guild, person_id)
            try:
                news = MemoryChanged(guild_id=guild, person_id=person_id, at_ms=wall_ms())
                await wire.publish(keys.everyone(guild), news)
            except BusAway as away:  # the other ear's copy grows stale within a minute
                log.warning("bus_away", why=str(away))

    return Remembering(store, host, patient, Telling(patient, tell), at_hand, log)
