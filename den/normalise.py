"""Normalising: the words of a line as the social rules read them, without dress, code, quotes and links."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 4000
"""Discord's own limit for a paying member's message."""

_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\U000e0000-\U000e01ef]"
)
_INLINE_CODE = re.compile(r"`[^`\n]*`")
_QUOTED = re.compile(r"^\s?>\s.*$", re.M)
_MARKUP = re.compile(r"<(?:a?:\w{2,32}:\d{1,20}|#\d{1,20}|@&\d{1,20}|t:[^<>\n]{0,30}|/[^<>\n]{0,80})>")
_LINK = re.compile(r"<?\b(?:https?://|www\.)\S*", re.I)
_FACE = re.compile(r"[:;=8x](?<!\S.)[-'^o]?[)(\]\[DPpO3/|*\\]+(?!\w)")
_STRUCK = re.compile(r"~~[^~\n]*~~")
_QUOTATION = re.compile(r'"[^"\n]*"')
_MARKS = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "`": ""}
_TOKEN = re.compile(r"<@!?\d{1,20}>|@?\w+(?:['-]\w+)*|[,;:.!?\n&+()|/\"–—-]")
_RUN = re.compile(r"(.)\1{2,}")
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=256)
def plain(text: str) -> str:
    """What was said, without code, quoted and struck lines, links, custom emoji and hidden characters."""
    text = text[:LONGEST]
    if not text.isascii():
        text = _HIDDEN.sub("", unicodedata.normalize("NFKC", text)[:LONGEST])
    text = _without_code(text).replace("||", "")
    if "~~" in text:
        text = _STRUCK.sub(" ", text)
    quote = text.find(">>> ")
    if quote >= 0 and not text[:quote].rpartition("\n")[2].strip():
        text = text[:quote]
    if ">" in text:
        text = _MARKUP.sub(" ", _QUOTED.sub("", text))
    if "://" in text or "www." in text.lower():
        text = _LINK.sub(" ", text)
    text = _FACE.sub(" ", text)
    for mark, plain_mark in _MARKS.items():  # one by one, which costs less than to look at every character
        text = text.replace(mark, plain_mark)
    return text


def own_words(text: str) -> str:
    """The plain text without what it puts between quotation marks."""
    return _QUOTATION.sub(" ", plain(text))


def fold(text: str) -> str:
    """Without case and accents, so that "Émber" and "EMBER" are one word."""
    text = text.casefold()
    if text.isascii():
        return text
    bare = unicodedata.normalize("NFKD", text)
    for accent in filter(unicodedata.combining, set(bare)):
        bare = bare.replace(accent, "")
    return unicodedata.normalize("NFC", bare)


@lru_cache(maxsize=1024)
def tokens(text: str) -> tuple[str, ...]:
    """Folded words, mentions (`<@1>`) and marks of a plain text, in order; emoji and other signs are dropped."""
    folded = fold(text)
    found: list[str] = _TOKEN.findall(folded)
    return tuple(found) if "_" not in folded else tuple(filter(None, (token.strip("_") for token in found)))


@lru_cache(maxsize=4_096)
def phrase(text: str) -> str:
    """The folded words with single spaces, no apostrophes, "stooop" as "stop": to compare with a table."""
    words = _WORD.findall(_RUN.sub(r"\1", fold(text).replace("'", "")))
    return " ".join(words)


def _without_code(text: str) -> str:
    if "`" not in text:
        return text
    pieces = text.split("```")
    if len(pieces) % 2 == 0:  # the last fence is not closed: Discord shows it as text
        pieces[-2:] = ["".join(pieces[-2:])]
    return _INLINE_CODE.sub(" ", " ".join(pieces[0::2]))
