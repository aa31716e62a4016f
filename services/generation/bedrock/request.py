"""The request: a layout as Converse wants it, with cache points where the model would keep the prefix."""

import json
from typing import Any

from den.layout import Layout
from services.generation.bedrock.facts import Facts

MAX_TOKENS = 300
"""Bedrock reserves this much of the quota when a call begins; a line needs about 80."""


def request_for(model: str, layout: Layout, facts: Facts) -> dict[str, Any]:
    """The arguments of `converse_stream`."""
    tool = layout.tool
    spec = {
        "name": tool["name"],
        "description": tool["description"],
        "inputSchema": {"json": tool["input_schema"]},
    }
    request: dict[str, Any] = {
        "modelId": model,
        "system": _system(layout, facts),
        "messages": [{"role": "user", "content": [{"text": layout.user}]}],
        "toolConfig": {"tools": [{"toolSpec": spec}], "toolChoice": _choice(tool["name"], facts)},
        "inferenceConfig": {"maxTokens": MAX_TOKENS},
    }
    if facts.temperature is not None:
        request["inferenceConfig"]["temperature"] = facts.temperature
    if facts.extra:
        request["additionalModelRequestFields"] = dict(facts.extra)
    return request


def _choice(tool: str, facts: Facts) -> dict[str, Any]:
    return {facts.tool_choice: {"name": tool} if facts.tool_choice == "tool" else {}}


def _system(layout: Layout, facts: Facts) -> list[dict[str, Any]]:
    """The tool counts too: it stands before the system blocks in what is cached."""
    blocks: list[dict[str, Any]] = []
    characters = len(json.dumps(layout.tool))
    for text in layout.system:
        characters += len(text)
        blocks.append({"text": text})
        if facts.caches and characters / facts.characters_a_token >= facts.cache_min_tokens:
            blocks.append({"cachePoint": _point(facts)})
    return blocks


def _point(facts: Facts) -> dict[str, str]:
    return {"type": "default"} | ({"ttl": facts.cache_ttl} if facts.cache_ttl else {})
