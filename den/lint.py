"""Lint: what makes a personality hard to call, hard to tell apart, or unfit for the stage."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import get_args

from den.material import Kind
from den.personality import Personality
from den.similar import similarity

NAME_DISTANCE = 3
"""Names this far apart are not mistaken for each other, even with a typing error."""
SHARED_WORDS = 0.1
ALIKE = 0.3
TOO_COMMON = re.compile(
    r"(?i)(?:bot|host|everyone|someone|anyone|all|you|them|him|her|they|this|that|what|"
    r"when|where|then|here|there|now|yes|maybe|please|thanks|hello|stop|start|help|"
    r"good|best|nice|love|like|time|work|game|food|fire|star|moon|king|queen|boss|"
    r"mate|dude|chef|doctor|angel|devil|ghost|robot|admin|mod|staff|owner|server|"
    r"channel|rose|may|will|mark|hope|grace|dawn|ivy|jack|john|mary|anna|alex|sam|"
    r"max|ember|echo|shadow|storm|blaze|rusty|sunny)"
)


@dataclass(frozen=True, slots=True)
class Complaint:
    """One fault; `str()` is its sentence."""

    field: str
    why: str
    allowed: str

    def __str__(self) -> str:
        return f"{self.field}: {self.why}; allowed: {self.allowed}."


def lint(one: Personality, cast: Sequence[Personality]) -> tuple[Complaint, ...]:
    """All complaints about one personality among the cast (which may contain it)."""
    others = tuple(other for other in cast if other.id != one.id)
    rules = (_names(one, others), _voice(one), _vocabulary(one, others), _examples(one), _siblings(one, others))
    return tuple(complaint for rule in (*rules, _consent(one), _material(one)) for complaint in rule)


def _names(one: Personality, others: Sequence[Personality]) -> Iterator[Complaint]:
    for field, name in [("name", one.name), *(("aliases", alias) for alias in one.aliases)]:
        if sum(letter.isalpha() for letter in name) < 4:
            yield Complaint(field, f"“{name}” is too short to call", "at least 4 letters")
        if TOO_COMMON.fullmatch(name):
            yield Complaint(field, f"“{name}” is said for other reasons too", "a name that is no common word")
        for other in others:
            near = next((known for known in other.names() if _distance(name, known) < NAME_DISTANCE), None)
            if near:
                why = f"“{name}” is too near to “{near}” of {other.id}"
                yield Complaint(field, why, f"a name at least {NAME_DISTANCE} letters different")


def _distance(one: str, other: str) -> int:
    """Levenshtein's edit distance, without case."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one.lower(), 1):
        before, row[0] = row[0], at
        for to, known in enumerate(other.lower(), 1):
            before, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, before + (letter != known))
    return row[-1]


def _voice(one: Personality) -> Iterator[Complaint]:
    for field in ("premise", "point_of_view", "want", "wound", "blind_spot"):
        words = len(str(getattr(one, field)).split())
        if not 1 <= words <= 40:
            yield Complaint(field, f"has {words} words", "one sentence of up to 40 words")
    for field in ("refusal_line", "checkin_line", "rest_line", "hug_line"):
        if getattr(one, field) == Personality.model_fields[field].default:
            yield Complaint(field, "is the default line", "a line in this personality's own voice")
    for at, habit in enumerate(one.speech_patterns, 1):
        yield from _habit(one, at, habit.kind, habit.match)


def _habit(one: Personality, at: int, kind: str, match: str | None) -> Iterator[Complaint]:
    if match is None:
        return
    field = f"speech_patterns.{at}.match"
    try:
        pattern = re.compile(match)
    except re.error as error:
        yield Complaint(field, f"is not a regular expression ({error})", "a regular expression, or null")
        return
    lines = [example.line for example in one.examples]
    share = sum(bool(pattern.search(line)) for line in lines) / len(lines) if lines else 0.5
    if kind == "never" and share > 0:
        yield Complaint(field, "matches an example though it is “never”", "examples without it")
    if kind == "must" and share < 0.5:
        yield Complaint(field, f"matches {share:.0%} of the examples though it is “must”", "at least half")


def _vocabulary(one: Personality, others: Sequence[Personality]) -> Iterator[Complaint]:
    own = {word.lower() for word in one.vocabulary.own}
    both = own & {word.lower() for word in one.vocabulary.banned}
    if both:
        yield Complaint("vocabulary", f"“{min(both)}” is own and banned at once", "one of the two")
    for other in others:
        shared = own & {word.lower() for word in other.vocabulary.own}
        if own and len(shared) / len(own) > SHARED_WORDS:
            why = f"shares {', '.join(sorted(shared))} with {other.id}"
            yield Complaint("vocabulary.own", why, f"at most {SHARED_WORDS:.0%} shared with another")


def _examples(one: Personality) -> Iterator[Complaint]:
    lines = [example.line for example in one.examples]
    if not 8 <= len(lines) <= 20:
        yield Complaint("examples", f"has {len(lines)} lines", "8 to 20 lines")
    if not 3 <= len(one.anti_examples) <= 5:
        yield Complaint("anti_examples", f"has {len(one.anti_examples)} lines", "3 to 5 lines")
    for first, second in combinations(range(len(lines)), 2):
        if similarity(lines[first], lines[second]) >= ALIKE:
            why = f"lines {first + 1} and {second + 1} are nearly the same"
            yield Complaint("examples", why, "lines that differ")
    for at, line in enumerate(lines, 1):
        if len(line.split()) > one.length.max:
            why = f"has more words than length.max ({one.length.max})"
            yield Complaint(f"examples.{at}", why, "shorter lines, or a greater length.max")
        for word in (*one.vocabulary.banned, *one.taboo):
            if re.search(rf"(?i)\b{re.escape(word)}\b", line):
                yield Complaint(f"examples.{at}", f"says “{word}”, which is banned or taboo", "other words")


def _siblings(one: Personality, others: Sequence[Personality]) -> Iterator[Complaint]:
    known = {other.id: other for other in others}
    for at, sibling in enumerate(one.siblings, 1):
        other = known.get(sibling.id)
        if other is None:
            names = ", ".join(sorted(known)) or "nobody: the cast is empty"
            yield Complaint(f"siblings.{at}.id", f"“{sibling.id}” is not in the cast", names)
        elif all(back.id != one.id for back in other.siblings):
            yield Complaint(
                f"siblings.{at}.id", f"{sibling.id} does not name {one.id} back", "pairs on both sides"
            )


def _consent(one: Personality) -> Iterator[Complaint]:
    based = one.based_on
    if one.real_name and based.kind == "original":
        yield Complaint("based_on.kind", "is “original” though real_name is set", "parody_public_figure or member")
    if based.kind == "member" and not (based.consent_id and based.subject_id):
        yield Complaint("based_on", "imitates a member without recorded consent", "subject_id and consent_id")
    if based.kind == "parody_public_figure" and "parody" not in based.label.lower():
        yield Complaint("based_on.label", "does not call it a parody", "a label with the word parody")


def _material(one: Personality) -> Iterator[Complaint]:
    if not one.material.patterns:
        yield Complaint("material.patterns", "is empty, so local lines will be plain", "patterns by kind of line")
        return
    missing = [kind for kind in get_args(Kind) if kind not in one.material.patterns]
    if missing:
        yield Complaint("material.patterns", f"has nothing for {', '.join(missing)}", "some for every kind")
