"""A no against a den of eight roasters at full talk: after its acknowledgement nothing is said at that person.

Real processes, and a moment for the no that differs in every round: while bots read, write, wait for the floor and
post. What counts is the order of events on the page of whoever said no.
"""

import json
import queue
import random
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from tests.live.den import ROOT, Den, running_den

pytestmark = [pytest.mark.live, pytest.mark.long]

ROUNDS = 22
"""In each of the two channels."""
ACKNOWLEDGE_S, LISTEN_S = 3.0, 1.2
MODERATOR = "you"


@dataclass(frozen=True)
class No:
    """One way to say it: by whom ("": the person), the command or line, and what takes it back."""

    by: str
    said: str
    undo: tuple[str, dict[str, object]] | None = None
    options: dict[str, object] = field(default_factory=dict)


NOES = (
    No("", "stop", ("hush", {"minutes": 0})),
    No("", "/stop", ("hush", {"minutes": 0})),
    No("", "/hush", ("hush", {"minutes": 0})),
    No("", "/consent withdraw", ("consent give", {})),
    No("", "/ignore me", ("ignore end", {})),
    No(MODERATOR, "/mute", ("unmute", {"who": "PERSON"}), {"who": "PERSON"}),
    No(MODERATOR, "/mute", ("unmute", {"channel": "CHANNEL"}), {"channel": "CHANNEL"}),
)


def eight(folder: Path) -> Path:
    """The cast of the project, and clones of three of them."""
    shutil.copytree(ROOT / "personalities", folder)
    roasters = [
        path for path in sorted(folder.glob("*.json")) if json.loads(path.read_text())["kind"] == "roaster"
    ]
    for path, name in zip(roasters, ("Quillby", "Thornox", "Wexley"), strict=False):
        clone = json.loads(path.read_text()) | {"id": name.lower(), "name": name, "aliases": []}
        (folder / f"{name.lower()}.json").write_text(json.dumps(clone))
    return folder


@pytest.fixture(scope="module")
def den(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Den]:
    base = tmp_path_factory.mktemp("race")
    with pytest.MonkeyPatch.context() as environ:
        environ.setenv("DEN_PERSONALITIES", str(eight(base / "cast")))
        with running_den(base / "den", "--pace", "brisk") as running:
            yield running


@contextmanager
def page(den: Den, name: str) -> Iterator["queue.Queue[dict[str, Any]]"]:
    """The events that somebody's page is sent, in their order."""
    events: queue.Queue[dict[str, Any]] = queue.Queue()
    with closing(urlopen(f"{den.url()}/local/events?as={name}", timeout=60)) as stream:

        def read() -> None:
            try:
                for raw in stream:
                    if raw.startswith(b"data: "):
                        events.put(json.loads(raw[6:]))
            except (OSError, ValueError, AttributeError):
                return  # the page was closed

        threading.Thread(target=read, daemon=True).start()
        assert events.get(timeout=10)["t"] == "READY"
        yield events


@dataclass
class Tally:
    """What the rounds of one channel came to."""

    rounds: int = 0
    before: int = 0
    after: list[str] = field(default_factory=list)
    acknowledged_s: list[float] = field(default_factory=list)


@dataclass
class Room:
    """One channel and one person in it."""

    den: Den
    channel: str
    person: str
    bots: list[str]
    dice: random.Random
    tally: Tally = field(default_factory=Tally)
    told: str = ""
    """The last acknowledgement."""

    def run(self) -> None:
        self.person_id = self.den.post("/local/humans", {"name": self.person})["id"]
        channels = json.load(urlopen(f"{self.den.url()}/local/state", timeout=10))["channels"]
        self.channel_id = next(one["id"] for one in channels if one["name"] == self.channel)
        for nr in range(ROUNDS):
            self.one(NOES[nr % len(NOES)])
            self.tally.rounds += 1

    def one(self, no: No) -> None:
        by = no.by or self.person
        with page(self.den, by) as events:
            roots = self.provoke()
            time.sleep(self.dice.uniform(0.5, 5.0))
            asked = time.monotonic()
            acknowledged = self.say_no(no, by)
            self.tally.before += self.lines(events, roots, acknowledged)
            self.tally.acknowledged_s.append(time.monotonic() - asked)
            self.tally.after += [f"{no.said} ({self.told}): {text}" for text in self.later(events, roots)]
            if no.undo:
                self.command(by, no.undo[0], no.undo[1])
                self.lines(events, roots, self.is_answer)

    def provoke(self) -> set[str]:
        """Three lines, one after the other, that call all eight."""
        self.dice.shuffle(self.bots)
        texts = (
            f"{self.bots[0]} and {self.bots[1]}, roast my kettle",
            "everyone roast my bicycle",
            f"{self.bots[2]} and {self.bots[3]}, you two, roast my haircut",
        )
        said = [self.den.post("/local/messages", self.form(self.person, text=text)) for text in texts]
        return {one["id"] for one in said}

    def form(self, by: str, **more: object) -> dict[str, object]:
        return {"as": by, "channel": self.channel, **more}

    def command(self, by: str, name: str, options: dict[str, object]) -> None:
        meant = {"PERSON": self.person_id, "CHANNEL": self.channel_id}
        filled = {key: meant.get(str(value), value) for key, value in options.items()}
        self.den.post("/local/commands", self.form(by, command=name, options=filled))

    def say_no(self, no: No, by: str) -> Callable[[dict[str, Any]], bool]:
        """Says it; what its acknowledgement looks like."""
        if no.said.startswith("/"):
            self.command(by, no.said.removeprefix("/"), no.options)
            return self.is_answer
        line = self.den.post("/local/messages", self.form(by, text=no.said))["id"]
        return lambda event: event["t"] == "MESSAGE_REACTION_ADD" and event["d"]["message_id"] == line

    def is_answer(self, event: dict[str, Any]) -> bool:
        """Whether it is the whole answer to a command here, which nobody else sees."""
        told = event["d"]
        private = bool(told.get("local", {}).get("ephemeral_for")) and told.get("channel_id") == self.channel_id
        return private and bool(told.get("content"))

    def lines(
        self, events: "queue.Queue[dict[str, Any]]", roots: set[str], end: Callable[[dict[str, Any]], bool]
    ) -> int:
        """How many lines at the person came before the acknowledgement, which must come in time."""
        found = 0
        until = time.monotonic() + ACKNOWLEDGE_S
        while True:
            event = events.get(timeout=max(0.01, until - time.monotonic()))
            if end(event):
                self.told = str(event["d"].get("content") or "🤐")
                return found
            found += bool(at_them(event, roots))

    def later(self, events: "queue.Queue[dict[str, Any]]", roots: set[str]) -> list[str]:
        """The lines at the person after it."""
        found = []
        until = time.monotonic() + LISTEN_S
        while (left := until - time.monotonic()) > 0:
            try:
                found.append(at_them(events.get(timeout=left), roots))
            except queue.Empty:
                break
        return [text for text in found if text]


def at_them(event: dict[str, Any], roots: set[str]) -> str:
    """The text of a bot's line that answers one of theirs, or ""."""
    if event["t"] != "MESSAGE_CREATE" or event["d"]["author"].get("bot") is not True:
        return ""
    answered = (event["d"].get("message_reference") or {}).get("message_id")
    return str(event["d"]["content"]) if answered in roots else ""


def test_after_the_acknowledgement_of_a_no_nothing_is_said_at_that_person(den: Den) -> None:
    bots = den.roasters()
    assert len(bots) == 8
    rooms = [
        Room(den, channel, person, bots[:], random.Random(f"race {channel}"))
        for channel, person in (("the-den", "Rhona"), ("green-room", "Tobin"))
    ]
    threads = [threading.Thread(target=room.run) for room in rooms]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=240)
    seconds = sorted(one for room in rooms for one in room.tally.acknowledged_s)
    lines = sum(room.tally.before for room in rooms)
    print(f"{len(seconds)} rounds, {lines} lines before, slowest acknowledgement {seconds[-1]:.2f} s")
    assert [room.tally.rounds for room in rooms] == [ROUNDS, ROUNDS]
    assert [text for room in rooms for text in room.tally.after] == []
    assert seconds[-1] <= ACKNOWLEDGE_S
    assert lines >= ROUNDS  # it was a race: bots were speaking
