"""The halt: Ctrl-C, a closed terminal or SIGTERM ask for an end, and the work in hand looks here for it."""

import signal
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Halt:
    """Once asked for it stays asked for; asking again does no harm."""

    def __init__(self) -> None:
        self.asked = False

    def listen(self) -> None:
        """Take the signals over for the rest of this process."""
        for number in SIGNALS:
            signal.signal(number, self._ask)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self.asked = True
