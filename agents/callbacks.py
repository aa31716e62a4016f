"""Callbacks: notices which jokes about people who consented got a laugh, and which may be called back now.

Only what landed is stored. Until somebody laughs a line is remembered here alone, for as long as a laugh may be
about it, so a joke that fell flat leaves nothing behind.
"""

import asyncio
import random
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any

from structlog.typing import FilteringBoundLogger

from den.bit import LIVES_MS, Bit, usable
from den.errors import DenError
from den.ledger import GuildLedger
from den.line import Line
from den.moods import laughs
from services.memory.bits import Bits

LAUGH_WITHIN_MS = 20_000
CHANNELS = 500
RESTS_LINES = 8
"""A joke that stands among the last lines is no callback yet."""
OFFERED = 0.25
"""How often a bit is offered to a writer, where there is one."""


@dataclass(slots=True)
class Callbacks:
    """`start` owns the writing tasks; `changed` is told whose bits are others now."""

    bits: Bits
    start: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]
    changed: Callable[[int, int], None]
    log: FilteringBoundLogger
    last: OrderedDict[int, Bit] = field(default_factory=OrderedDict)
    """The newest line to a consenting person, by channel."""

    def said(self, line: Line, root: Line | None, ledger: GuildLedger | None) -> None:
        """A sibling's line in answer to `root`: kept in mind if the root's author had consented before."""
        if line.author.persona is None or root is None or root.author.kind != "human" or ledger is None:
            return
        if ledger.consent_of(root.author.id, line.at_ms) is None:
            return
        self.keep_in_mind(line, root.author.id)

    def keep_in_mind(self, line: Line, person_id: int) -> None:
        """A line about somebody who has said yes: a bit, should anybody laugh."""
        self.last[line.channel_id] = Bit.of(line, person_id, LIVES_MS)
        self.last.move_to_end(line.channel_id)
        if len(self.last) > CHANNELS:
            self.last.popitem(last=False)

    def heard(self, line: Line) -> None:
        """A human's line: a laugh soon after a joke means that it landed."""
        joke = self.last.get(line.channel_id)
        if joke is None or line.at_ms - joke.at_ms > LAUGH_WITHIN_MS or not laughs(line.text):
            return
        del self.last[line.channel_id]
        self.start(self._landed(joke.model_copy(update={"landed_ms": line.at_ms})))

    def forget(self, guild_id: int, person_id: int | None) -> None:
        """Lets go of what was said about a person (None: about anybody there)."""
        for channel, joke in list(self.last.items()):
            if joke.guild_id == guild_id and person_id in (None, joke.person_id):
                del self.last[channel]

    def used(self, guild_id: int, person_id: int, bit_id: str) -> None:
        """A line called it back."""
        self.start(self._count(guild_id, person_id, bit_id))

    async def _landed(self, bit: Bit) -> None:
        try:
            if await self.bits.add(bit):
                self.changed(bit.guild_id, bit.person_id)
        except DenError as away:
            self.log.warning("bit_not_kept", why=str(away))  # a joke is not worth a promise

    async def _count(self, guild_id: int, person_id: int, bit_id: str) -> None:
        try:
            await self.bits.use(guild_id, person_id, bit_id)
            self.changed(guild_id, person_id)
        except DenError as away:
            self.log.warning("bit_not_counted", why=str(away))


def offered(bits: Sequence[Bit], line: Line, scene: Sequence[Line], now_ms: int) -> tuple[str, str] | None:
    """(id, text) of a joke that may be called back in answer to this line, now and then; the same in every ear."""
    if not bits or random.Random(f"bit:{line.id}").random() >= OFFERED:
        return None
    recent = {one.id for one in scene[-RESTS_LINES:]}
    return next(((one.id, one.text) for one in usable(bits, now_ms) if one.line_id not in recent), None)
