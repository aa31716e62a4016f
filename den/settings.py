"""The den's settings: the one place where the environment is read, called by `__main__` files only."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal
from urllib.parse import quote, urlsplit, urlunsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from den.errors import BadInput
from den.limits import LIMITS, Limits, read_limits
from den.pace import Pace
from den.shards import ALL, Shards, read_shards

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Settings(BaseModel):
    """One process's settings; every field is the variable `DEN_<FIELD>`."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    home: Path = Path(".den")
    redis_url: str = Field(default="redis://127.0.0.1:6379", repr=False)
    redis_user: str = ""
    redis_password: str = Field(default="", repr=False)
    """Where the two are kept apart from the address, as a cloud's secrets are; they go before its own."""
    discord_url: str = ""
    """The local stand-in's address; empty: the real Discord."""
    pace: Pace = "show"
    plans: Literal["off", "local", "model"] = "local"
    """Who plans the next beats of a show; model: the one that writes, or the composer where there is none."""
    personalities: Path = Path("personalities")
    model_url: str = ""
    """An OpenAI-compatible server; empty: the local composer writes."""
    model_name: str = ""
    model_key: str = Field(default="", repr=False)
    generator: Literal["auto", "local", "openai", "bedrock"] = "auto"
    """Who writes first; auto: the server of `model_url` if there is one, else the local composer."""
    bedrock_model: str = ""
    """A model's id, an inference profile's, or its ARN; `@region` behind it: another Region than `aws_region`."""
    bedrock_models: Mapping[str, str] = Field(default_factory=dict)
    """Personalities with a model of their own: `pondrew=eu.anthropic.claude-sonnet-5-5@eu-west-1,hullaby=…`."""
    bedrock_small_model: str = ""
    """Asked when the first is away."""
    aws_region: str = ""
    """Empty: as AWS's own variables and files say."""
    aws_endpoint: str = ""
    """A server in AWS's place: `local.aws`, or an endpoint of one's own network."""
    guardrail: str = ""
    """Bedrock guardrail that judges too: its id or ARN, `:version` behind it (default: DRAFT)."""
    comprehend: bool = False
    """Whether Comprehend judges too what bots are about to say (English only)."""
    secrets_prefix: str = ""
    """Secrets Manager has the tokens, each in a secret of this name with the personality's id behind it."""
    prices: Path | None = None
    """A price list in place of the one that ships."""
    ear_slot_ms: int = Field(default=80, ge=1, le=5_000)
    """How long each further ear waits for the one before it."""
    shards: Shards = ALL
    """The servers that this process has: 16 (all of sixteen shards) or 0-3/16 (the first four)."""
    standby: bool = False
    """Whether a second process waits for each roaster's token, and takes over when the first one dies."""
    durable: bool = False
    """Make SENDING durable (WAITAOF) before a line is posted."""
    store: Literal["sqlite", "dynamodb"] = "sqlite"
    """Where consents, settings and memories are kept for good."""
    table: str = Field(default="roast-den", pattern=r"^[A-Za-z0-9_.-]{3,240}$")
    """The DynamoDB table; a second one, `<table>-forgotten`, keeps what must stay deleted after a restore."""
    dynamodb_url: str = ""
    """An emulator's address; empty: the real DynamoDB."""
    meaning: Literal["", "minilm", "titan"] = ""
    """What tells whether a fact means what a line means; empty: words alone are compared."""
    audit_days: int = Field(default=90, ge=1, le=3_650)
    """How long the audit log keeps a day."""
    limits: Limits = LIMITS
    """Lines of a minute, an hour and a day, as "person=30/300/900 channel=60/900/5000"; a server may have less."""
    tokens_per_day: int = Field(default=2_000_000, ge=0, le=10_000_000_000)
    """What a model may write and read for one server in a day of UTC; then the composer writes."""
    egress: str = Field(default="den", pattern=r"^[A-Za-z0-9._-]{1,64}$")
    """The address from which this process reaches Discord; processes behind the same one share its name."""
    record: Path | None = None
    """A folder where each Higher Self records what it heard and decided, for `roastden replay`; with the words of
    the lines, so switched off by default."""
    log: Literal["debug", "info", "warning"] = "info"
    metrics_port: int = Field(default=0, ge=0, le=65_503)
    """Each process answers /health, /alive and /metrics on the first free port from here on; 0: none does."""
    metrics_host: str = "127.0.0.1"
    """Where it listens; 0.0.0.0 in a container whose neighbours may ask."""
    metrics: Literal["", "emf"] = ""
    """emf: a line of CloudWatch's embedded metric format in the log, once a minute."""
    otel: str = Field(default="", pattern=r"^(https?://[^\s/]+.*)?$", repr=False)
    """A collector's address for OpenTelemetry's protocol over HTTP, such as http://127.0.0.1:4318; needs the extra
    `otel`."""

    @field_validator("limits", mode="before")
    @classmethod
    def as_typed(cls, given: object) -> object:
        """As the environment has it."""
        return read_limits(given) if isinstance(given, str) else given

    @field_validator("shards", mode="before")
    @classmethod
    def numbered(cls, given: object) -> object:
        """As the environment has it."""
        try:
            return read_shards(given) if isinstance(given, str) else given
        except BadInput as error:
            raise ValueError(str(error)) from None

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

    @field_validator("bedrock_models", mode="before")
    @classmethod
    def pairs(cls, given: object) -> object:
        """`persona=model` pairs, separated by commas."""
        if not isinstance(given, str):
            return given
        pairs = [pair.strip().partition("=") for pair in given.split(",") if pair.strip()]
        if any(not persona.strip() or not model.strip() for persona, _, model in pairs):
            raise ValueError("write persona=model, and a comma between two of them")
        return {persona.strip(): model.strip() for persona, _, model in pairs}

    @field_validator("aws_endpoint")
    @classmethod
    def an_address(cls, url: str) -> str:
        """Elsewhere than on this machine only over TLS: calls carry signatures, and people's words."""
        parts = urlsplit(url)
        if url and parts.scheme != "https" and (parts.scheme != "http" or parts.hostname not in LOOPBACK):
            raise ValueError("write https://HOST, or http://127.0.0.1:PORT for a stand-in on this machine")
        return url.rstrip("/")

    @model_validator(mode="after")
    def a_model_to_ask(self) -> "Settings":
        """Whoever names a writer names its model too."""
        if self.generator == "bedrock" and not self.bedrock_model:
            raise ValueError(
                "DEN_GENERATOR=bedrock needs DEN_BEDROCK_MODEL, such as global.anthropic.claude-haiku-5-5: "
                "a model or inference profile that your account may use"
            )
        if self.generator == "openai" and not self.model_url:
            raise ValueError("DEN_GENERATOR=openai needs DEN_MODEL_URL, an OpenAI-compatible server's address")
        return self

    def models_of(self, persona: str) -> tuple[str, ...]:
        """Those of Bedrock that write for a personality, in the order in which they are asked."""
        first = self.bedrock_models.get(persona, self.bedrock_model)
        asked = (first, self.bedrock_small_model) if self.writer() == "bedrock" else ()
        return tuple(filter(None, dict.fromkeys(asked)))

    def breakers_of(self, persona: str) -> tuple[str, ...]:
        """The names under which the den knows together whether a model of that personality is away."""
        return (*self.models_of(persona), *((self.model_name,) if self.model_url else ()))

    def writer(self) -> Literal["local", "openai", "bedrock"]:
        """Who writes first."""
        if self.generator == "auto":
            return "openai" if self.model_url else "local"
        return self.generator

    @property
    def bus_url(self) -> str:
        """The address of Redis with whom to sign in as."""
        if not self.redis_user and not self.redis_password:
            return self.redis_url
        parts = urlsplit(self.redis_url)
        signed = f"{quote(self.redis_user, safe='')}:{quote(self.redis_password, safe='')}"
        return urlunsplit(parts._replace(netloc=f"{signed}@{parts.netloc.rpartition('@')[2]}"))

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
    if not where:
        return f"{said}."
    return f"The variable DEN_{str(where[0]).upper()} is not usable: {said}."
