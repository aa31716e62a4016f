"""A stream's events read as a draft: only a whole message counts."""

import json
from typing import Any

import pytest

from den.errors import ModelAway
from den.layout import lay_out
from services.generation.away import BadForm
from services.generation.bedrock.reply import draft_of
from tests.services.generation.talk import ROASTERS, prompt

LAYOUT = lay_out(prompt(ROASTERS[0], "roast me"), "n")
SPOKEN = {"line": "Nice.", "target_id": "u1", "intent": "roast", "engine": "deadpan", "bit_id": None}


def stream(*pieces: str, tool: str = "speak", stop: str | None = "tool_use", usage: Any = None) -> list[dict]:
    start = {"contentBlockStart": {"start": {"toolUse": {"name": tool, "toolUseId": "t"}}, "contentBlockIndex": 0}}
    deltas = [{"contentBlockDelta": {"delta": {"toolUse": {"input": piece}}}} for piece in pieces]
    ends = [{"messageStop": {"stopReason": stop}}] if stop else []
    return [{"messageStart": {"role": "assistant"}}, start, *deltas, *ends, {"metadata": {"usage": usage or {}}}]


def test_the_pieces_of_the_arguments_are_joined() -> None:
    text = json.dumps(SPOKEN)
    draft = draft_of(stream(*text), LAYOUT)
    assert (draft.line, draft.target_id, draft.engine) == ("Nice.", 7, "deadpan")


def test_a_clean_end_without_message_stop_is_no_reply() -> None:
    with pytest.raises(ModelAway, match="before its line was whole"):
        draft_of(stream(json.dumps(SPOKEN), stop=None), LAYOUT)


def test_nothing_at_all_is_no_reply() -> None:
    with pytest.raises(ModelAway, match="before its line was whole"):
        draft_of([], LAYOUT)


def test_all_kinds_of_input_are_counted_as_input() -> None:
    usage = {"inputTokens": 5, "outputTokens": 7, "cacheReadInputTokens": 100, "cacheWriteInputTokens": 20}
    found = draft_of(stream(json.dumps(SPOKEN), usage=usage), LAYOUT).usage
    assert (found.input_tokens, found.output_tokens) == (125, 7)
    assert (found.cached_tokens, found.cache_write_tokens) == (100, 20)


@pytest.mark.parametrize("usage", [{"inputTokens": "many"}, {"inputTokens": -5, "outputTokens": None}, {}])
def test_a_count_that_is_none_is_zero(usage: dict) -> None:
    assert draft_of(stream(json.dumps(SPOKEN), usage=usage), LAYOUT).usage.input_tokens == 0


@pytest.mark.parametrize(
    ("pieces", "told"),
    [
        (("",), "arguments that are not a JSON object"),
        (('{"line": "half',), "arguments that are not a JSON object"),
        (("[1]",), "arguments that are not a JSON object"),
        (("[" * 15_000,), "arguments that are not a JSON object"),
        (("x" * 20_000,), "more than 4000 characters"),
        ((json.dumps(SPOKEN | {"line": " "}),), "empty line"),
        ((json.dumps(SPOKEN | {"target_id": "u9"}),), "target who is not among the people"),
        ((json.dumps(SPOKEN | {"intent": "kill"}),), "intent does not fit"),
    ],
)
def test_arguments_that_cannot_be_used_are_told(pieces: tuple[str, ...], told: str) -> None:
    with pytest.raises(BadForm, match=told):
        draft_of(stream(*pieces), LAYOUT)
