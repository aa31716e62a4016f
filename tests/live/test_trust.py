"""A den whose bus is lied to: forged messages to a running ear and bot, and what a bot's own password opens."""

import json
import os
import re
import signal
import time
import urllib.request
from collections.abc import Iterator

import pytest
from redis import Redis
from redis.exceptions import NoPermissionError, ResponseError

from bus import keys
from tests.bus.forged import GUILD, forged
from tests.live.den import Den, until

pytestmark = pytest.mark.live


COUNT = 6_000


def ids(den: Den) -> tuple[int, list[str]]:
    """The guild, and the ids of the roasters."""
    with urllib.request.urlopen(den.url() + "/local/state", timeout=10) as answer:
        guild = int(json.load(answer)["guild"]["id"])
    return guild, [agent["id"] for agent in den.agents() if agent["kind"] == "roaster"]


def signed_in(den: Den, user: str) -> Redis:
    passwords = json.loads((den.home / "redis-users.json").read_text())
    port = json.loads((den.home / "den.json").read_text())["redis_port"]
    return Redis(port=port, username=user, password=passwords[user], protocol=2)


def to(den: Den, count: int) -> Iterator[tuple[str, bytes]]:
    """Forged messages for this den's own guild and first two roasters."""
    guild, (first, second, *_) = ids(den)
    swaps = ((str(GUILD), str(guild)), ("ember", first), ("vex", second))
    for topic, raw in forged(11, count, round(time.time() * 1000)):
        for old, new in swaps:
            topic, raw = topic.replace(old, new), raw.replace(old.encode(), new.encode())
        yield topic, raw


def pids(den: Den) -> dict[str, int]:
    return {one["name"]: one["pid"] for one in den.ask("status")["programs"]}


def test_a_running_ear_and_speaker_drop_what_is_forged_and_still_answer(den: Den) -> None:
    name, before = den.roasters()[0], pids(den)
    with signed_in(den, "higher-self") as redis:
        heard = sum(redis.execute_command("SPUBLISH", topic, raw) for topic, raw in to(den, COUNT))
        guild, (first, *_) = ids(den)
        redis.execute_command("SPUBLISH", keys.inbox(guild, first), b"x" * 10 * 2**20)
    assert heard >= COUNT  # somebody had each of them
    assert den.say(f"{name}, roast my umbrella", as_="tom") == [name]
    assert pids(den) == before
    logs = {path.stem: path.read_text(errors="replace") for path in (den.home / "logs").glob("*.log")}
    for program in ("higher-self", first):
        assert 1 <= logs[program].count("message_dropped") <= 20, program
        assert "Traceback" not in logs[program]


def test_a_bots_password_opens_nothing_that_is_anothers(den: Den) -> None:
    guild, (first, second, *_) = ids(den)
    with signed_in(den, f"speaker-{first}") as redis:
        for command in (
            ("SPUBLISH", keys.inbox(guild, second), "x"),
            ("SET", keys.cast(f"{second}#0"), "x"),
            ("SET", keys.lease(f"place:{second}#0"), "x"),
            ("GET", keys.whole_ledger(guild)),
            ("HSET", keys.ledger(guild), "c:1", "1"),
            ("FLUSHALL",),
            ("CONFIG", "GET", "*"),
            ("EVAL", "return 1", 0),
        ):
            with pytest.raises((NoPermissionError, ResponseError), match=r"permission"):
                redis.execute_command(*command)


def test_the_leases_of_other_tokens_are_closed_too(den: Den) -> None:
    second = ids(den)[1][1]
    acl = (den.home / "redis" / "users.acl").read_text()
    token = re.findall(r"~den:\{den\}:identify:(\w+)", acl)[0]
    assert len(token) == 16
    with signed_in(den, f"speaker-{second}") as redis, pytest.raises(NoPermissionError):
        redis.set(keys.lease(f"token:{token}"), "x")


def test_after_redis_was_killed_bots_wait_for_the_scripts_and_answer(den: Den) -> None:
    name, before = den.roasters()[1], pids(den)
    os.kill(before["valkey"], signal.SIGKILL)
    until(lambda: pids(den)["valkey"] not in (None, before["valkey"]), 15, "the server is back")
    assert den.say(f"{name}, roast my kettle", as_="tom") == [name]
    now = pids(den)
    assert {**now, "valkey": 0} == {**before, "valkey": 0}


def test_no_password_is_in_a_log_a_conf_or_a_command_line(den: Den) -> None:
    passwords = json.loads((den.home / "redis-users.json").read_text()).values()
    texts = [path.read_text(errors="replace") for path in (den.home / "logs").glob("*")]
    texts.append((den.home / "supervisord.conf").read_text())
    for pid in pids(den).values():
        with open(f"/proc/{pid}/cmdline") as words:  # noqa: PTH123 # it is no file
            texts.append(words.read())
    assert not any(word in text for word in passwords for text in texts)
