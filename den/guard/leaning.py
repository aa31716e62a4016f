"""Leaning: what a line reads like, told from lines that were judged before.

A small network over hashed features (`network.py`), learnt from the development sets. Its features are words in
one wording, pairs of neighbours, beginnings and ends of words, what a word is about beside its neighbours and
beside the rest (`topics.py`), the senses of `lexicon/`, and the shapes of what holds a digit. It adds to the rules
where they find nothing, and it spares what they take for harm in a few words that read like nothing of the kind.
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final
from zlib import crc32

from den.guard.clear import Cleared
from den.guard.judgement import Tag
from den.guard.lexicon.selfharm import FRAMED as SELF_HARM
from den.guard.lexicon.threats import FRAMED as THREATS
from den.guard.network import SIZE, odds
from den.guard.senses import Seen
from den.guard.topics import TOPIC_OF, TOPICS
from den.guard.urged import urges
from den.guard.words import packed

SURE: Final[dict[Tag, float]] = {"threat": 0.1, "self_harm": 1.3, "private": -0.2}
"""The log-odds from which on a line is refused, most telling kind first."""
SURER: Final = 1.0
"""The same for private data where nobody is spoken of: figures alone are a table."""
LIKELY: Final = -0.9
"""The same for self-harm where a line speaks of it to somebody (`urged.py`)."""
_UNITS: Final = packed(
    "km kmh kph mph kg lbs ml cm mm fps hz ghz mhz gb mb kb ms rpm watts volts percent degrees calories"
)
"""What makes a figure a measure."""
SOMEBODY: Final = packed(
    """
    he she they him her them his hers their theirs hes shes theyre your you u ur yours youre who whos whose
    somebody
    someone guy girl man woman lady dude bro kid kids son daughter wife husband mum mom dad gran nan grandma
    brother
    sister uncle aunt ex boss manager landlord neighbour neighbor teacher mod admin streamer owner clown idiot
    loser rat
    scammer liar creep bitch real actual name named dox doxx doxxed mr mrs ms dr thats
    """
)
"""Words of which one stands where a line speaks of somebody."""
HARMLESS: Final[Mapping[Tag, float]] = {"threat": -3.2, "self_harm": -2.4, "private": -3.9, "minors": -6.5}
"""The log-odds, of every kind, below which what a rule took for this kind is none."""
PLAIN: Final = -3.5
"""The same where the rule that found it knows plain words of self-harm ("take your pills with food")."""
LONGEST: Final = 40
"""Words that are judged together; of a longer line each stretch is judged alone."""
SHORT: Final = 24
"""Words of a line that may be spared: among more, harmless ones could drown what is meant."""
_BEGINNING, _ENDING = 4, 3
_MIX = 0x9E3779B1
_LOW: Final = (SIZE << 8) - 1
"""The bits of two numbers that tell the place of a pair."""
_KEPT: Final = 8_192
_SHAPED = 14
_DIGITS = str.maketrans("123456789", "000000000")
_MARKED = re.compile(r"[\d@]")
_LETTERS, _ZEROS = re.compile("[a-z]+"), re.compile("0+")
_BESIDE: Final[Mapping[tuple[str, str], int]] = {
    (one, other): crc32(f"{one}&{other}".encode()) % SIZE
    for one, other in itertools.combinations(sorted(TOPICS), 2)
}
_ENDS = ".,;:!?\"'()"


def leans_to(line: Cleared) -> Tag | None:
    """The kind that a line reads like, surely; None of most."""
    most = {kind: max(read[kind] for read in _read(line)) for kind in SURE}
    sure = next((kind for kind in SURE if most[kind] >= SURE[kind] and most[kind] >= _least(kind, line)), None)
    return sure or ("self_harm" if most["self_harm"] >= LIKELY and _urged(line) else None)


def _least(kind: Tag, line: Cleared) -> float:
    figures = kind == "private" and (SOMEBODY.isdisjoint(line.known) or _measured(line.words))
    return SURER if figures else SURE[kind]


def _read(line: Cleared) -> Sequence[Mapping[Tag, float]]:
    """The odds of each stretch, reckoned once for a line."""
    if not line.odds:
        line.odds.extend(map(odds, stretches_of(line)))
    return line.odds


def _urged(line: Cleared) -> bool:
    """Reads a stretch a little like self-harm, and speaks of such things to somebody?"""
    words = THREATS.seen(line.words).words[1:-1]
    likely = [nth for nth, read in enumerate(_read(line)) if read["self_harm"] >= LIKELY]
    return any(urges(words[nth * LONGEST : (nth + 1) * LONGEST]) for nth in likely)


def _measured(words: Sequence[str]) -> bool:
    """Stands a unit behind each of its figures?"""
    behind = [after for word, after in itertools.pairwise((*words, ".")) if word.isdigit()]
    return bool(behind) and _UNITS.issuperset(behind)


def reads_harmless(line: Cleared, kind: Tag, below: float | None = None) -> bool:
    """Whether a short line and each of its sentences read like nothing, though a rule of this kind found
    something."""
    if len(line.words) > SHORT:
        return False
    read = itertools.chain(_read(line), map(odds, _sentences_of(line)))
    least = HARMLESS[kind] if below is None else below
    return all(max(one.values()) < least for one in read)


def stretches_of(line: Cleared) -> Iterator[set[int]]:
    """Where the features of each stretch of a line have their weights."""
    words = THREATS.seen(line.words).words[1:-1]
    pieces = line.text.split() if _MARKED.search(line.text) else ()
    starts = range(0, max(len(words), 1), LONGEST)
    for start, senses in zip(starts, _senses_of(line, len(starts)), strict=True):
        end = start + LONGEST
        yield {*_of_words(words[start:end]), *_of_shapes(pieces[start:end]), *senses}


def _senses_of(line: Cleared, stretches: int) -> Sequence[set[int]]:
    """The senses of each stretch, by one look at each place."""
    there = [(_sense(name, sense), at) for name, seen in _seen(line) for sense, at in seen.places.items()]
    if stretches == 1:
        return [{sense for sense, _ in there}]
    found: list[set[int]] = [set() for _ in range(stretches + 2)]
    for sense, places in there:
        for stretch in {(first - 1) // LONGEST for first, _ in places}:
            found[stretch].add(sense)
    return found[:stretches]  # without the stops that `seen` puts around the words, the last two


def _sentences_of(line: Cleared) -> Iterator[set[int]]:
    words = THREATS.seen(line.words).words
    stops = [place for place, word in enumerate(words) if word == "."]
    for start, end in itertools.pairwise(stops):
        if end - start > 1:
            yield {*_of_words(words[start + 1 : end]), *_of_senses(line, range(start + 1, end))}


def _of_words(words: Sequence[str]) -> Sequence[int]:
    """Also two that are always there, so that no line has less; a list, as it is made for every line."""
    found, before, about_before = [0], _MIX & _LOW, 0
    for places, hashed, mixed, about, about_mixed in map(_HASHED, words):
        found += places
        found.append((before + hashed & _LOW) >> 8)
        if about:
            found.append((before + about & _LOW) >> 8)
        if about_before:
            found.append((about_before + hashed & _LOW) >> 8)
        before, about_before = mixed, about_mixed
    found.append((before + 1 & _LOW) >> 8)
    found += _together(frozenset(map(TOPIC_OF.get, words)))
    return found


@lru_cache(maxsize=4096)
def _together(topics: frozenset[str | None]) -> tuple[int, ...]:
    """Which topics stand in it beside each other."""
    return tuple(map(_BESIDE.__getitem__, itertools.combinations(sorted(filter(None, topics)), 2)))


class _Hashed(dict[str, tuple[tuple[int, ...], int, int, int, int]]):
    """Words: the places of each, of its beginning and of its end, and of it and of its topic (0 if it has none)
    what tells the place of a pair: as the second of it, and as the first."""

    def __missing__(self, word: str) -> tuple[tuple[int, ...], int, int, int, int]:
        if len(self) >= _KEPT:
            self.clear()
        about = crc32(f"&{topic}".encode()) if (topic := TOPIC_OF.get(word)) else 0
        hashed, places = _places(word.translate(_DIGITS))
        self[word] = found = places, hashed & _LOW, hashed * _MIX & _LOW, about & _LOW, about * _MIX & _LOW
        return found


_HASHED: Final = _Hashed().__getitem__


def _places(word: str) -> tuple[int, tuple[int, ...]]:
    hashed = crc32(word.encode())
    if len(word) <= _BEGINNING:
        return hashed, (hashed % SIZE,)
    ends = (f"{word[:_BEGINNING]}*", f"*{word[-_ENDING:]}")
    return hashed, (hashed % SIZE, *(crc32(end.encode()) % SIZE for end in ends))


def _of_senses(line: Cleared, within: range) -> Iterator[int]:
    for name, seen in _seen(line):
        for sense, there in seen.places.items():
            if _stands_in(within, there):
                yield _sense(name, sense)


def _seen(line: Cleared) -> Sequence[tuple[str, Seen]]:
    return ("threat", THREATS.seen(line.words)), ("self_harm", SELF_HARM.seen(line.words))


def _stands_in(within: range, there: Sequence[tuple[int, int]]) -> bool:
    first = bisect_left(there, (within.start, 0))
    return first < len(there) and there[first][0] < within.stop


@lru_cache(maxsize=2048)
def _sense(lexicon: str, sense: str) -> int:
    return crc32(f"{lexicon}:{sense}".encode()) % SIZE


def _of_shapes(pieces: Iterable[str]) -> Iterator[int]:
    """Of each piece with a digit: its shape, that shape with runs as one, and the same behind what stands
    before."""
    before = "^"
    for piece in pieces:
        behind, shapes = _shaped(piece)
        if shapes:
            yield from shapes
            yield _behind(before, behind)
        before = behind


@lru_cache(maxsize=8192)
def _shaped(piece: str) -> tuple[str, tuple[int, ...]]:
    """What the next piece stands behind, and the places of this one."""
    if not _MARKED.search(piece):
        return piece.strip(_ENDS), ()
    whole, short = _shapes(piece)
    return short, tuple(crc32(shape.encode()) % SIZE for shape in (f"%{whole}", f"%%{short}"))


@lru_cache(maxsize=2048)
def _behind(before: str, shape: str) -> int:
    return crc32(f"{before} %{shape}".encode()) % SIZE


def _shapes(piece: str) -> tuple[str, str]:
    whole = _LETTERS.sub("a", piece.translate(_DIGITS)).strip(_ENDS)[:_SHAPED]
    return whole, _ZEROS.sub("0", whole)
