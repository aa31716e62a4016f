"""What an operator writes into the settings of a deployment."""

from pathlib import Path

import pytest

from den.errors import BadInput
from deploy.wish import Wish, read_wish

PROJECT = Path(__file__).resolve().parents[2]


def test_the_settings_that_come_with_the_project_are_the_defaults() -> None:
    assert read_wish(PROJECT / "deploy" / "den.json") == Wish()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"packing": "sardines"}', r"packing.*single-task"),
        ('{"name": "My Den"}', r"name"),
        ('{"colour": "red"}', r"colour"),
        ('{"bedrock_model": "a-model"}', r"bedrock_model and bedrock_arns go together"),
        ('{"log_days": 31}', r"log_days is one of 1, 3"),
        ("nonsense", r"not usable"),
    ],
)
def test_a_mistake_is_told_with_its_field(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "den.json"
    path.write_text(text)
    with pytest.raises(BadInput, match=said):
        read_wish(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"cannot be read"):
        read_wish(tmp_path / "none.json")
