"""A reading: what a composer understands of the line it answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from den.line import Line
from den.material import Kind, Topic
from den.prompt import Prompt
from den.traits import Sibling
from services.generation import claims
from services.generation.challenge import challenge
from services.generation.kinds import is_minor, is_tender, kind_of
from services.generation.lexicon import TOPIC_OF
from services.generation.morphology import is_plural
from services.generation.packed import packed
from services.generation.tact import KIN, SLURS
from services.generation.topics import LOOSE, Phrase, best_phrase, fields, proper_names, tokens

_NOISE = re.compile(
    r"```.*?```|`|https?://\S+|<a?:\w+:\d+>|<[#:/][^>]*>|[\u200b-\u200f\u202a-\u202e\u2060-\u2069]", re.S
)
_MENTION = re.compile(r"<@[!&]?(\d+)>")
_TELLS = r"(?:is|was|and|has|had|sold|said|told|made|gave|took|got|keeps|thinks|says|\w{3,}ed)"
"""After a name at the start, these tell of it and do not call it."""
_CALL = r"(?:(?:hey|ok|okay|yo|so|oi|hi|hello|psst|dear)\s+)?"
_OPEN = packed("who what when where why how which what's who's tabs")
_QUOTED: frozenset[Kind] = frozenset({"brag", "complaint", "remark", "heckle"})
EARLIER_LINES = 3
"""A callback comes from at least so many lines before."""
FITTEST = 3
"""A memory is one of so many that the line brings to mind first."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`said` holds the slots that the line fills (see `den.material.SAID`)."""

    kind: Kind
    fields: tuple[Topic, ...] = ()
    said: Mapping[str, str] = field(default_factory=dict)
    open_question: bool = False
    """Asks who, what, why or how, so yes and no are no answers."""
    tender: bool = False
    minor: bool = False


def read(prompt: Prompt) -> Reading:
    """Reads the answered line with what followed it; knows the cast and the room by name."""
    text = _spoken(prompt)
    if is_tender(text) or is_minor(text):
        return Reading("remark", tender=is_tender(text), minor=is_minor(text))
    words = tokens(text)
    names = _people(prompt) | proper_names(words)
    phrase = best_phrase(words, names)
    mate = _castmate(text, prompt)
    kind = _kind(text, words, phrase, mate)
    said = _slots(text, words, names, phrase, kind) | _about_mate(mate) | _room(prompt, names, phrase)
    said |= _memory(prompt, names) | challenge(prompt)
    return Reading(kind, fields(words), said, open_question=bool(words) and words[0].lower() in _OPEN)


def _kind(text: str, words: list[str], phrase: Phrase | None, mate: Sibling | None) -> Kind:
    kind = kind_of(text)
    if mate and kind in {"third_person", "question", "remark", "roast_it", "heckle", "praise"}:
        return "sibling"
    low = {word.lower().removesuffix("'s") for word in words}
    if kind == "third_person" and phrase and not low & KIN and words[-1].lower() in TOPIC_OF:
        return "roast_it"
    if kind == "roast_it" and not phrase and low & KIN:
        return "third_person"
    return kind


def _slots(
    text: str, words: list[str], names: frozenset[str], phrase: Phrase | None, kind: Kind
) -> dict[str, str]:
    claim = claims.claim(text, names)
    found = {
        "claim": claim,
        "did": claims.did(claim),
        "doing": claims.doing(text, names),
        "number": claims.number(text, names),
        "quote": claims.quote(text, names),
        "slur": next((word.lower() for word in words if word.lower() in SLURS), None),
    }
    said = {slot: value for slot, value in found.items() if value}
    if kind not in _QUOTED:
        said.pop("quote", None)
    if phrase is None or (claim and not phrase.article and phrase.weight <= LOOSE):
        return said
    return said | phrase.said(asked=kind == "question")


def _spoken(prompt: Prompt) -> str:
    """The words of the answered lines, without calls, mentions, links, code and shouting."""
    lines = (prompt.answering, *prompt.also)
    text = " ".join(_plain(line, prompt) for line in lines)
    text = re.sub(r"[{}<>|]|\S{25,}", " ", text)
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) > 6 and sum(letter.isupper() for letter in letters) > 0.7 * len(letters):
        text = text.lower()
    return re.sub(r"\bi\b", "I", re.sub(r"\s+", " ", text)).strip()[:400]


def _plain(line: Line, prompt: Prompt) -> str:
    text = _MENTION.sub("", _NOISE.sub(" ", line.text)) if _only_calls(line, prompt) else line.text
    text = _MENTION.sub(" someone ", _NOISE.sub(" ", text)).replace("’", "'")
    called = "|".join(re.escape(name) for one in (prompt.personality, *prompt.cast) for name in one.names())
    run = rf"@?(?:{called})(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|\s+)@?(?:{called}))*"
    text = re.sub(rf"^\W*{_CALL}{run}(?:\s*[,:!?.…-]+\s*|\s+(?!{_TELLS}\b|'s)|\s*$)", "", text, flags=re.I)
    text = re.sub(rf",\s*{run}\s*(?=[.!?…]*\s*$)", "", text, flags=re.I)
    own = "|".join(re.escape(name) for name in prompt.personality.names())
    return re.sub(rf"(?:,\s*)?@?\b(?:{own})\b(?!'s)\s*,?", " ", text, flags=re.I)


def _only_calls(line: Line, prompt: Prompt) -> bool:
    """A single mention is a call to whoever answers; a second one is somebody else."""
    return len(line.mentions) <= 1 and not re.search(r"(?i)\b(?:roast|insult|burn|destroy|drag)\s+<@", line.text)


def _people(prompt: Prompt) -> frozenset[str]:
    """Lower-cased names of all who are in the room, word by word."""
    speakers = [line.author.name for line in (*prompt.scene, prompt.answering, *prompt.also)]
    cast = [name for one in (prompt.personality, *prompt.cast) for name in one.names()]
    return frozenset(part.lower() for name in (*speakers, *cast) for part in name.split() if len(part) > 1)


def _castmate(text: str, prompt: Prompt) -> Sibling | None:
    for mate in prompt.cast:
        if any(re.search(rf"(?i)\b{re.escape(name)}\b", text) for name in mate.names()):
            known = next((one for one in prompt.personality.siblings if one.id == mate.id), None)
            angle = known.angle if known and known.may_roast else ""
            return Sibling(id=mate.id, angle=angle, running_bit=mate.name)
    return None


def _about_mate(mate: Sibling | None) -> dict[str, str]:
    if not mate:
        return {}
    return {"sibling": mate.running_bit} | ({"angle": mate.angle} if mate.angle else {})


def _room(prompt: Prompt, names: frozenset[str], phrase: Phrase | None) -> dict[str, str]:
    """What comes from the room and not from the line: the target's name, something they spoke of before."""
    target = prompt.target_id
    author = prompt.answering.author
    said: dict[str, str] = {}
    if (target == author.id or author.kind == "sibling") and re.fullmatch(r"[^\W\d_][\w -]{1,19}", author.name):
        said["name"] = author.name
    earlier = _earlier(prompt, names)
    if earlier and (not phrase or earlier.head != phrase.head) and not is_plural(earlier.head):
        said["earlier"] = earlier.said()["topic"]
    return said


def _memory(prompt: Prompt, names: frozenset[str]) -> dict[str, str]:
    """One of the fittest facts that the target stored, turned round so that it can be said to them."""
    if prompt.target_id != prompt.answering.author.id or not prompt.memories:
        return {}
    fact = Random(f"memory:{prompt.seed}").choice(prompt.memories[:FITTEST])
    if is_tender(fact) or is_minor(fact):
        return {}
    words = tokens(_NOISE.sub(" ", fact))
    known, phrase = claims.claim(fact, names), best_phrase(words, names | proper_names(words))
    found = {"known": known or "", "kept": phrase.said()["topic"] if phrase and phrase.mine else ""}
    return {slot: value for slot, value in found.items() if value}


def _earlier(prompt: Prompt, names: frozenset[str]) -> Phrase | None:
    if prompt.callback:
        words = tokens(prompt.callback)
        return best_phrase(words, names | proper_names(words))
    before = [line for line in prompt.scene if line.id < prompt.answering.id][:-EARLIER_LINES]
    for line in reversed(before):
        if prompt.target_id is None or line.author.id != prompt.target_id or is_tender(line.text):
            continue
        words = tokens(_plain(line, prompt))
        phrase = best_phrase(words, names | proper_names(words))
        if phrase and phrase.mine:
            return phrase
    return None
