"""The emulator of DynamoDB is installed once for each lock, with hashes, or one sentence says why it is not."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from den.errors import Unavailable
from local.dynamodb.__main__ import environment
from orchestrator.emulator import LOCK, install_emulator, quietly


class Runner:
    """Takes down what it is asked to run; `fails` is what it says of an installation."""

    def __init__(self, fails: str = "") -> None:
        self.fails, self.told = fails, list[tuple[str, ...]]()

    def __call__(self, argv: Sequence[str]) -> str:
        self.told.append(tuple(argv))
        if "venv" in argv:
            Path(argv[-1]).mkdir(parents=True, exist_ok=True)
            return ""
        return self.fails


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / LOCK).write_text("ministack==1\n")
    return tmp_path


def test_it_is_installed_once_and_with_hashes(root: Path) -> None:
    run = Runner()
    assert install_emulator(root / "home", root, "/venv/bin/python", run)
    assert not install_emulator(root / "home", root, "/venv/bin/python", run)
    assert len(run.told) == 2
    assert "--require-hashes" in run.told[1] and run.told[1][0] == "/venv/bin/uv"


def test_another_lock_is_installed_anew(root: Path) -> None:
    run = Runner()
    install_emulator(root / "home", root, "python", run)
    (root / LOCK).write_text("ministack==2\n")
    assert install_emulator(root / "home", root, "python", run)


def test_what_cannot_be_installed_is_told_with_what_to_do_and_tried_again(root: Path) -> None:
    with pytest.raises(Unavailable, match=r"\(no route\): is the package index within reach\? DEN_STORE=sqlite"):
        install_emulator(root / "home", root, "python", Runner("no route"))
    assert install_emulator(root / "home", root, "python", Runner())


def test_a_command_that_fails_says_why_in_a_line() -> None:
    assert quietly(("sh", "-c", "echo no room >&2; exit 3")) == "no room"
    assert quietly(("/nowhere/uv",)).startswith("/nowhere/uv: No such file")
    assert quietly(("true",)) == ""


def test_the_emulator_is_given_nothing_of_the_dens_secrets(tmp_path: Path) -> None:
    given = environment(
        tmp_path, 9200, {"PATH": "/bin", "DEN_TOKEN_EMBER": "made.up", "DEN_REDIS_URL": "redis://x"}
    )
    assert (given["BIND_HOST"], given["GATEWAY_PORT"], given["PATH"]) == ("127.0.0.1", "9200", "/bin")
    assert not [name for name in given if name.startswith("DEN_")]
