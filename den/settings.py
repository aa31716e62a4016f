"""The den's settings: the one place where the environment is read, called by `__main__` files only."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from den.errors import BadInput
from den.pace import Pace

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Settings(BaseModel):
    """One process's settings; every field is the variable `DEN_<FIELD>`."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    home: Path = Path(".den")
    redis_url: str = "redis://127.0.0.1:6379"
    discord_url: str = ""
    """The local stand-in's address; empty: the real Discord."""
    pace: Pace = "show"
    personalities: Path = Path("personalities")
    model_url: str = ""
    """An OpenAI-compatible server; empty: the local composer writes."""
    model_name: str = ""
    model_key: str = Field(default="", repr=False)
    ear_slot_ms: int = Field(default=80, ge=1, le=5_000)
    """How long each further ear waits for the one before it."""
    durable: bool = False
    """Make SENDING durable (WAITAOF) before a line is posted."""
    audit_days: int = Field(default=90, ge=1, le=3_650)
    """How long the audit log keeps a day."""
    record: Path | None = None
    """A folder where each Higher Self records what it heard and decided, for `roastden replay`; with the words of
    the lines, so switched off by default."""
    log: Literal["debug", "info", "warning"] = "info"

    @field_validator("discord_url")
    @classmethod
    def only_loopback(cls, url: str) -> str:
        """A stand-in elsewhere would be sent the bots' tokens."""
        parts = urlsplit(url)
        if url and (parts.scheme != "http" or parts.hostname not in LOOPBACK or parts.port is None):
            raise ValueError(
                "a stand-in for Discord must be on this machine: write http://127.0.0.1:PORT, "
                "or leave it empty for the real Discord"
            )
        return url.rstrip("/")

    @property
    def local(self) -> bool:
        """Whether a stand-in takes Discord's place."""
        return bool(self.discord_url)


def read_settings(environ: Mapping[str, str]) -> Settings:
    """The settings in `environ`; raises BadInput with one sentence per wrong variable."""
    given = {
        name: environ[variable]
        for name in Settings.model_fields
        if environ.get(variable := f"DEN_{name.upper()}", "") != ""
    }
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        raise BadInput("; ".join(_sentence(e["loc"], e["msg"]) for e in error.errors())) from None


def _sentence(where: tuple[int | str, ...], message: str) -> str:
    said = message.removeprefix("Value error, ")
    return f"The variable DEN_{str(where[0]).upper()} is not usable: {said}."
