"""The ledger of one guild: what may be done to whom, as pure questions. Not knowing means no."""

from collections.abc import Iterable
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, Field

from den.consent import Consent, Ignore, OptOut
from den.guild_settings import GuildSettings
from den.mute import Mute, Scope
from den.safety import OK, Verdict
from den.snowflake import Snowflake

ASKED_HEAT = 2
"""For somebody who asked in this line and has recorded nothing."""
_MUTED: MappingProxyType[Scope, str] = MappingProxyType(
    {
        "guild": "the cast is muted on this server",
        "channel": "the cast is muted in this channel",
        "persona": "this character is muted",
        "person": "that person is muted",
    }
)


class GuildLedger(BaseModel):
    """All that is known of one guild at `version`, which rises with every change of the store's."""

    model_config = ConfigDict(frozen=True)

    guild_id: Snowflake
    version: int = 0
    settings: GuildSettings
    consents: dict[Snowflake, Consent] = Field(default_factory=dict)
    opt_outs: dict[Snowflake, OptOut] = Field(default_factory=dict)
    ignores: dict[Snowflake, Ignore] = Field(default_factory=dict)
    mutes: tuple[Mute, ...] = ()

    def consent_of(self, person_id: int, now_ms: int) -> Consent | None:
        """The yes that holds now; a no is stronger than a yes, and an ended yes is none."""
        given = self.consents.get(person_id)
        if given is None or person_id in self.opt_outs or not given.holds(now_ms):
            return None
        return given

    def may_target(self, person_id: int, persona: str, channel_id: int, now_ms: int) -> Verdict:
        """May this persona say something about this person here and now?"""
        if person_id in self.opt_outs:
            return Verdict(False, "that person said no")
        if self.consent_of(person_id, now_ms) is None:
            ended = person_id in self.consents
            return Verdict(False, "that person's consent has ended" if ended else "that person has not opted in")
        return self.may_answer(person_id, persona, channel_id, now_ms)

    def may_answer(self, person_id: int, persona: str, channel_id: int, now_ms: int) -> Verdict:
        """May this persona answer this person here and now, without making them its butt?"""
        if person_id in self.ignores:
            return Verdict(False, "that person is not to be answered")
        if self._muted("person", str(person_id), now_ms):
            return Verdict(False, _MUTED["person"])
        return self.may_speak(persona, channel_id, now_ms)

    def may_speak(self, persona: str, channel_id: int, now_ms: int) -> Verdict:
        """May this persona speak here and now at all?"""
        subjects: Iterable[tuple[Scope, str]] = (
            ("guild", ""),
            ("channel", str(channel_id)),
            ("persona", persona),
        )
        for scope, subject in subjects:
            if self._muted(scope, subject, now_ms):
                return Verdict(False, _MUTED[scope])
        enabled = self.settings.enabled_channels
        if enabled and channel_id not in enabled:
            return Verdict(False, "the cast is not enabled in this channel")
        if self.settings.quiet_hours is not None and self.settings.quiet_hours.holds(now_ms):
            return Verdict(False, "these are this server's quiet hours")
        return OK

    def tempered(self, heat: int, consent: Consent | None) -> int:
        """The heat of a line for somebody with this consent; without one they have asked for it in the line."""
        return min(heat, self.settings.heat_cap, consent.heat if consent else ASKED_HEAT)

    def _muted(self, scope: Scope, subject: str, now_ms: int) -> bool:
        return any(one.scope == scope and one.subject == subject and one.holds(now_ms) for one in self.mutes)


def unknown_guild(guild_id: int) -> GuildLedger:
    """The ledger of a guild that nothing is recorded of: the defaults, and nobody has opted in."""
    return GuildLedger(guild_id=guild_id, settings=GuildSettings(guild_id=guild_id))
