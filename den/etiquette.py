"""Etiquette: who may speak on a line, in which order, or why nobody does.

Classes come before scores. C3: called by mention, reply or name; all of them, in the order of the line.
C2: asked, retorted to, or one of "you two". C1: the room was asked; the best one. C0: of its own accord, above a
threshold. Everything else is silence with its reason. Pure: the same line and scene give the same decision in
every process; ties are broken by rendezvous of root and persona.
"""

import math
from collections.abc import Iterable, Sequence

from den.address import Address
from den.decision import CHECK_IN, Choice, Class, Decision
from den.direction import Direction
from den.line import Line
from den.member import Member
from den.moods import in_distress
from den.plural import invites
from den.scene import Scene
from den.score import Round, rendezvous, score
from den.silence import absolute, hurt_lately, mere_reply, uncalled
from den.thrift import FEW, may_speak

THRESHOLD = 0.45
RAPID_S = 3.0
RAPID_MORE = 0.15
CROWD_LESS = 0.10
LARGEST_SHARE = 0.4
"""The cast's share of ordinary talk, above which nobody speaks uncalled."""
ALL_IN_SHOW = 4
RUNNERS_UP = 2


def decide(line: Line, addr: Address, scene: Scene, cast: Sequence[Member], direction: Direction) -> Decision:
    """The speakers of one line. A choice's target is the line's author, if they want to be one, or nobody."""
    reason = absolute(line, addr, scene)
    if reason:
        return _silence(line, addr, reason)
    if in_distress(line.text) and (addr.must or not addr.humans):
        return _care(line, addr, scene, cast)
    obliged = bool(addr.must)
    nods = (addr.rule == 2 or addr.continues is not None) and mere_reply(line) != ""
    if obliged and not nods:
        return _called(line, addr, scene, cast, direction)
    reason = mere_reply(line) if obliged else uncalled(line, addr, scene)
    if reason:
        return _silence(line, addr, reason)
    return _open(Round.of(line, addr, scene, cast, direction))


def threshold(scene: Scene, direction: Direction) -> float:
    """The score from which a member may speak of its own accord; higher in rapid talk."""
    rapid = RAPID_MORE if scene.human_gap_s() < RAPID_S else 0.0
    crowd = CROWD_LESS if direction.mode == "crowd" else 0.0
    return THRESHOLD + rapid - crowd


def _called(line: Line, addr: Address, scene: Scene, cast: Sequence[Member], direction: Direction) -> Decision:
    """C3: every called member that is on stage, within the budget of the line."""
    names = {member.persona: member.name for member in cast}
    target = _target(line, scene)
    how = _how(addr)
    here = [persona for persona in addr.must if persona in scene.on_stage]
    speakers = [Choice(one, Class.ADDRESSED, 1.0, target, f"{how} {names.get(one, one)}") for one in here]
    aside = [
        Choice(one, Class.INVITED, 0.5, target, f"{names.get(one, one)} was replied to in the same line")
        for one in addr.may
        if one in scene.on_stage
    ]
    if not speakers and not aside:
        absent = " and ".join(names.get(one, one) for one in addr.must)
        return _silence(line, addr, f"{absent} {'is' if len(addr.must) == 1 else 'are'} not on stage")
    if not speakers:
        speakers, aside = aside[:1], aside[1:]
    budget = direction.budget()
    return Decision(line.id, tuple(speakers[:budget]), tuple(aside[:RUNNERS_UP]), rule=addr.rule)


def _target(line: Line, scene: Scene) -> int | None:
    """The author, if they have consented or ask for it in this line, and are not hurt; nobody else, ever.

    Who said no once is not roasted for asking: `/consent` takes a no back, a line said by the way does not.
    """
    asked = invites(line.text) and line.author.id not in scene.said_no
    willing = line.author.id in scene.may_be_target or asked
    return line.author.id if willing and not hurt_lately(line, scene) else None


def _how(addr: Address) -> str:
    if addr.continues is not None:
        return "the line goes on with a call of"
    return {1: "you mentioned", 2: "you replied to"}.get(addr.rule, "you called")


def _care(line: Line, addr: Address, scene: Scene, cast: Sequence[Member]) -> Decision:
    """Nobody roasts who is hurt. The host asks once how they are."""
    host = next((member for member in cast if member.kind == "host"), None)
    if host is None or host.persona not in scene.on_stage:
        return _silence(line, addr, "somebody is hurt; the roasters keep quiet")
    if hurt_lately(line, scene):
        return _silence(line, addr, f"somebody is hurt and {host.name} has asked already")
    reason = f"{CHECK_IN}: somebody sounds hurt in earnest"
    return Decision(line.id, (Choice(host.persona, Class.EXPECTED, 1.0, None, reason),), rule=addr.rule)


def _open(now: Round) -> Decision:
    """C2, C1 and C0: lines that oblige nobody. The host does not push in."""
    roasters = [member for member in now.cast if member.kind == "roaster" and member.persona in now.scene.on_stage]
    if not roasters:
        return _silence(now.line, now.addr, "nobody of the cast is on stage")
    if now.addr.group:
        return _group(now, roasters)
    ranked = _ranked(now, roasters)
    if now.addr.rule == 6:
        return _expected(now, ranked)
    if now.addr.rule == 9:
        return _invited(now, ranked)
    return _self_selected(now, ranked)


def _ranked(now: Round, members: Iterable[Member]) -> list[tuple[float, Member]]:
    """The best first; the director's next speaker before all; equal to a hundredth is a tie."""

    def order(scored: tuple[float, Member]) -> tuple[bool, float, int]:
        value, member = scored
        pinned = member.persona == now.direction.next_speaker
        return (not pinned, -round(value, 2), -rendezvous(now.line.id, member.persona))

    return sorted(((score(member, now), member) for member in members), key=order)


def _group(now: Round, roasters: Sequence[Member]) -> Decision:
    """ "You two" are expected, two of them; "everyone" invites as many as the line's budget lets speak."""
    addr = now.addr
    budget = now.direction.budget()
    many = addr.count or (budget if now.direction.mode == "ambient" else ALL_IN_SHOW)
    klass = Class.EXPECTED if addr.count > 1 else Class.INVITED
    by_persona = {member.persona: member for member in roasters}
    # "Everyone but Ember" leaves only those in `may`; "you two" begins with them and takes others for the absent.
    only = addr.may if addr.may and not addr.count else tuple(by_persona)
    ranked = _ranked(now, (by_persona[one] for one in only if one in by_persona))
    meant = [one for one in ranked if addr.count and one[1].persona in addr.may]
    meant.sort(key=lambda one: addr.may.index(one[1].persona))
    order = meant + [one for one in ranked if one not in meant]
    word = f"you asked {addr.count} of them" if addr.count else "you asked all of them"
    chosen = _choices(order, klass, _target(now.line, now.scene), word)
    cut = min(many, budget) if now.scene.thrift < FEW else 1
    return _decided(now, chosen[:cut], chosen[cut:])


def _expected(now: Round, ranked: Sequence[tuple[float, Member]]) -> Decision:
    """C2: the one who asked, or whose line was talked back to."""
    waits = [one for one in ranked if one[1].persona in now.addr.may]
    if not waits:
        return _silence(now.line, now.addr, "whoever asked is not on stage")
    target = _target(now.line, now.scene)
    return _decided(now, _choices(waits[:1], Class.EXPECTED, target, "it answers their line"), ())


def _invited(now: Round, ranked: Sequence[tuple[float, Member]]) -> Decision:
    """C1: the room was asked; its author is the target only if they asked for a roast."""
    first = [one for one in ranked if one[1].persona in now.addr.may]
    order = first + [one for one in ranked if one not in first]
    roast = invites(now.line.text)
    target = _target(now.line, now.scene) if roast else None
    chosen = _choices(order, Class.INVITED, target, "you asked for it" if roast else "a newcomer is welcome")
    return _decided(now, chosen[:1], chosen[1:])


def _self_selected(now: Round, ranked: Sequence[tuple[float, Member]]) -> Decision:
    """C0: the best one above the threshold, in a show also the one whom the director wants next."""
    if not may_speak(Class.SELF_SELECTED, now.scene.thrift):
        return _silence(now.line, now.addr, "few lines are left, and nobody called")
    value, member = ranked[0]
    in_show = now.direction.mode != "ambient"
    if in_show and member.persona == now.direction.next_speaker:
        chosen = _choices(ranked[:1], Class.EXPECTED, None, "the director asks for it")
        return _decided(now, chosen, ())
    if in_show and now.direction.mode != "crowd":
        return _silence(now.line, now.addr, "a show is on; the host gives the floor")
    if not in_show and now.scene.bot_share(now.people.members) > LARGEST_SHARE:
        return _silence(now.line, now.addr, "the cast has talked enough; people have the floor")
    wanted = threshold(now.scene, now.direction)
    if value < wanted or math.isnan(value):
        best = f"{member.name} had the most to say, {value:.2f} of {wanted:.2f}"
        return _silence(now.line, now.addr, f"it was said to nobody of the cast; {best}")
    chosen = _choices(ranked[:1], Class.SELF_SELECTED, None, f"much to say, {value:.2f} of {wanted:.2f}")
    return _decided(now, chosen, ())


def _choices(
    ranked: Sequence[tuple[float, Member]], klass: Class, target: int | None, why: str
) -> tuple[Choice, ...]:
    return tuple(Choice(member.persona, klass, value, target, f"{why}: {member.name}") for value, member in ranked)


def _decided(now: Round, speakers: Sequence[Choice], others: Sequence[Choice]) -> Decision:
    return Decision(now.line.id, tuple(speakers), tuple(others[:RUNNERS_UP]), rule=now.addr.rule)


def _silence(line: Line, addr: Address, reason: str) -> Decision:
    return Decision(line.id, silence=reason, rule=addr.rule)
