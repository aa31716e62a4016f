"""One desk for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.agents.commands.stage import Den, den_at


@pytest_asyncio.fixture
async def den(tmp_path: Path) -> AsyncIterator[Den]:
    async with den_at(tmp_path / "home") as running:
        yield running
