"""Casting: puts one agent's parts together, for a speaker and for a Higher Self."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from structlog.typing import FilteringBoundLogger

from agents.agent import Agent
from agents.client import DenClient, Identity
from agents.commands.desk import Desk
from agents.commands.tree import make_tree, sync
from agents.company import Company
from agents.debts import Debts
from agents.direct import DirectTalk
from agents.ear import Ear
from agents.hearing import Acquaintance
from agents.higher_self import HigherSelf
from agents.life import Life
from agents.outcomes import Outcomes
from agents.presence import holder_name
from agents.speaker import Speaker
from agents.steward import Steward
from agents.voice import Voice
from bus import keys
from bus.floor import Floor
from bus.lease import Lease
from bus.messages import Confirmed
from bus.wire import OnMessage, OnResync, Wire
from den.errors import NeverRestart
from den.line import Line
from den.member import Member
from den.personality import Personality, load_all
from den.settings import Settings
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

    def speaker(self, client: DenClient, user_id: int) -> Speaker:
        """The personality on its connection."""
        life, voice = self.life, Voice(client)
        agent = Agent(
            personality=life.personality,
            cast=self.personalities,
            floor=self.floor,
            voice=voice,
            writer=make_writer(self.personalities, life.settings),
            tell=self._tell,
            pace=life.settings.pace,
            tasks=life.tasks,
            log=life.log,
        )
        direct = DirectTalk(Member.of(life.personality, user_id), self.floor, voice.react, life.log)
        return Speaker(user_id, agent, direct, voice, self.floor, self.wire, life.log)

    async def _tell(self, notice: Confirmed) -> None:
        await self.wire.publish(keys.notices(notice.guild_id), notice)


async def live(
    persona: str,
    rank: int,
    personalities: Sequence[Personality],
    settings: Settings,
    token: str,
    log: FilteringBoundLogger,
    ending: asyncio.Event,
) -> None:
    """One agent's life, until `ending` is set. Raises NeverRestart where another start cannot help."""
    mine = next((p for p in personalities if p.id == persona), None)
    if mine is None:
        known = ", ".join(p.id for p in personalities)
        raise NeverRestart(f"There is no personality {persona!r} in {settings.personalities}; there are {known}.")
    life = Life(mine, settings, token, log, rank if mine.kind == "host" else None, ending)
    await life.unless_ending(life.wake())
    floor = Floor(life.redis, durable=settings.durable)
    parts = Parts(life, personalities, floor, Wire(life.redis, settings.redis_url), Acquaintance())
    await (_live_as_speaker(parts) if life.rank is None else _live_as_higher_self(parts))


async def _introduce(life: Life, client: DenClient) -> Identity:
    try:
        return await life.unless_ending(life.introduce(client))
    except BaseException:
        await client.close()
        raise


async def _live_as_speaker(parts: Parts) -> None:
    life = parts.life
    client = DenClient(parts.known, life.before_identify, ear=False)
    identity = await _introduce(life, client)
    speaker = parts.speaker(client, identity.user_id)
    client.listener = Deaf(speaker, life)
    await _run(parts, client, speaker.on_message, speaker.settle, speaker.finish)


async def _live_as_higher_self(parts: Parts) -> None:
    life = parts.life
    client = DenClient(parts.known, life.before_identify, ear=True)
    identity = await _introduce(life, client)
    speaker = parts.speaker(client, identity.user_id)
    company = Company(parts.personalities, lambda: load_all(life.settings.personalities))
    ear = Ear(
        rank=life.rank or 0,
        slot_s=life.settings.ear_slot_ms / 1000,
        floor=parts.floor,
        company=company,
        outcomes=Outcomes(),
        debts=Debts(),
        react=speaker.voice.react,
        log=life.log,
    )

    async def sync_commands() -> None:
        life.log.info("commands", changed=await sync(tree, identity.application_id))

    higher_self = HigherSelf(
        client=client,
        ear=ear,
        steward=Steward(ear, parts.floor, client.fetch, speaker.voice.find_answer, life.log),
        speaker=speaker,
        company=company,
        known=parts.known,
        roster=life.presence.roster,
        lease=Lease(life.redis, "director", holder_name()),
        wire=parts.wire,
        tasks=life.tasks,
        on_stage=life.on_stage,
        direct_begins=sync_commands,
        log=life.log,
    )
    desk = Desk(parts.floor, life.redis, company, lambda: higher_self.directing, life.log)
    tree = make_tree(client, desk)
    client.listener = higher_self
    works = (higher_self.watch(), higher_self.steward.keep())
    await _run(parts, client, higher_self.on_message, higher_self.on_resync, higher_self.finish, *works)


async def _run(
    parts: Parts,
    client: DenClient,
    on_message: OnMessage,
    on_resync: OnResync,
    finish: Callable[[], Awaitable[None]],
    *works: Coroutine[Any, Any, None],
) -> None:
    async def part() -> None:
        await finish()
        await client.close()

    listening = parts.wire.run((), on_message, on_resync)
    try:
        await parts.life.run(client.stay(), listening, *works, finish=part)
    finally:
        await client.close()
