"""Phrases: a short list of short texts that a person typed, tidied and within bounds."""

from collections.abc import Iterable


def tidy(phrases: Iterable[str], called: str, most: int, longest: int) -> tuple[str, ...]:
    """Without blanks and doubles (case aside), in their order; ValueError says which bound is broken."""
    shown = (" ".join(phrase.split()) for phrase in phrases)
    kept = tuple({phrase.casefold(): phrase for phrase in shown if phrase}.values())
    if len(kept) > most:
        raise ValueError(f"At most {most} {called} can be kept, not {len(kept)}.")
    if (size := max(map(len, kept), default=0)) > longest:
        raise ValueError(f"Each of the {called} has at most {longest} characters; one has {size}.")
    return kept
