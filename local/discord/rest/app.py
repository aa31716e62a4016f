"""Serves the routes: token, limits, faults made on purpose, body, errors in Discord's shape."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from aiohttp import BodyPartReader, web

from local.discord.chaos import Fault
from local.discord.errors import ApiError, unauthorized
from local.discord.limits import refusal_body, refusal_headers
from local.discord.people import Bot
from local.discord.rest.call import Call, Reply, Upload
from local.discord.rest.routes import ROUTES, Route
from local.discord.standin import Standin
from local.discord.values import dump

_PREFIXES = ("/api/v10", "/api/v9", "/api")
_BROKEN = {"message": "500: Internal Server Error", "code": 0}
_MAJOR = ("channel_id", "guild_id", "webhook_id")
_log = logging.getLogger("local.discord.rest")


def add_routes(router: web.UrlDispatcher, standin: Standin) -> None:
    for prefix in _PREFIXES:
        for route in ROUTES:
            router.add_route(route.method, prefix + route.path, _endpoint(standin, route))
        router.add_route("*", prefix + "/{rest:.*}", _no_route)


async def _no_route(request: web.Request) -> web.Response:
    return _answer({"message": "404: Not Found", "code": 0}, 404)


def _answer(body: object, status: int, headers: dict[str, str] | None = None) -> web.Response:
    """The content type is compared as a string by clients: no charset."""
    return web.Response(body=dump(body), status=status, headers=headers, content_type="application/json")


def _endpoint(standin: Standin, route: Route) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def serve(request: web.Request) -> web.StreamResponse:
        if standin.limits.banned():
            return web.Response(status=429, text="error code: 1015", content_type="text/html")
        bot = _caller(standin, request)
        if late := standin.chaos.rest_delay(bot.id if bot else None):
            await asyncio.sleep(late)
        fault = standin.chaos.fault(bot.id if bot else None, request.method, request.path)
        if fault and not fault.late:
            return _suffer(standin, request, fault)
        response = await _respond(standin, route, request, bot)
        return _suffer(standin, request, fault) if fault else response

    return serve


async def _respond(standin: Standin, route: Route, request: web.Request, bot: Bot | None) -> web.Response:
    headers: dict[str, str] = {}
    try:
        if route.token and bot is None:
            raise unauthorized()
        if bot and route.limit:
            taken = standin.limits.take(bot.id, route.limit, f"{route.method} {route.path}", _major(request))
            headers = taken.headers
            if taken.wait is not None:
                standin.limits.count_bad()
                return _answer(refusal_body(taken.wait, taken.everywhere), 429, headers)
        result = route.handler(await _call(standin, request, bot))
    except ApiError as error:
        if error.status in (401, 403):
            standin.limits.count_bad()
        return _answer(error.body, error.status, headers)
    except OSError as problem:
        _log.error("cannot keep the change: %s", problem)
        return _answer(_BROKEN, 500, headers)
    except Exception:
        _log.exception("%s %s failed", request.method, request.path)
        return _answer(_BROKEN, 500, headers)
    if result is None:
        return web.Response(status=204, headers=headers)
    if isinstance(result, Reply):
        return _answer(result.body, result.status, headers)
    return _answer(result, 200, headers)


def _caller(standin: Standin, request: web.Request) -> Bot | None:
    token = request.headers.get("Authorization", "")
    return standin.state.people.by_token.get(token[4:]) if token.startswith("Bot ") else None


def _major(request: web.Request) -> str:
    return next((request.match_info[m] for m in _MAJOR if m in request.match_info), "")


def _suffer(standin: Standin, request: web.Request, fault: Fault) -> web.Response:
    if fault.status == 0:
        if isinstance(request.transport, asyncio.Transport):
            request.transport.abort()
        return web.Response(status=500)  # reaches nobody
    if fault.status == 429:
        standin.limits.count_bad()
        headers = refusal_headers(fault.retry_after, fault.everywhere)
        return _answer(refusal_body(fault.retry_after, fault.everywhere), 429, headers)
    return _answer({"message": f"{fault.status}: made to fail", "code": 0}, fault.status)


async def _call(standin: Standin, request: web.Request, bot: Bot | None) -> Call:
    body, uploads = await _body(request)
    return Call(standin, request.match_info, request.query, bot, body, uploads)


async def _body(request: web.Request) -> tuple[object, list[Upload]]:
    if not request.body_exists:
        return None, []
    if request.content_type == "multipart/form-data":
        return await _multipart(request)
    raw = await request.read()
    return (_parse(raw) if raw else None), []


def _parse(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        raise ApiError(400, 50109, "The request body contains invalid JSON.") from None


async def _parts(request: web.Request) -> AsyncIterator[tuple[BodyPartReader, bytes]]:
    async for part in await request.multipart():
        if isinstance(part, BodyPartReader):
            yield part, bytes(await part.read(decode=True))


async def _multipart(request: web.Request) -> tuple[object, list[Upload]]:
    body: object = None
    uploads: list[Upload] = []
    fields: dict[str, Any] = {}
    try:
        parts = [p async for p in _parts(request)]
    except ValueError:
        raise ApiError(400, 50035, "Invalid Form Body") from None
    for part, data in parts:
        name = part.name or ""
        if name == "payload_json":
            body = _parse(data)
        elif part.filename:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            uploads.append(Upload(name, part.filename, kind, data))
        else:
            fields[name] = data.decode("utf-8", "replace")
    return (fields if body is None else body), uploads
