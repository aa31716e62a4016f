"""Transcripts come in as an array or line by line, and what is wrong is said plainly."""

import json

import pytest

from den.errors import BadInput
from den.review import read_rows, read_truth

ROW = {"id": "5", "author": "ana", "kind": "human", "text": "hi", "reply_to": None, "at": 1000}


def test_an_array_and_json_lines_give_the_same_rows() -> None:
    other = {**ROW, "id": "6", "at": 2000}
    lines = "\n".join(json.dumps(row) for row in (ROW, other))
    assert read_rows(json.dumps([ROW, other])) == read_rows(lines)


def test_rows_come_back_in_order_of_time() -> None:
    rows = read_rows(json.dumps([{**ROW, "at": 9}, {**ROW, "id": "6", "at": 3}]))
    assert [row.at for row in rows] == [3, 9]


@pytest.mark.parametrize("at", ["1970-01-01T00:00:01Z", "1970-01-01T01:00:01+01:00", "1970-01-01T00:00:01", 1000])
def test_time_is_iso_or_milliseconds(at: object) -> None:
    assert read_rows(json.dumps([{**ROW, "at": at}]))[0].at == 1000


def test_ids_may_be_numbers() -> None:
    assert read_rows(json.dumps([{**ROW, "id": 5}]))[0].id == "5"


def test_an_empty_array_is_an_empty_transcript() -> None:
    assert read_rows("[]") == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "transcript is empty"),
        ("[1,", "The transcript is not JSON"),
        ('{"id": 1}\nnope', "line 2 of the transcript is not json"),
        ("[3]", "Row 1 of the transcript is not an object but int"),
        (json.dumps([ROW, {**ROW, "id": "6", "kind": "cat"}]), "Row 2 of the transcript, key kind: "),
        (json.dumps([{**ROW, "at": "noon"}]), "key at: "),
        (json.dumps([ROW, ROW]), "has the message 5 twice"),
        ("[" * 100_000, "not JSON (too deep)"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(text: str, says: str) -> None:
    with pytest.raises(BadInput) as error:
        read_rows(text)
    assert says.lower() in str(error.value).lower()
    assert "\n" not in str(error.value)


def test_truth_rows_name_who_must_answer() -> None:
    (truth,) = read_truth('{"msg_id": 5, "to": ["Ember"], "must": ["Ember"], "may": [], "max_bots": 1}')
    assert (truth.msg_id, truth.must) == ("5", ("Ember",))
