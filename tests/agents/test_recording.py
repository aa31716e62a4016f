"""Recording to a file, and where there can be none."""

from pathlib import Path

import pytest

from agents.recording import Recorder, tape_to
from den.errors import NeverRestart
from den.tape import read_tape
from tests.agents.lines import line


def test_rows_are_in_the_file_as_soon_as_they_happen(tmp_path: Path) -> None:
    Recorder(tape_to(tmp_path / "tapes", "velvet-0")).line(line("hello"))
    (file,) = (tmp_path / "tapes").iterdir()
    assert [row.kind for row in read_tape(file.read_text("utf-8"))] == ["line"]


def test_a_folder_that_cannot_be_made_keeps_the_process_down(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(NeverRestart, match="DEN_RECORD names"):
        tape_to(tmp_path / "file" / "tapes", "velvet-0")
