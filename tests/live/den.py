"""A whole den as its user starts it, in a home of its own; every helper goes through the `roastden` command."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from den.limits import Limits

ROOT = Path(__file__).parents[2]
PLENTY = " ".join(f"{name}=9000/9000/9000" for name in Limits.model_fields)
"""The tests share a den and talk more in a minute than any room."""


@dataclass(frozen=True)
class Den:
    """A running den."""

    home: Path

    def run(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return roastden(self.home, *words, check=check)

    def ask(self, *words: str) -> Any:
        return json.loads(self.run(*words, "--json").stdout)

    def agents(self) -> list[dict[str, Any]]:
        return list(self.ask("status")["agents"])

    def roasters(self) -> list[str]:
        return [agent["name"] for agent in self.agents() if agent["kind"] == "roaster"]

    def say(
        self, text: str, *, as_: str = "ana", channel: str = "the-den", expect: int = 1, quiet_s: float = 1.5
    ) -> list[str]:
        """The names of those who answer a line: waits for `expect` answers, then `quiet_s` for one too many."""
        if not as_.isdigit():
            self.post("/local/humans", {"name": as_})
        told = self.post("/local/messages", {"as": as_, "channel": channel, "text": text})
        until(lambda: len(self._answers(channel, told["id"])) >= expect, 20, f"{expect} answers to {text!r}")
        time.sleep(quiet_s)
        return self._answers(channel, told["id"])

    def _answers(self, channel: str, root: str) -> list[str]:
        rows = self.ask("transcript", "--channel", channel)
        return [row["author"] for row in rows if row["reply_to"] == root]

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """One call of the stand-in's local API."""
        request = urllib.request.Request(
            self.url() + path, json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def url(self) -> str:
        return f"http://127.0.0.1:{json.loads((self.home / 'den.json').read_text())['port']}"


def roastden(home: Path, *words: str, check: bool = True, **environ: str) -> subprocess.CompletedProcess[str]:
    """Runs `roastden --home home …` with this interpreter."""
    command = [sys.executable, "-m", "orchestrator", "--home", str(home), *words]
    surroundings = {"DEN_LIMITS": PLENTY, **os.environ, **environ}
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings, text=True, capture_output=True, timeout=120, check=False
    )
    if check and done.returncode != 0:
        raise AssertionError(f"roastden {' '.join(words)} ended with {done.returncode}:\n{done.stderr[-3000:]}")
    return done


@contextmanager
def running_den(home: Path, *words: str) -> Iterator[Den]:
    """A den at instant pace, taken down at the end."""
    roastden(home, "up", "--detach", "--pace", "instant", *words)
    try:
        yield Den(home)
    finally:
        roastden(home, "down", check=False)


def until(true: Callable[[], bool], limit_s: float, what: str) -> float:
    """Seconds until `true` holds; another process's state has no event to wait for."""
    began = time.monotonic()
    while not true():
        if time.monotonic() - began > limit_s:
            raise AssertionError(f"not within {limit_s} s: {what}")
        time.sleep(0.1)
    return time.monotonic() - began
