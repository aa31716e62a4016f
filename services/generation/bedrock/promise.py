"""The promise of the runtime: one streamed call, and where it is while it runs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

Event = Mapping[str, Any]
"""One event of the stream, as the API names it: {"contentBlockDelta": {…}}."""


@dataclass(slots=True)
class Progress:
    """Shared by the one who waits and the one who reads: when the stream was last heard, and whether to go on."""

    clock: Callable[[], float]
    heard_at: float | None = None
    given_up: bool = False

    def heard(self) -> None:
        """Something came."""
        self.heard_at = self.clock()


class Runtime(Protocol):
    """Bedrock's, or what stands in for it in tests."""

    async def converse(self, request: Mapping[str, Any], progress: Progress) -> list[Event]:
        """All events in order; raises ModelAway (or one below it) whose message is a clause: “is throttled”.

        Tells `progress` of every event, and stops reading when it is given up. It does not know what a whole
        answer is: a stream that ends early ends here without an error.
        """
        ...
