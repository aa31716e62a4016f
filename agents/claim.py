"""A claim: what an ear puts to the floor for a decision, and what it tells the speaker."""

from agents.channel import Channel
from bus.ask import Ask, Seat
from bus.grant import Grant
from den.decision import Choice, Class, Decision
from den.ledger import GuildLedger
from den.line import Line
from den.plural import invites

HOLD_MS = 20_000


def ask_of(line: Line, decision: Decision, budget: int, payload: str, *, owed: bool = False) -> Ask:
    """`payload` is the grant of the first speaker; `owed`: the line found the queue full and is asked again."""
    return Ask(
        guild_id=line.guild_id,
        channel_id=line.channel_id,
        root_id=line.id,
        root_author_id=line.author.id,
        speakers=tuple(map(_seat, decision.speakers)),
        runners_up=tuple(map(_seat, decision.runners_up)),
        budget=budget,
        hold_ms=HOLD_MS,
        why="; ".join(dict.fromkeys(choice.reason for choice in decision.speakers)),
        # Nobody's silence stands against a call: it was for want of the bot, which is here now.
        anew=line.edited_ms is not None or decision.speakers[0].klass == Class.ADDRESSED,
        owed=owed,
        asked=invites(line.text),
        payload=payload,
    )


def grant_of(line: Line, channel: Channel, ledger: GuildLedger, reason: str, now_ms: int) -> Grant:
    """With the scene as it is now, no hotter than the server and the line's author like it."""
    consent = ledger.consent_of(line.author.id, now_ms)
    direction = channel.directed(now_ms)
    heat = ledger.tempered(direction.heat, consent)
    if heat != direction.heat:
        direction = direction.model_copy(update={"heat": heat})
    return Grant(line, (), channel.scene(), direction, reason, consent.off_limits if consent else ())


def _seat(choice: Choice) -> Seat:
    return Seat(persona=choice.persona, klass=Class(choice.klass), target_id=choice.target_id)
