"""Phrases: short texts that a person typed, tidied and within bounds."""

import unicodedata
from collections.abc import Iterable


def tidy(phrases: Iterable[str], called: str, most: int, longest: int) -> tuple[str, ...]:
    """Without blanks and doubles (case aside), in their order; ValueError says which bound is broken."""
    kept: dict[str, str] = {}
    for phrase in filter(None, map(on_one_line, phrases)):
        kept.setdefault(phrase.casefold(), phrase)
    if len(kept) > most:
        raise ValueError(f"At most {most} {called} can be kept, not {len(kept)}.")
    if (size := max(map(len, kept.values()), default=0)) > longest:
        raise ValueError(f"Each of the {called} has at most {longest} characters; one has {size}.")
    return tuple(kept.values())


def on_one_line(text: str) -> str:
    """With single spaces, and without control characters and halves of characters, which no store takes."""
    whole = (char for char in text if char.isspace() or unicodedata.category(char) not in ("Cc", "Cs"))
    return " ".join("".join(whole).split())
