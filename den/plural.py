"""Plural address: "you two", "everyone", and talk that asks whoever likes to answer."""

import re
from dataclasses import dataclass
from functools import lru_cache

from den.grammar import IMPERATIVES, OPENERS, SECOND_PERSON
from den.normalise import own_words, tokens
from den.words import EVERYBODY, GREETINGS

_COUNTED = {
    2: "you two|you 2|u two|u 2|ye two|both of you|both of ya|you both|the two of you|the pair of you|"
    "ihr zwei|ihr zwo|ihr beiden?|euch zwei|euch beiden?|vous deux|vosotros dos|ustedes dos",
    3: "you three|you 3|u three|(?:the|all) three of you|ihr drei|euch drei|vous trois|ustedes tres",
    4: "you four|you 4|(?:the|all) four of you|ihr vier|vous quatre|ustedes cuatro",
    1: "one of you|any of you|either of you|which of you|einer von euch|eine von euch|un de vous|uno de ustedes",
}
_ALL = (
    "all of you|all of ya|each of you|every(?: |single )?one of you|every single one of you|the lot of you|"
    "(?:none|neither|some|most) of you|"
    "you lot|you all(?! right| good| ok| okay| set)|y'?all|ya'll|ihr alle|euch alle|vous tous|vous toutes|"
    "todos ustedes|todos vosotros|ustedes todos"
)
_LOOSE = "you guys|u guys|you people|you folks|you bots|you clowns|you lovely people"
_COUNT = {count: re.compile(rf"\b(?:{said})\b") for count, said in _COUNTED.items()}
_EVERY = re.compile(rf"\b(?:{_ALL})\b")
_SOME = re.compile(rf"\b(?:{_LOOSE})\b")
_ROAST = r"(?:roast|burn|destroy|flame|cook|insult|grill|rate|diss|drag)"
_LEAD = (
    r"(?:please|pls|plz|ok|okay|so|hey|yo|hi|hello|go on|go ahead and|someone|somebody|anyone|anybody|everyone|"
    r"everybody|guys|who wants to|who will|who can|who dares to|who would|can|could|will|would|you|someone to|"
    r"i dare|i want|i need|i'd like|now|just|let's|let|dare|care to|want to|wanna|try to|and|but|come on|to)"
)
_INVITE = re.compile(
    rf"(?:^|[.!?\n,;:-])\s{{0,3}}(?:{_LEAD}\s{{1,3}}){{0,5}}{_ROAST}\s{{1,3}}(?:me|us|my|this)\b"
    r"|\b(?:give me|hit me with|show me|gimme) (?:your|the) (?:best|worst)\b|\bdo your worst\b"
    r"|\bi (?:wanna|want to|need to|would like to|deserve to) (?:be|get) roasted\b"
    r"|^(?:rost|dis|beleidige?) mich\b|^(?:clashe?|insulte|taille)(?: |-)moi\b|^(?:insultame|vacilame)\b"
)
PLAIN = frozenset(("everyone", "everybody", "guys", "folks", "bots", "roasters", "yall", "todos", "alle"))
"""Call without a comma too: "everyone roast me". "People", "all", "team" need one."""
WHOLE = PLAIN - {"guys", "folks"}
ENDS = frozenset(".!?;\n")


@dataclass(frozen=True, slots=True)
class Plural:
    """`count` is how many were asked for, 0 for all of them. `loose`: may as well be said to people."""

    count: int
    loose: bool = False


@lru_cache(maxsize=1024)
def plural(text: str) -> Plural | None:
    """The plural address in a raw text, if there is one."""
    words = tokens(own_words(text))
    said = " ".join(words)
    for count, pattern in _COUNT.items():
        if pattern.search(said):
            return Plural(count)
    if _EVERY.search(said):
        return Plural(0)
    if _SOME.search(said):
        return Plural(0, loose=True)
    return _called_everybody(words)


@lru_cache(maxsize=1024)
def invites(text: str) -> bool:
    """Does the line ask whoever likes to, to roast its author: "roast me", "someone rate my setup"?"""
    return _INVITE.search(" ".join(tokens(own_words(text)))) is not None


@lru_cache(maxsize=1024)
def greets(text: str) -> bool:
    """Is the line a greeting to the room and little more?"""
    words = [word for word in tokens(own_words(text)) if word[0].isalnum()]
    return 0 < len(words) <= 6 and words[0] in GREETINGS


def _called_everybody(words: tuple[str, ...]) -> Plural | None:
    """ "Everyone, …", "everyone roast me", "…, guys": a word for all where a name could stand."""
    sentence: list[str] = []
    for word in (*words, "."):
        if word not in ENDS:
            sentence.append(word)
            continue
        if sentence and (found := _in_sentence(sentence)):
            return found
        sentence = []
    return None


def _in_sentence(words: list[str]) -> Plural | None:
    start = next((place for place, word in enumerate(words) if word not in OPENERS and word != ","), 0)
    first, last = words[start], words[-1]
    after = words[start + 1] if start + 1 < len(words) else ""
    if first in EVERYBODY and (after in (",", ":", "-") or (first in PLAIN and _goes_on_as_call(after))):
        return _meant(first)
    if last in EVERYBODY and len(words) > 1:
        before = words[-2]
        object_then_all = words[start] in IMPERATIVES and before in ("me", "us", "it", "this", "up")
        if before == "," or object_then_all or (start == len(words) - 1 and last in PLAIN):
            return _meant(last)
    return None


def _goes_on_as_call(after: str) -> bool:
    return not after or after in IMPERATIVES or after in SECOND_PERSON or after in ("but", "except", "not")


def _meant(word: str) -> Plural:
    """ "Guys" may be people, and one answer is enough; "everyone" means everyone."""
    loose = word not in WHOLE
    return Plural(1 if loose else 0, loose)
