"""Judge of REST answers: each is held against Discord's own OpenAPI description of its route and status."""

import functools
import json
import re
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.judge import verdict

HOME = "urn:discord:openapi"
_VERSION = re.compile(r"^/api(/v\d+)?(?=/)")


@dataclass(frozen=True)
class Answer:
    """One REST answer as a client saw it; `path` without the query."""

    method: str
    path: str
    status: int
    body: bytes = b""
    content_type: str = ""


class RestJudge:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._registry: Registry[Any] = Registry().with_resource(HOME, DRAFT202012.create_resource(document))
        # Literal parts win over placeholders, so the most literal template is asked first.
        self._routes = [(_pattern(path), path) for path in sorted(document["paths"], key=_vagueness)]

    def complaints(self, answer: Answer) -> list[str]:
        """What is wrong with this answer, one line each; empty when it is well formed."""
        head = f"{answer.method} {answer.path} -> {answer.status}"
        return [f"{head}: {text}" for text in self._judge(answer)]

    def _judge(self, answer: Answer) -> list[str]:
        if answer.status >= 500:
            return []  # the description has no word on server errors; they are injected faults
        path = self._path(answer.path)
        operation = self._document["paths"].get(path, {}).get(answer.method.lower()) if path else None
        if operation is None:
            return [] if answer.status in (404, 405) else ["Discord has no such route"]
        place = f"#/paths/{_escape(str(path))}/{answer.method.lower()}"
        pointer = self._schema(place, operation, answer.status)
        if pointer is None:
            return ["Discord gives no such status here"]
        return self._body(answer, pointer)

    def _body(self, answer: Answer, pointer: str) -> list[str]:
        if not pointer:
            return ["a body where Discord sends none"] if answer.body else []
        if answer.content_type != "application/json":
            return [f"content type is {answer.content_type!r}, must be exactly application/json"]
        try:
            sample = json.loads(answer.body)
        except ValueError:
            return ["the body is not JSON"]
        if answer.status >= 400:
            sample = _without_string_codes(sample)
        return list(verdict.lines(self._validator(pointer).iter_errors(sample)))

    def _path(self, path: str) -> str | None:
        bare = _VERSION.sub("", path)
        return next((template for pattern, template in self._routes if pattern.fullmatch(bare)), None)

    def _schema(self, pointer: str, operation: dict[str, Any], status: int) -> str | None:
        """Pointer to the schema of this status; "" when it has no body; None when the status is unknown."""
        responses = operation["responses"]
        key = next((k for k in (str(status), f"{status // 100}XX") if k in responses), None)
        if key is None:
            return None
        place, response = f"{pointer}/responses/{key}", responses[key]
        if "$ref" in response:
            place = response["$ref"]
            response = functools.reduce(lambda node, part: node[part], place[2:].split("/"), self._document)
        if "application/json" not in response.get("content", {}):
            return ""
        return f"{place}/content/application~1json/schema"

    @functools.cache  # noqa: B019 - one judge lives as long as the test run
    def _validator(self, pointer: str) -> Draft202012Validator:
        return Draft202012Validator({"$ref": HOME + pointer}, registry=self._registry)


@functools.cache
def judge() -> RestJudge:
    return RestJudge(verdict.load("openapi.json"))


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]+\}", template)
    return re.compile("[^/]+".join(map(re.escape, parts)))


def _vagueness(template: str) -> int:
    return template.count("{")


def _escape(path: str) -> str:
    return path.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")


def _without_string_codes(sample: Any) -> Any:
    """Allow-list: codes inside `errors` are strings in the docs and at Discord, integers in the file."""
    if not isinstance(sample, dict) or "errors" not in sample:
        return sample
    return {**sample, "errors": _numbered(sample["errors"])}


def _numbered(node: Any) -> Any:
    if isinstance(node, list):
        return [_numbered(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {k: 0 if k == "code" and isinstance(v, str) else _numbered(v) for k, v in node.items()}
