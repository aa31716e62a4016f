"""Prompts of a scripted evening: people say things, the five roasters answer in turn, the scene goes on."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from bench.evening.words import FACTS, REMARKS, THINGS
from bench.running_den import PROJECT
from den.direction import Direction
from den.draft import Draft
from den.line import Line, Speaker
from den.personality import Personality, load_all
from den.prompt import Prompt

PEOPLE = tuple(Speaker(id=n, name=name, kind="human") for n, name in enumerate(("Mia", "Theo", "Juno"), 7))
SCENE = 25


def cast(folder: Path = PROJECT / "personalities") -> tuple[Personality, ...]:
    """The cast that ships."""
    return tuple(load_all(folder))


class Evening:
    """`prompts` gives one after the other; tell each draft to `said`, so that it becomes part of the scene."""

    def __init__(self, cast: tuple[Personality, ...], seed: int) -> None:
        self._cast = cast
        self._roasters = [one for one in cast if one.kind == "roaster"]
        self._rng = Random(f"evening:{seed}")
        self._scene: list[Line] = []
        self._speaker = self._roasters[0]

    def prompts(self, lines: int) -> Iterator[Prompt]:
        for number in range(lines):
            author = PEOPLE[number % len(PEOPLE)]
            heard = self._line(author, self._remark())
            self._speaker = self._roasters[number % len(self._roasters)]
            yield Prompt(
                personality=self._speaker,
                cast=tuple(one for one in self._cast if one is not self._speaker),
                answering=heard,
                scene=tuple(self._scene[-SCENE:]),
                target_id=author.id,
                direction=Direction(),
                seed=f"{self._speaker.id}:{number}",
                avoid=tuple(line.text for line in self._scene if line.author.kind == "sibling")[-10:],
            )

    def said(self, draft: Draft) -> None:
        """The personality's line."""
        one = self._speaker
        self._line(Speaker(id=1_000, name=one.name, kind="sibling", persona=one.id), draft.line)

    def _line(self, author: Speaker, text: str) -> Line:
        number = len(self._scene) + 1
        line = Line(id=number, guild_id=1, channel_id=2, author=author, text=text, at_ms=number)
        self._scene.append(line)
        return line

    def _remark(self) -> str:
        if self._rng.random() < 0.5:
            return self._rng.choice(REMARKS)
        return f"my {self._rng.choice(THINGS)} {self._rng.choice(FACTS)}"
