"""`python -m local.dynamodb`: becomes the emulator (exec keeps pid and lifeline). Its tables are in the home.

It is somebody else's program, so it is given nothing of the den's environment: no token, no key.
"""

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from den.errors import EXIT_NEVER_RESTART
from services.lifeline import LINUX, guard_exec, tie_to_parent

HANDED_ON = ("PATH", "LANG", "LC_ALL", "TZ")


def main() -> None:
    """Never returns: it becomes the emulator, or ends with status 78 and a sentence."""
    ask = argparse.ArgumentParser(prog="python -m local.dynamodb", description=__doc__)
    ask.add_argument("--home", type=Path, required=True, help="the den's folder")
    ask.add_argument("--port", type=int, required=True)
    given = ask.parse_args()
    program = given.home / "emulator" / "bin" / "ministack"
    if not program.is_file():
        print(f"There is no {program}: `roastden up --aws-local` installs it.", file=sys.stderr)
        raise SystemExit(EXIT_NEVER_RESTART)
    state = given.home / "dynamodb"
    state.mkdir(mode=0o700, parents=True, exist_ok=True)
    if LINUX:
        tie_to_parent()
    else:
        guard_exec()
    os.chdir(state)
    os.execve(program, [str(program)], environment(state, given.port, os.environ))


def environment(state: Path, port: int, environ: Mapping[str, str]) -> dict[str, str]:
    """On this machine only, DynamoDB only; what it holds is written to `state` when it ends."""
    return {
        **{name: environ[name] for name in HANDED_ON if name in environ},
        "HOME": str(state),
        "TMPDIR": str(state),
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "SERVICES": "dynamodb",
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "PERSIST_STATE": "1",
        "STATE_DIR": str(state),
        "LOG_LEVEL": "WARNING",
    }


if __name__ == "__main__":
    main()
