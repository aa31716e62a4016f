"""The local API of the Discord stand-in, as far as benches need it."""

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import aiohttp

from den.errors import BadInput, Unavailable
from den.review import Row
from den.snowflake import created_ms


class Away(Exception):
    """The stand-in does not answer; the same call may work later."""


class LocalApi:
    """One client; `patience_s` is how long a call is tried again while the stand-in is away."""

    def __init__(self, url: str, patience_s: float = 0.0) -> None:
        self._url = url.rstrip("/")
        self._patience_s = patience_s

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def state(self) -> dict[str, Any]:
        return dict(await self.call("GET", "state"))

    async def human(self, name: str) -> int:
        return int((await self.call("POST", "humans", {"name": name}))["id"])

    async def say(self, who: str, channel: str, text: str, reply_to: str | None = None, ping: bool = True) -> str:
        """The id of the new message."""
        body: dict[str, object] = {"as": who, "channel": channel, "text": text}
        if reply_to is not None:
            body |= {"reply_to": reply_to, "ping": ping}
        return str((await self.call("POST", "messages", body))["id"])

    async def command(self, who: str, channel: str, name: str, options: Mapping[str, object]) -> None:
        """A slash command; its answer comes as a message."""
        await self.call(
            "POST", "commands", {"as": who, "channel": channel, "command": name, "options": dict(options)}
        )

    async def edit(self, who: str, message: str, text: str) -> None:
        await self.call("PATCH", f"messages/{message}", {"as": who, "text": text})

    async def delete(self, who: str, message: str) -> None:
        await self.call("DELETE", f"messages/{message}?as={who}")

    async def newest(self, channel: str, limit: int = 20) -> list[dict[str, Any]]:
        """The last messages of a channel, newest last."""
        answer = await self.call("GET", f"channels/{channel}/messages?limit={limit}")
        found = answer if isinstance(answer, list) else answer["messages"]
        return [dict(message) for message in found]

    async def transcript(self, channel: str, hosts: frozenset[str] = frozenset()) -> list[Row]:
        """All lines of a channel that everyone could see, in order."""
        messages = (await self.call("GET", f"transcript?channel={channel}"))["messages"]
        seen = (m for m in messages if not (m.get("local") or {}).get("ephemeral_for"))
        return [as_row(message, channel, hosts) for message in seen]

    async def call(self, method: str, path: str, body: Mapping[str, object] | None = None) -> Any:
        """Raises BadInput with the stand-in's own sentence, Unavailable when it stays away."""
        until = asyncio.get_running_loop().time() + self._patience_s
        while True:
            try:
                return await self._once(method, path, body)
            except Away as away:
                if asyncio.get_running_loop().time() >= until:
                    raise Unavailable(f"The local Discord at {self._url} is away: {away}.") from None
                await asyncio.sleep(0.05)

    async def _once(self, method: str, path: str, body: Mapping[str, object] | None) -> Any:
        try:
            async with self._session.request(method, f"{self._url}/local/{path}", json=body) as answer:
                if answer.status >= 500:
                    raise Away(f"it answers {answer.status}")
                content = await answer.json() if answer.status != 204 else {}
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Away(str(error) or type(error).__name__) from None
        if answer.status >= 400:
            raise BadInput(f"{method} {path}: {content.get('error', content)}")
        return content


def as_row(message: Mapping[str, Any], channel: str, hosts: frozenset[str] = frozenset()) -> Row:
    """A transcript row from a Discord message of the local API."""
    author = message["author"]
    name = author.get("global_name") or author.get("display_name") or author["username"]
    kind = "human" if not author.get("bot") else "host" if name in hosts else "bot"
    reference = message.get("message_reference") or {}
    return Row.model_validate(
        {
            "id": message["id"],
            "author": name,
            "kind": kind,
            "text": message["content"],
            "reply_to": reference.get("message_id"),
            "at": created_ms(int(message["id"])),
            "channel": channel,
            "typing_from": message.get("typing_from"),
            "deleted": bool(message.get("deleted")),
        }
    )
