"""Who a Discord user is to this den: told by the user id alone, never by a name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from den.line import Speaker, SpeakerKind


@dataclass(slots=True)
class Acquaintance:
    """The siblings' user ids as the roster last gave them."""

    siblings: Mapping[int, str] = field(default_factory=dict)

    def speaker(self, user_id: int, name: str, *, is_bot: bool, is_webhook: bool, is_system: bool) -> Speaker:
        """The speaker with that id; a webhook is never a sibling, whatever it calls itself."""
        kind: SpeakerKind
        persona = None if is_webhook or is_system else self.siblings.get(user_id)
        if is_system:
            kind = "system"
        elif is_webhook:
            kind = "webhook"
        elif persona is not None:
            kind = "sibling"
        else:
            kind = "stranger" if is_bot else "human"
        return Speaker(id=user_id, name=name, kind=kind, persona=persona)
