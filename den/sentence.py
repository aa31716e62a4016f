"""The sentence around a name: do its words speak to that person, or about them?"""

from collections.abc import Sequence

from den.grammar import (
    ADVERBS,
    AUXILIARIES,
    CALL_WITH_S,
    IMPERATIVES,
    INTRANSITIVE,
    JUDGEMENTS,
    NO_CALL_AFTER,
    NOT_THIRD_WITH_YOU,
    OBJECT_PRONOUNS,
    OPENERS,
    OPENING_PAIRS,
    QUESTION_SUBJECTS,
    QUESTION_WORDS,
    SECOND_PERSON,
    THIRD_PERSON,
)

LONGEST_BEFORE = 15
"""A name without a comma after more words than this is hardly ever a call."""


GERMAN_YOU = frozenset(("du", "dich", "dir", "dein", "deine", "ihr", "euch", "ist", "geht", "soll", "los"))

HERE = frozenset(
    ("i", "i'm", "im", "i've", "me", "my", "mine", "we", "our", "us", "ich", "mich", "mir", "je", "moi", "yo")
)
"""Whoever speaks of themselves after a name speaks to it."""


def addresses(follows: Sequence[str], asks: bool, strict: bool) -> bool:
    """Do the words after a name that opens a clause speak to its owner? `strict` wants a clear sign."""
    words = list(follows)
    adverb = bool(words) and words[0] in ADVERBS
    while words and words[0] in ADVERBS:
        words = words[1:]
    if not words:
        return not strict
    first = words[0]
    second = words[1] if len(words) > 1 else ""
    if first == "was":  # German for "what", and English for what Ember was
        return not GERMAN_YOU.isdisjoint(words)
    if first in SECOND_PERSON or first in IMPERATIVES or first in QUESTION_WORDS:
        return True
    to_you = any(word in SECOND_PERSON for word in words)
    if first in AUXILIARIES:
        return second in SECOND_PERSON or (asks and second in QUESTION_SUBJECTS)
    if first in THIRD_PERSON:
        return first in NOT_THIRD_WITH_YOU and (to_you or "me" in words or "my" in words)
    if first in OPENERS or first in CALL_WITH_S:
        return True
    if _is_past(first) or _goes_on(first):
        return False
    if _third_person_s(first):
        return to_you or (asks and len(words) == 1)
    if strict or adverb:
        return False
    # An unknown word: "Ember thoughts?" and "Ember my code broke" speak to Ember, "Ember fan club news" does not.
    return to_you or asks or (second not in THIRD_PERSON and (len(words) <= 2 or not HERE.isdisjoint(words)))


def calls_at_end(before: Sequence[str]) -> bool:
    """Do these words speak to a name that ends their clause without a comma?"""
    words = _without_openers(before)
    if not words:
        return bool(before)
    if len(words) > LONGEST_BEFORE:
        return False
    first, last = words[0], words[-1]
    to_you = any(word in SECOND_PERSON for word in words)
    asks_for = first in IMPERATIVES
    if last in OBJECT_PRONOUNS and (asks_for or to_you):
        return True
    if last in NO_CALL_AFTER or last.endswith("'s"):
        return False
    if last in IMPERATIVES and last not in INTRANSITIVE:
        return False
    return to_you or asks_for or first in QUESTION_WORDS or last in JUDGEMENTS


def _without_openers(words: Sequence[str]) -> Sequence[str]:
    place = 0
    while place < len(words):
        if "-".join(words[place : place + 2]) in OPENING_PAIRS:
            place += 2
        elif words[place] in OPENERS:
            place += 1
        else:
            break
    return words[place:]


def _is_past(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and not word.endswith("eed")


def _goes_on(word: str) -> bool:
    return len(word) > 5 and word.endswith("ing") and not word.endswith("thing") and word != "morning"


def _third_person_s(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "'s", "us"))
