"""`python -m agents.health [--alive]`: asks the agents of this machine or container how they are.

Status 0 when all are well. It looks where they listen (`DEN_METRICS_PORT`) and is done within five seconds, so
that a container may run it as its health check. `--alive` asks only whether their loops turn: whether a restart
could mend anything.
"""

import argparse
import http.client
import json
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from den.errors import BadInput
from den.settings import Settings, read_settings
from services.metrics import PORTS

PATIENCE_S = 4.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m agents.health", description="How the agents here are.")
    parser.add_argument("--alive", action="store_true", help="only whether their loops turn")
    given = parser.parse_args()
    try:
        settings = read_settings(os.environ)
    except BadInput as error:
        print(error)
        return 2
    if not settings.metrics_port:
        print("The agents answer nobody: DEN_METRICS_PORT is 0.")
        return 2
    found = list(_ask_all(settings, "/alive" if given.alive else "/health"))
    print("\n".join(said for _, said in found) or f"No agent answers from port {settings.metrics_port} on.")
    return 0 if found and all(well for well, _ in found) else 1


def _ask_all(settings: Settings, path: str) -> Iterator[tuple[bool, str]]:
    ports = range(settings.metrics_port, settings.metrics_port + PORTS)
    host = "127.0.0.1" if settings.metrics_host in ("0.0.0.0", "::") else settings.metrics_host
    with ThreadPoolExecutor(PORTS) as threads:
        yield from filter(None, threads.map(lambda port: _ask(host, port, path), ports))


def _ask(host: str, port: int, path: str) -> tuple[bool, str] | None:
    """Whether the agent at a port is well, and its sentence; None where nobody listens."""
    link = http.client.HTTPConnection(host, port, timeout=PATIENCE_S)
    try:
        link.request("GET", path)
        answer = link.getresponse()
        told = json.loads(answer.read())
        return answer.status == 200, f"{told['agent']}: {told['said']}"
    except ConnectionRefusedError:
        return None
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError) as error:
        return False, f"port {port}: no answer within {PATIENCE_S:.0f} s, or none that is ours ({error})."
    finally:
        link.close()


if __name__ == "__main__":
    sys.exit(main())
