"""Judging: which rules a line breaks. Pure, and linear in the line's length.

Of a long line one refusal is enough: the rules that cost least are asked first, and the first that refuses it
ends the judging. Whether it may stand is the same as if all had been asked.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Final

from den.guard import minors
from den.guard.clear import Cleared, clear
from den.guard.explicit import REASON as EXPLICIT
from den.guard.explicit import explicit
from den.guard.judgement import NOTES, Judgement, Tag
from den.guard.leaning import PLAIN, leans_to, reads_harmless
from den.guard.lexicon.selfharm import FRAMED as FRAMED_SELF_HARM
from den.guard.lexicon.threats import FRAMED as FRAMED_THREATS
from den.guard.private import REASON as PRIVATE
from den.guard.private import has_data, tells_where
from den.guard.selfharm import SELF_HARM
from den.guard.selfharm import WIDE as MEANS
from den.guard.sexual import MENTIONED, SEXUAL_VIOLENCE
from den.guard.slurs import has_slur
from den.guard.threats import THREATS
from den.guard.traits import AT_TARGET, TRAITS
from den.moods import in_distress, may_hurt

_Judge = Callable[[Cleared], Iterator[tuple[Tag, str]]]
SLUR = "the line held a word that nobody may be called"
REASONS: Final[Mapping[Tag, str]] = {
    "threat": THREATS.reason,
    "self_harm": SELF_HARM.reason,
    "private": PRIVATE,
    "minors": minors.REASON,
}


LONG: Final = 1_000
"""Characters of a line from which on its first refusal is enough."""


def judge_in(text: str) -> Judgement:
    """What a person wrote: what it breaks (all of it, if it is short), and what it says of its writer."""
    cleared = clear(text)
    writer, found = [*_of_the_writer(text, cleared)], _found(cleared, _IN)
    if not found and ("distress", "") not in writer:  # who is hurt speaks of harm too, and is to be cared for
        found = [*_leaning(cleared)]
    return _judgement([*found, *writer])


def judge_out(text: str) -> Judgement:
    """What a bot is about to say: the same rules; and it leaves sexual violence alone, whatever is meant."""
    cleared = clear(text)
    return _judgement(_found(cleared, _OUT) or [*_leaning(cleared)])


def by_rules(text: str) -> bool:
    """Whether a rule refuses what a person wrote."""
    return bool(_found(clear(text), _IN))


def roasts_a_group(text: str) -> str:
    """Why a roast at its target is about a group they belong to, or ""."""
    return AT_TARGET.reason if AT_TARGET.found(clear(text)) else ""


def _found(line: Cleared, judges: Sequence[_Judge]) -> list[tuple[Tag, str]]:
    if len(line.raw) <= LONG:
        return [*chain.from_iterable(judge(line) for judge in judges)]
    soonest = (judge(line) for judge in _SOONEST if judge in judges)
    return [*islice(chain.from_iterable(soonest), 1)]


def _of_sex(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if minors.sexual_about_minor(line) and not reads_harmless(line, "minors"):
        yield "minors", minors.REASON
    elif explicit(line):
        yield "sexual", EXPLICIT


def _of_self_harm(line: Cleared) -> Iterator[tuple[Tag, str]]:
    plain = SELF_HARM.found(line)
    wide = plain or MEANS.found(line) or FRAMED_SELF_HARM.found(line.words)
    if wide and not reads_harmless(line, "self_harm", PLAIN if plain else None):
        yield "self_harm", SELF_HARM.reason


def _of_threats(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if (THREATS.found(line) or FRAMED_THREATS.found(line.words)) and not reads_harmless(line, "threat"):
        yield "threat", THREATS.reason


def _of_sexual_violence(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if SEXUAL_VIOLENCE.found(line):
        yield "sexual_violence", SEXUAL_VIOLENCE.reason


def _of_sexual_violence_named(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if MENTIONED.found(line):
        yield "sexual_violence", MENTIONED.reason


def _of_slurs(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if has_slur(line.words, line.joined, line.text):
        yield "slur", SLUR


def _of_traits(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if TRAITS.found(line):
        yield "traits", TRAITS.reason


def _of_whereabouts(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if tells_where(line) and not reads_harmless(line, "private"):
        yield "private", PRIVATE


def _of_data(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if has_data(line):
        yield "private", PRIVATE


_IN: Final = (
    _of_sex, _of_self_harm, _of_threats, _of_sexual_violence, _of_slurs, _of_traits, _of_data, _of_whereabouts,
)  # fmt: skip
_OUT: Final = (*_IN, _of_sexual_violence_named)
_SOONEST: Final = (
    _of_sexual_violence_named, _of_sexual_violence, _of_slurs, _of_whereabouts, _of_traits, _of_self_harm,
    _of_threats, _of_sex, _of_data,
)  # fmt: skip
"""All of them, those first that cost little and refuse much."""


def _leaning(line: Cleared) -> Iterator[tuple[Tag, str]]:
    """What no rule names, but reads like it."""
    if (kind := leans_to(line)) is not None:
        yield kind, REASONS[kind]


def _of_the_writer(text: str, line: Cleared) -> Iterator[tuple[Tag, str]]:
    if minors.says_minor(line):
        yield "says_minor", ""
    if in_distress(text) or (may_hurt(line.known) and in_distress(" ".join(line.words))):
        yield "distress", ""


def _judgement(found: list[tuple[Tag, str]]) -> Judgement:
    reason = next((why for tag, why in found if tag not in NOTES), "")
    return Judgement(frozenset(tag for tag, _ in found), not reason, reason)
