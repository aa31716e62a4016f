"""Control: what one asks of supervisord, over its unix socket."""

import http.client
import socket
import xmlrpc.client
from dataclasses import dataclass
from typing import Any, cast

from den.errors import Unavailable


@dataclass(frozen=True, slots=True)
class Running:
    """One program as supervisord sees it; `pid` 0 = not running now."""

    name: str
    state: str
    pid: int
    started_s: int
    note: str

    @property
    def given_up(self) -> bool:
        """It ended with status 78, or could not be started: it stays down until somebody acts."""
        return self.state in ("EXITED", "FATAL")


class Control:
    """One den's supervisord. Every call raises Unavailable when it does not answer within `timeout`."""

    def __init__(self, path: str, timeout: float = 30.0) -> None:
        self._rpc = xmlrpc.client.ServerProxy("http://localhost", transport=_Unix(path, timeout))

    def programs(self) -> tuple[Running, ...]:
        found = cast("list[dict[str, Any]]", self._ask("getAllProcessInfo"))
        return tuple(
            Running(one["name"], one["statename"], one["pid"], one["start"], one["spawnerr"]) for one in found
        )

    def stable(self) -> bool:
        """Whether it answers and is not on its way down."""
        try:
            state = cast("dict[str, Any]", self._ask("getState"))
        except Unavailable:
            return False
        return bool(state["statename"] == "RUNNING")

    def changed(self) -> tuple[list[str], list[str], list[str]]:
        """Read the conf again: names added, changed and removed since the last reading."""
        added, changed, removed = cast("list[list[list[str]]]", self._ask("reloadConfig"))[0]
        return added, changed, removed

    def add(self, name: str) -> None:
        self._ask("addProcessGroup", name)

    def remove(self, name: str) -> None:
        """Stop the program, wait for its end, forget it."""
        self._ask("stopProcessGroup", name)
        self._ask("removeProcessGroup", name)

    def restart(self, name: str) -> None:
        """Start a program that stays down; one that runs is stopped first."""
        self._ask("stopProcessGroup", name)
        self._ask("startProcess", name, False)

    def start(self, name: str) -> None:
        """Without waiting for it."""
        self._ask("startProcess", name, False)

    def stop(self, name: str) -> None:
        """Asks it to end, without waiting for that."""
        self._ask("stopProcess", name, False)

    def signal(self, name: str, signal: str) -> None:
        """HUP: read the personalities again."""
        self._ask("signalProcess", name, signal)

    def shut_down(self) -> None:
        self._ask("shutdown")

    def _ask(self, verb: str, *arguments: object) -> object:
        try:
            return getattr(self._rpc.supervisor, verb)(*arguments)
        except xmlrpc.client.Fault as fault:
            raise Unavailable(f"supervisord refused {verb}: {fault.faultString}.") from None
        except (OSError, http.client.HTTPException, xmlrpc.client.Error) as error:
            raise Unavailable(f"supervisord does not answer ({error}).") from None


class _Unix(xmlrpc.client.Transport):
    """supervisor has such a transport of its own, without a time limit and without types."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__()
        self._path, self._timeout = path, timeout

    def make_connection(self, host: object) -> http.client.HTTPConnection:
        self._connection = ("localhost", _UnixConnection(self._path, self._timeout))
        return cast(http.client.HTTPConnection, self._connection[1])


class _UnixConnection(http.client.HTTPConnection):
    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)
