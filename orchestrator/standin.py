"""The stand-in's local API, as the command uses it."""

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any

from den.errors import BadInput, Unavailable


class StandIn:
    """`page` is its address. BadInput carries its own sentence; Unavailable: it does not answer."""

    def __init__(self, page: str, timeout: float = 10.0) -> None:
        self._page, self._timeout = page, timeout
        # Never through a proxy: the address is this machine's.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def get(self, path: str, **query: object) -> Any:
        asked = urllib.parse.urlencode({key: value for key, value in query.items() if value is not None})
        return self._ask(urllib.request.Request(f"{self._page}{path}?{asked}"))

    def post(self, path: str, body: Mapping[str, object]) -> Any:
        return self._ask(
            urllib.request.Request(
                f"{self._page}{path}",
                data=json.dumps(body).encode(),
                headers={"Content-Type": "application/json"},
                method="POST",
            )
        )

    def events(self, human: str) -> "SimpleQueue[dict[str, Any]]":
        """What happens from now on, as it happens: a thread of its own listens until this process ends."""
        query = urllib.parse.urlencode({"as": human})
        heard: SimpleQueue[dict[str, Any]] = SimpleQueue()
        try:
            stream = self._opener.open(f"{self._page}/local/events?{query}", timeout=60)
        except OSError as error:
            raise Unavailable(f"The local Discord at {self._page} does not answer ({error}).") from None

        def listen() -> None:
            with suppress(OSError, ValueError):  # the end of the stream is the end of the news
                for line in stream:
                    if line.startswith(b"data:"):
                        heard.put(json.loads(line[5:]))

        Thread(target=listen, daemon=True, name="events").start()
        return heard

    def _ask(self, request: urllib.request.Request) -> Any:
        try:
            with self._opener.open(request, timeout=self._timeout) as answer:
                text = answer.read().decode()
        except urllib.error.HTTPError as error:
            raise BadInput(_sentence(error)) from None
        except (OSError, ValueError) as error:
            raise Unavailable(f"The local Discord at {self._page} does not answer ({error}).") from None
        return json.loads(text) if text.strip() else None


def _sentence(error: urllib.error.HTTPError) -> str:
    try:
        said = json.loads(error.read().decode())["error"]
    except (ValueError, KeyError, TypeError, OSError):
        said = f"answered {error.code}"
    return f"The local Discord: {said}"
