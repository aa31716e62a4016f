"""`/forget` of everything in a whole den: canaries in every store, stream, cache, log and transcript; none stays.

A canary is the person's id, their name, and words they said, stored or reported. In the audit log a hash stays.
"""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import pytest
import redis

from bus.roles import OPERATOR
from local.redis.conf import USERS
from orchestrator.home import Home
from orchestrator.users import passwords_file
from tests.live.den import Den, running_den, until
from tests.live.person import Person

pytestmark = pytest.mark.live

NAME, SOURDOUGH, FACT, OFF_LIMITS, REPORTED = "Zanzibella", "quonkomatic", "vexiloid", "blorptown", "frumplestone"
WITHIN_S = 60


@pytest.fixture
def den(tmp_path: Path) -> Iterator[Den]:
    with running_den(tmp_path / "den") as running:
        yield running


def in_files(den: Den, canaries: Sequence[str], *, but: str = "") -> dict[str, list[str]]:
    """Which files under the home hold which canaries; everything is read, whatever it is."""
    found: dict[str, list[str]] = {}
    for path in den.home.rglob("*"):
        where = str(path.relative_to(den.home))
        if path.is_file() and not (but and where.startswith(but)):
            held = [word for word in canaries if word.encode().lower() in path.read_bytes().lower()]
            found |= {where: held} if held else {}
    return found


def looker(den: Den) -> str:
    """The server's address for a user who may see everything, made for this test: no role of the den may."""
    port = json.loads((den.home / "den.json").read_text())["redis_port"]
    users = den.home / "redis" / USERS
    if "user looker" not in users.read_text():
        with users.open("a") as lines:
            lines.write(f"user looker on #{sha256(b'looker').hexdigest()} ~* +@all\n")
        operator = json.loads(passwords_file(Home(den.home)).read_text())[OPERATOR]
        with redis.Redis(port=port, protocol=2, username=OPERATOR, password=operator) as client:
            client.acl_load()
    return f"redis://looker:looker@127.0.0.1:{port}"


def in_redis(den: Den, canaries: Sequence[str]) -> dict[str, list[str]]:
    """The same for every key of the running server and for what it remembers of slow calls."""
    found: dict[str, list[str]] = {}
    with redis.Redis.from_url(looker(den), protocol=2) as client:
        read = {
            b"hash": client.hgetall,
            b"string": client.get,
            b"zset": lambda key: client.zrange(key, 0, -1),
            b"set": client.smembers,
            b"stream": client.xrange,
        }
        values = {key: (key, read[client.type(key)](key)) for key in client.scan_iter()}
        values[b"slowlog"] = (b"", client.slowlog_get(1_000))
    for key, value in values.items():
        held = [word for word in canaries if word.lower() in repr(value).lower()]
        found |= {key.decode(): held} if held else {}
    return found


def gone(left: Callable[[], dict[str, list[str]]], limit_s: float) -> None:
    """Waits until nothing is left, or says what is."""
    end = time.monotonic() + limit_s
    while (found := left()) and time.monotonic() < end:
        time.sleep(0.2)
    assert found == {}


def lived(den: Den, person: Person, ana: Person) -> None:
    """All that a person can leave behind in a den."""
    first, second = den.roasters()[:2]
    assert "Recorded" in person.run("consent give", heat=3, off_limits=OFF_LIMITS, months=1)
    assert FACT not in person.run("ignore end")
    person.run("remember", text=f"my bicycle is a {FACT}")
    assert FACT in person.run("memories")
    den.say(f"{first}, roast my {SOURDOUGH} sourdough", as_=person.id)
    den.say(f"{first} and {second}, you two, what about my {SOURDOUGH} lamp?", as_=person.id, expect=2)
    den.say(f"{second}, i will kill you and your whole {SOURDOUGH} family tonight", as_=person.id)
    person.run("roast")
    ana.run("roast", who=NAME)
    person.run("report", line=f"the line with the {REPORTED}", why="it was mean")
    person.run("why")
    until(lambda: len(den.ask("audit", "--person", person.id)) > 8, 10, "the decisions are in the audit log")


def test_forget_leaves_no_byte_of_a_person(den: Den) -> None:
    ana, person = Person(den, "ana"), Person(den, NAME)
    canaries = (NAME, person.id, SOURDOUGH, FACT, OFF_LIMITS, REPORTED)
    lived(den, person, ana)
    assert {word for held in in_files(den, canaries).values() for word in held} == set(canaries)
    assert in_redis(den, canaries)

    began = time.monotonic()
    receipt = person.run("forget mine", everywhere=True)
    for told in ("1 fact", "1 consent", "from Redis", "lines of the cast", "from the audit log"):
        assert told in receipt
    gone(lambda: in_redis(den, canaries), WITHIN_S)
    gone(lambda: in_files(den, canaries, but="discord/"), WITHIN_S - (time.monotonic() - began))
    rows = den.ask("transcript")
    said = [row for row in rows if row["kind"] != "human" and any(word in json.dumps(row) for word in canaries)]
    assert said == []

    person.leave()  # what they wrote themselves is Discord's, and theirs to delete
    gone(lambda: in_files(den, canaries), 10)
    assert time.monotonic() - began < WITHIN_S
    assert in_redis(den, canaries) == {}
    kept = den.ask("audit", "--person", person.id)
    assert kept and {row["head"].strip() for row in kept} == {""} and any(row["hash"] for row in kept)
