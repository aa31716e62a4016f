"""Serves /local and the page, to this machine and this page only."""

import inspect
import json
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from local.discord.errors import ApiError, LocalError, WorldError
from local.discord.human import events, invoke, read, reload, speak, trouble
from local.discord.human.ask import Ask
from local.discord.standin import Standin
from local.discord.values import Json, dump

_PAGE = Path(__file__).resolve().parent.parent / "page"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_log = logging.getLogger("local.discord.human")
_Serve = Callable[[web.Request], Awaitable[web.StreamResponse]]

_ROUTES: tuple[tuple[str, str, Callable[[Ask], Any]], ...] = (
    ("GET", "/local/health", read.health),
    ("GET", "/local/state", read.state),
    ("GET", "/local/transcript", read.transcript),
    ("GET", "/local/channels/{channel}/messages", read.messages),
    ("POST", "/local/humans", speak.add_human),
    ("DELETE", "/local/humans/{human}", speak.leave),
    ("POST", "/local/messages", speak.say),
    ("PATCH", "/local/messages/{message}", speak.edit),
    ("DELETE", "/local/messages/{message}", speak.delete),
    ("PUT", "/local/messages/{message}/reactions/{emoji}", speak.react),
    ("DELETE", "/local/messages/{message}/reactions/{emoji}", speak.unreact),
    ("POST", "/local/typing", speak.typing),
    ("POST", "/local/dm", speak.direct),
    ("POST", "/local/commands", invoke.command),
    ("POST", "/local/autocomplete", invoke.autocomplete),
    ("POST", "/local/buttons", invoke.button),
    ("POST", "/local/reload", reload.reload),
    ("POST", "/local/chaos", trouble.chaos),
)


def add_routes(router: web.UrlDispatcher, standin: Standin) -> None:
    for method, path, act in _ROUTES:
        router.add_route(method, path, _guarded(_endpoint(standin, act)))

    async def stream(request: web.Request) -> web.StreamResponse:
        return await events.stream(Ask(standin, {}, request.query, {}), request)

    router.add_get("/local/events", _guarded(stream))
    router.add_get("/", _guarded(_page))
    router.add_get("/static/{path:.+}", _guarded(_page))


def _endpoint(standin: Standin, act: Callable[[Ask], Any]) -> _Serve:
    async def serve(request: web.Request) -> web.StreamResponse:
        body = await _body(request)
        result = act(Ask(standin, request.match_info, request.query, body))
        if inspect.isawaitable(result):
            result = await result
        return web.Response(status=204) if result is None else _json(result, 200)

    return serve


async def _body(request: web.Request) -> Json:
    raw = await request.read()
    if not raw:
        return {}
    try:
        body = json.loads(raw)
    except ValueError as problem:
        raise LocalError(f"the body is not JSON: {problem}") from None
    if not isinstance(body, dict):
        raise LocalError("the body must be a JSON object")
    return body


def _guarded(serve: _Serve) -> _Serve:
    """Refuses other sites' pages, and turns what went wrong into one sentence."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        try:
            _check_origin(request)
            return await serve(request)
        except LocalError as problem:
            return _json({"error": str(problem)}, problem.status)
        except ApiError as problem:
            return _json({"error": _sentence(problem), "discord": problem.body}, problem.status)
        except WorldError as problem:
            return _json({"error": str(problem)}, 400)
        except OSError as problem:
            _log.error("cannot keep the change: %s", problem)
            return _json({"error": f"the change could not be kept: {problem.strerror}"}, 500)

    return guarded


def _json(body: object, status: int) -> web.Response:
    return web.Response(body=dump(body), status=status, content_type="application/json")


def _check_origin(request: web.Request) -> None:
    host = urlsplit(f"//{request.host}").hostname
    if host not in _LOOPBACK:
        raise LocalError(f"this address serves only this machine; ask for 127.0.0.1 instead of {host}", 403)
    origin = request.headers.get("Origin")
    if origin and urlsplit(origin).netloc != request.host:
        raise LocalError(f"a page of {origin} may not act here; open http://{request.host}/ itself", 403)


def _sentence(problem: ApiError) -> str:
    """The first field error, or the message."""
    tree, path = problem.body.get("errors"), []
    while isinstance(tree, dict) and "_errors" not in tree and tree:
        key = next(iter(tree))
        path.append(key)
        tree = tree[key]
    if isinstance(tree, dict) and tree.get("_errors"):
        return f"{'.'.join(path)}: {tree['_errors'][0]['message']}"
    return str(problem.body["message"])


async def _page(request: web.Request) -> web.StreamResponse:
    path = (_PAGE / request.match_info.get("path", "index.html")).resolve()
    if not path.is_relative_to(_PAGE) or not path.is_file():
        raise LocalError(f"there is no {request.path} here", 404)
    return web.FileResponse(path, headers={"Cache-Control": "no-cache"})
