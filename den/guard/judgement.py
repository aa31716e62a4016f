"""A judgement: what the guard found in one line, and whether the line may stand."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Tag = Literal[
    "slur", "traits", "threat", "self_harm", "minors", "private", "sexual", "sexual_violence",
    "says_minor", "distress", "unjudged",
]  # fmt: skip
"""`says_minor` and `distress` say something of the writer and block nothing; `unjudged`: a guard was away."""

NOTES: Final[frozenset[Tag]] = frozenset(("says_minor", "distress"))


@dataclass(frozen=True, slots=True)
class Judgement:
    """`reason` is "" if it is ok, else one fixed clause, never words of the line.

    Of a line of more than 1,000 characters that is refused, `tags` may hold one refusal where there are several.
    """

    tags: frozenset[Tag] = frozenset()
    ok: bool = True
    reason: str = ""


def strictest(judgements: Iterable[Judgement]) -> Judgement:
    """All tags; not ok if one is not; the first refusal's reason."""
    all_ = tuple(judgements)
    refusal = next((one for one in all_ if not one.ok), None)
    tags = frozenset[Tag]().union(*(one.tags for one in all_))
    return Judgement(tags, refusal is None, refusal.reason if refusal else "")
