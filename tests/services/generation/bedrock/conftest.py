"""The stand-in for AWS, and boto3 as it is, over HTTP."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from local.aws.app import Stand
from local.aws.converse import Tempo
from services.aws import Aws, Place
from services.generation.bedrock.runtime import BotoRuntime
from services.generation.bedrock.writer import BedrockWriter, Patience
from tests.services.generation.talk import CAST

MODEL = "eu.anthropic.claude-sonnet-5-5"
SHORT = Patience(first_s=0.6, next_s=0.3, whole_s=1.5)
Make = Callable[..., BedrockWriter]


@pytest.fixture(scope="session")
def aws() -> Aws:
    """One session for all tests: making one costs a tenth of a second."""
    return Aws()


@pytest.fixture
async def stand() -> AsyncIterator[Stand]:
    one = Stand(CAST, Tempo(slow_s=3.0))
    await one.start()
    yield one
    await one.stop()


@pytest.fixture
def writer(stand: Stand, aws: Aws) -> Make:
    """Makes a writer that asks the stand-in."""

    def make(model: str = MODEL, patience: Patience = SHORT, **given: Any) -> BedrockWriter:
        place = given.pop("place", Place("eu-central-1", stand.url))
        return BedrockWriter(model, BotoRuntime(aws, place, read_s=0.8), patience, **given)

    return make
