"""Sending: how a granted turn ends. Its line passes the fence and is posted once, or the turn is given up."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from structlog.typing import FilteringBoundLogger

from agents.ended import Ended
from agents.holding import Holding
from agents.own_lines import OwnLines
from agents.turn_log import log_of
from agents.voice import Buttons, CannotSpeak
from agents.witness import SpeakerWitness
from bus.floor import Floor
from bus.messages import CalledBack, Confirmed
from den.draft import Draft
from den.errors import BusAway
from den.prompt import BIT
from den.snowflake import created_ms
from den.turn import Turn
from services.metrics.meters import Meters

POST_AGAIN_WITHIN_MS = 45_000
"""Well inside the minute in which the nonce is relied on, so that the retries of a POST end in it too."""


class Mouth(Protocol):
    """What an agent needs of a voice."""

    async def post(self, turn: Turn, text: str, buttons: Buttons = ()) -> int: ...
    async def type(self, channel_id: int) -> None: ...


@dataclass(slots=True)
class Sending:
    """One personality's. `tell` publishes a notice to the guild; `said` gets each line that is out."""

    floor: Floor
    voice: Mouth
    tell: Callable[[Confirmed | CalledBack], Awaitable[None]]
    said: OwnLines
    log: FilteringBoundLogger
    clock: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    post_again: set[int] = field(default_factory=set)
    ended: Ended = field(default_factory=Ended)
    meters: Meters = field(default_factory=Meters)
    witness: SpeakerWitness = field(default_factory=SpeakerWitness)

    def may_post_again(self, turn: Turn) -> None:
        """The turn is SENDING and not in the history: its next grant is posted without asking the fence again."""
        self.post_again.add(turn.epoch)

    async def send(self, holding: Holding, draft: Draft, buttons: Buttons) -> None:
        """Only the fence stops the line from here on; whoever is concerned is told what became of it."""
        turn, text = holding.turn, draft.line
        holding.sending = True
        self.log.debug("sending", trace=str(turn.root_id))
        if not holding.posting_again:
            verdict = await self.floor.send(turn, _about(turn, draft))
            if not verdict.ok:
                self.meters.refusals["fence"] += 1
                log_of(self.log, turn).info("not_sent", why=verdict.reason)
                await self.give_up(turn, verdict.reason, replace=verdict.again)
                self.witness.held_back(turn, holding.author_id, verdict.reason)
                return
        elif await self._window_is_over(turn):
            return
        self.log.debug("fenced", trace=str(turn.root_id))
        try:
            message_id = await self.voice.post(turn, text, buttons)
        except CannotSpeak as error:
            self.meters.refusals["discord"] += 1
            log_of(self.log, turn).warning("cannot_speak", why=str(error))
            await self.give_up(turn, str(error), unposted=True)
            return
        self.said.add(turn, text, holding.about)
        self._count_sent(turn, message_id)
        took_ms = round((self.clock() - holding.since) * 1000)
        log_of(self.log, turn).info("sent", message=str(message_id), ms=took_ms)
        await self._report_sent(turn, message_id, holding.refused or draft.told())
        self.witness.said(turn, holding.author_id, text, holding.refused)
        if draft.bit_id == BIT and holding.bit_id and holding.about is not None:
            await self.tell_safely(self._called_back(turn.guild_id, holding.about, holding.bit_id))

    def _count_sent(self, turn: Turn, message_id: int) -> None:
        self.meters.turns["sent", turn.klass.name] += 1
        if message_id:  # one that was deleted at once has no id
            self.meters.last_turn = (message_id, turn.thrift)
            self.meters.answer_ms.add(created_ms(message_id) - created_ms(turn.root_id))

    async def _window_is_over(self, turn: Turn) -> bool:
        """Whether Discord may have forgotten the nonce: then nobody posts, and the history decides."""
        self.post_again.discard(turn.epoch)
        state = await self.floor.state(turn.guild_id, turn.channel_id)
        mine = state.turn is not None and state.turn.epoch == turn.epoch and state.sending_ms is not None
        return not mine or state.now_ms - (state.sending_ms or 0) > POST_AGAIN_WITHIN_MS

    async def _report_sent(self, turn: Turn, message_id: int, refused: str) -> None:
        """The line is out; the floor must hear of it even if the bus is away for a moment."""
        for pause in (0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 0.0):
            try:
                await self.floor.sent(turn, message_id, refused)
                self.ended.add(turn)
                return
            except BusAway as away:
                log_of(self.log, turn).warning("sent_not_recorded_yet", why=str(away))
                await self.sleep(pause)

    async def give_up(self, turn: Turn, reason: str, *, unposted: bool = False, replace: bool = False) -> None:
        """The floor goes on without a line."""
        self.meters.turns["abandoned", turn.klass.name] += 1
        log_of(self.log, turn).info("abandoned", why=reason)
        try:
            await self.floor.abandon(turn, reason, unposted=unposted, replace=replace)
            self.ended.add(turn)
        except BusAway as away:
            log_of(self.log, turn).warning("turn_stopped", why=str(away))

    def _called_back(self, guild_id: int, person_id: int, bit_id: str) -> CalledBack:
        at_ms = round(self.wall() * 1000)
        return CalledBack(guild_id=guild_id, person_id=person_id, bit_id=bit_id, at_ms=at_ms)

    async def tell_safely(self, notice: Confirmed | CalledBack) -> None:
        """A notice is a hint: a bus that is away costs no more than that."""
        try:
            await self.tell(notice)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))


def _about(turn: Turn, draft: Draft) -> int | None:
    """Whom the fence is asked about: a line written while somebody might be roasted counts as one about them,
    declared or not; a refusal or a kind word roasts nobody."""
    declared = draft.target_id is not None or draft.intent in ("refuse", "hug")
    return draft.target_id if declared else turn.target_id
