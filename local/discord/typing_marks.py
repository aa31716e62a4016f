"""Who is typing where, and since when."""

from dataclasses import dataclass, field

_LASTS_MS = 12_000  # Discord shows one trigger for ten seconds; a little more for a slow client


@dataclass
class TypingMarks:
    _marks: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)  # (user, channel): first, last

    def start(self, user_id: int, channel_id: int, now_ms: int) -> None:
        first, last = self._marks.get((user_id, channel_id), (now_ms, now_ms))
        self._marks[(user_id, channel_id)] = (first if now_ms - last <= _LASTS_MS else now_ms, now_ms)

    def end(self, user_id: int, channel_id: int, now_ms: int) -> int | None:
        """When this spell of typing began, if it still lasts; forgets it."""
        mark = self._marks.pop((user_id, channel_id), None)
        return mark[0] if mark and now_ms - mark[1] <= _LASTS_MS else None
