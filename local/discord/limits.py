"""Rate limits: buckets per bot, route and major parameter; the global one; and the count of bad requests."""

import hashlib
import math
from collections import deque
from dataclasses import dataclass

from local.discord.values import Json, Now
from local.discord.world import Window

_BAD_WINDOW_S = 600.0
_BAD_MOST = 10_000


@dataclass(frozen=True)
class Answer:
    """Headers for the response; `wait` is set when the request must be turned away."""

    headers: dict[str, str]
    wait: float | None = None
    everywhere: bool = False


@dataclass
class _Bucket:
    left: int
    resets_at: float


class Limits:
    def __init__(self, windows: dict[str, Window], now: Now) -> None:
        self.windows = windows
        self._now = now
        self._buckets: dict[tuple[int, str, str], _Bucket] = {}
        self._everywhere: dict[int, _Bucket] = {}
        self._bad: deque[float] = deque()

    def take(self, bot_id: int, kind: str, route: str, major: str) -> Answer:
        """One request of a bot: `kind` names the window, `route` and `major` the bucket."""
        if wait := self._take_global(bot_id):
            return _refusal(wait, {}, everywhere=True)
        window = self.windows[kind]
        if window is None:
            return Answer({})
        most, seconds = window
        now = self._now()
        bucket = self._buckets.get((bot_id, route, major))
        if bucket is None or bucket.resets_at <= now:
            bucket = _Bucket(most, now + seconds)
            self._buckets[(bot_id, route, major)] = bucket
        wait = bucket.resets_at - now
        spent = bucket.left <= 0
        bucket.left -= not spent
        headers = _headers(most, bucket, wait, route)
        return _refusal(wait, headers, everywhere=False) if spent else Answer(headers)

    def _take_global(self, bot_id: int) -> float:
        window = self.windows["global"]
        if window is None:
            return 0.0
        now = self._now()
        bucket = self._everywhere.get(bot_id)
        if bucket is None or bucket.resets_at <= now:
            bucket = self._everywhere[bot_id] = _Bucket(window[0], now + window[1])
        if bucket.left <= 0:
            return bucket.resets_at - now
        bucket.left -= 1
        return 0.0

    def count_bad(self) -> None:
        """A 401, 403 or 429 was answered; too many of them ban the address."""
        self._bad.append(self._now())

    def bad_requests(self) -> int:
        while self._bad and self._bad[0] < self._now() - _BAD_WINDOW_S:
            self._bad.popleft()
        return len(self._bad)

    def banned(self) -> bool:
        return bool(self._bad) and self.bad_requests() >= _BAD_MOST


def _headers(most: int, bucket: _Bucket, wait: float, route: str) -> dict[str, str]:
    return {
        "X-RateLimit-Limit": str(most),
        "X-RateLimit-Remaining": str(bucket.left),
        "X-RateLimit-Reset": f"{bucket.resets_at:.3f}",
        "X-RateLimit-Reset-After": f"{wait:.3f}",
        "X-RateLimit-Bucket": hashlib.sha256(route.encode()).hexdigest()[:32],
    }


def _refusal(wait: float, headers: dict[str, str], *, everywhere: bool) -> Answer:
    return Answer({**headers, **refusal_headers(wait, everywhere)}, wait, everywhere)


def refusal_headers(wait: float, everywhere: bool) -> dict[str, str]:
    """Without `Via` clients take a 429 for a ban of their address."""
    scope = {"X-RateLimit-Global": "true"} if everywhere else {}
    return {
        "Via": "1.1 local",
        "Retry-After": str(math.ceil(wait)),
        "X-RateLimit-Scope": "global" if everywhere else "user",
        **scope,
    }


def refusal_body(wait: float, everywhere: bool) -> Json:
    told = {"message": "You are being rate limited.", "retry_after": round(wait, 3), "global": everywhere}
    return {**told, "code": 0}
