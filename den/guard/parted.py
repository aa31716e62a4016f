"""Parted: the words of a sentence whose letters were all held apart."""

import re
from collections.abc import Sequence, Set

from den.guard.words import packed

SHORTEST = 5
"""Letters of what may be more than one word."""
_LONGEST_WORD = 16
_TELLING = 4
"""Letters of a word that short ones stand beside by no accident."""
_SMALL = packed(
    "a i u am an as at be by do go he if im in is it me my no of off on or so to up us we ill the and are was for "
    "coming over with from that this they them your ur her his him she who how why now all out ass not plz pls"
)

_PUSHES = packed("end die kys cut")
_PUSHED = packed("it all go just now plz pls u ur you")
"""What makes a short word of harm a sentence: "end it", "go die"."""
_TWO = re.compile(r"  ([a-z0-9]) ([a-z0-9])(?=  |[.,!?]|$)")


def apart_by_two(text: str) -> str:
    """Two letters held apart by one space, beside two spaces, are a word: "e n d  i t  n o w"."""
    return _TWO.sub(r"  \1\2", f"  {text}")[2:]


def parted(letters: str, known: Set[str]) -> str:
    """The fewest known words that these letters are; the letters themselves if they are none."""
    if len(letters) < SHORTEST or letters in known:
        return letters
    ways: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(letters) + 1):
        ways.append(_fewest(letters, end, ways, known))
    words = ways[-1] or ()
    return " ".join(words) if _tells(words) else letters


def _tells(words: Sequence[str]) -> bool:
    pushes = _PUSHES.intersection(words)
    return any(len(word) >= _TELLING for word in words) or bool(pushes and _PUSHED.issuperset({*words} - pushes))


def _fewest(letters: str, end: int, ways: list[tuple[str, ...] | None], known: Set[str]) -> tuple[str, ...] | None:
    found: tuple[str, ...] | None = None
    for start in range(max(0, end - _LONGEST_WORD), end):
        before, word = ways[start], letters[start:end]
        if before is None or not (word in _SMALL or (len(word) > 2 and word in known)):
            continue
        if found is None or _cost((*before, word)) < _cost(found):
            found = (*before, word)
    return found


def _cost(words: Sequence[str]) -> tuple[int, int]:
    """Few words, and among as many those with few single letters: "it all" before "i tall"."""
    return len(words), sum(len(word) == 1 for word in words)
