"""Application commands: one global set and one set per guild for each application."""

from dataclasses import dataclass, field

from local.discord.values import Json

Scope = tuple[int, int | None]  # application, guild or None for the global set


@dataclass
class Commands:
    """Each set is kept whole, in the order in which it was given."""

    _sets: dict[Scope, dict[int, Json]] = field(default_factory=dict)

    def replace(self, value: Json) -> None:
        scope = (value["application"], value["guild"])
        self._sets[scope] = {int(c["id"]): c for c in value["commands"]}

    def of(self, scope: Scope) -> list[Json]:
        return list(self._sets.get(scope, {}).values())

    def get(self, scope: Scope, command_id: int) -> Json | None:
        return self._sets.get(scope, {}).get(command_id)

    def named(self, scope: Scope, name: str, kind: int) -> Json | None:
        return next((c for c in self.of(scope) if c["name"] == name and c["type"] == kind), None)

    def usable(self, application_id: int, guild_id: int | None) -> list[Json]:
        """What a person can pick; a guild's command hides the global one of the same name."""
        local = self.of((application_id, guild_id)) if guild_id else []
        taken = {(c["name"], c["type"]) for c in local}
        return local + [c for c in self.of((application_id, None)) if (c["name"], c["type"]) not in taken]
