"""What both judges share: where their files lie, and how a schema's error is told in one line."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema.exceptions import ValidationError, best_match

FILES = Path(__file__).resolve().parents[3] / "shared" / "data" / "discord"


def load(name: str) -> Any:
    """The judge's file, or a skip that says which one is missing."""
    path = FILES / name
    if not path.is_file():
        pytest.skip(f"the judge's file {name} is not in ../shared/data/discord beside the project")
    return json.loads(path.read_text(encoding="utf-8"))


def one_line(error: ValidationError) -> str:
    """The most telling cause below a union's failure, and where in the sample it lies."""
    cause = best_match([error]) or error
    where = "/".join(map(str, cause.absolute_path)) or "(root)"
    return f"at {where}: {cause.message[:300]}"


def lines(errors: Iterable[ValidationError]) -> Iterator[str]:
    return (one_line(error) for error in errors)
