"""Knowledge: what an ear adds to a grant beyond the scene, and what it learns from the talk it hears."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from agents.callbacks import Callbacks
from agents.channel import Channel
from agents.digests import Digests
from agents.recollection import Recollection
from bus.grant import Grant
from den.direction import TWIST
from den.ledger import GuildLedger
from den.line import Line


@dataclass(slots=True)
class Knowledge:
    """Each part may be missing, as it is in a den without a memory: then it adds nothing."""

    recollection: Recollection | None = None
    callbacks: Callbacks | None = None
    digests: Digests | None = None

    async def ready(self, line: Line) -> None:
        """Before a grant is written: the author's facts are fetched if they are not at hand."""
        if self.recollection is not None:
            await self.recollection.ready(line)

    def added(self, grant: Grant, triggers: Collection[str], ledger: GuildLedger, now_ms: int) -> Grant:
        """The grant with what is known of the author of its line, and of the channel."""
        line, bit, summary = grant.line, None, ""
        memories: tuple[str, ...] = ()
        if self.recollection is not None:
            memories = self.recollection.of(line, grant.scene, triggers, grant.off_limits)
            if ledger.consent_of(line.author.id, now_ms) is not None:
                bit = self.recollection.bit(line, grant.scene)
                if bit is not None and self.recollection.turns(line, bit[0]):
                    grant = replace(grant, direction=grant.direction.model_copy(update={"beat": TWIST}))
        if self.digests is not None and line.channel_id in ledger.settings.summaries:
            summary = self.digests.of(line.guild_id, line.channel_id)
        return replace(grant, memories=memories, bit=bit, summary=summary)

    def heard(self, channel: Channel, line: Line, ledger: GuildLedger | None, *, first: bool) -> None:
        """A human line; only the first ear sums up."""
        if self.callbacks is not None:
            self.callbacks.heard(line)
        if self.digests is not None and first and ledger and line.channel_id in ledger.settings.summaries:
            self.digests.heard(channel, line)

    def answered(self, channel: Channel, line: Line, ledger: GuildLedger | None) -> None:
        """A sibling's line."""
        if self.callbacks is not None and line.reply_to is not None:
            self.callbacks.said(line, channel.find(line.reply_to), ledger)

    def joked(self, line: Line, person_id: int) -> None:
        """A show's line about somebody who has said yes."""
        if self.callbacks is not None:
            self.callbacks.keep_in_mind(line, person_id)

    def called_back(self, guild_id: int, person_id: int, bit_id: str) -> None:
        """A line used the bit that it was offered."""
        if self.callbacks is not None:
            self.callbacks.used(guild_id, person_id, bit_id)

    def let_go(self, guild_id: int, person_id: int | None) -> None:
        """What a person (None: anybody) stored or forgot in a guild is not what is at hand any more."""
        if self.recollection is not None:
            self.recollection.drop(guild_id, person_id)
        if self.callbacks is not None:
            self.callbacks.forget(guild_id, person_id)
        if self.digests is not None and person_id is None:
            self.digests.forget(guild_id)
