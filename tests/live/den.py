"""A whole den as its user starts it, in a home of its own; every helper goes through the `roastden` command."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from den.limits import Limits

ROOT = Path(__file__).parents[2]
FIRST_PORT = 29_464
PLENTY = " ".join(f"{name}=9000/9000/9000" for name in Limits.model_fields)
"""The tests share a den and talk more in a minute than any room."""


@dataclass(frozen=True)
class Den:
    """A running den. What is asked often goes straight to the stand-in: a command is a process of its own."""

    home: Path
    asked: list[tuple[str, str, list[str]]] = field(default_factory=list, compare=False)
    """What was said: (channel, id, who answered by the time that somebody looked)."""

    def run(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return roastden(self.home, *words, check=check)

    def ask(self, *words: str) -> Any:
        return json.loads(self.run(*words, "--json").stdout)

    def agents(self) -> list[dict[str, Any]]:
        return list(self.ask("status")["agents"])

    def roasters(self) -> list[str]:
        return list(_roasters(self.home))

    def say(
        self, text: str, *, as_: str = "ana", channel: str = "the-den", expect: int = 1, quiet_s: float = 0.3
    ) -> list[str]:
        """The names of those who answer a line: waits for `expect` answers, then `quiet_s` for one too many.

        One that comes later still is found by `nobody_came_late`.
        """
        root = self.tell(text, as_=as_, channel=channel)
        until(lambda: len(self._answers(channel, root)) >= expect, 20, f"{expect} answers to {text!r}")
        time.sleep(quiet_s)
        answers = self._answers(channel, root)
        self.asked.append((channel, root, answers))
        return answers

    def tell(self, text: str, *, as_: str = "ana", channel: str = "the-den") -> str:
        """Says a line, whoever answers; its id."""
        if not as_.isdigit():
            self.post("/local/humans", {"name": as_})
        return str(self.post("/local/messages", {"as": as_, "channel": channel, "text": text})["id"])

    def lines(self, channel: str, after: str = "") -> list[dict[str, Any]]:
        """Lines of a channel (after one: the next 500, else the last 500), as everybody sees them, in order."""
        found = self.get(f"/local/channels/{channel}/messages?limit=500&after={after}")
        return sorted(found, key=lambda one: int(one["id"]))

    def _answers(self, channel: str, root: str) -> list[str]:
        return [one["author"]["username"] for one in self.lines(channel, root) if replied_to(one) == root]

    def nobody_came_late(self) -> None:
        """Nobody has answered any line since `say` was satisfied with its answers."""
        for channel, root, answers in self.asked:
            late = Counter(self._answers(channel, root)) - Counter(answers)
            assert not late, f"{late} came late to {root} in {channel}, which {answers} had answered"

    def get(self, path: str) -> Any:
        with urllib.request.urlopen(self.url() + path, timeout=10) as answer:
            return json.load(answer)

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """One call of the stand-in's local API."""
        request = urllib.request.Request(
            self.url() + path, json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def url(self) -> str:
        return f"http://127.0.0.1:{json.loads((self.home / 'den.json').read_text())['port']}"


def replied_to(message: dict[str, Any]) -> str | None:
    """The id of the line that a message answers."""
    return (message.get("message_reference") or {}).get("message_id")


@cache
def _roasters(home: Path) -> tuple[str, ...]:
    return tuple(agent["name"] for agent in Den(home).agents() if agent["kind"] == "roaster")


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
    try:
        roastden(home, "up", "--detach", "--pace", "instant", *words)  # where somebody is missing, the rest is up
        den = Den(home)
        yield den
        with suppress(urllib.error.URLError):  # a test has taken it down
            den.nobody_came_late()
    finally:
        roastden(home, "down", check=False)


def until(true: Callable[[], bool], limit_s: float, what: str) -> float:
    """Seconds until `true` holds; another process's state has no event to wait for."""
    began = time.monotonic()
    while not true():
        if time.monotonic() - began > limit_s:
            raise AssertionError(f"not within {limit_s} s: {what}")
        time.sleep(0.05)
    return time.monotonic() - began
