"""Links: all that Discord or a client makes clickable, taken out of a text in linear time.

What is taken out leaves a space, so nothing can close up around the gap and become a link again.
"""

import re

_LINK = re.compile(
    r"<?(?<![a-z0-9+.-])[a-z0-9+.-]*:/{2,}[^\s<>]*>?"
    r"|<?(?<![a-z])(?:https?|mailto|tel|sms|discord|steam|javascript|data|file|magnet|ftp):(?=[^\s\"'])[^\s<>]*>?"
    r"|(?<![a-z0-9])www[.。][^\s<>]*",
    re.I,
)
_INVITE = re.compile(
    r"discord(?:app)?\s{0,3}(?:[.。,]|[(\[]\.[)\]]|[(\[]?dot[)\]]?)\s{0,3}gg(?![a-z])\S*"
    r"|discord(?:app)?\s?[.。]\s?(?:com\s?/\s?invite|me|li|io|new|gift)(?![a-z])\S*"
    r"|/invite/\S*|(?<!\w)[.。]gg\s?/\S*",
    re.I,
)
_MASKED = re.compile(r"\[([^\[\]]{0,200})\]\([^()\s]{0,500}\)")
_PIECE = re.compile(r"[^\s()<>\"“”,;!?]+")
_DOTTED = re.compile(r"(?<=[^\s.])([.。])(xn--[a-z0-9-]{1,59}|[a-z]{2,63}(?![a-z])|[^\W\d_]{2,63})", re.I)
_WRITTEN = """
    com net org gg io co uk de fr ru cn jp tv cc xyz info biz app dev link site online shop store top club
    live pro ly gl ai eu ca au nl es se ch gift zip mov vip fun space tech click icu mobi edu gov onion page
    web cloud world news blog wiki games chat bot porn sex cam tk ml ga cf gd gs ws
"""
_ENDS = frozenset(_WRITTEN.split())
"""Endings that nobody writes but in an address. Others are only pulled apart: "node.js" becomes "node dot js"."""


def unlinked(text: str) -> str:
    """Without URLs of any scheme, bare domains, e-mail addresses and invites; a masked link keeps its words."""
    text = _MASKED.sub(r"\1", text) if "](" in text else text
    text = _LINK.sub(" ", text) if ":" in text or "ww" in text.lower() else text
    text = _INVITE.sub(" ", text) if _may_invite(text) else text
    text = _PIECE.sub(_undotted, text) if ("." in text or "。" in text) and _DOTTED.search(text) else text
    return text.replace("](", "] (")


def _may_invite(text: str) -> bool:
    """Other alphabets have letters that a pattern takes for one of these."""
    low = text.lower()
    return not text.isascii() or "discord" in low or "/invite/" in low or ".gg" in low


def marked(text: str, mark: str) -> str:
    """With `mark` in the place of every URL."""
    return _LINK.sub(mark, text)


def _undotted(piece: re.Match[str]) -> str:
    text = piece[0]
    ends = list(_DOTTED.finditer(text))
    if any(_is_address(text, end) for end in ends):
        return " "
    return _DOTTED.sub(_apart, text) if ends else text


def _is_address(text: str, end: re.Match[str]) -> bool:
    tail = end[2].casefold()
    after = text[end.end() : end.end() + 2]
    is_path = after[:1] in ("/", ":", "?", "#") and after[1:] != ""
    return tail in _ENDS or tail.startswith("xn--") or is_path or "@" in text[: end.start()]


def _apart(end: re.Match[str]) -> str:
    """A full stop of Chinese or Japanese is none of an address here."""
    if end[1] == "。":
        return end[0]
    return f" dot {end[2]}" if len(end[2]) <= 3 and end[2].islower() else f". {end[2]}"
