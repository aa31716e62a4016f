"""Interactions: who asked which application for what, and the clocks that run for the answer."""

from dataclasses import dataclass, field, replace
from enum import IntEnum

from local.discord.identity import made_ms
from local.discord.values import Json

ANSWER_MS = 3_000
TOKEN_MS = 15 * 60_000


class Kind(IntEnum):
    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4


@dataclass(frozen=True)
class Interaction:
    id: int
    token: str
    application_id: int
    kind: Kind
    user_id: int
    channel_id: int
    name: str = ""  # of the command
    message_id: int | None = None  # the message whose button was pressed
    answered: int = 0  # the callback type, 0 before
    original_id: int | None = None  # the message that @original means
    ephemeral: bool = False

    def late(self, now_ms: int) -> bool:
        return now_ms - made_ms(self.id) > ANSWER_MS

    def expired(self, now_ms: int) -> bool:
        return now_ms - made_ms(self.id) > TOKEN_MS


@dataclass
class Interactions:
    _by_id: dict[int, Interaction] = field(default_factory=dict)
    _by_token: dict[str, int] = field(default_factory=dict)

    def keep(self, value: Json) -> None:
        interaction = Interaction(**{**value, "kind": Kind(value["kind"])})
        self._by_id[interaction.id] = interaction
        self._by_token[interaction.token] = interaction.id

    def answer(self, value: Json) -> None:
        before = self._by_id[value["id"]]
        changes = {k: v for k, v in value.items() if k != "id"}
        self._by_id[before.id] = replace(before, **changes)

    def leave(self, user_id: int) -> set[int]:
        """Takes out a person's; their ids."""
        theirs = [one for one in self._by_id.values() if one.user_id == user_id]
        for one in theirs:
            del self._by_id[one.id], self._by_token[one.token]
        return {one.id for one in theirs}

    def get(self, interaction_id: int) -> Interaction | None:
        return self._by_id.get(interaction_id)

    def by_token(self, application_id: int, token: str) -> Interaction | None:
        interaction = self._by_id.get(self._by_token.get(token, 0))
        return interaction if interaction and interaction.application_id == application_id else None
