"""The edges of a turn with a point before and behind each await: bus, writer and Discord."""

from dataclasses import dataclass, field
from typing import Any

from agents.agent import Agent
from bench.consent.steps import Steps
from bus import keys
from bus.address import Address
from bus.connection import Bus
from bus.floor import Floor, Handover
from bus.grant import write_header
from bus.link import Word
from den.draft import Draft
from den.prompt import Prompt
from den.turn import Turn

POST_MS = (20, 60, 150, 150, 400, 900, 2_000, 3_500)
"""Discord answers a POST after so long; once longer than a no waits for it."""


@dataclass(slots=True)
class SteppedBus:
    """The bus as one side of a race has it."""

    bus: Bus
    steps: Steps
    who: str
    is_durable: bool = False

    async def call(self, *command: Word) -> Any:
        await self.steps.point(self.who)
        answer = await self.bus.call(*command)
        await self.steps.point(self.who)
        return answer

    async def durably(self, *command: Word) -> Any:
        return await self.call(*command)

    async def load(self, script: str) -> None:
        await self.bus.load(script)

    def node_of(self, topic: str) -> Address:
        return self.bus.node_of(topic)

    async def look_around(self) -> None:
        """The wrapped one knows."""

    async def aclose(self) -> None:
        """The wrapped one is closed by its owner."""


@dataclass(slots=True)
class SteppedPen:
    """A writer that takes its time and roasts the target."""

    steps: Steps

    async def write(self, prompt: Prompt) -> Draft:
        await self.steps.point("turn")
        await self.steps.point("turn")
        words = f"Your {prompt.personality.name} impression of a cook fooled nobody but the smoke alarm."
        return Draft(line=words, target_id=prompt.target_id, intent="roast", engine="deadpan")

    async def close(self) -> None: ...


@dataclass(slots=True)
class SteppedMouth:
    """Writes down at which step each POST began."""

    steps: Steps
    begun: list[int] = field(default_factory=list)

    async def post(self, turn: Turn, text: str, buttons: tuple[tuple[str, str], ...] = ()) -> int:
        self.begun.append(self.steps.at)
        await self.steps.point("turn", self.steps.dice.choice(POST_MS))
        return 9_000 + len(self.begun)

    async def type(self, channel_id: int) -> None: ...


class SteppedFloor(Floor):
    """Brings a turn that comes from the queue to its agent, as a steward does. `agents` by persona."""

    steps: Steps
    agents: dict[str, Agent]
    payload: str

    async def sent(self, turn: Turn, message_id: int, reason: str = "") -> Handover | None:
        return self._deliver(await super().sent(turn, message_id, reason))

    async def abandon(
        self, turn: Turn, reason: str, *, replace: bool = False, unposted: bool = False
    ) -> Handover | None:
        return self._deliver(await super().abandon(turn, reason, replace=replace, unposted=unposted))

    def _deliver(self, handover: Handover | None) -> Handover | None:
        if handover is not None:
            self.steps.tasks.create_task(self._give(handover.turn))
        return handover

    async def _give(self, turn: Turn) -> None:
        await self.steps.point("turn")
        self.give(turn)

    def give(self, turn: Turn) -> None:
        """The grant, as the bus brings it."""
        raw = f"{write_header(turn, self.steps.now_ms)}\n{self.payload}".encode()
        self.agents[turn.persona].take(keys.inbox(turn.guild_id, turn.persona), raw)
