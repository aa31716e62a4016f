"""Bare: a line without mark-up, hidden characters and letters that only look like others."""

import re
import unicodedata
from collections.abc import Mapping

from den.guard.lookalikes import LOOKALIKES
from den.normalise import LONGEST

_MARKUP = re.compile(r"<(?:a?:(\w{2,32}):\d{1,20}|#\d{1,20}|@&\d{1,20}|t:[^<>\n]{0,30}|/[^<>\n]{0,80})>")
_MENTION = re.compile(r"<@!?\d{1,20}>")
_LINK = re.compile(r"\b(?:https?://|www\.)\S*", re.I)
_TALL_I = re.compile(r"(?<![A-Za-z])(?:[a-z]+I+)+[a-z]*(?![A-Za-z])")
_DRAWN = str.maketrans(
    {
        "🔪": " stab ", "🗡": " stab ", "🔫": " shoot ", "🪢": " rope ", "🍑": " ass ", "🍆": " dick ",
        "👶": " baby ", "🍼": " baby ", "🧒": " child ", "👧": " little girl ", "👦": " little boy ",
    }
)  # fmt: skip
_DRESS = str.maketrans({"’": "'", "‘": "'", "`": None, "“": '"', "”": '"'})
_DRAWN_AND_DRESS = _DRAWN | _DRESS
_TALL = re.compile(r"I(?<=[a-z]I)")
"""What `_TALL_I` has in it."""
_BUILT = {"|<": "k", "|-|": "h", "|_|": "u", "|)": "d", "|3": "b"}
"""Letters of several marks, beside other letters ("|<ill")."""
_OF_MARKS = re.compile(r"(?:(?<=\w)(?:\|<|\|-\||\|_\||\|\)|\|3)|(?:\|<|\|-\||\|_\||\|\)|\|3)(?=\w))")
_FEW = 32
"""Different characters that are replaced one by one, which costs less than to look at every character."""


def bare(text: str) -> str:
    """Folded, with its marks and digits, no longer than a line may be."""
    text = text[:LONGEST]
    if "|" in text:
        text = _OF_MARKS.sub(lambda letter: _BUILT[letter[0]], text)
    if "<" in text:
        text = _MENTION.sub(" somebody ", _MARKUP.sub(r" \1 ", text))
    if "://" in text or "www." in text.lower():
        text = _LINK.sub(" ", text)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", _replaced(text, _DRAWN_AND_DRESS))[:LONGEST]
        text = _replaced(text, LOOKALIKES)
    if _TALL.search(text):
        text = _TALL_I.sub(lambda tall: tall[0].replace("I", "l"), text)
    return _replaced(text, _DRESS).casefold()


def _replaced(text: str, table: Mapping[int, str | int | None]) -> str:
    """`str.translate` of a table in which a plain character other than a back quote is itself."""
    if text.isascii() and table is _DRESS:
        return text.replace("`", "")
    odd = [char for char in set(text) if not (char.isascii() and char.isprintable()) or char == "`"]
    if len(odd) > _FEW:
        return text.translate(table)
    for char in odd:
        text = text.replace(char, char.translate(table))
    return text
