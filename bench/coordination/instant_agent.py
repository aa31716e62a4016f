"""`python -m bench.coordination.instant_agent PERSONA`: an agent as it is, but its writer takes no time."""

import sys

from agents import __main__ as process
from agents import casting
from bench.coordination.cast import InstantWriter


def main() -> int:
    # The writer is the one part whose time is not coordination's; everything else is the product's own.
    casting.make_writer = lambda *_: InstantWriter()  # type: ignore[attr-defined]  # it is imported there
    return process.main()


if __name__ == "__main__":
    sys.exit(main())
