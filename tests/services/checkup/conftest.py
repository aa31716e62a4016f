"""What a checkup is tested against: the stand-in for AWS, over HTTP."""

from collections.abc import Iterator

import pytest

from local.aws.app import Stand
from services.aws import Aws
from services.checkup.caller import Caller
from tests.services.generation.talk import CAST
from tests.services.standing import in_a_thread


@pytest.fixture
def stand() -> Iterator[Stand]:
    with in_a_thread(Stand(CAST)) as one:
        yield one


@pytest.fixture
def caller() -> Caller:
    return Caller(Aws())
