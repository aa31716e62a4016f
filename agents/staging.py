"""Staging: what a show's line needs to be spoken, made of the show and the room; it changes nothing."""

from dataclasses import dataclass

from agents.channel import Channel
from agents.ear import Ear
from bus.floor import Seat
from bus.grant import Grant, write_grant
from den.bits import Bit, Bits
from den.decision import Class
from den.direction import TWIST, Direction, Mode
from den.game import Game, Move
from den.ledger import GuildLedger
from den.line import Line, Speaker
from den.shows import bill
from den.shows.lines import answered, target_id
from den.shows.plan import Plan
from den.shows.play import row_of
from den.shows.show import Kind, Person, Show
from den.shows.step import Say
from den.shows.words import words
from den.snowflake import created_ms

UNPLANNED = ("hug", "heckle", "entrance")
"""Beats that have neither a game nor a bit."""
GRACE_MS = 120_000
"""So long after the last word from the director a channel is directed still."""
OPEN, AT_THE_MIC = 2.5, 4.0
"""Weights in an open mic: who says something there wants an answer."""
MOST_PEOPLE = 3
MODES: dict[Kind, Mode] = {
    "open_mic": "crowd",
    "crowd": "crowd",
    "battle": "battle",
    "roast": "roast",
    "panel": "panel",
}


@dataclass(frozen=True, slots=True)
class Material:
    """What the guild remembers of the line's target, and what is planned for the line."""

    bit: Bit | None = None
    told: tuple[str, ...] = ()
    game: Game | None = None
    move: Move | None = None


def ready(show: Show, ear: Ear, now_ms: int) -> Show:
    """A show that was asked for, with the people that it can be about: crowd work looks who is there."""
    if show.kind != "crowd":
        return show
    ledger = ear.ledger(show.guild_id)
    return show.model_copy(update={"people": volunteers(show, ear, ledger, now_ms)})


def volunteers(show: Show, ear: Ear, ledger: GuildLedger, now_ms: int) -> tuple[Person, ...]:
    """Who asked for it, then who spoke here last, of those who have said yes."""
    lines = reversed(ear.channel(show.guild_id, show.channel_id).lines)
    spoke = [Person(id=line.author.id, name=line.author.name) for line in lines if line.author.kind == "human"]
    there = {one.id: one for one in (*spoke[::-1], show.starter)}
    order = dict.fromkeys((show.starter.id, *(one.id for one in spoke)))
    willing = [there[one] for one in order if ledger.consent_of(one, now_ms) is not None]
    return tuple(willing[:MOST_PEOPLE])


def direction_of(show: Show, now_ms: int) -> Direction:
    """What the ears decide by while the show is on."""
    weights = dict.fromkeys(show.cast, OPEN) | {show.performer("each"): AT_THE_MIC}
    ends = max(now_ms, show.until_ms) + GRACE_MS
    return Direction(
        mode=MODES[show.kind], weights=weights if show.kind == "open_mic" else {}, heat=show.heat, ends_at_ms=ends
    )


def seat_of(show: Show, say: Say, ledger: GuildLedger, now_ms: int) -> Seat:
    """About whom, the floor asks the ledger too."""
    return Seat(say.persona, Class.EXPECTED, _target(show, say, ledger, now_ms))


def _target(show: Show, say: Say, ledger: GuildLedger, now_ms: int) -> int | None:
    """The host's own words are about nobody, and so is an answer to a heckler who has not said yes."""
    target = None if say.words else target_id(show, say)
    unasked = target is not None and say.beat == "heckle" and ledger.consent_of(target, now_ms) is None
    return None if unasked else target


def payload_of(show: Show, say: Say, channel: Channel, ear: Ear, material: Material, now_ms: int) -> str:
    """The grant of a show's line, with the scene as it is now."""
    ledger = ear.ledger(show.guild_id)
    target = _target(show, say, ledger, now_ms)
    consent = ledger.consent_of(target, now_ms) if target else None
    heat = ledger.tempered(show.heat, consent)
    direction = direction_of(show, now_ms).model_copy(
        update={
            "beat": TWIST if material.bit and material.bit.turns() else say.beat,
            "game": material.game,
            "move": material.move,
            "heat": heat,
        }
    )
    grant = Grant(
        line=_cue_line(show) if say.words else answered(show, say, channel.before(2**63), ear.company.user_ids),
        scene=channel.scene(),
        direction=direction,
        reason=f"the {show.kind} is on",
        off_limits=consent.off_limits if consent else (),
        words=words(show, say.words) if say.words else "",
        callback=material.bit.text if material.bit else "",
        told=material.told,
        buttons=bill.ballot_buttons(show) if say.ballot else (),
    )
    return write_grant(grant, channel.rows)


def material_of(show: Show, say: Say, bits: Bits, now_ms: int, plan: Plan | None = None) -> Material:
    """Every third performer calls back on purpose, and whoever answers; no joke of a week comes twice.

    A plan says who has which bit: that one calls it back, and nobody else does.
    """
    if say.words or say.beat in UNPLANNED:
        return Material()
    target = target_id(show, say)
    game, move = (plan.game, plan.move_of(say.persona, target)) if plan else (None, None)
    if target is None:
        return Material(game=game, move=move)
    bit = bits.pick(target, now_ms, only=plan.held_by(say.persona)) if plan else None
    if bit is None and (say.beat in ("retort", "answer") or show.place % 3 == 2):
        bit = bits.pick(target, now_ms, but=plan.kept_from(say.persona) if plan else frozenset())
    return Material(bit, bits.told(target, now_ms), game, move)


def again(show: Show) -> Say | None:
    """The line under way, to be asked for once more; None: there is none."""
    if show.asked is None:
        return None
    row = row_of(show)
    return Say(show.asked.cue, show.asked.persona, row.beat, row.words, row.ballot)


def _cue_line(show: Show) -> Line:
    """The host's own words answer whoever asked for the show."""
    return Line(
        id=show.id,
        guild_id=show.guild_id,
        channel_id=show.channel_id,
        author=Speaker(id=show.starter.id, name=show.starter.name, kind="human"),
        text="",
        at_ms=created_ms(show.id),
    )
