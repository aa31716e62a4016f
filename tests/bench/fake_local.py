"""A few lines of the stand-in's local API, kept in memory: what the player of an evening needs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

USERS = {"Mia": 1, "Theo": 2, "Juno": 3, "Ember": 11, "Sable": 12}


class FakeLocal:
    """Keeps messages; `fails` answers so many calls with 503 first."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.fails = 0
        self.url = ""

    def post(self, author: str, channel: str, text: str, reply_to: str | None = None, **more: Any) -> str:
        number = (len(self.messages) + 1) * 1000 << 22
        bot = USERS[author] > 10
        self.messages.append(
            {
                "id": str(number),
                "author": {
                    "id": str(USERS[author]),
                    "username": author.lower(),
                    "global_name": author,
                    "bot": bot,
                },
                "content": text,
                "channel": channel,
                "message_reference": {"message_id": reply_to} if reply_to else None,
                "deleted": False,
                "typing_from": None,
                "local": {"ephemeral_for": None},
                **more,
            }
        )
        return str(number)

    def texts(self, channel: str) -> list[str]:
        return [m["content"] for m in self.messages if m["channel"] == channel]

    def _find(self, message_id: str) -> dict[str, Any]:
        found = next((m for m in self.messages if m["id"] == message_id and not m["deleted"]), None)
        if found is None:
            raise web.HTTPNotFound(text='{"error": "There is no such message."}', content_type="application/json")
        return found

    async def say(self, request: web.Request) -> web.Response:
        if self.fails:
            self.fails -= 1
            return web.Response(status=503)
        body = await request.json()
        number = self.post(body["as"], body["channel"], body["text"], body.get("reply_to"), ping=body.get("ping"))
        return web.json_response(self._find(number))

    async def edit(self, request: web.Request) -> web.Response:
        message = self._find(request.match_info["id"])
        message["content"] = (await request.json())["text"]
        return web.json_response(message)

    async def delete(self, request: web.Request) -> web.Response:
        self._find(request.match_info["id"])["deleted"] = True
        return web.Response(status=204)

    async def newest(self, request: web.Request) -> web.Response:
        channel = request.match_info["channel"]
        return web.json_response([m for m in self.messages if m["channel"] == channel and not m["deleted"]])

    async def transcript(self, request: web.Request) -> web.Response:
        channel = request.query["channel"]
        return web.json_response({"messages": [m for m in self.messages if m["channel"] == channel]})


@asynccontextmanager
async def serving() -> AsyncIterator[FakeLocal]:
    fake = FakeLocal()
    app = web.Application()
    app.router.add_post("/local/messages", fake.say)
    app.router.add_patch("/local/messages/{id}", fake.edit)
    app.router.add_delete("/local/messages/{id}", fake.delete)
    app.router.add_get("/local/channels/{channel}/messages", fake.newest)
    app.router.add_get("/local/transcript", fake.transcript)
    server = TestServer(app)
    await server.start_server()
    fake.url = str(server.make_url("/"))
    try:
        yield fake
    finally:
        await server.close()
