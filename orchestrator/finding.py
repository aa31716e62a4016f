"""A finding: what one check of the doctor's said."""

from collections.abc import Callable
from dataclasses import dataclass

from den.errors import DenError


@dataclass(frozen=True, slots=True)
class Finding:
    """One check. `said` tells what was found and, when it is not fine, what to do."""

    what: str
    fine: bool
    said: str

    def told(self) -> str:
        return f"{'✓' if self.fine else '✗'} {self.what}: {self.said}"


def check(what: str, ask: Callable[[], str]) -> Finding:
    """What `ask` says; a DenError is what is wrong."""
    try:
        return Finding(what, True, ask())
    except DenError as error:
        return Finding(what, False, str(error))
