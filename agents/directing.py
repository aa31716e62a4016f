"""Directing: puts the Higher Self's parts together."""

from functools import partial
from pathlib import Path

from agents.asking import Asking
from agents.billboard import Billboard
from agents.casting import Parts, connection, introduce, run
from agents.client import DenClient
from agents.commands.board import board
from agents.commands.desk import Desk
from agents.commands.reply import post_report
from agents.commands.tree import Tree, make_tree, sync
from agents.company import Company
from agents.debts import Debts
from agents.director import Director
from agents.ear import Ear
from agents.forgetting import Forgetting
from agents.higher_self import HigherSelf
from agents.jokes import Jokes
from agents.outcomes import Outcomes
from agents.planning import Planning
from agents.playing import Playing
from agents.presence import holder_name
from agents.prompter import Prompter
from agents.recording import Recorder, tape_to
from agents.remembering import Remembering, remembering
from agents.speaker import Speaker
from agents.steward import Steward
from agents.witness import EarWitness
from bus.direction import Directions
from bus.lease import Lease
from bus.ledger import Ledger
from bus.outbox import Outbox
from den.personality import load_all
from services.meaning.select import make_meaning
from services.planning.select import make_planner
from services.store.select import Store, open_store


async def live_as_higher_self(parts: Parts) -> None:
    """Hears, decides and, while it holds the director's lease, hosts."""
    life, store = parts.life, open_store(parts.life.settings)
    client = connection(parts, ear=True)
    identity = await introduce(life, client)
    speaker, ledger = parts.speaker(client, identity.user_id), Ledger(life.redis, store.ledger)
    host = _higher_self(parts, client, speaker, ledger, store)
    memories = remembering(store, host, parts.wire, Outbox(life.redis), life.log, make_meaning(life.settings))
    await memories.begin()
    tree = make_tree(client, _desk(parts, client, host, store, memories))
    host.direct_begins = partial(_sync, parts, tree, identity.application_id)
    client.listener = host
    keeping = (host.steward.keep(), host.director.keep(), memories.keep_draining())
    works = (host.watch(), host.watch_ledgers(), *keeping)
    try:
        await run(parts, client, host.on_message, host.on_resync, host.finish, *works)
    finally:
        await host.director.close()
        await store.close()


def _higher_self(parts: Parts, client: DenClient, speaker: Speaker, ledger: Ledger, store: Store) -> HigherSelf:
    life, ear = parts.life, _ear(parts, speaker)
    director = _director(parts, client, ear, store)

    async def learn(guild_id: int) -> None:
        await host.learn(guild_id)

    steward = Steward(
        ear, parts.floor, client.fetch, speaker.voice.find_answer, learn, life.log, staged=director.staged
    )
    host = HigherSelf(
        client=client,
        ear=ear,
        steward=steward,
        director=director,
        speaker=speaker,
        company=ear.company,
        known=parts.known,
        redis=life.redis,
        limits=life.settings.limits,
        roster=life.presence.roster,
        lease=Lease(life.redis, life.part("director"), holder_name()),
        ledger=ledger,
        wire=parts.wire,
        tasks=life.tasks,
        on_stage=life.on_stage,
        log=life.log,
    )
    return host


def _ear(parts: Parts, speaker: Speaker) -> Ear:
    life = parts.life
    shards = life.settings.shards.name
    company = Company(parts.personalities, lambda: load_all(life.settings.personalities), shards)
    life.renewals.append(company.renew)
    return Ear(
        rank=life.rank or 0,
        slot_s=life.settings.ear_slot_ms / 1000,
        floor=parts.floor,
        company=company,
        outcomes=Outcomes(),
        debts=Debts(),
        react=speaker.voice.react,
        log=life.log,
        meters=life.meters,
        witness=EarWitness(parts.notebook),
        tape=_tape(life.settings.record, f"{life.personality.id}-{life.rank or 0}"),
    )


def _tape(folder: Path | None, name: str) -> Recorder | None:
    return None if folder is None else Recorder(tape_to(folder, name))


def _director(parts: Parts, client: DenClient, ear: Ear, store: Store) -> Director:
    life = parts.life
    playing = Playing(
        ear=ear,
        prompter=Prompter(ear, parts.floor, life.log),
        directions=Directions(life.redis),
        billboard=Billboard(partial(board, client), life.tasks.create_task),
        start=life.tasks.create_task,
        log=life.log,
    )
    playing.prompter.jokes = Jokes(life.log, store.bits, life.tasks.create_task)
    planner = make_planner(life.settings, life.redis)
    if planner is not None:
        playing.planning = Planning(planner, ear, playing.prompter.jokes.of, life.tasks.create_task, life.log)
    return Director(ear, playing, life.log)


def _desk(parts: Parts, client: DenClient, host: HigherSelf, store: Store, memories: Remembering) -> Desk:
    life = parts.life
    return Desk(
        floor=parts.floor,
        redis=life.redis,
        company=host.company,
        directing=lambda: host.directing,
        log=life.log,
        ledger=host.ledger,
        memory=memories.memory,
        summaries=store.summaries,
        audit=parts.audit,
        ask_roast=Asking(host.ear, life.log),
        post_report=partial(post_report, client),
        forget=_forgetting(parts, client),
        fetch=client.fetch,
        start=life.tasks.create_task,
        room=host.ear.room,
        ending=life.ending.is_set,
    )


def _forgetting(parts: Parts, client: DenClient) -> Forgetting:
    life = parts.life
    return Forgetting(
        client=client,
        floor=parts.floor,
        redis=life.redis,
        audit=parts.audit,
        start=life.tasks.create_task,
        log=life.log,
        write_audit=parts.notebook.flush,
    )


async def _sync(parts: Parts, tree: Tree, application_id: int) -> None:
    parts.life.log.info("commands", changed=await sync(tree, application_id))
