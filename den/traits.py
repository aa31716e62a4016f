"""The parts of a personality: small frozen values; a plain string stands for a part with its defaults."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from den.draft import Engine

Word = Annotated[str, Field(min_length=1, max_length=60)]
Text = Annotated[str, Field(min_length=1, max_length=600)]
Share = Annotated[float, Field(ge=0.0, le=1.0, description="a number from 0 to 1")]


class Part(BaseModel):
    """Frozen, and closed to unknown fields, so that a typing error is told and not swallowed."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def from_string(field: str) -> BeforeValidator:
    """Lets `"rust"` stand for `{field: "rust"}`."""

    def widen(value: Any) -> Any:
        return {field: value} if isinstance(value, str) else value

    return BeforeValidator(widen)


def one_or_many(value: Any) -> Any:
    """Lets a single string stand for a list of one."""
    return [value] if isinstance(value, str) else value


class Interest(Part):
    """A word that draws the personality in."""

    word: Word
    weight: float = Field(1.0, ge=0.0, le=10.0, description="a number from 0 to 10")


class Trigger(Part):
    """A word that reminds the personality of something; rests `cooldown_s` seconds after it fired."""

    word: Word
    weight: float = Field(1.0, ge=0.0, le=10.0, description="a number from 0 to 10")
    cooldown_s: int = Field(1800, ge=0, le=604_800, description="seconds, 0 to 604800 (a week)")


class SpeechPattern(Part):
    """A habit of speech in prose; `match` (a regular expression) and `rate` make it countable."""

    pattern: Text
    kind: Literal["must", "often", "never"] = "often"
    match: str | None = Field(None, max_length=200, description="a regular expression, or null")
    rate: tuple[Share, Share] | None = Field(None, description="[lowest, highest] share of lines, each 0 to 1")


class Catchphrase(Part):
    """A phrase of the personality's own, kept rare."""

    text: Text
    max_per_50_lines: int = Field(2, ge=0, le=50, description="a whole number from 0 to 50")
    cooldown_lines: int = Field(15, ge=0, le=500, description="a whole number from 0 to 500")


class Vocabulary(Part):
    """Words only this personality uses, and words it never uses."""

    own: tuple[Word, ...] = ()
    banned: tuple[Word, ...] = ()


class Example(Part):
    """One line in voice: what it answers, the line, and why it is in character."""

    context: str = Field("", max_length=600, description="what was said before, or one of open, answer, heckle")
    line: Text
    why: str = Field("", max_length=300, description="why this is in character, ≤ 300 characters")


class RoastStyle(Part):
    """How the personality roasts; a plain string is its `note`."""

    note: str = Field("", max_length=600, description="a sentence on how it roasts")
    engine: tuple[Engine, ...] = Field(
        (), description="exaggeration, analogy, misdirection, backhanded_praise, deadpan, list_of_three"
    )
    heat: int = Field(2, ge=1, le=5, description="a whole number from 1 (gentle) to 5 (scorching)")
    per_target_cap: int = Field(3, ge=1, le=12, description="roasts of one person in ten minutes, 1 to 12")


class Length(Part):
    """Words per line: the usual and the most."""

    p50: int = Field(18, ge=1, le=40, description="a whole number from 1 to 40")
    max: int = Field(40, ge=3, le=60, description="a whole number from 3 to 60")


class Sibling(Part):
    """What this personality is to another one of the cast."""

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{2,31}$", description="the id (file name) of another personality")
    relation: Literal["rival", "ally", "mentor", "ex_partner"] = "ally"
    angle: str = Field("", max_length=300, description="how it sees the other, ≤ 300 characters")
    may_roast: bool = True
    running_bit: str = Field("", max_length=300, description="a joke between the two, ≤ 300 characters")


class Avatar(Part):
    """How the personality looks in a list."""

    emoji: str = Field("🎭", min_length=1, max_length=16, description="one emoji")
    color: str = Field("#7a7a8c", pattern=r"^#[0-9a-fA-F]{6}$", description="a colour like #e4572e")


class BasedOn(Part):
    """Whom the personality imitates, if anyone; a real person needs consent or the label of a parody."""

    kind: Literal["original", "parody_public_figure", "member"] = "original"
    subject_id: int | None = None
    consent_id: str | None = None
    label: str = ""
    expires: str | None = None


Interests = Annotated[
    tuple[Annotated[Interest, from_string("word")], ...],
    BeforeValidator(one_or_many),
    Field(max_length=200, description="a list of words, or of {word, weight}"),
]
Triggers = Annotated[
    tuple[Annotated[Trigger, from_string("word")], ...],
    BeforeValidator(one_or_many),
    Field(max_length=200, description="a list of words, or of {word, weight, cooldown_s}"),
]
SpeechPatterns = Annotated[
    tuple[Annotated[SpeechPattern, from_string("pattern")], ...],
    BeforeValidator(one_or_many),
    Field(max_length=60, description="a list of sentences, or of {pattern, kind, match, rate}"),
]
Texts = Annotated[tuple[Text, ...], BeforeValidator(one_or_many)]
