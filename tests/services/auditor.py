"""`python -m tests.services.auditor HOME WHO COUNT`: a process that appends as fast as it can."""

import sys
import time
from pathlib import Path

from den.safety import OK
from services.audit.log import AuditLog

FIRST = 10**17
"""Of seven persons."""


class Silent:
    """A logger for a child whose output is not read."""

    def warning(self, event: str, **about: object) -> None:
        print(event, about["why"], flush=True)


def main(home: str, who: str, count: str) -> None:
    audit = AuditLog(Path(home), Silent(), lambda: time.time_ns() // 1_000_000)
    for n in range(int(count)):
        audit.record("roast", OK, who=who, person_id=FIRST + n % 7, text=f"CANARY {who} {n} " + "é" * (n % 60))
    print("lost", audit.lost)


if __name__ == "__main__":
    main(*sys.argv[1:])
