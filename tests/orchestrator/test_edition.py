"""An edition changes with every file of the code, and with nothing else."""

import os
from pathlib import Path

import pytest

from orchestrator.edition import PROJECT, edition, own_packages


@pytest.fixture
def code(tmp_path: Path) -> Path:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "floor.lua").write_text("return 1")
    (tmp_path / "one.py").write_text("1")
    return tmp_path


def test_it_is_the_same_as_long_as_nothing_changes(code: Path) -> None:
    assert edition([code]) == edition([code]) != frozenset()


@pytest.mark.parametrize("name", ["one.py", "deep/floor.lua", "deep/new.py"])
def test_a_file_that_is_edited_or_added_makes_another(code: Path, name: str) -> None:
    before = edition([code])
    (code / name).write_text("something else")
    assert edition([code]) != before


def test_a_file_of_the_same_size_is_told_by_its_time(code: Path) -> None:
    before = edition([code])
    os.utime(code / "one.py", ns=(1, 1))
    assert edition([code]) != before


def test_a_file_that_is_taken_away_makes_another(code: Path) -> None:
    before = edition([code])
    (code / "one.py").unlink()
    assert edition([code]) != before


def test_other_parts_that_were_installed_make_another(code: Path) -> None:
    stamp = code.with_name("stamp")
    before = edition([code], stamp)
    stamp.write_text("runtime 2")
    assert edition([code], stamp) != before


def test_bytecode_is_no_code_of_ours(code: Path) -> None:
    before = edition([code])
    (code / "__pycache__").mkdir()
    (code / "__pycache__" / "one.pyc").write_text("1")
    assert edition([code]) == before


def test_the_packages_of_the_project_are_found_and_no_other() -> None:
    found = own_packages()
    assert PROJECT / "orchestrator" in found and all(folder.parent == PROJECT for folder in found)
