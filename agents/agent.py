"""A speaker: takes a granted turn, has a line written, checked, paced, and sends it once."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from structlog.typing import FilteringBoundLogger

from agents.drafting import Drafting
from agents.ended import Ended
from agents.holding import Holding
from agents.pacing import ready_in_s
from agents.turn_log import log_of
from agents.voice import Buttons, CannotSpeak
from agents.witness import SpeakerWitness
from bus.floor import Floor
from bus.gate import Gate
from bus.grant import Grant
from bus.messages import CalledBack, Confirmed, Hushed, Notice, Withdrawn
from den.draft import Draft
from den.errors import BadInput, BusAway
from den.pace import Pace, plan
from den.prompt import BIT
from den.snowflake import EVER, created_ms
from den.turn import Turn
from services.metrics.meters import Meters

TYPING_EVERY_S = 8.0
CONFIRM_AFTER_S = 0.04
"""Well under an ear's slot, after which the next ear would send the grant once more."""
POST_AGAIN_WITHIN_MS = 45_000
"""Well inside the minute in which the nonce is relied on, so that the retries of a POST end in it too."""


class Mouth(Protocol):
    """What an agent needs of a voice."""

    async def post(self, turn: Turn, text: str, buttons: Buttons = ()) -> int: ...
    async def type(self, channel_id: int) -> None: ...


@dataclass(slots=True)
class Agent:
    """One personality's turns. `tell` publishes a notice to the guild; `clock` and `sleep` are the loop's."""

    drafting: Drafting
    floor: Floor
    voice: Mouth
    tell: Callable[[Confirmed | CalledBack], Awaitable[None]]
    pace: Pace
    tasks: asyncio.TaskGroup
    log: FilteringBoundLogger
    clock: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    confirm_after_s: float = CONFIRM_AFTER_S
    closing: bool = False
    holdings: dict[int, Holding] = field(default_factory=dict)
    post_again: set[int] = field(default_factory=set)
    meters: Meters = field(default_factory=Meters)
    witness: SpeakerWitness = field(default_factory=SpeakerWitness)
    ended: Ended = field(default_factory=Ended)
    persona: str = field(init=False)
    gate: Gate = field(init=False)

    def __post_init__(self) -> None:
        self.persona = self.drafting.personality.id
        self.gate = Gate(lambda why: self.log.warning("message_dropped", why=why), self.wall)

    def take(self, topic: str, raw: bytes) -> None:
        """A grant from an inbox: confirms it and begins the turn, or begins it again with more lines."""
        passed = self.gate.grant(topic, raw)
        if passed is None:
            return
        header, body = passed
        turn, again = header.turn, header.again
        if turn.persona != self.persona or self.closing:
            return
        if turn in self.ended and turn.epoch not in self.post_again:
            return
        held = self.holdings.get(turn.channel_id)
        if held is not None and not held.gives_way_to(turn, again):
            if held.turn.epoch == turn.epoch:
                self._confirm(turn)  # an ear that has come since then asks whether anybody works on it
            return
        if held is not None and again and body in held.bodies:
            return
        bodies: tuple[bytes, ...] = (body,)
        # A turn that is being sent ends by itself; a newer one here means that the floor has heard of it already.
        if held is not None and not held.sending:
            held.stop()
            if again:
                bodies = (*held.bodies, body)
        self.log.debug("granted", trace=str(turn.root_id), at_ms=header.at_ms)
        self._begin(Holding(turn, bodies, self.clock(), posting_again=turn.epoch in self.post_again))

    def hear_news(self, notice: Notice) -> None:
        """A hush or a deleted root ends the work on a line that is not being posted yet."""
        match notice:
            case Hushed(until_ms=until_ms) if until_ms:
                self._let_go(notice.channel_id, None, "the channel was hushed")
            case Withdrawn():
                self._let_go(notice.channel_id, notice.root_id, "the line was deleted")

    def _let_go(self, channel_id: int, root_id: int | None, reason: str) -> None:
        held = self.holdings.get(channel_id)
        if held is None or held.sending or root_id not in (None, held.turn.root_id):
            return
        if root_id is not None and len(held.bodies) > 1:
            return  # the other line of the turn still wants its answer; the fence knows if that is gone too
        held.stop()
        self.tasks.create_task(self._give_up(held.turn, reason))

    def forget(self, guild_id: int, person_id: int, before_id: int = EVER) -> None:
        """Lets go of a turn for a forgotten person, and of the lines it keeps only to be unlike them."""
        for held in list(self.holdings.values()):
            concerned = person_id in (held.author_id, held.turn.target_id)
            old = held.turn.guild_id == guild_id and held.turn.root_id <= before_id
            if old and concerned and not held.sending:
                held.stop()
                self.tasks.create_task(self._give_up(held.turn, "somebody asked to be forgotten"))
        self.drafting.forget(guild_id)

    def holds(self, turn: Turn) -> bool:
        """Whether this process is at work on that very turn."""
        held = self.holdings.get(turn.channel_id)
        return held is not None and held.turn.epoch == turn.epoch

    def may_post_again(self, turn: Turn) -> None:
        """The turn is SENDING and not in the history: its next grant is posted without asking the fence again."""
        self.post_again.add(turn.epoch)

    def _begin(self, holding: Holding) -> None:
        self.holdings[holding.turn.channel_id] = holding
        holding.task = self.tasks.create_task(self._run(holding), name=f"turn {holding.turn.root_id}")

    async def _run(self, holding: Holding) -> None:
        turn = holding.turn
        confirming = asyncio.get_running_loop().call_later(self.confirm_after_s, self._confirm, turn)
        try:
            await self._speak(holding, holding.grant())
        except BadInput as error:
            log_of(self.log, turn).warning("grant_dropped", why=str(error))
            await self._give_up(turn, "its grant was malformed")
        except BusAway as away:
            # The fence cannot be asked, so nothing is posted; the turn is found again after the bus is back.
            log_of(self.log, turn).warning("turn_stopped", why=str(away))
        except Exception:
            log_of(self.log, turn).exception("turn_broke")
            await self._give_up(turn, "the agent had an error of its own")
        finally:
            confirming.cancel()
            if self.holdings.get(turn.channel_id) is holding:
                del self.holdings[turn.channel_id]

    def _confirm(self, turn: Turn) -> None:
        """Tells the ears that the turn is being worked on; one that is over by then has told them itself."""
        at_ms = round(self.wall() * 1000)
        notice = Confirmed(guild_id=turn.guild_id, channel_id=turn.channel_id, turn=turn, at_ms=at_ms)
        self.tasks.create_task(self._tell(notice))

    def _called_back(self, guild_id: int, person_id: int, bit_id: str) -> CalledBack:
        at_ms = round(self.wall() * 1000)
        return CalledBack(guild_id=guild_id, person_id=person_id, bit_id=bit_id, at_ms=at_ms)

    async def _tell(self, notice: Confirmed | CalledBack) -> None:
        try:
            await self.tell(notice)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

    async def _speak(self, holding: Holding, grant: Grant) -> None:
        turn = holding.turn
        holding.author_id = grant.line.author.id
        holding.about = grant.line.author.id if grant.memories or grant.bit else None
        holding.bit_id = grant.bit[0] if grant.bit else ""
        timing = plan(self.pace, grant.line.text, "", str(turn.root_id))
        typing = self.tasks.create_task(self._type(turn.channel_id, timing.read_s)) if timing.read_s else None
        try:
            draft = await self.drafting.write(holding, grant)
            if draft.intent == "pass":
                await self._give_up(turn, "nothing to say")
                return
            text = draft.line
            await self._wait_for_pace(holding, grant, text)
        finally:
            if typing is not None:
                typing.cancel()
        await self._send(holding, draft, text, grant.buttons)

    async def _send(self, holding: Holding, draft: Draft, text: str, buttons: Buttons) -> None:
        turn = holding.turn
        holding.sending = True
        self.log.debug("sending", trace=str(turn.root_id))
        if not holding.posting_again:
            verdict = await self.floor.send(turn, _about(turn, draft))
            if not verdict.ok:
                self.meters.refusals["fence"] += 1
                log_of(self.log, turn).info("not_sent", why=verdict.reason)
                await self._give_up(turn, verdict.reason, replace=verdict.again)
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
            await self._give_up(turn, str(error), unposted=True)
            return
        self.drafting.said.add(turn, text, holding.about)
        self._count_sent(turn, message_id)
        took_ms = round((self.clock() - holding.since) * 1000)
        log_of(self.log, turn).info("sent", message=str(message_id), ms=took_ms)
        await self._report_sent(turn, message_id, holding.refused or draft.told())
        self.witness.said(turn, holding.author_id, text, holding.refused)
        if draft.bit_id == BIT and holding.bit_id and holding.about is not None:
            await self._tell(self._called_back(turn.guild_id, holding.about, holding.bit_id))

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

    async def _wait_for_pace(self, holding: Holding, grant: Grant, text: str) -> None:
        if self.pace == "instant":
            return
        ready_in = ready_in_s(self.pace, holding, grant, text, self.clock(), self.wall())
        if ready_in > 0:
            await self.sleep(min(ready_in, 10.0))

    async def _type(self, channel_id: int, after_s: float) -> None:
        await self.sleep(after_s)
        while True:
            await self.voice.type(channel_id)
            await self.sleep(TYPING_EVERY_S)

    async def _give_up(self, turn: Turn, reason: str, *, unposted: bool = False, replace: bool = False) -> None:
        self.meters.turns["abandoned", turn.klass.name] += 1
        log_of(self.log, turn).info("abandoned", why=reason)
        try:
            await self.floor.abandon(turn, reason, unposted=unposted, replace=replace)
            self.ended.add(turn)
        except BusAway as away:
            log_of(self.log, turn).warning("turn_stopped", why=str(away))

    async def finish(self, limit_s: float) -> None:
        """No new turns; those in hand get `limit_s` to end, then are given up."""
        self.closing = True
        tasks = [h.task for h in self.holdings.values() if h.task is not None]
        if tasks:
            await asyncio.wait(tasks, timeout=limit_s)
        for holding in list(self.holdings.values()):
            if holding.task is not None and not holding.sending:
                holding.task.cancel()
                await self._give_up(holding.turn, "the agent is shutting down")
        await self.drafting.close()


def _about(turn: Turn, draft: Draft) -> int | None:
    """Whom the fence is asked about: a line written while somebody might be roasted counts as one about them,
    declared or not; a refusal or a kind word roasts nobody."""
    declared = draft.target_id is not None or draft.intent in ("refuse", "hug")
    return draft.target_id if declared else turn.target_id
