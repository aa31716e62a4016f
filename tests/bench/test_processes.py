"""Processes are measured from /proc, and workers answer or are reported dead."""

import os

import pytest

from bench.processes import cpu_s, pss_mib
from bench.workers import Workers
from den.errors import Unavailable

ECHO = "print('ready', flush=True)\nimport sys\nfor line in sys.stdin: print(len(line), flush=True)"


def test_this_process_has_used_cpu_and_memory() -> None:
    assert cpu_s([os.getpid()]) > 0
    assert 1 < pss_mib([os.getpid()]) < 10_000


def test_a_process_that_is_gone_counts_nothing() -> None:
    assert cpu_s([2**22 - 1]) == 0


async def test_a_worker_answers_each_line() -> None:
    async with Workers() as workers:
        worker = await workers.start("echo", ("-c", ECHO))
        await workers.ready()
        assert await worker.ask("four") == 5


async def test_workers_end_with_the_block() -> None:
    async with Workers() as workers:
        worker = await workers.start("echo", ("-c", ECHO))
        await workers.ready()
    assert worker.process.returncode is not None


async def test_a_worker_that_dies_is_named() -> None:
    async with Workers() as workers:
        await workers.start("poor thing", ("-c", "pass"))
        with pytest.raises(Unavailable, match="poor thing ended early"):
            await workers.ready()
