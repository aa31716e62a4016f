"""Senses of threats, told by meaning: weapons, watching, deadlines, and pictures of an end."""

from collections.abc import Mapping
from typing import Final

SIGNS: Final[Mapping[str, str]] = {
    "armed": """
        9mm glock shotgun ak ak47 ar15 rifle pistol blade machete crowbar gun guns knife knives strap choppa
        draco revolver switchblade axe baseball_bat tyre_iron tire_iron bat hammer shiv shank sword bullets
        bullet acid petrol gasoline molotov chainsaw brick brass_knuckles the_stick my_stick stick_on_me
        pitchfork hatchet taser cricket_bat golf_club pool_cue sledgehammer wrench screwdriver stanley_knife
        box_cutter razor sawn_off shell 12_gauge crossbow bottle_of_acid the_blick zombie_knife meat_cleaver
        cleaver knifes guns_already hockey_sticks
    """,
    "mine": """
        i_got i_have ive_got i_own got_a got_my theres_a bringing bring_my im_bringing with_my my my_dads
        my_brothers got_an theres_an loading i_keep got_the with_the pulling_up the_boys_got we_got weve_got
        dads packing i_carry a sharpening bought has_a the dads_old already_in got_mums i_packed i_brought
    """,
    "pointed": """
        with_your_name your_name_on name_on_it for_your in_you on_you going_in_you up_you through_you
        your_address your_house your_street your_door your_job your_school your_skull in_your_head
        to_your_head in_your_face your_chest in_your_mouth down_your_throat across_your taste tastes
        pull_up_on pulling_up_on coming_for at_your_throat to_your_throat between_your inside_you your_back
        in_your_gut your_ribs your_neck against_your_throat you_pick into_you into_your your_window your_bed
        see_you_at see_you_tonight see_you_tomorrow see_you_monday see_you_friday see_you_saturday
        do_the_math use_it_on_you use_it_on_him waiting_for_you just_for_you your_gamertag your_kneecaps
        where_you_live your_mum your_teeth your_kids your_knees meet_you meets_you your_spine your_jaw
        for_3rd_period in_my_bag in_my_backpack for_him for_her for_class for_school your_postcode your_zip
        your_addy at_assembly before_class after_class
    """,
    "heard": """
        saw_you watched_you watching_you i_watch watching_your followed_you followed_your following_you
        follow_you saw_your been_watching been_following see_you_every stood_outside sat_outside
        standing_over parked_outside waited_outside outside_your im_outside were_outside i_see_you
        watched_your photographed_your filmed_your drove_past driving_past walked_past past_your
        know_the_alley alley_you_use know_you_finish know_when_you_finish know_the_way_you i_know_the_way
    """,
    "homelife": """
        through_the_window window home_yesterday you_home walk_to_school walk_home sleep sleeping curtains
        bedroom every_day every_morning every_night last_night your_house your_kid your_kids your_daughter
        your_son your_wife your_mum didnt_even_notice didnt_notice your_route leave_for_work lights_are_on
        lights_go_off your_porch your_driveway your_garden alone undress in_bed over_you your_flat get_home
        at_the_bus_stop alone_again i_know_the_alley at_ten walk_home_alone on_your_own by_yourself
    """,
    "intel": """
        i_know_your i_got_your got_your have_your know_your knows_your i_have_your ive_got_your found_your
        we_know_your we_have_your we_got_your know_where_your knows_where_your we_know_where memorised_your
        memorized_your know_which know_what_time know_when learned_your thats_your
    """,
    "privates": """
        route routes shift shifts plates plate address adress addy street schedule shift_pattern bus_stop
        gym_schedule ip house home_address school kids_school mums_address mums_shift mum_lives
        grandma_lives gran_lives nan_lives family_lives sister_lives daughter_goes kids_go you_park
        you_get_off you_finish you_leave you_walk bus you_sleep real_name parents_live girl_lives mums_house
        license_plate number_plate postcode zip zip_code door_code gate_code
    """,
    "deadline": """
        tick_tock_._two tick_tock_._one you_got_24 you_have_24 24_hours 48_hours 12_hours hours_to
        two_days_left 2_days_left days_left one_week_left till_midnight until_midnight by_midnight before_i
        till_friday last_chance last_warning final_warning warn_you_again warning_you ask_again
        ask_you_again ask_twice say_it_twice not_asking tick_tock clock_is_ticking clocks_ticking
        times_running_out times_up your_time_is next_time_its next_time_theres next_time_it_wont
        next_time_ill next_time_i after_that_its
    """,
    "follows": """
        fist a_fist boot my_boot fists hands_on_you hands_on cutting fingers out_of_my_hands come_over_there
        coming_over come_round teeth legs kneecaps bullet knife blade gun bat hospital or_else family
        your_kid your_kids your_mum your_dog hammer violence blood break bones my_knuckles knuckles
        not_words hurt
    """,
    "enjoy": "enjoy savour savor cherish make_the_most appreciate",
    "lastly": """
        your_last_weekend your_last_night your_last_meal breathing_while your_last_day_alive your_legs_while
        teeth_while your_last_days walking_while your_last_few your_last_week your_last_christmas
        your_last_sunrise while_it_lasts while_you_have_them while_you_still while_you_got last_day_walking
        kneecaps having_legs having_teeth using_your_legs the_sun your_face_while your_eyesight
    """,
    "doom": """
        buy_a_plot buy_him_a_plot making_it_to_30 aint_making_it_to lights_out_for gone_for_good_when
        youre_gone_for_good your_gone_for_good skull_is_gonna_look look_great_on_my look_good_on_my_wall
        regret_the_day_you regret_being_born regret_crossing_me be_so_funny_with_no curb_him curb_you
        curb_her drag_him_out drag_you_out drag_her_out catch_you_slippin catch_you_slipping
        catch_you_lacking caught_lacking catch_him_slippin end_this_guy_on kill_you_soon i_am_your_death
        put_you_to_rest lights_out_for_you lights_out_for_him lights_out_for_her put_him_in_a_box
        put_you_in_a_box put_her_in_a_box put_them_in_a_box catch_a_body catching_a_body rip_to_you
        rest_in_peace_to_you pouring_one_out_for_you pour_one_out_for_you_by obituary_is_written
        obituary_is_half obituary_is_already writing_your_obituary picked_out_your_casket picked_your_casket
        pick_out_your_casket pick_a_casket pick_out_a_coffin measured_for_a picked_your_coffin
        wont_make_it_to not_making_it_to isnt_making_it aint_making_it wont_see_30 wont_see_christmas
        wont_see_your wont_see_monday wont_see_friday wont_see_next not_see_christmas your_teeth_as
        skull_on_my skull_is_gonna on_my_shelf spinning_your_block spin_your_block spinning_the_block
        spin_the_block_on air_this_whole air_your_block air_this_block air_you_out air_him_out slide_on_you
        slide_on_opps slide_on_him sliding_on_you its_on_sight your_on_sight on_sight_when contract_out_on
        contract_on_you hit_out_on hit_on_you money_on_your_head do_you_for_200 watch_your_6 watch_your_six
        sleep_light leave_town_or move_cities standing_over_you introduce_your_face introduce_his_face
        introduce_your_skull lose_the_mouth sew_it_shut permanent_kind crash_out_on you_just_became_one
        became_an_opp your_an_opp your_a_dead marked_for_death mark_on_your_back target_on_your_back
        you_signed_your_death signed_your_own_death dug_your_own death_warrant wont_be_missed_when
        hands_on_you_irl put_hands_on_you put_hands_on_him put_my_hands_on lay_hands_on_you
        catch_these_hands_irl boot_on_your_neck my_boot_on boot_on_his_neck hold_your_head_under
        hold_his_head hold_her_head te_voy_a_matar te_mato te_voy_a_romper te_voy_a_partir te_voy_a_reventar
        vas_a_morir te_van_a_matar te_voy_a_buscar voy_a_matarte estas_muerto te_corto maar_dunga
        maar_dalunga maar_denge jaan_se_maar tujhe_maar utha_lenge zinda_nahi_chhodunga zinda_nahi
        ghar_se_uthva taang_tod haath_pair_tod pick_you_from_your_home your_number_is_up number_is_up_pal
        days_on_this_earth last_thing_you_do last_mistake last_mistake_youll_make end_of_the_line_for_you
        meet_your_maker see_god_today send_you_to_god send_you_to_allah send_you_to_jesus to_meet_jesus
        to_meet_god meeting_god end_your_bloodline split_your_wig split_his_wig push_your_shit_in
        smoking_on_your smoking_your_pack smoke_you_outside your_a_statistic on_a_shirt on_a_tshirt
        rest_of_your_short rest_of_your_very_short end_you_for_real end_you_irl drop_you_where_you
        put_you_through_a_wall put_you_through_that put_you_on_your_back put_him_through lay_you_out
        come_find_you come_and_find_you make_you_pay make_him_pay make_her_pay you_will_pay
        youll_pay_for_this youll_pay_for_what_you find_out_where_you_sleep find_where_you_sleep
        get_to_you_whenever not_safe_from_me isnt_safe_from_me arent_safe_from_me no_one_is_safe_from_me
        nobody_is_safe_from you_cant_hide_from cant_hide_forever cant_run_forever run_but_you_cant
        hide_if_you_want run_if_you_want start_running_little better_sleep_with 6_ft_under 6_feet_under
        six_ft_under leave_you_leaking leave_you_leakin leave_him_leaking leave_him_leakin leave_her_leaking
        youll_be_leaking you_leaking your_leaking head_on_a_spike heads_gonna_be last_thing_youll_hear
        last_thing_youll_ever last_thing_youll_see leave_this_building_alive leave_alive_trust
        leave_here_alive leave_the_building_alive not_leaving_alive if_you_wanna_live if_you_value_your_life
        if_you_like_living in_the_dirt_by put_in_the_dirt find_you_in_a_suitcase find_you_in_a_ditch
        find_you_in_a_bag find_you_in_the_woods find_you_in_the_river find_him_in_a find_her_in_a
        find_them_in_a grow_up_without_a grow_up_without_you wife_a_widow mother_a_childless pick_a_leg
        pick_a_finger pick_an_eye pick_a_hand which_hand_you which_leg_you which_kneecap
        where_do_you_want_the_bullet where_do_you_want_it_head hollow_point saved_for_you_in_the_chamber
        begging_me_to_stop beg_me_to_stop cut_the_brakes cut_your_brakes te_vamos_a te_va_a_pesar
        te_la_vas_a te_vas_a_morir los_voy_a_matar lo_voy_a_matar la_voy_a_matar tu_gaya haddi_tod
        haath_tod_dunga tod_denge thok_denge thok_dunga goli_maar ghar_se_mat_nikalna kaat_dunga
        sharpen_it_every put_two_in put_three_in put_one_in_him put_one_in_her your_on_borrowed
        time_is_coming_and dont_care_if_your_with kill_all_mods kill_all_cops kill_the_mods be_a_dead_man
        ._on_sight_. drop_you_by drop_you_where or_we_drop_you or_i_drop_you or_we_take or_i_take_your
        ribs_crack neck_snap bones_crack bones_snap skull_crack jaw_crack scream_like_a_pig bleed_like_a
        squeal_like dead_man_walking is_a_dead_man hes_a_dead_man your_a_dead_man run_up_in_your
        with_the_switch empty_the_clip empty_this_clip empty_the_mag empty_a_mag empty_the_whole_clip
        we_got_shooters got_shooters jaw_wired wired_shut twitching_on left_twitching fold_your_face
        fold_his_face set_the_dogs_on set_my_dogs_on dog_gets_it kid_gets_it cat_gets_it family_can_get_it
        whole_family_can_get family_gets_it mum_gets_it brother_gets_it sister_gets_it your_kids_get_it
        cancer_on_you before_the_cops_come before_the_police_come cops_wont_get_there police_wont_get_there
        cops_cant_save police_cant_save police_cant_protect cops_cant_protect police_cant_help_you
        nobody_can_protect_you nobody_can_save_you cant_protect_you_forever cant_protect_you_from
        restraining_order_wont snitches_end_up_in snitches_get shoot_up_the shoot_up_my_school shoot_up_this
        planted_something_under turn_you_into_a_stain stain_on_the_pavement stain_on_the_sidewalk
        beat_you_into paint_the_walls_with paint_the_wall_with brains_on_the_wall feed_you_to feed_him_to
        feed_her_to lampshade_out_of send_you_back_in_pieces mail_you_back_to home_in_pieces
        put_you_on_life_support put_him_on_life_support fill_you_with_lead fill_you_with_holes
        fill_him_with_holes full_of_lead full_of_holes swiss_cheese_out_of put_holes_in_you put_holes_in_him
        put_a_hole_in_you put_a_hole_in_him unload_on_you leave_you_in_the_street leave_you_in_the_gutter
        leave_you_in_a leave_him_in_a_ditch drop_you_off_a_bridge drop_you_off_a_roof hang_you_by
        string_you_up string_him_up nail_you_to chain_you_to lock_you_in_my_basement keep_you_in_my_basement
        tie_you_to tie_you_up_and drag_you_behind back_over_you reverse_over_you run_your_car_off
        run_you_off_the_road pull_your_nails pull_your_fingernails with_pliers a_blowtorch cigarettes_out_on
        acid_bath boil_you melt_your_face set_you_alight douse_you light_you_on_fire trap_you_inside
        hold_you_under hands_round_your_throat hands_around_your_throat hands_around_your_neck
        make_you_a_vegetable vegetable_for_life piss_blood pissing_blood spitting_teeth spit_teeth
        spit_out_teeth spitting_out_teeth see_your_insides your_insides_on guts_on_the_floor your_guts_on
        wear_your_guts blood_on_my_boots blood_on_my_hands_and blood_on_the_pavement when_you_least_expect
        come_for_you_in_your_sleep get_you_in_your_sleep kill_you_in_your_sleep find_you_in_your_sleep
        cant_watch_your_back_forever im_in_your_walls look_out_your_window_im in_the_boot_of_my
        in_the_trunk_of_my hole_is_already_dug holes_already_dug dug_the_hole dug_a_hole_for bought_a_shovel
        bag_of_lime plastic_sheets body_never_be_found body_will_never never_be_found_again
        never_find_the_body never_find_your_body never_be_seen_again go_missing_tonight gonna_go_missing
        you_might_go_missing people_like_you_go_missing people_go_missing have_an_accident
        have_a_little_accident have_an_unfortunate accident_waiting_to_happen_to slip_and_fall_down_some
        wear_you_like skin_suit curb_check your_last_supper last_sunrise_youll last_christmas_youll
        last_birthday_youll never_see_your_kids_again never_see_your_family_again never_see_daylight
        never_see_the_sun make_an_example_of_you make_an_example_out_of_you teach_you_a_lesson_youll
        bleed_you_dry bleed_you_like let_you_bleed_out watch_you_bleed watch_you_die watch_the_life
        watch_the_light_leave light_leave_your_eyes life_leave_your_eyes choke_you_til choke_him_til
        strangle_you_til stab_you_til beat_you_til smash_him_til until_you_stop_breathing
        until_you_stop_moving till_you_stop_moving till_you_stop_breathing until_he_stops_breathing
        till_he_stops_moving wont_wake_up_from wont_get_up_from not_getting_up_from wont_get_back_up
        come_at_you_with run_you_through_with open_you_up_like gut_you_like_a filet_you fillet_you
        carve_you_like slice_you_like cut_you_like turn_your_lights_off turn_your_lights_out
        put_your_lights_out punch_your_lights_out knock_your_lights_out knock_your_head_off
        knock_his_head_off take_your_head_off take_his_head_off blow_his_head_off blow_your_face_off
        shoot_your_face shoot_your_kneecaps shoot_your_dog shoot_you_and shoot_him_and shoot_up_your
        shot_in_your round_in_your_head rounds_in_your bullet_in_him bullet_in_her bullet_in_you
        bullet_in_your put_a_bullet_in put_bullets_in one_between_your one_between_the_eyes
        got_a_bullet_with got_a_round_with put_you_in_the_trunk put_you_in_a_barrel put_you_in_a_freezer
        chop_you_up chop_him_up cut_you_into_pieces dissolve_you_in bury_you_under_the bury_him_under
        bury_her_under bury_you_in_my bury_you_next_to bury_you_where kick_your_head_in kick_his_head_in
        cave_your_skull cave_his_skull smash_his_skull crush_your_skull crush_your_windpipe break_your_spine
        break_your_wrists break_your_kneecaps break_your_skull shatter_your_jaw snap_his_neck snap_her_neck
        break_her_neck break_his_neck break_his_legs break_her_legs break_his_jaw stomp_your_face
        stomp_your_skull stomp_his_face stomp_on_your_head stomp_on_your_face stomp_on_your_neck
        stomp_on_his_head jump_on_your_head throw_you_under_a push_you_under_a push_you_in_front_of
        shove_you_in_front_of throw_you_in_front throw_her_down_the throw_him_down_the hunt_your_family
        hunt_down_your_family after_your_family come_after_your_family come_for_your_family
        come_for_your_kids hurt_your_kids hurt_your_mum hurt_your_sister hurt_your_brother hurt_your_girl
        rape_your kill_your_mum kill_your_sister kill_your_brother kill_your_dad kill_your_son
        kill_your_daughter kill_your_wife kill_your_girlfriend kill_your_cat gonna_murder_your
        gonna_kill_your bury_your_family burn_your_family burn_you_and murder_is_what death_is_what
        plane_goes_down slow_painful_death painful_death_is tied_to_a_chair_in how_brave_you_are_tied
        if_you_like_breathing if_you_enjoy_breathing if_you_like_walking if_you_value_your_legs
        if_you_value_your_teeth if_you_value_your_family if_you_want_to_keep_your_teeth
        if_you_want_to_keep_your_legs if_you_wanna_keep_your life_hell_then watch_yourself_on_the_stairs
        photos_of_your_kids pictures_of_your_kids photos_of_your_house pictures_of_your_house
        photos_of_your_daughter a_blade_in_you a_knife_in_you blade_in_it knife_in_it with_my_belt
        tell_your_brother_im_coming see_if_you_keep_yours switch_in_your_crib need_tweezers
        tweezers_to_pick_you bought_the_rope_and_its goes_down_with_you_on on_goes_down mat_nikalna_hockey
        peel_your_skin go_to_jail_than go_to_prison_than to_jail_than_let than_let_you_live or_youll_end_up
        end_up_like_your_cousin end_up_like_your_brother end_up_like_the_last end_up_like_him pour_acid
        throw_acid splash_acid acid_on_that acid_on_your acid_to_the_face are_dead_when dead_when_i
        dead_when_we dead_the_second_i dead_the_moment_i dead_if_i_see dead_if_we_see begging_for_your_life
        beg_for_your_life begging_for_his_life getting_swatted get_swatted_tonight swat_you swat_your
        swat_him gonna_swat be_dead_by_sunday be_dead_by_monday be_dead_by_friday be_dead_by_saturday
        be_dead_by_tomorrow be_dead_by_morning be_dead_by_tonight dead_by_sunday_. dead_by_monday_.
        dead_by_tomorrow_. nice_to_wring wring_it_like pretty_neck run_while_you_can run_while_you_still
        its_over_for_you_when catch_you_outside catch_you_in_the_street catch_you_alone get_you_alone_and
        get_him_alone_and make_sure_you_bleed make_sure_he_bleeds put_hands_on_your_bitch
        hands_on_your_bitch
    """,
    "hire": """
        paid_my_guy paid_a_guy paid_some_guys i_know_people_who know_people_who know_a_guy_who know_guys_who
        paid_someone hired_someone hired_a_guy hired_people sent_someone sent_my sending_my sending_someone
        sending_people got_people got_guys know_some_people know_people i_have_people my_cousin_just
        my_brother_just my_people_are people_asking_about asking_about i_send or_i_send ill_send got_a_guy
        have_a_guy uncle_has might_have_to_pay i_know_a_guy know_a_guy i_know_someone know_someone_who
        i_know_people
    """,
    "sent": """
        do_you_for do_you_over on_his_way_to_you on_their_way_to_you on_his_way to_your_house to_you_tonight
        take_care_of_you deal_with_you sort_you break_legs nothing_to_lose just_got_out asking_about_you
        at_your_door at_your_house waiting_for_you find_you hurt_you for_cheap who_owe_me who_hurt disappear
        teach_you knows_your to_your_door to_your_school nobody_checks your_little_brother a_visit do_it_for
        wholl_do_it who_will_do_it for_a_pack for_fifty for_a_hundred no_questions_asked
        look_like_an_accident what_you_look_like_now your_little at_football_practice at_practice
    """,
    "happens": """
        see_what_happens_to watch_what_happens_to know_what_happens_to what_happened_to_the_last
        what_i_did_to_the_last just_ask_the_last ask_the_last_guy what_happened_to_him
        remember_what_happened_to what_happens_to_people what_happens_to_rats what_happens_to_snitches
        bad_things_happen_to things_happen_to_people bad_things_happen
    """,
    "yoursthen": """
        your_dog your_cat your_mum your_kid your_kids your_car your_family your_house you_next your_next
        then_you to_you cross_my cross_me cross_us the_last_guy last_person rats snitches your_brother
        your_sister your_dad your_wife your_legs your_face like_you and_then_to_you
    """,
    "kinfirst": """
        first_your your_cat_first your_dog_first your_family_first your_mum_first your_kids_first
        start_with_your
    """,
    "thenyou": "then_you next_you and_you_last you_last you_after then_your",
}  # fmt: skip
