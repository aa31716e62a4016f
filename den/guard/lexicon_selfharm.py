"""What telling somebody to hurt themselves is made of: senses and frames, see `den.guard.senses`."""

from den.guard.senses import Senses, frames

_LEXICON = {
    # how one is told to
    "advice": """have_you_tried ever_tried ever_thought ever_considered have_you_considered have_you_thought try consider you_should u_should should_try why_not why_dont_you why_havent_you maybe_try go_find find_a go_hug go_lick go_kiss find_yourself you_have figure_it_out you_know_what hand_this_guy hand_him hand_her someone_get somebody_get someone_give somebody_give get_yourself buy_yourself pairs_well suits_you suit_you tastes_great see_if_i_care spare_us do_the_rest the_rest_is use_it time_to time_you time_for_you go_ahead just_go please_go please_just you_could you_ought you_deserve you_need need_to do_us do_everyone do_the_world do_yourself hurry_up kindly treat_yourself best_friend your_friend is_calling calling_your waiting_for_you make_friends introduce_yourself suggest recommend here_is_a heres_a best_thing_you""",
    "now": """go just please kindly now already tonight dont_come_back do_a i_mean you_should you u why_dont_you should time_to can_you could_you hurry do_us do_everyone favour favor finally better hope wish need_to go_and be_brave hero""",
    "you": "you u your ur youre yourself youd youve yours youll",
    "self": "yourself urself yourselves himself herself themselves",
    # leaving life
    "leave": """quit exit leave uninstall delete erase remove unsubscribe log_off log_out check_out clock_out disconnect
        resign retire opt_out cancel depart evacuate sign_out log_yourself_out yeet_yourself remove_yourself delete_yourself
        uninstall_yourself erase_yourself unsubscribe_yourself take_yourself subtract_yourself eject subtract vacate
        logout logoff escape exit_from uninstalling leaving deleting subtracting""",
    "existence": """life existence planet living earth alive being_alive gene_pool mortal_coil this_plane the_living this_world the_world this_realm human_race breathing equation planet_earth mortal_plane""",
    "vanish": """give_up disappear vanish go_away be_gone sleep go_to_sleep cease fall_asleep lie_down power_off
        turn_yourself_off shut_yourself_down log_off_life end_things end_it sink rest check_out stop_being switch_yourself_off
        pull_your_own_plug""",
    "for_ever": """forever for_good permanently eternally never_come_back dont_come_back never_return once_and_for_all never_wake dont_wake never_get_up without_waking and_mean_it for_ever make_it_permanent""",
    "wake": "wake_up_again wake_up_tomorrow wake_again wake_up_anymore wake_up_ever open_your_eyes_again open_your_eyes waking_up_again wake_up_one_day wake_up",
    "not": "never dont not without forget_to stop wont",
    "stop": "stop quit cease stopped stopping give_up finish",
    "being": "breathing existing living being_alive taking_up_oxygen taking_up_air being_here taking_up_space your_heart using_oxygen using_our_air being_a_person drawing_breath your_breathing",
    "dead_end": "end ending finish",
    "it_all": "it it_all your_life yourself things your_existence your_misery ur_life it_already your_suffering everything your_pathetic your_sad your_miserable",
    "urge_end": """when_are_you why_havent_you why_dont_you have_you_considered you_should you_could you_ought just please
        go_ahead_and time_to time_you hurry_up_and need_to should_just finally man_up_and be_brave_and
        do_us_all_a_favor_and do_us_a_favor_and courage_to guts_to balls_to better_to id_just i_would_just i_would
        not_be_here everyone_knows""",
    "take": "take took taking taken",
    "own_life": "your_own_life ur_own_life your_life ur_life own_life",
    # who gains, who mourns
    "gain": """better happier brighter relieved celebrate celebrates party improve improves proud favour favor kindest kinder cheer glad quieter thank best gift happiest lighter cleaner cheaper safer smile rejoice peace celebrating clap applaud dance thankful blessing solution improvement highlight breathe_easier easier happy sigh_of_relief rest_easy""",
    "all": "world planet everyone everybody family parents mum mom mother dad father kids friends humanity society people we us they earth wife husband children siblings",
    "your_death": """you_dead you_died you_were_dead youre_dead you_die your_funeral your_death you_stopped_breathing you_stopped_existing you_didnt_exist you_never_woke you_killed_yourself you_ended_it your_own_funeral your_suicide you_hanged_yourself you_jumped you_dropped_dead ur_dead u_died u_dead you_overdosed you_were_never_born you_were_buried you_six_feet you_would_die youd_die you_took_your_own_life you_took_your_life you_took_your_own your_wake youre_in_the_ground you_in_the_ground your_obituary your_eulogy your_gravestone your_coffin your_casket youd_died you_not_existing you_not_being_alive you_drowned you_bled_out you_ended_your you_killed_your you_do_it_tonight your_burial you_in_a_coffin you_in_an_urn you_bleeding you_choke you_stopped_living you_were_six_feet you_were_in_the_ground you_were_ash you_were_ashes you_hang""",
    "your_leave": """you_gone youre_gone you_were_gone you_disappeared you_vanished you_werent_here not_be_here
        you_not_here you_stopped_being without_you you_werent_around went_missing you_off_the_planet you_left_for_good
        you_left_this you_were_missing you_never_came_back if_you_left_forever not_being_here you_never_existed""",
    "nobody": """nobody no_one noone not_one_person who_would whod not_a_soul nobodys not_a_single_person zero_people anyone wouldnt_even none_of_us noone_would""",
    "mourn": "miss notice cry care mourn look_for_you come_looking search_for_you grieve shed_a_tear attend show_up post_about remember blink stop_you save_you talk_you_out",
    "gone": "gone dead died missing disappeared vanished funeral overdosed od not_wake killed_yourself ended_it stopped_breathing die jumped hanged suicide kill_yourself off_yourself do_it end_it drowned",
    # means
    "means": """bleach noose nooses rooftop tall_building pills overdosing razor razors razor_blade razorblade train_tracks ledge drowning not_existing not_breathing holding_your_breath suicide cyanide arsenic sleeping_pills electric_fence high_bridge antifreeze self_harm oncoming_traffic not_being_alive not_living wrists tall_bridge quiet_bridge carbon_monoxide gas_oven being_dead a_bridge nearest_bridge a_cliff nearest_cliff hanging_yourself jumping_off drowning_yourself a_rope the_rope helium""",
    "sure_means": """noose nooses cyanide razor_blade razor_blades razorblade hosepipe_and hosepipe sleeping_pills antifreeze
        electric_fence train_tracks oncoming_traffic carbon_monoxide drain_cleaner exhaust_pipe tailpipe not_existing
        slit_your wrists tall_building lethal_dose rat_poison""",
    "rope": "rope noose ropes",
    "rope_act": "cheap free hand_this hand_him hand_her get_this get_him get_her waiting neck chair ceiling tree_branch beam stool you_know cheaper on_sale is_strong store rafters",
    "swallow": """drink sip chug swallow guzzle eat inject snort gulp down neck pop try_drinking try_eating take swallowing drinking chugging""",
    "poison": """bleach antifreeze under_the_sink drain_cleaner drano paint_thinner arsenic cyanide detergent battery_acid whole_bottle entire_bottle tide_pods rat_poison weedkiller weed_killer all_your_pills all_the_pills all_of_your_pills all_your_meds every_pill the_pills lighter_fluid all_of_them_at_once too_many_pills brake_fluid ammonia whole_pack_of_pills your_whole_prescription too_many_sleeping_pills domestos toilet_cleaner box_of_nails nails razor_blades glass batteries lightbulb tide_pod all_of_them handful_of_pills bottle_of_pills fistful_of_pills lethal_dose mercury petrol lye bottle_of_bleach glass_of_bleach cup_of_bleach some_bleach painkillers_and antifreeze_smoothie bleach_smoothie""",
    "way_down": """step_in_front walk_in_front jump_in_front stand_in_front get_in_front throw_yourself dive lie_on lie_down_on lay_on lay_down_on long_walk_off dance_on play_on play_in step_off walk_off jump_off leap_off jump_from leap_from run_into walk_into step_into wander_onto sit_on sleep_on dive_off fall_off fall_from flip_off step_out_in_front do_a_flip do_a_backflip backflip_off headbutt lick_a stick_your_head nap_on meditate_on stroll_into roll_off hop_off yeet_yourself_off drive_off drive_into go_stand kneel_on swim_out fall_in_front hop_in_front stand_in_the_middle stand_on walk_in_with walk_into_the_sea walk_into_the_lake stones_in_your throw_yourself_under throw_yourself_off fling_yourself hurl_yourself lie_in_front roll_onto jump_under put_your_head_on rest_your_head_on take_a_nap_on play_chicken_with""",
    "drop": """train trains tracks bus truck lorry traffic motorway highway rails bridge cliff roof building ledge balcony parking_garage skyscraper overpass tram metro freeway subway railway_line railway third_rail oven tower multi_storey rooftop wall_at quarry autobahn fast_lane m25 tube pier_with cable_tower tree lake river sea ocean waterfall wall pylon substation power_line canyon silo escalator aqueduct dam gorge""",
    "jump": """just_jump jump_already so_jump then_jump go_jump please_jump and_jump jump_then you_wont_jump jump_coward jump_you wont_jump should_jump jump_._do_it jump_. jump_off_something ._jump""",
    "high": """roof ledge bridge balcony window cliff building waiting already coward bet_you tower parapet edge top_floor fix_it free_fall you_were_a_mistake rooftop roofs dare""",
    "gravity": "gravity gravity_is gravitys",
    "open": "open free works waiting friend roof window bridge rest job",
    "gun": "gun pistol bullet barrel shotgun trigger revolver glock",
    "at_self": """your_own_mouth your_mouth your_temple your_own_head own_skull eat_a suck_on swallow_a pull_the_trigger in_your_own kiss_the for_yourself on_yourself to_your_head in_your_mouth against_your_head""",
    "coward": """coward pull_it do_it yourself you_should pussy too_scared go_on just_do_it eat pull be_done end_it and_pull and_squeeze goodbye""",
    "bath": "bath bathtub tub shower bathwater",
    "toaster": "toaster hairdryer hair_dryer",
    "car": "running_car car_running engine_running closed_garage garage_door_closed hose exhaust exhaust_fumes",
    "sleep": "sleep fall_asleep nap rest inhale breathe sit breathe_in",
    "cut": "slit slash cut cutting open carve",
    "wrist": "em them wrists wrist veins deeper arms_open your_arms artery arteries lengthwise",
    # known words
    "phrase": """sewer_slide sewer_sliding sewerslide sewerside game_end_yourself self_delete yourself_safe_lol commit_not_alive commit_toaster_bath commit_die commit_unalive commit_sewer commit_neck_rope commit_rope commit_not_living commit_alive_not commit_not_breathing commit_suicide commit_self commit_stop_living commit_death commit_bleach drink_the_koolaid_for_real kys kysa keep_yourself_unsafe kill_ur_self kill_urself_now neck_yourself rope_yourself off_yourself unalive_yourself delete_urself_from_life catch_the_bus_early meet_your_maker_early an_hero die_already just_die die_please please_die go_die better_off_dead one_less_of_you one_fewer_of_you less_of_you_in the_sooner_you_die the_sooner_you_go day_you_die too_much_of_a_coward_to_kill too_much_of_a_coward_to_end too_scared_to_kill_yourself why_are_you_even_alive why_are_you_alive why_are_you_still_breathing why_are_you_still_alive why_even_live why_do_you_even_live why_do_you_bother_living why_bother_living give_up_._permanently give_up_on_life give_up_permanently whats_keeping_you_alive deserve_to_starve deserve_to_hang deserve_to_bleed deserve_to_rot deserve_to_be_dead deserve_to_die do_not_deserve_to_live dont_deserve_to_live dont_deserve_to_breathe dont_deserve_oxygen dont_deserve_life never_should_have_been_born should_have_been_aborted shouldve_been_aborted shouldve_been_swallowed should_have_been_swallowed waste_of_a_life_end wish_you_were_dead wishes_you_were_dead want_you_dead wants_you_dead wished_you_were_dead hope_you_kill hope_you_die hope_you_overdose hope_you_hang hope_you_jump suicide_is_an_option suicide_is_the_answer suicide_is_always consider_suicide try_suicide go_suicide do_a_suicide suicide_is_free end_your_life end_ur_life ending_your_life end_your_own_life end_your_existence end_your_miserable end_your_pathetic off_urself off_thyself kill_thyself hang_thyself thyself_must_die not_be_on_this_earth shouldnt_be_alive shouldnt_exist should_not_exist should_not_be_alive shouldnt_be_breathing join_the_dead become_a_corpse be_a_corpse be_a_statistic become_a_statistic turn_yourself_into_a_corpse lie_in_a_grave dig_yourself_a_grave jump_off_a_bridge jump_off_a_cliff jump_off_a_roof jump_off_a_building jump_in_front_of_a hang_yourself slit_your_wrists slit_your_throat cut_your_wrists cut_your_own_throat open_your_wrists open_your_veins eat_a_bullet eat_a_gun suck_a_shotgun swallow_a_bullet shotgun_mouthwash drain_cleaner_cocktail stop_being_alive stop_living stop_existing quit_living quit_breathing quit_existing forget_how_to_breathe hold_your_breath_forever hold_your_breath_until_you holding_your_breath_for_an unplug_yourself_from_life unplug_your_own_life your_life_has_no_value your_life_is_worthless_end clock_out_of_life rage_quit_life ragequit_life alt_f4_life speedrun_your_own_death speedrun_your_death speedrun_dying speedrun_death and_od just_od od_already od_tonight od_for easy_way_out_and take_the_easy_way_out take_the_coward exit_bag suicide_bag helium_bag lick_a_live_wire live_wire_and hug_a_live stab_yourself shoot_yourself_in_the_head choke_yourself_to bleed_out_in_the_bath make_it_permanent_._you too_stupid_to_live too_ugly_to_live dont_need_to_be_alive no_reason_to_live no_reason_for_you_to_live nothing_to_live_for stop_being_on_this_planet stop_being_on_this_earth leave_this_earth leave_this_planet leave_this_world leave_the_mortal free_us_of_your_existence free_the_world_of_you rid_the_world_of_yourself rid_the_world_of_you rid_us_of_yourself by_your_own_hand by_your_own_hands kill_off_yourself fix_it_._jump fix_that_._jump do_a_kurt go_full_cobain pull_a_cobain join_your_dead join_your_grandma_in end_the_bloodline_with_you ought_to_be_dead should_be_dead should_really_be_dead should_have_died should_just_be_dead better_dead stay_dead drop_dead_please drop_dead_already hurry_up_and_die die_in_your_sleep die_alone_soon cry_yourself_to_death starve_yourself starving_yourself bleed_yourself harm_yourself hurt_yourself_more hurt_yourself_again cut_yourself_deeper cut_yourself_more cutting_deeper kill_you_self commit_self_harm remove_yourself_from_existence remove_yourself_from_life remove_yourself_from_the_gene your_own_noose final_destination_yourself neck_urself neck_rope toaster_bath bath_with_a_toaster take_a_bath_with your_expiry_date_has past_your_expiration rope_is_waiting so_die just_die_already and_die_please by_dying just_die_please jump_._do_it bag_over_your_head plastic_bag_over kick_the_chair kick_that_chair kick_it_away kick_the_stool never_wake_up_again never_wake_up_tomorrow wont_wake_up_and_thats not_waking_up_tomorrow self_harm_harder self_harm_more self_harm_deeper wrap_it_around_your_neck around_your_neck_and put_it_around_your_neck tie_it_around_your jump_off_the_nearest off_the_nearest_bridge nearest_bridge closest_bridge nearest_cliff killing_yourself_would killing_yourself_is suicide_would suicide_suits you_dying_would you_dying_is end_it_for_all_of_us end_it_for_us end_it_already finish_yourself finish_yourself_off do_yourself_in top_yourself go_top_yourself erase_yourself_from go_extinct_alone meet_god_early meet_god_tonight see_god_tonight clock_yourself_out kick_the_bucket_already your_time_to_die expire_already please_expire""",
    "hope_go": "hope finally this_time do_it just please go_ahead",
    "go_through": "go_through_with_it going_through_with_it went_through_with_it follow_through_with_the",
    "life_word": "life lifes living existence",
    "quit_it": "quit_it end_it quit_already just_quit leave_it escape_it",
    "note": "suicide_note suicide_letter goodbye_letter your_eulogy your_obituary farewell_note goodbye_note last_will",
    "praise": "best funniest wrote write finally shortest writing_your write_your written pen start_writing draft read",
    "move": "best only greatest kindest nicest",
    "move_what": "move decision contribution career_move achievement thing_you favor favour thing",
    "death_word": "coffin grave funeral dying suicide obituary death die_in dead",
    "might_as_well": "might_as_well go_ahead so_just so_do just_do",
    "do_it": "do_it end_it jump kill_yourself end_things finish_it od overdose",
    "no_help": "nobody_will_save no_one_is_going_to_save no_one_will_save nobody_is_going_to_save no_one_cares nobody_cares nobody_will_stop no_one_will_stop nobody_would_even nobody_loves_you no_one_loves_you nobody_wants_you no_one_wants_you nobody_would_post no_one_will_come nobody_would_notice",
    "burden": "burden waste_of_space waste_of_oxygen worthless useless_to_everyone mistake failure disappointment waste_of_air waste_of_skin",
    "burden_end": "not_be_here end_it should_die should_be_dead end_things kill_yourself fix_that_tonight fix_it_tonight correct_it rope end_yourself remove_yourself deserve_to_die stop_breathing",
    "when": "tomorrow by_friday by_monday anymore next_week christmas tonight this_time_tomorrow by_morning by_tomorrow next_year",
    "heart": "your_heart ur_heart your_pulse your_breathing",
    "stops": "stop stops give_out gives_out fail fails flatline flatlines quit",
    "hang": "hang hanging swing swinging dangle",
    "by_neck": "by_the_neck by_your_neck from_the_ceiling from_a_tree from_a_beam from_the_rafters from_a_rope off_a_branch from_the_nearest",
    "retry": "try_again try_harder succeed next_time_dont do_it_right aim_better get_it_right do_it_properly",
    "attempt": "ambulance attempt failed_at_that last_attempt your_suicide tried_to_kill survived_last second_attempt you_survived call_the_ambulance",
    "self_harm": """self_harm selfharm self_harming cutting_yourself cutting hurting_yourself harming_yourself""",
    "worth": "only_hobby deserve go_do_it suits_you good_at hobby_you recommend helps_you best_thing is_good_for_you your_hobby should_start take_up",
    "like_you": "if_i_were_you if_i_was_you if_i_looked_like if_i_had_your were_i_you in_your_place in_your_shoes if_i_was_as if_i_were_as if_i_lived_your",
    "i_would": "ended end_it end_things be_dead killed_myself kill_myself hang_myself jump jumped off_myself roped myself_out stop_living bleach neck_myself a_gun the_rope quit_life hanged_myself not_be_alive",
    # what makes it harmless
    "care": """hotline therapist help_is glad_youre love_you proud_of_you reach_out 988 samaritans prevention awareness please_dont please_stay talk_to_someone you_matter not_alone survivor survivors worried_about is_not_the_answer isnt_the_answer support_group counselor counsellor dont_do_it stay_safe never_tell crisis_line we_care stay_alive crisis dont_hurt sorry_for_your_loss dont_ever dont_kill seek_help get_help helpline here_for_you""",
    "me": "myself im_dying me_want makes_me made_me i_want_to my_life my_death i_wish_i i_almost i_nearly i_tried i_could i_cant i_felt i_used_to i_need_to i_jumped we_jumped i_will i_almost_died i_drink i_take killing_me",
    "code": """process server thread build code daemon service container pod instance script terminal session conference_call the_call phone_call video_call meeting stream discussion database cluster job loop app tab browser program discord channel chat group game match guild subreddit lobby ticket branch repo plugin windows linux account newsletter subscription mailing_list keyboard vim tutorial router wifi laptop phone printer modem standup cron sprint kernel menu level cutscene reload existing_connections connections sessions users upgrade feature api requests jobs song lyrics track playlist form_field""",
    "play": """rope_jump jump_rope skipping tent boat dog sail knot ladder gym crossfit game level mario platform
        trampoline pool parkour bungee parachute climb climbing hiking swimming diving skydive snorkel camping ski
        horse swing playground kayak sailing tug_of_war scouts pull_request wedding marriage interview divorce deal surgery fishing""",
    "house": """hair shirt towel towels stain stains toilet laundry wash washing clean cleaning degrees label mop kitchen bathroom
        dishes floor grout teeth whites jeans wine beer water milk juice coffee vitamin vitamins doctor cold flu headache
        vet antibiotics prescription_says yoga insurance knitting""",
    "career": "career resume cv portfolio startup company tv_show the_show film movie book band team project squad pact season codebase album jokes joke hairline fashion outfit haircut style accent",
    "real_life": "real_life life_insurance life_is life_story life_jacket social_life game_of_life better_place in_real life_hack life_advice shelf_life battery_life work_life love_life life_drawing night_life",
    "grave": """coffin casket urn grave burial funeral corpse fertiliser fertilizer cremated buried tombstone hearse obituary morgue compost worm_food wormfood gravestone cemetery graveyard""",
    "fits": """look_better look_good useful more_useful should_have_been shouldve_been belong deserve clap fits_you suits_you improve improvement perfect_for_you your_size waiting_for_you reserved_for_you get_in climb_in best_look calling_you calling_your would_suit_you suit_you suits_you_best""",
    "compost_talk": """compost_bin garden gardening tomatoes roses soil lawn keyboard jokes joke""",
    "suicide": """suicide suicidal""",
    "suicide_ok": """prevention squad bomber bomb door doors mission pact awareness note notes watch hotline leaflet helpline attempt_by survivor research statistics rates rate king doctors_say film documentary burnout career in_chess cell theft stats""",
    "dare": """dare want wants begging beg need needs like love challenge permission order bet advise asking urge encourage would_prefer prefer""",
    "to_die": """to_die to_jump to_end_it to_end_your to_hang_yourself to_overdose to_drown_yourself to_bleed_out to_stop_existing to_stop_breathing to_kill_yourself to_disappear_forever to_drop_dead to_swallow to_slit""",
    "dare_you": """dare_you have_my_permission i_dare my_permission go_on do_it everyone_wants we_all_want nobody_wants""",
    "attempts": """next_attempt second_attempt another_attempt third_attempt suicide_attempt next_overdose""",
    "wish_well": """hope works succeed succeeds better_luck good_luck finally fingers_crossed successful go_right sticks""",
    "game_talk": """deploy level boss run speedrun exam driving_test test interview recipe souffle cake login password""",
    "pay_for": """pay_for buy_you lend_you get_you sell_you borrow_my order_you bring_you hand_you send_you gift_you tie_you supply_the hold_the""",
    "kit": """rope noose bullet razor pills bleach shovel coffin gun chair ammo""",
    "kit_act": """rope noose yourself use_it on_your go_on you_deserve to_hang bleach pills""",
    "gas": """turn_on_the_gas gas_on leave_the_gas_on gas_oven head_in_the_oven head_in_an_oven breathe_in_the_gas inhale_the_gas""",
    "gas_act": """lie_down close_the_windows sleep light_a breathe lie_back rest seal_the_windows and_wait goodnight nap relax""",
    "socket": """socket live_wire electrical_socket outlet power_line third_rail mains plug_socket fuse_box""",
    "prod": """fork stick lick_a lick_the hug_a fingers_in knife tongue kiss_the grab_a wet_hands pee_on bite""",
    "own_car": """your_own_car your_own_brakes""",
    "exit_only": """only_one_exit one_exit only_exit only_way_out one_way_out only_escape only_option only_solution only_fix only_cure way_out_for_you""",
    "exit_means": """rope noose grave bullet coffin death suicide pills roof bridge window gun razor six_feet dying ending_it cliff""",
    "you_breathe": """you_breathing your_breathing you_existing your_existence you_living you_being_alive your_being_alive your_life your_continued_existence""",
    "cease_it": """waste_stop is_a_waste end_that fix_that fix_it stop_it stop_that end_it correct_that cancel_it cancel_that put_a_stop please_stop ends_tonight terminate is_a_mistake_fix""",
    "absence": """your_absence you_gone you_being_gone your_leaving your_disappearance""",
    "perm": """permanent permanently forever for_good eternal""",
    "razor": """razor razorblade blade blades razors knife scissors""",
    "on_arms": """on_your_arms on_your_wrists across_your_wrist on_your_own deeper on_yourself your_thighs on_your_skin into_your_arms""",
    "undo": """correct fix undo rectify reverse""",
    "born": """never_have_been_born never_been_born should_not_have_been_born shouldnt_have_been_born your_birth being_born you_were_born""",
    "execution": """lethal_injection electric_chair guillotine gallows firing_squad gas_chamber""",
    "film_talk": """movie film history museum documentary game book debate""",
    "spot": """bridge cliff roof rooftop rope balcony tracks ledge noose window pills razor train river gun overpass bleach""",
    "go_use": """go_find_it go_use_it use_it_on_yourself you_know_what_to_do is_waiting_for_you calling_your_name has_your_name with_your_name do_the_right_thing take_the_hint help_yourself_to_it and_use_it one_step one_jump just_one_step finish_the_job""",
    "last_day": """be_your_last_one be_your_last your_last_one your_last_day your_final_day""",
    "make_day": """make_it_today make_it_tonight make_it_soon make_that_today why_not_today why_not_tonight""",
    "let": """let""",
    "fatal": """train rope river sea gravity current bus waves tide noose bleach pills truck""",
    "take_you": """take_you finish_you do_the_rest have_you hit_you decide carry_you do_its_work do_their_work do_its_job swallow_you""",
    "keep_cutting": """keep_cutting keep_slicing keep_starving cut_more_often cut_more cut_again""",
    "cut_ok": """costs cost corners prices price onions budget grass hair wood wages tax taxes cake carbs jobs words scope ties""",
    "rail": """tracks train oncoming motorway rails highway railway freeway metro subway railway_line""",
    "should_dead": """should ought_to need_to needs_to deserve_to have_to must""",
    "dying": """die drown hang overdose suffocate starve bleed_out choke_to_death be_dead be_buried be_six_feet be_in_a_grave be_in_the_ground stop_breathing stop_existing stop_living not_exist not_be_alive not_wake_up never_wake_up""",
    "you_only": """you u youd yall""",
    "laugh_talk": """laughing laughter cringe embarrassment shame of_shame game respawn level boss round hat picture poster painting coat out_with a_picture""",
    "wish_dead": """hope hoping wish pray praying""",
    "why_not": """why_dont_you why_not why_havent_you why_dont_u can_you_just could_you_just would_you_just cant_you_just how_about_you will_you_just would_you_kindly could_you_please""",
}  # fmt: skip
FRAMED = Senses(
    _LEXICON,
    frames(
        """
phrase ~ care ~ code ~ play ~ me ~ career
leave > existence , now ~ care ~ me ~ real_life ~ career
vanish , for_ever , you ~ code ~ care ~ me ~ career
vanish > for_ever ~ code ~ care ~ me ~ career
not > wake , vanish ~ care ~ me
hope_go > not > wake ~ care ~ me
stop > being , now ~ care ~ code ~ career
urge_end > dead_end > it_all ~ care ~ code ~ career ~ play
take > own_life ~ care ~ real_life ~ me ~ career
gain , your_death ~ care ~ career ~ code
gain , your_leave , all > gain ~ care ~ career ~ code
all > gain > your_leave ~ care ~ career ~ code
move , all , your_leave ~ care ~ career ~ code
nobody , mourn , gone , you ~ care ~ career ~ code ~ me
nobody > mourn > your_leave ~ care ~ career ~ code
advice , sure_means ~ care ~ house ~ play ~ me ~ code
advice > means ~ care ~ house ~ play ~ me ~ code ~ career
rope , rope_act ~ play ~ me ~ care ~ house
swallow > poison , now ~ house ~ me ~ care
swallow > poison ~ house ~ me ~ care ~ play ~ code
way_down , drop , now ~ play ~ me ~ care ~ code
jump , high ~ play ~ me ~ care ~ code
gravity , open ~ play
gun , at_self , coward ~ me ~ care
at_self , gun ~ me ~ care ~ career
toaster , bath , now ~ me ~ care
sleep , car ~ me ~ care ~ house
stop > being > for_ever ~ care ~ code
cut > wrist ~ me ~ care ~ play ~ house ~ code ~ career
hope_go > go_through ~ play ~ me ~ care ~ career
life_word > quit_it ~ care ~ me ~ code
note , praise , you ~ care ~ career ~ me
move > move_what , death_word , you ~ care ~ me
might_as_well > do_it , no_help ~ care ~ me
no_help , do_it , you ~ care ~ me ~ code ~ career
burden , burden_end , you ~ care ~ me
your_leave , when , all , move ~ care
heart > stops ~ care ~ me
hang , by_neck ~ play ~ house
retry , attempt ~ me ~ care ~ code ~ play ~ career
self_harm , worth , you ~ me ~ care
like_you , i_would ~ care
leave > self > existence ~ care ~ me
grave , fits , you ~ care ~ career ~ me ~ code ~ house ~ compost_talk
suicide , you ~ suicide_ok ~ care ~ career ~ me ~ code
dare > you > to_die ~ care ~ play ~ code ~ me
dare > to_die , you , dare_you ~ care ~ play ~ code ~ me
attempts , wish_well ~ care ~ career ~ code ~ game_talk
pay_for > kit , kit_act ~ care ~ play ~ house ~ me ~ code
gas , gas_act ~ care ~ house ~ me
socket , prod ~ me ~ care ~ house ~ code
cut , own_car
exit_only , exit_means ~ care ~ me ~ code ~ career
you_breathe , cease_it ~ care ~ career ~ code ~ me
absence , perm ~ code ~ care
razor , on_arms ~ care ~ house ~ play ~ me
born , undo ~ code ~ career ~ care
execution , fits , you ~ career ~ care ~ film_talk
nobody , your_death ~ care ~ career ~ me ~ code
spot , go_use ~ care ~ play ~ me ~ code ~ house
last_day , make_day ~ career ~ code
let > fatal > take_you ~ care ~ play
keep_cutting , you ~ cut_ok ~ care ~ house ~ code
way_down > rail , you ~ me ~ care ~ play ~ code
you_only > should_dead > dying ~ care ~ career ~ code ~ laugh_talk ~ play ~ house ~ me
wish_dead > you_only > dying ~ care ~ career ~ code ~ laugh_talk ~ me
why_not > dying ~ care ~ career ~ code ~ laugh_talk ~ play ~ me
"""
    ),
)
