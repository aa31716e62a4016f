"""Clearing: the words of a line as the guard reads them, with disguises taken off.

It folds more than `den.normalise`: lookalikes, leet, letters spelt out, piled marks, spoiler bars. All of it
is linear in the line's length: each pattern has one way to match, and a line is cut at Discord's own limit.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from den.guard.bare import bare
from den.guard.compounds import COMPOUNDS
from den.guard.judgement import Tag
from den.guard.leet import without_leet
from den.guard.parted import apart_by_two, parted
from den.guard.sight import SIGHT, bits, in_sight, onward, places
from den.guard.signs import Held
from den.guard.vocabulary import KNOWN, MEANT, SHORT
from den.normalise import LONGEST

LONGEST_WORD = 40
SHORT_LINE = 60
"""Words; in a longer line a rule looks only around the words it needs."""
_BARS = re.compile(r"\|\||\*\*|~~|__|\|(?=\s|$)|(?<=\s)\|")
_APART = re.compile(r"(?<![a-z0-9'])[a-z0-9@$!](?:(?:[^\w\n@$!']\ufe0f?|_)[a-z0-9@$!](?![a-z0-9])){2,40}+")
_INSET = re.compile(r"(?<![a-z0-9@$])[a-z0-9@$]++(?:[.\-_/~+=:;,^]++[a-z0-9@$]++)++")
_TOKEN = re.compile(r"(?:[a-z0-9@$€£|+*']++|!(?=[a-z0-9]))+|[.?!;:\n,()\"]")
_HARD = re.compile(r"[^a-z]|(.)\1\1")
_RUN = re.compile(r"(.)\1{2,}")
_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")
_COUNTED = re.compile(
    r"(?!0d$|\d?[013-9]nd$)(\d{1,4})(yo|yrs?|y|th|st|nd|rd|am|pm|k|kg|km|m|ft|min|h|d|gb|mb|px|ms|s|x|v|fps|hz|old|ans|anos|anni|jahre|lat|eme|jahrige?[nrs]?|jarige?|let[aey]|aring\w{0,3}|arige?|vuotias|eves)"
)
_LEET = str.maketrans("0134578@$€£!|+", "oleastbaselilt")
_LEET_I = str.maketrans("013456789@$€£!|+", "oieasgtbgaseliit")
_VOWELS = "aeiou"
_BAR_SIGNS = ("|", "**", "~~", "__")


Step = tuple[frozenset[str], int]
"""Words, and how many words on from the step before one of them stands at most."""


@dataclass(frozen=True, slots=True)
class Cleared:
    """`words` has "." where a sentence or clause ends; `said` is their text between two of these."""

    text: str
    """Folded and without hidden characters, with its marks and digits."""
    words: tuple[str, ...]
    joined: tuple[str, ...]
    """What stands there if pieces held apart by signs are read as one."""
    said: str
    where: Mapping[str, Sequence[int]]
    """Word: its places."""
    known: frozenset[str]
    """The words, each once."""
    raw: str
    """As it was written, with its capitals."""
    looked_up: dict[frozenset[str], int] = field(default_factory=dict)
    """Of sets of words the places (`sight.py`), so that each is looked up once."""
    held: dict[int, Held] = field(default_factory=dict)
    """By how many sets of words the rules knew: which of them it has (`signs.py`)."""
    bits: dict[str, int] = field(default_factory=dict)
    """The same of words."""
    sexual: dict[str, Sequence[int]] = field(default_factory=dict)
    """Of its texts: where a sexual word stands."""
    odds: list[Mapping[Tag, float]] = field(default_factory=list)
    """Of its stretches: what each reads like; empty before anybody asked."""

    def near(self, keys: frozenset[str], also: Iterable[frozenset[str]] = ()) -> str:
        """Only what stands around these words where one of each of the others is in sight; all of a short line.

        "" if nowhere.
        """
        if len(self.words) <= SHORT_LINE:
            return self.said
        seen = self._looked_up(keys)
        for others in also:
            seen &= in_sight(self._looked_up(others))
        if seen.bit_count() * 2 * SIGHT > len(self.words):
            return self.said
        return " . ".join(map(self._around, places(seen))).join((" . ", " . ")) if seen else ""

    def has_steps(self, steps: Sequence[Step]) -> bool:
        """Does one word of each stand in reach behind one of that before it?"""
        seen = -1
        for words, reach in steps:
            seen = onward(seen, reach) & self._looked_up(words) if seen > 0 else self._looked_up(words)
            if not seen:
                return False
        return True

    def _looked_up(self, keys: frozenset[str]) -> int:
        """Where one of these words stands."""
        if (seen := self.looked_up.get(keys)) is None:
            seen = 0
            for word in keys & self.known:
                if (there := self.bits.get(word)) is None:
                    there = self.bits[word] = bits(self.where[word])
                seen |= there
            self.looked_up[keys] = seen
        return seen

    def _around(self, place: int) -> str:
        return " ".join(self.words[max(0, place - SIGHT) : place + SIGHT])


@lru_cache(maxsize=64)
def clear(text: str) -> Cleared:
    """A line without its disguise."""
    plain = bare(text)
    spelt = _BARS.sub("", plain) if any(map(plain.__contains__, _BAR_SIGNS)) else plain
    spelt = without_leet(apart_by_two(spelt) if "  " in spelt else spelt, MEANT)
    apart = [_letters(run[0]) for run in _APART.finditer(spelt)]
    pieces = _INSET.findall(spelt)
    inset = [_without_signs(piece) for piece in pieces if len(piece) < LONGEST_WORD]
    if apart:
        spelt = _APART.sub(_as_one, spelt)
    if apart or any(_word(_without_signs(piece)) in KNOWN for piece in pieces):
        spelt = _INSET.sub(_if_known, spelt)
    words = _said_slowly(" ".join(map(_word, _TOKEN.findall(spelt))).split())
    joined = [*inset, *apart, *(letters[1:] for letters in apart), *(letters[:-1] for letters in apart)]
    where: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        where.setdefault(word, []).append(place)
    together = tuple(" ".join(map(_word, joined)).split())
    return Cleared(
        plain, tuple(words), together, f" . {' '.join(words)} . ", where, frozenset(where), text[:LONGEST]
    )


def _said_slowly(words: list[str]) -> list[str]:
    """ "Do. It. Now." without the stops: clauses of one word after each other are one clause."""
    if words.count(".") < 2:
        return words
    stops = [place for place, word in enumerate(words) if word == "."]
    around = zip([-1, *stops], stops, stops[1:], strict=False)
    gone = {stop for before, stop, after in around if stop - before == 2 == after - stop}
    return [word for place, word in enumerate(words) if place not in gone]


def _as_one(spelt: re.Match[str]) -> str:
    """ "k i l l" is a word, "a k i l l" and "e.n.d i.t" two; "1 2 3" stays a number."""
    if " " in spelt[0] and any(len(piece) > 1 for piece in spelt[0].split(" ")):
        return " ".join(map(_letters, spelt[0].split(" ")))
    letters = _letters(spelt[0])
    if sum(char.isalpha() for char in letters) < 2:
        return spelt[0]
    if (words := parted(letters, MEANT)) != letters:
        return words
    if spelt[0][:2] in ("a ", "i ") and _word(letters) not in KNOWN and len(letters) > 3:
        return f"{letters[0]} {letters[1:]}"
    return letters


def _letters(spelt: str) -> str:
    return "".join(char for char in spelt if char.isalnum() or char in "@$!")


def _if_known(inset: re.Match[str]) -> str:
    word = _word(_without_signs(inset[0]))
    return word if word in KNOWN else inset[0]


@lru_cache(maxsize=2048)
def _without_signs(piece: str) -> str:
    return _NOT_A_LETTER.sub("", piece)


@lru_cache(maxsize=4096)
def _word(token: str) -> str:
    """A plain word; "." for a mark that ends a clause; "" for what is none."""
    if token in '.?!;:\n,()"':
        return "" if token in '()",' else "."
    token = token.strip("*+|'")[:LONGEST_WORD]
    if token.isalpha() or "'" not in token or not token[0].isdigit():
        token = token.replace("'", "")
    if _HARD.search(token):
        token = _undisguised(token)
    if len(token) > 5 and token not in MEANT and token not in COMPOUNDS:
        token = _run_together(token)
    return SHORT.get(token, token)


def _run_together(token: str) -> str:
    """ "killyourself" and "stabyou" as two words, if both are known ones."""
    if (verb := token.removesuffix("you")) != token and verb in KNOWN:
        return f"{verb} you"
    if len(token) < 8:
        return token
    for cut in range(4, min(len(token), 24) - 3):
        if token[:cut] in KNOWN and token[cut:] in KNOWN:
            return f"{token[:cut]} {token[cut:]}"
    return token


def _undisguised(token: str) -> str:
    core = token.rstrip("!").rstrip("'")
    if core[:1].isdigit() and "'" not in token and (counted := _COUNTED.fullmatch(core)):
        return f"{counted[1]} {counted[2]}"
    if core.isdigit() or not any(map(str.isalpha, core)):
        return core if core.isalnum() else ""
    ways = [way for spelling in _spellings(core) for way in _runs(spelling)]
    return next((way for way in ways if way in MEANT or way in SHORT), ways[0])


def _spellings(token: str) -> list[str]:
    """The token with letters for signs, the likeliest first; a star may hide a vowel."""
    token = token.replace("'", "")
    plain = [token.translate(_LEET_I), token.translate(_LEET)]
    if "*" not in token:
        return list(dict.fromkeys(plain))
    if token.count("*") < 3:
        stars = "*" * token.count("*")
        whole = [plain[0].replace(stars, vowel) for vowel in (*_VOWELS, "")] if stars in plain[0] else []
        each = [_filled(plain[0], vowels) for vowels in product(_VOWELS, repeat=len(stars))]
        plain = [*each, *whole]
    return [spelling.replace("*", "") for spelling in dict.fromkeys(plain)]


def _filled(token: str, vowels: tuple[str, ...]) -> str:
    for vowel in vowels:
        token = token.replace("*", vowel, 1)
    return token


def _runs(word: str) -> list[str]:
    """ "kiiillll" as "kill", "kil", "kiill": a run of three or more is one letter or two."""
    if not _RUN.search(word):
        return [word]
    runs = [*_RUN.finditer(word)][:3]
    ways = []
    for counts in product((1, 2), repeat=len(runs)):
        parts, at = [], 0
        for run, count in zip(runs, counts, strict=True):
            parts += [word[at : run.start()], run[1] * count]
            at = run.end()
        ways.append("".join(parts) + word[at:])
    return ways
