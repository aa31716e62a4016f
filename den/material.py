"""Material: the words and sentence patterns from which a personality's lines are composed.

`words` are named lists; `{name}` in any text draws from the list, `{a name}` puts a or an before it,
`{Name}` starts with a capital. `patterns` say what to do with one kind of line, `punches` are second
halves by topic, drawn by `{punch}`. Both are grouped by the comic engine they run on. The slots of
`SAID` come from the human line; a text is used only when the line has all the slots it needs.
"""

import re
from typing import Literal, get_args

from pydantic import Field, model_validator

from den.draft import Engine
from den.traits import Part, Text, Word

Kind = Literal[
    "roast_me", "brag", "complaint", "remark", "question", "greeting", "heckle", "praise", "thanks",
    "third_person", "are_you_bot", "roast_it", "laugh", "goodbye", "callback", "sibling", "ambient",
    "selfown", "memory",
]  # fmt: skip
Topic = Literal[
    "any", "code", "work", "food", "sport", "love", "money", "weather", "pets", "gaming", "school", "music",
    "sleep", "travel", "home", "style", "screen",
]  # fmt: skip

SAID = {
    "topic": "what the line is about, seen from here: your code",
    "is": "is or are, to follow {topic}",
    "has": "has or have, to follow {topic}",
    "was": "was or were, to follow {topic}",
    "it": "it or they, for {topic}",
    "them": "it or them, for {topic}",
    "thing": "the same without its article: code",
    "things": "in general: code, restaurants",
    "are": "is or are, to follow {things}",
    "claim": "what they say of themselves: you wrote a compiler in a weekend",
    "did": "the claim without its subject: wrote a compiler in a weekend",
    "doing": "an act in -ing: running a marathon",
    "number": "a number they said with what it counts: forty tabs",
    "quote": "up to five of their own words",
    "slur": "the word a heckler used: boring",
    "name": "the name of the person the line is about",
    "earlier": "something the same person spoke of before",
    "known": "a claim that the same person stored with /remember: you bake bread badly",
    "kept": "what a fact is about that the same person stored, seen from here: your parrot",
    "interest": "one of this personality's interests",
    "trait": "one of this personality's traits",
    "catchphrase": "one of this personality's catchphrases",
    "sibling": "the name of the castmate spoken of",
    "angle": "how this personality sees that castmate",
    "punch": "a second half that fits the topic",
}

KINDS: frozenset[str] = frozenset(get_args(Kind))
TOPICS: frozenset[str] = frozenset(get_args(Topic))
SLOT = re.compile(r"\{(a )?([A-Za-z][A-Za-z0-9_]*)\}")

Bank = dict[Engine, tuple[Text, ...]]


class Material(Part):
    """What the local composer builds from; empty is allowed, then the plain common patterns are used."""

    case: Literal["sentence", "lower"] = "sentence"
    words: dict[Word, tuple[Text, ...]] = Field(
        default_factory=dict, description="named lists of words, each name drawn as {name}"
    )
    patterns: dict[Kind, Bank] = Field(
        default_factory=dict, description="kind of line, then engine, then sentences"
    )
    punches: dict[Topic, Bank] = Field(default_factory=dict, description="topic, then engine, then second halves")

    def texts(self) -> tuple[str, ...]:
        """Every pattern, punch and word of the material."""
        banks = (*self.patterns.values(), *self.punches.values())
        said = [text for bank in banks for group in bank.values() for text in group]
        return (*said, *(word for group in self.words.values() for word in group))

    @model_validator(mode="after")
    def _slots_are_known(self) -> "Material":
        known = SAID.keys() | self.words.keys()
        for text in self.texts():
            wrong = [name for _, name in SLOT.findall(text) if name.lower() not in known]
            broken = SLOT.sub("", text)
            if wrong or "{" in broken or "}" in broken:
                slot = "{" + wrong[0] + "}" if wrong else "a stray { or }"
                raise ValueError(f"“{text[:60]}” has {slot}, which no list and no slot explains")
        return self
