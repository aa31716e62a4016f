"""An episode: a few human lines, and eight bots that want to answer everything, again and again, in any order."""

from dataclasses import dataclass, field
from random import Random

from bench.loops.tally import Tally
from bus.floor import Ask, Floor, Handover, Seat
from den.decision import Class
from den.line import SpeakerKind
from den.snowflake import first_at
from den.turn import Turn

BOTS = tuple(f"bot-{nr}" for nr in range(1, 9))
PEOPLE = (1001, 1002, 1003)
BUDGETS = (3, 6)
"""Of ordinary talk and of a show."""
CLASSES = (Class.ADDRESSED, Class.ADDRESSED, Class.EXPECTED, Class.INVITED, Class.SELF_SELECTED)
NOT_HUMAN: tuple[SpeakerKind, ...] = ("sibling", "stranger", "webhook")
START_MS = 1_795_000_000_000
STEPS = 60
DEATH_MS = 20_001


@dataclass(slots=True)
class Clock:
    """Virtual: it goes on only when an episode says so."""

    now_ms: int = START_MS

    def __call__(self) -> int:
        return self.now_ms


@dataclass(slots=True)
class Episode:
    """One channel. The floor takes its time from `clock`."""

    floor: Floor
    clock: Clock
    guild_id: int
    channel_id: int
    dice: Random
    tally: Tally = field(default_factory=Tally)
    authors: dict[int, int] = field(default_factory=dict)
    others: list[tuple[int, SpeakerKind]] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    ids: int = 0

    async def play(self) -> Tally:
        """The whole episode; its last claims meet a room that people have left."""
        humans = self.dice.randint(1, 4)
        moments = sorted(self.dice.sample(range(STEPS // 2), humans - 1))
        self._human_line()
        for step in range(STEPS):
            if step in moments:
                self._human_line()
            self.clock.now_ms += self.dice.choice((0, 1, 40, 300, 1_500))
            await self._step()
        return self.tally

    async def _step(self) -> None:
        acts = (self._claim, self._carry_on, self._repeat, self._give_up, self._die, self._silence, self._foreign)
        await self.dice.choices(acts, (30, 50, 8, 3, 2, 2, 5))[0]()

    def _line(self) -> int:
        self.ids += 1
        return first_at(self.clock.now_ms) + self.ids

    def _human_line(self) -> None:
        line = self._line()
        self.authors[line] = self.dice.choice(PEOPLE)
        self.tally.budgets[line] = self.dice.choice(BUDGETS)

    async def _claim(self) -> None:
        """Some bot's ear has heard some line, for the first time or again, in time or late."""
        if self.others and self.dice.random() < 0.3:
            line, kind = self.dice.choice(self.others[-6:])
            await self._ask(line, kind, self.dice.choice(PEOPLE), 8)
            return
        line = self.dice.choice(list(self.authors))
        self.tally.hear(line)
        await self._ask(line, "human", self.authors[line], self.tally.budgets[line])

    async def _ask(self, line: int, kind: SpeakerKind, author: int, budget: int) -> None:
        order = self.dice.sample(BOTS, len(BOTS))
        klass = self.dice.choice(CLASSES)
        seats = tuple(Seat(bot, klass) for bot in order)
        cut = self.dice.randint(1, len(seats))
        anew, owed = self.dice.random() < 0.2, self.dice.random() < 0.5
        ask = Ask(
            self.guild_id, self.channel_id, line, author, seats[:cut], seats[cut:], budget,
            root_kind=kind, anew=anew, owed=owed,
        )  # fmt: skip
        answer = await self.floor.claim(ask)
        if answer.turn is not None:
            self.turns.append(answer.turn)

    async def _carry_on(self) -> None:
        """The newest turn is posted."""
        if self.turns:
            await self._post(self.turns[-1])

    async def _repeat(self) -> None:
        """Some turn that was ever granted is tried again."""
        if self.turns:
            await self._post(self.dice.choice(self.turns))

    async def _post(self, turn: Turn) -> None:
        verdict = await self.floor.send(turn, None)
        if verdict.ok:
            self.tally.say(turn)
        if self.dice.random() < 0.95:  # else its process ends here
            posted = self._line()
            if verdict.ok:
                self.others.append((posted, "sibling"))
            self._take(await self.floor.sent(turn, posted))

    async def _give_up(self) -> None:
        if self.turns:
            replace = self.dice.random() < 0.5
            self._take(await self.floor.abandon(self.turns[-1], "no draft", replace=replace))

    async def _die(self) -> None:
        """The holder is not heard of again, until its time is over."""
        self.clock.now_ms += DEATH_MS
        reaped = await self.floor.reap(self.guild_id, self.channel_id)
        if reaped.next is not None:
            self.turns.append(reaped.next)

    async def _silence(self) -> None:
        line = self.dice.choice(list(self.authors))
        self.tally.hear(line)
        await self.floor.silence(self.guild_id, self.channel_id, line, "human talk")

    async def _foreign(self) -> None:
        """A line of a bot of another den, or of a webhook."""
        self.others.append((self._line(), self.dice.choice(NOT_HUMAN)))

    def _take(self, handover: Handover | None) -> None:
        if handover is not None:
            self.turns.append(handover.turn)
