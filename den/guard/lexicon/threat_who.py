"""Senses of threats: who, to whom, and what is done."""

from collections.abc import Mapping
from typing import Final

WHO: Final[Mapping[str, str]] = {
    "intent": """
        i_will ill im_going_to i_am_going_to im_gonna im_gon ima imma we_will were_going_to we_are_going_to
        were_gonna gonna finna boutta im_about_to i_swear i_promise lemme id_love_to i_want_to i_wanna
        id_like_to someone_should somebody_should someone_ought_to somebody_ought_to someone_needs_to
        somebody_needs_to they_should someone_will somebody_will theyll they_will they_should_just
        my_boys_will my_brother_will i_shall i_plan_to and_i or_i or_we or_ill or_well before_i until_i
        till_i itching_to cant_wait_to and_ill then_i then_ill i_might_just im_coming_to i_came_to
        were_coming_to paid_a_man_to paid_someone_to paid_somebody_to hired_a_man_to hired_someone_to
        plan_is_to my_plan_is going_to i_intend_to swear_to_god_ill someone_is_going_to shall_i
        i_would_gladly id_gladly so_i_can so_we_can we_should just_to and_then_i im_finna were_finna gunna
        were_about_to i_will_personally i_would_love_to i_am_about_to ill_happily im_ready_to we_gonna
        we_gon they_gonna tryna im_tryna i_should_just so_ill you_lose i_put i_swear_ill id_happily when_i
        once_i i_can_have
    """,
    "crew": """
        my_boys my_crew my_cousins my_brothers the_boys my_guys four_of_us three_of_us five_of_us my_people
        my_gang
    """,
    "person": """
        you u ya yall him her them somebody that_bitch that_bastard your_ass ur_ass his_ass her_ass
        your_face his_face her_face both_of_you you_all that_idiot that_guy this_guy that_man that_woman
        this_idiot that_clown the_bastard that_prick that_kid that_moron these_people those_people that_cunt
        this_bitch that_girl that_dude this_dude that_fucker this_fucker that_asshole
    """,
    "whose": "your ur his her their yours both_your",
    "youre": """
        you youre u your ur yourself yours hes shes he she him her they hell shell theyll youll youd hed
        shed
    """,
    "kin": """
        family kids kid children child son daughter wife husband sister brother mother mom mum dad father
        parents girlfriend boyfriend grandma gran loved_ones dog cat puppy pets everyone_you_love pet horse
        hamster
    """,
    "everyone_loved": "everyone_you_love everybody_you_love all_you_love your_whole_family your_entire_family",
    "harm": """
        kill murder stab shoot strangle slaughter behead decapitate gut drown execute lynch hang butcher
        maim cripple torture assault knife disembowel mutilate suffocate poison smother dismember
        electrocute eviscerate choke unalive curbstomp bludgeon scalp impale crucify shank hunt kidnap
        paralyse paralyze run_over run_down set_on_fire hurt harm stomp waterboard castrate bash clobber
        batter break_every_bone whack throttle garrote burn_alive feed_to drag_behind hospitalise
        hospitalize disfigure brutalize jump skin bury
    """,
    "strike": """
        break snap smash crush cut slit slice rip tear crack bust shatter split gouge carve chop stomp punch
        kick knock cave bash hammer pull saw
    """,
    "body": """
        neck throat throats legs leg arms arm jaw skull teeth bones bone kneecaps kneecap knees fingers
        finger spine ribs eyes tongue hands wrists limbs windpipe face_in head_in teeth_in teeth_out
        skull_in lungs liver kidneys guts head_off ears toes ankles both_arms both_legs elbows nose
    """,
    "ignite": """
        burn torch set_fire_to set_alight firebomb burn_down blow_up bomb set_on_fire petrol_bomb light_up
        light blow
    """,
    "home": """
        house home flat apartment place room car caravan garage shop door bedroom trailer window building
        van
    """,
    "place": """
        school place office building church mosque synagogue mall classroom hospital airport clinic
        workplace concert plane station stadium the_place campus warehouse courthouse embassy temple library
    """,
    "mass": """
        shoot_up blow_up bomb set_off_a_bomb blow_the burn_down firebomb shoot_everyone kill_everyone gas
        take_out plant_a_bomb
    """,
    "bomb": "bomb explosives explosive pipe_bomb dynamite grenade",
    "lurks": "in_the in_your under_the under_your planted hidden inside strapped ticking",
    "tyres": "tires tyres brakes brake_lines brake_line",
    "slash": "slash slit cut pop sabotage",
    "into": """
        through_a_wall through_the_wall in_the_ground in_a_coffin in_a_box in_a_grave in_hospital
        in_the_hospital in_a_hospital in_a_wheelchair in_the_morgue in_a_body_bag six_feet_under
        through_a_window in_intensive_care in_the_icu in_a_coma in_a_ditch in_traction in_a_cast
        in_the_river in_the_trunk in_the_boot in_a_casket in_the_dirt in_an_urn in_a_hole
    """,
    "put": "put putting puts send sending leave throw throwing dump drop land stuff lock",
    "will_be": """
        youll youd you_will ull u_will youre_gonna youre_going_to you_gonna you_leave you_are_leaving hell
        shell he_will shell_be hes_going_to shes_going_to hes_gonna you_wake_up youre_leaving
        youre_going_home you_go_home he_leaves she_leaves you_end_up you_wont you_would youre_about_to
        you_are_going_to theyll your_family_will be_found you_come_out youre_coming_out
    """,
    "ends_in": """
        in_a_hospital in_hospital in_the_hospital in_an_ambulance in_a_casket in_a_coffin in_the_morgue
        in_a_wheelchair in_a_body_bag on_a_stretcher in_a_bag in_the_icu in_a_grave in_a_ditch in_a_box
        six_feet_under need_a_wheelchair need_an_ambulance need_a_coffin need_a_surgeon need_surgery
        need_a_dentist need_new_teeth need_a_doctor through_a_straw through_a_tube teeth_off_the
        off_the_floor in_pieces in_the_ground under_the_ground without_teeth with_no_teeth with_broken
        on_crutches in_a_river in_the_river missing_teeth intensive_care at_the_bottom_of on_a_slab
        in_your_own_blood in_a_pool face_down in_bandages a_missing_person need_one_when eating_through
        breathing_through
    """,
    "person_subject": """
        you u he she they youll your_dog your_cat your_kid your_kids your_family your_mother your_son
        your_daughter your_wife your_brother your_sister your_mom your_mum
    """,
    "wont": """
        wont will_not not_going_to not_gonna never isnt_going_to arent_going_to aint_gonna cant wouldnt
        youre_not
    """,
    "make_it": """
        make_it live survive see wake_up wake walk leave breathe last reach get_out get_home be_here
        be_alive outlive
    """,
    "till": """
        home tomorrow weekend morning to_the_weekend the_week sunrise alive christmas your_next_birthday
        another_day daylight the_night the_sun out_alive to_regret to_tell to_see again_once
        out_of_here_alive another_birthday another_sunrise next_week next_month new_year the_year walk_again
        tonight the_end_of_the long
    """,
    "goodbye": """
        say_bye say_goodbye kiss_goodbye wave_goodbye say_your_goodbyes say_farewell saying_goodbye
        bid_farewell say_bye_bye kiss
    """,
    "dear": """
        car kneecaps teeth dog cat kids family face legs fingers house life mother mom mum knees loved_ones
        eyesight kneecap wife daughter son children ability_to_walk thumbs
    """,
    "count": """
        count_your_days days_are_numbered days_numbered count_your_hours hours_are_numbered
        count_your_breaths clock_is_ticking_for_you living_on_borrowed borrowed_time
    """,
    "be_last": """
        itll_be_your_last it_will_be_your_last be_your_last is_your_last was_your_last your_last your_final
    """,
    "life_part": """
        sleep breath breaths night meal day_on_earth day_alive sunrise words moments birthday christmas
        supper night_alive hours morning sleep_tight heartbeat prayer prayers steps
    """,
    "come": """
        coming_over coming_to coming_for coming_round on_my_way waiting outside parked pull_up pulling_up
        show_up showing_up come_over come_to standing_outside be_there at inside come_round drive_over
        driving_over come_find coming_after be_waiting stop_by swing_by drop_by visit roll_up rolling_up
        knocking come_for
    """,
    "coming_i": "i im ill we were well my_boys my_crew my_cousins my_brothers the_boys my_guys i_am we_are",
    "your_place": """
        your_house your_place your_door your_street your_school your_work your_window your_flat your_gym
        your_car your_home your_apartment your_job your_office your_bedroom her_house his_house her_place
        his_place your_parents your_moms your_mums his_door her_door for_you after_you after_school
        your_address your_driveway your_bed
    """,
    "arms": """
        bat knife gun rifle pistol shotgun machete hammer crowbar axe chainsaw bullets petrol gasoline
        molotov acid baseball_bat brass_knuckles tyre_iron tire_iron glock blade fists brick lead_pipe
        shovel can_of_petrol sledgehammer switchblade taser bullet pitchfork zip_ties duct_tape ski_mask
        chloroform crossbow
    """,
    "tonight": """
        not_walking not_leaving not_a_friendly not_friendly come_out_and lock_your locking_your no_witnesses
        wont_see_me_coming you_wont_hear when_you_sleep while_you_sleep when_youre_asleep bring_friends
        not_alone you_wont_like scream nobody_will_hear no_one_will_hear hide_your hide_the_kids
        hope_youre_ready_to say_goodbye
    """,
    "ready_arms": """
        loading loaded cleaning sharpening packing oiling bringing brought_my bring_a bring_my grabbing my
        got_a have_a pointing aiming
    """,
    "at_you": """
        see_you for_you tomorrow at_lunch at_work at_school on_monday on_friday remember_that
        know_how_to_use
    """,
    "named": "your_name_on_it your_name_on your_name your_initials",
    "named_thing": "bullet knife blade grave coffin tombstone rope gravestone bullets headstone",
    "if": """
        one_more_word keep_talking keep_it_up keep_that_up say_that_again say_it_again say_one_more
        talk_to_her_again post_that_again next_time_i next_time_you next_time_our if_you_ever or_else
        delete_that delete_it touch_her_again when_i_catch when_i_find when_i_see wait_till_i wait_until_i
        till_i_get if_i_ever if_i_see if_i_catch if_i_find if_you_show_up come_near last_warning
        final_warning once_i_find when_im_done when_we_are_done im_done_with lucky_i youre_lucky
        you_are_lucky i_catch_you i_see_you i_find_you run_into_you bump_into_you show_your_face hours_to
        minutes_to days_to test_me try_me push_me cross_me pay_up or_youre watch_what_happens
        see_what_happens leave_town keep_running_your stay_away talk_again speak_again open_your_mouth
        touch_my mess_with snitch rat_me tell_anyone call_the_cops go_to_the_police dont_make_me you_touch
        you_mess_with or_ill or_i or_we or_well
    """,
    "hurt": """
        hospital ambulance finished dead_man dead pavement your_teeth your_bones your_throat your_blood
        stitches body_bag morgue coffin casket broken_bones break_your break_his break_her break_both bury
        you_bleed bleed come_to_your_house wheelchair get_hurt hurt_you hurt_him kill_you your_face_in
        your_skull fists my_fist lose_teeth swallow_your_teeth die graveyard knock_you beat_you cripple
        crutches your_legs regret_it shoot cut_you your_kneecaps funeral grave my_hands_on your_jaw
        you_disappear wont_walk nobody_finds stab end_you slap_the
    """,
    "scrape": """
        scraping scrape peeling peel picking pick_up mopping mop hosing hose collecting sweeping find_pieces
        identify wiping
    """,
    "floor": """
        pavement floor wall asphalt concrete sidewalk carpet tarmac dental_records ceiling road kerb curb
        walls
    """,
    "remains": """
        you your_teeth your_brains him her your_guts his_teeth your_remains you_off him_off what_is_left
        whats_left your_body bits_of_you
    """,
    "hands_on": "my_hands_on our_hands_on hold_of_you my_hands_around hands_round_your hands_around_your",
    "anyone": """
        you u him her them your_little your_brother your_neck his_neck her_neck your_throat your_mother
        your_kid your_kids your_sister that_kid
    """,
    "should": "should ought needs need deserves deserve oughta must had_better wants could_use",
    "due": """
        a_bullet a_beating beating a_good_stabbing stabbing in_the_ground to_bleed a_good_hiding two_bullets
        a_noose to_be_shot to_be_stabbed to_be_hanged to_be_killed to_be_beaten a_curb_stomping curbstomping
        a_broken a_crowbar a_lynching a_shallow_grave against_a_wall_and_shoot the_chair a_kicking_he
        a_smack_with to_burn_alive to_burn_in_hell to_suffer to_die_slowly to_hang the_firing_squad a_firing_squad
    """,
    "wish": "hope hoping wish pray praying may i_want wishing cant_wait_for cant_wait_until looking_forward_to",
}  # fmt: skip
