"""One den for all tests that do not hurt it, and one that was forked off its warden."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.live.den import FIRST_PORT, Den, running_den

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def den(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    with running_den(tmp_path_factory.mktemp("den")) as running:
        yield running


@pytest.fixture(scope="session")
def forked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    """Each of its agents tells of itself on a port, from FIRST_PORT on."""
    with ExitStack() as running:
        with pytest.MonkeyPatch.context() as environ:
            environ.setenv("DEN_METRICS_PORT", str(FIRST_PORT))
            environ.setenv("DEN_LOG", "debug")
            den = running.enter_context(running_den(tmp_path_factory.mktemp("forked"), "--preload"))
        yield den


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("chromium is not installed; the chat page is tested where it is")
    with sync_playwright() as play:
        running = play.chromium.launch(executable_path=chromium, args=FLAGS)
        yield running
        running.close()
