"""The steward of an ear: keeps granted turns moving until each has ended, and every debt paid or told."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from structlog.typing import FilteringBoundLogger

from agents.channel import Channel
from agents.debts import Debt
from agents.ear import LATE_EMOJI, Ear
from agents.forgotten_words import forget_words
from agents.outcomes import Open
from bus.floor import Floor
from bus.messages import (
    CalledBack,
    Confirmed,
    Cued,
    DirectionChanged,
    Forgotten,
    Freed,
    Hushed,
    LedgerChanged,
    MemoryChanged,
    Notice,
    Taken,
)  # fmt: skip
from den.direction import Direction
from den.errors import BusAway
from den.line import Line
from den.turn import Turn


@dataclass(slots=True)
class Steward:
    """Works from notices when they come and from the floor's keys when they do not.

    `fetch(channel id, message id)` reads a line that this ear did not hear itself;
    `find_answer(channel id, root id, author id)` looks for a posted answer in the history;
    `learn(guild id)` reads the guild's ledger anew.
    """

    ear: Ear
    floor: Floor
    fetch: Callable[[int, int], Awaitable[Line | None]]
    find_answer: Callable[[int, int, int], Awaitable[int | None]]
    learn: Callable[[int], Awaitable[None]]
    log: FilteringBoundLogger
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    staged: Callable[[Turn], str | None] = lambda _: None
    """The grant of a show's line; None in a process that does not direct."""
    resting: bool = False
    """The process ends: another ear sees to the floor."""

    async def on_notice(self, notice: Notice) -> None:
        """One notice of a guild."""
        outcomes = self.ear.outcomes
        match notice:
            case Taken():
                outcomes.note(notice.root_id, silent=notice.outcome == "silence")
                if notice.outcome == "merged":
                    self.ear.debts.forgive(notice.root_id)
                if notice.turn is not None:
                    outcomes.granted(self._channel(notice.turn), notice.turn, self._now_ms())
            case Confirmed():
                outcomes.confirmed(self._channel(notice.turn), notice.turn)
            case Freed():
                await self._freed(notice)
            case Forgotten():
                self.ear.forget(notice.guild_id, notice.person_id, notice.before_id)
                forget_words()
            case LedgerChanged() | Cued():  # a show is about those who have said yes by now, not a moment ago
                await self.learn(notice.guild_id)
            case MemoryChanged():
                self.ear.knowledge.let_go(notice.guild_id, notice.person_id)
            case CalledBack():
                if self.ear.is_first():
                    self.ear.knowledge.called_back(notice.guild_id, notice.person_id, notice.bit_id)
            case Hushed():
                channel = self.ear.channel(notice.guild_id, notice.channel_id)
                channel.hushed_until_ms = notice.until_ms
            case DirectionChanged():
                self.direct(notice.guild_id, notice.channel_id, notice.direction)

    def direct(self, guild_id: int, channel_id: int, direction: Direction) -> None:
        """What this ear decides by from now on; an older direction that comes late changes nothing."""
        channel = self.ear.channel(guild_id, channel_id)
        if direction.epoch >= channel.direction.epoch:
            channel.direction = direction

    def _channel(self, turn: Turn) -> Channel:
        return self.ear.channel(turn.guild_id, turn.channel_id)

    async def _freed(self, notice: Freed) -> None:
        ended = notice.ended
        if not ended.cue:
            self.ear.outcomes.note(ended.root_id)
        self.ear.outcomes.ended(ended.channel_id, ended.epoch)
        if notice.outcome == "SENT" and not ended.cue:
            self.ear.debts.paid(ended.root_id, ended.persona)
        if notice.reopened:
            self.ear.outcomes.reopened(ended.root_id)
        await self.ear.tell_passed(notice.channel_id, notice.passed)
        if notice.next is not None:
            if notice.message_id:
                await self._channel(ended).hear_out(notice.message_id, self.sleep)
            await self.hand_over(notice.next)

    async def hand_over(self, turn: Turn) -> None:
        """Gives a turn that the floor granted from its queue to its bot, with the scene as it is now."""
        ear, outcomes = self.ear, self.ear.outcomes
        channel = ear.channel(turn.guild_id, turn.channel_id)
        outcomes.granted(channel, turn, self._now_ms())
        if ear.rank:
            await self.sleep(ear.rank * ear.slot_s)
            if outcomes.is_confirmed(turn):
                return
        if turn.cue:
            await self._hand_over_staged(turn)
            return
        line = channel.find(turn.root_id) or await self.fetch(turn.channel_id, turn.root_id)
        if line is None:
            await self.floor.abandon(turn, "the line is gone")
            return
        choice = outcomes.choice(turn.root_id, turn.persona)
        reason = choice.reason if choice else "its turn came up"
        await ear.knowledge.ready(line)
        await self._deliver(turn, ear.grant(channel, line, turn.persona, reason))

    async def _hand_over_staged(self, turn: Turn) -> None:
        payload = self.staged(turn)
        if payload is not None:
            await self._deliver(turn, payload)

    async def _deliver(self, turn: Turn, payload: str) -> None:
        receivers = await self.floor.deliver(turn, payload)
        self.log.info("handed_over", trace=str(turn.root_id), persona=turn.persona, receivers=receivers)
        if receivers == 0:
            await self.floor.abandon(turn, f"{turn.persona} is not there", replace=True)

    async def sweep(self) -> None:
        """Ends what hangs: unconfirmed grants, turns past their deadline, debts past their time."""
        now_ms = self._now_ms()
        ear = self.ear
        late_ms = round(ear.rank * ear.slot_s * 1000)
        for open_turn in ear.outcomes.unconfirmed(now_ms - late_ms):
            await self._unanswered(open_turn)
        for open_turn in ear.outcomes.overdue(now_ms - late_ms):
            await self._reap(open_turn)
        for posted in ear.outcomes.untold(now_ms - late_ms):
            await self.floor.settle(posted.turn, posted.message_id)
        await self.reconsider()
        for debt in ear.debts.overdue(now_ms):
            await self._tell_late(debt)

    async def reconsider(self) -> None:
        """Lines that are owed an answer and were never decided (bus or bot away) are decided anew.

        Those that found the queue full are asked again.
        """
        ear = self.ear
        await self._ask_again()
        for line in ear.debts.claimable(self._now_ms()):
            channel = ear.channel(line.guild_id, line.channel_id)
            if not ear.outcomes.spoken_for(line.id) and channel.find(line.id) is not None:
                await ear.consider(channel, line, first=False)

    async def _ask_again(self) -> None:
        ear = self.ear
        if not ear.is_first():
            return
        for debt in ear.debts.crowded_out(self._now_ms()):
            channel = ear.channel(debt.line.guild_id, debt.line.channel_id)
            choice = ear.outcomes.choice(debt.line.id, debt.persona)
            if choice is not None and channel.find(debt.line.id) is not None:
                debt.ask_again = False  # and if the queue is full again, it is said again
                answer = await ear.ask_owed(channel, debt.line, choice)
                debt.ask_again = debt.ask_again or answer.again

    async def _tell_late(self, debt: Debt) -> None:
        """The answer may have come while this ear could not hear."""
        line = debt.line
        records = await self.floor.why(line.guild_id, line.channel_id, line.id)
        sent = {step.persona for record in records for step in record.steps if step.what == "sent"}
        if debt.persona in sent:
            return
        self.log.warning("debt_not_paid", trace=str(line.id), persona=debt.persona)
        if self.ear.is_first():
            await self.ear.react(line.channel_id, line.id, LATE_EMOJI)

    async def _unanswered(self, open_turn: Open) -> None:
        turn = open_turn.turn
        self.log.warning("grant_unanswered", trace=str(turn.root_id), persona=turn.persona)
        self.ear.outcomes.ended(turn.channel_id, turn.epoch)
        await self.floor.abandon(turn, f"{turn.persona} did not answer its grant within 1 s", replace=True)

    async def _reap(self, open_turn: Open) -> None:
        turn = open_turn.turn
        self.ear.outcomes.ended(turn.channel_id, turn.epoch)
        await self.look_at(open_turn.channel)

    async def look_at(self, channel: Channel) -> None:
        """Reads the channel's floor from its keys and moves what is stuck."""
        reaped = await self.floor.reap(channel.guild_id, channel.channel_id)
        if reaped.reconcile is not None:
            await self._reconcile(reaped.reconcile)

    async def _reconcile(self, turn: Turn) -> None:
        author = self.ear.company.user_ids.get(turn.persona, 0)
        posted = await self.find_answer(turn.channel_id, turn.root_id, author)
        self.log.warning("reconciled", trace=str(turn.root_id), persona=turn.persona, posted=str(posted))
        await self.floor.settle(turn, posted)

    async def resync(self, arrived: frozenset[str] | None) -> None:
        """After the bus was away (None), or when bots came on stage: the turns they hold go on."""
        for channel in list(self.ear.channels.values()):
            await self._resync(channel, arrived)

    async def _resync(self, channel: Channel, arrived: frozenset[str] | None) -> None:
        if channel.guild_id == 0:
            return
        await self.look_at(channel)
        state = await self.floor.state(channel.guild_id, channel.channel_id)
        if state.turn is not None and (arrived is None or state.turn.persona in arrived):
            await self.hand_over(state.turn)

    async def keep(self, every_s: float = 0.25) -> None:
        """Sweeps until cancelled; a bus that is away is waited for."""
        while not self.resting:
            try:
                await self.sweep()
            except BusAway:
                await self.sleep(every_s)
            await self.sleep(every_s)

    def _now_ms(self) -> int:
        return round(self.wall() * 1000)
