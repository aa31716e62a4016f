"""The deployment's own environment is made once for each lock."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from den.errors import Unavailable
from orchestrator.deployment import LOCK, VENV, deployment_python, has_deployment


class Runner:
    """Takes down what it is asked to run; `status` is what it says of it."""

    def __init__(self, root: Path, status: int = 0) -> None:
        self.root, self.status = root, status
        self.told: list[tuple[str, ...]] = []

    def __call__(self, argv: Sequence[str]) -> int:
        self.told.append(tuple(argv))
        if "venv" in argv:
            (self.root / VENV / "bin").mkdir(parents=True, exist_ok=True)
            (self.root / VENV / "bin" / "python").touch()
        return self.status


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / LOCK).write_text("aws-cdk-lib==2\n")
    return tmp_path


def test_it_is_installed_once(root: Path) -> None:
    run = Runner(root)
    for _ in range(2):
        deployment_python(root, "uv", "python3", run)
    assert len(run.told) == 2
    assert "--require-hashes" in run.told[1]


def test_another_lock_installs_anew(root: Path) -> None:
    run = Runner(root)
    deployment_python(root, "uv", "python3", run)
    (root / LOCK).write_text("aws-cdk-lib==3\n")
    deployment_python(root, "uv", "python3", run)
    assert len(run.told) == 4


def test_an_installation_that_failed_is_told_and_tried_again(root: Path) -> None:
    with pytest.raises(Unavailable, match=r"could not be installed into \.venv-deploy"):
        deployment_python(root, "uv", "python3", Runner(root, status=1))
    assert not has_deployment(root)
