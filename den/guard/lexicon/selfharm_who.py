"""Senses of self-harm: who, to whom, and what is done."""

from collections.abc import Mapping
from typing import Final

WHO: Final[Mapping[str, str]] = {
    "advice": """
        have_you_tried ever_tried ever_thought ever_considered have_you_considered have_you_thought try
        consider you_should u_should should_try why_not why_dont_you why_havent_you maybe_try go_find find_a
        go_hug go_lick go_kiss find_yourself you_have figure_it_out you_know_what hand_this_guy hand_him
        hand_her someone_get somebody_get someone_give somebody_give get_yourself buy_yourself pairs_well
        suits_you suit_you tastes_great see_if_i_care spare_us do_the_rest the_rest_is use_it time_to
        time_you time_for_you go_ahead just_go please_go please_just you_could you_ought you_deserve
        you_need need_to do_us do_everyone do_the_world do_yourself hurry_up kindly treat_yourself
        best_friend your_friend is_calling calling_your waiting_for_you make_friends introduce_yourself
        suggest recommend here_is_a heres_a best_thing_you
    """,
    "now": """
        go just please kindly now already tonight dont_come_back do_a i_mean you_should you u why_dont_you
        should time_to can_you could_you hurry do_us do_everyone favour favor finally better hope wish
        need_to go_and be_brave hero
    """,
    "you": "you u your ur youre yourself youd youve yours youll",
    "self": "yourself urself yourselves himself herself themselves",
    "leave": """
        quit exit leave uninstall delete erase remove unsubscribe log_off log_out check_out clock_out
        disconnect resign retire opt_out cancel depart evacuate sign_out log_yourself_out yeet_yourself
        remove_yourself delete_yourself uninstall_yourself erase_yourself unsubscribe_yourself take_yourself
        subtract_yourself eject subtract vacate logout logoff escape exit_from uninstalling leaving deleting
        subtracting
    """,
    "existence": """
        life existence planet living earth alive being_alive gene_pool mortal_coil this_plane the_living
        this_world the_world this_realm human_race breathing equation planet_earth mortal_plane
    """,
    "vanish": """
        give_up disappear vanish go_away be_gone sleep go_to_sleep cease fall_asleep lie_down power_off
        turn_yourself_off shut_yourself_down log_off_life end_things end_it sink rest check_out stop_being
        switch_yourself_off pull_your_own_plug
    """,
    "for_ever": """
        forever for_good permanently eternally never_come_back dont_come_back never_return once_and_for_all
        never_wake dont_wake never_get_up without_waking and_mean_it for_ever make_it_permanent
    """,
    "wake": """
        wake_up_again wake_up_tomorrow wake_again wake_up_anymore wake_up_ever open_your_eyes_again
        open_your_eyes waking_up_again wake_up_one_day wake_up
    """,
    "not": "never dont not without forget_to stop wont",
    "stop": "stop quit cease stopped stopping give_up finish",
    "being": """
        breathing existing living being_alive taking_up_oxygen taking_up_air being_here taking_up_space
        your_heart using_oxygen using_our_air being_a_person drawing_breath your_breathing
    """,
    "dead_end": "end ending finish",
    "it_all": """
        it it_all your_life yourself things your_existence your_misery ur_life it_already your_suffering
        everything your_pathetic your_sad your_miserable your_story your_suffering_now your_pain
    """,
    "urge_end": """
        when_are_you why_havent_you why_dont_you have_you_considered you_should you_could you_ought just
        please go_ahead_and time_to time_you hurry_up_and need_to should_just finally man_up_and
        be_brave_and do_us_all_a_favor_and do_us_a_favor_and courage_to guts_to balls_to better_to id_just
        i_would_just i_would not_be_here everyone_knows
    """,
    "take": "take took taking taken",
    "own_life": "your_own_life ur_own_life your_life ur_life own_life",
    "gain": """
        better happier brighter relieved celebrate celebrates party improve improves proud favour favor
        kindest kinder cheer glad quieter thank best gift happiest lighter cleaner cheaper safer smile
        rejoice peace celebrating clap applaud dance thankful blessing solution improvement highlight
        breathe_easier easier happy sigh_of_relief rest_easy
    """,
    "all": """
        world planet everyone everybody family parents mum mom mother dad father kids friends humanity
        society people we us they earth wife husband children siblings
    """,
    "your_death": """
        you_dead you_died you_were_dead youre_dead you_die your_funeral your_death you_stopped_breathing
        you_stopped_existing you_didnt_exist you_never_woke you_killed_yourself you_ended_it
        your_own_funeral your_suicide you_hanged_yourself you_jumped you_dropped_dead ur_dead u_died u_dead
        you_overdosed you_were_never_born you_were_buried you_six_feet you_would_die youd_die
        you_took_your_own_life you_took_your_life you_took_your_own your_wake youre_in_the_ground
        you_in_the_ground your_obituary your_eulogy your_gravestone your_coffin your_casket youd_died
        you_not_existing you_not_being_alive you_drowned you_bled_out you_ended_your you_killed_your
        you_do_it_tonight your_burial you_in_a_coffin you_in_an_urn you_bleeding you_choke
        you_stopped_living you_were_six_feet you_were_in_the_ground you_were_ash you_were_ashes you_hang
    """,
    "your_leave": """
        you_gone youre_gone you_were_gone you_disappeared you_vanished you_werent_here not_be_here
        you_not_here you_stopped_being without_you you_werent_around went_missing you_off_the_planet
        you_left_for_good you_left_this you_were_missing you_never_came_back if_you_left_forever
        not_being_here you_never_existed
    """,
    "nobody": """
        nobody no_one noone not_one_person who_would whod not_a_soul nobodys not_a_single_person zero_people
        anyone wouldnt_even none_of_us noone_would
    """,
    "mourn": """
        miss notice cry care mourn look_for_you come_looking search_for_you grieve shed_a_tear attend
        show_up post_about remember blink stop_you save_you talk_you_out
    """,
    "gone": """
        gone dead died missing disappeared vanished funeral overdosed od not_wake killed_yourself ended_it
        stopped_breathing die jumped hanged suicide kill_yourself off_yourself do_it end_it drowned
    """,
    "means": """
        bleach noose nooses rooftop tall_building pills overdosing razor razors razor_blade razorblade
        train_tracks ledge drowning not_existing not_breathing holding_your_breath suicide cyanide arsenic
        sleeping_pills electric_fence high_bridge antifreeze self_harm oncoming_traffic not_being_alive
        not_living wrists tall_bridge quiet_bridge carbon_monoxide gas_oven being_dead a_bridge
        nearest_bridge a_cliff nearest_cliff hanging_yourself jumping_off drowning_yourself a_rope the_rope
        helium
    """,
    "sure_means": """
        noose nooses cyanide razor_blade razor_blades razorblade hosepipe_and hosepipe sleeping_pills
        antifreeze electric_fence train_tracks oncoming_traffic carbon_monoxide drain_cleaner
        tailpipe not_existing slit_your wrists tall_building lethal_dose rat_poison
    """,
    "rope": "rope noose ropes",
    "rope_act": """
        cheap free hand_this hand_him hand_her get_this get_him get_her waiting neck chair
        tree_branch beam stool you_know cheaper on_sale on_offer half_price hardware_shop hardware_store
        is_strong store rafters
    """,
    "swallow": """
        drink sip chug swallow guzzle eat inject snort gulp down neck pop try_drinking try_eating take
        swallowing drinking chugging
    """,
    "poison": """
        bleach antifreeze under_the_sink drain_cleaner drano paint_thinner arsenic cyanide detergent
        battery_acid whole_bottle entire_bottle tide_pods rat_poison weedkiller weed_killer all_your_pills
        all_the_pills all_of_your_pills all_your_meds every_pill the_pills lighter_fluid all_of_them_at_once
        too_many_pills brake_fluid ammonia whole_pack_of_pills your_whole_prescription
        too_many_sleeping_pills domestos toilet_cleaner box_of_nails nails razor_blades glass batteries
        lightbulb tide_pod all_of_them handful_of_pills bottle_of_pills fistful_of_pills lethal_dose mercury
        petrol lye bottle_of_bleach glass_of_bleach cup_of_bleach some_bleach painkillers_and
        antifreeze_smoothie bleach_smoothie
    """,
    "way_down": """
        step_in_front walk_in_front jump_in_front stand_in_front get_in_front throw_yourself dive lie_on
        lie_down_on lay_on lay_down_on long_walk_off dance_on play_on play_in step_off walk_off jump_off
        leap_off jump_from leap_from run_into walk_into step_into wander_onto sit_on sleep_on dive_off
        fall_off fall_from flip_off step_out_in_front do_a_flip do_a_backflip backflip_off headbutt lick_a
        stick_your_head nap_on meditate_on stroll_into roll_off hop_off yeet_yourself_off drive_off
        drive_into go_stand kneel_on swim_out fall_in_front hop_in_front stand_in_the_middle stand_on
        walk_in_with walk_into_the_sea walk_into_the_lake stones_in_your throw_yourself_under
        throw_yourself_off fling_yourself hurl_yourself lie_in_front roll_onto jump_under put_your_head_on
        rest_your_head_on take_a_nap_on play_chicken_with
    """,
    "drop": """
        train trains tracks bus truck lorry traffic motorway highway rails bridge cliff roof building ledge
        balcony parking_garage skyscraper overpass tram metro freeway subway railway_line railway third_rail
        oven tower multi_storey rooftop wall_at quarry autobahn fast_lane m25 tube pier_with cable_tower
        tree lake river sea ocean waterfall wall pylon substation power_line canyon silo escalator aqueduct
        dam gorge
    """,
    "jump": """
        just_jump jump_already so_jump then_jump go_jump please_jump and_jump jump_then you_wont_jump
        jump_coward jump_you wont_jump should_jump jump_._do_it jump_. jump_off_something ._jump
    """,
    "high": """
        roof ledge bridge balcony window cliff building waiting already coward bet_you tower parapet edge
        top_floor fix_it free_fall you_were_a_mistake rooftop roofs dare
    """,
    "gravity": "gravity gravity_is gravitys",
    "open": "open free works waiting friend roof window bridge rest job",
    "gun": "gun pistol bullet barrel shotgun trigger revolver glock",
    "at_self": """
        your_own_mouth your_mouth your_temple your_own_head own_skull eat_a suck_on swallow_a
        pull_the_trigger in_your_own kiss_the for_yourself on_yourself to_your_head in_your_mouth
        against_your_head
    """,
    "coward": """
        coward pull_it do_it yourself you_should pussy too_scared go_on just_do_it eat pull be_done end_it
        and_pull and_squeeze goodbye
    """,
    "bath": "bath bathtub tub shower bathwater",
    "toaster": "toaster hairdryer hair_dryer",
    "car": "running_car car_running engine_running closed_garage garage_door_closed exhaust_fumes",
    "sleep": "sleep fall_asleep nap rest inhale breathe sit breathe_in",
    "cut": "slit slash cut cutting open carve",
    "wrist": "em them wrists wrist veins deeper arms_open your_arms artery arteries lengthwise",
}  # fmt: skip
