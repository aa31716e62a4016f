"""The gate: a message of the bus passes it, or is dropped, counted, and told of once a minute.

Redis does not say who published. Which role may publish where is the server's to enforce (`roles.py`), so what a
message may say hangs on the topic it came by: a bot can publish notices and never a hush, an ear's grant is for
the guild and persona of its inbox. The rest is age, sense, and not having been here before.

Times are compared with Redis' own, so the clocks of a den must agree within SKEW_MS.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from bus import keys
from bus.grant import Header, read_header
from bus.messages import Confirmed, Freed, Notice, Taken, Unsaid, parse_notice
from bus.topic import guild_of, last_of
from den.errors import BadInput
from den.turn import Turn

GRANT_MS = 20_000
"""No turn is thought about for longer."""
OLDEST_MS = {
    "taken": 20_000, "confirmed": 20_000, "freed": 20_000,
    "hushed": 60_000, "withdrawn": 60_000, "direction": 60_000, "ledger": 60_000,
    "forgotten": 60_000, "unsaid": 60_000, "memory": 60_000, "called_back": 20_000,
}  # fmt: skip
"""By kind; all of them only save time, what they tell of stands in keys."""
SKEW_MS = 10_000
SAID_ON = {
    "notices": frozenset({"taken", "confirmed", "freed", "called_back"}),
    "everyone": frozenset({"hushed", "withdrawn", "direction", "ledger", "forgotten", "unsaid", "memory"}),
}
TELL_EVERY_S = 60.0
REMEMBERED = 4_096


@dataclass(slots=True)
class Gate:
    """One listener's. `tell` is given the sentence; `cast` names the personas that there are (None: any)."""

    tell: Callable[[str], None]
    wall: Callable[[], float] = time.time
    cast: Callable[[], Collection[str]] | None = None
    dropped: int = 0
    _told_at: float = float("-inf")
    _untold: int = 0
    _seen: OrderedDict[int, None] = field(default_factory=OrderedDict)

    def notice(self, topic: str, raw: bytes) -> Notice | None:
        """What was published on a guild's notices or to everyone; None: it is dropped."""
        try:
            found = parse_notice(raw)
            self._check_notice(topic, found)
            if found.kind not in ("ledger", "memory"):  # these say only "read again", and two may be alike
                self._check_new(raw)
        except BadInput as error:
            self._drop(topic, error)
            return None
        return found

    def grant(self, topic: str, raw: bytes) -> tuple[Header, bytes] | None:
        """What came into an inbox: the floor's part, and the ear's to be read later; None: it is dropped."""
        try:
            header, body = read_header(raw)
            self._check_grant(topic, header)
            self._check_new(raw[: len(raw) - len(body)])  # a scene is long, and no two grants begin alike
        except BadInput as error:
            self._drop(topic, error)
            return None
        return header, body

    def _check_notice(self, topic: str, notice: Notice) -> None:
        if notice.kind not in SAID_ON.get(last_of(topic), ()):
            raise BadInput(f"A notice of kind {notice.kind!r} is not said on this topic.")
        if notice.guild_id != guild_of(topic):
            raise BadInput("A notice is of another server than its topic.")
        self._check_age(notice.at_ms, OLDEST_MS[notice.kind])
        if isinstance(notice, Taken | Confirmed | Freed):
            for turn in _turns(notice):
                self._check_turn(turn, notice)
        if isinstance(notice, Unsaid):
            self._check_persona(notice.persona)

    def _check_turn(self, turn: Turn, notice: Taken | Confirmed | Freed) -> None:
        if (turn.guild_id, turn.channel_id) != (notice.guild_id, notice.channel_id):
            raise BadInput("A notice tells of a turn of another channel than its own.")
        self._check_persona(turn.persona)

    def _check_persona(self, persona: str) -> None:
        if self.cast is not None and persona not in self.cast():
            raise BadInput("A notice tells of somebody who is not of the cast.")

    def _check_grant(self, topic: str, header: Header) -> None:
        turn = header.turn
        if keys.inbox(turn.guild_id, turn.persona) != topic:
            raise BadInput("A grant is for another server or personality than its inbox.")
        self._check_age(header.at_ms, GRANT_MS)

    def _check_age(self, at_ms: int, oldest_ms: int) -> None:
        age_ms = round(self.wall() * 1000) - at_ms
        if not -SKEW_MS <= age_ms <= oldest_ms + SKEW_MS:
            raise BadInput("It is too old, or from the future: do the clocks here and at Redis agree?")

    def _check_new(self, raw: bytes) -> None:
        """Only what has passed all else is remembered, so that nonsense cannot crowd out what was seen."""
        mark = hash(raw)
        if mark in self._seen:
            raise BadInput("It was here before.")
        self._seen[mark] = None
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)

    def _drop(self, topic: str, why: BadInput) -> None:
        self.dropped += 1
        self._untold += 1
        now = self.wall()
        if now - self._told_at >= TELL_EVERY_S:
            more = f" ({self._untold} since this was last told)" if self._untold > 1 else ""
            self.tell(f"A message on {topic} is dropped{more}: {why}")
            self._told_at, self._untold = now, 0


def _turns(notice: Taken | Confirmed | Freed) -> tuple[Turn, ...]:
    if isinstance(notice, Freed):
        return (notice.ended,) if notice.next is None else (notice.ended, notice.next)
    return () if notice.turn is None else (notice.turn,)
