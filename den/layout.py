"""The layout of a prompt for a model: a stable prefix that can be cached, then one user message of fenced data.

The prefix (tool, show bible, personality card) is made of reviewed files only and has the same bytes in every call
of a cast, so nothing volatile may enter it. What people, bots, memories and names said is data: JSON between
fences that carry a nonce, with < and > escaped, so that no text can close its fence. Only the last block directs,
and it is built from enums, numbers and this personality's own reviewed words.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from den.bible import bible, card
from den.draft import Engine, Intent
from den.game import GAMES, MOVES
from den.line import Line
from den.prompt import BIT, Prompt
from den.speech import readable

LINES = 25
FACTS = 6
MEMORIES = 6
AVOIDED = 3
CUT = 300
REMINDER_WORDS = 30

_SLUG = re.compile(r"[a-z][a-z_-]{0,31}")


@dataclass(frozen=True, slots=True)
class Layout:
    """`system` is (show bible, personality card); cache points go after the tool and after each of them."""

    tool: dict[str, Any]
    system: tuple[str, str]
    user: str
    people: Mapping[str, int] = field(default_factory=dict)
    """What the tool's `target_id` means: "u1" → the user id."""


TOOL: dict[str, Any] = {
    "name": "speak",
    "description": "Say one line in the channel, or pass.",
    "input_schema": {
        "type": "object",
        "properties": {
            "line": {"type": "string", "description": "the line as it will be read, at most 40 words"},
            "target_id": {"type": ["string", "null"], "description": "u1, u2 … whom the line is about, or null"},
            "intent": {"type": "string", "enum": list(get_args(Intent))},
            "engine": {"type": "string", "enum": list(get_args(Engine))},
            "bit_id": {"type": ["string", "null"], "description": "the bit that the line calls back, or null"},
        },
        "required": ["line", "target_id", "intent", "engine", "bit_id"],
        "additionalProperties": False,
    },
}


def lay_out(prompt: Prompt, nonce: str) -> Layout:
    """The prompt as a model gets it; the nonce must be new and random for every call."""
    lines = _lines(prompt)
    people = _people(prompt, lines)
    blocks = {
        "facts": rows({"fact": readable(fact, {})[:CUT]} for fact in prompt.facts[:FACTS]),
        "memory": rows(_memory_rows(prompt)),
        "log": rows(_log_row(n, line, prompt, people) for n, line in enumerate(lines, 1)),
        "avoid": rows(_avoided(prompt)),
    }
    blocks["direction"] = _direction(prompt, lines, people)
    cast = tuple(sorted((prompt.personality, *prompt.cast), key=lambda one: one.id))
    return Layout(
        tool=json.loads(json.dumps(TOOL)),  # the caller's own copy
        system=(bible(cast), card(prompt.personality)),
        user=fenced(blocks, nonce),
        people={alias: who for who, alias in people.items()},
    )


def _lines(prompt: Prompt) -> tuple[Line, ...]:
    """The scene's last lines in order, always with the lines that are answered."""
    by_id = {line.id: line for line in (*prompt.scene[-LINES:], prompt.answering, *prompt.also)}
    return tuple(by_id[line_id] for line_id in sorted(by_id))


def _people(prompt: Prompt, lines: Iterable[Line]) -> dict[int, str]:
    """User id → "u1" in the order of appearance, for humans only: they alone can be targets."""
    humans = dict.fromkeys(line.author.id for line in lines if line.author.kind == "human")
    if prompt.target_id is not None:
        humans.setdefault(prompt.target_id)
    return {who: f"u{place}" for place, who in enumerate(humans, 1)}


def _log_row(n: int, line: Line, prompt: Prompt, people: Mapping[int, str]) -> dict[str, Any]:
    known = {other.author.id: other.author.name for other in (*prompt.scene, prompt.answering, *prompt.also)}
    row: dict[str, Any] = {
        "n": n,
        "who": people.get(line.author.id, "bot"),
        "name": readable(line.author.name, {})[:40],
        "kind": _kind(line, prompt),
    }
    if line.reply_author is not None:
        row["to"] = readable(line.reply_author.name, {})[:40]
    return {**row, "text": readable(line.text, known)[:CUT]}


def _kind(line: Line, prompt: Prompt) -> str:
    if line.author.kind != "sibling":
        return {"human": "human"}.get(line.author.kind, "bot")
    if line.author.persona in (prompt.personality.id, prompt.personality.name):
        return "you"
    hosts = [name for one in prompt.cast if one.kind == "host" for name in (one.id, one.name)]
    return "host" if line.author.persona in hosts else "castmate"


def _memory_rows(prompt: Prompt) -> Iterable[dict[str, str]]:
    yield from ({"memory": readable(memory, {})[:CUT]} for memory in prompt.memories[:MEMORIES])
    if prompt.summary:
        yield {"lately_here": readable(prompt.summary, {})[:CUT]}
    if prompt.bit:
        yield {"bit": BIT, "said_once": readable(prompt.bit, {})[:CUT]}
    if prompt.callback:
        yield {"earlier": readable(prompt.callback, {})[:CUT]}


def _avoided(prompt: Prompt) -> Iterable[dict[str, str]]:
    """The newest own lines, the openings of the others, and why the last attempt was refused."""
    newest = prompt.avoid[::-1]
    yield from ({"line": readable(text, {})[:CUT]} for text in newest[:AVOIDED])
    openings = dict.fromkeys(" ".join(readable(text, {}).split()[:3]) for text in newest[AVOIDED:])
    yield from ({"opening": opening} for opening in openings if opening)
    yield from ({"off_limits": readable(topic, {})[:CUT]} for topic in prompt.off_limits)
    if prompt.complaint:
        yield {"refused": prompt.complaint}


def _direction(prompt: Prompt, lines: tuple[Line, ...], people: Mapping[int, str]) -> str:
    answered = {prompt.answering.id, *(line.id for line in prompt.also)}
    numbers = ",".join(str(n) for n, line in enumerate(lines, 1) if line.id in answered)
    target = people[prompt.target_id] if prompt.target_id is not None else "nobody"
    beat = prompt.direction.beat if _SLUG.fullmatch(prompt.direction.beat) else "answer"
    said = [
        "you hold the floor",
        f"answer n={numbers}",
        f"target={target}",
        f"mode: {prompt.direction.mode}",
        f"heat {prompt.direction.heat}",
        f"beat: {beat}",
        f"≤ {prompt.max_words} words",
    ]
    if prompt.direction.game:
        said.append(f"game: {GAMES[prompt.direction.game]}")
    if prompt.direction.move:
        said.append(f"move: {MOVES[prompt.direction.move].told}")
    if prompt.bit:
        said.append(f"bit {BIT} usable")
    if prompt.callback:
        said.append("you may come back to `earlier` in memory")
    if prompt.complaint:
        said.append("your last line was refused; see avoid")
    return "; ".join(said) + f"\nStay {_reminder(prompt)}"


def _reminder(prompt: Prompt) -> str:
    """Thirty words of the reviewed file: without them a character fades within a few turns."""
    one = prompt.personality
    words = f"{one.name}: {one.premise} {one.point_of_view}".split()
    return _escaped(" ".join(words[:REMINDER_WORDS]))


def fenced(blocks: Mapping[str, str], nonce: str) -> str:
    """The blocks in their order, each between fences that nobody can guess."""
    return "\n".join(f"<{name}-{nonce}>\n{text}\n</{name}-{nonce}>" for name, text in blocks.items())


def rows(of: Iterable[Mapping[str, Any]]) -> str:
    """Data as JSON, a row a line, that cannot close its fence."""
    return "\n".join(_escaped(json.dumps(row, ensure_ascii=False)) for row in of)


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;").replace(">", "&gt;")
