"""The server's time: real, but it can be set forward so that tests of long waits need not wait."""

from local.discord.values import Now


class Clock:
    def __init__(self, now: Now) -> None:
        self._now = now
        self._ahead = 0.0

    def __call__(self) -> float:
        return self._now() + self._ahead

    def ms(self) -> int:
        return int(self() * 1000)

    def advance(self, seconds: float) -> None:
        self._ahead += max(0.0, seconds)
