"""Senses of threats that say nothing outright: questions, warnings, pity, crowds."""

from collections.abc import Mapping
from typing import Final

VEILED: Final[Mapping[str, str]] = {
    "mood": """
        goes_up gonna_go_up blown_up blows_up explode explodes is_getting_bombed gets_bombed getting_bombed
        bombing im_bombing bomb_threat shot_up getting_shot_up gets_shot_up burns_down gets_torched
        out_of_the_trees picking_pieces lit_up goes_boom gonna_blow up_in_smoke shooting_up on_the_news
        gonna_be_on_the_news
    """,
    "placed": """
        school mosque church synagogue temple office mall campus building hospital stadium parade crowd
        meetup concert gala festival club place block class con convention city_hall station airport rally
        event theatre theater prom graduation bleachers dorm cafeteria assembly courthouse bank clinic
        nightclub
    """,
    "whenbad": """
        friday monday tuesday wednesday thursday saturday sunday tomorrow tonight next_week stay_home
        dont_come dont_go of_that_office if_your_smart soon your the_whole everyone_inside with_everyone
    """,
    "driven": """
        truck_through car_through van_through truck_into drive_into_the_crowd drive_through_the plow_through
        plough_through
    """,
    "shut_up_all": """
        shut_everyone_up make_everyone_pay make_them_all_pay make_them_pay show_them_all show_everyone
        everyone_will_know remember_my_name nobody_leaves no_one_leaves leaves_in_an nobody_gets_out
        nobody_walks_out wont_be_laughing get_hurt gonna_die are_dying people_will_die bring_a_vest
        wear_a_vest
    """,
    "norm": """
        will_someone why_doesnt_someone why_doesnt_anyone someone someone_needs_to why_has_nobody
        why_hasnt_anyone why_hasnt_someone someone_should someone_gotta someone_please someone_just
        how_has_nobody how_has_no nobody_has when_will_someone can_someone can_somebody i_volunteer needs_to
        should_be should_get deserves_to why_isnt ought_to_be would_be_so hope_someone hope_they hope_he
        hope_she surprised_nobody should deserve deserves ought_to someone_ought_to
    """,
    "normed": """
        put_this_dog_down put_him_down put_her_down put_them_down put_you_down shot_him shot_her shot_you
        shot_this killed_him killed_her killed_you killed_this shoot_this shoot_him shoot_her shoot_them
        kill_this kill_him kill_her kill_them stab_him stab_her jump_him jump_her beat_him_up beat_her_up
        deck_him beat_the dragged_out acid_thrown thrown_off_a pushed_down_the in_the_ground a_bullet
        run_him_over run_her_over end_him end_her silence_him silence_her take_him_out_back out_back
        take_her_out_back shot_dead slit_his slit_her break_his break_her one_in_your_skull one_in_his
        one_in_her be_put_down six_feet_under deserve_bullets deserves_a_bullet deserves_bullets
        deserve_a_bullet hanged_from hang_from_lamp lamppost firing_squad two_in_that put_two_in shot_in_the
        set_fire_to_your guillotined beheaded
    """,
    "bulletly": """
        a_bullet bullet a_hammer a_brick a_bat 9mm one_shot one_bullet a_rope_would hollow_point lead
    """,
    "fixes": """
        would_fix_him would_fix_her would_fix_you would_fix_them fix_him fix_you would_solve would_cure
        would_shut would_sort would_help_him would_do_it would_suit_him has_his_name will_fix_you
        to_the_head to_the_face to_your_face in_his_head in_her_head in_his_skull to_the_skull to_the_temple
        between_the_eyes
    """,
    "quest": """
        wanna_find_out do_you_wanna find_out_what ever_been do_you_want_your how_attached how_would_you_like
        you_ever_seen ever_seen_what wanna_know_what know_what_a hows_a ever_wondered_what
        would_you_like_to_keep you_like_having you_like_your like_having wanna_keep_your want_to_keep_your
        wanna_see_what have_you_ever_been ever_felt fancy_a ever_had you_like_walking like_being_able
        you_want_your how_fast_can_you where_do_you_want which_do_you would_you_rather_lose pick choose
        start_picking
    """,
    "asked": """
        tyre_iron tire_iron hit_with kneecaps knees fingers 12_gauge shotgun does_to_a_chest bat blade
        stabbed shot knife your_teeth legs crowbar hammer walking bleed_out drown buried_alive a_bullet
        taste_your_own_blood face_stomped eyesight eyes thumbs stomped_out curbed being_able_to_walk
        breathing_without jumped sucking_concrete
    """,
    "make": "make making makes have leave get",
    "suffer2": """
        hurt beg scream bleed suffer bury_you bury_him crawl squeal regret_the_day cry_blood
        wish_you_were_dead wish_you_were_never wish_youd_never disappear pay_for_it choke_on eat_your_teeth
        eat_concrete eat_the_curb eat_pavement swallow_teeth crying_for_your
    """,
    "hearing": """
        cant_wait_to_hear love_to_hear wanna_hear gonna_enjoy cant_wait_for cant_wait_to_see love_to_watch
        wanna_watch cant_wait_to_feel love_to_feel nothing_more_than_to_hear love_nothing_more_than bet_you
        want_to_feel wanna_feel
    """,
    "begging": """
        you_beg you_scream him_beg her_beg him_scream her_scream you_begging you_screaming you_bleed
        you_squeal you_suffer your_screams you_cry_for you_choke your_funeral you_bleeding you_crawl
        you_get_jumped you_in_pain him_bleed her_bleed your_ribs your_neck your_bones your_jaw
        you_stop_breathing you_stop_moving your_skull scream_like
    """,
    "vow": """
        dont_make_threats not_a_threat isnt_a_threat this_is_a_threat its_a_promise thats_a_promise
        but_a_promise consider_this_a_warning consider_this_your this_is_your_warning take_this_as_a
        i_make_promises fair_warning mark_my_words you_have_been_warned youve_been_warned
    """,
    "vowed": """
        see_you see_you_at see_you_soon next_one next_time through_your_window your_job your_house coming
        home find_you tonight tomorrow brick your_door your_family hurt watch_your_back your_kids
        face_to_face in_person your_street
    """,
    "unheard": """
        soundproof nobody_gonna_hear nobody_will_hear nobody_gon_hear nobody_would_hear nobody_can_hear
        nobody_would_find nobody_would_ever_find nobody_will_ever_find nobody_will_find nobody_ever_find
        nobody_would_know nobody_finds nobody_will_know nobody_would_miss never_find_you never_find_him
        never_find_her ten_acres shovel_and a_deep_lake quarry pig_farm the_woods_behind gets_blood_out
        get_blood_out dissolve_a_body hide_a_body bodies_are_never
    """,
    "unheard_of": """
        you youll scream basement come_visit do_the_math out_there find_out him her your
    """,
    "pull_up": """
        pulling_up pullin_up pull_up sliding we_slide slide_on spin_the come_outside step_outside roll_up
        rolling_up pulled_up at_your_door outside_your on_the_way_over on_your_block coming_to_your
        be_at_the be_outside waiting_for_you at_your_job at_your_school get_off_the get_off_work
        gets_out_of_work when_your_shift ends_at your_shift_ends leaves_work finish_work your_bus
        on_your_street pull_up_on waiting_outside outside_the_gym outside_school waiting_at waiting_by
        we_are_outside walk_past_your stood_outside behind_the_gym after_school at_lunch
    """,
    "gang": """
        the_stick the_boys my_boys the_gang the_strap opps opp jump_him jump_her jump_you jump_them and_die
        like_a_man broken_legs ambulance with_the_boys wont_be_getting not_leaving six_of_us five_of_us
        four_of_us ten_of_us with_a_bat with_a_knife with_a_blade with_my_gun run_with hide bring_your_boys
        bring_backup say_your_prayers hope_you_can_run hope_you_can_fight no_cameras no_witnesses
        thats_when_we with_bats with_knives all_five_of all_four_of all_six_of with_hammers with_machetes
        and_were_armed bring_something_heavy who_wants_to_jump wants_to_jump wont_walk_past hockey_sticks
        with_crowbars strapped and_we_arent_leaving
    """,
    "goods": """
        lovely_daughter nice_house nice_car lovely_house nice_place little_shop lovely_wife lovely_family
        nice_family beautiful_kids nice_kids cute_kids pretty_sister beautiful_daughter nice_dog cute_dog
        lovely_shop nice_windows nice_bike your_wife_drives your_mum_drives nice_little lovely_little
        pretty_wife sweet_kids nice_curtains that_shop your_shop your_kid_walks that_house your_gran
        your_nan your_mum_answers your_daughter your_sister your_little answers_the_door nice_bedroom
        nice_front_door bedroom_window back_door your_mums_car your_boyfriends_car
    """,
    "pities": """
        be_a_shame would_be_a_shame id_hate_for hate_for_something hate_to_see wouldnt_want bad_brakes
        if_something if_anything if_she_didnt if_he_didnt if_they_didnt if_it_caught something_to_happen
        something_happened anything_happened pity_if shame_if very_flammable flammable old_wiring
        burns_easily accidents careful be_terrible_if shame_about_the_lock about_the_lock no_alarm
        has_a_new_noise i_wonder_why wont_start_tomorrow should_start_locking start_locking_your
        might_catch_fire could_catch_fire anything_could_happen might_break might_go_missing
    """,
    "farewell": """
        tell_your_mum_you_love hug_your_mum hug_your_kids kiss_your_kids say_goodbye_to_your
        kiss_your_mum_goodbye say_your_goodbyes call_your_mum make_peace_with write_your_will
        start_writing_your_will get_your_affairs say_your_prayers say_bye_to_your hug_your_family
        make_your_peace update_your_will
    """,
    "farewhen": """
        tomorrow tonight because_i because_tomorrow before_i im ill wewill last_time you_cant coming friday
        monday soon pussy bitch now while_you_can god mum family kneecaps legs teeth
    """,
    "burnt_up": "burn* torch* set_fire_to set_alight firebomb* petrol_bomb* light_up burn_down",
    "yourhome": """
        your_flat your_house your_home your_apartment your_car your_shop your_garage his_garage his_house
        her_house his_car her_car her_flat his_flat their_house your_place your_mums_house your_room
        your_van
    """,
    "inside2": """
        inside with_you_in with_you_inside tonight the_plan down help_me while_you_sleep everyone_in_it
        to_the_ground
    """,
    "start_on": """
        i_start i_break i_cut i_take i_snap i_crush i_rip ill_start ill_take start_cutting start_breaking
        take_a i_slice
    """,
    "warnmove": """
        better_look_both you_better_move you_better_leave better_leave_town pack_your_bags leave_town
        move_cities better_watch_your_6 better_grow_eyes eyes_in_the_back better_hide change_your_locks
        change_your_route dont_walk_home_alone dont_go_out_alone dont_be_alone dont_turn_around
        dont_answer_the_door check_your_backseat check_your_car better_not_be_home better_not_see
        better_not_come better_not_show better_not_sleep dont_fall_asleep better_pray better_be_ready
        better_have_insurance better_have_life_insurance stay_indoors dont_walk_home
        should_really_start_locking start_locking_your watch_how_you_speak watch_how_you_talk
        better_start_locking better_lock
    """,
    "warnwhy": """
        or_else from_now_on before_crossing or_ill cities tonight because pussy bitch my_hood my_block
        around_here we_got i_know_where im_coming were_coming soon you_rat you_snitch shooters alone_tonight
        your_back_door your_doors rat shooter
    """,
    "kin2": """
        your_mum your_mother your_family your_dad your_kids your_wife his_mother her_mother his_mum
        your_parents
    """,
    "to_ground": """
        to_the_ground down tonight with_you watch_it watch_it_burn everyone_in inside to_ash to_ashes
        next_time by_friday
    """,
    "crew2": """
        we were wewill all_of_us five_of_us boys lads my_brother us my_cousins gang the_crew
    """,
    "outside2": """
        outside waiting your_house your_street your_gym the_gym your_work your_school tonight after_school
        pull_up car_park parking_lot you_come_out come_out
    """,
    "end_you": """
        end_you end_him end_her end_this_guy finish_you finish_him destroy_you destroy_him
    """,
    "in_flesh": """
        in_person not_online irl with_my_hands with_my_own_hands bare_hands for_real tonight outside
        physically on_god in_real_life wallahi swear_down
    """,
    "nearby2": """
        know_what_you_look_like knows_what_you_look_like have_your_picture got_your_picture have_your_photo
        got_your_photo seen_your_photo
    """,
    "crew3": """
        my_cousins my_boys my_brothers the_boys my_uncles my_guys my_people my_brother my_mates they my_gang
    """,
    "hands_on2": """
        put_hands_on put_my_hands_on lay_hands_on put_paws_on get_my_hands_on throw_hands_with
    """,
    "any_of_you": "you him her them your his that this",
    "nothing": """
        nothing_to_lose dont_care_anymore dont_care_if_i_go not_scared_of_jail not_afraid_of_prison
        ready_to_do_time
    """,
    "waiting2": """
        ill_be_waiting im_waiting wewill_be_waiting were_waiting we_are_waiting waiting_for_you waiting_in
        waiting_at waiting_by waiting_outside im_outside ill_be_outside standing_outside
    """,
    "fist2": """
        my_fist my_boot my_knuckles my_fists my_elbow my_bat my_blade my_knife my_belt my_boots
    """,
    "meetface": """
        your_face your_jaw your_head your_mouth your_teeth your_skull your_ribs your_throat your_neck
        your_nose your_chest your_stomach his_face her_face his_head
    """,
    "willdie": """
        youll_burn youll_die burn_tonight die_tonight will_burn will_die gonna_die gonna_burn dies_tonight
        burns_tonight will_bleed gonna_bleed will_suffer gets_it deserves_to_die
    """,
    "burnwell": """
        burn_so_well burn_nicely burn_so_nicely burn_really_well would_burn go_up_in_flames go_up_nicely
        burn_beautifully
    """,
}  # fmt: skip
