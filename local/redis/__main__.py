"""`python -m local.redis`: prepares the folder and becomes the server (exec keeps pid and lifeline)."""

import argparse
import os
import sys
from pathlib import Path

from den.errors import EXIT_NEVER_RESTART, DenError
from local.redis.binary import server_binary
from local.redis.prepare import prepare
from services.lifeline import LINUX, guard_exec, tie_to_parent


def main() -> None:
    """Never returns: it becomes the server, or ends with status 78 and a sentence."""
    ask = argparse.ArgumentParser(prog="python -m local.redis", description=__doc__)
    ask.add_argument("--home", type=Path, required=True, help="the den's folder")
    ask.add_argument("--port", type=int, required=True)
    ask.add_argument("--cluster-port", type=int, required=True)
    ask.add_argument("--users", action="store_true", help="let in the users of redis/users.acl and nobody else")
    given = ask.parse_args()
    try:
        binary = server_binary()
        folder = prepare(given.home, given.port, given.cluster_port, given.users)
    except DenError as error:
        print(error, file=sys.stderr)
        raise SystemExit(EXIT_NEVER_RESTART) from None
    if LINUX:
        tie_to_parent()
    else:
        guard_exec()
    os.chdir(folder)
    os.execv(binary, [str(binary), "valkey.conf"])


if __name__ == "__main__":
    main()
