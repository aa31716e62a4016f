"""What the doctor asks AWS for: what the settings name, and nothing else."""

from collections.abc import Iterator

import pytest

from den.settings import Settings
from local.aws.app import Stand
from orchestrator.aws import aws_findings
from orchestrator.doctor import wants_aws
from tests.services.generation.talk import CAST
from tests.services.standing import in_a_thread

MODEL, SMALL = "global.anthropic.claude-haiku-5-5", "amazon.nova-micro-v1:0"


@pytest.fixture
def stand() -> Iterator[Stand]:
    with in_a_thread(Stand(CAST)) as one:
        yield one


def test_everything_that_is_set_is_looked_at_once(stand: Stand) -> None:
    settings = Settings(
        generator="bedrock", bedrock_model=MODEL, bedrock_small_model=SMALL, bedrock_models={"ember": SMALL},
        guardrail="abc", comprehend=True, secrets_prefix="t/", aws_endpoint=stand.url,
    )  # fmt: skip
    stand.secrets |= {"t/ember": "made.up.one"}
    found = list(aws_findings(settings, ["ember", "vex"], {"DEN_TOKEN_VEX": "made.up.two"}))
    assert [one.what for one in found] == [
        f"model {MODEL}", f"model {SMALL}", "guardrail", "comprehend", "secrets", "AWS clock",
    ]  # fmt: skip
    assert all(one.fine for one in found)


def test_a_den_that_names_nothing_of_aws_asks_for_nothing() -> None:
    assert not wants_aws(Settings())
    assert list(aws_findings(Settings(), ["ember"], {})) == []


def test_one_fault_does_not_hold_back_the_other_checks(stand: Stand) -> None:
    stand.refusals["converse-stream"] = "AccessDeniedException"
    settings = Settings(generator="bedrock", bedrock_model=MODEL, guardrail="abc", aws_endpoint=stand.url)
    assert [one.fine for one in aws_findings(settings, [], {})] == [False, True, True]
