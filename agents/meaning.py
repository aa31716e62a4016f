"""Meaning: what a human line is to the show that is on in its channel."""

from agents.ear import Ear
from agents.running import Running
from den.addressee import address
from den.ledger import GuildLedger
from den.line import Line
from den.moods import in_distress
from den.shows.event import Event
from den.shows.hecklers import heckles
from den.shows.show import Person, Show

HECKLED = ("battle", "roast", "panel")


def meaning(running: Running, line: Line, ear: Ear, ledger: GuildLedger, now_ms: int) -> Event | None:
    """None: nothing, its author is not to be answered."""
    by = Person(id=line.author.id, name=line.author.name)
    if _is_hurt(running.show, line):
        return Event(name="distress", by=by, root_id=line.id)
    if not ledger.may_answer(by.id, "", line.channel_id, now_ms).ok:
        return None
    if running.show.kind in HECKLED and _is_heckle(line, ear):
        reply = running.hecklers.hear(by.id, line.at_ms)
        return Event(name="heckled", by=by, root_id=line.id, reason=reply)
    return Event(name="heard", by=by, root_id=line.id)


def _is_hurt(show: Show, line: Line) -> bool:
    about = {one.id for one in show.people}
    return in_distress(line.text) and (not about or line.author.id in about)


def _is_heckle(line: Line, ear: Ear) -> bool:
    """Called in while somebody is on; a line that calls one of the cast is answered as in talk."""
    if not heckles(line.text):
        return False
    before = ear.channel(line.guild_id, line.channel_id).before(line.id)
    said_to = address(line, before, ear.company.members())
    return not said_to.must and not said_to.humans and not said_to.stop
