"""Topics: what a line is about: its best noun phrase, seen from the listener, and its fields of life."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from den.material import Topic
from services.generation.lexicon import BREAKERS, NUMBER_WORDS, TOPIC_OF
from services.generation.morphology import a_or_an, is_mass, is_plural, plural, spelt
from services.generation.packed import packed
from services.generation.tact import FIRST_NAMES, KIN, OFF_LIMITS, PROPER, SLURS, TENDER

TOKEN = re.compile(r"[^\W_][\w'’+#/-]*|[.,!?;:()“”\"…—]")
_MINE = frozenset({"my", "our"})
_POINTING = packed("the a an this that these those some another")
_VAGUE = packed(
    "best worst same first last next only other new old good bad great whole most lot bit little few "
    "kind sort way thing things one time times day days week weeks year years hour hours minute minutes "
    "stuff right left end rest point part side problem question answer reason life world name "
    "chance half second seconds morning night today entire big small real perfect actual own bots bot "
    "roast roasts try line lines fact case guess"
)
_NOUNY = re.compile(
    r"(?:tion|ment|ship|ness|ity|ance|ence|ology|ism|solo|collection|skills?|plan|system|setup|idea|starter|swing|habit|choice|"
    r"report|battery|membership|review|playlist|collection|machine|clock|wall|language)s?$"
)
_THIS = frozenset({"this", "that", "these", "those", "some", "another"})
_TAKING = packed("get buy make learn try quit need eat drink own collect play wear love hate like bring")
LOOSE = 1.3
"""The weight of a countable noun that stands bare: perhaps a verb."""
_VERBAL = re.compile(r"(?:ly|ing|ed)$")
LOWER_WORDS = packed("will mark max pat rob frank scott ted sue ali ed bill drew art jack dan")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase without its article. `mine`: the speaker's own."""

    words: tuple[str, ...]
    mine: bool
    article: str
    """the, a (any other pointing word) or none."""
    weight: float

    @property
    def head(self) -> str:
        return self.words[-1].lower()

    def said(self, asked: bool = False) -> dict[str, str]:
        """The slots of this phrase. `asked`: in a question, where a thing may not exist yet."""
        thing = " ".join(spelt(word) for word in self.words)
        many = is_plural(self.head)
        general = " ".join([*(spelt(word) for word in self.words[:-1]), spelt(plural(self.words[-1]))])
        return {
            "topic": self._topic(thing, many, asked),
            "is": "are" if many else "is",
            "has": "have" if many else "has",
            "was": "were" if many else "was",
            "it": "they" if many else "it",
            "them": "them" if many else "it",
            "thing": thing,
            "things": general,
            "are": "are" if is_plural(general.split()[-1]) else "is",
        }

    def _topic(self, thing: str, many: bool, asked: bool) -> str:
        if self.mine:
            return f"your {thing}"
        if self.article == "the":
            return f"the {thing}"
        if self.article == "a" and asked and not many:
            return a_or_an(thing)
        if not self.article and (many or is_mass(self.head) or self.head in PROPER):
            return thing
        return f"those {thing}" if many else f"that {thing}"


def tokens(text: str) -> list[str]:
    """Words and the punctuation that ends phrases."""
    return TOKEN.findall(text)


def proper_names(words: list[str]) -> frozenset[str]:
    """Lower-cased words that look like somebody's name: never to be said by a bot."""
    found = {word.lower() for word in words if word.lower() in FIRST_NAMES - LOWER_WORDS}
    for before, word in pairwise(words):
        starts = before in '.!?:;“"…'
        large = word[:1].isupper() and word[1:].islower() and len(word) > 1
        if large and not starts and word.lower() not in PROPER and word.lower() not in TOPIC_OF:
            found.add(word.lower())
    return frozenset(found)


def fields(words: list[str]) -> tuple[Topic, ...]:
    """The fields of life of a line, the strongest first."""
    low = [word.lower() for word in words]
    pairs = [f"{one} {two}" for one, two in pairwise(low)]
    known = [word for word in (*low, *pairs) if word in TOPIC_OF]
    counted = Counter(TOPIC_OF[word] for word in known)
    return tuple(topic for topic, _ in counted.most_common())


def best_phrase(words: list[str], names: frozenset[str]) -> Phrase | None:
    """The phrase most worth a joke, or None."""
    found = [phrase for phrase in _phrases(words) if _harmless(phrase, names)]
    return max(found, key=lambda phrase: phrase.weight, default=None)


def _harmless(phrase: Phrase, names: frozenset[str]) -> bool:
    low = {part.removesuffix("'s").removesuffix("’s") for word in phrase.words for part in (word.lower(),)}
    singular = {word.removesuffix("s") for word in low}
    kept_away = KIN | OFF_LIMITS | TENDER | names
    return not (low | singular) & kept_away and phrase.head not in _VAGUE | SLURS


def _phrases(words: list[str]) -> Iterator[Phrase]:
    for at, word in enumerate(words):
        low = word.lower()
        late = at * 0.01
        if low in _MINE or low in _POINTING:
            mine = low in _MINE
            taken = _noun_part(words[at + 1 :], trusting=mine, unknown=low not in _THIS)
            if taken:
                known = taken[-1].lower() in TOPIC_OF or " ".join(taken[-2:]).lower() in TOPIC_OF
                article = "" if mine else "the" if low == "the" else "a"
                weight = 3.0 if mine else 1.1 if low in {"a", "an"} else 1.3
                yield Phrase(taken, mine, article, weight + known * 0.7 - late)
        elif low in TOPIC_OF and low not in _TAKING:
            loose = not is_mass(low) and not is_plural(low) and low not in PROPER
            yield Phrase(_run(words, at), False, "", (LOOSE if loose else 1.9) - late)
        elif low in _TAKING:
            taken = _noun_part(words[at + 1 :], trusting=True, unknown=True)
            if taken and taken[-1].lower() not in TOPIC_OF:
                yield Phrase(taken, False, "", 1.4 - late)


def _run(words: list[str], at: int) -> tuple[str, ...]:
    """A known noun with the known nouns around it: pineapple pizza."""
    start = at
    if at >= 2 and words[at - 1].isalpha() and not {words[at - 1].lower(), words[at - 2].lower()} & BREAKERS:
        start -= 1
    end = at + 1
    while end < len(words) and words[end].lower() in TOPIC_OF.keys() - _TAKING and end - at < 3:
        end += 1
    return tuple(words[start:end])


def _noun_part(after: list[str], trusting: bool, unknown: bool) -> tuple[str, ...]:
    """The words up to the head noun: to the last known noun of the first four, else to the next function word."""
    taken: list[str] = []
    for word in after[:4]:
        low = word.lower()
        if low in BREAKERS or not word[:1].isalnum() or low in NUMBER_WORDS or word.isdigit():
            break
        taken.append(word)
    known = [at for at, word in enumerate(taken) if word.lower() in TOPIC_OF]
    if known:
        end = known[-1] + 1
        while end < len(taken) and _NOUNY.search(taken[end].lower()):
            end += 1
        return tuple(taken[:end])
    if not unknown or not taken or len(taken) > (3 if trusting else 2) or _VERBAL.search(taken[-1].lower()):
        return ()
    return tuple(taken)
