"""Directing: puts the Higher Self's parts together."""

from functools import partial

from agents.asking import Asking
from agents.billboard import Billboard
from agents.casting import Parts, introduce, run
from agents.client import DenClient
from agents.commands.board import board
from agents.commands.desk import Desk
from agents.commands.reply import post_report
from agents.commands.tree import make_tree, sync
from agents.company import Company
from agents.debts import Debts
from agents.director import Director
from agents.ear import Ear
from agents.higher_self import HigherSelf
from agents.outcomes import Outcomes
from agents.presence import holder_name
from agents.prompter import Prompter
from agents.recording import Recorder, tape_to
from agents.steward import Steward
from bus.direction import Directions
from bus.lease import Lease
from bus.ledger import Ledger
from den.personality import load_all
from services.audit.log import AuditLog
from services.store.local import LocalStore, wall_ms


async def live_as_higher_self(parts: Parts) -> None:
    """Hears, decides and, while it holds the director's lease, hosts."""
    life = parts.life
    client = DenClient(parts.known, life.before_identify, ear=True)
    identity = await introduce(life, client)
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

    if life.settings.record is not None:
        ear.tape = Recorder(tape_to(life.settings.record, f"{life.personality.id}-{life.rank or 0}"))
    store = LocalStore(life.settings.home)
    ledger = Ledger(life.redis, store.ledger)

    async def learn(guild_id: int) -> None:
        await higher_self.learn(guild_id)

    async def sync_commands() -> None:
        life.log.info("commands", changed=await sync(tree, identity.application_id))

    director = Director(
        ear=ear,
        prompter=Prompter(ear, parts.floor, life.log),
        directions=Directions(life.redis),
        billboard=Billboard(partial(board, client), life.tasks.create_task),
        start=life.tasks.create_task,
        log=life.log,
    )
    steward = Steward(
        ear, parts.floor, client.fetch, speaker.voice.find_answer, learn, life.log, staged=director.staged
    )
    higher_self = HigherSelf(
        client=client,
        ear=ear,
        steward=steward,
        director=director,
        speaker=speaker,
        company=company,
        known=parts.known,
        roster=life.presence.roster,
        lease=Lease(life.redis, "director", holder_name()),
        ledger=ledger,
        wire=parts.wire,
        tasks=life.tasks,
        on_stage=life.on_stage,
        direct_begins=sync_commands,
        log=life.log,
    )
    desk = Desk(
        floor=parts.floor,
        redis=life.redis,
        company=company,
        directing=lambda: higher_self.directing,
        log=life.log,
        ledger=ledger,
        memory=store.memory,
        audit=AuditLog(life.settings.home, life.log, wall_ms, life.settings.audit_days),
        ask_roast=Asking(ear, life.log),
        post_report=partial(post_report, client),
        fetch=client.fetch,
        start=life.tasks.create_task,
        room=ear.room,
    )
    tree = make_tree(client, desk)
    client.listener = higher_self
    works = (higher_self.watch(), higher_self.watch_ledgers(), steward.keep(), director.keep())
    try:
        await run(parts, client, higher_self.on_message, higher_self.on_resync, higher_self.finish, *works)
    finally:
        await store.close()
