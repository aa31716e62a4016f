"""What an ear remembers of one channel: its latest lines and what it owes there."""

from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from bus.grant import write_line
from den.direction import Direction
from den.line import Line
from den.snowflake import EVER
from den.thrift import REMEMBERED_MS
from den.traces import untold

REMEMBERED = 40
SCENE = 25
HEAR_OUT_TRIES, HEAR_OUT_EVERY_S = 15, 0.02


@dataclass(slots=True)
class Channel:
    """In memory only; message content is not kept in Redis."""

    guild_id: int
    channel_id: int
    lines: deque[Line] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    direction: Direction = field(default_factory=Direction)
    hushed_until_ms: int = 0
    thrift: int = 0
    """How scarce lines are here, as the floor said at `thrift_at_ms`."""
    thrift_at_ms: int = 0
    _rows: dict[int, tuple[Line, str]] = field(default_factory=dict)

    def directed(self, now_ms: int) -> Direction:
        """The direction that holds now."""
        return self.direction.at(now_ms)

    def hear(self, line: Line) -> bool:
        """Adds a line in its place by snowflake; False if it was heard before."""
        if not self.lines or line.id > self.lines[-1].id:
            self.lines.append(line)
            return True
        if any(line.id == known.id for known in self.lines):
            return False
        if len(self.lines) == REMEMBERED and line.id < self.lines[0].id:
            return True
        ordered = sorted((*self.lines, line), key=lambda known: known.id)
        self.lines = deque(ordered, maxlen=REMEMBERED)
        return True

    def replace(self, line: Line) -> bool:
        """Takes an edited line in the place of the old one; False if the old one is not known."""
        for place, known in enumerate(self.lines):
            if known.id == line.id:
                self.lines[place] = line
                return True
        return False

    def drop(self, message_id: int) -> None:
        """Forgets a deleted line."""
        kept = [line for line in self.lines if line.id != message_id]
        self.lines = deque(kept, maxlen=REMEMBERED)

    def forget(self, person_id: int, before_id: int = EVER) -> None:
        """Forgets a person's lines until then and those of the cast that tell of them."""
        self.lines = deque(untold(self.lines, person_id, before_id), maxlen=REMEMBERED)
        self._rows = {}

    def find(self, message_id: int) -> Line | None:
        """The line with that id, if it is still remembered."""
        return next((line for line in self.lines if line.id == message_id), None)

    def before(self, message_id: int) -> tuple[Line, ...]:
        """The remembered lines older than `message_id`, oldest first."""
        lines = tuple(self.lines)
        if lines and lines[-1].id == message_id:
            return lines[:-1]
        return tuple(line for line in lines if line.id < message_id)

    def scene(self) -> tuple[Line, ...]:
        """The last ≤ 25 lines, as a grant carries them."""
        return tuple(self.lines)[-SCENE:]

    def rows(self, lines: Sequence[Line]) -> list[str]:
        """The lines as a grant carries them, each written once."""
        known = self._rows.get
        return [
            kept[1] if (kept := known(line.id)) is not None and kept[0] is line else self._write(line)
            for line in lines
        ]

    def _write(self, line: Line) -> str:
        if len(self._rows) > 2 * REMEMBERED:
            self._rows = {known.id: self._rows[known.id] for known in self.lines if known.id in self._rows}
        self._rows[line.id] = (line, write_line(line))
        return self._rows[line.id][1]

    def scarce(self, thrift: int, now_ms: int) -> None:
        """What the floor said of the lines that are left."""
        self.thrift, self.thrift_at_ms = thrift, now_ms

    def thrift_now(self, now_ms: int) -> int:
        """0 when the floor has not been asked for a while."""
        return self.thrift if now_ms - self.thrift_at_ms < REMEMBERED_MS else 0

    async def hear_out(self, message_id: int, sleep: Callable[[float], Awaitable[None]]) -> None:
        """The next speaker should have read this line, which may still be on its way from Discord."""
        for _ in range(HEAR_OUT_TRIES):
            if self.newest_id >= message_id:
                return
            await sleep(HEAR_OUT_EVERY_S)

    def newest_human_id(self) -> int:
        """The channel's edge: the newest human line heard, 0 if none."""
        return next((line.id for line in reversed(self.lines) if line.author.kind == "human"), 0)

    @property
    def newest_id(self) -> int:
        """The greatest snowflake heard, 0 if none."""
        return self.lines[-1].id if self.lines else 0
