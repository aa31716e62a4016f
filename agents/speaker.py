"""A personality on its connection: deaf to the guilds, quick to speak, its own ear in direct messages."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.agent import Agent
from agents.direct import DirectTalk
from agents.forgotten_words import forget_words
from agents.voice import Voice
from bus import keys
from bus.floor import Floor
from bus.messages import Forgotten, Notice, Unsaid
from bus.wire import Wire
from den.errors import BusAway
from den.line import Line
from den.turn import Turn, TurnState

FINISH_LIMIT_S = 12.0
DIRECT = 0
"""The guild id of direct messages."""


async def _nothing() -> None:
    """Until it is set."""


@dataclass(slots=True)
class Speaker:
    """Takes grants from its inboxes, one per guild, and settles what an earlier life left open."""

    user_id: int
    agent: Agent
    direct: DirectTalk
    voice: Voice
    floor: Floor
    wire: Wire
    log: FilteringBoundLogger
    guilds: frozenset[int] = frozenset()
    open: set[str] = field(default_factory=set)
    write_audit: Callable[[], Awaitable[None]] = _nothing
    """Writes what was taken down for the audit log until now."""

    async def on_line(self, line: Line) -> None:
        """A deaf connection is sent direct messages only."""
        if line.guild_id == DIRECT:
            await self.direct.hear(line)

    async def enter(self, guilds: frozenset[int]) -> None:
        """Opens the inboxes of these guilds and closes those of guilds it has left."""
        self.guilds = guilds
        persona = self.agent.persona
        inboxes = {keys.inbox(guild, persona) for guild in guilds | {DIRECT}}
        wanted = inboxes | {keys.everyone(guild) for guild in guilds | {DIRECT}}
        for topic in self.open - wanted:
            await self.wire.drop(topic)
        for topic in wanted - self.open:
            await self.wire.add(topic)
        self.open = wanted
        await self.settle()

    async def withdraw(self) -> None:
        """Closes all inboxes: somebody else speaks for this personality now."""
        for topic in self.open:
            await self.wire.drop(topic)
        self.open = set()

    def on_message(self, topic: str, raw: bytes) -> None:
        """A bus message for this personality: a grant, or news that ends a turn."""
        if topic.endswith(f":inbox:{self.agent.persona}"):
            self.agent.take(topic, raw)
        elif (news := self.agent.gate.notice(topic, raw)) is not None:
            self._hear_news(news)

    def _hear_news(self, notice: Notice) -> None:
        match notice:
            case Forgotten():
                self.agent.forget(notice.guild_id, notice.person_id, notice.before_id)
                forget_words()
                self.agent.tasks.create_task(self._forget(notice))
            case Unsaid(persona=persona) if persona == self.agent.persona:
                self.agent.tasks.create_task(self.voice.unsay(notice.channel_id, notice.message_ids))
            case _:
                self.agent.hear_news(notice)

    async def _forget(self, told: Forgotten) -> None:
        """In direct messages only this bot knows what it said."""
        here = told.guild_id == DIRECT
        try:
            for channel_id, said in await self.direct.forget(told.person_id, told.before_id) if here else ():
                await self.voice.unsay(channel_id, said)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))
        await self.write_audit()

    async def settle(self) -> None:
        """Looks up in Discord what became of lines that were being posted when we were cut off.

        Found: the turn is SENT. Not found: it may be posted again, with the same nonce, as soon as an ear
        sends its grant again; so are turns still CLAIMED.
        """
        try:
            for guild in self.guilds | {DIRECT}:
                for turn, state in await self.floor.held(guild, self.agent.persona):
                    if state is TurnState.SENDING and not self.agent.holds(turn):
                        await self._settle(turn)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))

    async def _settle(self, turn: Turn) -> None:
        posted = await self.voice.find_answer(turn.channel_id, turn.root_id, self.user_id)
        self.log.warning("settled", trace=str(turn.root_id), posted=posted is not None)
        if posted is None:
            self.agent.sending.may_post_again(turn)
        else:
            await self.floor.settle(turn, posted)

    async def finish(self) -> None:
        """No more grants; what is being said is said to its end."""
        await self.withdraw()
        await self.agent.finish(FINISH_LIMIT_S)
