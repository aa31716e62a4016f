"""/report: to the log always, to the moderators' channel if there is one."""

import pytest

from agents.commands.report import take
from agents.commands.settings import alter
from den.errors import BadInput
from den.line import Line, Speaker
from tests.agents.commands.stage import CHANNEL, GUILD, MOD, Den, asker

LINE = 10**17 + 500
NAMES = {CHANNEL: "#the-den"}


def spoken(den: Den, guild_id: int = GUILD) -> None:
    author = Speaker(id=70, name="Ember", kind="sibling")
    den.lines[CHANNEL, LINE] = Line(
        id=LINE,
        guild_id=guild_id,
        channel_id=CHANNEL,
        author=author,
        text="Your bread has a lawyer.",
        at_ms=den.now_ms,
    )


async def with_channel(den: Den) -> None:
    await alter(den.desk, asker(MOD), {"report_channel": CHANNEL + 9}, {})


@pytest.mark.parametrize("typed", [str(LINE), f"https://discord.com/channels/{GUILD}/{CHANNEL}/{LINE}"])
async def test_a_report_shows_the_line_the_reporter_and_the_complaint(den: Den, typed: str) -> None:
    spoken(den)
    await with_channel(den)
    assert "Thank you" in await take(den.desk, asker(), typed, "too far", NAMES)
    ((channel_id, text),) = den.reports
    assert channel_id == CHANNEL + 9
    assert all(part in text for part in ("Ann", "#the-den", "Ember", "Your bread has a lawyer.", "too far"))


async def test_a_report_is_audited_about_whoever_said_the_line(den: Den) -> None:
    spoken(den)
    await take(den.desk, asker(), str(LINE), "", NAMES)
    entry = den.audited()[-1]
    assert (entry.what, entry.person, entry.head) == ("report", 70, "Your bread has a lawyer.")


async def test_the_words_of_a_line_are_a_report_too(den: Den) -> None:
    await with_channel(den)
    await take(den.desk, asker(), "it called me a brick", "", NAMES)
    assert "it called me a brick" in den.reports[0][1]


async def test_a_report_without_a_channel_says_whom_to_tell(den: Den) -> None:
    assert "tell a moderator" in await take(den.desk, asker(), "it called me a brick", "", NAMES)


async def test_a_report_channel_that_is_closed_is_not_claimed(den: Den) -> None:
    await with_channel(den)
    den.report_is_posted = False
    assert "cannot be written to" in await take(den.desk, asker(), "it called me a brick", "", NAMES)


@pytest.mark.parametrize("typed", [str(LINE), f"https://discord.com/channels/{GUILD + 1}/{CHANNEL}/{LINE}"])
async def test_a_line_of_another_server_is_not_shown_here(den: Den, typed: str) -> None:
    spoken(den, GUILD + 1)
    await with_channel(den)
    with pytest.raises(BadInput):
        await take(den.desk, asker(), typed, "", NAMES)
    assert den.reports == []
