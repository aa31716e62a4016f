"""Urged: does a line speak of an end, a hurt or a means to one, and to somebody?

Of such a line less certainty is asked before it is refused. Whole idioms ("jump the gun") speak of nothing of it;
beside play and beside care for somebody the usual certainty is asked.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from den.guard.idioms import without_idioms
from den.guard.topics import HARM, TOPICS
from den.guard.words import packed

_SPOKEN: Final = packed("pain depression fling organs surface hng last").union(
    *(TOPICS[topic] for topic in HARM)
) - packed("will")
_PLAYED: Final = (TOPICS["play"] - packed("stream chat server")) | packed(
    """
    museum cafe restaurant tent canoe kayak boat camping climbing swing golf tennis bowling football coat jacket
    dress shirt comb mic guitar ukulele piano slideshow presentation deadline connections upgrade recipe
    grandpa grandma label slack haircut fringe bangs beard moustache mullet eyebrows barber barbers hairdresser
    toenails soap shampoo deodorant custard jelly porridge pudding trifle fishbone chew crisps chips popcorn noodle
    noodles biscuit sandwich soup sausage kebab mustard
    dependency dependencies import imports module function variable compiler linter constructor sql config logger
    """
)
"""Also sports, clothes, hair, food, code and things of a house; without the places where people are talked to."""
_HELD_BACK: Final = TOPICS["end"] | TOPICS["deed"] | packed("do")
_ADDRESSED: Final = TOPICS["you"] | packed("himself herself themselves")
_BIDDEN: Final = (
    TOPICS["do"]
    | TOPICS["deed"]
    | TOPICS["urge"]
    | packed("kill die end start stop hit close open press wear send be have give")
)
"""Verbs that bid where a clause begins with them."""
_BEGUN: Final = packed(". and then just so go but")
_EARNEST: Final = packed("irl real really literally")
_WORSE: Final = (
    TOPICS["end"]
    | TOPICS["after"]
    | TOPICS["leave"]
    | packed("free peace feel over solved nothing quiet rest never again need hurt worry silence sleep")
)
_CARING: Final = packed(
    "therapist therapy counsellor counselor hotline helpline samaritans 988 proud love matter glad worried sorry "
    "please help safe hug support listening easy treat earned lovely darker"
)


def urges(words: Sequence[str]) -> bool:
    """Do these words speak of such things to somebody, in earnest and without care for them?"""
    bare = without_idioms(words)
    known = frozenset(bare)
    if _SPOKEN.isdisjoint(known) or not _CARING.isdisjoint(known) or _holds_back(bare) or _teaches(words):
        return False
    if not _PLAYED.isdisjoint(words) and _EARNEST.isdisjoint(known):
        return False
    return not _ADDRESSED.isdisjoint(words) or _bids(bare)


def _teaches(words: Sequence[str]) -> bool:
    """ "Burn your tongue once and you blow on soup": a proverb, if it ends in nothing worse."""
    for at in range(len(words) - 2):
        if tuple(words[at : at + 3]) == ("once", "and", "you"):
            return _WORSE.isdisjoint(words[at + 3 :])
    return False


def _bids(words: Sequence[str]) -> bool:
    return any(word in _BIDDEN and before in _BEGUN for before, word in pairwise((".", *words)))


def _holds_back(words: Sequence[str]) -> bool:
    """ "Don't jump"; but not "walk in and don't walk out"."""
    return any(word in _HELD_BACK and before in ("dont", "never") for before, word in pairwise(words))
