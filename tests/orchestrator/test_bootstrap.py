"""`roastden`, the bootstrap: what it installs it installs once; what it cannot do it says."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = ("roastden", "pyproject.toml", "requirements.lock", "requirements-dev.lock", "requirements-uv.lock")

# Stands for every Python: makes a "venv" that is a copy of itself and writes down what it is asked to do.
PYTHON = """#!/bin/sh
here=$(dirname "$0")
case "$*" in
  "-c import sys, venv"*) exit 0 ;;
  "-c import fcntl"*) exec "{real}" "$@" ;;
  "--version") echo "Python 3.99" ;;
  "-m venv "*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; printf 'venv\\n' >>"{told}" ;;
  "-m pip install"*uv.lock)
    printf '#!/bin/sh\\necho "uv $*" >>"{told}"\\n{uv}\\n' >"$here/uv"
    chmod +x "$here/uv" ;;
  *) printf '%s\\n' "$*" >>"{told}" ;;
esac
"""


class Project:
    """A copy of the bootstrap's files in a folder with a space, and a Python that does nothing."""

    def __init__(self, folder: Path, uv: str = "exit 0") -> None:
        self.root = folder / "a project"
        self.root.mkdir()
        for name in FILES:
            shutil.copy(ROOT / name, self.root / name)
        self.log = folder / "told"
        self.log.touch()
        self.bin = folder / "bin"
        self.bin.mkdir()
        python = self.bin / "python3"
        python.write_text(PYTHON.format(told=self.log, uv=uv, real=sys.executable))
        python.chmod(0o755)

    def start(self, *args: str, path: str | None = None) -> "subprocess.Popen[str]":
        environ = {"PATH": path or f"{self.bin}:/usr/bin:/bin", "HOME": str(self.root)}
        return subprocess.Popen(
            [str(self.root / "roastden"), *args],
            cwd="/",
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def told(self, *args: str, status: int = 0) -> tuple[list[str], str]:
        """What was done in this run, and what was said."""
        before = len(self.log.read_text().splitlines())
        process = self.start(*args)
        _, said = process.communicate(timeout=20)
        assert process.returncode == status, said
        return self.log.read_text().splitlines()[before:], said


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_the_first_start_installs_from_the_lock_with_hashes_and_hands_over(project: Project) -> None:
    done, _ = project.told("up", "--detach")
    assert done[0] == "venv"
    assert any("pip sync --quiet --require-hashes --compile-bytecode" in one for one in done)
    assert any("--no-build-isolation --offline -e" in one for one in done)
    assert done[-1] == "-P -m orchestrator up --detach"


def test_the_second_start_does_nothing_but_hand_over(project: Project) -> None:
    project.told("status")
    done, said = project.told("status", "--json")
    assert (done, said) == (["-P -m orchestrator status --json"], "")


def test_test_installs_the_larger_set_and_up_is_content_with_it(project: Project) -> None:
    project.told("up")
    done, _ = project.told("--home", "x", "test", "-k", "y")
    assert any("requirements-dev.lock" in one for one in done)
    assert project.told("up")[0] == ["-P -m orchestrator up"]


def test_a_word_test_elsewhere_is_not_the_command(project: Project) -> None:
    done, _ = project.told("say", "test")
    assert not any("requirements-dev.lock" in one for one in done)


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_a_changed_lock_installs_again_into_the_same_venv(project: Project, name: str) -> None:
    project.told("up")
    with (project.root / name).open("a") as file:
        file.write("\n")
    done, _ = project.told("up")
    assert "venv" not in done
    assert any("pip sync" in one for one in done)


def test_a_changed_lock_where_nothing_may_be_written_is_told_in_a_sentence(project: Project) -> None:
    project.told("up")
    (project.root / "requirements.lock").write_text("another==1\n")
    (project.bin / "rm").write_text("#!/bin/sh\necho 'rm: Read-only file system' >&2\nexit 1\n")
    (project.bin / "rm").chmod(0o755)
    did, said = project.told("up", status=1)
    assert did == [] and "run `" in said and "roastden doctor` once" in said and "rm:" not in said


def test_an_interrupted_installation_is_made_good(project: Project) -> None:
    project.told("up")
    (project.root / ".venv/stamp").unlink()
    (project.root / ".venv/made").unlink()
    assert project.told("up")[0][0] == "venv"


def test_a_moved_project_gets_a_new_venv(project: Project) -> None:
    project.told("up")
    project.root = project.root.rename(project.root.with_name("moved"))
    assert project.told("up")[0][0] == "venv"


def test_without_uv_pip_installs_with_hashes(tmp_path: Path) -> None:
    done, said = Project(tmp_path, uv="exit 1").told("up")
    assert "uv cannot be had here" in said
    assert any(one.startswith("-m pip install") and "--require-hashes" in one for one in done)


def test_two_at_once_install_once(tmp_path: Path) -> None:
    project = Project(tmp_path, uv="sleep 0.5")
    both = [project.start("up"), project.start("up")]
    said = [process.communicate(timeout=20)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert project.log.read_text().count("pip sync") == 1
    assert any("waiting for it" in one for one in said)


def test_no_python_is_told_in_a_sentence_with_what_to_do(project: Project, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("bash", "dirname", "readlink", "cat", "cksum", "env"):
        found = shutil.which(name)
        assert found
        (tools / name).symlink_to(found)
    process = project.start("up", path=str(tools))
    _, said = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "needs Python 3.11 or newer" in said
    assert "DEN_PYTHON" in said
