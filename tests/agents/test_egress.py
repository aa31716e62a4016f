"""What Discord's refusals do to a process, seen through a real HTTP session."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace

import aiohttp
import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestServer

from agents.client import DenClient
from agents.egress import UNWRITABLE_S, Closed, Egress
from agents.hearing import Acquaintance
from agents.voice import CannotSpeak, Voice
from bus.egress import STOP_AT
from den.decision import Class
from den.errors import BusAway, NeverRestart
from den.turn import Turn

LINE = "/api/v10/channels/20/messages"


class World:
    """A server that answers with the status and scope it is told to; its clock is in hand."""

    def __init__(self) -> None:
        self.status, self.scope, self.asked, self.counted, self.now = 200, "", 0, 0, 0.0
        self.egress = Egress(self.count, structlog.get_logger(), clock=lambda: self.now)

    async def count(self) -> float:
        self.counted += 1
        return 600.0 if self.counted >= STOP_AT else 0.0

    async def answer(self, _: web.Request) -> web.Response:
        self.asked += 1
        return web.Response(status=self.status, headers={"X-RateLimit-Scope": self.scope})

    async def ask(self, status: int, path: str = LINE, scope: str = "", method: str = "POST") -> None:
        self.status, self.scope = status, scope
        async with self.session.request(method, self.server.make_url(path)):
            pass


@asynccontextmanager
async def world() -> AsyncIterator[World]:
    made, app = World(), web.Application()
    app.router.add_route("*", "/{path:.*}", made.answer)
    made.server = TestServer(app)
    await made.server.start_server()
    async with aiohttp.ClientSession(trace_configs=[made.egress.trace()]) as made.session:
        yield made
    await made.server.close()


async def test_401_403_and_429_are_counted_and_a_shared_429_and_all_else_is_not() -> None:
    async with world() as on:
        for status, scope in ((200, ""), (404, ""), (500, ""), (429, "shared")):
            await on.ask(status, "/api/v10/gateway", scope)
        assert on.counted == 0
        for status, scope in ((403, ""), (429, "user"), (429, "global")):
            await on.ask(status, "/api/v10/gateway", scope)
        assert on.counted == 3
        assert on.egress.meters.invalid == {403: 1, 429: 2}


async def test_at_the_limit_nothing_is_asked_until_it_is_over() -> None:
    async with world() as on:
        on.counted = STOP_AT - 1
        await on.ask(429, scope="user")
        with pytest.raises(Closed):
            await on.ask(200)
        assert on.asked == 1
        on.now += 601
        await on.ask(200)
        assert on.asked == 2


async def test_a_401_ends_the_process_at_once_and_for_good() -> None:
    async with world() as on:
        await on.ask(401)
        with pytest.raises(Closed):
            await on.ask(200)
        with pytest.raises(NeverRestart, match="refuses this bot's token"):
            await asyncio.wait_for(on.egress.end_when_refused(), 1)


async def test_an_interaction_that_is_over_says_nothing_of_the_token() -> None:
    async with world() as on:
        await on.ask(401, "/api/v10/webhooks/1/abc/messages/@original", method="PATCH")
        await on.ask(401, "/api/v10/interactions/1/abc/callback")
        assert (on.egress.refused.is_set(), on.counted) == (False, 2)


async def test_a_forbidden_channel_is_not_written_to_for_ten_minutes() -> None:
    async with world() as on:
        await on.ask(403)
        assert not on.egress.may_write(20)
        assert on.egress.may_write(21)
        on.now += UNWRITABLE_S
        assert on.egress.may_write(20)


async def test_a_forbidden_reaction_does_not_close_the_channel() -> None:
    async with world() as on:
        await on.ask(403, f"{LINE}/9/reactions/x/@me", method="PUT")
        assert on.egress.may_write(20)


async def test_the_voice_gives_up_a_line_where_it_may_not_write_without_asking() -> None:
    async with world() as on:
        await on.egress.saw("POST", LINE, 403)
        voice = Voice(SimpleNamespace(http=None), egress=on.egress)  # type: ignore[arg-type]
        turn = Turn(
            guild_id=10, channel_id=20, persona="ember", root_id=1, epoch=1, klass=Class.ADDRESSED, deadline_ms=0
        )
        with pytest.raises(CannotSpeak, match="forbade this bot to write"):
            await voice.post(turn, "Hi.")
        await voice.type(20)


async def test_without_redis_a_refusal_is_told_to_the_log_and_not_counted() -> None:
    async def away() -> float:
        raise BusAway("Redis does not answer.")

    egress = Egress(away, structlog.get_logger())
    await egress.saw("GET", "/api/v10/gateway", 429, "user")
    assert egress.closed_until == 0


async def test_every_request_of_a_bot_is_seen() -> None:
    async with world() as on:
        client = DenClient(Acquaintance(), _nothing, ear=False, egress=on.egress)
        assert client.http.http_trace is not None
        assert len(client.http.http_trace.on_request_end) == 1


async def test_no_login_while_few_session_starts_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    spent, slept = [], []

    async def spend(shard: int, at_once: int) -> None:
        spent.append(1)

    client = DenClient(Acquaintance(), spend, ear=False)
    left = iter((49, 49, 1_000))

    async def bot_gateway() -> tuple[int, str, dict[str, int]]:
        assert not spent
        return 1, "", {"remaining": next(left), "reset_after": 90_000}

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    client.http.get_bot_gateway = bot_gateway  # type: ignore[method-assign,assignment]
    monkeypatch.setattr("agents.client.asyncio.sleep", sleep)
    await client.before_identify_hook(None)
    assert (slept, spent) == ([90.0, 90.0], [1])


async def _nothing() -> None:
    pass
