"""A draft: what a writer wrote, before any check. Not yet speech."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Intent = Literal["roast", "answer", "selfown", "hug", "refuse", "pass"]
Engine = Literal[
    "exaggeration", "analogy", "misdirection", "backhanded_praise", "deadpan", "list_of_three", "none"
]


class Usage(BaseModel):
    """Tokens one draft cost; the local composer counts words."""

    model_config = ConfigDict(frozen=True)

    input_tokens: int = 0
    """All of them, also those that were read from a cache or written to it."""
    output_tokens: int = 0
    cached_tokens: int = 0
    """Of the input: read from the model's prompt cache."""
    cache_write_tokens: int = 0
    """Of the input: written to it."""


class Draft(BaseModel):
    """The shape of the forced tool `speak`. `target_id` is a Discord user id or None."""

    model_config = ConfigDict(frozen=True)

    line: str = Field(max_length=4000)
    target_id: int | None = None
    intent: Intent = "answer"
    engine: Engine = "none"
    bit_id: str | None = None
    usage: Usage = Field(default_factory=Usage)
    note: str = ""
    """What `/why` should tell of how it came about; no writer outside the den can set it."""
    writer: str = ""
    """Which writer wrote it: a model's id, or the name of another writer."""
    passed_over: tuple[str, ...] = ()
    """Which writers were to write it before that one, and why they did not."""

    def told(self) -> str:
        """What the decision record keeps of how it came about; "" of a line written as planned."""
        over = "; ".join(why.rstrip(".") for why in self.passed_over)
        wrote = f"{self.writer} wrote it, because others did not: {over}" if over else ""
        return "; ".join(filter(None, (self.note, wrote)))
