"""A speaker: takes a granted turn and holds it while its line is written, paced and sent."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.drafting import Drafting
from agents.holding import Holding
from agents.pacing import ready_in_s
from agents.sending import Sending
from agents.turn_log import log_of
from bus.gate import Gate
from bus.grant import Grant
from bus.messages import Confirmed, Hushed, Notice, Withdrawn
from den.errors import BadInput, BusAway
from den.pace import Pace, plan
from den.snowflake import EVER
from den.turn import Turn

TYPING_EVERY_S = 8.0
CONFIRM_AFTER_S = 0.04
"""Well under an ear's slot, after which the next ear would send the grant once more."""


@dataclass(slots=True)
class Agent:
    """One personality's turns; `clock` and `sleep` are the loop's."""

    drafting: Drafting
    sending: Sending
    pace: Pace
    tasks: asyncio.TaskGroup
    log: FilteringBoundLogger
    clock: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    confirm_after_s: float = CONFIRM_AFTER_S
    closing: bool = False
    holdings: dict[int, Holding] = field(default_factory=dict)
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
        if turn in self.sending.ended and turn.epoch not in self.sending.post_again:
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
        self._begin(Holding(turn, bodies, self.clock(), posting_again=turn.epoch in self.sending.post_again))

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
        self.tasks.create_task(self.sending.give_up(held.turn, reason))

    def forget(self, guild_id: int, person_id: int, before_id: int = EVER) -> None:
        """Lets go of a turn for a forgotten person, and of the lines it keeps only to be unlike them."""
        for held in list(self.holdings.values()):
            concerned = person_id in (held.author_id, held.turn.target_id)
            old = held.turn.guild_id == guild_id and held.turn.root_id <= before_id
            if old and concerned and not held.sending:
                held.stop()
                self.tasks.create_task(self.sending.give_up(held.turn, "somebody asked to be forgotten"))
        self.drafting.forget(guild_id)

    def holds(self, turn: Turn) -> bool:
        """Whether this process is at work on that very turn."""
        held = self.holdings.get(turn.channel_id)
        return held is not None and held.turn.epoch == turn.epoch

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
            await self.sending.give_up(turn, "its grant was malformed")
        except BusAway as away:
            # The fence cannot be asked, so nothing is posted; the turn is found again after the bus is back.
            log_of(self.log, turn).warning("turn_stopped", why=str(away))
        except Exception:
            log_of(self.log, turn).exception("turn_broke")
            await self.sending.give_up(turn, "the agent had an error of its own")
        finally:
            confirming.cancel()
            if self.holdings.get(turn.channel_id) is holding:
                del self.holdings[turn.channel_id]

    def _confirm(self, turn: Turn) -> None:
        """Tells the ears that the turn is being worked on; one that is over by then has told them itself."""
        at_ms = round(self.wall() * 1000)
        notice = Confirmed(guild_id=turn.guild_id, channel_id=turn.channel_id, turn=turn, at_ms=at_ms)
        self.tasks.create_task(self.sending.tell_safely(notice))

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
                await self.sending.give_up(turn, "nothing to say")
                return
            await self._wait_for_pace(holding, grant, draft.line)
        finally:
            if typing is not None:
                typing.cancel()
        await self.sending.send(holding, draft, grant.buttons)

    async def _wait_for_pace(self, holding: Holding, grant: Grant, text: str) -> None:
        if self.pace == "instant":
            return
        ready_in = ready_in_s(self.pace, holding, grant, text, self.clock(), self.wall())
        if ready_in > 0:
            await self.sleep(min(ready_in, 10.0))

    async def _type(self, channel_id: int, after_s: float) -> None:
        await self.sleep(after_s)
        while True:
            await self.sending.voice.type(channel_id)
            await self.sleep(TYPING_EVERY_S)

    async def finish(self, limit_s: float) -> None:
        """No new turns; those in hand get `limit_s` to end, then are given up."""
        self.closing = True
        tasks = [h.task for h in self.holdings.values() if h.task is not None]
        if tasks:
            await asyncio.wait(tasks, timeout=limit_s)
        for holding in list(self.holdings.values()):
            if holding.task is not None and not holding.sending:
                holding.task.cancel()
                await self.sending.give_up(holding.turn, "the agent is shutting down")
        await self.drafting.close()
