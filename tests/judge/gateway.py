"""Judge of gateway frames: each is held against the public typing of its event or opcode."""

import functools
from typing import Any

from jsonschema import Draft7Validator
from referencing import Registry
from referencing.jsonschema import DRAFT7

from tests.judge import verdict

HOME = "urn:discord:gateway"
OPCODES = {
    1: "GatewayHeartbeatRequest",
    7: "GatewayReconnect",
    9: "GatewayInvalidSession",
    10: "GatewayHello",
    11: "GatewayHeartbeatAck",
}


class GatewayJudge:
    def __init__(self, document: dict[str, Any]) -> None:
        definitions = {name: _loosened(name, body) for name, body in document["definitions"].items()}
        _allow_known_disagreements(definitions)
        loosened = {**document, "definitions": definitions}
        self._registry: Registry[Any] = Registry().with_resource(HOME, DRAFT7.create_resource(loosened))
        self._events = {event: name for name, body in definitions.items() for event in _events(body)}

    @property
    def events(self) -> frozenset[str]:
        return frozenset(self._events)

    def complaints(self, frame: dict[str, Any]) -> list[str]:
        """What is wrong with this frame, one line each; empty when it is well formed."""
        opcode = frame.get("op")
        name = self._events.get(str(frame.get("t"))) if opcode == 0 else OPCODES.get(opcode or -1)
        head = f"op {opcode} {frame.get('t') or ''}".strip()
        if name is None:
            return [f"{head}: Discord sends no such frame"]
        errors = self._validator(name).iter_errors(_dataless(frame))
        return [f"{head}: {text}" for text in verdict.lines(errors)]

    @functools.cache  # noqa: B019 - one judge lives as long as the test run
    def _validator(self, name: str) -> Draft7Validator:
        escaped = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
        for sign, code in (("<", "%3C"), (">", "%3E"), (" ", "%20"), ('"', "%22"), ("|", "%7C")):
            escaped = escaped.replace(sign, code)
        return Draft7Validator({"$ref": f"{HOME}#/definitions/{escaped}"}, registry=self._registry)


@functools.cache
def judge() -> GatewayJudge:
    return GatewayJudge(verdict.load("gateway.schema.json"))


def _loosened(name: str, node: Any) -> Any:
    """The two loosenings of the file's README: sums of bit flags, and keys newer than the typing."""
    if name.endswith("Flags") and isinstance(node, dict) and _is_number(node):
        return {"type": "integer"}
    return _open(node)


def _is_number(node: dict[str, Any]) -> bool:
    return node.get("type") == "number" and ("enum" in node or "const" in node)


def _open(node: Any) -> Any:
    if isinstance(node, list):
        return [_open(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {k: _open(v) for k, v in node.items() if not (k == "additionalProperties" and v is False)}


def _allow_known_disagreements(definitions: dict[str, Any]) -> None:
    """READY's `flags_new` is required by the types only; RESUMED has `_trace` where they allow no data."""
    application = definitions["GatewayReadyDispatchData"]["properties"]["application"]
    application["required"] = [key for key in application["required"] if key != "flags_new"]
    for body in definitions.values():
        if _events(body) == ["RESUMED"]:
            body["properties"]["d"] = {
                "type": "object",
                "properties": {"_trace": {"type": "array", "items": {"type": "string"}}},
            }


def _dataless(frame: dict[str, Any]) -> dict[str, Any]:
    """Discord writes `"d": null` where a frame has no data; the types know only the absent key."""
    if frame.get("d") is None and frame.get("op") in (1, 7, 11):
        return {key: value for key, value in frame.items() if key != "d"}
    return frame


def _events(body: Any) -> list[str]:
    event = body.get("properties", {}).get("t", {}) if isinstance(body, dict) else {}
    names = [event["const"]] if "const" in event else event.get("enum", [])
    return [name for name in names if isinstance(name, str)]
