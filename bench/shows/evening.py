"""An evening: people talk, start shows, vote, heckle, leave, say stop; and things break."""

from dataclasses import dataclass, field
from random import Random

from bench.evening.words import BACKCHANNEL, FACTS, OPEN_FLOOR, REMARKS, THINGS, TO_A_BOT
from bench.shows.world import GUILD, World
from den.shows.cue import Cue
from den.shows.event import Event, Name
from den.shows.order import running_order
from den.shows.play import row_of
from den.shows.show import Kind, Person, Root, Show
from den.shows.tables import TABLES

PEOPLE = tuple(Person(id=1_000 + nr, name=name) for nr, name in enumerate(("ana", "tom", "mia", "bea", "gus")))
TOPICS = ("pineapple on pizza", "morning people", "airport queues", "team building", "small dogs", "")
LONGEST = 400
"""Steps of one show; whatever goes on longer never ends."""
LAUGHS = ("haha", "lol", "😂", "hahaha good one", "lmao")
AWAY_S = (2, 9)


@dataclass(slots=True)
class Record:
    """One show and what became of it."""

    show: Show
    ended: bool = False
    undisturbed: bool = True
    """Nobody skipped, stopped or left, and nothing broke."""
    first: int = 0
    """Of all that was said, where it begins."""
    last: int = 0


@dataclass(slots=True)
class Evening:
    """`faults`: things break. Everything else hangs on the seed alone."""

    world: World
    dice: Random
    faults: bool = True
    shows: int = 3
    records: list[Record] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    back: dict[str, int] = field(default_factory=dict)
    """Bots that are away, and when they come back."""
    gone: bool = False
    """The audience has left."""
    standby: int = 1
    takeovers: int = 0

    async def play(self) -> list[Record]:
        """The whole of it."""
        self.remarks = [*REMARKS, *(f"my {thing} {fact}" for thing in THINGS for fact in FACTS)]
        self.dice.shuffle(self.remarks)
        await self._talk(self.dice.randint(6, 12))
        for _ in range(self.shows):
            await self._show(self.dice.choice(tuple(TABLES)))
            await self._rest()
            await self._talk(self.dice.randint(3, 6))
        return self.records

    async def _rest(self) -> None:
        """Whatever broke is whole again, and a hush is over."""
        self.gone = False
        self.world.away.clear()
        self.back.clear()
        await self.world.floor.hush(GUILD, self.world.channel_id, 0, PEOPLE[0].id)
        for one in self.world.highers:
            one.ear.channel(GUILD, self.world.channel_id).hushed_until_ms = 0
        await self.world.go_on(self.dice.randint(100, 200))

    async def _talk(self, lines: int) -> None:
        for _ in range(lines):
            who = self.dice.choice(PEOPLE)
            await self.world.say(who.id, who.name, self._words())
            await self.world.go_on(self.dice.randint(2, 9))

    def _words(self) -> str:
        roasters = [one.name for one in self.world.cast if one.kind == "roaster"]
        called = f"{self.dice.choice(roasters)}, {self._remark()}"
        return self.dice.choice((called, called, self._remark(), self.dice.choice((*OPEN_FLOOR, *LAUGHS))))

    def _remark(self) -> str:
        return self.remarks.pop() if self.remarks else self.dice.choice(REMARKS)

    async def _show(self, kind: Kind) -> None:
        show = self._wish(kind)
        record = Record(show, first=len(self.world.said))
        self.records.append(record)
        await self._cue(Event(name="started", by=show.starter), show)
        if not self._running():  # the hint was lost; the list is looked at every two seconds
            await self.world.go_on(3)
        for _ in range(LONGEST):
            if not self._running() and self.world.director() is not None:
                record.ended = True
                break
            await self._step(record)
        record.last = len(self.world.said)

    def _running(self) -> Show | None:
        director = self.world.director()
        running = director.running.get(self.world.channel_id) if director else None
        return running.show if running else None

    def _wish(self, kind: Kind) -> Show:
        """As the command makes it."""
        world, dice = self.world, self.dice
        willing = [one for one in PEOPLE if one.id in world.consents] or [PEOPLE[0]]
        root = world.new_id()
        recent = [said.line for said in world.said[-40:]]
        roasters = running_order([one.id for one in world.cast if one.kind == "roaster"], recent, root)
        starter = dice.choice(willing)
        return Show(
            id=root,
            kind=kind,
            guild_id=GUILD,
            channel_id=world.channel_id,
            host=next(one.id for one in world.cast if one.kind == "host"),
            cast=roasters[: {"battle": 2, "panel": 4, "crowd": 3}.get(kind, 4)],
            names={one.id: one.name for one in world.cast},
            starter=starter,
            topic=dice.choice(TOPICS) or ("taxes" if kind == "panel" else ""),
            people=(dice.choice(willing),) if kind == "roast" else (),
            heat=3,
            root=Root(id=root, author_id=starter.id),
            heard_ms=world.now_ms,
        )

    async def _cue(self, event: Event, show: Show | None = None) -> None:
        cue = Cue(channel_id=self.world.channel_id, event=event, show=show)
        await self.world.directions.cue(GUILD, cue)
        await self.world.settle()

    async def _step(self, record: Record) -> None:
        """A few seconds of a show."""
        if self.faults:
            await self._break(record)
        show = self._running()
        if show is not None and not self.gone:
            await self._audience(record, show)
        await self.world.go_on(self.dice.choice((1, 2, 3, 5, 8)))
        for persona, until in list(self.back.items()):
            if self.world.now_ms >= until:
                del self.back[persona]
                self.world.away.discard(persona)

    async def _audience(self, record: Record, show: Show) -> None:
        dice, person = self.dice, show.person()
        row = row_of(show) if show.state else None
        if row is not None and row.do == "vote":
            for voter in dice.sample(PEOPLE, dice.choice((0, 1, 2, 3))):
                await self._press("vote", voter, choice=dice.choice((0, 1)))
        elif row is not None and "answer" in row.on and person and dice.random() < 0.6:
            await self.world.say(person.id, person.name, self._remark())
        elif show.waiting and dice.random() < 0.5:
            await self._press("more", dice.choice(PEOPLE))
        else:
            await self._chat(record)

    async def _chat(self, record: Record) -> None:
        dice, who = self.dice, self.dice.choice(PEOPLE)
        what = dice.random()
        if what < 0.35:
            await self.world.say(who.id, who.name, dice.choice((*LAUGHS, *BACKCHANNEL)))
        elif what < 0.45:
            await self.world.say(who.id, who.name, dice.choice(OPEN_FLOOR))
        elif what < 0.52:  # a heckle
            name = dice.choice([one.name for one in self.world.cast if one.kind == "roaster"])
            await self.world.say(who.id, who.name, f"{name}, {dice.choice(TO_A_BOT)}")
        elif what < 0.54:  # another, to nobody in particular
            record.undisturbed = False
            await self.world.say(who.id, who.name, dice.choice(("boooo", "not even funny", "heard better")))
        elif what < 0.56:
            record.undisturbed = False
            await self._press(dice.choice(("next", "skip")), who)
        elif what < 0.57:
            record.undisturbed = False
            await self._end_early(who, record)

    async def _end_early(self, who: Person, record: Record) -> None:
        match self.dice.choice(("enough", "stop", "say stop", "leave", "withdraw")):
            case "enough":
                await self._press("enough", who)
            case "stop":
                await self._press("stop", who)
            case "say stop":
                await self.world.say(who.id, who.name, "stop")
            case "leave":
                self.gone = True
            case "withdraw":
                if record.show.people and len(self.world.consents) > 2:
                    await self.world.withdraw(record.show.people[0].id)

    async def _press(self, name: Name, who: Person, choice: int = -1) -> None:
        await self._cue(Event(name=name, by=who, root_id=self.world.new_id(), choice=choice))

    async def _break(self, record: Record) -> None:
        """A Higher Self is killed and the other takes over; a bot is away for some seconds."""
        dice = self.dice
        if dice.random() < 0.01:
            record.undisturbed = False
            self.world.kill(1 - self.standby)
            await self.world.go_on(dice.choice((1, 2, 3, 4)))
            await self.world.take_over(self.standby)
            self.takeovers += 1
            await self.world.revive(1 - self.standby)
            self.standby = 1 - self.standby
        if dice.random() < 0.02:
            record.undisturbed = False
            persona = dice.choice([one.id for one in self.world.cast])
            self.world.away.add(persona)
            self.back[persona] = self.world.now_ms + 1_000 * dice.randint(*AWAY_S)
