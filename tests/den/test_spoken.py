"""The verdict is on the words that people will read."""

from den.draft import Draft
from den.spoken import spoken
from tests.den.prompts import prompt


def test_a_mention_of_a_bystander_is_his_name() -> None:
    said = prompt()
    bystander = next(line.author for line in said.scene if line.author.name == "bob")
    _, verdict = spoken(Draft(line=f"<@{bystander.id}> would never wear that."), said)
    assert "named a person" in verdict.reason


def test_a_name_split_by_hidden_characters_is_whole_when_read() -> None:
    _, verdict = spoken(Draft(line="B\u200bo\u2060b would never wear that."), prompt())
    assert "named a person" in verdict.reason


def test_a_line_of_which_nothing_is_left_is_not_said() -> None:
    _, verdict = spoken(Draft(line="https://evil.example/x"), prompt())
    assert "empty" in verdict.reason


def test_a_script_is_refused_though_it_is_rendered_as_one_paragraph() -> None:
    _, verdict = spoken(Draft(line="Ha.\nGale: that was weak"), prompt())
    assert "script" in verdict.reason


def test_a_fine_draft_comes_back_as_it_will_be_read() -> None:
    draft, verdict = spoken(Draft(line="That coat,\nwhat a **sofa** https://x.example !"), prompt())
    assert (verdict.ok, draft.line) == (True, "That coat, what a **sofa**!")
