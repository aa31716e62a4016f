"""WordPiece: a text as the numbers that BERT's English uncased models know."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

CLS, SEP, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
LONGEST_WORD = 100
_TOKENS = re.compile(r"\w+|[^\w\s]")


def numbers(text: str, vocabulary: Mapping[str, int], most: int) -> list[int]:
    """With the marks of beginning and end; cut at `most`."""
    pieces = [piece for word in _words(text) for piece in _pieces(word, vocabulary)]
    return [vocabulary[one] for one in (CLS, *pieces[: most - 2], SEP)]


def _words(text: str) -> Iterator[str]:
    plain = unicodedata.normalize("NFD", text.lower())
    yield from _TOKENS.findall(
        "".join(char for char in plain if unicodedata.category(char) != "Mn").replace("_", " _ ")
    )


def _pieces(word: str, vocabulary: Mapping[str, int]) -> list[str]:
    """The longest known beginnings, one after the other."""
    found: list[str] = []
    start = 0
    while start < len(word) <= LONGEST_WORD:
        head = "##" if start else ""
        end = next((end for end in range(len(word), start, -1) if head + word[start:end] in vocabulary), 0)
        if not end:
            return [UNKNOWN]
        found.append(head + word[start:end])
        start = end
    return found or [UNKNOWN]
