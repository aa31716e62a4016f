"""The ledger: not knowing means no, a no is stronger than a yes, and what has ended is nothing."""

from typing import Any

import pytest

from den.checked import checked
from den.consent import DAY_MS, LONGEST_MS, Consent, Ignore, OptOut
from den.errors import BadInput
from den.fact import Fact, refuse_bots
from den.guild_settings import GuildSettings, QuietHours
from den.ledger import GuildLedger, unknown_guild
from den.mute import Mute
from den.receipt import Receipt

NOW, ANA, BO, HERE, MOD = 1_800_000_000_000, 11, 12, 21, 31
MINUTE = 60_000


def consent(**other: Any) -> Consent:
    fields = {"guild_id": 1, "person_id": ANA, "heat": 4, "expires_ms": NOW + DAY_MS, "recorded_by": ANA}
    return checked(Consent, **{**fields, "recorded_ms": NOW - DAY_MS, **other})


def mute(scope: str, subject: str = "", until_ms: int = NOW + MINUTE) -> Mute:
    return checked(Mute, guild_id=1, scope=scope, subject=subject, until_ms=until_ms, by=MOD, at_ms=NOW - DAY_MS)


def ledger(**fields: Any) -> GuildLedger:
    known = {"settings": GuildSettings(guild_id=1), "guild_id": 1, "consents": {ANA: consent()}}
    return GuildLedger.model_validate({**known, **fields})


def why_not(found: GuildLedger, person: int = ANA, at_ms: int = NOW) -> str:
    return found.may_target(person, "ember", HERE, at_ms).reason


def test_who_has_said_nothing_is_not_a_target() -> None:
    assert why_not(ledger(), BO) == "that person has not opted in"
    assert why_not(unknown_guild(1)) == "that person has not opted in"
    assert not ledger().may_target(BO, "ember", HERE, NOW).ok


def test_who_has_said_yes_is_a_target() -> None:
    assert ledger().may_target(ANA, "ember", HERE, NOW).ok


def test_a_consent_holds_until_its_end_and_not_a_millisecond_longer() -> None:
    end = NOW + DAY_MS
    assert why_not(ledger(), at_ms=end - 1) == ""
    assert why_not(ledger(), at_ms=end) == "that person's consent has ended"
    assert ledger().consent_of(ANA, end) is None


def test_a_no_is_stronger_than_a_yes() -> None:
    no = OptOut(guild_id=1, person_id=ANA, recorded_by=ANA, recorded_ms=NOW)
    found = ledger(opt_outs={ANA: no})
    assert why_not(found) == "that person said no"
    assert found.consent_of(ANA, NOW) is None


def test_an_ignored_person_is_neither_target_nor_answered() -> None:
    found = ledger(ignores={ANA: Ignore(guild_id=1, person_id=ANA, recorded_by=MOD, recorded_ms=NOW)})
    assert why_not(found) == "that person is not to be answered"
    assert not found.may_answer(ANA, "ember", HERE, NOW).ok
    assert found.may_answer(BO, "ember", HERE, NOW).ok


@pytest.mark.parametrize(
    ("scope", "subject", "reason"),
    [
        ("guild", "", "the cast is muted on this server"),
        ("channel", str(HERE), "the cast is muted in this channel"),
        ("persona", "ember", "this character is muted"),
        ("person", str(ANA), "that person is muted"),
    ],
)
def test_a_mute_holds_for_its_subject_until_its_end(scope: str, subject: str, reason: str) -> None:
    found = ledger(mutes=(mute(scope, subject),))
    assert why_not(found) == reason
    assert why_not(found, at_ms=NOW + MINUTE) == ""


def test_a_mute_of_others_changes_nothing() -> None:
    others = (mute("channel", "22"), mute("persona", "vera"), mute("person", str(BO)))
    assert why_not(ledger(mutes=others)) == ""


def test_only_enabled_channels_are_talked_in_and_none_named_means_all() -> None:
    elsewhere = GuildSettings(guild_id=1, enabled_channels=(22,))
    assert ledger(settings=elsewhere).may_speak("ember", HERE, NOW).reason == (
        "the cast is not enabled in this channel"
    )
    assert ledger(settings=elsewhere).may_speak("ember", 22, NOW).ok
    assert ledger().may_speak("ember", HERE, NOW).ok


@pytest.mark.parametrize(
    ("start", "end", "offset", "quiet"),
    [
        (600, 660, 0, {600, 659}),
        (1380, 60, 0, {1380, 0, 59}),
        (600, 660, 120, {480, 539}),
        (600, 660, -600, {1200, 1259}),
        (600, 600, 0, set()),
    ],
)
def test_quiet_hours_go_over_midnight_and_follow_the_guilds_zone(
    start: int, end: int, offset: int, quiet: set[int]
) -> None:
    hours = QuietHours(start_min=start, end_min=end, offset_min=offset)
    edges = {0, 59, 60, 479, 480, 539, 540, 599, 600, 659, 660, 1199, 1200, 1259, 1260, 1379, 1380}
    assert {minute for minute in edges if hours.holds(NOW // DAY_MS * DAY_MS + minute * MINUTE)} == quiet


def test_nobody_speaks_in_quiet_hours() -> None:
    all_day = QuietHours(start_min=0, end_min=1439)
    found = ledger(settings=GuildSettings(guild_id=1, quiet_hours=all_day))
    assert found.may_speak("ember", HERE, NOW).reason == "these are this server's quiet hours"


def test_the_heat_is_what_both_person_and_guild_allow() -> None:
    yes = ledger().consent_of(ANA, NOW)
    assert ledger().tempered(5, yes) == 3
    assert ledger(settings=GuildSettings(guild_id=1, heat_cap=5)).tempered(5, yes) == 4
    assert ledger().tempered(1, yes) == 1
    assert ledger().consent_of(BO, NOW) is None


def test_whoever_asks_without_a_recorded_yes_is_roasted_mildly() -> None:
    known = ledger(settings=GuildSettings(guild_id=1, heat_cap=5))
    assert (known.tempered(5, None), known.tempered(5, known.consent_of(ANA, NOW))) == (2, 4)


def test_a_servers_own_stop_word_stops_however_it_is_written() -> None:
    own = GuildSettings(guild_id=1, stop_words=("Basta",))
    assert own.stops("bastaaaa!") and not own.stops("basta cosi") and not GuildSettings(guild_id=1).stops("Basta")


def test_a_ledger_is_the_same_after_a_walk_through_json() -> None:
    no = OptOut(guild_id=1, person_id=BO, recorded_by=BO, recorded_ms=NOW)
    found = ledger(version=7, opt_outs={BO: no}, mutes=(mute("guild"),))
    assert GuildLedger.model_validate_json(found.model_dump_json()) == found


@pytest.mark.parametrize(
    ("kind", "fields", "sentence"),
    [
        (Consent, {"heat": 9}, "A heat is a whole number from 1 (mild) to 5 (merciless), not 9."),
        (Consent, {"heat": 0}, "A heat is a whole number from 1 (mild) to 5 (merciless), not 0."),
        (Consent, {"heat": "hot"}, "Consent, heat: input should be a valid integer"),
        (Consent, {"expires_ms": NOW + 3 * LONGEST_MS}, "A consent lasts at most 12 months, not 1098 days."),
        (Consent, {"expires_ms": NOW}, "A consent must end later than it begins."),
        (Consent, {"off_limits": tuple("abcdefghijk")}, "At most 10 topics off limits can be kept, not 11."),
        (Consent, {"off_limits": ("x" * 41,)}, "Each of the topics off limits has at most 40 characters"),
        (Consent, {"person_id": 2**63}, "Consent, person_id: input should be less than"),
        (Mute, {"scope": "person", "subject": "ana"}, "A mute of one person needs its Discord id."),
        (Mute, {"scope": "guild", "subject": "1"}, "A mute of the whole server names nothing else."),
        (Mute, {"scope": "guild", "until_ms": NOW}, "A mute must end later than it begins."),
        (Mute, {"scope": "guild", "until_ms": NOW + 2 * LONGEST_MS}, "A mute lasts at most 12 months, not 732"),
        (GuildSettings, {"heat_cap": 6}, "A heat cap is a whole number from 1 (mild) to 5 (merciless), not 6."),
        (GuildSettings, {"stop_words": ("x" * 41,)}, "Each of the stop words has at most 40 characters"),
        (GuildSettings, {"locale": "English"}, "GuildSettings, locale: string should match"),
        (QuietHours, {"start_min": 1440}, "Quiet hours begin and end at a minute of the day"),
        (QuietHours, {"offset_min": 900}, "A time zone is 12 hours behind UTC to 14 ahead, not 900 minutes."),
        (Fact, {"text": " \n"}, "There is nothing to remember: the text is empty."),
        (Fact, {"text": "x" * 501}, "A fact has at most 500 characters, not 501; make it shorter."),
        (Fact, {"expires_ms": NOW}, "A fact must end later than it is stored."),
    ],
)
def test_a_wrong_value_is_told_in_one_sentence(kind: Any, fields: dict[str, Any], sentence: str) -> None:
    whole: dict[Any, dict[str, Any]] = {
        Consent: {"person_id": ANA, "expires_ms": NOW + 1, "recorded_by": ANA, "recorded_ms": NOW},
        Mute: {"until_ms": NOW + 1, "by": MOD, "at_ms": NOW},
        GuildSettings: {},
        QuietHours: {"start_min": 0, "end_min": 1},
        Fact: {"id": "a", "person_id": ANA, "text": "x", "at_ms": NOW},
    }
    with pytest.raises(BadInput) as caught:
        checked(kind, **{"guild_id": 1, **whole[kind], **fields})
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


def test_a_year_of_consent_is_not_too_long() -> None:
    assert consent(recorded_ms=NOW, expires_ms=NOW + LONGEST_MS).holds(NOW)


def test_topics_are_kept_once_and_tidied() -> None:
    assert consent(off_limits=("a\ud800\x00b",)).off_limits == ("ab",)
    assert consent(off_limits=(" my  ex ", "My Ex", "", "work")).off_limits == ("my ex", "work")


@pytest.mark.parametrize("kind", ["sibling", "stranger", "webhook", "system"])
def test_only_what_people_say_is_remembered(kind: Any) -> None:
    assert refuse_bots(kind)
    assert not refuse_bots("human")


def test_two_receipts_make_one() -> None:
    facts, nothing = Receipt(count=2, at_ms=5, what="2 facts"), Receipt(count=0, at_ms=6, what="nothing was kept")
    assert facts + nothing == Receipt(count=2, at_ms=6, what="2 facts")
    assert (nothing + nothing).what == "nothing was kept"
