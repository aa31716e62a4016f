"""Senses of self-harm: signs that they are meant."""

from collections.abc import Mapping
from typing import Final

MORE: Final[Mapping[str, str]] = {
    "dying": """
        die drown hang overdose suffocate starve bleed_out choke_to_death be_dead be_buried be_six_feet
        be_in_a_grave be_in_the_ground stop_breathing stop_existing stop_living not_exist not_be_alive
        not_wake_up never_wake_up
    """,
    "you_only": "you u youd yall",
    "wish_dead": "hope hoping wish pray praying",
    "why_not": """
        why_dont_you why_not why_havent_you why_dont_u can_you_just could_you_just would_you_just
        cant_you_just how_about_you will_you_just would_you_kindly could_you_please
    """,
    "quickly": """
        make_it_quick make_it_clean quick_and_easy the_exit your_exit way_out ten_floors floors_down no_mess
    """,
    "use_means": """
        use_a_gun use_the_window use_the_roof use_a_rope use_the_rope use_the_balcony use_the_gun
        use_a_razor use_pills use_the_bridge use_a_noose jump
    """,
    "unsubscribe": """
        unsubscribe uninstall resign log_off logout log_out retire opt_out quit sign_out disconnect
        rage_quit ragequit
    """,
    "alive": "being_alive existence living life the_living the_gene_pool mortal_coil existing breathing",
    "selfkill": """
        jump jumped ended_it end_it hanged_yourself hang_yourself overdosed overdose died die drowned
        drown_yourself bled_out killed_yourself kill_yourself roped swallowed_the jumping ending_it dying
        overdosing hanging_yourself offed_yourself gone_through_with_it slit_your taken_your_own
        took_your_own done_it_already
    """,
    "why_push": """
        why_havent_you why_didnt_you why_dont_you why_have_you_not why_arent_you how_come_you_havent
        when_will_you_finally when_will_you when_are_you stop_you_from keep_you_from talk_you_out_of
        talked_you_out_of stopping_you_from its_time_you it_is_time_you about_time_you high_time_you
        wish_youd wish_you_had shouldve should_have
    """,
    "jump_in": """
        jump_in jump_to jump_on jump_into_the_call jump_ahead jump_straight jump_over jump_rope
        ended_it_with end_it_with
    """,
    "for_once": """
        be_useful be_brave be_a_hero for_once do_something_right make_yourself_useful do_one_good
        do_one_thing_right surprise_us be_a_good make_us_proud make_us_happy do_everyone
    """,
    "self_kill_now": """
        die jump end_it kill_yourself hang_yourself overdose bleed_out drown stop_breathing dont_wake_up
        stop_existing drop_dead hang od not_wake_up never_wake_up take_your_own_life choke_on
    """,
    "kindness": "favour favor solid kindness honour honor service gift mercy",
    "for_all": """
        do_us do_your do_the do_everyone do_everybody do_me do_yourself do_humanity do_society do_them
        do_him do_her
    """,
    "let_yourself": "let_yourself just_let_yourself allow_yourself_to",
    "perish": "bleed_out die drown starve freeze fall_off go_under bleed suffocate rot_away hang",
    "get_rope": """
        get_a_rope get_some_rope buy_a_rope buy_some_rope grab_a_rope find_a_rope go_get_rope
        need_a_rope_and fetch_a_rope get_yourself_a_rope
    """,
    "rope_use": """
        for_the to_tie to_hang_the to_secure car roof_rack rescue tow mast curtain and_a_hammer carabiner
        harness anchor
    """,
    "into_water": """
        walk_into_the_sea walk_into_the_ocean walk_into_the_lake walk_into_the_river walk_into_a_lake
        walk_in_with into_the_sea into_the_ocean into_the_river into_the_lake
    """,
    "no_return": """
        keep_walking dont_come_back pockets_full stones stay_there never_come_back dont_swim stop_swimming
        rocks_in_your sink
    """,
    "all_of": "whole entire all every full",
    "tablets": """
        tablets pills paracetamol meds capsules aspirin ibuprofen painkillers antidepressants sleeping_pills
        prescription valium xanax
    """,
    "crowd": """
        filming watching waiting cheering audience recording livestream popcorn crowd everyone_is_waiting
    """,
    "go_jump": "jump jump_already",
    "go_on": "go_on do_it just_do_it please_jump go_ahead come_on",
    "you_alive": "you_alive you_breathing you_to_live you_to_be_alive you_living",
    "your_it": """
        your_suffering your_life your_existence your_misery your_story your_pain your_miserable
        your_pathetic your_worthless your_sad your_time_on your_own_life ur_life ur_existence
    """,
    "bother": "dont_bother why_bother no_point_in stop_bothering no_need_to no_reason_to no_use_in",
    "live_on": """
        living breathing existing surviving staying_alive waking_up wake_up_tomorrow living_another
        being_alive
    """,
    "stay_alive": """
        you_stay_alive you_keep_living youre_still_alive you_are_still_alive youre_still_breathing
        you_keep_breathing you_continue_to_live you_continue_to_exist you_still_being_alive
    """,
    "a_wrong": "mistake insult waste crime disgrace tragedy embarrassment burden problem error shame",
    "hold": "hope hoping",
    "your_means": "your_rope your_noose your_pills your_knot your_razor your_overdose your_attempt your_gun",
    "the_spot": """
        the_bridge the_roof the_cliff the_ledge the_balcony the_tracks the_rope the_noose the_river
        the_rooftop the_overpass
    """,
    "beckons": """
        is_free is_waiting is_that_way awaits is_calling has_your_name wont_judge is_lonely
        misses_you
    """,
    "hold_breath": "hold_your_breath holding_your_breath stop_your_breath",
    "to_death": """
        turn_blue forever and_then_some permanently pass_out stop_moving for_an_hour go_cold its_over
        youre_gone never_start
    """,
    "deadly_rail": "tracks rails railway motorway freeway autobahn train_tracks railway_line",
    "stop_meds": "stop_taking_your quit_taking_your skip_your stop_your",
    "meds": "insulin meds medication antidepressants heart_pills dialysis inhaler chemo treatment",
    "see_many": "see_how_many how_many",
    "you_swallow": "you_can_swallow you_can_take can_you_swallow can_you_take it_takes fit_in_your",
    "write_note": "write_the_note write_your_note write_a_note leave_a_note write_the_letter",
    "no_need": """
        does_not_need_you doesnt_need_you dont_need_you has_no_use_for_you would_be_fine_without_you
        has_had_enough_of_you
    """,
    "depart": "leave_it leave_us exit_it exit go_away_forever check_out_of_it do_it end_it die",
    "sure_kit": "bleach pills rope noose razor bridge cliff gun bullet overdose cyanide",
}  # fmt: skip
