"""Forms: those of a verb, so that a lexicon names it once: `stab*` is stab, stabs, stabbed, stabbing, stabbin."""

from typing import Final

_VOWELS: Final = "aeiou"


def forms(phrase: str) -> tuple[str, ...]:
    """The phrase itself, or with each form of its first word if that word ends with a star."""
    verb, star, rest = phrase.partition("*")
    return tuple(form + rest for form in _all(verb)) if star else (phrase,)


def _all(verb: str) -> tuple[str, ...]:
    stem = _stem(verb)
    past = f"{verb}d" if verb.endswith("e") else f"{stem}ed"
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        past, third = f"{verb[:-1]}ied", f"{verb[:-1]}ies"
    return verb, third, past, f"{stem}ing", f"{stem}in"


def _stem(verb: str) -> str:
    """What "ing" is put to."""
    if verb.endswith("e") and verb[-2] not in "ey":
        return verb[:-1]
    short = len(verb) > 2 and verb[-1] not in f"{_VOWELS}wxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    return verb + verb[-1] if short and sum(map(verb.count, _VOWELS)) == 1 else verb
