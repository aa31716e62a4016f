"""Own lines: what an agent said lately in one place. What was said in one guild is never told to another."""

from collections import OrderedDict, deque
from dataclasses import dataclass, field

from den.turn import Turn

LINES = 30
PLACES = 500


@dataclass(slots=True)
class OwnLines:
    """By guild; direct messages share no guild, so there each talk is a place of its own."""

    places: OrderedDict[int, deque[tuple[str, int | None]]] = field(default_factory=OrderedDict)
    """Each line with the person whose stored facts it may hold."""

    def of(self, turn: Turn, person_id: int) -> tuple[str, ...]:
        """The last lines said in the turn's place, oldest first; none that may hold another person's facts."""
        return tuple(text for text, about in self.places.get(_place(turn), ()) if about in (None, person_id))

    def add(self, turn: Turn, text: str, about: int | None = None) -> None:
        """Remembers a line; the place that was silent longest is forgotten first."""
        self.places.setdefault(_place(turn), deque(maxlen=LINES)).append((text, about))
        self.places.move_to_end(_place(turn))
        if len(self.places) > PLACES:
            self.places.popitem(last=False)

    def forget(self, guild_id: int) -> None:
        """What was said in a guild (0: in direct messages); it only kept lines from being alike."""
        for place in [place for place in self.places if not guild_id or place == guild_id]:
            del self.places[place]


def _place(turn: Turn) -> int:
    return turn.guild_id or turn.channel_id
