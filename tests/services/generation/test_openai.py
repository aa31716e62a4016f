"""The writer behind an OpenAI-compatible endpoint: what it sends, what it accepts, and every way to be away."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from den.errors import BadInput, ModelAway
from services.generation.openai import OpenAIWriter
from tests.services.generation.talk import ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast my code")
SPOKEN = {"line": "Nice code.", "target_id": "u1", "intent": "roast", "engine": "deadpan", "bit_id": None}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def called(arguments: Any) -> dict[str, Any]:
    call = {"id": "c", "type": "function", "function": {"name": "speak", "arguments": arguments}}
    return completion({"role": "assistant", "content": None, "tool_calls": [call]})


def completion(message: Any) -> dict[str, Any]:
    usage = {"prompt_tokens": 900, "completion_tokens": 12, "prompt_tokens_details": {"cached_tokens": 800}}
    return {"choices": [{"index": 0, "message": message}], "usage": usage}


class Endpoint:
    """A real server on loopback that answers as told and keeps what it was asked."""

    def __init__(self, *answers: Handler) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.url = ""

    async def hear(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.path, dict(request.headers), await request.json()))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return await answer(request)


@asynccontextmanager
async def serving(*answers: Handler) -> AsyncIterator[Endpoint]:
    endpoint = Endpoint(*answers)
    app = web.Application()
    app.router.add_post("/{any:.*}", endpoint.hear)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    endpoint.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield endpoint
    finally:
        await runner.cleanup()


@asynccontextmanager
async def writer(endpoint: Endpoint, **given: Any) -> AsyncIterator[OpenAIWriter]:
    one = OpenAIWriter(given.pop("url", endpoint.url), "tiny", **given)
    try:
        yield one
    finally:
        await one.close()


def says(body: Any, status: int = 200) -> Handler:
    async def answer(_: web.Request) -> web.Response:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        return web.Response(body=raw, status=status, content_type="application/json")

    return answer


async def cut(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Length": "5000"})
    await response.prepare(request)
    await response.write(b'{"choices": [')
    assert request.transport is not None
    request.transport.close()
    return response


async def slow(_: web.Request) -> web.StreamResponse:
    await asyncio.sleep(5)
    return web.Response()


async def away(*answers: Handler, **given: Any) -> tuple[str, Endpoint]:
    async with serving(*answers) as endpoint, writer(endpoint, **given) as one:
        with pytest.raises(ModelAway) as caught:
            await one.write(ASKED)
    return str(caught.value), endpoint


async def test_a_tool_call_becomes_a_draft() -> None:
    async with serving(says(called(json.dumps(SPOKEN)))) as endpoint, writer(endpoint) as one:
        draft = await one.write(ASKED)
    assert (draft.line, draft.target_id, draft.intent, draft.engine) == ("Nice code.", 7, "roast", "deadpan")
    assert (draft.usage.input_tokens, draft.usage.output_tokens, draft.usage.cached_tokens) == (900, 12, 800)


@pytest.mark.parametrize("ending", ["", "/", "/v1", "/v1/", "/v1/chat/completions"])
async def test_the_address_may_end_as_people_write_it(ending: str) -> None:
    async with serving(says(called(SPOKEN))) as endpoint, writer(endpoint, url=endpoint.url + ending) as one:
        await one.write(ASKED)
    assert endpoint.asked[0][0] == "/v1/chat/completions"


async def test_the_tool_is_forced_and_the_key_stays_in_its_header() -> None:
    async with serving(says(called(SPOKEN))) as endpoint, writer(endpoint, key="sk-secret") as one:
        await one.write(ASKED)
    _, headers, body = endpoint.asked[0]
    assert headers["Authorization"] == "Bearer sk-secret"
    assert "sk-secret" not in json.dumps(body)
    assert body["tool_choice"] == {"type": "function", "function": {"name": "speak"}}
    assert [message["role"] for message in body["messages"]] == ["system", "user"]


async def test_without_a_key_no_authorization_is_sent() -> None:
    async with serving(says(called(SPOKEN))) as endpoint, writer(endpoint) as one:
        await one.write(ASKED)
    assert "Authorization" not in endpoint.asked[0][1]


@pytest.mark.parametrize(
    ("content", "line", "target"),
    [
        (json.dumps(SPOKEN), "Nice code.", 7),
        (f"```json\n{json.dumps(SPOKEN)}\n```", "Nice code.", 7),
        (json.dumps({"name": "speak", "arguments": SPOKEN}), "Nice code.", 7),
        ("<think>what to say</think>\nYour code has a pulse.", "Your code has a pulse.", 7),
        ('"Your code has a pulse."', "Your code has a pulse.", 7),
        (json.dumps(SPOKEN | {"target_id": None}), "Nice code.", None),
        (json.dumps(SPOKEN | {"target_id": 7}), "Nice code.", 7),
    ],
)
async def test_a_server_that_ignores_tools_is_read_all_the_same(
    content: str, line: str, target: int | None
) -> None:
    answer = completion({"role": "assistant", "content": content})
    async with serving(says(answer)) as endpoint, writer(endpoint) as one:
        draft = await one.write(ASKED)
    assert (draft.line, draft.target_id) == (line, target)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (says({"error": "no"}, 401), "answered with status 401"),
        (says({"error": "slow down"}, 429), "answered with status 429"),
        (says({"error": "oops"}, 500), "answered with status 500"),
        (says(b"<html>"), "sent something that is not JSON"),
        (says(b"[1]"), "sent JSON that is not an object"),
        (says(b"x" * 300_000), "sent more than 256 KiB"),
        (says({"choices": []}), "sent a completion without a message"),
        (says(completion({"content": None})), "gave an empty line"),
        (says(completion({"content": "  "})), "gave an empty line"),
        (says(completion({"content": '{"line": "half'})), "gave half a JSON object"),
        (says(completion({"content": "y" * 5000})), "more than 4000 characters"),
        (says(called('{"line": "cut')), "arguments that are not a JSON object"),
        (says(called(SPOKEN | {"line": ""})), "gave an empty line"),
        (says(called(SPOKEN | {"line": 5})), "whose line does not fit"),
        (says(called(SPOKEN | {"target_id": ["u1"]})), "whose target_id"),
        (says(called(SPOKEN | {"target_id": "u9"})), "named a target who is not among the people"),
        (says(called(SPOKEN | {"intent": "kill"})), "whose intent does not fit"),
        (says(called({"target_id": None})), "whose line does not fit (missing)"),
        (cut, "cannot be reached (ClientPayloadError)"),
    ],
)
async def test_every_failure_is_one_clear_sentence(answer: Handler, told: str) -> None:
    said, _ = await away(answer)
    assert said.startswith("The model at 127.0.0.1:")
    assert told in said
    assert said.endswith(".")
    assert "\n" not in said


async def test_a_slow_model_is_given_up_in_time() -> None:
    said, endpoint = await away(slow, timeout_s=0.15)
    assert "did not answer within 0.15 s" in said
    assert len(endpoint.asked) == 1


async def test_nobody_listening_is_told() -> None:
    one = OpenAIWriter("http://127.0.0.1:9", "tiny")
    with pytest.raises(ModelAway, match="cannot be reached"):
        await one.write(ASKED)
    await one.close()
    await one.close()


async def test_one_hiccup_is_tried_again_once() -> None:
    async with serving(says({}, 503), says(called(SPOKEN))) as endpoint, writer(endpoint) as one:
        assert (await one.write(ASKED)).line == "Nice code."
    _, failing = await away(says({}, 503))
    _, refusing = await away(says({}, 429))
    assert (len(endpoint.asked), len(failing.asked), len(refusing.asked)) == (2, 2, 1)


async def test_a_redirect_does_not_carry_the_key_away() -> None:
    async def elsewhere(_: web.Request) -> web.StreamResponse:
        return web.Response(status=307, headers={"Location": "http://127.0.0.1:9/"})

    said, endpoint = await away(elsewhere, key="sk-secret")
    assert "status 307" in said
    assert "sk-secret" not in said
    assert len(endpoint.asked) == 1


@pytest.mark.parametrize("url", ["", "localhost:11434", "ftp://x/", "http://"])
def test_a_bad_address_is_refused_at_once(url: str) -> None:
    with pytest.raises(BadInput, match="must start with http"):
        OpenAIWriter(url, "tiny")
