"""A personality file loads, or says in one sentence for each fault what is wrong and what is allowed."""

import json
from pathlib import Path
from typing import Any

import pytest

from den.errors import BadInput
from den.personality import Personality, load, load_all
from den.template import slug, template

SEVEN = {
    "name": "Zorble",
    "real_name": None,
    "traits": ["odd"],
    "speech_patterns": ["hums"],
    "interests": ["lint"],
    "roast_style": "dry",
    "memory_triggers": ["sock"],
}


def write(folder: Path, content: Any, stem: str = "zorble") -> Path:
    path = folder / f"{stem}.json"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(BadInput) as caught:
        load(path)
    return str(caught.value)


def test_the_projects_own_seven_fields_are_enough(tmp_path: Path) -> None:
    one = load(write(tmp_path, SEVEN))
    assert (one.id, one.kind, one.interests[0].word, one.interests[0].weight) == ("zorble", "roaster", "lint", 1.0)
    assert (one.roast_style.note, one.memory_triggers[0].cooldown_s) == ("dry", 1800)


def test_comments_are_no_fields(tmp_path: Path) -> None:
    commented = SEVEN | {
        "//": "a note",
        "//name": "another",
        "_comment": "and one",
        "length": {"//": "x", "p50": 9},
    }
    assert load(write(tmp_path, commented)).length.p50 == 9


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{no", "is not JSON at line 1, column 2"),
        ("", "is not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "holds a list"),
        (b"\xff\xfe{}", "is not UTF-8 at byte 0"),
        (" " * (256 * 1024 + 1), "larger than 256 KiB"),
        ('{"name": "Zorble", "name": "Zarble"}', "name: stands there twice"),
        ('{"name": "Zorble", "energy": NaN}', "NaN is not a JSON number"),
        ({"traits": []}, "name: is missing; allowed: 3 to 32 letters"),
        ({"name": "Zo"}, "name: “Zo” does not fit (string should have at least 3 characters); allowed: 3 to 32"),
        ({"name": "Z" * 33}, "does not fit (string should have at most 32 characters); allowed: 3 to 32"),
        ({"name": "1orble"}, "name: “1orble” does not fit; allowed: 3 to 32 letters"),
        (SEVEN | {"aliases": ["Zo"]}, "aliases.1: “Zo” does not fit (string should have at least 3 characters)"),
        (SEVEN | {"mood": 1}, "mood: is not a field of a personality; allowed: id, name, kind"),
        (SEVEN | {"length": {"p60": 1}}, "length.p60: is not a field of a personality; allowed: {p50, max}"),
        (SEVEN | {"energy": "high"}, "energy: “high” does not fit"),
        (SEVEN | {"energy": 2}, "energy: 2 does not fit"),
        (SEVEN | {"traits": 5}, "traits: 5 does not fit; allowed: a list of words"),
        (SEVEN | {"kind": "boss"}, "kind: “boss” does not fit; allowed: roaster or host"),
        (SEVEN | {"id": "other"}, "id: is “other”; allowed: the file's own name, “zorble”"),
        (SEVEN | {"roast_style": {"engine": ["puns"]}}, "roast_style.engine.1: “puns” does not fit; allowed: "),
        (SEVEN | {"avatar": {"color": "red"}}, "avatar.color: “red” does not fit; allowed: a colour like"),
        (
            SEVEN | {"material": {"patterns": {"brag": {"deadpan": ["{gizmo}!"]}}}},
            "material: “{gizmo}!” has {gizmo}, which no list and no slot explains",
        ),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_in_a_sentence(tmp_path: Path, content: Any, told: str) -> None:
    path = write(tmp_path, content)
    said = refusal(path)
    assert said.startswith(f"{path}: ")
    assert told in said
    assert "allowed: " in said or "explains" in said
    assert said.endswith(".")


@pytest.mark.parametrize("name", ["Zor", "Z" * 32, "Ömer-o'Zé 7"])
def test_a_name_of_3_to_32_signs_fits(tmp_path: Path, name: str) -> None:
    assert load(write(tmp_path, SEVEN | {"name": name, "aliases": [name]})).names() == (name, name)


def test_a_missing_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    assert "cannot be read (No such file or directory)" in refusal(tmp_path / "nobody.json")


def test_at_most_five_faults_are_told_at_once(tmp_path: Path) -> None:
    said = refusal(write(tmp_path, SEVEN | {f"extra{n}": n for n in range(9)})).splitlines()
    assert len(said) == 6
    assert said[-1].endswith("and 4 more.")


def test_a_stem_that_is_no_slug_is_refused(tmp_path: Path) -> None:
    assert "id: “Zor ble” does not fit" in refusal(write(tmp_path, SEVEN, "Zor ble"))


def test_a_cast_is_sorted_and_has_one_host(tmp_path: Path) -> None:
    write(tmp_path, SEVEN | {"name": "Yarrick", "kind": "host"}, "yarrick")
    write(tmp_path, SEVEN, "abbler")
    assert [one.id for one in load_all(tmp_path)] == ["abbler", "yarrick"]


@pytest.mark.parametrize(
    ("kinds", "told"),
    [(("host", "host"), "aa1, bb1 of the cast is host"), (("roaster", "roaster"), "none of the cast is host")],
)
def test_a_cast_without_exactly_one_host_is_refused(tmp_path: Path, kinds: tuple[str, str], told: str) -> None:
    for stem, kind in zip(("aa1", "bb1"), kinds, strict=True):
        write(tmp_path, SEVEN | {"name": f"{stem}x", "kind": kind}, stem)
    with pytest.raises(BadInput, match=told):
        load_all(tmp_path)


@pytest.mark.parametrize("clash", [{"name": "zorble"}, {"name": "Yarrick", "aliases": ["ZORBLE"]}])
def test_two_personalities_with_one_name_are_refused(tmp_path: Path, clash: dict[str, Any]) -> None:
    write(tmp_path, SEVEN | {"kind": "host"}, "aa1")
    write(tmp_path, SEVEN | clash, "bb1")
    with pytest.raises(BadInput, match=r"(?i)“zorble” already calls aa1; allowed: a name of its own"):
        load_all(tmp_path)


def test_an_empty_folder_and_no_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has no"):
        load_all(tmp_path)
    with pytest.raises(BadInput, match="is not a folder"):
        load_all(tmp_path / "nowhere")


def test_the_template_loads_and_explains_every_field_it_sets(tmp_path: Path) -> None:
    text = template("Grimbeam")
    one = load(write(tmp_path, text, "grimbeam"))
    assert one.name == "Grimbeam"
    fields = json.loads(text)
    unexplained = [name for name in fields if not name.startswith("//") and len(fields[f"//{name}"]) < 8]
    assert unexplained == []


def test_a_name_gives_a_slug_or_is_refused() -> None:
    assert slug("Grim Béam") == "grim-beam"
    for bad in ("", "ab", "../etc", "9lives", "x" * 40, "名前名前"):
        with pytest.raises(BadInput, match="cannot be a name"):
            slug(bad)


def test_every_field_says_what_it_allows() -> None:
    unsaid = [name for name, field in Personality.model_fields.items() if not field.description]
    assert unsaid == []
