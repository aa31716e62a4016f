"""Senses of self-harm, told by meaning: to leave life, its means, and who would be glad."""

from collections.abc import Mapping
from typing import Final

URGES: Final[Mapping[str, str]] = {
    "go_do": """
        go just please now tonight should could dare_you why_not why_dont_you try hurry already so do_us_a
        do_the_world do_everyone do_yourself you_can make_sure time_to better kindly be_a_man grow_a_pair
        man_up coward up_to_you you_know go_ahead feel_free easy need_to nobodys_stopping nobody_is_stopping
        nobody_will_stop whats_stopping free hurry_up
    """,
    "leave_life": """
        clock_out_permanently log_out_permanently log_off_permanently log_off_for_good logging_out_of_life
        logging_off_life log_out_of_life log_off_of_life clock_out_of_life check_out_of_life alt_f4_irl
        alt_f4_yourself alt_f4_from_life uninstall_yourself uninstall_life ctrl_z_yourself
        delete_yourself_irl delete_yourself_from_earth unsubscribe_from_life unsubscribe_from_living
        quit_life_already resign_from_life leave_this_world leave_this_life exit_this_world exit_life
        exit_the_world stop_existing cease_to_exist stop_breathing_for stop_living quit_breathing
        quit_living disappear_for_good disappear_forever disappear_permanently vanish_for_good
        vanish_forever go_away_forever not_being_here_anymore not_be_here_anymore not_being_alive
        be_gone_forever not_exist_anymore stay_asleep sleep_forever sleep_and_never sleep_and_not
        never_wake_up dont_wake_up not_wake_up not_waking_up didnt_wake_up never_woke_up forget_to_wake
        forget_to_breathe stop_the_breathing press_the_off_switch permanent_log_off permanent_logout
        rage_quit_life rage_quit_existence ragequit_life leave_us_permanently go_to_sleep_forever
        close_your_eyes_forever remove_yourself_from_the_world remove_yourself_from_earth delete_your_life
        ctrl_alt_delete_yourself hit_the_off_switch self_destruct self_terminate self_delete
        stop_being_alive
    """,
    "meansplace": """
        the_9th_floor 9th_floor 10th_floor engine_running gun_cabinet oncoming_train sleeping_pills
        the_train insulin chlorine bridge tracks cliff roof rooftop ledge balcony train rope noose beam
        rafters bleach pills razor blade razors gun shotgun revolver overpass tall_building multi_storey
        top_floor motorway highway train_station platform noose_and belt ceiling_fan doorknob gas_oven
        exhaust toaster bathtub tylenol paracetamol helium antifreeze drain_cleaner kitchen_knife
        medicine_cabinet window river deep_end quarry the_sea the_ocean traffic livewire carbon_monoxide
        windex weedkiller rat_poison scissors cutter lighter_fluid the_chair sleeping_tablets
    """,
    "pointing": """
        theres_always you_know_the_code step_out nobody_would_stop nobody_will_stop if_you_walked
        take_a_deep_breath deep_breath dont_be_late with_the_engine open_the_window just_waiting
        thinner_than right_there are_there near_you isnt_far not_far waiting is_free trees_free beckons
        calling_you calling_your has_your_name is_open is_ready in_the_drawer in_your_drawer in_the_garage
        in_the_kitchen is_unlocked you_know_how you_know_what use_it use_them all_of_them bottoms_up
        down_the_hatch wont_use_itself drink_up find_the visit_the take_a_walk_to long_walk walk_to_the
        look_up google painless quick_and_painless apparently not_hard takes_two_seconds takes_a_second
        its_easy wouldnt_hurt report_back see_if_i_care pick_one any_of_them come_with_instructions lets_go
        looks_comfy would_help would_solve would_fix will_fix fix_you fix_everything fix_that
        solves_everything is_your_friend are_your_friends dont_miss_this_time would_look_good_on suits_you
        exists exist_for_a_reason_and has_no_line no_waiting_list tonight would_be_funny would_be_nice
        was_built_for
    """,
    "taunt": """
        champ coward loser pussy tonight go_ahead use_it use_them do_it nobody what_are_you_waiting
        bottoms_up down_the_hatch hurry be_a_man man_up report_back see_if_i_care wont_miss freak emo
        worthless pathetic all_of_them go_use youd_love do_us do_everyone do_the_world be_brave dont_miss
        easy its_easy painless take_a_hint just_saying lol lmao nobody_would you_know_what_to_do
        you_know_how make_it_quick a_favor a_favour jump you_should you_know_the_code step_out clown
        whole_bottle the_whole die hang permanently to_yourself on_yourself for_good end_it
    """,
    "beckon": """
        beckons calling_you calling_your is_calling has_your_name wont_use_itself is_free bottoms_up
        you_know_how you_know_what use_it would_help_you would_solve would_fix will_fix fix_you
        solves_everything is_your_friend are_your_friends dont_miss_this_time would_look_good_on suits_you
        misses_you will_fix_you would_fix_everything is_the_answer is_the_cure awaits was_built_for_you
        is_right_there_champ are_right_there_champ right_there_coward right_there_loser is_always_open
        are_always_open is_lonely_without
    """,
    "attempted": """
        you_survived survived_it the_attempt your_attempt last_attempt first_attempt attempt_failed
        you_tried you_failed failed_last_time failed_the_first couldnt_even_kill cant_even_kill
        cant_even_die couldnt_even_die woke_up_from_it they_pumped_your pumped_your_stomach they_saved_you
        they_found_you found_you_in_time you_lived that_you_woke the_overdose your_overdose last_time_you
        tried_to_kill tried_it tried_before youve_tried ambulance_came paramedics_came rope_snapped
        rope_broke it_didnt_work didnt_work last_time
    """,
    "pitied": """
        shame pity too_bad sad_that disappointing unfortunate wish_it_had try_again try_harder do_it_right
        do_it_properly next_time finished finish_it finished_it finish_the_job more_pills use_a_gun
        not_pills higher_bridge taller go_higher better_rope stronger_rope jump_higher should_have_succeeded
        shouldve_succeeded succeed second_time_lucky third_time_lucky third_times_the_charm dont_fail
        dont_mess_it_up get_it_right commit_this_time lock_the_door_this dont_call dont_tell_anyone_this
    """,
    "next_take": """
        next_time_take next_time_use next_time_dont next_time_try next_time_jump next_time_cut next_time_go
        next_time_lock
    """,
    "next_more": """
        more_pills a_gun pills higher deeper a_taller harder the_whole enough bridge rope the_rest stronger
        chicken_out call_for_help leave_the_door a_bigger the_door
    """,
    "crowd2": """
        world planet everyone mum mother dad father parents family kids friends humanity society people we
        earth wife husband siblings server guild whole_server discord chat classmates school your_ex room
        sister brother teacher teachers boss coworkers neighbours earths population us god satan anyone
        oxygen_supply
    """,
    "relief": """
        better better_off happier brighter relieved relief celebrate party throw_a_party clap applaud cheer
        cheers lighter quieter nicer glad thankful grateful smile laugh dance wont_hurt wouldnt_hurt
        wouldnt_even_cry wouldnt_cry wouldnt_notice wont_notice wont_miss wouldnt_miss notice miss_you cares
        care even_cry sigh proud relax breathe finally_rest celebrating happy peace improve easier blessing
        gift favour favor improvement wants_you_back want_you_back breathe_easier standing_ovation champagne
        cake_at live_better do_better
    """,
    "youdead": """
        not_existing you_not_existing you_stopped_existing stopped_existing you_died you_were_dead your_dead
        you_dead you_hung you_hanged you_offed you_killed_yourself you_ended_it you_ended_yourself
        you_jumped you_were_gone your_gone you_gone you_disappeared you_vanished you_never_woke
        you_didnt_wake you_werent_here you_werent_alive you_werent_around you_were_never_born your_funeral
        one_less_of 1_less one_less_person one_fewer you_early you_back_early you_stopped_breathing
        you_did_it_tonight you_went_through_with you_were_in_the_ground you_overdosed you_drowned
        gone_by_monday gone_by_friday gone_tomorrow you_left_forever you_left_for_good you_unalived
        yourself_off you_offing you_roped offed_yourself hung_yourself hanged_yourself kill_yourself
        killed_yourself you_just_stopped you_didnt_exist you_no_longer you_passed_away you_stopped_being
        you_took_your
    """,
}  # fmt: skip
