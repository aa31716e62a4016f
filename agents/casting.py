"""Casting: puts one agent's parts together; a Higher Self's own are in `directing.py`."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from structlog.typing import FilteringBoundLogger

from agents.agent import Agent
from agents.client import DenClient, Identity
from agents.direct import DirectTalk
from agents.drafting import Drafting
from agents.hearing import Acquaintance
from agents.life import Life
from agents.sending import Sending
from agents.speaker import Speaker
from agents.voice import Voice
from agents.witness import EarWitness, SpeakerWitness
from bus import keys
from bus.floor import Floor
from bus.messages import CalledBack, Confirmed
from bus.wire import OnMessage, OnResync, Wire
from den.errors import NeverRestart
from den.line import Line
from den.personality import Personality
from den.settings import Settings
from services.audit.log import AuditLog
from services.audit.notebook import Notebook
from services.generation.promise import Generator
from services.generation.select import make_writer


@dataclass(slots=True)
class Deaf:
    """A speaker's ears: direct messages only."""

    speaker: Speaker
    life: Life

    async def on_line(self, line: Line) -> None:
        """Direct messages."""
        await self.speaker.on_line(line)

    async def on_edit(self, line: Line) -> None:
        """A direct message that was edited is not answered again."""

    async def on_delete(self, guild_id: int, channel_id: int, message_id: int) -> None:
        """Nor is a deleted one unsaid."""

    async def on_guilds(self, guilds: frozenset[int]) -> None:
        """Ready: the inboxes are opened first, then the roster says so."""
        await self.speaker.enter(guilds)
        await self.life.on_stage()


@dataclass(slots=True)
class Parts:
    """What a speaker and a Higher Self are both made of."""

    life: Life
    personalities: Sequence[Personality]
    floor: Floor
    wire: Wire
    known: Acquaintance
    audit: AuditLog
    notebook: Notebook

    def speaker(self, client: DenClient, user_id: int) -> Speaker:
        """The personality on its connection."""
        life, voice = self.life, Voice(client, egress=client.egress)
        witness = SpeakerWitness(self.notebook)
        drafting = Drafting(
            personality=life.personality,
            cast=self.personalities,
            writer=self._writer(self.personalities),
            tasks=life.tasks,
            log=life.log,
            meters=life.meters,
            witness=witness,
        )
        sending = Sending(
            floor=self.floor,
            voice=voice,
            tell=self._tell,
            said=drafting.said,
            log=life.log,
            meters=life.meters,
            witness=witness,
        )
        agent = Agent(drafting, sending, life.settings.pace, life.tasks, life.log)
        who = life.personality
        direct = DirectTalk(
            who.id, who.names(), self.floor, voice.react, life.log, witness=EarWitness(self.notebook)
        )

        def renew(cast: Sequence[Personality]) -> None:
            drafting.renew(cast, self._writer(cast))
            direct.names = drafting.personality.names()

        life.renewals.append(renew)
        return Speaker(
            user_id, agent, direct, voice, self.floor, self.wire, life.log, write_audit=self.notebook.flush
        )

    def _writer(self, cast: Sequence[Personality]) -> Generator:
        return make_writer(cast, self.life.settings, self.life.redis, self.life.personality.id)

    async def _tell(self, notice: Confirmed | CalledBack) -> None:
        await self.wire.publish(keys.notices(notice.guild_id), notice)


def cast(
    persona: str,
    rank: int,
    personalities: Sequence[Personality],
    settings: Settings,
    token: str,
    log: FilteringBoundLogger,
    ending: asyncio.Event,
    renew: Callable[[], str] | None = None,
) -> Life:
    """One agent, not awake yet. Raises NeverRestart where another start cannot help."""
    mine = next((p for p in personalities if p.id == persona), None)
    if mine is None:
        known = ", ".join(p.id for p in personalities)
        raise NeverRestart(f"There is no personality {persona!r} in {settings.personalities}; there are {known}.")
    return Life(mine, settings, token, log, rank if mine.kind == "host" else None, rank, ending, token_now=renew)


@asynccontextmanager
async def watched(life: Life) -> AsyncIterator[None]:
    """From before the bus is found until the end somebody outside may look, where a setting wishes it."""
    if not life.is_watched:
        yield
        return
    from agents.watch import Watch  # nothing of it is loaded where nobody looks

    watch = Watch(life)
    try:
        await watch.open()
        life.works.append(watch.keep)
        yield
    finally:
        await watch.close()


async def prepare(life: Life, personalities: Sequence[Personality]) -> Parts:
    """The agent awake: it has its bus and its token. Raises NeverRestart where another start cannot help."""
    await life.unless_ending(life.wake())
    settings = life.settings
    floor = Floor(life.redis, durable=settings.durable, limits=settings.limits)
    wire = Wire(life.redis, settings.bus_url)
    audit = AuditLog(settings.home, life.log, wall_ms, settings.audit_days)
    return Parts(life, personalities, floor, wire, Acquaintance(), audit, Notebook(audit, wall_ms))


def wall_ms() -> int:
    """Unix milliseconds now."""
    return time.time_ns() // 1_000_000


async def introduce(life: Life, client: DenClient) -> Identity:
    """Signs in; the connection is let go of if that fails."""
    try:
        return await life.unless_ending(life.introduce(client))
    except BaseException:
        await client.close()
        raise


def connection(parts: Parts, *, ear: bool) -> DenClient:
    """Not open yet; with as many sessions as this process has shards."""
    life, shards = parts.life, parts.life.settings.shards
    if shards.count == 1:
        return DenClient(parts.known, life.before_identify, ear=ear, egress=life.egress)
    from agents.sharded import ShardedClient  # most dens need none

    return ShardedClient(
        parts.known, life.before_identify, ear=ear, egress=life.egress,
        shard_ids=list(shards.ids), shard_count=shards.count, shard_connect_timeout=None,
    )  # fmt: skip


async def live_as_speaker(parts: Parts) -> None:
    """Answers grants and direct messages."""
    life = parts.life
    client = connection(parts, ear=False)
    identity = await introduce(life, client)
    speaker = parts.speaker(client, identity.user_id)
    client.listener = Deaf(speaker, life)
    await run(parts, client, speaker.on_message, speaker.settle, speaker.finish)


async def run(
    parts: Parts,
    client: DenClient,
    on_message: OnMessage,
    on_resync: OnResync,
    finish: Callable[[], Awaitable[None]],
    *works: Coroutine[Any, Any, None],
) -> None:
    """Lives on the connection and the wire until told to end."""

    async def part() -> None:
        await finish()
        await parts.notebook.flush()
        await client.close()

    listening = parts.wire.run((), on_message, on_resync)
    try:
        works = (parts.notebook.keep(), _tokens(parts.life, client), *works)
        await parts.life.run(client.stay(), listening, *works, finish=part)
    finally:
        await client.close()
        await parts.notebook.flush()  # also of a process that ends otherwise


def _tokens(life: Life, client: DenClient) -> Coroutine[Any, Any, None]:
    """A refused token is the end, or its successor is looked for where there may be one."""
    if life.token_now is None:
        return life.egress.end_when_refused()
    from agents.token_renewal import renewal_of  # nothing of it is loaded where no token changes

    client.renewal = renewal = renewal_of(life, client, life.token_now)
    return renewal.keep()
