"""An ear: hears a line, computes who speaks, asks the floor. Ears are equal replicas; a rank only delays.

Every ear comes to the same decision. Ear 0 claims at once, ear r waits r slots and does nothing if the
root was decided meanwhile; the floor refuses a second decision anyway. So a dead ear costs one slot.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace

from structlog.typing import FilteringBoundLogger

from agents.channel import Channel
from agents.claim import ask_of, grant_of
from agents.company import Company
from agents.debts import Debts
from agents.knowledge import Knowledge
from agents.outcomes import Outcomes
from agents.recording import Recorder
from agents.scene import scene_of
from agents.stopping import Stopping
from agents.witness import EarWitness
from bus.floor import Answer, Ask, Floor, Passed
from bus.grant import write_grant
from den.address import Address
from den.addressee import address
from den.decision import Choice, Class, Decision
from den.errors import BusAway
from den.etiquette import decide
from den.ledger import GuildLedger, unknown_guild
from den.line import Line
from den.moods import in_distress
from den.snowflake import EVER
from services.metrics.meters import Meters

BUS_AWAY_EMOJI = "💤"
LATE_EMOJI = "⏳"


@dataclass(slots=True)
class Ear:
    """One pair of ears. `react(channel id, message id, emoji)` is the Higher Self's hand in Discord."""

    rank: int
    slot_s: float
    floor: Floor
    company: Company
    outcomes: Outcomes
    debts: Debts
    react: Callable[[int, int, str], Awaitable[None]]
    log: FilteringBoundLogger
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    channels: dict[int, Channel] = field(default_factory=dict)
    meters: Meters = field(default_factory=Meters)
    ledgers: dict[int, GuildLedger] = field(default_factory=dict)
    """By guild id, as the bus last had them: hints, the floor asks the ledger itself."""
    witness: EarWitness = field(default_factory=EarWitness)
    knowledge: Knowledge = field(default_factory=Knowledge)
    tape: Recorder | None = None
    """Takes down what was heard and decided, if that is wanted."""

    stopping: Stopping = field(init=False)

    def __post_init__(self) -> None:
        self.stopping = Stopping(self.floor, self.react, self.is_first, self.log, self.wall, self.sleep)

    def is_first(self) -> bool:
        """Whether this is the ear that does what one ear is enough for."""
        return self.company.first_ear(self.rank)

    def channel(self, guild_id: int, channel_id: int) -> Channel:
        """The memory of a channel, made when first asked for."""
        return self.channels.setdefault(channel_id, Channel(guild_id, channel_id))

    def room(self, guild_id: int, channel_id: int) -> tuple[Line, ...]:
        """What was said in a channel lately, oldest first."""
        known = self.channels.get(channel_id)
        return tuple(known.lines) if known is not None and known.guild_id == guild_id else ()

    def ledger(self, guild_id: int) -> GuildLedger:
        """What may be done to whom in a guild, as this ear knows it."""
        return self.ledgers.get(guild_id) or unknown_guild(guild_id)

    async def hear(self, line: Line, *, late: bool = False) -> None:
        """One line, from any author; only a human's may be answered. `late`: it is read from the history."""
        channel = self.channel(line.guild_id, line.channel_id)
        if not channel.hear(line):
            return
        if self.tape is not None:
            self.tape.line(line)
        if line.author.kind == "sibling":
            self._hear_answer(channel, line)
        if line.author.kind != "human":
            return
        self.knowledge.heard(channel, line, self.ledgers.get(line.guild_id), first=self.is_first())
        if self.rank and not late:
            # The ear before this one makes the same decision; it is computed here only if that one is dead.
            await self.sleep(self.rank * self.slot_s)
            if self.outcomes.decided(line.id):
                return
        await self.consider(channel, line)

    def _hear_answer(self, channel: Channel, line: Line) -> None:
        now_ms = round(self.wall() * 1000)
        in_talk = channel.directed(now_ms).mode == "ambient"  # a show's lines answer one person and roast another
        if in_talk and self.is_first():  # one is enough to keep a joke
            self.knowledge.answered(channel, line, self.ledgers.get(line.guild_id))
        if line.reply_to is not None and line.author.persona is not None:
            self.debts.paid(line.reply_to, line.author.persona)
            self.outcomes.heard_answer(line.channel_id, line.reply_to, line.author.persona, line.id, now_ms)

    async def consider(self, channel: Channel, line: Line, *, first: bool = True) -> None:
        """Decides on a human line and acts on the decision; what the room is told, it is told once."""
        self.log.debug("heard", trace=str(line.id))
        cast, ledger, now_ms = self.company.members(), self.ledger(line.guild_id), round(self.wall() * 1000)
        scene, direction = scene_of(line, channel, self.company, ledger, now_ms), channel.directed(now_ms)
        said_to = address(line, scene.recent, cast)
        if not said_to.stop and ledger.settings.stops(line.text):
            said_to = replace(said_to, stop=True)
        decision = decide(line, said_to, scene, cast, direction)
        if self.tape is not None:
            self.tape.decision(cast, line, scene, direction, decision, stop=said_to.stop)
        self.debts.owe(line, said_to.must)
        try:
            if said_to.stop:
                if await self.stopping.stop(channel, line):
                    self.witness.stopped(line)
            elif decision.speakers:
                await self._ask(channel, line, decision)
            elif first:
                await self._silent(channel, line, decision, scene.barred)
        except BusAway as away:
            if first:
                await self._cannot(line, said_to, away)
            return
        if not decision.speakers and scene.on_stage.issuperset(said_to.must):
            self.debts.forgive(line.id)  # a silence that was meant; one for want of the bot is tried again

    async def ask(self, channel: Channel, line: Line, decision: Decision, *, asked: bool) -> Answer:
        """Puts a decision that was not made on a heard line to the floor; see `agents/asking.py`."""
        await self.knowledge.ready(line)
        answer = await self.floor.claim(replace(self._asking(channel, line, decision), asked=asked))
        await self._follow(channel, line, decision, answer)
        self.witness.claimed(line, decision, answer)
        return answer

    async def ask_owed(self, channel: Channel, line: Line, choice: Choice) -> Answer:
        """Asks again for one speaker of a line that found the queue full."""
        ask = self._asking(channel, line, Decision(line.id, (choice,)), owed=True)
        answer = await self.floor.claim(ask)
        await self._follow(channel, line, Decision(line.id), answer)
        return answer

    async def _ask(self, channel: Channel, line: Line, decision: Decision) -> None:
        await self.knowledge.ready(line)
        answer = await self.floor.claim(self._asking(channel, line, decision))
        self.meters.claims[answer.outcome] += 1
        self.log.info(
            "claimed",
            trace=str(line.id),
            outcome=answer.outcome,
            persona=answer.turn.persona if answer.turn else None,
            queued=answer.queued,
            why=answer.reason,
            ms=round(self.wall() * 1000 - line.at_ms),
        )
        await self._follow(channel, line, decision, answer)
        self.witness.claimed(line, decision, answer)

    def _asking(self, channel: Channel, line: Line, decision: Decision, *, owed: bool = False) -> Ask:
        first = decision.speakers[0]
        payload = self.grant(channel, line, first.persona, first.reason)
        budget = channel.directed(round(self.wall() * 1000)).budget()
        return ask_of(line, decision, budget, payload, owed=owed)

    def grant(self, channel: Channel, line: Line, persona: str, reason: str) -> str:
        """What the speaker needs to know, with the scene as it is now."""
        now_ms = round(self.wall() * 1000)
        ledger = self.ledger(line.guild_id)
        grant = grant_of(line, channel, ledger, reason, now_ms)
        known = self.knowledge.added(grant, self.company.triggers(persona), ledger, now_ms)
        return write_grant(known, channel.rows)

    async def _follow(self, channel: Channel, line: Line, decision: Decision, answer: Answer) -> None:
        if answer.thrift is not None:
            channel.scarce(answer.thrift, round(self.wall() * 1000))
        if not answer.again:
            self.outcomes.note(line.id, decision.speakers)
        if answer.outcome == "merged":
            self.debts.forgive(line.id)  # the turn under way answers both lines
        elif answer.turn is not None:
            self.outcomes.granted(channel, answer.turn, round(self.wall() * 1000))
        if not answer.again:
            await self.tell_passed(line.channel_id, answer.passed)

    async def tell_passed(self, channel_id: int, passed: Sequence[Passed]) -> None:
        """An obligation that will get no line gets a reaction, once."""
        for seat in passed:
            if seat.again:
                self.debts.ask_again(seat.root_id, seat.persona)
            elif seat.klass is Class.ADDRESSED and self.debts.paid(seat.root_id, seat.persona):
                self.meters.passed += 1
                self.log.info("passed", trace=str(seat.root_id), persona=seat.persona, why=seat.reason)
                if self.is_first():
                    await self.react(channel_id, seat.root_id, LATE_EMOJI)

    async def _silent(self, channel: Channel, line: Line, decision: Decision, barred: str) -> None:
        # A record for /why; one ear is enough to write it.
        if self.is_first():
            await self.floor.silence(channel.guild_id, channel.channel_id, line.id, decision.silence)
            if decision.silence == barred or in_distress(line.text):
                self.witness.silent(line, decision.silence, hurt=decision.silence != barred)
        self.log.debug("silent", trace=str(line.id), why=decision.silence, rule=decision.rule)

    async def _cannot(self, line: Line, said_to: Address, away: BusAway) -> None:
        self.log.warning("bus_away", trace=str(line.id), why=str(away))
        if said_to.must and self.is_first():
            await self.react(line.channel_id, line.id, BUS_AWAY_EMOJI)

    async def edit(self, line: Line) -> None:
        """An edited line: decided anew only if nobody has been chosen for it yet."""
        channel = self.channel(line.guild_id, line.channel_id)
        if not channel.replace(line):
            return
        if self.tape is not None:
            self.tape.line(line)
        if line.author.kind != "human":
            return
        if self.outcomes.spoken_for(line.id) or line.id != channel.newest_human_id():
            return
        await self.consider(channel, line)

    async def delete(self, guild_id: int, channel_id: int, message_id: int) -> None:
        """A deleted root is answered no more."""
        channel = self.channel(guild_id, channel_id)
        known = channel.find(message_id)
        channel.drop(message_id)
        if self.tape is not None:
            self.tape.gone(channel_id, message_id)
        self.debts.forgive(message_id)
        if known is None or known.author.kind != "human":
            return
        try:
            await self.floor.withdraw(guild_id, channel_id, message_id)
        except BusAway as away:
            self.log.warning("bus_away", trace=str(message_id), why=str(away))

    def forget(self, guild_id: int, person_id: int, before_id: int = EVER) -> None:
        """Nothing this ear remembers of the guild until then tells of the person any more."""
        for channel in self.channels.values():
            if channel.guild_id == guild_id:
                channel.forget(person_id, before_id)
        self.debts.forget(guild_id, person_id, before_id)
        self.outcomes.forget(person_id, before_id)
        self.knowledge.let_go(guild_id, person_id)
