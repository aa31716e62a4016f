"""Clearing: the words of a line as the guard reads them, with disguises taken off.

It folds more than `den.normalise`: lookalike letters, leet, letters spelt out, marks piled on letters, spoiler bars.
All of it is linear in the line's length: each pattern has one way to match, and a line is cut at Discord's own limit.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from den.guard.lookalikes import LOOKALIKES
from den.guard.vocabulary import KNOWN, SHORT
from den.normalise import LONGEST

LONGEST_WORD = 40
_MARKUP = re.compile(r"<(?:a?:(\w{2,32}):\d{1,20}|#\d{1,20}|@&\d{1,20}|t:[^<>\n]{0,30}|/[^<>\n]{0,80})>")
_MENTION = re.compile(r"<@!?\d{1,20}>")
_LINK = re.compile(r"\b(?:https?://|www\.)\S*", re.I)
_DRESS = str.maketrans({"’": "'", "‘": "'", "`": None, "“": '"', "”": '"'})
_BARS = re.compile(r"\|\||\*\*|~~|__|\|(?=\s|$)|(?<=\s)\|")
_APART = re.compile(r"(?<![a-z0-9])[a-z0-9@$!](?:(?:[ .\-_*/,|~+]|\W\ufe0f?)[a-z0-9@$!]){2,}(?![a-z0-9])")
_INSET = re.compile(r"[a-z0-9@$]+(?:[.\-_/~+=:;,^]+[a-z0-9@$]+)+")
_TOKEN = re.compile(r"[a-z0-9@$€£!|+*']+|[.?!;:\n,()\"]")
_HARD = re.compile(r"[^a-z]|(.)\1\1")
_RUN = re.compile(r"(.)\1{2,}")
_NOT_A_LETTER = re.compile(r"[^a-z0-9]+")
_LEET = str.maketrans("0134578@$€£!|+", "oleastbaselilt")
_LEET_I = str.maketrans("013456789@$€£!|+", "oieasgtbgaseliit")
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Cleared:
    """`words` has "." where a sentence or clause ends; `said` is their text with a "." and spaces around it."""

    text: str
    """Folded and without hidden characters, with its marks and digits."""
    words: tuple[str, ...]
    joined: tuple[str, ...]
    """What stands there if pieces held apart by signs are read as one."""

    @property
    def said(self) -> str:
        return f" . {' '.join(self.words)} . "


@lru_cache(maxsize=64)
def clear(text: str) -> Cleared:
    """A line without its disguise."""
    bare = _bare(text)
    spelt = _APART.sub(_as_one, _BARS.sub("", bare))
    joined = tuple(_NOT_A_LETTER.sub("", piece) for piece in _INSET.findall(spelt) if len(piece) < LONGEST_WORD)
    spelt = _INSET.sub(_if_known, spelt) if joined else spelt
    return Cleared(bare, tuple(filter(None, map(_word, _TOKEN.findall(spelt)))), tuple(map(_word, joined)))


def _bare(text: str) -> str:
    text = text[:LONGEST]
    if "<" in text:
        text = _MENTION.sub(" somebody ", _MARKUP.sub(r" \1 ", text))
    text = _LINK.sub(" ", text)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_DRESS))[:LONGEST].translate(LOOKALIKES)
    return text.translate(_DRESS).casefold()


def _as_one(spelt: re.Match[str]) -> str:
    """ "k i l l" is a word; "1 2 3" is a number and "a b c" said letter by letter stays readable as one word."""
    piece = spelt[0]
    letters = [char for char in piece if char.isalnum() or char in "@$!"]
    if sum(char.isalpha() for char in letters) < 2:
        return piece
    return "".join(letters)


def _if_known(inset: re.Match[str]) -> str:
    word = _word(_NOT_A_LETTER.sub("", inset[0]))
    return word if word in KNOWN else inset[0]


@lru_cache(maxsize=4096)
def _word(token: str) -> str:
    """A plain word; "." for a mark that ends a clause; "" for what is none."""
    if token in ".?!;:\n,()\"":
        return "" if token in "()\"," else "."
    token = token.replace("'", "").strip("*+|")[:LONGEST_WORD]
    if _HARD.search(token):
        token = _undisguised(token)
    return SHORT.get(token, token)


def _undisguised(token: str) -> str:
    core = token.rstrip("!")
    if core.isdigit() or not any(char.isalpha() for char in core):
        return core if core.isalnum() else ""
    ways = [way for spelling in _spellings(core) for way in _runs(spelling)]
    return next((way for way in ways if way in KNOWN or way in SHORT), ways[0])


def _spellings(token: str) -> list[str]:
    """The token with letters for signs, the likeliest first; a star may hide a vowel."""
    plain = [token.translate(_LEET_I), token.translate(_LEET)]
    if "*" in token and token.count("*") < 3:
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
    runs = [*_RUN.finditer(word)][:3]
    if not runs:
        return [word]
    ways = []
    for counts in product((1, 2), repeat=len(runs)):
        parts, at = [], 0
        for run, count in zip(runs, counts, strict=True):
            parts += [word[at : run.start()], run[1] * count]
            at = run.end()
        ways.append("".join(parts) + word[at:])
    return ways
