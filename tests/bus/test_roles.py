"""The roles in a real server: each may do what its process does, and a bot nothing that is another's."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from bus import keys, lease
from bus.address import Address
from bus.allowance import Allowance
from bus.breaker import MOST, Breaker, Permit
from bus.connection import Single
from bus.direction import Directed, Directions
from bus.egress import EgressCount
from bus.floor import Ask, Floor, Seat
from bus.identify import IdentifyBudget
from bus.lease import Lease
from bus.ledger import Ledger
from bus.link import Refused
from bus.messages import Confirmed
from bus.meter import Account, Meter, Spent
from bus.roles import NOBODY, acl_line, all_roles, whole_den
from bus.roster import Roster
from bus.script import Script
from bus.scripts import load_all
from bus.wire import Wire
from den.decision import Class
from den.direction import Direction
from den.errors import BusAway
from den.ledger import unknown_guild
from den.shows.cue import Cue
from den.shows.event import Event
from den.shows.show import Person, Root, Show
from den.shows.step import Score
from tests.bus.server import Server
from tests.bus.test_roster import entry

GUILD, CHANNEL, TOKEN = 2**60 + 5, 2**60 + 6, "f00dfeedf00dfeed"
FOREIGN = (
    ("SPUBLISH", keys.inbox(GUILD, "vex"), "x"),
    ("SPUBLISH", keys.inbox(0, "vex"), "x"),
    ("SPUBLISH", keys.everyone(GUILD), "x"),
    ("PUBLISH", keys.notices(GUILD), "x"),
    ("SET", keys.cast("vex#0"), "x"),
    ("SET", keys.cast("host#0"), "x"),
    ("GET", keys.cast("vex#0")),
    ("SET", keys.lease("place:vex#0"), "x"),
    ("SET", keys.lease("token:0123456789abcdef"), "x"),
    ("SET", keys.lease("director"), "x"),
    ("DEL", keys.places()),
    ("EXPIRE", keys.places(), 1),
    ("SREM", keys.places(), "vex#0"),
    ("HSET", keys.ledger(GUILD), "c:1", "9999999999999"),
    ("HDEL", keys.ledger(GUILD), "n:1"),
    ("DEL", keys.ledger(GUILD)),
    ("HGETALL", keys.ledger(GUILD)),
    ("GET", keys.whole_ledger(GUILD)),
    ("ZRANGE", keys.identify("0123456789abcdef"), 0, -1),
    ("SET", keys.once(GUILD, "x"), 1),
    ("HSET", keys.scripts(), "x", "return 1"),
    ("HGETALL", keys.scripts()),
    ("RPUSH", keys.cues(GUILD), "{}"),
    ("HSET", keys.directions(GUILD), str(CHANNEL), "9 {}"),
    ("EVAL", "return 1", 0),
    ("SCRIPT", "LOAD", "return 1"),
    ("FUNCTION", "LOAD", "x"),
    ("FLUSHALL",),
    ("CONFIG", "GET", "*"),
    ("KEYS", "*"),
    ("SCAN", 0),
    ("ACL", "LIST"),
    ("CLIENT", "LIST"),
    ("MONITOR",),
    ("SHUTDOWN",),
    ("CLUSTER", "FORGET", "x"),
    ("DUMP", keys.floor(GUILD, CHANNEL)),
)


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """As `up` starts it; each user's password is its name."""
    folder: Path = tmp_path_factory.mktemp("roles")
    lines = [acl_line(role, role.user) for role in all_roles(("ember", "vex"), {"ember": TOKEN})]
    # The test's own hand, to set the stage.
    hand = "user hand on >hand ~* &* +@all"
    (folder / "users.acl").write_text("\n".join((NOBODY, hand, *lines)) + "\n")
    server = Server(folder, "--aclfile", str(folder / "users.acl"), user="hand")
    yield server.start()
    server.kill()


class Users:
    """Connections of one test, by user."""

    def __init__(self, server: Server) -> None:
        self.server, self.open = server, dict[str, Single]()

    def __call__(self, user: str) -> Single:
        address = Address("127.0.0.1", self.server.port, user=user, password=user)
        return self.open.setdefault(user, Single(address))

    def wire(self, user: str) -> Wire:
        return Wire(self(user), f"redis://127.0.0.1:{self.server.port}")


@pytest.fixture
async def users(guarded: Server) -> AsyncIterator[Users]:
    found = Users(guarded)
    await found("hand").call("FLUSHALL")
    await load_all(found("higher-self"))
    await found("hand").call("HSET", keys.ledger(GUILD), "ready", 1, "n:1", 1)
    yield found
    for bus in found.open.values():
        await bus.aclose()


class Store:
    async def read(self, guild_id: int) -> Any:
        return unknown_guild(guild_id)


async def listening(wire: Wire, *topics: str) -> "tuple[asyncio.Task[None], asyncio.Queue[str]]":
    heard, ready = asyncio.Queue[str](), asyncio.Event()

    async def resync() -> None:
        ready.set()

    task = asyncio.create_task(wire.run(topics, lambda topic, raw: heard.put_nowait(topic), resync))
    async with asyncio.timeout(5):
        await ready.wait()
    return task, heard


async def test_a_bot_does_all_that_its_life_needs(users: Users) -> None:
    bot, ear = users("speaker-ember"), users("higher-self")
    lease = Lease(bot, f"token:{TOKEN}", "me")
    assert await lease.take() and await lease.renew() and await lease.holder() == "me"
    assert await IdentifyBudget(bot).spend(TOKEN) == 0
    meter = Meter(bot, 1_000)
    reserved = await meter.reserve(GUILD, 900)
    assert reserved is not None and await EgressCount(bot, "den").add() == 0
    await meter.add(Account(GUILD, reserved.day, "ember", "m"), Spent(input_tokens=300), 300 - 900)
    assert await Meter(ear).taken(GUILD, reserved.day) == 300
    assert (
        await Allowance(ear).take("roast", 7, ((1, 60),)) == 0 < await Allowance(ear).take("roast", 7, ((1, 60),))
    )
    assert await Roster(bot).enter(entry("ember")) and await Roster(bot).beat(entry("ember"))
    task, heard = await listening(users.wire("speaker-ember"), keys.inbox(GUILD, "ember"), keys.everyone(GUILD))
    root = 2**60 + 999
    ask = Ask(GUILD, CHANNEL, root, 7, (Seat("ember", Class.ADDRESSED),), root_at_ms=await now_ms(users))
    answer = await Floor(ear).claim(ask)
    assert answer.turn is not None, answer
    floor = Floor(bot)
    assert await floor.held(GUILD, "ember")
    assert (await floor.send(answer.turn, None)).ok
    await floor.sent(answer.turn, root + 1)
    await users.wire("speaker-ember").publish(
        keys.notices(GUILD), Confirmed(guild_id=GUILD, channel_id=CHANNEL, turn=answer.turn)
    )
    assert await heard.get() == keys.inbox(GUILD, "ember")
    await Roster(bot).leave(entry("ember"))
    await lease.release()
    task.cancel()


async def test_a_bot_counts_what_its_lines_cost_and_how_its_model_does(users: Users) -> None:
    for user in ("speaker-ember", "higher-self"):
        breaker = Breaker(users(user), "model", again_ms=1)
        for _ in range(MOST):
            await breaker.tell(Permit(granted=True), well=False)
        assert await breaker.tell(Permit(granted=True, probe=True), well=True) is False
        await Meter(users(user)).add(Account(GUILD, "2026-11-26", "ember", "m"), Spent(calls=1))
    for user in ("higher-self", "operator"):
        assert (await Meter(users(user)).read(GUILD, "2026-11-26"))["ember", "m"].calls == 2


async def test_a_bot_is_its_own_ear_in_a_direct_message(users: Users) -> None:
    task, heard = await listening(users.wire("speaker-ember"), keys.inbox(0, "ember"), keys.everyone(0))
    floor = Floor(users("speaker-ember"))
    seat = Seat("ember", Class.ADDRESSED)
    answer = await floor.claim(Ask(0, CHANNEL, 2**60 + 4, 7, (seat,), root_at_ms=await now_ms(users)))
    assert answer.outcome == "granted" and await heard.get() == keys.inbox(0, "ember")
    await floor.hush(0, CHANNEL, 60, 7)
    assert await heard.get() == keys.everyone(0)
    task.cancel()


async def now_ms(users: Users) -> int:
    seconds, micros = await users("hand").call("TIME")
    return int(seconds) * 1000 + int(micros) // 1000


async def test_an_ear_does_all_that_its_life_needs(users: Users) -> None:
    ear = users("higher-self")
    host = entry("host", kind="host", role="ear")
    assert await Roster(ear).enter(host)
    assert [seen.online for seen in (await Roster(ear).read()).entries] == [True]
    assert await Lease(ear, "director", "me").take()
    ledger = Ledger(ear, Store())  # type: ignore[arg-type] # it is only read
    await ledger.refill(GUILD, force=True)
    assert await ledger.copy(GUILD) == unknown_guild(GUILD)
    assert await ledger.settled(GUILD)
    topics = (keys.notices(GUILD), keys.everyone(GUILD), keys.inbox(GUILD, "host"))
    task, _ = await listening(users.wire("higher-self"), *topics)
    task.cancel()


async def test_an_ear_directs_shows(users: Users) -> None:
    directions = Directions(users("higher-self"))
    show = Show(
        id=1, kind="battle", guild_id=GUILD, channel_id=CHANNEL, host="host", cast=("ember", "vex"), heard_ms=1,
        starter=Person(id=7, name="Ana"), root=Root(id=1, author_id=7),
    )  # fmt: skip
    assert await directions.write(GUILD, CHANNEL, Directed(Direction(mode="battle"), show), 1)
    assert (await directions.of(GUILD, CHANNEL)).show == show
    cue = Cue(channel_id=CHANNEL, event=Event(name="more"))
    await directions.cue(GUILD, cue)
    assert await directions.take(GUILD) == [cue]
    assert await directions.score(show, Score(winner="ember", loser="vex"))
    assert [one.won for one in await directions.scores(GUILD) if one.persona == "ember"] == [1]


async def test_the_operator_sees_the_roster_and_tries_a_write(users: Users) -> None:
    await Roster(users("speaker-ember")).enter(entry("ember"))
    operator = users("operator")
    assert [seen.online for seen in (await Roster(operator).read()).entries] == [True]
    await operator.call("SET", keys.doctor(), "1", "EX", 5)
    assert b"operator" in await operator.call("ACL", "USERS")


@pytest.mark.parametrize("command", FOREIGN, ids=lambda command: " ".join(map(str, command))[:60])
async def test_a_bot_may_not(command: tuple[str, ...], users: Users) -> None:
    with pytest.raises(Refused, match="NOPERM"):
        await users("speaker-ember").call(*command)


@pytest.mark.parametrize(
    "command", [("FLUSHALL",), ("CONFIG", "GET", "*"), ("KEYS", "*"), ("EVAL", "return 1", 0)]
)
@pytest.mark.parametrize("user", ["higher-self", "operator"])
async def test_nor_may_anybody_else(command: tuple[str, ...], user: str, users: Users) -> None:
    with pytest.raises(Refused, match="NOPERM"):
        await users(user).call(*command)


@pytest.mark.parametrize("topic", [keys.inbox(GUILD, "vex"), keys.notices(GUILD)])
async def test_a_bot_does_not_hear_what_is_meant_for_others(topic: str, users: Users) -> None:
    """On a connection of its own: a listener that is refused is hung up on and would try again for ever."""
    with pytest.raises(Refused, match="NOPERM"):
        await users("speaker-ember").call("SSUBSCRIBE", topic)


async def test_a_bot_gives_no_turn_to_another(users: Users) -> None:
    floor = Floor(users("speaker-ember"))
    ask = Ask(GUILD, CHANNEL, 2**60 + 4, 7, (Seat("vex", Class.ADDRESSED),), root_at_ms=await now_ms(users))
    with pytest.raises(Refused, match=r"ACL failure|NOPERM"):
        await floor.claim(ask)
    assert (await Floor(users("higher-self")).state(GUILD, CHANNEL)).turn is None


async def test_no_script_lets_a_bot_write_the_ledger(users: Users) -> None:
    """Even one that somebody with more rights has loaded."""
    write = "return redis.call('HSET', KEYS[1], 'c:1', '9999999999999')"
    sha = (await users("hand").call("SCRIPT", "LOAD", write)).decode()
    with pytest.raises(Refused, match=r"ACL failure|NOPERM"):
        await users("speaker-ember").call("EVALSHA", sha, 1, keys.ledger(GUILD))
    assert await users("hand").call("HGETALL", keys.ledger(GUILD)) == [b"ready", b"1", b"n:1", b"1"]


async def test_a_bot_waits_for_scripts_that_the_server_has_lost_and_an_ear_brings_them(users: Users) -> None:
    await users("hand").call("SCRIPT", "FLUSH")
    floor = Floor(users("speaker-ember"))
    with pytest.raises(BusAway, match="a Higher Self brings them"):
        await floor.state(GUILD, CHANNEL)
    await Floor(users("higher-self")).state(GUILD, CHANNEL)
    assert (await floor.state(GUILD, CHANNEL)).turn is None


async def test_whoever_gives_no_name_is_not_let_in(guarded: Server) -> None:
    nobody = Single(Address("127.0.0.1", guarded.port))
    with pytest.raises(Refused, match="NOAUTH"):
        await nobody.call("PING")
    await nobody.aclose()


def test_a_line_of_the_file_holds_no_password() -> None:
    lines = [acl_line(role, "s3cret") for role in all_roles(("ember",))]
    assert not any("s3cret" in line for line in lines)
    assert all("sanitize-payload" in line and line.startswith("user ") for line in lines)


def test_the_user_in_the_guide_is_the_one_of_the_roles() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "redis.md").read_text("utf-8")
    digest = hashlib.sha256(b"x").hexdigest()
    assert acl_line(whole_den(), "x").replace(digest, "<sha256>") in guide


async def test_an_old_bot_goes_on_when_a_new_higher_self_brings_its_lost_script_back(users: Users) -> None:
    old = Script(lease.TAKE.text + "\n-- as it was before")
    names = (keys.lease("place:ember#0"), keys.lease_epoch("place:ember#0"))
    await users("higher-self").call("HSET", keys.scripts(), old.sha, old.text)  # as that version's Higher Self did
    await users("hand").call("SCRIPT", "FLUSH")
    with pytest.raises(BusAway, match="a Higher Self brings them"):
        await old.run(users("speaker-ember"), names, "old", 1000)
    await load_all(users("higher-self"))
    assert int(await old.run(users("speaker-ember"), names, "old", 1000)) > 0
    assert int(await lease.TAKE.run(users("speaker-ember"), names, "new", 1000)) == 0
