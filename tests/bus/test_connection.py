"""A Redis that cannot serve a den is refused at the start, in one sentence without secrets."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from redis.asyncio import Redis

from bus.address import read_address
from bus.connection import Single, connect
from bus.link import Refused
from den.errors import BadInput, BusAway
from tests.bus.server import Server, free_port


@asynccontextmanager
async def answering(info: str) -> AsyncIterator[str]:
    """A server that knows only INFO; all else is OK."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            words = []
            for _ in range(int(line[1:])):
                await reader.readline()
                words.append((await reader.readline()).strip().upper())
            body = info.encode()
            writer.write(b"$%d\r\n%s\r\n" % (len(body), body) if words[0] == b"INFO" else b"+OK\r\n")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"redis://user:hunter2@127.0.0.1:{server.sockets[0].getsockname()[1]}"


@asynccontextmanager
async def refusing(said: str) -> AsyncIterator[str]:
    """A server that greets and then refuses."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1000)
        writer.write(b"+OK\r\n")
        await reader.read(1000)
        writer.write(f"-{said}\r\n".encode())
        await reader.read()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize(
    "url", ["", "localhost:6379", "http://x:1", "redis://host:seven", "redis://host:99999", "rediss//host"]
)
async def test_a_bad_address_is_told_with_the_right_form(url: str) -> None:
    with pytest.raises(BadInput, match=r"DEN_REDIS_URL is not a Redis address .+ write redis://host:port"):
        await connect(url)


async def test_a_password_is_never_in_a_sentence() -> None:
    port = free_port()
    with pytest.raises(BusAway) as away:
        await connect(f"redis://user:hunter2@127.0.0.1:{port}")
    assert str(away.value) == f"No Redis answers at 127.0.0.1:{port}; start it or set DEN_REDIS_URL."
    assert str(read_address("rediss://user:hunter2@host")) == "host:6379"
    assert str(read_address("unix:///run/redis.sock")) == "/run/redis.sock"
    assert "hunter2" not in repr(read_address("redis://user:hunter2@host"))


async def test_a_silent_server_is_away_within_two_seconds() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server, asyncio.timeout(2.5):
        with pytest.raises(BusAway):
            await connect(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}")


async def test_a_wrong_password_is_refused(tmp_path: Path) -> None:
    server = Server(tmp_path).start()
    async with Redis(port=server.port) as redis:
        await redis.config_set("requirepass", "right")
    for url in (f"redis://:wrong@127.0.0.1:{server.port}", server.url):
        with pytest.raises(BadInput, match="refuses the user or password"):
            await connect(url)
    good = await connect(f"redis://:right@127.0.0.1:{server.port}")
    await good.aclose()
    server.kill()


async def test_an_old_server_is_refused() -> None:
    async with answering("# Server\r\nredis_version:6.2.14\r\nrole:master\r\n") as url:
        with pytest.raises(BadInput, match=r"is version 6\.2\.14; the den needs Redis or Valkey 7\.0 or newer"):
            await connect(url)


async def test_a_read_only_replica_is_refused() -> None:
    async with answering("# Server\r\nredis_version:7.2.4\r\nrole:slave\r\n") as url:
        with pytest.raises(BadInput, match="is a read-only replica; set DEN_REDIS_URL to its primary"):
            await connect(url)


async def test_a_cluster_of_one_node_is_used_through_the_plain_client(valkey: Server) -> None:
    client = await connect(valkey.url)
    assert isinstance(client, Single)
    await client.aclose()


async def test_a_database_number_is_refused_by_a_cluster(valkey: Server) -> None:
    with pytest.raises(BadInput, match="refuses this den"):
        await connect(f"{valkey.url}/3")


@pytest.mark.live
async def test_the_same_client_goes_on_after_a_restart_of_the_server(lone: Server) -> None:
    client = await connect(lone.url)
    lone.kill()
    with pytest.raises(BusAway):
        await client.call("PING")
    lone.start()
    assert await client.call("PING") == b"PONG"
    await client.aclose()


@pytest.mark.parametrize(
    "said",
    [
        "MISCONF Errors writing to the AOF file: No space left on device",
        "READONLY You can't write against a read only replica.",
        "OOM command not allowed when used memory > 'maxmemory'.",
    ],
)
async def test_a_server_that_takes_no_writes_is_away(said: str) -> None:
    async with refusing(said) as url:
        with pytest.raises(BusAway, match="Redis takes no writes now"):
            await Single(read_address(url)).call("SET", "a", "b")


async def test_a_mistake_in_a_command_is_not_taken_for_absence(valkey: Server) -> None:
    with pytest.raises(Refused, match="ERR unknown command"):
        await Single(read_address(valkey.url)).call("NONSENSE")


async def test_answers_come_to_those_who_asked_also_when_some_gave_up(valkey: Server) -> None:
    client = Single(read_address(valkey.url))
    asked = [asyncio.ensure_future(client.call("ECHO", n)) for n in range(200)]
    await asyncio.sleep(0)
    for gave_up in asked[::3]:
        gave_up.cancel()
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert [a for a in answers if isinstance(a, bytes)] == [b"%d" % n for n in range(200) if n % 3]
    await client.aclose()


async def test_a_command_that_is_not_answered_is_given_up_after_two_seconds() -> None:
    async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(b"+OK\r\n")
        await reader.read()
        writer.close()

    server = await asyncio.start_server(deaf, "127.0.0.1", 0)
    async with server, asyncio.timeout(4):
        client = Single(read_address(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}"))
        with pytest.raises(BusAway, match="no answer within 2 s"):
            await client.call("PING")


async def test_a_server_that_speaks_no_resp_is_away() -> None:
    async def babble(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await reader.read()
        writer.close()

    server = await asyncio.start_server(babble, "127.0.0.1", 0)
    async with server, asyncio.timeout(4):
        with pytest.raises(BusAway):
            await connect(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}")


@pytest.mark.parametrize("option", ["ssl_ca_certs=/nowhere.pem", "ssl_min=3", "db=x"])
async def test_an_option_that_means_nothing_is_refused(option: str) -> None:
    with pytest.raises(BadInput, match="DEN_REDIS_URL is not a Redis address"):
        await connect(f"rediss://host:1?{option}")
