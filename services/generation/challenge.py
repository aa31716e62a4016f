"""A challenge: the line by which a show gives its topic. It is named whole, or the joke is about half of it."""

import re

from den.prompt import Prompt
from services.generation.lexicon import BREAKERS
from services.generation.morphology import is_mass, is_plural, plural, spelt
from services.generation.tact import KIN, OFF_LIMITS, TENDER
from services.generation.topics import tokens

_GIVEN = re.compile(r"Roast (this:|my) (?P<topic>[^.!?]+)\.")
MOST_WORDS = 5
NOT_WITH = (KIN - {"team", "people"}) | OFF_LIMITS | TENDER
"""A joke on a word of these is a joke on somebody."""


def challenge(prompt: Prompt) -> dict[str, str]:
    """The slots of a show's topic; none in talk, or of a topic that is a sentence."""
    given = _GIVEN.fullmatch(prompt.answering.text) if prompt.cue else None
    if given is None or prompt.answering.author.kind != "sibling":
        return {}
    words = [word for word in tokens(given["topic"]) if word[0].isalnum()]
    article = f"{words.pop(0).lower()} " if words and words[0].lower() in ("a", "an", "the") else ""
    low = {word.lower().removesuffix("'s") for word in words}
    singular = {word.removesuffix("s") for word in low}
    if not words or len(words) > MOST_WORDS or (low | singular) & NOT_WITH:
        return {}
    thing = " ".join(map(spelt, words))
    head = next((at for at, word in enumerate(words) if at and word.lower() in BREAKERS), len(words)) - 1
    many = is_plural(words[head].lower())
    bare = many or is_mass(words[head].lower()) or head < len(words) - 1
    return {
        "topic": f"your {thing}" if given[1] == "my" else f"{article}{thing}",
        "is": "are" if many else "is",
        "has": "have" if many else "has",
        "was": "were" if many else "was",
        "it": "they" if many else "it",
        "them": "them" if many else "it",
        "thing": thing,
        "things": thing if bare else " ".join((*map(spelt, words[:-1]), spelt(plural(words[-1])))),
        "are": "are" if many or not bare else "is",
    }
