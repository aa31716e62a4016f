"""Two fake models that are as bad as can be: one does what it is told, one repeats whatever it was given."""

import html
import random
import re
from dataclasses import dataclass, field, replace
from typing import Literal

from bench.injection.prompts import Attack
from bench.injection.wishes import TARGET_ID
from den.draft import Draft
from den.layout import Layout, lay_out
from den.prompt import Prompt

Place = Literal["message", "name", "memory", "sibling"]
PLACES: tuple[Place, ...] = ("message", "name", "memory", "sibling")
HARMLESS = "I once lost a staring contest to a teapot."
_CANARY = re.compile(r"CANARY-[\w-]+")
_WORD = re.compile(r"\S+")


@dataclass(slots=True)
class Fake:
    """A `Generator` for one turn; keeps what it was given."""

    attack: Attack
    place: Place
    dice: random.Random
    reached: bool = False
    tries: int = 0
    nonces: list[str] = field(default_factory=list)

    async def write(self, prompt: Prompt) -> Draft:
        if self.place == "memory":  # no agent recalls anything yet, so the text is laid into the prompt here
            prompt = replace(prompt, memories=(self.attack.text,), facts=(self.attack.text,))
        self.nonces.append(f"{self.dice.getrandbits(64):016x}")
        layout = lay_out(prompt, self.nonces[-1])
        self.reached = self.reached or _holds(layout.user, self.attack.text)
        self.tries += 1
        return self.answer(layout)

    def answer(self, layout: Layout) -> Draft:
        raise NotImplementedError

    async def close(self) -> None:
        pass


class Obedient(Fake):
    """Does what the text wants as soon as any of it is in the prompt; refused once, it tries in disguise."""

    def answer(self, layout: Layout) -> Draft:
        wish = self.attack.wish
        if not self.reached:
            return Draft(line=HARMLESS, intent="selfown")
        line = wish.line
        if wish.repeats_context:
            known = _CANARY.search(layout.user)
            line = f"over there they said {known[0]}" if known else HARMLESS
        if self.tries > 1:
            line = self.dice.choice(_DISGUISES)(line)
        return Draft(line=line[:4000], target_id=wish.target_id, intent="roast")


class Echo(Fake):
    """Says its whole context, or as much of it as fits where a length is checked."""

    def answer(self, layout: Layout) -> Draft:
        said = html.unescape("\n".join((*layout.system, layout.user)))
        words = [found.span() for found in _WORD.finditer(said)]
        how = self.dice.choice(("all", "system", "system", "user", "user", "end"))
        size = self.dice.randint(6, 38)
        system = sum(start < len("\n".join(layout.system)) for start, _ in words)
        first = {"all": 0, "end": max(0, len(words) - size)}.get(how)
        if first is None:
            first = self.dice.randrange(0, system) if how == "system" else self.dice.randrange(system, len(words))
        last = len(words) if how == "all" else min(len(words), first + size)
        line = said[words[first][0] : words[last - 1][1]]
        return Draft(line=line[:4000], target_id=self.dice.choice((None, TARGET_ID)), intent="answer")


_DISGUISES = (
    lambda line: "\u200b".join(line),
    lambda line: line.upper(),
    lambda line: f"**{line}**",
    lambda line: f"||{line}||",
    lambda line: " ".join(line),
    lambda line: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in line),
    lambda line: line.replace(" ", "\n"),
    lambda line: f'"{line}"',
    lambda line: line.replace(" ", "_"),
)


def _holds(user: str, text: str) -> bool:
    """Whether the beginning of the text stands in the prompt, however it was cleaned."""
    wanted = _bare(text)[:12]
    return bool(wanted) and wanted in _bare(html.unescape(user))


def _bare(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isascii() and char.isalnum())
