"""How often an application may start a session: per five seconds and per day."""

from collections import deque

from local.discord.values import Json, Now

_SHORT_S = 5.0
_DAY_S = 24 * 3600.0


class Identifies:
    def __init__(self, at_once: int, per_day: int, now: Now) -> None:
        self.at_once = at_once
        self.per_day = per_day
        self._now = now
        self._made: dict[int, deque[float]] = {}

    def _today(self, bot_id: int) -> deque[float]:
        made = self._made.setdefault(bot_id, deque())
        while made and made[0] <= self._now() - _DAY_S:
            made.popleft()
        return made

    def take(self, bot_id: int) -> bool:
        """False when this one comes too soon; it is not counted then."""
        made = self._today(bot_id)
        if sum(1 for at in made if at > self._now() - _SHORT_S) >= self.at_once:
            return False
        made.append(self._now())
        return True

    def spent(self, bot_id: int) -> bool:
        """The day's sessions are used up; Discord resets the token then."""
        return len(self._today(bot_id)) >= self.per_day

    def json(self, bot_id: int) -> Json:
        made = self._today(bot_id)
        resets = int((made[0] + _DAY_S - self._now()) * 1000) if made else 0
        return {
            "total": self.per_day,
            "remaining": max(0, self.per_day - len(made)),
            "reset_after": resets,
            "max_concurrency": self.at_once,
        }
