"""Recording to a file, and where there can be none."""

from pathlib import Path

import pytest

from agents.recording import Recorder, tape_to
from den.addressee import address
from den.direction import Direction
from den.errors import NeverRestart
from den.etiquette import decide
from den.scene import Scene
from den.tape import LineRow, Player, Row, read_tape
from tests.agents.lines import line
from tests.den.stories import ALL, CAST, told


def test_rows_are_in_the_file_as_soon_as_they_happen(tmp_path: Path) -> None:
    Recorder(tape_to(tmp_path / "tapes", "velvet-0")).line(line("hello"))
    (file,) = (tmp_path / "tapes").iterdir()
    assert [row.kind for row in read_tape(file.read_text("utf-8"))] == ["line"]


def test_a_folder_that_cannot_be_made_keeps_the_process_down(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(NeverRestart, match="DEN_RECORD names"):
        tape_to(tmp_path / "file" / "tapes", "velvet-0")


def test_what_a_decision_hung_on_is_on_the_tape() -> None:
    (said,) = told("ana: everyone roast me")
    scene = Scene(on_stage=ALL, now_ms=5, said_no=frozenset({said.author.id}), thrift=2)
    decision = decide(said, address(said, (), CAST), scene, CAST, Direction())
    rows: list[Row] = [LineRow(line=said)]
    Recorder(rows.append).decision(CAST, said, scene, Direction(), decision, stop=False)
    player = Player()
    assert [played.difference for row in rows if (played := player.play(row)) is not None] == ["", ""]
    assert [choice.target_id for choice in decision.speakers] == [None]
