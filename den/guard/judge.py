"""Judging: which rules a line breaks. Pure, and linear in the line's length."""

from collections.abc import Iterator, Mapping
from typing import Final

from den.guard import minors
from den.guard.clear import Cleared, clear
from den.guard.explicit import REASON as EXPLICIT
from den.guard.explicit import explicit
from den.guard.judgement import NOTES, Judgement, Tag
from den.guard.leaning import leans_to, reads_harmless
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
from den.moods import in_distress

SLUR = "the line held a word that nobody may be called"
REASONS: Final[Mapping[Tag, str]] = {
    "threat": THREATS.reason,
    "self_harm": SELF_HARM.reason,
    "private": PRIVATE,
    "minors": minors.REASON,
}


def judge_in(text: str) -> Judgement:
    """What a person wrote: all that it breaks, and what it says of its writer."""
    cleared = clear(text)
    writer, found = [*_of_the_writer(text, cleared)], [*_found(cleared)]
    if not found and ("distress", "") not in writer:  # who is hurt speaks of harm too, and is to be cared for
        found = [*_leaning(cleared)]
    return _judgement([*found, *writer])


def judge_out(text: str) -> Judgement:
    """What a bot is about to say: the same rules; and it leaves sexual violence alone, whatever is meant."""
    cleared = clear(text)
    more: list[tuple[Tag, str]] = []
    if MENTIONED.found(cleared):
        more.append(("sexual_violence", MENTIONED.reason))
    return _judgement([*_found(cleared), *more] or [*_leaning(cleared)])


def by_rules(text: str) -> bool:
    """Whether a rule refuses what a person wrote."""
    return any(tag not in NOTES for tag, _ in _found(clear(text)))


def roasts_a_group(text: str) -> str:
    """Why a roast at its target is about a group they belong to, or ""."""
    return AT_TARGET.reason if AT_TARGET.found(clear(text)) else ""


def _found(line: Cleared) -> Iterator[tuple[Tag, str]]:
    if minors.sexual_about_minor(line) and not reads_harmless(line, "minors"):
        yield "minors", minors.REASON
    elif explicit(line):
        yield "sexual", EXPLICIT
    wide = MEANS.found(line) or FRAMED_SELF_HARM.found(line.words)
    if SELF_HARM.found(line) or (wide and not reads_harmless(line, "self_harm")):
        yield "self_harm", SELF_HARM.reason
    if (THREATS.found(line) or FRAMED_THREATS.found(line.words)) and not reads_harmless(line, "threat"):
        yield "threat", THREATS.reason
    if SEXUAL_VIOLENCE.found(line):
        yield "sexual_violence", SEXUAL_VIOLENCE.reason
    if has_slur(line.words, line.joined, line.text):
        yield "slur", SLUR
    if TRAITS.found(line):
        yield "traits", TRAITS.reason
    if has_data(line) or (tells_where(line) and not reads_harmless(line, "private")):
        yield "private", PRIVATE


def _leaning(line: Cleared) -> Iterator[tuple[Tag, str]]:
    """What no rule names, but reads like it."""
    if (kind := leans_to(line)) is not None:
        yield kind, REASONS[kind]


def _of_the_writer(text: str, line: Cleared) -> Iterator[tuple[Tag, str]]:
    if minors.says_minor(line):
        yield "says_minor", ""
    if in_distress(text) or in_distress(" ".join(line.words)):
        yield "distress", ""


def _judgement(found: list[tuple[Tag, str]]) -> Judgement:
    reason = next((why for tag, why in found if tag not in NOTES), "")
    return Judgement(frozenset(tag for tag, _ in found), not reason, reason)
