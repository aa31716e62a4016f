"""Visible: a text without hidden characters, without towers of marks, and with ASCII's look-alikes as ASCII."""

import re
import unicodedata
from functools import lru_cache

MARKS_IN_A_ROW = 2
"""Languages stack two marks on a letter; zalgo stacks dozens."""

_JOINER, _AS_EMOJI = "\u200d", "\ufe0f"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_HIDDEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0e\uffa0\U00016fe4\U0001d159\U000e0100-\U000e01ef]"
)
"""Letters, marks and signs that show nothing; variation selectors among them can carry a whole message."""


def visible(text: str) -> str:
    """Without control, bidi, tag and other hidden characters; new lines and tabs stay.

    Fullwidth, circled and mathematical letters become plain ones, so that no rule has to know them. A joiner stays
    between two emoji only.
    """
    if text.isascii():
        return _CONTROL.sub("", text)
    kept: list[str] = []
    marks, emoji, joining = 0, False, False
    for char in unicodedata.normalize("NFD", text):
        kind, shown = _seen(char)
        if kind == "hidden":
            continue
        if kind == "joiner":
            joining = joining or (emoji and char == _JOINER)
            if emoji and char == _AS_EMOJI and kept[-1] != _AS_EMOJI and not joining:
                kept.append(char)
            continue
        if kind == "mark":
            marks += 1
            if marks > MARKS_IN_A_ROW:
                continue
        else:
            marks = 0
        if joining and kind == "emoji":
            kept.append(_JOINER)
        joining, emoji = False, kind == "emoji"
        kept.append(shown)
    return unicodedata.normalize("NFC", "".join(kept))


@lru_cache(maxsize=8_192)
def _seen(char: str) -> tuple[str, str]:
    """(kind, what is shown): plain, mark, emoji, joiner or hidden."""
    kind = unicodedata.category(char)
    if char in _JOINER + _AS_EMOJI:
        return "joiner", ""
    if char in "\n\t":
        return "plain", char
    if kind[0] == "C" or _HIDDEN.match(char):
        return "hidden", ""
    if kind in ("Mn", "Me"):
        return "mark", char
    plain = _plain(char)
    if plain == char and (kind == "So" or (kind in ("Sk", "Sm") and char > "\u0fff")):
        return "emoji", char
    return "plain", plain


def _plain(char: str) -> str:
    """What a fullwidth, circled, mathematical or joined sign stands for, but "m²" stays "m²"."""
    made_of = unicodedata.decomposition(char)
    if not made_of.startswith("<") or made_of.startswith(("<super>", "<sub>")):
        return char
    folded = unicodedata.normalize("NFKC", char)
    # "⒈" is "1." and may stand in an address like it; an ellipsis may not.
    is_ascii = folded.isascii() and folded.isprintable() and " " not in folded and ".." not in folded
    return folded if is_ascii or folded.isalpha() or folded == "。" else char
