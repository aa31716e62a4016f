"""The stand-in as a process of its own, and its local interface for what other people do meanwhile."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

WORLD = {
    "seed": "page tests",
    "guild": {"name": "The Back Room"},
    "channels": ["the-den", "green-room", "quiet"],
    "humans": ["you", "mara"],
    "bots": [
        {"name": "ember", "display_name": "Ember", "emoji": "🔥", "color": "#e4572e", "about": "Burns slow."},
        {"name": "duke", "display_name": "The Duke", "emoji": "🎩", "color": "#4a6fa5", "about": ""},
    ],
}


@dataclass
class Server:
    home: Path
    port: int = 0
    _process: subprocess.Popen[str] | None = field(default=None, repr=False)

    def start(self) -> None:
        """Returns when it listens; a second start takes the same port again."""
        command = [sys.executable, "-m", "local.discord", "serve", "--home", str(self.home)]
        self._process = subprocess.Popen([*command, "--port", str(self.port)], stderr=subprocess.PIPE, text=True)
        assert self._process.stderr
        for line in self._process.stderr:
            if "serves http://" in line:
                self.port = int(line.rsplit(":", 1)[1])
                return
        raise RuntimeError("the stand-in ended before it listened")

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def token(self, bot: str) -> str:
        found = json.loads((self.home / "discord" / "tokens.json").read_text())
        return str(found[bot]["token"])

    async def ask(self, method: str, path: str, **body: Any) -> Any:
        async with aiohttp.request(method, self.url + path, json=body or None) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json() if answer.status == 200 else None

    async def say(self, name: str, text: str, channel: str = "the-den", reply_to: str | None = None) -> Any:
        body = {"as": name, "channel": channel, "text": text, "reply_to": reply_to}
        return await self.ask("POST", "/local/messages", **body)


@contextmanager
def served(home: Path) -> Iterator[Server]:
    (home / "discord").mkdir(parents=True)
    (home / "discord" / "world.json").write_text(json.dumps(WORLD))
    server = Server(home)
    server.start()
    try:
        yield server
    finally:
        server.kill()
