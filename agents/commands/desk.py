"""The desk: what every command needs, and the rule that an interaction is taken once."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import discord
from structlog.typing import FilteringBoundLogger

from agents.commands.asker import Asker
from agents.commands.reply import reply
from agents.company import Company
from agents.forgetting import Gone
from bus.allowance import Allowance
from bus.connection import Bus
from bus.direction import Directions
from bus.floor import Floor
from bus.ledger import Ledger
from bus.once import first
from den.allowed import COMMANDS, too_often
from den.errors import BadInput, BusAway, Unavailable
from den.line import Line
from den.safety import Verdict
from services.audit.log import AuditLog
from services.memory.promise import Memory
from services.memory.summaries import Summaries

INTERACTION_S = 900
"""Discord's documentation: an interaction's token lives 15 minutes."""
BUS_AWAY = "The den has lost its memory for a moment (Redis does not answer). Please try again shortly."
STORE_AWAY = "The den's store does not answer, so nothing was promised. Please try again shortly."


class AskRoast(Protocol):
    """Asks the cast for a roast of `target`; returns the sentence that the requester is shown."""

    def __call__(
        self,
        *,
        guild_id: int,
        channel_id: int,
        requester_id: int,
        requester_name: str,
        target_id: int,
        target_name: str,
        persona: str | None,
        root_id: int,
    ) -> Awaitable[str]:
        """`persona` None: whoever the decision chooses, never the target itself. `root_id`: an interaction's."""
        ...


class Forget(Protocol):
    """Takes a person out of everything but the stores. `guild_id` None: on all servers."""

    def __call__(self, guild_id: int | None, person_id: int, name: str) -> Awaitable[Gone]:
        """Raises BusAway, Unavailable."""
        ...


@dataclass(slots=True)
class Desk:
    """Shared by the commands of one Higher Self process."""

    floor: Floor
    redis: Bus
    company: Company
    directing: Callable[[], bool]
    log: FilteringBoundLogger
    ledger: Ledger
    memory: Memory
    audit: AuditLog
    ask_roast: AskRoast
    post_report: Callable[[int, str], Awaitable[bool]]
    """Posts a text in a channel; whether it is there."""
    forget: Forget
    fetch: Callable[[int, int], Awaitable[Line | None]]
    """A line by its channel's and its own id."""
    start: Callable[[Coroutine[Any, Any, None]], object]
    """Owns a task that outlives its command."""
    room: Callable[[int, int], Sequence[Line]] = lambda _guild, _channel: ()
    """What was said in a channel of a guild lately."""
    ending: Callable[[], bool] = lambda: False
    """Whether this process was told to end."""
    now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    summaries: Summaries | None = None
    allowance: Allowance = field(init=False)

    def __post_init__(self) -> None:
        self.allowance = Allowance(self.redis, wall=lambda: self.now_ms() / 1000)

    async def too_often(self, command: str, person_id: int) -> str:
        """Why this person must wait with this command, in a sentence; "" if it is theirs to use now."""
        windows = COMMANDS.get(command)
        if windows is None:
            return ""
        try:
            wait_s = await self.allowance.take(f"command:{command.replace(' ', '-')}", person_id, windows)
        except BusAway:
            return ""  # the command will say so itself
        return too_often(command, wait_s) if wait_s else ""

    @property
    def directions(self) -> Directions:
        """The shows and their director."""
        return Directions(self.redis, wall=lambda: self.now_ms() / 1000)

    async def mine(self, interaction: discord.Interaction) -> bool:
        """Whether this process answers: both Higher Selves are sent every interaction.

        Without Redis the director answers alone, so that people are told what is wrong. One that ends takes
        nothing up any more.
        """
        if self.ending():
            return False
        try:
            return await first(self.redis, "den", f"interaction:{interaction.id}", INTERACTION_S)
        except BusAway:
            return self.directing()

    async def answer(
        self, interaction: discord.Interaction, say: Callable[[], Awaitable[str]], *, slow: bool = False
    ) -> None:
        """Answers with what `say` returns, to the asker only; a "no" or what is away is one sentence.

        `slow`: Discord is told at once that an answer comes, which then may take minutes.
        """
        if slow:
            await interaction.response.defer(ephemeral=True, thinking=True)
        name = interaction.command.qualified_name if interaction.command else "?"
        self.log.info("command", name=name)  # who used it stands in the audit log, where it can be forgotten
        await reply(interaction, await self.said(say))

    async def said(self, say: Callable[[], Awaitable[str]]) -> str:
        """What `say` returns, or what stood against it in one sentence."""
        try:
            return await say()
        except BadInput as wrong:
            return str(wrong)
        except BusAway as away:
            self.log.warning("bus_away", why=str(away))
            return BUS_AWAY
        except Unavailable as away:
            self.log.warning("store_away", why=str(away))  # its sentence names a path of the operator's
            return STORE_AWAY

    def note(self, what: str, asker: Asker, verdict: Verdict, about: int | None, text: str = "") -> None:
        """One decision of the asker's into the audit log."""
        self.audit.record(
            what,
            verdict,
            who=asker.person_id,
            person_id=about,
            guild_id=asker.guild_id,
            channel_id=asker.channel_id,
            text=text,
        )

    async def erase_heads(self, guild_id: int) -> int:
        """Blanks how the texts of a whole guild began in the audit log; how many. Raises Unavailable."""
        try:
            return await asyncio.to_thread(self.audit.erase_guild, guild_id)
        except OSError as error:
            raise Unavailable(f"The audit log cannot be written ({error.strerror}).") from error
