"""The company: who of the cast is on stage, as the roster last told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bus.roster import Cast, Seen
from den.member import Member
from den.personality import Personality


@dataclass(slots=True)
class Company:
    """Refreshed by `see` about once a second; reads cost nothing."""

    personalities: Sequence[Personality]
    load: Callable[[], Sequence[Personality]]
    """Reads the personalities anew, when the roster names one that is not known yet."""
    shards: str = ""
    """This process's part of the servers: ears of other parts are no ears here."""
    online: frozenset[str] = frozenset()
    ears: frozenset[int] = frozenset()
    user_ids: Mapping[str, int] = field(default_factory=dict)
    _members: tuple[Member, ...] = ()

    def renew(self, personalities: Sequence[Personality]) -> None:
        """The cast as its files are now."""
        self.personalities = personalities
        self._members = tuple(Member.of(p, self.user_ids.get(p.id, 0)) for p in personalities)

    def see(self, cast: Cast) -> frozenset[str]:
        """Takes a new roster; the personas that came on stage since the last one."""
        if not {s.entry.persona for s in cast.entries} <= self.personas():
            self.personalities = self.load()
        entries = self._believed(cast)
        speakers = frozenset(s.entry.persona for s in entries if s.online and s.entry.gateway_ready)
        arrived = speakers - self.online
        self.online = speakers
        ears = (s.entry for s in entries if s.online and s.entry.role == "ear")
        self.ears = frozenset(ear.rank for ear in ears if ear.shards == self.shards)
        user_ids = {s.entry.persona: s.entry.user_id for s in entries}
        if user_ids != self.user_ids or not self._members:
            self.user_ids = user_ids
            self._members = tuple(Member.of(p, user_ids.get(p.id, 0)) for p in self.personalities)
        return arrived

    def _believed(self, cast: Cast) -> list[Seen]:
        """Entries of the cast that are what their personality is; a user id stays with who had it first.

        A former member's entry is kept: its lines are a sibling's still.
        """
        kinds = {one.id: one.kind for one in self.personalities}
        fitting = [s for s in cast.entries if kinds.get(s.entry.persona, s.entry.kind) == s.entry.kind]
        holders = {user_id: persona for persona, user_id in self.user_ids.items()}
        for seen in fitting:
            holders.setdefault(seen.entry.user_id, seen.entry.persona)
        return [s for s in fitting if holders[s.entry.user_id] == s.entry.persona]

    def siblings(self) -> dict[int, str]:
        """User ids of this den's bots, alive or not."""
        return {user_id: persona for persona, user_id in self.user_ids.items()}

    def members(self) -> tuple[Member, ...]:
        """The whole cast, on stage or not."""
        return self._members

    def personas(self) -> frozenset[str]:
        """Whose turns there can be."""
        return frozenset(one.id for one in self.personalities)

    def triggers(self, persona: str) -> tuple[str, ...]:
        """What reminds that persona of something."""
        return next((tuple(t.word for t in one.triggers) for one in self._members if one.persona == persona), ())

    def on_stage(self) -> frozenset[str]:
        """The personas that could take a grant now."""
        return self.online

    def first_ear(self, rank: int) -> bool:
        """Whether no ear before this one is there."""
        return all(other >= rank for other in self.ears)
