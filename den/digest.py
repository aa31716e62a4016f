"""A digest: what people of a channel have lately talked about, as a few words that nobody used alone."""

import re
from collections import Counter
from collections.abc import Sequence

from den.line import Line
from den.normalise import plain
from den.recall import stems

WORDS = 8
_WORD = re.compile(r"[^\W\d_]{4,}")


def digest(lines: Sequence[Line]) -> str:
    """Words that at least two people used, the commonest first, without anybody's name; "" if there are none."""
    said = [line for line in lines if line.author.kind == "human"]
    names = stems(" ".join(name.author.name for name in lines))
    authors: dict[str, set[int]] = {}
    shown: dict[str, str] = {}
    count: Counter[str] = Counter()
    for line in said:
        for word in dict.fromkeys(_WORD.findall(plain(line.text).lower())):
            for stem in stems(word) - names:
                authors.setdefault(stem, set()).add(line.author.id)
                shown.setdefault(stem, word)
                count[stem] += 1
    common = [stem for stem, _ in count.most_common() if len(authors[stem]) > 1]
    return ", ".join(shown[stem] for stem in common[:WORDS])
