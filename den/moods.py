"""Moods of a line that weigh more than its address: stop, distress, thanks, and mere signs of listening."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache

from den.normalise import phrase, plain
from den.words import ANSWERS, BACKCHANNEL, CLOSING, DISTRESS, EVERYBODY, GRAVE, LAUGHS, POLITE, STOP

SHORT = 12
"""Words; a longer line says more than these moods."""

_MENTION = re.compile(r"<@!?\d{1,20}>")
_STOPS = frozenset().union(*STOP.values())
_STOP_WORDS = frozenset(word for stop in _STOPS for word in stop.split())
_PLURALS = EVERYBODY | frozenset(("you two", "you guys", "both of you", "all of you"))


def _by_sign(phrases: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Phrases between spaces, by a word of each: a line that has none of these words holds no phrase."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in phrases:
        found[max(one.split(), key=len)].append(f" {one} ")
    return dict(found)


_GRAVE = _by_sign(GRAVE)
_HURT = _by_sign(DISTRESS)
_HURT_WORDS = [frozenset(one.split()) for one in GRAVE | DISTRESS]
_HURT_SIGNS = _GRAVE.keys() | _HURT.keys()


def says_stop(text: str, names: Sequence[str] = ()) -> bool:
    """Is the line, but for these names and polite words, a stop word of any language?"""
    said = _said(text)
    words = said.split()
    if len(words) > SHORT or _STOP_WORDS.isdisjoint(words):
        return False
    for name in (*names, *_PLURALS):
        said = _without(said, phrase(name))
    words = _once(said.split())
    return " ".join(words) in _STOPS or " ".join(_trimmed(words)) in _STOPS


def may_hurt(words: frozenset[str]) -> bool:
    """Are the words of a phrase of somebody who is hurt among these folded ones? Else nobody is in distress."""
    return not words.isdisjoint(_HURT_SIGNS) and any(phrase <= words for phrase in _HURT_WORDS)


@lru_cache(maxsize=1024)
def in_distress(text: str) -> bool:
    """Does somebody say in earnest that they are hurt?"""
    said = _said(text)
    signs = _HURT_SIGNS & {*said.split()}
    return _stands(_GRAVE, said, signs) or (_stands(_HURT, said, signs) and not laughs(text))


@lru_cache(maxsize=1024)
def laughs(text: str) -> bool:
    """Is there a laugh in the line, written or drawn?"""
    return any(face in text for face in "😂🤣😆😹💀") or any(_is_laugh(word) for word in _said(text).split())


@lru_cache(maxsize=1024)
def answers(text: str) -> bool:
    """Is the line a yes, a no or a maybe?"""
    return _said(text) in ANSWERS


@lru_cache(maxsize=1024)
def listens(text: str) -> bool:
    """Is the line only a sign of listening: a laugh, "ok", emoji, a link?"""
    words = _said(text).split()
    if len(words) > SHORT:
        return False
    rest = [word for word in words if not _is_laugh(word)]
    return not rest or " ".join(rest) in BACKCHANNEL or all(word in BACKCHANNEL for word in rest)


@lru_cache(maxsize=1024)
def closes(text: str) -> bool:
    """Is the line only thanks or a goodbye?"""
    words = [word for word in _said(text).split() if not _is_laugh(word)]
    return " ".join(words) in CLOSING or (0 < len(words) <= 4 and " ".join(words[:1]) in CLOSING)


def _stands(phrases: Mapping[str, Sequence[str]], said: str, signs: Set[str]) -> bool:
    around = f" {said} "
    return any(one in around for sign in phrases.keys() & signs for one in phrases[sign])


@lru_cache(maxsize=256)
def _said(text: str) -> str:
    said = plain(text)
    return phrase(_MENTION.sub(" ", said) if "<@" in said else said)


def _is_laugh(word: str) -> bool:
    return word in LAUGHS or (len(word) >= 4 and set(word) <= set("ha") and "ha" in word)


def _without(said: str, name: str) -> str:
    return f" {said} ".replace(f" {name} ", " ").strip() if name else said


def _once(words: Sequence[str]) -> list[str]:
    """ "stop stop stop" is one stop."""
    return [word for place, word in enumerate(words) if place == 0 or word != words[place - 1]]


def _trimmed(words: Sequence[str]) -> Sequence[str]:
    start, end = 0, len(words)
    while start < end and words[start] in POLITE:
        start += 1
    while end > start and words[end - 1] in POLITE:
        end -= 1
    return words[start:end]
