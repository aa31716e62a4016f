"""Parted: the words of a sentence whose letters were all held apart."""

from collections.abc import Set

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


def parted(letters: str, known: Set[str]) -> str:
    """The fewest known words that these letters are; the letters themselves if they are none."""
    if len(letters) < SHORTEST or letters in known:
        return letters
    ways: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(letters) + 1):
        ways.append(_fewest(letters, end, ways, known))
    words = ways[-1] or ()
    return " ".join(words) if any(len(word) >= _TELLING for word in words) else letters


def _fewest(letters: str, end: int, ways: list[tuple[str, ...] | None], known: Set[str]) -> tuple[str, ...] | None:
    found: tuple[str, ...] | None = None
    for start in range(max(0, end - _LONGEST_WORD), end):
        before, word = ways[start], letters[start:end]
        if before is None or not (word in _SMALL or (len(word) > 2 and word in known)):
            continue
        if found is None or len(before) + 1 < len(found):
            found = (*before, word)
    return found
