"""The request: what is forced, what is cached, what is never left open."""

import json

import pytest

from den.layout import lay_out
from den.price import bare
from services.generation.bedrock.facts import Facts, facts_of
from services.generation.bedrock.request import request_for
from tests.services.generation.talk import CAST, ROASTERS, prompt

CACHES = Facts(family="x", tool_choice="tool", caches=True, cache_min_tokens=100, cache_ttl="1h")


def made(facts: Facts, persona: int = 0, text: str = "roast me", nonce: str = "n") -> dict:
    return request_for("m", lay_out(prompt(ROASTERS[persona], text), nonce), facts)


def points(request: dict) -> list[int]:
    return [at for at, block in enumerate(request["system"]) if "cachePoint" in block]


def test_the_tool_is_forced_and_the_tokens_are_bounded() -> None:
    request = made(CACHES)
    assert request["toolConfig"]["toolChoice"] == {"tool": {"name": "speak"}}
    assert 0 < request["inferenceConfig"]["maxTokens"] <= 300


@pytest.mark.parametrize(
    ("model", "choice"),
    [
        ("eu.anthropic.claude-haiku-5-5", {"tool": {"name": "speak"}}),
        ("amazon.nova-micro-v1:0", {"tool": {"name": "speak"}}),
        ("mistral.mistral-large-3", {"any": {}}),
        ("meta.llama9", {"auto": {}}),
    ],
)
def test_no_model_is_asked_more_firmly_than_it_bears(model: str, choice: dict) -> None:
    assert made(facts_of(model))["toolConfig"]["toolChoice"] == choice


def test_cache_points_stand_after_the_bible_and_after_the_card() -> None:
    request = made(CACHES)
    assert points(request) == [1, 3]
    assert request["system"][1]["cachePoint"] == {"type": "default", "ttl": "1h"}


def test_a_prefix_below_the_models_minimum_is_not_marked() -> None:
    assert points(made(CACHES.model_copy(update={"cache_min_tokens": 1_200}))) == [2]
    assert points(made(CACHES.model_copy(update={"cache_min_tokens": 90_000}))) == []
    assert points(made(CACHES.model_copy(update={"caches": False}))) == []


def test_a_model_that_knows_one_lifetime_is_sent_none() -> None:
    request = made(CACHES.model_copy(update={"cache_ttl": ""}))
    assert request["system"][1]["cachePoint"] == {"type": "default"}


def test_the_prefix_has_the_same_bytes_whatever_is_said() -> None:
    one, other = made(CACHES, text="roast my cat", nonce="a"), made(CACHES, text="hello", nonce="b")
    for part in ("system", "toolConfig"):
        assert json.dumps(one[part]) == json.dumps(other[part])


def test_all_personalities_share_the_first_block() -> None:
    firsts = {made(CACHES, persona)["system"][0]["text"] for persona in range(len(ROASTERS))}
    assert len(firsts) == 1


@pytest.mark.parametrize("family", ["anthropic.claude-haiku-5-5", "anthropic.claude-sonnet-5-5"])
def test_every_personality_of_the_cast_is_long_enough_for_the_models_we_advise(family: str) -> None:
    for one in CAST:
        request = request_for(family, lay_out(prompt(one, "roast me"), "n"), facts_of(family))
        assert points(request), one.id


def test_thinking_is_switched_off_where_it_is_on_by_itself() -> None:
    request = made(facts_of("global.anthropic.claude-haiku-5-5"))
    assert request["additionalModelRequestFields"] == {"thinking": {"type": "disabled"}}
    assert "temperature" not in request["inferenceConfig"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("anthropic.claude-haiku-5-5", "anthropic.claude-haiku-5-5"),
        ("eu.anthropic.claude-haiku-5-5", "anthropic.claude-haiku-5-5"),
        ("global.amazon.nova-2-lite-v1:0", "amazon.nova-2-lite-v1:0"),
        ("arn:aws:bedrock:us-east-1:1:inference-profile/us.amazon.nova-micro-v1:0", "amazon.nova-micro-v1:0"),
    ],
)
def test_profile_and_region_do_not_hide_a_family(written: str, name: str) -> None:
    assert bare(written) == name


def test_of_an_unknown_model_nothing_is_assumed() -> None:
    assert facts_of("meta.llama9") == Facts(family="")


def test_the_longest_name_that_fits_counts() -> None:
    assert facts_of("anthropic.claude-sonnet-4-6-v1:0").cache_ttl == "1h"
    assert facts_of("anthropic.claude-sonnet-4-20250514-v1:0").cache_ttl == ""
