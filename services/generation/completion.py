"""A chat completion read as a draft: a tool call, or JSON or plain text of servers that know no tools."""

import json
import re
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from den.draft import Draft, Engine, Intent, Usage
from den.errors import BadInput
from den.layout import Layout
from den.prompt import Prompt

_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.S | re.I)
_FENCE = re.compile(r"^```(?:json)?\s*(.*?)\s*```$", re.S)


class _Spoken(BaseModel):
    """The tool's arguments; strict, so that a number is no line and a list is no target."""

    model_config = ConfigDict(strict=True, frozen=True)

    line: str = Field(max_length=4000)
    target_id: str | int | None = None
    intent: Intent = "answer"
    engine: Engine = "none"
    bit_id: str | None = None


def draft_of(raw: bytes, layout: Layout, prompt: Prompt) -> Draft:
    """The draft in the reply; BadInput is a clause that follows “The model at …”."""
    reply = _object(raw)
    message = _message(reply)
    usage = _usage(reply.get("usage"))
    arguments = _arguments(message, layout.tool["name"])
    if arguments is None:
        return _plain(message, prompt, usage)
    return spoken_draft(arguments, layout, usage)


def called(raw: bytes, tool: str) -> tuple[Mapping[str, Any], Usage]:
    """The arguments of the tool's call, unchecked, and what it cost; BadInput as above."""
    reply = _object(raw)
    arguments = _arguments(_message(reply), tool)
    if arguments is None:
        raise BadInput(f"did not call {tool}")
    return arguments, _usage(reply.get("usage"))


def spoken_draft(arguments: Mapping[str, Any], layout: Layout, usage: Usage) -> Draft:
    """The draft that the tool's arguments are; BadInput as above."""
    try:
        spoken = _Spoken.model_validate(arguments)
    except ValidationError as error:
        fault = error.errors()[0]
        field = ".".join(str(step) for step in fault["loc"]) or "the call"
        raise BadInput(f"gave a draft whose {field} does not fit ({fault['type']})") from error
    if not spoken.line.strip() and spoken.intent != "pass":
        raise BadInput("gave an empty line")
    return Draft(
        line=spoken.line.strip(),
        target_id=_target(spoken.target_id, layout),
        intent=spoken.intent,
        engine=spoken.engine,
        bit_id=spoken.bit_id,
        usage=usage,
    )


def _object(raw: bytes) -> dict[str, Any]:
    try:
        reply = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadInput("sent something that is not JSON") from error
    if not isinstance(reply, dict):
        raise BadInput("sent JSON that is not an object")
    return reply


def _message(reply: dict[str, Any]) -> dict[str, Any]:
    choices = reply.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, dict) else None
    if not isinstance(message, dict):
        raise BadInput("sent a completion without a message")
    return message


def _arguments(message: dict[str, Any], tool: str) -> dict[str, Any] | None:
    """The arguments of the tool call, or of a JSON object in the text; None when the text is plain."""
    calls = message.get("tool_calls")
    call = calls[0] if isinstance(calls, list) and calls else None
    function = call.get("function") if isinstance(call, dict) else None
    if isinstance(function, dict):
        if function.get("name") not in (tool, None):
            raise BadInput(f"called another tool than {tool}")
        given = function.get("arguments")
        found = given if isinstance(given, dict) else _loaded(str(given))
        if found is None:
            raise BadInput(f"called {tool} with arguments that are not a JSON object")
        return found
    text = _text(message)
    fenced = _FENCE.match(text)
    found = _loaded(fenced.group(1) if fenced else text)
    if found is None:
        return None
    inner = found.get("arguments", found.get("parameters"))
    return inner if isinstance(inner, dict) and "line" not in found else found


def _loaded(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _text(message: dict[str, Any]) -> str:
    content = message.get("content")
    return _THOUGHT.sub("", content).strip() if isinstance(content, str) else ""


def _plain(message: dict[str, Any], prompt: Prompt, usage: Usage) -> Draft:
    """Plain text tells no target, so it counts as being about the one it may be about: consent is checked."""
    line = _text(message).strip('"“” \n')
    if not line:
        raise BadInput("gave an empty line")
    if line.startswith(("{", "[", "```")):
        raise BadInput("gave half a JSON object instead of a line")
    if len(line) > 4000:
        raise BadInput("gave a line of more than 4000 characters")
    return Draft(line=line, target_id=prompt.target_id, intent="answer", usage=usage)


def _target(named: str | int | None, layout: Layout) -> int | None:
    """The user id behind "u1"; also an id of one of these people itself, as small models write it."""
    if named is None or named in ("", "null", "none", "nobody"):
        return None
    if str(named) in layout.people:
        return layout.people[str(named)]
    found = next((who for who in layout.people.values() if str(who) == str(named)), None)
    if found is None:
        raise BadInput("named a target who is not among the people of the prompt")
    return found


def _usage(given: object) -> Usage:
    if not isinstance(given, dict):
        return Usage()
    details = given.get("prompt_tokens_details")
    return Usage(
        input_tokens=_count(given.get("prompt_tokens")),
        output_tokens=_count(given.get("completion_tokens")),
        cached_tokens=_count(details.get("cached_tokens")) if isinstance(details, dict) else 0,
    )


def _count(given: object) -> int:
    return given if isinstance(given, int) and not isinstance(given, bool) and given >= 0 else 0
