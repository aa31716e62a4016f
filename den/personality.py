"""A personality: who a bot is, read from one JSON file; the file's stem is its id."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from den.errors import BadInput
from den.jsonfile import read_object
from den.material import Material
from den.traits import (
    Avatar,
    BasedOn,
    Catchphrase,
    Example,
    Interests,
    Length,
    RoastStyle,
    Sibling,
    SpeechPatterns,
    Texts,
    Triggers,
    Vocabulary,
    Word,
    from_string,
    one_or_many,
)  # fmt: skip

SLUG = r"^[a-z][a-z0-9-]{2,31}$"
NAME = r"^[^\W\d_][\w' -]+$"
SHORTEST_NAME, LONGEST_NAME = 3, 32
Name = Annotated[str, Field(min_length=SHORTEST_NAME, max_length=LONGEST_NAME, pattern=NAME)]
"""The length is no part of the pattern: counted repeats of Unicode's letters are an automaton of 3 MiB."""
Sentence = Annotated[str, Field(max_length=600)]
MAX_TOLD = 5
"""Of a file full of faults, so many are told at once."""


class Personality(BaseModel):
    """One bot's character. Only `name` is required; a description tells what a field allows."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=SLUG, description="the file's stem: 3 to 32 of a-z, 0-9 and -, a letter first")
    name: Name = Field(description="3 to 32 letters, digits, spaces, ' or -, a letter first")
    kind: Literal["roaster", "host"] = Field("roaster", description="roaster or host (one host in a cast)")
    aliases: tuple[Name, ...] = Field((), max_length=8, description="up to 8 other names, 3 to 32 characters each")
    real_name: str | None = Field(None, max_length=80, description="the real person imitated, or null")
    traits: Texts = Field((), max_length=40, description="a list of words or short phrases")
    speech_patterns: SpeechPatterns = Field(())
    interests: Interests = Field(())
    roast_style: Annotated[RoastStyle, from_string("note")] = Field(
        RoastStyle(), description="a sentence, or {note, engine, heat, per_target_cap}"
    )
    memory_triggers: Triggers = Field(())
    premise: Sentence = Field("", description="one sentence: who this is")
    point_of_view: Sentence = Field("", description="one sentence: how it sees people")
    want: Sentence = Field("", description="one sentence: what it chases")
    wound: Sentence = Field("", description="one sentence: what it is touchy about")
    blind_spot: Sentence = Field("", description="one sentence: what it never notices about itself")
    catchphrases: tuple[Annotated[Catchphrase, from_string("text")], ...] = Field(
        (), max_length=40, description="a list of phrases, or of {text, max_per_50_lines, cooldown_lines}"
    )
    vocabulary: Vocabulary = Field(Vocabulary(), description="{own: [words], banned: [words]}")
    examples: tuple[Annotated[Example, from_string("line")], ...] = Field(
        (), max_length=60, description="a list of lines, or of {context, line, why}; 8 to 20 are best"
    )
    anti_examples: Texts = Field((), max_length=20, description="lines that would be out of character")
    taboo: Annotated[tuple[Word, ...], BeforeValidator(one_or_many)] = Field(
        (), max_length=200, description="words and subjects it never touches"
    )
    length: Length = Field(Length(), description="{p50, max} in words")
    reading_grade: tuple[int, int] = Field((2, 10), description="[lowest, highest] school grade")
    emoji: Literal["none", "rare", "often"] = Field("none", description="none, rare or often")
    caps: Literal["normal", "lower", "shouts"] = Field("normal", description="normal, lower or shouts")
    talkativeness: float = Field(0.5, ge=0.0, le=1.0, description="a number from 0 (speaks only when called) to 1")
    energy: float = Field(0.5, ge=0.0, le=1.0, description="a number from 0 (calm) to 1 (drawn in by a busy room)")
    interrupts: bool = Field(False, description="true or false")
    siblings: tuple[Annotated[Sibling, from_string("id")], ...] = Field(
        (), max_length=40, description="a list of {id, relation, angle, may_roast, running_bit}"
    )
    status: Literal["high", "low"] = Field("high", description="high or low: does it look down, or up?")
    arc: Sentence = Field("", description="one sentence: what changes over a season")
    refusal_line: Sentence = Field("I'll pass on that one.", description="a line in voice that declines")
    checkin_line: Sentence = Field("Jokes aside: are you all right?", description="a plain, kind line in voice")
    rest_line: Sentence = Field("That's all from me for now.", description="a line in voice that takes a break")
    hug_line: Sentence = Field("All in good fun. You took it well.", description="a warm closing line in voice")
    avatar: Avatar = Field(Avatar(), description="{emoji, color}")
    based_on: BasedOn = Field(BasedOn(), description="{kind, subject_id, consent_id, label, expires}")
    material: Material = Field(Material(), description="{case, words, patterns, punches} for the local composer")
    version: str = Field("1", max_length=20, description="a version like 1 or 1.2")
    author: str = Field("", max_length=80, description="who wrote it")
    reviewed_by: str = Field("", max_length=80, description="who checked it")

    def __hash__(self) -> int:
        """Cheap: what is worked out for a character once is looked up by it at every line."""
        return hash((self.id, self.version))

    def names(self) -> tuple[str, ...]:
        """All that it answers to, the display name first."""
        return (self.name, *self.aliases)


def load(path: Path) -> Personality:
    """The personality in the file; BadInput tells each fault in a sentence: file, field, why, allowed."""
    fields = read_object(path)
    fields.setdefault("id", path.stem)
    if fields["id"] != path.stem:
        found = _shown(fields["id"])
        raise BadInput(f"{path}: id: is {found}; allowed: the file's own name, “{path.stem}”.")
    try:
        return Personality.model_validate(fields)
    except ValidationError as error:
        faults = error.errors(include_url=False)
        told = [f"{path}: {_sentence(fault)}" for fault in faults[:MAX_TOLD]]
        more = len(faults) - MAX_TOLD
        raise BadInput("\n".join([*told, f"{path}: and {more} more."] if more > 0 else told)) from error


def load_all(folder: Path) -> tuple[Personality, ...]:
    """The cast, sorted by id; BadInput unless there is exactly one host and every name calls only one."""
    if not folder.is_dir():
        raise BadInput(f"{folder}: is not a folder; allowed: a folder of personality files (*.json).")
    cast = tuple(load(path) for path in sorted(folder.glob("*.json")))
    if not cast:
        raise BadInput(f"{folder}: has no *.json file; add one with `roastden personality new NAME`.")
    hosts = [one.id for one in cast if one.kind == "host"]
    if len(hosts) != 1:
        found = ", ".join(hosts) or "none"
        raise BadInput(f"{folder}: kind: {found} of the cast is host; allowed: exactly one host.")
    _refuse_clashes(folder, cast)
    return cast


def _refuse_clashes(folder: Path, cast: tuple[Personality, ...]) -> None:
    owner: dict[str, str] = {}
    for one in cast:
        for field, name in [("name", one.name), *(("aliases", alias) for alias in one.aliases)]:
            other = owner.setdefault(name.casefold(), one.id)
            if other != one.id:
                file = folder / f"{one.id}.json"
                raise BadInput(f"{file}: {field}: “{name}” already calls {other}; allowed: a name of its own.")


def _sentence(fault: ErrorDetails) -> str:
    place = _place(fault["loc"])
    allowed = "" if fault["type"] == "value_error" else _allowed(fault["loc"])
    return f"{place}: {_why(fault)}{f'; allowed: {allowed}' if allowed else ''}."


def _why(fault: ErrorDetails) -> str:
    match fault["type"]:
        case "missing":
            return "is missing"
        case "extra_forbidden":
            return "is not a field of a personality"
        case "value_error":
            return str(fault["msg"]).removeprefix("Value error, ")
        case "string_pattern_mismatch" | "literal_error" | "tuple_type":
            return f"{_shown(fault['input'])} does not fit"
    reason = str(fault["msg"])
    return f"{_shown(fault['input'])} does not fit ({reason[:1].lower()}{reason[1:]})"


def _allowed(loc: tuple[int | str, ...]) -> str:
    """The description of the innermost field on the way, or the names of the fields beside an unknown one."""
    model: type[BaseModel] | None = Personality
    said = ", ".join(Personality.model_fields)
    for step in (part for part in loc if isinstance(part, str)):
        field = model.model_fields.get(step) if model else None
        if field is None:
            break
        model = next(_models(field.annotation), None)
        said = field.description or (", ".join(model.model_fields) if model else said)
    return said


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        return
    for inner in get_args(annotation):
        yield from _models(inner)


def _place(loc: tuple[int | str, ...]) -> str:
    dotted = ".".join(str(step + 1) if isinstance(step, int) else step for step in loc)
    return re.sub(r"\s+", " ", dotted)[:120] or "file"


def _shown(value: object) -> str:
    text = repr(value) if not isinstance(value, str) else f"“{value}”"
    return text if len(text) <= 60 else f"{text[:57]}…"
