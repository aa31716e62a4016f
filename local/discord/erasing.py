"""Erasing: what was deleted leaves the files of the stand-in too, as Discord promises for what its users delete.

A delete is one line at the end of the journal; the bytes of the message go when the journal is written anew, a
moment later and once for many deletes. The same goes for what sessions were sent. A server that dies in between
does it at its next start.
"""

import asyncio
import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from local.discord.hub import Hub
from local.discord.journal import Journal
from local.discord.messages import husk
from local.discord.values import Json

WAIT_S = 1.0
_OF_A_MESSAGE = ("edit", "react", "unreact")


@dataclass
class Erasing:
    """`gone`: messages whose words go; `left`: people who go with all that is theirs."""

    journal: Journal
    hub: Hub
    files: Path
    gone: set[int] = field(default_factory=set)
    left: set[int] = field(default_factory=set)
    _timer: asyncio.TimerHandle | None = None

    def soon(self, messages: Iterable[int], people: Iterable[int] = ()) -> None:
        """Outside of a running loop it waits for `now`."""
        self.gone |= {*messages}
        self.left |= {*people}
        if self._timer is None and (self.gone or self.left):
            with suppress(RuntimeError):
                self._timer = asyncio.get_running_loop().call_later(WAIT_S, self.now)

    def now(self) -> None:
        """All that was asked for until now; nothing to do is done at once."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        if self.gone or self.left:
            trail = Trail(self.gone, self.left)
            self.journal.rewrite(trail.without)
            self.hub.forget_events([b'"%d"' % number for number in (*self.gone, *self.left)])
            for folder in trail.attachments:
                shutil.rmtree(self.files / folder, ignore_errors=True)
        self.gone, self.left = set(), set()


class Trail:
    """Follows messages and people through the journal, in its order."""

    def __init__(self, gone: set[int], left: set[int]) -> None:
        self._gone = gone
        self._left = left
        self._theirs: set[int] = set()
        """Messages and interactions of those who left."""
        self.attachments: list[str] = []

    def without(self, kind: str, value: Json) -> Json | None:
        """What stays of one change; None: nothing."""
        if kind == "message":
            return self._message(value)
        if kind in _OF_A_MESSAGE and (value["id"] in self._gone | self._theirs or value.get("user") in self._left):
            return None
        if kind == "delete":
            ids = [number for number in value["ids"] if number not in self._theirs]
            return {**value, "ids": ids} if ids else None
        if kind in ("human", "direct", "interaction", "answer"):
            return None if self._is_theirs(kind, value) else value
        return value

    def _is_theirs(self, kind: str, value: Json) -> bool:
        if kind == "interaction" and value["user_id"] in self._left:
            self._theirs.add(value["id"])
        if kind == "direct" and self._left.intersection(value["recipients"]):
            self._theirs.add(value["id"])
        return value["id"] in self._left | self._theirs

    def _message(self, value: Json) -> Json | None:
        body = value["body"]
        number, channel = int(body["id"]), int(body["channel_id"])
        own = {value["author"], value.get("ephemeral_for")} & self._left
        if own or channel in self._theirs or value.get("interaction") in self._theirs:
            self._theirs.add(number)
            self._note_files(body)
            return None
        if number in self._gone:
            self._note_files(body)
            return {**value, "body": husk(body)}
        mentions = [one for one in body["mentions"] if int(one["id"]) not in self._left]
        return {**value, "body": {**body, "mentions": mentions}}

    def _note_files(self, body: Json) -> None:
        self.attachments += [f"{body['channel_id']}/{one['id']}" for one in body["attachments"]]
