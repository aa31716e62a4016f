"""Disguises of a word, as people write what a filter must not know: `{SLUR:3|leet}`."""

from collections.abc import Callable, Mapping

_LEET = str.maketrans("aeiostAEIOST", "431057431057")
_LOOKALIKE = str.maketrans("aceijopsxyACEHIKMOPTX", "асеіјорѕхуАСЕНІКМОРТХ")
"""Latin to Cyrillic."""
_ZERO_WIDTH = "\u200b"
_FULL = 0xFEE0
"""From a sign of ASCII to its fullwidth twin."""


def leet(word: str) -> str:
    """Digits for vowels, `s` and `t`."""
    return word.translate(_LEET)


def spaced(word: str) -> str:
    """A space between letters."""
    return " ".join(word)


def zwsp(word: str) -> str:
    """A zero-width space between letters."""
    return _ZERO_WIDTH.join(word)


def homoglyph(word: str) -> str:
    """Cyrillic letters that look the same."""
    return word.translate(_LOOKALIKE)


def fullwidth(word: str) -> str:
    """The wide forms of Asian fonts; a space stays a space."""
    return "".join(chr(ord(sign) + _FULL) if "!" <= sign <= "~" else sign for sign in word)


STYLES: Mapping[str, Callable[[str], str]] = {
    style.__name__: style for style in (leet, spaced, zwsp, homoglyph, fullwidth)
}
