"""The fixed choices of one den, kept in den.json: its seed and its ports."""

import secrets
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from den.errors import BadInput
from orchestrator.home import Home
from orchestrator.ports import PortSeat, pick

PAGE_PORT = 8484
"""The chat page's first choice, so that its address is usually the same everywhere."""
Port = Field(ge=1, le=65535)


class Choices(BaseModel):
    """One den's; `seed` makes its local ids and tokens the same at every start."""

    model_config = ConfigDict(frozen=True)

    seed: str = Field(min_length=1, max_length=200)
    port: int = Port
    redis_port: int = Port
    cluster_port: int = Port
    aws_port: int = Field(default=0, ge=0, le=65535)
    """The stand-in's for AWS; 0: this den never had one."""
    dynamodb_port: int = Field(default=0, ge=0, le=65535)
    """The emulator's; 0 as above."""
    created: str = ""


def read_choices(home: Home) -> Choices | None:
    """What den.json says, None before the first start; BadInput when it is damaged."""
    path = _file(home)
    try:
        return Choices.model_validate_json(path.read_text())
    except FileNotFoundError:
        return None
    except (OSError, ValidationError, UnicodeDecodeError) as error:
        where = error.errors()[0]["loc"] if isinstance(error, ValidationError) else ()
        field = f" (field {where[0]})" if where else ""
        raise BadInput(
            f"{path} cannot be used{field}: put back a copy of it, or remove it to choose anew "
            "(the local bots then get new ids and tokens)."
        ) from None


def settle(
    home: Home,
    seats: PortSeat,
    port: int | None,
    now: datetime | None = None,
    aws: bool = False,
    emulator: bool = False,
) -> Choices:
    """The choices for this start, written down. `port` fixes the chat page's; BadInput when it is taken.

    Ports are kept across starts; one that somebody else took meanwhile is chosen anew.
    """
    kept = read_choices(home)
    if port is not None:
        seats.demand(port)
    taken: set[int] = {port} if port is not None else set()
    page = port or pick(seats, kept.port if kept else PAGE_PORT, str(home.path), taken)
    redis = pick(seats, kept.redis_port if kept else None, f"redis {home.path}", taken)
    cluster = pick(seats, kept.cluster_port if kept else None, f"cluster {home.path}", taken)
    kept_aws = kept.aws_port if kept else 0
    aws_port = pick(seats, kept_aws or None, f"aws {home.path}", taken) if aws else kept_aws
    kept_dynamodb = kept.dynamodb_port if kept else 0
    if emulator:
        kept_dynamodb = pick(seats, kept_dynamodb or None, f"dynamodb {home.path}", taken)
    moment = now or datetime.now(UTC)
    settled = Choices(
        seed=kept.seed if kept else secrets.token_hex(8),
        port=page,
        redis_port=redis,
        cluster_port=cluster,
        aws_port=aws_port,
        dynamodb_port=kept_dynamodb,
        created=kept.created if kept else moment.isoformat(timespec="seconds"),
    )
    if settled != kept:
        _write(_file(home), settled)
    return settled


def _file(home: Home) -> Path:
    return home.path / "den.json"


def _write(path: Path, choices: Choices) -> None:
    fresh = path.with_name("den.json.new")
    fresh.write_text(choices.model_dump_json(indent=2) + "\n")
    fresh.replace(path)
