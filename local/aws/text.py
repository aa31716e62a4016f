"""What the stand-in's model says: the local composer's line for the prompt that it reads out of the request.

The one file here that knows the product. A prompt that is not one of the den's gets a line of no character.
"""

import json
import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from den.direction import Direction
from den.line import Line, Speaker
from den.personality import Personality
from den.prompt import Prompt
from services.generation.composer import LocalComposer

_LOG = re.compile(r"<log-(\w+)>\n(.*?)\n</log-\1>", re.S)
_TARGET = re.compile(r"target=(u\d+)")
_ANSWER = re.compile(r"answer n=(\d+)")
_NAME = re.compile(r"^You are ([^.\n]+)\. ")


class Speech:
    """Writes the arguments of the tool call; the same request gives the same arguments."""

    def __init__(self, cast: Sequence[Personality], seed: str = "") -> None:
        self._cast = {one.name: one for one in cast}
        self._seed = seed
        self._composer = LocalComposer(cast)

    async def arguments(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """What the model hands to `speak`."""
        user = "".join(part.get("text", "") for m in body.get("messages", []) for part in m.get("content", []))
        prompt = self._prompt(body, user)
        if prompt is None:
            return _spoken("That is a sentence, and I have read it.", None, "answer", "none")
        draft = await self._composer.write(prompt)
        target = _TARGET.search(user)
        named = target.group(1) if target and draft.target_id is not None else None
        return _spoken(draft.line, named, draft.intent, draft.engine)

    def _prompt(self, body: Mapping[str, Any], user: str) -> Prompt | None:
        found = [_NAME.match(part.get("text", "")) for part in body.get("system", [])]
        names = [name.group(1) for name in found if name]
        one = self._cast.get(names[0]) if names else None
        lines = _lines(user)
        if one is None or not lines:
            return None
        wanted = _ANSWER.search(user)
        at = min(int(wanted.group(1)), len(lines)) - 1 if wanted else len(lines) - 1
        asked_for = _TARGET.search(user)
        return Prompt(
            personality=one,
            cast=tuple(other for other in self._cast.values() if other is not one),
            answering=lines[at],
            scene=tuple(lines),
            target_id=int(asked_for.group(1)[1:]) if asked_for else None,
            direction=Direction(),
            seed=sha256((self._seed + _LOG.sub(r"\2", user)).encode()).hexdigest(),
        )


def _lines(user: str) -> list[Line]:
    block = _LOG.search(user)
    rows = [json.loads(_plain(row)) for row in block.group(2).splitlines() if row] if block else []
    return [
        Line(id=n, guild_id=1, channel_id=1, author=_speaker(row), text=row["text"], at_ms=n)
        for n, row in enumerate(rows, 1)
    ]


def _speaker(row: Mapping[str, Any]) -> Speaker:
    human = row["kind"] == "human"
    number = int(row["who"][1:]) if human else 1_000
    return Speaker(id=number, name=row["name"], kind="human" if human else "sibling")


def _plain(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">")


def _spoken(line: str, target: str | None, intent: str, engine: str) -> dict[str, Any]:
    return {"line": line, "target_id": target, "intent": intent, "engine": engine, "bit_id": None}
