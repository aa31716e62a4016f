"""A grammar: fills the slots of a text from word lists and from what was said, in clean English."""

import re
from collections.abc import Mapping, Sequence
from random import Random

from den.material import SLOT
from services.generation.morphology import a_or_an, capital

_DEPTH = 6


def needs(text: str) -> frozenset[str]:
    """The slots of a text."""
    return frozenset(name.lower() for _, name in SLOT.findall(text))


def fill(
    text: str, said: Mapping[str, str], words: Mapping[str, Sequence[str]], rng: Random, used: set[str]
) -> str | None:
    """The text without slots, or None when one cannot be filled. `used` keeps a word from coming twice."""
    for _ in range(_DEPTH):
        if not SLOT.search(text):
            return text
        values: list[str] = []
        for article, name in SLOT.findall(text):
            value = said.get(name.lower()) or _drawn(words.get(name.lower(), ()), rng, used)
            if not value:
                return None
            if SLOT.search(value):
                value = fill(value, said, words, rng, used) or ""
            value = a_or_an(value) if article else value
            values.append(capital(value) if name[0].isupper() else value)
        text = _put(text, values)
    return None


def _put(text: str, values: Sequence[str]) -> str:
    ready = iter(values)
    return SLOT.sub(lambda _found: next(ready), text)


def _drawn(choices: Sequence[str], rng: Random, used: set[str]) -> str:
    fresh = [choice for choice in choices if choice not in used] or list(choices)
    if not fresh:
        return ""
    choice = rng.choice(fresh)
    used.add(choice)
    return choice


def tidy(text: str, lower: bool = False) -> str:
    """Spaces, doubled stops and capitals set right; all in small letters for those who speak so."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\s+([,.;:!?…])", r"\1", text)
    text = re.sub(r"([!?])[.,](?=\s|$)", r"\1", text)
    text = re.sub(r"([,;:])(?=[.!?])", "", text)
    if lower:
        return text.lower()
    parts = re.split(r"((?<=[^.][.!?])\s+)", text)
    return "".join(capital(part) for part in parts)
