"""Senses of self-harm: circumstances, means and set phrases."""

from collections.abc import Mapping
from typing import Final

HOW: Final[Mapping[str, str]] = {
    "phrase": """
        sewer_slide sewer_sliding sewerslide sewerside game_end_yourself self_delete yourself_safe_lol
        commit_not_alive commit_toaster_bath commit_die commit_unalive commit_sewer commit_neck_rope
        commit_rope commit_not_living commit_alive_not commit_not_breathing commit_suicide commit_self
        commit_stop_living commit_death commit_bleach drink_the_koolaid_for_real kys kysa
        keep_yourself_unsafe kill_ur_self kill_urself_now neck_yourself go_rope_yourself just_rope_yourself
        to_rope_yourself should_rope_yourself please_rope_yourself ._rope_yourself off_yourself
        unalive_yourself delete_urself_from_life catch_the_bus_early meet_your_maker_early an_hero
        die_already just_die die_please please_die go_die better_off_dead one_less_of_you one_fewer_of_you
        less_of_you_in the_sooner_you_die the_sooner_you_go day_you_die too_much_of_a_coward_to_kill
        too_much_of_a_coward_to_end too_scared_to_kill_yourself why_are_you_even_alive why_are_you_alive
        why_are_you_still_breathing why_are_you_still_alive why_even_live why_do_you_even_live
        why_do_you_bother_living why_bother_living give_up_._permanently give_up_on_life give_up_permanently
        whats_keeping_you_alive deserve_to_starve deserve_to_hang deserve_to_bleed deserve_to_rot
        deserve_to_be_dead deserve_to_die do_not_deserve_to_live dont_deserve_to_live
        dont_deserve_to_breathe dont_deserve_oxygen dont_deserve_life never_should_have_been_born
        should_have_been_aborted shouldve_been_aborted shouldve_been_swallowed should_have_been_swallowed
        waste_of_a_life_end wish_you_were_dead wishes_you_were_dead want_you_dead wants_you_dead
        wished_you_were_dead hope_you_kill hope_you_die hope_you_overdose hope_you_hang hope_you_jump
        suicide_is_an_option suicide_is_the_answer suicide_is_always consider_suicide try_suicide go_suicide
        do_a_suicide suicide_is_free end_your_life end_ur_life ending_your_life end_your_own_life
        end_your_existence end_your_miserable end_your_pathetic off_urself off_thyself kill_thyself
        hang_thyself thyself_must_die not_be_on_this_earth shouldnt_be_alive shouldnt_exist should_not_exist
        should_not_be_alive shouldnt_be_breathing join_the_dead become_a_corpse be_a_corpse be_a_statistic
        become_a_statistic turn_yourself_into_a_corpse lie_in_a_grave dig_yourself_a_grave jump_off_a_bridge
        jump_off_a_cliff jump_off_a_roof jump_off_a_building jump_in_front_of_a hang_yourself
        slit_your_wrists slit_your_throat cut_your_wrists cut_your_own_throat open_your_wrists
        open_your_veins eat_a_bullet eat_a_gun suck_a_shotgun swallow_a_bullet shotgun_mouthwash
        drain_cleaner_cocktail stop_being_alive stop_living stop_existing quit_living quit_breathing
        quit_existing forget_how_to_breathe hold_your_breath_forever hold_your_breath_until_you
        holding_your_breath_for_an unplug_yourself_from_life unplug_your_own_life your_life_has_no_value
        your_life_is_worthless_end clock_out_of_life rage_quit_life ragequit_life alt_f4_life
        speedrun_your_own_death speedrun_your_death speedrun_dying speedrun_death and_od just_od od_already
        od_tonight od_for easy_way_out_and take_the_easy_way_out take_the_coward exit_bag suicide_bag
        helium_bag lick_a_live_wire live_wire_and hug_a_live stab_yourself shoot_yourself_in_the_head
        choke_yourself_to bleed_out_in_the_bath make_it_permanent_._you too_stupid_to_live too_ugly_to_live
        dont_need_to_be_alive no_reason_to_live no_reason_for_you_to_live nothing_to_live_for
        stop_being_on_this_planet stop_being_on_this_earth leave_this_earth leave_this_planet
        leave_this_world leave_the_mortal free_us_of_your_existence free_the_world_of_you
        rid_the_world_of_yourself rid_the_world_of_you rid_us_of_yourself by_your_own_hand by_your_own_hands
        kill_off_yourself fix_it_._jump fix_that_._jump do_a_kurt go_full_cobain pull_a_cobain
        join_your_dead join_your_grandma_in end_the_bloodline_with_you ought_to_be_dead should_be_dead
        should_really_be_dead should_have_died should_just_be_dead better_dead stay_dead drop_dead_please
        drop_dead_already hurry_up_and_die die_in_your_sleep die_alone_soon cry_yourself_to_death
        starve_yourself starving_yourself bleed_yourself harm_yourself hurt_yourself_more
        hurt_yourself_again cut_yourself_deeper cut_yourself_more cutting_deeper kill_you_self
        commit_self_harm remove_yourself_from_existence remove_yourself_from_life
        remove_yourself_from_the_gene your_own_noose final_destination_yourself neck_urself neck_rope
        toaster_bath bath_with_a_toaster take_a_bath_with your_expiry_date_has past_your_expiration
        rope_is_waiting so_die just_die_already and_die_please by_dying just_die_please jump_._do_it
        bag_over_your_head plastic_bag_over kick_the_chair kick_that_chair kick_it_away kick_the_stool
        never_wake_up_again never_wake_up_tomorrow wont_wake_up_and_thats not_waking_up_tomorrow
        self_harm_harder self_harm_more self_harm_deeper wrap_it_around_your_neck around_your_neck_and
        put_it_around_your_neck tie_it_around_your jump_off_the_nearest off_the_nearest_bridge
        nearest_bridge closest_bridge nearest_cliff killing_yourself_would killing_yourself_is suicide_would
        suicide_suits you_dying_would you_dying_is end_it_for_all_of_us end_it_for_us end_it_already
        finish_yourself finish_yourself_off do_yourself_in top_yourself go_top_yourself erase_yourself_from
        go_extinct_alone meet_god_early meet_god_tonight see_god_tonight clock_yourself_out
        kick_the_bucket_already your_time_to_die expire_already please_expire why_keep_living
        why_go_on_living why_keep_breathing why_stay_alive keep_living_then abort_yourself and_hang_.
        go_hang_. wants_you_alive want_you_alive why_even_be_alive whats_the_point_of_you_living
        your_life_is_pointless_end no_point_in_you_living dont_bother_waking_up do_is_die is_die is_to_die_.
        is_to_just_die do_is_drop_dead choose_death pick_death embrace_death choose_suicide choose_the_rope
        choose_the_noose death_suits_you death_would_suit death_is_your_only end_it_all
        put_yourself_down_like put_yourself_down_. put_yourself_to_sleep_forever put_yourself_out_of_your
        found_hanging_. deserve_to_be_found should_have_been_you_that_died shouldve_been_you_that_died
        should_have_been_you_who_died any_bridge_will_do pick_a_bridge donate_your_organs_early
        become_an_organ_donor_tonight ._die_. ._die_already ._die_now ._die_loser ._die_slowly ._die_alone
        ._die_bitch ._die_you ._bleed_out_. ._overdose_. ._drown_. ._suffocate_. ._hang_. kiss_a_train
        hug_a_train dignitas one_way_ticket_off_a ._get_hit_by go_get_hit_by just_get_hit_by go_get_run_over
        lay_down_and_rot lie_down_and_rot lie_down_and_die lay_down_and_die take_an_overdose take_a_lethal
        ._starve_to_death go_starve_to starve_to_death_. why_live_when why_live_. why_be_alive
        why_live_at_all make_an_end_of_yourself make_an_end_of_it success_at_death success_at_dying
    """,
    "hope_go": "hope finally this_time do_it just please go_ahead",
    "go_through": "go_through_with_it going_through_with_it went_through_with_it follow_through_with_the",
    "life_word": "life lifes living existence",
    "quit_it": "quit_it end_it quit_already just_quit leave_it escape_it",
    "note": """
        suicide_note suicide_letter goodbye_letter your_eulogy your_obituary farewell_note goodbye_note
        last_will
    """,
    "praise": """
        best funniest wrote write finally shortest writing_your write_your written pen start_writing draft
        read
    """,
    "move": "best only greatest kindest nicest",
    "move_what": "move decision contribution career_move achievement thing_you favor favour thing",
    "death_word": "coffin grave funeral dying suicide obituary death die_in dead",
    "might_as_well": "might_as_well go_ahead so_just so_do just_do",
    "do_it": "do_it end_it jump kill_yourself end_things finish_it od overdose",
    "no_help": """
        nobody_will_save no_one_is_going_to_save no_one_will_save nobody_is_going_to_save no_one_cares
        nobody_cares nobody_will_stop no_one_will_stop nobody_would_even nobody_loves_you no_one_loves_you
        nobody_wants_you no_one_wants_you nobody_would_post no_one_will_come nobody_would_notice
        wont_miss_you nobody_will_miss_you no_one_will_miss_you we_wont_miss_you nobody_misses_you
    """,
    "burden": """
        burden waste_of_space waste_of_oxygen worthless useless_to_everyone mistake failure disappointment
        waste_of_air waste_of_skin
    """,
    "burden_end": """
        not_be_here end_it should_die should_be_dead end_things kill_yourself fix_that_tonight
        fix_it_tonight correct_it rope end_yourself remove_yourself deserve_to_die stop_breathing
    """,
    "when": """
        tomorrow by_friday by_monday anymore next_week christmas tonight this_time_tomorrow by_morning
        by_tomorrow next_year
    """,
    "heart": "your_heart ur_heart your_pulse your_breathing",
    "stops": "stop stops give_out gives_out fail fails flatline flatlines quit",
    "hang": "hang hanging swing swinging dangle",
    "by_neck": """
        by_the_neck by_your_neck from_the_ceiling from_a_tree from_a_beam from_the_rafters from_a_rope
        off_a_branch from_the_nearest
    """,
    "retry": "try_again try_harder succeed next_time_dont do_it_right aim_better get_it_right do_it_properly",
    "attempt": """
        ambulance attempt failed_at_that last_attempt your_suicide tried_to_kill survived_last
        second_attempt you_survived call_the_ambulance
    """,
    "self_harm": "self_harm selfharm self_harming cutting_yourself cutting hurting_yourself harming_yourself",
    "worth": """
        only_hobby deserve go_do_it suits_you good_at hobby_you recommend helps_you best_thing
        is_good_for_you your_hobby should_start take_up looks_good look_good good_on_you fits_you would_suit
        try_it_out
    """,
    "like_you": """
        if_i_were_you if_i_was_you if_i_looked_like if_i_had_your were_i_you in_your_place in_your_shoes
        if_i_was_as if_i_were_as if_i_lived_your
    """,
    "i_would": """
        ended end_it end_things be_dead killed_myself kill_myself hang_myself jump jumped off_myself roped
        myself_out stop_living bleach neck_myself a_gun the_rope quit_life hanged_myself not_be_alive
    """,
    "grave": """
        coffin casket urn grave burial funeral corpse fertiliser fertilizer cremated buried tombstone hearse
        obituary morgue compost worm_food wormfood gravestone cemetery graveyard
    """,
    "fits": """
        look_better look_good useful more_useful should_have_been shouldve_been belong deserve clap fits_you
        suits_you improve improvement perfect_for_you your_size waiting_for_you reserved_for_you get_in
        climb_in best_look calling_you calling_your would_suit_you suit_you suits_you_best
    """,
    "suicide": "suicide suicidal",
    "dare": """
        dare want wants begging beg need needs like love challenge permission order bet advise asking urge
        encourage would_prefer prefer
    """,
    "to_die": """
        to_die to_jump to_end_it to_end_your to_hang_yourself to_overdose to_drown_yourself to_bleed_out
        to_stop_existing to_stop_breathing to_kill_yourself to_disappear_forever to_drop_dead to_swallow
        to_slit
    """,
    "dare_you": """
        dare_you have_my_permission i_dare my_permission go_on do_it everyone_wants we_all_want nobody_wants
    """,
    "attempts": "next_attempt second_attempt another_attempt third_attempt suicide_attempt next_overdose",
    "wish_well": """
        hope works succeed succeeds better_luck good_luck finally fingers_crossed successful go_right sticks
    """,
    "pay_for": """
        pay_for buy_you lend_you get_you sell_you borrow_my order_you bring_you hand_you send_you gift_you
        tie_you supply_the hold_the
    """,
    "kit": "rope noose bullet razor pills bleach shovel coffin gun chair ammo",
    "kit_act": "rope noose yourself use_it on_your go_on you_deserve to_hang bleach pills",
    "gas": """
        turn_on_the_gas gas_on leave_the_gas_on gas_oven head_in_the_oven head_in_an_oven breathe_in_the_gas
        inhale_the_gas mix_bleach mix_the_bleach bleach_and_ammonia bleach_and_vinegar bleach_with
    """,
    "gas_act": """
        lie_down close_the_windows sleep light_a breathe lie_back rest seal_the_windows and_wait goodnight
        nap relax inhale deep_breath breathe_deep breathe_in sniff drink_it
    """,
    "socket": "socket live_wire electrical_socket outlet power_line third_rail mains plug_socket fuse_box",
    "prod": "fork stick lick_a lick_the hug_a fingers_in knife tongue kiss_the grab_a wet_hands pee_on bite",
    "own_car": "your_own_car your_own_brakes",
    "exit_only": """
        only_one_exit one_exit only_exit only_way_out one_way_out only_escape only_option only_solution
        only_fix only_cure way_out_for_you
    """,
    "exit_means": """
        rope noose grave bullet coffin death suicide pills roof bridge window gun razor six_feet dying
        ending_it cliff
    """,
    "you_breathe": """
        you_breathing your_breathing you_existing your_existence you_living you_being_alive your_being_alive
        your_life your_continued_existence
    """,
    "cease_it": """
        waste_stop is_a_waste end_that fix_that fix_it stop_it stop_that end_it correct_that cancel_it
        cancel_that put_a_stop please_stop ends_tonight terminate is_a_mistake_fix
    """,
    "absence": "your_absence you_gone you_being_gone your_leaving your_disappearance",
    "perm": "permanent permanently forever for_good eternal",
    "razor": "razor razorblade blade blades razors knife scissors",
    "on_arms": """
        on_your_arms on_your_wrists across_your_wrist on_your_own deeper on_yourself your_thighs
        on_your_skin into_your_arms
    """,
    "undo": "correct fix undo rectify reverse",
    "born": """
        never_have_been_born never_been_born should_not_have_been_born shouldnt_have_been_born your_birth
        being_born you_were_born
    """,
    "execution": "lethal_injection electric_chair guillotine gallows firing_squad gas_chamber",
    "spot": """
        bridge cliff roof rooftop rope balcony tracks ledge noose window pills razor train river gun
        overpass bleach
    """,
    "go_use": """
        go_find_it go_use_it use_it_on_yourself you_know_what_to_do is_waiting_for_you calling_your_name
        has_your_name with_your_name do_the_right_thing take_the_hint help_yourself_to_it and_use_it
        one_step one_jump just_one_step finish_the_job
    """,
    "last_day": "be_your_last_one be_your_last your_last_one your_last_day your_final_day",
    "make_day": "make_it_today make_it_tonight make_it_soon make_that_today why_not_today why_not_tonight",
    "let": "let",
    "fatal": "train rope river sea gravity current bus waves tide noose bleach pills truck",
    "take_you": """
        take_you finish_you do_the_rest have_you hit_you decide carry_you do_its_work do_their_work
        do_its_job swallow_you
    """,
    "keep_cutting": "keep_cutting keep_slicing keep_starving cut_more_often cut_more cut_again",
    "rail": "tracks train oncoming motorway rails highway railway freeway metro subway railway_line",
    "should_dead": "should ought_to need_to needs_to deserve_to have_to must",
}  # fmt: skip
