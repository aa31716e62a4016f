"""Discord's own addresses, unchanged: nothing in discord.py is touched, names merely resolve to this machine."""

import asyncio
import shutil
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import discord
import pytest
import pytest_asyncio
from aiohttp.abc import AbstractResolver, ResolveResult

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.conftest import WORLD as WORLD_OF_ALL
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")


class Everywhere(AbstractResolver):
    """Every name is this machine, every port is one."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host, host="127.0.0.1", port=self._port, family=socket.AF_INET, proto=0, flags=0
            )
        ]

    async def close(self) -> None:
        """Nothing is held."""


@pytest_asyncio.fixture(name="stand", scope="module", loop_scope="module")
async def _stand(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stand]:
    """Unlike elsewhere, discord.py is not pointed here."""
    serving = Stand(tmp_path_factory.mktemp("den"), WORLD_OF_ALL)
    await serving.start()
    yield serving
    await serving.stop()


@pytest.fixture(name="certificate", scope="module")
def _certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thrown away with the test; key and certificate in one file."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed, so no certificate can be made")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    names = "subjectAltName=DNS:discord.com,DNS:gateway.discord.gg"
    curve = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    subject = ("-subj", "/CN=den", "-days", "1", "-addext", names)
    command: list[str | Path] = [
        "openssl",
        "req",
        "-x509",
        *curve,
        *subject,
        "-keyout",
        path,
        "-out",
        path.with_suffix(".crt"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    with path.open("a", encoding="ascii") as both:
        both.write(path.with_suffix(".crt").read_text(encoding="ascii"))
    return path


@pytest_asyncio.fixture(name="connector", loop_scope="module")
async def _connector(stand: Stand, certificate: Path) -> AsyncIterator[aiohttp.TCPConnector]:
    """TLS in front of the server, and a connector that finds it under every name."""
    serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    serving.load_cert_chain(certificate)
    port = int(stand.url.rpartition(":")[2])

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", port)
        first = await reader.readline()  # gateway.discord.gg is a host of its own, here it is a path
        inner_writer.write(first.replace(b"GET /?", b"GET /gateway?", 1))
        await asyncio.gather(_pipe(reader, inner_writer), _pipe(inner_reader, writer), return_exceptions=True)

    server = await asyncio.start_server(relay, "127.0.0.1", 0, ssl=serving)
    trusting = ssl.create_default_context(cafile=str(certificate))
    yield aiohttp.TCPConnector(resolver=Everywhere(server.sockets[0].getsockname()[1]), ssl=trusting)
    server.close()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()


async def test_an_untouched_client_logs_in_speaks_and_resumes_under_discords_own_names(
    stand: Stand, connector: aiohttp.TCPConnector
) -> None:
    assert discord.http.Route.BASE == "https://discord.com/api/v10"
    bot = Bot(stand.recorder, connector=connector)
    await bot.live(stand.token("ember"))
    mark = bot.seen.mark()
    sent = await bot.channel("the-den").send("under the real name")
    await bot.seen.event("MESSAGE_CREATE", since=mark, where=lambda d: d["id"] == str(sent.id))
    await stand.chaos("reconnect", bot="ember")
    await bot.seen.event("RESUMED", since=mark)
    await bot.end()
