"""Opening a show: what was asked for, checked, and made into a show; or one sentence why not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from agents.commands.asker import Asker
from agents.commands.desk import Desk
from agents.commands.personas import find_persona
from den.alike import named_in
from den.errors import BadInput
from den.grammar import COMMON
from den.guard.judge import judge_in
from den.ledger import GuildLedger
from den.line import Line
from den.names import name_words
from den.shows.order import running_order
from den.shows.show import Kind, Person, Root, Show
from den.shows.tables import TITLES

# A roast's opening, its lines and the word to its guest are what one root carries; with more it would wait.
MOST = {"open_mic": 8, "roast": 4, "battle": 2, "crowd": 3, "panel": 4}
LEAST = {"open_mic": 1, "roast": 2, "battle": 2, "crowd": 1, "panel": 2}
HEAT = 3
LONGEST_TOPIC = 80


@dataclass(frozen=True, slots=True)
class Wish:
    """A show as somebody asked for it; `who` None: whoever asks."""

    kind: Kind
    first: str | None = None
    second: str | None = None
    topic: str = ""
    who: Person | None = None
    members: tuple[str, ...] = ()
    """What the server's people are called, as far as they are known."""


async def opened(desk: Desk, asker: Asker, wish: Wish, interaction_id: int) -> Show:
    """Raises BadInput, with one sentence for whoever asked."""
    now_ms = desk.now_ms()
    ledger = await desk.ledger.read(asker.guild_id)
    heard = ledger.may_answer(asker.person_id, "", asker.channel_id, now_ms)
    if not heard.ok:
        raise BadInput(f"Not now: {heard.reason}.")
    running = (await desk.directions.of(asker.guild_id, asker.channel_id)).show
    if running is not None:
        raise BadInput(f"A show is on here already ({TITLES[running.kind].lower()}); `/show stop` ends it.")
    starter = Person(id=asker.person_id, name=asker.name)
    room = desk.room(asker.guild_id, asker.channel_id)
    cast, host = _cast(desk, wish, room, interaction_id), _host(desk)
    people, heat = _people(wish, starter, ledger, room, desk.company.siblings(), now_ms)
    return Show(
        id=interaction_id,
        kind=wish.kind,
        guild_id=asker.guild_id,
        channel_id=asker.channel_id,
        host=host,
        cast=cast,
        names={p.id: p.name for p in desk.company.personalities if p.id in (*cast, host)},
        starter=starter,
        topic=_topic(wish, room),
        people=people,
        heat=min(heat, ledger.settings.heat_cap),
        root=Root(id=interaction_id, author_id=asker.person_id),
        heard_ms=now_ms,
    )


def _cast(desk: Desk, wish: Wish, room: Sequence[Line], interaction_id: int) -> tuple[str, ...]:
    """Whoever was named, then the others on stage."""
    named = [find_persona(desk.company, one).id for one in (wish.first, wish.second) if one]
    roasters = {p.id for p in desk.company.personalities if p.kind == "roaster"} & desk.company.on_stage()
    for one in named:
        if one not in roasters:
            raise BadInput("The host runs the show and is not in it; name two of the others.")
    if len(set(named)) < len(named):
        raise BadInput("Nobody battles themselves; name two different characters.")
    others = running_order(roasters - set(named), room, interaction_id)
    cast = (*named, *others)[: MOST[wish.kind]]
    if len(cast) < LEAST[wish.kind]:
        raise BadInput(f"Too few of the cast are on stage for that ({len(cast)}); `/cast` shows who is.")
    return cast


def _host(desk: Desk) -> str:
    host = next((p.id for p in desk.company.personalities if p.kind == "host"), None)
    if host is None:
        raise BadInput("This den has no host, and somebody must run the show.")
    return host


def _topic(wish: Wish, room: Sequence[Line]) -> str:
    topic = " ".join(wish.topic.split()).rstrip(".!?")
    if wish.kind == "panel" and not topic:
        raise BadInput("A panel needs a topic.")
    if len(topic) > LONGEST_TOPIC:
        raise BadInput(f"A topic has at most {LONGEST_TOPIC} characters; that one has {len(topic)}.")
    people = {*wish.members, *(line.author.name for line in room if line.author.kind == "human")}
    if _names_one(topic, people):
        raise BadInput("A topic is a thing, not somebody of this server: `/roast who:` asks people first.")
    if topic and not judge_in(topic).ok:
        raise BadInput("Not that topic. Choose another one.")
    return topic


def _names_one(topic: str, people: Iterable[str]) -> bool:
    """Nobody becomes the butt of a show by being its topic."""
    names = {" ".join(name_words(one)) for one in people}
    return bool(named_in(topic, [one for one in names if len(one) > 2 and one not in COMMON]))


def _people(
    wish: Wish,
    starter: Person,
    ledger: GuildLedger,
    room: Sequence[Line],
    siblings: Mapping[int, str],
    now_ms: int,
) -> tuple[tuple[Person, ...], int]:
    """Whom it is about, and how hot it may get."""
    if wish.kind == "crowd":
        _somebody_is_willing(starter, ledger, room, now_ms)
    if wish.kind != "roast":
        return (), HEAT
    who = wish.who or starter
    consent = ledger.consent_of(who.id, now_ms)
    if who.id in siblings:
        raise BadInput("A roast is of a person; two of the cast meet in a `/battle`.")
    if consent is None and who.id == starter.id:
        raise BadInput("A whole roast needs your recorded yes: `/consent give`, then start it again.")
    if consent is None:
        raise BadInput(f"{who.name} has not said yes here. `/roast who:` asks them; then start it again.")
    return (who,), consent.heat


def _somebody_is_willing(starter: Person, ledger: GuildLedger, room: Sequence[Line], now_ms: int) -> None:
    spoke = {line.author.id for line in room if line.author.kind == "human"}
    if not any(ledger.consent_of(one, now_ms) for one in (starter.id, *spoke)):
        raise BadInput("Nobody here has said yes to being talked to: `/consent give` does that.")
