"""Lint finds what makes a personality hard to call or to tell apart; the cast of the folder is clean."""

from pathlib import Path
from typing import Any

import pytest

from den.lint import lint
from den.personality import Personality, load_all

CAST = load_all(Path(__file__).parents[2] / "personalities")
ONE = next(one for one in CAST if one.id == "jalopko")


def changed(**fields: Any) -> Personality:
    return Personality.model_validate(ONE.model_dump() | fields)


@pytest.mark.parametrize("one", CAST, ids=lambda one: one.id)
def test_the_cast_of_the_folder_is_clean(one: Personality) -> None:
    assert [str(complaint) for complaint in lint(one, CAST)] == []


def test_the_cast_is_five_roasters_and_a_host_and_nobody_real() -> None:
    assert sorted(one.kind for one in CAST) == ["host", *["roaster"] * 5]
    assert all(one.real_name is None and one.based_on.kind == "original" for one in CAST)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"name": "Jal"}, "name: “Jal” is too short to call"),
        ({"name": "Shadow"}, "name: “Shadow” is said for other reasons too"),
        ({"aliases": ["Pandrew"]}, "aliases: “Pandrew” is too near to “Pondrew” of pondrew"),
        ({"premise": ""}, "premise: has 0 words"),
        ({"refusal_line": "I'll pass on that one."}, "refusal_line: is the default line"),
        (
            {"speech_patterns": [{"pattern": "x", "match": "("}]},
            "speech_patterns.1.match: is not a regular expression",
        ),
        ({"speech_patterns": [{"pattern": "x", "kind": "never", "match": "!"}]}, "matches an example though"),
        ({"speech_patterns": [{"pattern": "x", "kind": "must", "match": "zz"}]}, "matches 0% of the examples"),
        ({"vocabulary": {"own": ["rust"], "banned": ["Rust"]}}, "vocabulary: “rust” is own and banned at once"),
        ({"vocabulary": {"own": ["pond", "tow"]}}, "vocabulary.own: shares pond with pondrew"),
        ({"examples": ["One line."]}, "examples: has 1 lines"),
        ({"examples": ["Tow it away, Joe!"] * 8}, "examples: lines 1 and 2 are nearly the same"),
        ({"length": {"p50": 3, "max": 4}}, "examples.1: has more words than length.max (4)"),
        ({"taboo": ["buses"]}, "examples.3: says “buses”"),
        ({"anti_examples": []}, "anti_examples: has 0 lines"),
        ({"siblings": [{"id": "nobody-here"}]}, "siblings.1.id: “nobody-here” is not in the cast"),
        ({"real_name": "A Person"}, "based_on.kind: is “original” though real_name is set"),
        ({"based_on": {"kind": "member"}}, "imitates a member without recorded consent"),
        ({"based_on": {"kind": "parody_public_figure"}}, "does not call it a parody"),
        ({"material": {}}, "material.patterns: is empty"),
    ],
)
def test_a_fault_is_complained_about(fields: dict[str, Any], told: str) -> None:
    said = [str(complaint) for complaint in lint(changed(**fields), CAST)]
    assert any(told in sentence and "; allowed: " in sentence for sentence in said), said


def test_a_pair_that_only_one_side_knows_is_complained_about() -> None:
    lonely = next(one for one in CAST if one.id == "clausby").model_copy(update={"siblings": ()})
    others = [lonely if one.id == "clausby" else one for one in CAST]
    assert any("clausby does not name jalopko back" in str(complaint) for complaint in lint(ONE, others))
