"""Facts about models that change without notice: what a prompt prefix must have to be cached, what a call may say.

They stand in `models.json` with their date; a model that is not there gets cautious ones.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from den.price import bare

FILE = Path(__file__).parent / "models.json"


class Facts(BaseModel):
    """One family's."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    family: str
    """What its ids begin with, without Region and profile."""
    tool_choice: Literal["tool", "any", "auto"] = "auto"
    """How firmly a call may ask for the tool: this one, any, or if the model likes; more is refused by some."""
    caches: bool = False
    cache_min_tokens: int = Field(default=1024, ge=0)
    """A shorter prefix is silently not cached."""
    characters_a_token: float = Field(default=4.0, gt=0)
    """Rather more than it has, or a prefix that is too short would be marked."""
    cache_ttl: Literal["", "5m", "1h"] = ""
    """"": the model's own; models that know only one refuse a ttl."""
    temperature: float | None = None
    """None: the model takes no other than its own."""
    extra: dict[str, Any] = Field(default_factory=dict)
    """Fields of the model's own, such as a switch for its thinking."""


def facts_of(model: str) -> Facts:
    """The facts of the family with the longest fitting name; of none, those of no family."""
    name = bare(model)
    fitting = [facts for facts in _known() if name.startswith(facts.family)]
    return max(fitting, key=lambda facts: len(facts.family), default=Facts(family=""))


@cache
def _known() -> tuple[Facts, ...]:
    return tuple(Facts.model_validate(each) for each in json.loads(FILE.read_text())["models"])
