"""Speech: a text made fit for Discord, whatever its writer put into it. Every post and edit passes here.

Discord parses markup in many places, and a thing taken out may bring its neighbours together as a new one. So the
rules are applied until they change nothing; a text that still moves after a few rounds was built to, and loses
every sign that markup is made of. Hence rendering a rendered text changes nothing.
"""

import re
from collections.abc import Callable, Mapping

from den.links import marked, unlinked
from den.visible import visible

LIMIT = 2000
"""Discord counts UTF-16 units, not characters."""
LONGEST = 4000
"""No more of a draft is looked at."""
ROUNDS = 4
NAME = 40

_MENTION = re.compile(r"<@!?(\d{1,20})>")
_MARKUP = re.compile(r"<(?:/[^<>\n]{1,100}|(?:@[!&]?|#|id:|t:|a?:|sound:)[^<>\s]{0,100})>")
_ANGLE = re.compile(r"(?<!<)<+(?=[^\s<3=-])")
_AT = re.compile(r"(?<![\w@])@+(?=[\w-])")
_WITHIN = re.compile(r"(?<=\w)@+(?=[\w-])")
_BLOCK = re.compile(r"^(?:(?:>>>|>|-#|#{1,3}|[-*])\s)+")
_SPACE = re.compile(r"\s+")
_GAP = re.compile(r"[^\S\n]+")
_EMPTY_LINES = re.compile(r"\n{3,}")
_LOOSE_POINT = re.compile(r"\s([,.!?;:])(?=\s|$)")
_SIGNS = str.maketrans(dict.fromkeys('<>@#[]():/.。`"“”«»', " "))
_JOINERS = "\u200d\ufe0f"


class Speech(str):
    """A text that was rendered: only `render` makes one."""

    __slots__ = ()


def utf16_length(text: str) -> int:
    """The length as Discord counts it."""
    return len(text) if text.isascii() else len(text) + sum(char > "\uffff" for char in text)


def render(draft_line: str, names: Mapping[int, str]) -> Speech:
    """One clean paragraph: no mention, link, invite or hidden character; "" if nothing is left.

    `names` are the people and bots of the scene by user id; a mention of anyone else becomes "someone".
    """
    return Speech(_settled(_named(visible(draft_line), names), lambda text: _paragraph(text, names)))


def render_lines(text: str) -> str:
    """The same for what the product itself says, an answer of a command: its lines and its markdown stay."""
    return _settled(_named(visible(text), {}), _lines)


def readable(text: str, names: Mapping[int, str]) -> str:
    """Somebody else's text for a model to read: mentions as names, links as <url>, nothing hidden."""
    return _SPACE.sub(" ", marked(_named(visible(text), names), "<url>")).strip()


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


def _settled(text: str, tidied: Callable[[str], str]) -> str:
    text = text[:LONGEST]
    for _ in range(ROUNDS):
        before, text = text, shortened(tidied(text), LIMIT)
        if text == before:
            return text
    return shortened(tidied(text.translate(_SIGNS)), LIMIT)


def _named(text: str, names: Mapping[int, str]) -> str:
    """Mentions as names; a name is somebody's own text, so it may hold no markup either."""
    text = text[:LONGEST]
    if "<@" not in text:
        return text
    return _MENTION.sub(lambda found: _name(names.get(int(found[1]), "someone")), text)


def _name(name: str) -> str:
    return visible(name)[:NAME].translate({ord("<"): None, ord(">"): None, ord("@"): None})


def _harmless(text: str) -> str:
    """Without anything Discord would turn into a link, a ping or a picture."""
    text = visible(text)
    text = unlinked(_MARKUP.sub(" ", text) if "<" in text else text)
    text = _ANGLE.sub(" ", text) if "<" in text else text
    return _WITHIN.sub(" at ", _AT.sub("", text)) if "@" in text else text


def _paragraph(text: str, names: Mapping[int, str]) -> str:
    text = " ".join(_harmless(text).replace("```", " ").split())
    return _LOOSE_POINT.sub(r"\1", _without_lead(text, names))


def _lines(text: str) -> str:
    lines = _GAP.sub(" ", _harmless(text)).split("\n")
    return _EMPTY_LINES.sub("\n\n", "\n".join(line.strip() for line in lines)).strip()


def _without_lead(text: str, names: Mapping[int, str]) -> str:
    """Without quote or heading marks, and without the "Ember:" of a model that writes a script."""
    before = None
    while text != before:
        before, text = text, _BLOCK.sub("", text)
        head, colon, rest = text.partition(":")
        if colon and head.strip(' *_"“').casefold() in map(str.casefold, names.values()):
            text = rest.lstrip(" *_")
        if len(text) > 1 and text[0] + text[-1] in ('""', "“”", "«»") and text[0] not in text[1:-1]:
            text = text[1:-1].strip()
    return text
