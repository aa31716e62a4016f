"""What a den was started with, so that the other commands see it as it is, whatever their environment."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from den.personality import Personality
from orchestrator.home import Home


class Started(BaseModel):
    """`redis_url` is the operator's own server, "" for the embedded one; `cast` maps id to fingerprint.

    `emulated`: whether DynamoDB's emulator keeps the memory. `metrics_port`: from where on the agents answer, 0
    where they do not.
    """

    model_config = ConfigDict(frozen=True)

    real: bool = False
    redis_url: str = ""
    aws_local: bool = False
    emulated: bool = False
    metrics_port: int = 0
    standby: bool = False
    cast: dict[str, str] = {}


def read_started(home: Home) -> Started:
    """That of the last `up` or `reload`; the defaults when there is none or it is damaged."""
    try:
        return Started.model_validate_json(_file(home).read_text())
    except (OSError, ValidationError, UnicodeDecodeError):
        return Started()


def write_started(home: Home, started: Started) -> None:
    """Readable by its owner only: the address may hold a password."""
    fresh = _file(home).with_name("started.json.new")
    fresh.touch(mode=0o600)
    fresh.write_text(started.model_dump_json())
    fresh.replace(_file(home))


def fingerprints(folder: Path, cast: Sequence[Personality]) -> dict[str, str]:
    """Each personality's file as a hash, to see later which ones changed."""
    return {who.id: hashlib.sha256((folder / f"{who.id}.json").read_bytes()).hexdigest() for who in cast}


def _file(home: Home) -> Path:
    return home.run / "started.json"
