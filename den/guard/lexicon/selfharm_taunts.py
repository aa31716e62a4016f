"""Senses of self-harm as a taunt: help is run down, a wish to die is cheered, an attempt is to be done again."""

from collections.abc import Mapping
from typing import Final

from den.guard.senses import frames

TAUNTS: Final[Mapping[str, str]] = {
    "denied_help": """
        dont_call dont_ring dont_phone dont_text dont_reach_out nobodys_reaching no_help_here
        forget_the_helpline
        block_the_hotline block_the_helpline block_the_number hung_up_on_you go_to_the_hotline skip_the_hotline
        quit_therapy quit_your_therapy skip_therapy stop_going_to_therapy your_therapist therapist_is_paid
        therapist_lied therapist_lies theyre_lying crying_for_help cry_for_help the_paramedics the_ambulance
        flush_the flush_your stop_taking_your come_off_your samaritans hotline helpline crisis_line the_988
        suicide_line they_only_pretend help_wont helpline_wont hotline_wont dont_tell_anyone tell_nobody
    """,
    "go_forth": """
        do_it just_do_it go_through_with go_thru_with follow_through finish_it act_on_it act_on_them give_in
        give_in_to go_on_then go_be_dead go_be_gone do_what_you_said get_on_with_it get_it_done get_it_over
        get_over_with undo_it do_it_tonight see_it_through end_it go_ahead_with dont_stall stop_stalling
        quit_stalling dont_back_out dont_chicken make_good_on
    """,
    "wish_to_die": """
        suicidal want_to_die wanna_die wanting_to_die wanted_to_die wants_to_die thinking_of_ending
        thinking_about_ending thinking_of_suicide thinking_about_suicide talking_about_suicide your_depression
        depression_is the_voices those_voices your_voices voice_in_your_head voice_telling_you
        voices_telling_you
        your_note your_suicide_note goodbye_note your_goodbye your_goodbyes said_goodbye
        your_dark_thoughts your_intrusive hate_being_alive hate_your_life tired_of_life tired_of_living
    """,
    "cheered": """
        listen_to_it listen_to_them listen_to_that listen_to_those trust_it trust_them are_right is_right
        have_a_point
        has_a_point stay_on_course we_want_you_to everyone_wants_you_to we_hope_you everyone_hopes good_.
        about_time
        finally_a_good great_idea good_idea good_plan love_that_plan prove_it follow_it honour_it honor_it
        keep_going_with stick_to_it stick_with_it obey grant_the go_through_with act_on_it dont_fight_it give_in
    """,
    "your_scars": """
        your_scars every_scar your_cuts fresh_cuts self_harm selfharm self_harming cutting_yourself cut_yourself
        starving_yourself hurting_yourself harming_yourself purging relapse the_cutting your_wrists burn_marks
    """,
    "keep_it_up": """
        keep_at_it keep_going keep_it_up start_again go_deeper do_more more_of_them you_earned you_deserve
        earned_every deserved_every deserve_every add_more suits_you suited_you never_stop dont_stop do_it_again
        one_more_each pick_the_blade pick_up_the_blade already
    """,
    "pulled_back": """
        you_survived pulled_you_out fished_you_out cut_you_down saved_you revived_you brought_you_back
        found_you_in_time talked_you_down asked_the_paramedics bottled_it you_bottled chickened_out backed_out
        last_attempt next_attempt your_attempt the_attempt failed_at_suicide failed_suicide
    """,
    "once_more": """
        go_again go_back_in go_back_up undo_it redo_it try_again again_tonight do_it_right finish_it
        finish_the_job
        third_times third_time second_time this_time_dont dont_bottle dont_chicken no_mistakes
        properly_this_time
        hope_the_next sticks
    """,
    "kin_dead": """
        killed_himself killed_herself killed_themselves hanged_himself hanged_herself hung_himself hung_herself
        shot_himself took_his_own took_her_own jumped_off_the overdosed offed_himself offed_herself
        dad_did_it mum_did_it brother_did_it sister_did_it mate_did_it friend_did_it
    """,
    "follow_them": """
        copy_him copy_her copy_them join_him join_her join_them right_idea follow_his follow_her follow_their
        your_turn youre_next runs_in_the do_the_same why_cant_you why_dont_you be_like_him be_like_her
        learn_from_him learn_from_her take_after same_way
    """,
    "brink": """
        the_railing the_railings the_rail the_ledge the_edge that_ledge that_edge the_parapet motorway
        dual_carriageway the_sea the_ocean the_river the_lake the_canal the_shore off_the_pier the_roof
        the_rooftop the_cliff the_platform the_bridge the_balcony that_window the_tracks
    """,
    "no_way_back": """
        keep_walking dont_walk_out dont_come_out dont_surface dont_float dont_swim_back stop_swimming and_let_go
        then_let_go never_come_up dont_come_up stay_under stay_down lean_out_further a_bit_further walk_in_and
        dont_stop_walking no_coming_back dont_come_back wont_need_a_ticket_back dont_look_back step_out_when
        step_off lean_forward close_your_eyes_and
    """,
    "gone_idiom": """
        speedrun_the_afterlife speedrun_your_funeral speedrun_death speedrun_your_death reincarnate_already
        start_your_next_life start_the_next_life get_off_the_planet get_off_this_planet leave_the_planet
        get_banned_from_earth perma_banned_from_life banned_from_life evade_living stop_exhaling start_dying
        give_up_and_die give_up_on_living give_up_on_life crawl_into_a_hole_and_die hole_and_expire
        take_the_early_exit take_an_early_exit early_exit_from_life out_of_this_life door_out_of_life
        be_a_ghost_already become_a_ghost_already feed_the_worms join_the_worms kiss_the_pavement
        one_with_the_pavement meet_the_pavement hug_a_train kiss_a_train hug_a_lorry hug_a_moving
        head_butt_a_lorry
        headbutt_a_train headbutt_a_lorry just_od od_already go_od please_od od_on od_tonight od_and
        neck_it_already
        rope_up go_rope just_rope then_rope ropemaxx ropemaxxing ropemax ldar_and touch_grass_from_underneath
        grass_at_terminal kick_the_chair kick_the_stool kick_the_bucket_already off_the_stool off_the_chair
        die_by_your_own by_your_own_hand_tonight stop_being_alive quit_being_alive finish_yourself
    """,
    "stroll": "pub turn_left turn_right the_path footpath hike trail picnic the_bend cafe youll_see lighthouse",
    "online": "online broadband by_text refund the_baby bell",
    "benign": """
        choir wedding speech actors cast dub dubbing harmony singing pitch radio slides tattoo adoption sofa
        plan recipe
        driving_test
    """,
    "break_own": """
        break_your_own bite_through_your bite_off_your bite_your_own rip_off_your rip_your_own scratch_your
        scratch_off
        claw_your claw_at_your tear_your_own smash_your_own slam_your_own peel_your gouge_your_own
        twist_your_own
    """,
    "flesh": "fingers finger tongue skin arm arms face wrist wrists hand hands leg legs bones eyes scalp flesh",
    "soaked": """
        petrol_on_yourself gasoline_on_yourself petrol_over_yourself gasoline_over_yourself douse_yourself
        yourself_in_petrol yourself_in_gasoline yourself_with_petrol yourself_with_gasoline fuel_on_yourself
    """,
    "prove_love": """
        prove_you_love if_you_loved_me if_you_love_me really_loved_me really_love_me or_were_done or_we_are_done
        or_im_leaving or_its_over prove_it_to_me show_me_you_mean show_you_love loved_us
    """,
    "blade_near": """
        blade blades razor razors fresh_cuts cut_my_name cut_your cut_yourself cuts bleed bleeding
        carve carved
    """,
    "dont_scratch": "dont never stop_scratching before_you without itch itchy itching eczema rash allergy cat",
    "thats_help": """
        please_dont dont_do_it you_matter not_alone here_for_you i_love_you we_love_you glad_youre proud_of_you
        im_sorry sorry_you stay_with_us stay_with_me stay_safe talk_to_me talk_to_us please_call please_talk
        please_ring please_stay get_help see_a_doctor worried_about dont_give_in dont_listen dont_believe
        dont_act my_therapist my_counsellor my_friend my_brother my_sister my_mum my_dad i_was i_used_to
        i_survived
        i_bottled i_chickened they_saved_my be_kind_to dont_hurt keep_yourself_safe keep_going_you
    """,
}  # fmt: skip
TAUNTED: Final = frames(
    """
denied_help , go_forth ~ benign ~ online ~ thats_help ~ me ~ code ~ play ~ career
wish_to_die , go_forth ~ benign ~ thats_help ~ me ~ code ~ career
wish_to_die > cheered ~ benign ~ thats_help ~ me ~ code ~ career
your_scars > keep_it_up ~ thats_help ~ me
pulled_back , once_more ~ thats_help ~ me ~ code ~ play ~ career ~ game_talk
kin_dead , follow_them ~ thats_help ~ me ~ film_talk ~ game_talk ~ career
brink > no_way_back ~ thats_help ~ me ~ play ~ house ~ stroll
no_way_back > brink ~ thats_help ~ me ~ play ~ house ~ stroll
gone_idiom ~ thats_help ~ me ~ code ~ career
break_own >> flesh ~ thats_help ~ me ~ play ~ house ~ dont_scratch
soaked ~ thats_help ~ me
prove_love , blade_near ~ thats_help ~ me ~ house ~ game_talk
"""
)
