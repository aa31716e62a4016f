"""Transcript and truth rows, as they come in: a JSON array or one JSON object per line."""

import json
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from den.errors import BadInput


def _as_id(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _as_ms(value: object) -> object:
    """ISO 8601 or Unix milliseconds; a time without a zone is taken as UTC."""
    if not isinstance(value, str) or value.isdigit():
        return value
    moment = datetime.fromisoformat(value)
    return round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)


Id = Annotated[str, BeforeValidator(_as_id)]
Ms = Annotated[int, BeforeValidator(_as_ms)]


class Row(BaseModel):
    """One line of a transcript, as `roastden transcript --json` prints it; other keys are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    id: Id = Field(validation_alias=AliasChoices("id", "msg_id"))
    author: str
    kind: Literal["human", "bot", "host"]
    text: str
    reply_to: Id | None = None
    at: Ms = Field(validation_alias=AliasChoices("at", "t"))
    channel: Id = ""
    typing_from: Ms | None = None
    root: Id | None = None
    generations: int | None = None
    deleted: bool = False

    @property
    def is_bot(self) -> bool:
        return self.kind != "human"


class Truth(BaseModel):
    """What should follow one human line. `to` empty: the open floor; `max_bots` 0: nobody may answer."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    msg_id: Id
    to: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    max_bots: int = 0
    min_bots: int = 0
    """How many different bots a plural address asks for ("you two": 2)."""


M = TypeVar("M", bound=BaseModel)


def read_rows(text: str) -> tuple[Row, ...]:
    """The rows in order of time. Raises BadInput: which row, which key, what is expected."""
    rows = _read(text, Row, "transcript")
    _refuse_twins([row.id for row in rows], "transcript")
    return tuple(sorted(rows, key=lambda row: row.at))


def read_truth(text: str) -> tuple[Truth, ...]:
    """Raises BadInput as `read_rows` does."""
    rows = _read(text, Truth, "truth file")
    _refuse_twins([row.msg_id for row in rows], "truth file")
    return tuple(rows)


def _read(text: str, model: type[M], what: str) -> list[M]:
    return [_check(value, model, f"row {n} of the {what}") for n, value in _objects(text, what)]


def _objects(text: str, what: str) -> list[tuple[int, Any]]:
    if not text.strip():
        raise BadInput(f"The {what} is empty: give a JSON array, or one JSON object per line.")
    if not text.lstrip().startswith("["):
        return [
            (n, _parse(line, f"line {n} of the {what}"))
            for n, line in enumerate(text.splitlines(), 1)
            if line.strip()
        ]
    return list(enumerate(_parse(text, f"the {what}"), 1))


def _parse(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        why = f"{error.msg} at character {error.pos}" if isinstance(error, json.JSONDecodeError) else "too deep"
        raise BadInput(
            f"{where.capitalize()} is not JSON ({why}): give a JSON array, or one JSON object per line."
        ) from None


def _check(value: Any, model: type[M], where: str) -> M:
    if not isinstance(value, dict):
        raise BadInput(f"{where.capitalize()} is not an object but {type(value).__name__}.")
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"]) or "the whole row"
        raise BadInput(f"{where.capitalize()}, key {key}: {first['msg']}.") from None


def _refuse_twins(ids: list[str], what: str) -> None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise BadInput(f"The {what} has the message {one} twice; every row needs an id of its own.")
        seen.add(one)
