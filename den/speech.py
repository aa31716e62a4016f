"""Speech: a drafted line made fit for Discord, whatever the writer put into it."""

import re
import unicodedata
from collections.abc import Mapping

LIMIT = 2000
"""Discord counts UTF-16 units, not characters."""
MARKS_IN_A_ROW = 2
"""Languages stack two marks on a letter; zalgo stacks dozens."""

_MENTION = re.compile(r"<@!?(\d{1,20})>")
_MARKUP = re.compile(r"<(?:@&|#|/[^:<>]{0,64}:|id:|t:|a?:\w{1,32}:)[^<>]{0,64}>")
_MASKED_LINK = re.compile(r"\[([^\[\]]{0,200})\]\([^()\s]{0,500}\)")
_LINK = re.compile(r"<?\b(?:[a-z][a-z0-9+.-]{1,20}://|www\.)[^\s<>]*>?", re.I)
_INVITE = re.compile(r"\bdiscord(?:app)?\s?\.\s?(?:gg|com/invite|me|li|io)\b\S*", re.I)
_PING = re.compile(r"@+(?=everyone\b|here\b)", re.I)
_BLOCK = re.compile(r"^(?:(?:>>>|>|-#|#{1,3}|[-*])\s)+")
_SPACE = re.compile(r"\s+")
_LOOSE_POINT = re.compile(r"\s+([,.!?;:])")
_JOINERS = "\u200d\ufe0f"


def utf16_length(text: str) -> int:
    """The length as Discord counts it."""
    return len(text) + sum(char > "\uffff" for char in text)


def render(draft_line: str, names: Mapping[int, str]) -> str:
    """One clean paragraph: no mention, link, invite or hidden character; "" if nothing is left.

    `names` are the people and bots of the scene by user id; a mention of anyone else becomes "someone".
    """
    text = _visible(unicodedata.normalize("NFC", draft_line))
    text = _MENTION.sub(lambda found: names.get(int(found[1]), "someone"), text)
    text = _MASKED_LINK.sub(r"\1", _MARKUP.sub("", text))
    text = _PING.sub("", _INVITE.sub("", _LINK.sub("", text)))
    text = _SPACE.sub(" ", text.replace("```", " ")).strip()
    text = _without_lead(_visible(text), names)
    return shortened(_LOOSE_POINT.sub(r"\1", text), LIMIT)


def readable(text: str, names: Mapping[int, str]) -> str:
    """Somebody else's text for a model to read: mentions as names, links as <url>, nothing hidden."""
    text = _visible(unicodedata.normalize("NFC", text))
    text = _MENTION.sub(lambda found: names.get(int(found[1]), "someone"), text)
    return _SPACE.sub(" ", _visible(_LINK.sub("<url>", text))).strip()


def shortened(text: str, limit: int) -> str:
    """At most `limit` UTF-16 units, cut between words where there are any, never inside a character."""
    if utf16_length(text) <= limit:
        return text
    used, end = 1, 0  # 1 for the ellipsis
    for end, char in enumerate(text):  # noqa: B007 - the place where it stops is the result
        used += 2 if char > "\uffff" else 1
        if used > limit:
            break
    space = text.rfind(" ", max(0, end - 60), end)
    return text[: space if space > 0 else end].rstrip(" ," + _JOINERS) + "…"


def _visible(text: str) -> str:
    """Without control, bidi, tag and other format characters, and with at most two marks on a letter."""
    kept: list[str] = []
    marks = 0
    for char in text:
        kind = unicodedata.category(char)
        if char in _JOINERS or char in "\n\t":
            kept.append(char)
        elif kind[0] == "C":
            continue
        elif kind in ("Mn", "Me"):
            marks += 1
            if marks <= MARKS_IN_A_ROW:
                kept.append(char)
        else:
            marks = 0
            kept.append(char)
    return "".join(kept)


def _without_lead(text: str, names: Mapping[int, str]) -> str:
    """Without quote or heading marks, and without the "Ember:" of a model that writes a script."""
    text = _BLOCK.sub("", text)
    known = {name.casefold() for name in names.values()}
    head, colon, rest = text.partition(":")
    if colon and head.strip(' *_"“').casefold() in known:
        text = rest.lstrip(" *_")
    if len(text) > 1 and text[0] + text[-1] in ('""', "“”", "«»") and text[0] not in text[1:-1]:
        text = text[1:-1].strip()
    return text
