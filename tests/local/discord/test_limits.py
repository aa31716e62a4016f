"""Rate limits by the clock that is passed in."""

import pytest

from local.discord.identify import Identifies
from local.discord.limits import Answer, Limits
from local.discord.world import Window, parse


class Time:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def windows(**changed: Window) -> dict[str, Window]:
    world = parse({"seed": "s", "guild": {"name": "g"}, "channels": ["c"], "limits": "off"})
    return world.limits | changed


def post(limits: Limits, bot: int = 1, channel: str = "10") -> Answer:
    return limits.take(bot, "messages", "POST messages", channel)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def limits(time: Time) -> Limits:
    return Limits(windows(messages=(5, 5.0)), time)


def test_the_sixth_message_in_five_seconds_is_turned_away(limits: Limits) -> None:
    assert [post(limits).wait is None for _ in range(6)] == [True] * 5 + [False]


def test_the_headers_count_down(limits: Limits) -> None:
    left = [post(limits).headers["X-RateLimit-Remaining"] for _ in range(5)]
    assert left == ["4", "3", "2", "1", "0"]


def test_a_refusal_says_when_to_come_back_and_carries_via(limits: Limits, time: Time) -> None:
    for _ in range(5):
        post(limits)
    time.now += 1.5
    refused = post(limits)
    assert refused.wait == pytest.approx(3.5)
    assert refused.headers["Via"] and refused.headers["Retry-After"] == "4"


def test_the_bucket_is_full_again_after_its_time(limits: Limits, time: Time) -> None:
    for _ in range(6):
        post(limits)
    time.now += 5.0
    assert post(limits).wait is None


def test_bots_and_channels_share_no_bucket(limits: Limits) -> None:
    for _ in range(5):
        post(limits)
    assert post(limits, bot=2).wait is None
    assert post(limits, channel="11").wait is None


def test_the_global_limit_holds_every_route_of_one_bot(time: Time) -> None:
    limits = Limits(windows(**{"global": (2, 1.0)}), time)
    for _ in range(2):
        limits.take(1, "other", "GET one", "")
    refused = limits.take(1, "other", "GET two", "")
    assert refused.everywhere and refused.headers["X-RateLimit-Global"] == "true"
    assert limits.take(2, "other", "GET two", "").wait is None


def test_without_a_window_there_are_no_headers(time: Time) -> None:
    assert post(Limits(windows(), time)) == Answer({})


def test_ten_thousand_bad_requests_ban_the_address_for_ten_minutes(limits: Limits, time: Time) -> None:
    for _ in range(10_000):
        limits.count_bad()
    assert limits.banned()
    time.now += 601
    assert not limits.banned()


def test_a_second_identify_within_five_seconds_is_refused(time: Time) -> None:
    identifies = Identifies(1, 1000, time)
    assert [identifies.take(1), identifies.take(1), identifies.take(2)] == [True, False, True]
    time.now += 5.0
    assert identifies.take(1)


def test_the_days_sessions_run_out_and_come_back(time: Time) -> None:
    identifies = Identifies(16, 2, time)
    identifies.take(1)
    assert identifies.json(1)["remaining"] == 1
    identifies.take(1)
    assert identifies.spent(1)
    time.now += 24 * 3600
    assert not identifies.spent(1)
