"""The reply: a stream's events read as a draft. A stream without messageStop is no reply, however it ended."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from den.draft import Draft, Usage
from den.errors import BadInput, ModelAway
from den.layout import Layout
from services.generation.away import BadForm
from services.generation.bedrock.promise import Event
from services.generation.completion import spoken_draft

_STOPPED = {
    "max_tokens": "ran out of tokens in the middle of its line",
    "guardrail_intervened": "was stopped by a guardrail",
    "content_filtered": "had its line filtered",
    "model_context_window_exceeded": "was given more than it can read",
}
LONGEST = 16_000
"""Characters of arguments; a line may have 4,000."""


@dataclass(slots=True)
class _Told:
    tool: str = ""
    arguments: list[str] = field(default_factory=list)
    stopped: str = ""
    usage: Usage = field(default_factory=Usage)


def draft_of(events: Iterable[Event], layout: Layout) -> Draft:
    """The draft; ModelAway or BadForm with a clause that follows “The model …”."""
    arguments, usage = called(events, layout.tool["name"])
    try:
        return spoken_draft(arguments, layout, usage)
    except BadInput as error:
        raise BadForm(str(error)) from error


def called(events: Iterable[Event], tool: str) -> tuple[Mapping[str, Any], Usage]:
    """The arguments of the tool's call, unchecked, and what it cost; raises as above."""
    told = _Told()
    for event in events:
        _read(event, told)
    if not told.stopped:
        raise ModelAway("ended its stream before its line was whole")
    if told.stopped in _STOPPED:
        raise BadForm(_STOPPED[told.stopped])
    if not told.tool:
        raise BadForm(f"did not call {tool}")
    if told.tool != tool:
        raise BadForm(f"called another tool than {tool}")
    return _arguments(told), told.usage


def _read(event: Event, told: _Told) -> None:
    match event:
        case {"contentBlockStart": {"start": {"toolUse": {"name": str(name)}}}}:
            told.tool = told.tool or name
        case {"contentBlockDelta": {"delta": {"toolUse": {"input": str(piece)}}}}:
            told.arguments.append(piece)
        case {"messageStop": {"stopReason": str(reason)}}:
            told.stopped = reason
        case {"metadata": {"usage": dict(usage)}}:
            told.usage = _usage(usage)


def _arguments(told: _Told) -> dict[str, Any]:
    text = "".join(told.arguments)
    if len(text) > LONGEST:
        raise BadForm("gave a line of more than 4000 characters")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise BadForm(f"called {told.tool} with arguments that are not a JSON object")
    return found


def _usage(given: Mapping[str, Any]) -> Usage:
    read, written = _count(given.get("cacheReadInputTokens")), _count(given.get("cacheWriteInputTokens"))
    return Usage(
        input_tokens=_count(given.get("inputTokens")) + read + written,
        output_tokens=_count(given.get("outputTokens")),
        cached_tokens=read,
        cache_write_tokens=written,
    )


def _count(given: object) -> int:
    return given if isinstance(given, int) and not isinstance(given, bool) and given >= 0 else 0
