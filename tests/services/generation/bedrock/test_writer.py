"""One attempt at a model on Bedrock: boto3 as it is against the stand-in, and every way to be away."""

import asyncio
import time

import pytest

from den.errors import ModelAway
from local.aws.app import Stand
from services.aws import Place
from services.generation.away import BadForm, Hiccup
from services.generation.bedrock.writer import Patience
from tests.services.generation.bedrock.conftest import MODEL, Make
from tests.services.generation.talk import ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast my sourdough")
UNHURRIED = Patience(9, 9, 9)


async def test_a_streamed_tool_call_becomes_a_draft(writer: Make) -> None:
    draft = await writer(patience=UNHURRIED).write(ASKED)
    assert "sourdough" in draft.line.lower()
    assert (draft.target_id, draft.intent, draft.writer) == (7, "roast", MODEL)


async def test_the_second_call_reads_its_prefix_from_the_cache(writer: Make) -> None:
    patient = writer(patience=UNHURRIED)
    first, second = await patient.write(ASKED), await patient.write(ASKED)
    assert (first.usage.cached_tokens, second.usage.cache_write_tokens) == (0, 0)
    assert first.usage.cache_write_tokens == second.usage.cached_tokens > 1024
    assert first.usage.input_tokens == second.usage.input_tokens > second.usage.cached_tokens


async def test_an_inference_profile_may_be_named_by_its_arn(writer: Make) -> None:
    arn = "arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.anthropic.claude-sonnet-5-5"
    assert (await writer(arn, patience=UNHURRIED).write(ASKED)).writer == arn


@pytest.mark.parametrize(
    ("fault", "kind", "told"),
    [
        ("throttle", Hiccup, "is throttled (ThrottlingException)"),
        ("unavailable", Hiccup, "is not available now"),
        ("server_error", Hiccup, "failed inside"),
        ("not_ready", Hiccup, "is not ready yet"),
        ("timeout", ModelAway, "took longer than Bedrock allows"),
        ("model_error", ModelAway, "failed with an error of its own"),
        ("denied", ModelAway, "may not be used by this account or role (bedrock:InvokeModelWithResponseStream)"),
        ("slow", ModelAway, "did not begin within 0.6 s"),
        ("stall", ModelAway, "fell silent for 0.3 s"),
        ("cut", ModelAway, "was cut off in the middle"),
        ("bad_crc", ModelAway, "sent a damaged stream (ChecksumMismatch)"),
        ("early_end", ModelAway, "ended its stream before its line was whole"),
        ("error_event", ModelAway, "stopped in the middle (throttlingException)"),
        ("no_tool", BadForm, "did not call speak"),
        ("other_tool", BadForm, "called another tool than speak"),
        ("half_json", BadForm, "ran out of tokens"),
        ("wrong_types", BadForm, "whose line does not fit"),
        ("too_long", BadForm, "whose line does not fit (string_too_long)"),
        ("filtered", BadForm, "was stopped by a guardrail"),
    ],
)
async def test_every_failure_is_one_clear_sentence(
    stand: Stand, writer: Make, fault: str, kind: type[ModelAway], told: str
) -> None:
    stand.faults.set({"plan": [fault]})
    with pytest.raises(ModelAway) as caught:
        await writer().write(ASKED)
    said = str(caught.value)
    assert type(caught.value) is kind
    assert told in said
    assert said.startswith(f"The model {MODEL} ")
    assert said.endswith(".")
    assert "\n" not in said


async def test_botocore_makes_no_hidden_second_try(stand: Stand, writer: Make) -> None:
    stand.faults.set({"rates": {"throttle": 1.0}})
    with pytest.raises(Hiccup):
        await writer().write(ASKED)
    assert stand.faults.counts["throttle"] == 1


async def test_nobody_listening_is_a_hiccup(writer: Make) -> None:
    with pytest.raises(Hiccup, match="cannot be reached"):
        await writer(place=Place("eu-central-1", "http://127.0.0.1:9")).write(ASKED)


async def test_whoever_cancels_a_stalled_call_goes_at_once(stand: Stand, writer: Make) -> None:
    stand.faults.set({"plan": ["stall"]})
    call = asyncio.create_task(writer(patience=Patience(9, 9, 9)).write(ASKED))
    while not stand.faults.counts["stall"]:  # noqa: ASYNC110 # the stand-in counts, it does not call back
        await asyncio.sleep(0)
    began = time.monotonic()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert time.monotonic() - began < 0.2
