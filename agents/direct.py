"""Direct messages: the personality that gets one is its own ear. One speaker, the same checks."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.channel import Channel
from agents.witness import EarWitness
from bus.floor import Ask, Floor, Seat
from bus.grant import Grant, write_grant
from den.decision import Choice, Class, Decision
from den.errors import BusAway
from den.line import Line
from den.moods import says_stop
from den.plural import invites
from den.snowflake import EVER
from den.traces import belongs_before

HOLD_MS = 20_000
STOP_S = 3_600
STOP_EMOJI = "🤐"
REASON = "you wrote to it directly"
BUS_AWAY_EMOJI = "💤"


@dataclass(slots=True)
class DirectTalk:
    """One bot's direct messages; every human line in them is said to it."""

    persona: str
    names: Sequence[str]
    """What calls it; "stop" may come with its name."""
    floor: Floor
    react: Callable[[int, int, str], Awaitable[None]]
    log: FilteringBoundLogger
    channels: dict[int, Channel] = field(default_factory=dict)
    witness: EarWitness = field(default_factory=EarWitness)

    async def hear(self, line: Line) -> None:
        """Answers a human's direct message, or obeys its stop."""
        channel = self.channels.setdefault(line.channel_id, Channel(0, line.channel_id))
        if not channel.hear(line) or line.author.kind != "human":
            return
        try:
            if says_stop(line.text, self.names):
                await self.floor.hush(0, line.channel_id, STOP_S, line.author.id)
                await self.react(line.channel_id, line.id, STOP_EMOJI)
                self.witness.stopped(line)
            else:
                answer = await self.floor.claim(self._asking(channel, line))
                self.log.info("claimed", trace=str(line.id), outcome=answer.outcome, why=answer.reason)
                self.witness.claimed(line, self._decision(line), answer)
        except BusAway as away:
            self.log.warning("bus_away", trace=str(line.id), why=str(away))
            await self.react(line.channel_id, line.id, BUS_AWAY_EMOJI)

    async def forget(self, person_id: int, before_id: int = EVER) -> tuple[tuple[int, tuple[int, ...]], ...]:
        """Lets go of all talk with a person until then; (channel id, ids of what was said to them there).

        Raises BusAway.
        """
        gone = []
        for channel_id, channel in list(self.channels.items()):
            old = [line for line in channel.lines if _is_old(line, before_id)]
            if old and any(line.author.id == person_id for line in channel.lines):
                gone.append((channel_id, tuple(line.id for line in old if line.author.kind == "sibling")))
                for line in old:
                    channel.drop(line.id)
                if not channel.lines:
                    del self.channels[channel_id]
                await self.floor.forget(0, channel_id, person_id, before_id)
        return tuple(gone)

    def _decision(self, line: Line) -> Decision:
        return Decision(line.id, (Choice(self.persona, Class.ADDRESSED, 1.0, None, REASON),))

    def _asking(self, channel: Channel, line: Line) -> Ask:
        asked = invites(line.text)
        grant = Grant(line=line, scene=channel.scene(), direction=channel.direction, reason=REASON)
        return Ask(
            guild_id=0,
            channel_id=line.channel_id,
            root_id=line.id,
            root_author_id=line.author.id,
            speakers=(
                Seat(persona=self.persona, klass=Class.ADDRESSED, target_id=line.author.id if asked else None),
            ),
            runners_up=(),
            budget=1,
            asked=asked,
            hold_ms=HOLD_MS,
            why=REASON,
            payload=write_grant(grant, channel.rows),
        )


def _is_old(line: Line, before_id: int) -> bool:
    return line.id <= before_id if line.author.kind == "human" else belongs_before(line, before_id)
