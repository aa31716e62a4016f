"""A writer behind any OpenAI-compatible endpoint (Ollama, llama.cpp, vLLM and the like)."""

import asyncio
import secrets
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from den.draft import Draft
from den.errors import BadInput, ModelAway
from den.layout import Layout, lay_out
from den.prompt import Prompt
from services.generation.away import BadForm
from services.generation.completion import called, draft_of
from services.generation.promise import Called

MAX_REPLY_BYTES = 256 * 1024
MAX_TOKENS = 400
_AGAIN = frozenset({500, 502, 503, 504})
"""Answers worth one more try at once; all others are told to the caller."""


class _Hiccup(ModelAway):
    """A failure that a second try may mend."""


class OpenAIWriter:
    """A `Generator`, and a `Caller`. `timeout_s` covers everything, the one second try included."""

    def __init__(
        self,
        url: str,
        model: str,
        key: str | None = None,
        timeout_s: float = 12.0,
        nonce: Callable[[], str] = lambda: secrets.token_hex(8),
    ) -> None:
        self._url = _endpoint(url)
        self._host = urlsplit(self._url).netloc.rpartition("@")[2]
        self._model = model
        self._key = key
        self._timeout_s = timeout_s
        self._nonce = nonce
        self._session: aiohttp.ClientSession | None = None

    async def write(self, prompt: Prompt) -> Draft:
        """A draft; every failure is a ModelAway whose sentence says what happened."""
        layout = lay_out(prompt, self._nonce())
        raw = await self._answer(layout)
        try:
            return draft_of(raw, layout, prompt).model_copy(update={"writer": self._model})
        except BadInput as error:
            raise BadForm(self._told(str(error))) from error

    async def call(self, layout: Layout) -> Called:
        """As `write`, of another tool."""
        raw = await self._answer(layout)
        try:
            arguments, usage = called(raw, layout.tool["name"])
        except BadInput as error:
            raise BadForm(self._told(str(error))) from error
        return Called(arguments, usage, self._model)

    async def close(self) -> None:
        """Closes the connections; a later write opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _answer(self, layout: Layout) -> bytes:
        body = _body(self._model, layout)
        try:
            async with asyncio.timeout(self._timeout_s):
                try:
                    return await self._ask(body)
                except _Hiccup:
                    return await self._ask(body)
        except TimeoutError as error:
            raise self._away(f"did not answer within {self._timeout_s:g} s") from error

    async def _ask(self, body: dict[str, Any]) -> bytes:
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        try:
            async with self._opened().post(self._url, json=body, headers=headers, allow_redirects=False) as answer:
                if answer.status != 200:
                    kind = _Hiccup if answer.status in _AGAIN else ModelAway
                    raise kind(self._told(f"answered with status {answer.status}"))
                return await self._bounded(answer)
        except aiohttp.ClientError as error:
            raise _Hiccup(self._told(f"cannot be reached ({type(error).__name__})")) from error

    async def _bounded(self, answer: aiohttp.ClientResponse) -> bytes:
        raw = bytearray()
        async for chunk in answer.content.iter_chunked(16 * 1024):
            raw += chunk
            if len(raw) > MAX_REPLY_BYTES:
                raise self._away(f"sent more than {MAX_REPLY_BYTES // 1024} KiB")
        return bytes(raw)

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            # Redirects and proxies of the environment could carry the key elsewhere.
            self._session = aiohttp.ClientSession(trust_env=False)
        return self._session

    def _away(self, what: str) -> ModelAway:
        return ModelAway(self._told(what))

    def _told(self, what: str) -> str:
        return f"The model at {self._host} {what}."


def _endpoint(url: str) -> str:
    parts = urlsplit(url.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadInput("The model address must start with http:// or https:// and name a host.")
    path = parts.path.rstrip("/")
    if not path.endswith("/chat/completions"):
        path += "/chat/completions" if path.endswith("/v1") else "/v1/chat/completions"
    return parts._replace(path=path, fragment="").geturl()


def _body(model: str, layout: Layout) -> dict[str, Any]:
    tool = layout.tool
    function = {"name": tool["name"], "description": tool["description"], "parameters": tool["input_schema"]}
    return {
        "model": model,
        "messages": [
            {"role": "system", "content": "\n\n".join(layout.system)},
            {"role": "user", "content": layout.user},
        ],
        "tools": [{"type": "function", "function": function}],
        "tool_choice": {"type": "function", "function": {"name": tool["name"]}},
        "max_tokens": MAX_TOKENS,
        "temperature": 0.9,
        "stream": False,
    }
