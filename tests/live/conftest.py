"""One den for all tests that do not hurt it."""

from collections.abc import Iterator

import pytest

from tests.live.den import Den, running_den


@pytest.fixture(scope="session")
def den(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    with running_den(tmp_path_factory.mktemp("den")) as running:
        yield running
