"""`replay` and `show-table` at the command line."""

import sys
from pathlib import Path

from click.testing import CliRunner, Result

from den.shows.tables import TABLES
from den.tape import LineRow, write_row
from orchestrator.cli import cli
from orchestrator.plan import Surroundings
from tests.agents.lines import line
from tests.den.test_tape import tape

ROOT = Path(__file__).resolve().parents[2]


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, list(words), obj=Surroundings({}, ROOT, sys.executable))


def test_a_tape_is_printed_with_the_ranking_of_every_turn(tmp_path: Path) -> None:
    file = tmp_path / "tape.jsonl"
    file.write_text("\n".join(map(write_row, tape())), "utf-8")
    done = run("replay", str(file))
    assert done.exit_code == 0
    assert "ana: Ember, roast my bicycle" in done.output
    assert "→ ember (C3, 1.00)" in done.output and "5 rows, decided as they were." in done.output


def test_the_first_difference_ends_it(tmp_path: Path) -> None:
    *before, decided = tape()
    file = tmp_path / "tape.jsonl"
    other = decided.model_copy(update={"on_stage": ()})
    file.write_text("\n".join(map(write_row, [*before, other, LineRow(line=line("later"))])), "utf-8")
    done = run("replay", str(file), "--quiet")
    assert done.exit_code == 1
    assert done.output.startswith("Row 5 differs") and "later" not in done.output


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    done = run("replay", str(tmp_path / "none"))
    assert "cannot be read" in str(done.exception) and "Traceback" not in done.output


def test_the_table_of_a_show_is_printed() -> None:
    done = run("show-table", "battle")
    assert "the audience votes, 20 s" in done.output and "roast_open" not in done.output


def test_all_tables_are_printed() -> None:
    done = run("show-table")
    assert all(f"{kind}\n" in done.output for kind in TABLES)
