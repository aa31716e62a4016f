"""A guild's settings: where the cast may talk, how hot, when it sleeps, and which words stop it."""

from pydantic import BaseModel, ConfigDict, Field, field_validator

from den.consent import HEATS
from den.limits import Lines
from den.normalise import phrase
from den.phrases import tidy
from den.snowflake import Snowflake

MINUTES = 24 * 60
MAX_CHANNELS = 100
MAX_STOP_WORDS = 20
LONGEST_STOP_WORD = 40
LOCALE = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$"
"""As Discord writes them: en-US, de, es-419."""


class QuietHours(BaseModel):
    """From `start_min` until before `end_min` of a day that is `offset_min` ahead of UTC; over midnight if needed.

    The offset is fixed: a guild with summer time sets it twice a year.
    """

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    start_min: int
    end_min: int
    offset_min: int = 0

    @field_validator("start_min", "end_min")
    @classmethod
    def within_a_day(cls, minute: int) -> int:
        if not 0 <= minute < MINUTES:
            raise ValueError(f"Quiet hours begin and end at a minute of the day, 0 to 1439, not {minute}.")
        return minute

    @field_validator("offset_min")
    @classmethod
    def on_earth(cls, offset: int) -> int:
        if not -12 * 60 <= offset <= 14 * 60:
            raise ValueError(f"A time zone is 12 hours behind UTC to 14 ahead, not {offset} minutes.")
        return offset

    def holds(self, now_ms: int) -> bool:
        """Whether it is quiet now; equal ends mean never."""
        minute = (now_ms // 60_000 + self.offset_min) % MINUTES
        if self.start_min <= self.end_min:
            return self.start_min <= minute < self.end_min
        return minute >= self.start_min or minute < self.end_min


class GuildSettings(BaseModel):
    """The defaults are what holds before a moderator has set anything."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    guild_id: Snowflake
    enabled_channels: tuple[Snowflake, ...] = ()
    """Empty: all."""
    heat_cap: int = 3
    stop_words: tuple[str, ...] = ()
    """Beside those that the locale has anyway."""
    locale: str = Field(default="en-US", pattern=LOCALE)
    quiet_hours: QuietHours | None = None
    report_channel: Snowflake | None = None
    summaries: tuple[Snowflake, ...] = ()
    """Channels of which a running summary is kept."""
    channel_lines: Lines | None = None
    """Bot lines an hour in one channel; None, here and below: as many as the den allows, which none can raise."""
    person_lines: Lines | None = None
    """Answers an hour to one person."""
    roasts: Lines | None = None
    """Lines a day about one person."""
    server_lines: Lines | None = None
    """Bot lines a day in all channels."""

    def stops(self, text: str) -> bool:
        """Whether a line is one of this server's own stop words."""
        return bool(self.stop_words) and phrase(text) in {phrase(word) for word in self.stop_words}

    def limits(self) -> dict[str, tuple[int, int, int]]:
        """What this guild limits itself, by the letter that the floor's script counts it by; 0: as the den's."""
        own = {
            "s": (0, 0, self.server_lines or 0),
            "c": (0, self.channel_lines or 0, 0),
            "u": (0, self.person_lines or 0, 0),
            "t": (0, 0, self.roasts or 0),
        }
        return {kind: windows for kind, windows in own.items() if any(windows)}

    @field_validator("heat_cap")
    @classmethod
    def known_heat(cls, heat: int) -> int:
        if heat not in HEATS:
            raise ValueError(f"A heat cap is a whole number from 1 (mild) to 5 (merciless), not {heat}.")
        return heat

    @field_validator("enabled_channels", "summaries")
    @classmethod
    def not_too_many(cls, channels: tuple[int, ...]) -> tuple[int, ...]:
        if len(channels) > MAX_CHANNELS:
            raise ValueError(f"At most {MAX_CHANNELS} channels can be named one by one, not {len(channels)}.")
        return tuple(dict.fromkeys(channels))

    @field_validator("stop_words")
    @classmethod
    def few_and_short(cls, words: tuple[str, ...]) -> tuple[str, ...]:
        return tidy(words, "stop words", MAX_STOP_WORDS, LONGEST_STOP_WORD)
