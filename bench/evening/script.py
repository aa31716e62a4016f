"""Writes the script of an evening: the same seed, cast and length give the same lines and the same truth."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bench.evening import words
from bench.evening.steps import Delete, Edit, Say, Step, Want

HUMANS = ("Mia", "Theo", "Juno")
SPARE_HUMANS = ("Nadia", "Oskar", "Priya")
CHANNELS = ("the-den", "green-room")
BUDGET = 3
"""Bot lines that one human line mints in ordinary talk."""
BURST_S = 0.1
SHARES = {
    "call": (0.20, 1), "talk": (0.20, 1), "reply": (0.12, 1), "open": (0.10, 1), "group": (0.04, 1),
    "backchannel": (0.03, 1), "edited": (0.05, 1), "deleted": (0.03, 1), "split": (0.07, 2),
    "burst": (0.15, 3),
}  # fmt: skip
"""Beat: (share of all lines, lines in one beat)."""


@dataclass
class Writer:
    """What a writer must remember from one beat to the next."""

    dice: random.Random
    roasters: Sequence[str]
    humans: Sequence[str]
    pause_s: float
    keys: int = 0
    unsaid: list[str] = field(default_factory=list)
    last: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Channel → key and author of its newest human line."""

    def say(
        self,
        text: str,
        want: Want,
        channel: str,
        who: str | None = None,
        wait_s: float | None = None,
        reply: int | Literal["bot"] | None = None,
        ping: bool = True,
    ) -> Say:
        author = who or self.someone(channel)
        wait = self.wait() if wait_s is None else wait_s
        step = Say(self.keys, wait, author, channel, text, want, reply, ping)
        self.last[channel] = (step.key, author)
        self.keys += 1
        return step

    def someone(self, channel: str) -> str:
        """Not the one who spoke last there: two close lines of one person are one thought."""
        return self.dice.choice([h for h in self.humans if h != self.last.get(channel, (0, ""))[1]])

    def remark(self) -> str:
        if not self.unsaid:
            self.unsaid = words.remarks()
            self.dice.shuffle(self.unsaid)
        return self.unsaid.pop()

    def wait(self) -> float:
        if self.dice.random() < 0.06:
            return self.dice.uniform(2.5, 5.0)
        return min(2.5, 0.25 + self.dice.expovariate(1 / max(0.05, self.pause_s - 0.25)))


def write(
    roasters: Sequence[str], taken: Sequence[str], seed: int, lines: int, pause_s: float = 0.6
) -> list[Step]:
    """`taken` are names no human may bear (the cast's names and aliases)."""
    barred = {name.lower() for name in (*taken, *roasters)}
    humans = [name for name in (*HUMANS, *SPARE_HUMANS) if name.lower() not in barred][:3]
    writer = Writer(random.Random(f"evening {seed}"), tuple(roasters), humans, pause_s)
    steps: list[Step] = []
    for beat in _beats(writer.dice, lines):
        steps.extend(BEATS[beat](writer, writer.dice.choice(CHANNELS)))
    return steps


def _beats(dice: random.Random, lines: int) -> list[str]:
    beats = [name for name, (share, size) in SHARES.items() for _ in range(int(lines * share / size))]
    beats += ["talk"] * (lines - sum(SHARES[name][1] for name in beats))
    dice.shuffle(beats)
    return beats


def called(*names: str) -> Want:
    return Want(to=names, must=names, may=names, max_bots=BUDGET)


def _anyone(writer: Writer) -> Want:
    return Want(may=tuple(writer.roasters), max_bots=BUDGET)


def _call_text(writer: Writer, name: str) -> str:
    form = writer.dice.choice((*words.CALLS_FIRST, *words.CALLS_LAST, *words.CALLS_BY_MENTION))
    return form.format(name=name, remark=writer.remark())


def _call(writer: Writer, channel: str) -> Iterator[Step]:
    name = writer.dice.choice(writer.roasters)
    yield writer.say(_call_text(writer, name), called(name), channel)


def _reply(writer: Writer, channel: str) -> Iterator[Step]:
    spare = writer.dice.choice(writer.roasters)
    text, ping = writer.dice.choice(words.TO_A_BOT), writer.dice.random() < 0.5
    yield writer.say(text, called(spare), channel, reply="bot", ping=ping)


def _talk(writer: Writer, channel: str) -> Iterator[Step]:
    """From one human to another: by a call, a mention or a reply."""
    who = writer.someone(channel)
    to = writer.dice.choice([h for h in writer.humans if h != who])
    text, want = writer.dice.choice(words.BETWEEN_HUMANS), Want(to=(to,))
    key, newest = writer.last.get(channel, (0, ""))
    if newest == to and writer.dice.random() < 0.4:
        yield writer.say(text, want, channel, who=who, reply=key)
    else:
        form = writer.dice.choice(("{to}, {text}?", "{{@{to}}} {text}", "hey {to}, {text}"))
        yield writer.say(form.format(to=to, text=text), want, channel, who=who)


def _open(writer: Writer, channel: str) -> Iterator[Step]:
    yield writer.say(writer.dice.choice(words.OPEN_FLOOR), _anyone(writer), channel)


def _backchannel(writer: Writer, channel: str) -> Iterator[Step]:
    yield writer.say(writer.dice.choice(words.BACKCHANNEL), Want(), channel)


def _group(writer: Writer, channel: str) -> Iterator[Step]:
    want = Want(to=("everyone",), may=tuple(writer.roasters), max_bots=BUDGET, min_bots=2)
    yield writer.say(writer.dice.choice(words.TO_A_GROUP), want, channel)


def _edited(writer: Writer, channel: str) -> Iterator[Step]:
    """Half mend a slip and keep their address; half turn plain talk into a call, which may be answered."""
    name, remark = writer.dice.choice(writer.roasters), writer.remark()
    if writer.dice.random() < 0.5:
        line = writer.say(f"{name}, {remark}!!1", called(name), channel)
        yield line
        yield Edit(line.key, writer.dice.uniform(0.2, 1.5), f"{name}, {remark}!")
    else:
        line = writer.say(remark, Want(to=(name,), may=tuple(writer.roasters), max_bots=BUDGET), channel)
        yield line
        yield Edit(line.key, writer.dice.uniform(0.2, 0.8), f"{name}, {remark}")


def _deleted(writer: Writer, channel: str) -> Iterator[Step]:
    name, before = writer.dice.choice(writer.roasters), writer.last.get(channel)
    line = writer.say(_call_text(writer, name), Want(to=(name,), may=(name,), max_bots=BUDGET), channel)
    yield line
    yield Delete(line.key, writer.dice.uniform(0.1, 0.6))
    if before is None:
        del writer.last[channel]
    else:
        writer.last[channel] = before  # nobody can reply to what is gone


def _split(writer: Writer, channel: str) -> Iterator[Step]:
    """One thought in two messages: the call alone, then what it is about."""
    name = writer.dice.choice(writer.roasters)
    first = writer.say(name, called(name), channel)
    yield first
    rest = Want(to=(name,), may=(name,), max_bots=BUDGET)
    text, wait_s = writer.dice.choice(words.SPLITS), writer.dice.uniform(0.3, 0.8)
    yield writer.say(text, rest, channel, who=first.who, wait_s=wait_s)


def _burst(writer: Writer, channel: str) -> Iterator[Step]:
    """Three lines 100 ms apart by three people, two of them calls to different bots."""
    pair = iter(writer.dice.sample(list(writer.roasters), 2))
    order = ["call", "call", writer.dice.choice(("talk", "open"))]
    writer.dice.shuffle(order)
    people = writer.dice.sample(list(writer.humans), 3)
    for beat, who in zip(order, people, strict=True):
        if beat == "call":
            name = next(pair)
            yield writer.say(_call_text(writer, name), called(name), channel, who=who, wait_s=BURST_S)
        elif beat == "talk":
            to = writer.dice.choice([human for human in people if human != who])
            text = f"{to}, {writer.dice.choice(words.BETWEEN_HUMANS)}?"
            yield writer.say(text, Want(to=(to,)), channel, who=who, wait_s=BURST_S)
        else:
            text = writer.dice.choice(words.OPEN_FLOOR)
            yield writer.say(text, _anyone(writer), channel, who=who, wait_s=BURST_S)


BEATS: dict[str, Callable[[Writer, str], Iterator[Step]]] = {
    "call": _call, "talk": _talk, "reply": _reply, "open": _open, "group": _group,
    "backchannel": _backchannel, "edited": _edited, "deleted": _deleted, "split": _split, "burst": _burst,
}  # fmt: skip
