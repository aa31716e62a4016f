"""The wish: what an operator decides about a deployment, in one small file (`deploy/den.json`)."""

from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from den.errors import BadInput

LOG_DAYS = (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365)


class Wish(BaseModel):
    """Every field has a default; an unknown one is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field("roastden", pattern=r"^[a-z][a-z0-9-]{2,20}$")
    """Of the stacks and of all that can be named; several dens live side by side in one account."""
    packing: Literal["single-task", "per-agent"] = "single-task"
    """single-task: the whole cast in one small task, the cheapest. per-agent: a service for each."""
    alarm_email: str = ""
    log_days: int = 30
    budget_usd: int = Field(30, ge=1, le=100_000)
    """What a month may cost before somebody is told."""
    bedrock_model: str = ""
    """The id of the model or inference profile that writes lines; none: the local composer does."""
    bedrock_arns: tuple[str, ...] = ()
    """What the agents may call for it: a profile's own ARN and those of the models behind it."""

    @model_validator(mode="after")
    def may_call_what_writes(self) -> Self:
        if bool(self.bedrock_model) != bool(self.bedrock_arns):
            raise ValueError("bedrock_model and bedrock_arns go together: name both, or neither")
        return self


def read_wish(path: Path) -> Wish:
    """BadInput names the file and the field."""
    try:
        wish = Wish.model_validate_json(path.read_text("utf-8"))
    except OSError as error:
        raise BadInput(f"The settings {path} cannot be read ({error.strerror}).") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "the whole"
        raise BadInput(f"The settings {path} are not usable: {where}: {first['msg']}.") from None
    if wish.log_days not in LOG_DAYS:
        raise BadInput(f"The settings {path} are not usable: log_days is one of {', '.join(map(str, LOG_DAYS))}.")
    return wish
