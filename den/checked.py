"""Checked: a value made of what came in, or one clear sentence why it cannot be."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from den.errors import BadInput

M = TypeVar("M", bound=BaseModel)


def checked(kind: type[M], /, **fields: Any) -> M:
    """The value; raises BadInput with a sentence for each wrong field."""
    try:
        return kind(**fields)
    except ValidationError as error:
        raise BadInput(" ".join(_sentence(kind, one) for one in error.errors())) from None


def _sentence(kind: type[BaseModel], error: ErrorDetails) -> str:
    """A check of ours says it in full; one of pydantic's needs the field's name."""
    if error["type"] == "value_error":
        return error["msg"].removeprefix("Value error, ")
    field = ".".join(str(step) for step in error["loc"])
    return f"{kind.__name__}, {field}: {error['msg'][0].lower()}{error['msg'][1:]}."
