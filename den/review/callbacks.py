"""How often do bots come back to something said earlier?"""

from collections.abc import Sequence

from den.grammar import COMMON, IMPERATIVES, NO_CALL_AFTER, OPENERS, SECOND_PERSON, THIRD_PERSON
from den.review.numbers import Figure, ratio
from den.review.rows import Row
from den.review.variety import words

VAGUE = frozenset(
    ("anything", "nothing", "something", "somebody", "anybody", "nobody", "everybody", "before", "though",
     "through", "around", "little", "things", "second", "enough", "being", "since", "almost", "maybe", "quite",
     "rather", "until")
)  # fmt: skip
EVERYDAY = VAGUE | COMMON | NO_CALL_AFTER | THIRD_PERSON | OPENERS | IMPERATIVES | SECOND_PERSON
LATELY = 8
"""A word said within so many lines is no callback but the subject."""
LONG = 5
RARE = 3
"""A word is rare that at most so many lines of the whole transcript hold."""


def callbacks(rows: Sequence[Row]) -> dict[str, Figure]:
    """The share of bot lines with a rare word of another's line from before the last eight."""
    held = [frozenset(map(_told, words(row.text))) for row in rows]
    known: dict[str, int] = {}
    for line in held:
        for word in line:
            known[word] = known.get(word, 0) + 1
    bots = [nr for nr, row in enumerate(rows) if row.kind == "bot"]
    return {"callbacks": ratio(sum(_calls_back(rows, held, known, nr) for nr in bots), len(bots))}


def _told(word: str) -> str:
    """The word, if it tells what is spoken of; "" for one that is everybody's."""
    bare = word.removesuffix("'s")
    return bare if len(bare) >= LONG and bare not in EVERYDAY else ""


def _calls_back(rows: Sequence[Row], held: Sequence[frozenset[str]], known: dict[str, int], nr: int) -> bool:
    lately = frozenset().union(*held[max(0, nr - LATELY) : nr])
    fresh = {word for word in held[nr] - lately if word and known[word] <= RARE}
    return any(
        fresh & held[earlier] and rows[earlier].author != rows[nr].author for earlier in range(max(0, nr - LATELY))
    )
