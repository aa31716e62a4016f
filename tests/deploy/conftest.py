"""The stacks, synthesised once for each packing: without an account, a network or Docker."""

import pytest

from tests.deploy.stacks import Synthesised, synthesised


@pytest.fixture(params=["single-task", "per-agent"])
def either(request: pytest.FixtureRequest) -> Synthesised:
    return synthesised(request.param)


@pytest.fixture
def packed() -> Synthesised:
    return synthesised("single-task")


@pytest.fixture
def apart() -> Synthesised:
    return synthesised("per-agent")
