"""What became of the roots an ear decided: which are taken, which turns are open, which are overdue."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field

from agents.channel import Channel
from den.decision import Choice
from den.snowflake import EVER
from den.turn import Turn

REMEMBERED = 2_000
CONFIRM_MS = 1_000
TELL_MS = 3_000


@dataclass(slots=True)
class Open:
    """A granted turn that has not ended, as far as this ear knows."""

    channel: Channel
    turn: Turn
    confirm_by_ms: int
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Posted:
    """A turn whose line was heard; its bot is about to tell the floor so."""

    turn: Turn
    message_id: int
    at_ms: int


@dataclass(slots=True)
class Outcomes:
    """Fed by this ear's own claims and by notices; hints only, the floor's keys are the truth."""

    roots: OrderedDict[int, dict[str, Choice]] = field(default_factory=OrderedDict)
    """What this ear decided on a root itself, by persona."""
    silent: set[int] = field(default_factory=set)
    """Of these roots, those that nobody answers: an edit may still change that."""
    open: dict[int, Open] = field(default_factory=dict)
    """By channel id; a channel has one holder at most."""

    posted: dict[int, Posted] = field(default_factory=dict)
    """By channel id: lines that were heard and of which no later grant has shown yet that the floor knows."""

    def decided(self, root_id: int) -> bool:
        """Whether some ear has had this root decided."""
        return root_id in self.roots

    def spoken_for(self, root_id: int) -> bool:
        """Whether somebody was chosen for this root."""
        return root_id in self.roots and root_id not in self.silent

    def note(self, root_id: int, choices: Iterable[Choice] = (), *, silent: bool = False) -> None:
        """This root is decided: somebody speaks on it, or nobody does."""
        (self.silent.add if silent else self.silent.discard)(root_id)
        chosen = {choice.persona: choice for choice in choices}
        self.roots[root_id] = chosen or self.roots.get(root_id, {})
        while len(self.roots) > REMEMBERED:
            forgotten, _ = self.roots.popitem(last=False)
            self.silent.discard(forgotten)

    def forget(self, person_id: int, before_id: int = EVER) -> None:
        """That a root until then is decided stays known, whom it was about does not."""
        for root_id, choices in self.roots.items():
            if root_id <= before_id and any(choice.target_id == person_id for choice in choices.values()):
                self.roots[root_id] = {}

    def _note_talk(self, turn: Turn) -> None:
        """A show borrows its root: whether that line is answered in talk is still to be decided."""
        if not turn.cue:
            self.note(turn.root_id)

    def reopened(self, root_id: int) -> None:
        """This root may be asked again."""
        self.roots.pop(root_id, None)

    def choice(self, root_id: int, persona: str) -> Choice | None:
        """Why and about whom the persona may speak on a root, if this ear decided it."""
        return self.roots.get(root_id, {}).get(persona)

    def granted(self, channel: Channel, turn: Turn, now_ms: int) -> None:
        """A turn was granted and its bot must confirm it within a second, unless it has done so already."""
        self._note_talk(turn)
        known = self.open.get(channel.channel_id)
        if known is not None and (known.turn.epoch, known.confirmed) >= (turn.epoch, True):
            return
        self.open[channel.channel_id] = Open(channel, turn, now_ms + CONFIRM_MS)
        self.posted.pop(channel.channel_id, None)

    def confirmed(self, channel: Channel, turn: Turn) -> None:
        """Its bot has the grant; an ear that did not claim it learns of the turn by this."""
        self._note_talk(turn)
        known = self.open.get(channel.channel_id)
        if known is None or known.turn.epoch <= turn.epoch:
            self.open[channel.channel_id] = Open(channel, turn, turn.deadline_ms, confirmed=True)

    def is_confirmed(self, turn: Turn) -> bool:
        """Whether the bot has confirmed this very turn, or the channel has gone on since."""
        known = self.open.get(turn.channel_id)
        return known is None or known.turn.epoch > turn.epoch or known.confirmed

    def heard_answer(self, channel_id: int, root_id: int, persona: str, message_id: int, now_ms: int) -> None:
        """The line of this turn is out."""
        known = self.open.get(channel_id)
        if known is None or not known.turn.cue:
            self.note(root_id)
        if known is not None and (known.turn.root_id, known.turn.persona) == (root_id, persona):
            del self.open[channel_id]
            self.posted[channel_id] = Posted(known.turn, message_id, now_ms)

    def untold(self, now_ms: int) -> list[Posted]:
        """Takes out the lines whose bot may have died before it told the floor of them."""
        late = [posted for posted in self.posted.values() if now_ms - posted.at_ms > TELL_MS]
        for posted in late:
            del self.posted[posted.turn.channel_id]
        return late

    def ended(self, channel_id: int, epoch: int) -> None:
        """The turn is SENT or ABANDONED."""
        known = self.open.get(channel_id)
        if known is not None and known.turn.epoch <= epoch:
            del self.open[channel_id]

    def unconfirmed(self, now_ms: int) -> list[Open]:
        """Turns whose bot has not answered its grant in time."""
        return [o for o in self.open.values() if not o.confirmed and now_ms > o.confirm_by_ms]

    def overdue(self, now_ms: int) -> list[Open]:
        """Turns past their deadline."""
        return [o for o in self.open.values() if now_ms > o.turn.deadline_ms]
