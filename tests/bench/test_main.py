"""The command line of the benches."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bench import __main__ as command
from bench.coordination import run as coordination
from den.review.numbers import Figure


def test_json_goes_to_standard_output(monkeypatch: pytest.MonkeyPatch) -> None:
    async def part(_: object) -> dict[str, Figure]:
        return {"turn_ms": 1.5}

    monkeypatch.setitem(coordination.PARTS, "turn", part)
    done = CliRunner().invoke(command.main, ["coordination", "--only", "turn", "--json"])
    said = json.loads(done.stdout)
    assert (said["name"], said["figures"]["turn_ms"], done.exit_code) == ("coordination", 1.5, 0)


def test_figures_of_parts_left_out_are_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    async def part(_: object) -> dict[str, Figure]:
        return {}

    monkeypatch.setitem(coordination.PARTS, "turn", part)
    figures = coordination.coordination(1, quick=True, only="turn", with_peers=False)
    assert set(figures.values()) == {None}
    assert "commands_per_line_32" in figures


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["coordination", "--only", "lunch"], "There is no part 'lunch' of this bench"),
        (["coordination", "--runs", "0"], "--runs is 1 to 50, not 0"),
        (["footprint", "--runs", "99"], "--runs is 1 to 50, not 99"),
        (["evening", "--lines", "0"], "--lines is 1 to 5000, not 0"),
        (["evening", "--pause", "-1"], "--pause is 0 to 10 seconds, not -1"),
    ],
)
def test_bad_input_is_one_sentence_and_a_failure(words: list[str], says: str) -> None:
    done = CliRunner().invoke(command.main, words)
    assert done.exit_code == 1
    assert says in done.output
    assert "Traceback" not in done.output


def test_a_bench_that_does_not_exist_is_refused() -> None:
    assert CliRunner().invoke(command.main, ["nothing"]).exit_code == 2


def test_addressee_wants_a_file_that_exists(tmp_path: Path) -> None:
    done = CliRunner().invoke(command.main, ["addressee", "--data", str(tmp_path / "none")])
    assert done.exit_code == 2
    assert "does not exist" in done.output
