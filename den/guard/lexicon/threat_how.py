"""Senses of threats: circumstances, means and set phrases."""

from collections.abc import Mapping
from typing import Final

HOW: Final[Mapping[str, str]] = {
    "wished": """
        die dies dying run_over cancer tumour tumor burn_alive burns_down incurable crash crashes stabbed
        shot murdered killed beaten_up mugged rot_in rots bleed_out drown drowns choke_on chokes_on
        paralysed paralyzed suffer suffers never_walk heart_attack stroke_and house_fire wheelchairs
        a_painful painful_death burn_to_death get_robbed gets_sick go_blind goes_blind car_accident
        plane_crash electrocuted buried_alive eaten_alive shoots_you gets_shot get_hit_by gets_hit_by
        hit_by_a run_down
    """,
    "mourner": """
        your_mother your_mom your_mum your_family your_wife your_parents your_husband your_kids
        your_girlfriend your_dad
    """,
    "burial": """
        casket coffin funeral black_dress gravestone obituary burial headstone tombstone urn a_plot
        black_suit mourning_clothes identify_your identify_the
    """,
    "tells": """
        tell ask warn should_pick should_start can_start better_start will_be_picking buy plan pick choose
    """,
    "wound": "ribs throat skull chest neck belly stomach gut liver head face lungs eye eyes heart",
    "steel": """
        knife blade bullet bullets machete screwdriver steel ice_pick axe hatchet icepick dagger bayonet
        shank slug
    """,
    "through": "between in into through across from out_of around to",
    "brick": "brick bricks petrol petrol_bomb molotov firebomb gasoline grenade",
    "aimed": """
        your_window your_house your_door your_car a_brick_through brick_through through_your his_window
        her_window your_letterbox your_bedroom your_windshield your_windscreen
    """,
    "fatal": """
        youre_dead you_are_dead youd_be_dead you_would_be_dead ur_dead u_dead youre_finished hes_dead
        shes_dead dead_man_walking dead_man
    """,
    "find_him": "find_him find_you find_her find_them hunt_you hunt_him track_you track_him catch_you get_you",
    "do_him": """
        kill_him kill_you kill_her tie_him tie_you hurt_you hurt_him make_you_pay make_him_pay stab_you
        stab_him shoot_him shoot_you end_you end_him gut_you skin_you beat_you beat_him nobody_will
        no_one_will break_you break_your make_you_scream make_you_suffer youll_beg youll_scream youll_bleed
        you_beg you_scream alone_and
    """,
    "known": """
        know_where know_which know_what_time know_when found_out_where found_where know_who saw_where
        figured_out_where know_your know_her know_his have_your got_your found_your
    """,
    "haunts": """
        live lives sleep sleeps park parks walk_home route bus address street gym school bedroom schedule
        daughter_goes son_goes kids_go work_and family_lives mother_lives mom_lives jog jogs shift_ends
        home_alone way_home licence_plate license_plate home_address get_off_work daycare
    """,
    "phrase": """
        pop_a_cap put_a_bullet put_one_in_you put_two_in swallow_your_teeth eat_your_teeth catch_a_bullet
        catch_these_bullets sleep_with_the_fishes sleeping_with_the_fishes wont_see_it_coming
        nobody_ever_finds_your_body nobody_will_find_your_body nobody_finds_your_body
        no_one_will_find_your_body never_find_your_body they_will_never_find_the_body theyll_never_find_your
        feed_you_to feed_him_to wear_your_skin wear_your_face dig_your_own_grave dig_your_grave
        dance_on_your_grave piss_on_your_grave bleed_like_a_pig squeal_like_a_pig end_your_bloodline
        rip_your_head_off tear_your_head_off rip_your_throat_out rip_out_your cut_out_your gouge_your_eyes
        knock_your_teeth kick_your_teeth_in smash_your_face bash_your_face_in bash_your_skull
        smash_your_skull stomp_your_head beat_you_to_death beat_him_to_death beat_you_bloody
        beat_you_senseless beat_you_unconscious beat_you_until beat_the_life_out choke_the_life_out
        squeeze_the_life_out curb_stomp_you put_you_in_the_ground put_you_down_like blow_your_brains
        blow_your_head_off blow_your_kneecaps shoot_you_in shoot_you_dead stab_you_in shank_you throw_acid
        acid_in_your acid_attack hit_list kill_list skin_you_alive bathe_in_your_blood
        choke_on_your_own_blood choke_on_your_teeth drown_in_your_own_blood make_your_kids_watch
        make_your_family_watch watch_your_family in_front_of_your_kids in_front_of_your_family
        you_and_your_whole_family a_horse_head cement_shoes concrete_shoes wood_chipper meat_grinder
        get_whacked make_you_disappear make_him_disappear accidents_can_happen shame_if_something_happened
        shame_if_anything_happened shame_if_it_burned careful_on_the_stairs brakes_might_fail brakes_fail
        light_a_match chopped_into chop_you_into cut_you_into cut_you_open cut_you_up slice_you_open
        carve_you_up kneecap_you knee_cap_you end_you_permanently pay_with_your_life pay_in_blood
        pay_with_blood cost_you_your_life cost_your_life take_your_eyes with_your_life then_your_life
        hunt_him_down hunt_her_down hunt_you_like break_every_bone every_bone_in_your break_both_your
        end_up_in_a_ditch caught_fire_with_you carve_my_name carve_my_initials look_nice_on_a_missing
        the_last_thing_you_see last_thing_youll_see last_thing_you_ever_see last_face_you_see killed_before
        ill_do_time_for worth_the_prison worth_going_to_jail worth_doing_time worth_prison_for
        gladly_go_to_prison get_rid_of_the_body hide_a_body_and hide_your_body dispose_of_your
        dump_your_body float_face_down youre_a_marked marked_man price_on_your_head bounty_on_your_head
        hit_on_you contract_on_you blood_on_your_doorstep eyes_on_your_house have_you_killed have_him_killed
        have_her_killed have_you_hurt have_your_legs get_you_killed make_you_bleed make_you_scream
        make_you_suffer make_him_suffer make_her_suffer make_you_beg make_you_wish_you end_your_life
        take_your_life take_your_head beat_the_shit beat_the_crap beat_the_living beat_the_hell
        kick_the_shit kick_the_crap knock_you_out_cold break_your_neck snap_your_neck wring_your_neck
        break_your_legs break_your_arms break_your_jaw break_your_nose break_your_back break_your_fingers
        break_your_face smash_your_teeth smash_your_head put_a_knife stick_a_knife run_you_over run_him_over
        run_her_over set_you_on_fire burn_you_alive bury_you_alive bury_you_in bury_you_here drown_you_in
        strangle_you choke_you_out choke_you_with hang_you_from drag_you_behind drag_you_out drag_you_by
        throw_you_off throw_you_down_the push_you_off push_you_down_the push_you_in_front shove_you_under
        hold_you_under rip_your_heart rip_your_tongue rip_your_arms rip_out_his tear_you_apart tear_you_limb
        rip_you_apart rip_you_limb gut_you_like kill_your_dog kill_your_family kill_your_kids
        kill_your_parents hurt_your_family rape_you shoot_you_where hit_you_with_my_car
        put_you_in_a_wheelchair teach_you_to_bleed dead_by_morning dead_by_friday dead_by_the_end
        teach_you_a_lesson_you_wont_walk snap_you_in snap_you_like break_you_in break_you_like stab_you_to
        stab_you_while kill_you_in_your_sleep kill_you_while in_your_sleep_and end_up_in_the_ground
        gonna_get_shot going_to_get_shot gonna_get_stabbed wake_up_dead not_wake_up_tomorrow_i
        put_you_to_sleep_forever put_you_to_sleep_for_good make_sure_you_never_walk never_walk_again
        never_breathe_again never_see_daylight make_you_choke_on drink_your_blood cut_your_tongue
        cut_his_tongue cut_her_tongue cut_your_hands cut_your_fingers cut_your_face cut_your_ears
    """,
    "drop_pin": """
        drop_the_location drop_your_location drop_your_addy send_your_address send_location drop_the_addy
        whats_your_addy drop_your_address send_me_your_address drop_your_pin whats_your_address
        give_me_your_address
    """,
    "fight": """
        beat_your_ass beat_your catch_these_hands hands throw_hands fight_you kick_your_ass smack_you
        settle_this see_what_happens slap_you beat_you fight whoop_you stomp_you
    """,
    "stitches": "snitches_get_stitches snitches_end_up snitches_die rats_get_killed",
    "lock_door": """
        locking_your_door lock_your_door lock_your_doors locking_your_doors sleep_tight one_eye_open
        sleep_with dont_sleep dont_fall_asleep dont_close_your_eyes dont_go_to_sleep lights_off
        say_your_prayers say_ur_prayers start_praying better_pray keep_your_doors_locked
        keep_your_door_locked
    """,
    "inside": """
        already_inside wont_help wont_save_you im_inside we_are_inside im_already tonight_because pointless
        wont_stop_me im_coming be_your_last im_outside we_are_outside were_outside im_watching
        we_are_watching
    """,
    "visit": """
        expect_a_visit expect_visitors expect_company expect_us get_a_visit getting_a_visit be_a_visit
        paying_you_a_visit pay_you_a_visit send_someone_round send_someone_over sending_someone
    """,
    "grim": """
        friendly soon bat knife fire petrol tonight night gun crew boys sleep brick_through men not_police
        dark
    """,
    "list": "my_list the_list our_list",
    "beat": "beat beating beats batter thrash stomp pound hit",
    "until": """
        until_you till_you until_he til_you senseless bloody unconscious to_death to_a_pulp half_to_death
        black_and_blue stop_moving cant_walk until_your black_and up_after you_up him_up her_up
    """,
    "see_burn": """
        look_great on_fire look_good_on_fire burning_down up_in_flames in_flames look_nice_on_fire
        burn_nicely burn_well
    """,
    "your_home": """
        your_house your_home your_car your_flat your_apartment your_place his_house her_house his_car
        her_car your_mothers your_garage
    """,
    "cheap": "cheap free easy_to_get",
    "ammo": "bullets bullet ammo gasoline petrol rope_is matches",
    "run_start": """
        better_start_running start_running_now better_run better_hide run_while_you_can you_better_run
        you_better_hide start_praying better_pray better_start_praying
    """,
    "dead_you": """
        youre_dead you_are_dead ur_dead u_dead hes_dead shes_dead theyre_dead youll_be_dead youre_so_dead
        youre_a_dead youre_finished
    """,
    "dead_when": """
        tomorrow at_school after_school tonight after_class when_i when_we monday friday meat i_will ill
        im_not_joking not_joking once_i in_the_car_park in_the_parking_lot at_work on_monday swear bitch
        where_you_live remember_my by_morning by_midnight if_i you_hear_me mark_my_words
    """,
    "lose": """
        wont_have lose losing say_goodbye_to enjoy miss_having while_you_still_have have_no without_your
        keep_your used_to_have be_without cost_you be_missing relieve_you_of
    """,
    "limbs": """
        hands hand legs leg fingers finger teeth eyes knees tongue kneecaps arms arm kneecap eyesight tooth
        jaw head ears thumbs face
    """,
    "lose_when": """
        touch while_you_still while_you_can to_type soon next_time again if_you tomorrow tonight i_will ill
        when_i when_we to_walk to_eat to_hold to_count you_lose
    """,
    "blood": "blood bleeding bleed",
    "blood_act": """
        coughing_up there_will_be all_over spill spilled puddle pool choke drip taste drink bathe_in
        your_blood be_yours will_be_yours on_the_walls on_the_floor on_my_hands look_pretty draw paint cough
        paying pay gargling
    """,
    "forensic": """
        dental_records closed_casket identify_the_body identify_your_body toe_tag missing_poster milk_carton
        chalk_outline dredge_the search_party cadaver_dogs search_the_river find_the_body last_seen_alive
        unmarked_grave
    """,
    "bullet": "bullet bullets slug",
    "bullet_for": """
        is_yours your_name next_bullet saving_a saving_one saved_a reserved_for between_your for_you
        with_your have_a_bullet has_your in_you in_your_head waiting_for_you
    """,
    "back_watch": """
        watch_your_back watch_ur_back watch_yo_back watch_your_backs watching_your_back
        looking_over_your_shoulder look_over_your_shoulder look_behind_you check_under_your_bed
        check_under_your_car look_under_your_car check_your_brakes check_the_back_seat check_your_backseat
        check_your_locks under_your_car
    """,
    "back_when": """
        home tonight at_night from_now after bitch im_coming because you outside i_will ill start_it school
        tomorrow walking every_time
    """,
    "pray": """
        pray_i_never pray_i_dont pray_we_never pray_you_never hope_i_never hope_i_dont_find better_hope_i
        pray_that_i_never pray_they_dont pray_nobody better_pray hope_we_never_meet hope_you_never_meet_me
    """,
    "meets": "find meet see learn catch run_into get_your get_hold your_name where_you",
    "window": """
        at_your_window at_your_bedside in_your_bedroom under_your_bed in_your_closet outside_your_window
        outside_your_bedroom in_your_backseat behind_your_door at_your_bedroom over_your_bed beside_your_bed
        in_your_attic in_your_walls
    """,
    "dont_make_me": "dont_make_me dont_make_us you_dont_want_me you_dont_want_us make_me",
    "hurt_you": """
        hurt_you hurt_him hurt_her come_over_there_and hurt_your hurt_someone get_violent find_you
        get_my_gun get_the_gun get_the_bat break_your come_looking
    """,
    "somebody": "somebody someone anybody people they a_truck a_bus a_car lightning a_train your_car cancer",
    "harms": """
        shoots stabs kills murders runs_you hits_you beats_you robs_you jumps_you crushes strangles poisons
        drowns gets_you finds_you kill_you shoot_you stab_you takes_you_out flattens_you
    """,
    "again": "do_it_again again_for_you kill_again happy_to_do for_you",
}  # fmt: skip
