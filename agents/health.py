"""`python -m agents.health [--alive]`: asks the agents of this machine or container how they are.

Status 0 when all are well. It looks where they listen (`DEN_METRICS_PORT`) and is done within five seconds, so
that a container may run it as its health check. `--alive` asks only whether their loops turn: whether a restart
could mend anything.
"""

import argparse
import os
import sys

from den.errors import BadInput
from den.settings import read_settings
from services.metrics.asking import ask


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m agents.health", description="How the agents here are.")
    parser.add_argument("--alive", action="store_true", help="only whether their loops turn")
    given = parser.parse_args()
    try:
        settings = read_settings(os.environ)
    except BadInput as error:
        print(error)
        return 2
    first = settings.metrics_port
    if not first:
        print("The agents answer nobody: DEN_METRICS_PORT is 0.")
        return 2
    found = ask(settings.metrics_host, first, "/alive" if given.alive else "/health")
    print("\n".join(f"{one.agent}: {one.said}" for one in found) or f"No agent answers from port {first} on.")
    return 0 if found and all(one.well for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
