"""Recoveries are summed up honestly."""

from typing import cast

from bench.evening.kills import GIVE_UP_S, Killer, p95
from bench.local_api import LocalApi
from bench.running_den import Den
from tests.bench.fake_local import serving


def test_p95_of_few_is_the_slowest() -> None:
    assert p95([1.0, 4.0, 2.0]) == 4.0


def test_what_never_came_back_counts_as_the_limit() -> None:
    assert p95([1.0, None]) == GIVE_UP_S


def test_without_kills_there_is_no_figure() -> None:
    assert p95([]) is None


async def test_only_a_line_that_came_after_the_kill_counts() -> None:
    async with serving() as fake, LocalApi(fake.url) as api:
        killer = Killer(cast(Den, None), api, {}, ("den",), 1)
        ids = [fake.post("Ember", "den", text) for text in ("before", "on its way", "after")]
        times = [row.at / 1000 for row in await api.transcript("den")]
        assert len(ids) == 3
        assert await killer._spoke("den", "Ember", times[1] - 0.1) == {"den": 1.1}
        assert await killer._spoke("den", "Ember", times[2]) == {}
