"""The home: made when it can be, refused in a sentence when not, and held by one den at a time."""

import os
import stat
from pathlib import Path

import pytest

from den.errors import BadInput
from orchestrator.home import LONGEST_SOCKET, open_home


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "den").write_text("")
    with pytest.raises(BadInput, match=r"den is in the way and is not a folder"):
        open_home(tmp_path / "den")


def test_a_folder_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="not usable"):
        open_home(tmp_path / "file" / "den")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_home_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BadInput, match="mend its permissions"):
        open_home(tmp_path / "den")


def test_a_home_that_cannot_be_entered_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(BadInput, match="cannot be read and written by this user"):
        open_home(tmp_path / "den")


def test_a_line_break_in_the_path_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="line break"):
        open_home(tmp_path / "a\nb")


def test_the_home_is_its_owners_only(tmp_path: Path) -> None:
    assert stat.S_IMODE(open_home(tmp_path / "den").path.stat().st_mode) == 0o700


def test_only_one_holds_the_lock_and_its_end_frees_it(tmp_path: Path) -> None:
    home = open_home(tmp_path)
    holder = home.lock()
    assert holder is not None
    assert home.lock() is None
    assert home.running()
    os.close(holder)
    assert not home.running()


def test_an_old_pid_never_counts_as_a_running_den(tmp_path: Path) -> None:
    home = open_home(tmp_path)
    (home.run / "lock").write_text("1")
    assert home.holder() is None


def test_the_socket_of_a_deep_home_is_short_and_private(tmp_path: Path) -> None:
    home = open_home(tmp_path / ("d" * 120))
    path = Path(home.choose_socket({"XDG_RUNTIME_DIR": str(tmp_path / ("x" * 120))}))
    assert len(os.fsencode(path)) <= LONGEST_SOCKET
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert home.socket() == str(path)
    path.parent.rmdir()


def test_another_users_folder_is_not_trusted_for_the_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = open_home(tmp_path / "den")
    monkeypatch.setattr(os, "getuid", lambda: 424_242)
    with pytest.raises(BadInput, match="No private folder"):
        home.choose_socket({})
