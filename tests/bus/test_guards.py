"""Every guard of the floor's script is missed: with its line taken out, the story that tells of it goes red."""

import re

import pytest
from fakeredis.aioredis import FakeRedis

from bus.floor_script import script_text
from den.limits import UNLIMITED
from tests.bus.stage import Stage
from tests.bus.stories import STORIES

TEXT = script_text(UNLIMITED)
MARK = re.compile(r"-- guard: (.+)$")

MISSED_BY = {
    "human edge": "a_bot_line_does_not_end_a_chain",
    "newer edge": "an_older_human_line_does_not_end_a_chain",
    "hushed": "nobody_is_granted_in_a_hushed_channel",
    "deleted": "a_deleted_line_is_not_answered",
    "age": "an_old_line_is_only_answered_as_an_obligation",
    "one answer": "a_persona_answers_a_line_once",
    "ledger": "nobody_but_its_author_is_the_target_of_an_answer",
    "fence of the ledger": "a_no_between_grant_and_post_is_kept",
    "unknown guild": "in_a_guild_without_a_ledger_nothing_is_said_and_the_line_may_be_asked_again",
    "guild mute": "nothing_is_said_in_a_muted_guild",
    "channel mute": "nothing_is_said_in_a_muted_channel",
    "persona mute": "a_muted_persona_is_silent_and_the_others_are_not",
    "person mute": "nobody_answers_a_muted_person",
    "target mute": "nobody_is_about_a_muted_person",
    "ignored": "whoever_asked_to_be_ignored_is_not_answered",
    "opt-out": "a_no_is_stronger_than_having_asked_and_than_a_yes",
    "consent": "nobody_who_did_not_ask_is_a_target_without_consent",
    "budget": "a_line_brings_no_more_answers_than_its_budget",
    "chain": "eight_bot_lines_without_a_human_are_the_end",
    "obligations first": "obligations_wait_in_front_in_the_order_of_their_lines",
    "queue": "three_wait_and_an_obligation_pushes_out_the_last",
    "waits once": "whoever_waits_already_does_not_wait_twice",
    "replace": "a_turn_that_may_be_posted_is_not_replaced",
    "epoch": "only_the_newest_epoch_may_send",
    "state": "a_turn_is_sent_once",
    "merge state": "a_turn_that_is_sending_is_not_joined",
    "merge once": "a_turn_is_joined_once",
    "merge show": "an_obligation_does_not_join_a_shows_turn",
    "cue": "a_cue_is_granted_once_and_its_fate_is_told",
    "human": "only_human_lines_are_answered",
    "one holder": "a_held_floor_has_one_holder",
    "absent": "an_absent_speaker_is_replaced_in_the_same_call",
    "decided": "a_root_is_decided_once",
    "deadline": "after_its_deadline_a_turn_is_not_sent",
    "stop": "a_turn_claimed_before_a_hush_is_not_sent_after_it",
    "withdrawn": "a_turn_of_a_deleted_line_is_not_sent",
    "abandon": "a_turn_that_may_have_been_posted_is_not_abandoned",
    "settle": "a_turn_left_sending_is_settled_from_history",
    "stop queue": "whoever_waited_before_a_hush_does_not_speak_after_it",
    "stop spare": "nobody_steps_in_for_a_hushed_turn",
    "decided silence": "silence_does_not_undo_a_decision",
    "spending": "one_line_more_than_the_limit_says_so_and_no_other_comes",
    "pay": "turns_under_way_in_many_channels_do_not_spend_the_same_line",
    "new hour": "a_new_minute_hour_and_day_have_new_lines",
    "new day": "a_new_minute_hour_and_day_have_new_lines",
    "target": "whoever_had_enough_roasts_is_answered_without_one",
    "other target": "nobody_is_roasted_beyond_their_limit_by_a_line_granted_on_somebody_else",
    "last word": "the_last_word_is_for_whoever_called",
    "thrift": "the_scarcer_lines_are_the_higher_must_the_class_be",
    "give back": "a_turn_that_never_spoke_gives_its_line_back",
}

BENT = {
    "ids compared as text": ("#a > #b or (#a == #b and a > b)", "a > b", "ids_are_compared_as_integers"),
    "ids compared as doubles": (
        "#a > #b or (#a == #b and a > b)", "tonumber(a) > tonumber(b)", "a_newer_human_line_ends_a_chain",
    ),
    "epoch from the clock alone": (
        "math.max(epoch + 1, now)", "now", "epochs_grow_also_after_a_loss_and_a_step_of_the_clock",
    ),
    "epoch counted from nothing": (
        "math.max(epoch + 1, now)", "epoch + 1", "epochs_grow_also_after_a_loss_and_a_step_of_the_clock",
    ),
    "a hushed turn joined": (" or turn.stopped then", " then", "a_hushed_turn_is_not_joined"),
    "another's turn joined": (
        "turn.author == root.author", "true", "only_an_obligation_of_the_same_author_and_persona_joins",
    ),
    "a dead holder joined": ("if tell(turn, true) == 0 then", "if false then", "a_dead_holder_is_not_joined"),
    "an absent line decided": (
        "outcome ~= nil or not all_absent()", "true", "a_line_that_nobody_was_there_for_may_be_asked_again",
    ),
    "a refused line open": (
        "outcome ~= nil or not all_absent()", "outcome ~= nil", "a_refused_line_is_not_asked_again",
    ),
    "an edit answered again": (
        "= true, nil, arg.at", "= true, root.silent, arg.at", "an_edit_does_not_bring_a_second_answer",
    ),
    "an edit never answered": (
        "arg.anew and root.silent", "false", "an_edited_line_that_nobody_answered_is_decided_anew",
    ),
    "any class replaced": (
        "replace and ended.klass == OBLIGATION", "replace", "a_dead_holder_without_obligation_is_not_replaced",
    ),
    "a crowded obligation lost": (
        "or arg.owed", "", "an_obligation_that_found_the_queue_full_may_be_asked_again",
    ),
    "an obligation never asked again": (
        "root.said[ended.persona], root.decided = nil, false", "local _ = 0",
        "an_obligation_nobody_steps_in_for_may_be_asked_again",
    ),
    "a hushed obligation asked again": (
        "not root or ended.stopped", "not root", "a_hushed_obligation_is_not_asked_again",
    ),
    "budget never given back": (
        "root.taken = root.taken - 1", "root.taken = root.taken", "a_turn_that_never_spoke_gives_its_budget_back",
    ),
    "the dead never buried": (
        "now > turn.deadline_ms then\n    return finish", "false then\n    return finish",
        "a_claim_buries_a_dead_holder",
    ),
    "an unknown fate for ever": (
        "now > turn.sending_ms + UNKNOWN", "false",
        "a_turn_of_unknown_fate_does_not_block_its_channel_for_ever",
    ),
    "the queue not asked again": (
        "bar(seat) or purse()", "purse()",
        "whoever_waited_too_long_is_passed_over_and_named",
    ),
    "asked by somebody else": (
        "asked and target == author", "asked", "nobody_but_its_author_is_the_target_of_an_answer",
    ),
    "not asked": (
        "asked and target == author", "target == author", "nobody_who_did_not_ask_is_a_target_without_consent",
    ),
    "an unread ledger decided": (
        "seat.reason == ABSENT or seat.reason == UNKNOWN_GUILD", "seat.reason == ABSENT",
        "in_a_guild_without_a_ledger_nothing_is_said_and_the_line_may_be_asked_again",
    ),
    "one line a root": (
        "seat.cue and seat.persona .. '#' .. seat.cue or", "",
        "a_persona_says_several_lines_of_a_show_on_one_root",
    ),
    "a show for ever": (
        "(seat.cue and SILENCE or CLAIMABLE[seat.klass])", "(seat.cue and 10 * SILENCE or CLAIMABLE[seat.klass])",
        "a_show_waits_longer_than_talk_but_not_for_ever",
    ),
    "a show as short as talk": (
        "(seat.cue and SILENCE or CLAIMABLE[seat.klass])", "CLAIMABLE[seat.klass]",
        "a_show_waits_longer_than_talk_but_not_for_ever",
    ),
    "a borrowed line decided": (
        "else root.decided = settled end", "end root.decided = settled",
        "a_show_does_not_decide_the_line_it_borrows",
    ),
    "a refused cue spent": (
        "tell_cue(arg, outcome and 'ASKED')", "tell_cue(arg, 'ASKED')", "a_refused_cue_may_be_asked_again",
    ),
    "an answered line useless": (
        "or arg.owed or arg.cue", "or arg.owed", "a_line_that_was_answered_in_talk_carries_a_show",
    ),
    "a show's line untold": (
        "#late == 0 and not ended.cue then", "#late == 0 then", "a_cue_is_granted_once_and_its_fate_is_told",
    ),
    "a waiting cue untold": ("tell_cue(seat, 'PASSED')", "", "a_cue_that_waited_in_vain_is_told_so"),
    "a hush cut short": (
        "math.max(hushed_until, now + arg.seconds * 1000)", "now + arg.seconds * 1000",
        "a_short_hush_does_not_shorten_a_long_one",
    ),
    "a waiting seat that pays nothing": (
        "or purse().dear(seat, root_of(seat.root_id).author)",
        "or purse().dear(seat, root_of(seat.root_id).author) and nil",
        "whoever_waits_pays_when_their_turn_comes",
    ),
    "a posted line given back": (
        "if ended.state == 'CLAIMED' then purse()", "if true then purse()",
        "a_line_that_is_out_is_not_given_back",
    ),
    "given back to another window": (
        "same(ended.paid_at, span) and", "true and", "a_line_of_the_last_minute_is_not_given_back_to_this_one",
    ),
    "a second last word": (
        "used == limit and LAST_WORD or LAST_WORD + 1", "LAST_WORD",
        "one_line_more_than_the_limit_says_so_and_no_other_comes",
    ),
    "the minute never new": (
        "return 0, hour, day", "return minute, hour, day", "a_new_minute_hour_and_day_have_new_lines",
    ),
    "yesterday kept": ("if bill.fresh == 'old' then", "if false then", "yesterdays_counts_are_forgotten"),
    "forgetting for ever": ("not newer(id, arg.before)", "true", "what_is_said_after_a_forgetting_is_answered"),
    "no lifetime": ("if bill.fresh then", "if false then", "yesterdays_counts_are_forgotten"),
}  # fmt: skip
"""Conditions that are not a line of their own: what is written instead, and the story that goes red."""


def without(guard: str) -> str:
    """The script with one guard's line gone."""
    kept = [line for line in TEXT.splitlines() if not (found := MARK.search(line)) or found[1] != guard]
    return "\n".join(kept)


async def outcome(story: str, script: str) -> str:
    async with FakeRedis(protocol=2) as redis:
        stage = await Stage(redis, script).open()
        try:
            await STORIES[story](stage)
        except AssertionError:
            return "red"
        finally:
            await stage.close()
    return "green"


def test_every_guard_has_its_story() -> None:
    assert sorted(found[1] for line in TEXT.splitlines() if (found := MARK.search(line))) == sorted(MISSED_BY)


@pytest.mark.parametrize("guard", MISSED_BY)
async def test_a_missing_guard_is_noticed(guard: str) -> None:
    assert await outcome(MISSED_BY[guard], TEXT) == "green"
    assert await outcome(MISSED_BY[guard], without(guard)) == "red"


@pytest.mark.parametrize("bend", BENT)
async def test_a_bent_condition_is_noticed(bend: str) -> None:
    old, new, story = BENT[bend]
    assert TEXT.count(old) == 1
    assert await outcome(story, TEXT) == "green"
    assert await outcome(story, TEXT.replace(old, new)) == "red"
