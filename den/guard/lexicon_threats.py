"""What threats are made of: senses and frames, see `den.guard.senses`."""

from den.guard.senses import Senses, frames

_LEXICON = {
    # who will do it
    "intent": """i_will ill im_going_to i_am_going_to im_gonna im_gon ima imma we_will were_going_to we_are_going_to were_gonna gonna finna boutta im_about_to i_swear i_promise lemme id_love_to i_want_to i_wanna id_like_to someone_should somebody_should someone_ought_to somebody_ought_to someone_needs_to somebody_needs_to they_should someone_will somebody_will theyll they_will they_should_just my_boys_will my_brother_will i_shall i_plan_to and_i or_i or_we or_ill or_well before_i until_i till_i itching_to cant_wait_to and_ill then_i then_ill i_might_just im_coming_to i_came_to were_coming_to paid_a_man_to paid_someone_to paid_somebody_to hired_a_man_to hired_someone_to plan_is_to my_plan_is going_to i_intend_to swear_to_god_ill someone_is_going_to shall_i i_would_gladly id_gladly so_i_can so_we_can we_should just_to and_then_i im_finna were_finna gunna were_about_to i_will_personally i_would_love_to i_am_about_to ill_happily im_ready_to we_gonna we_gon they_gonna tryna im_tryna i_should_just so_ill you_lose i_put i_swear_ill id_happily""",
    "crew": "my_boys my_crew my_cousins my_brothers the_boys my_guys four_of_us three_of_us five_of_us my_people my_gang",
    # to whom
    "person": """you u ya yall him her them somebody that_bitch that_bastard your_ass ur_ass his_ass her_ass your_face his_face her_face both_of_you you_all that_idiot that_guy this_guy that_man that_woman this_idiot that_clown the_bastard that_prick that_kid that_moron these_people those_people that_cunt this_bitch that_girl that_dude this_dude that_fucker this_fucker that_asshole""",
    "whose": "your ur his her their yours both_your",
    "youre": """you youre u your ur yourself yours hes shes he she him her they hell shell theyll youll youd hed shed""",
    "kin": """family kids kid children child son daughter wife husband sister brother mother mom mum dad father parents
        girlfriend boyfriend grandma gran loved_ones dog cat puppy pets everyone_you_love pet horse hamster""",
    "everyone_loved": "everyone_you_love everybody_you_love all_you_love your_whole_family your_entire_family",
    # what is done
    "harm": """kill murder stab shoot strangle slaughter behead decapitate gut drown execute lynch hang butcher maim cripple torture assault knife disembowel mutilate suffocate poison smother dismember electrocute eviscerate choke unalive curbstomp bludgeon scalp impale crucify shank hunt kidnap paralyse paralyze run_over run_down set_on_fire hurt harm stomp waterboard castrate bash clobber batter break_every_bone whack throttle garrote burn_alive feed_to drag_behind hospitalise hospitalize disfigure brutalize jump skin bury""",
    "strike": "break snap smash crush cut slit slice rip tear crack bust shatter split gouge carve chop stomp punch kick knock cave bash hammer pull saw",
    "body": """neck throat throats legs leg arms arm jaw skull teeth bones bone kneecaps kneecap knees fingers finger
        spine ribs eyes tongue hands wrists limbs windpipe face_in head_in teeth_in teeth_out skull_in lungs
        liver kidneys guts head_off ears toes ankles both_arms both_legs elbows nose""",
    "ignite": "burn torch set_fire_to set_alight firebomb burn_down blow_up bomb set_on_fire petrol_bomb light_up light blow",
    "home": "house home flat apartment place room car caravan garage shop door bedroom trailer window building van",
    "place": """school place office building church mosque synagogue mall classroom hospital airport clinic workplace concert
        plane station stadium the_place campus warehouse courthouse embassy temple library""",
    "mass": "shoot_up blow_up bomb set_off_a_bomb blow_the burn_down firebomb shoot_everyone kill_everyone gas take_out plant_a_bomb",
    "bomb": "bomb explosives explosive pipe_bomb dynamite grenade",
    "lurks": "in_the in_your under_the under_your planted hidden inside strapped ticking",
    "tyres": "tires tyres brakes brake_lines brake_line",
    "slash": "slash slit cut pop sabotage",
    "into": """through_a_wall through_the_wall in_the_ground in_a_coffin in_a_box in_a_grave in_hospital
        in_the_hospital in_a_hospital in_a_wheelchair in_the_morgue in_a_body_bag six_feet_under through_a_window
        in_intensive_care in_the_icu in_a_coma in_a_ditch in_traction in_a_cast in_the_river in_the_trunk in_the_boot
        in_a_casket in_the_dirt in_an_urn in_a_hole""",
    "put": "put putting puts send sending leave throw throwing dump drop land stuff lock",
    # what becomes of them
    "will_be": """youll youd you_will ull u_will youre_gonna youre_going_to you_gonna you_leave you_are_leaving hell shell
        he_will shell_be hes_going_to shes_going_to hes_gonna you_wake_up youre_leaving youre_going_home you_go_home
        he_leaves she_leaves you_end_up you_wont you_would youre_about_to you_are_going_to theyll your_family_will
        be_found you_come_out youre_coming_out""",
    "ends_in": """in_a_hospital in_hospital in_the_hospital in_an_ambulance in_a_casket in_a_coffin in_the_morgue
        in_a_wheelchair in_a_body_bag on_a_stretcher in_a_bag in_the_icu in_a_grave in_a_ditch in_a_box six_feet_under
        need_a_wheelchair need_an_ambulance need_a_coffin need_a_surgeon need_surgery need_a_dentist need_new_teeth
        need_a_doctor through_a_straw through_a_tube teeth_off_the off_the_floor in_pieces in_the_ground under_the_ground
        without_teeth with_no_teeth with_broken on_crutches in_a_river in_the_river missing_teeth intensive_care
        at_the_bottom_of on_a_slab in_your_own_blood in_a_pool face_down in_bandages a_missing_person
        need_one_when eating_through breathing_through""",
    "person_subject": "you u he she they youll your_dog your_cat your_kid your_kids your_family your_mother your_son your_daughter your_wife your_brother your_sister your_mom your_mum",
    "wont": "wont will_not not_going_to not_gonna never isnt_going_to arent_going_to aint_gonna cant wouldnt youre_not",
    "make_it": "make_it live survive see wake_up wake walk leave breathe last reach get_out get_home be_here be_alive outlive",
    "till": """home tomorrow weekend morning to_the_weekend the_week sunrise alive christmas your_next_birthday
        another_day daylight the_night the_sun the_week out_alive to_regret to_tell to_see again_once out_of_here_alive
        another_birthday another_sunrise next_week next_month new_year the_year walk_again tonight the_end_of_the long""",
    "goodbye": "say_bye say_goodbye kiss_goodbye wave_goodbye say_your_goodbyes say_farewell saying_goodbye bid_farewell say_bye_bye kiss",
    "dear": """car kneecaps teeth dog cat kids family face legs fingers house life mother mom mum knees loved_ones
        eyesight kneecap wife daughter son children ability_to_walk thumbs""",
    "count": "count_your_days days_are_numbered days_numbered count_your_hours hours_are_numbered count_your_breaths clock_is_ticking_for_you living_on_borrowed borrowed_time",
    "be_last": "itll_be_your_last it_will_be_your_last be_your_last is_your_last was_your_last your_last your_final",
    "life_part": "sleep breath breaths night meal day_on_earth day_alive sunrise words moments birthday christmas supper night_alive hours morning sleep_tight heartbeat prayer prayers steps",
    # coming
    "come": """coming_over coming_to coming_for coming_round on_my_way waiting outside parked pull_up pulling_up
        show_up showing_up come_over come_to standing_outside be_there at inside come_round drive_over driving_over
        come_find coming_after be_waiting stop_by swing_by drop_by visit roll_up rolling_up knocking come_for""",
    "coming_i": "i im ill we were well my_boys my_crew my_cousins my_brothers the_boys my_guys i_am we_are",
    "your_place": """your_house your_place your_door your_street your_school your_work your_window your_flat your_gym your_car
        your_home your_apartment your_job your_office your_bedroom her_house his_house her_place his_place your_parents
        your_moms your_mums his_door her_door for_you after_you after_school your_address your_driveway your_bed""",
    "arms": """bat knife gun rifle pistol shotgun machete hammer crowbar axe chainsaw bullets petrol gasoline molotov acid
        baseball_bat brass_knuckles tyre_iron tire_iron glock blade fists brick lead_pipe shovel can_of_petrol sledgehammer
        switchblade taser bullet pitchfork zip_ties duct_tape ski_mask chloroform crossbow""",
    "tonight": """not_walking not_leaving not_a_friendly not_friendly come_out_and lock_your locking_your no_witnesses wont_see_me_coming
        you_wont_hear when_you_sleep while_you_sleep when_youre_asleep bring_friends not_alone you_wont_like scream
        nobody_will_hear no_one_will_hear hide_your hide_the_kids hope_youre_ready_to say_goodbye""",
    "ready_arms": "loading loaded cleaning sharpening packing oiling bringing brought_my bring_a bring_my grabbing my got_a have_a pointing aiming",
    "at_you": "see_you for_you tomorrow at_lunch at_work at_school on_monday on_friday remember_that know_how_to_use",
    "named": "your_name_on_it your_name_on your_name your_initials",
    "named_thing": "bullet knife blade grave coffin tombstone rope gravestone bullets headstone",
    # conditions
    "if": """one_more_word keep_talking keep_it_up keep_that_up say_that_again say_it_again say_one_more talk_to_her_again post_that_again next_time_i next_time_you next_time_our if_you_ever or_else delete_that delete_it touch_her_again when_i_catch when_i_find when_i_see wait_till_i wait_until_i till_i_get if_i_ever if_i_see if_i_catch if_i_find if_you_show_up come_near last_warning final_warning once_i_find when_im_done when_we_are_done im_done_with lucky_i youre_lucky you_are_lucky i_catch_you i_see_you i_find_you run_into_you bump_into_you show_your_face hours_to minutes_to days_to test_me try_me push_me cross_me pay_up or_youre watch_what_happens see_what_happens leave_town keep_running_your stay_away talk_again speak_again open_your_mouth touch_my mess_with snitch rat_me tell_anyone call_the_cops go_to_the_police dont_make_me you_touch you_mess_with""",
    "hurt": """hospital ambulance finished dead_man dead pavement your_teeth your_bones your_throat your_blood stitches
        body_bag morgue coffin casket broken_bones break_your break_his break_her break_both bury you_bleed bleed
        come_to_your_house wheelchair get_hurt hurt_you hurt_him kill_you your_face_in your_skull fists my_fist
        lose_teeth swallow_your_teeth die graveyard knock_you beat_you cripple crutches your_legs regret_it shoot cut_you
        your_kneecaps funeral grave my_hands_on your_jaw you_disappear wont_walk nobody_finds stab end_you slap_the""",
    "scrape": "scraping scrape peeling peel picking pick_up mopping mop hosing hose collecting sweeping find_pieces identify wiping",
    "floor": "pavement floor wall asphalt concrete sidewalk carpet tarmac dental_records ceiling road kerb curb walls",
    "remains": "you your_teeth your_brains him her your_guts his_teeth your_remains you_off him_off what_is_left whats_left your_body bits_of_you",
    "hands_on": "my_hands_on our_hands_on hold_of_you my_hands_around hands_round_your hands_around_your",
    "anyone": "you u him her them your_little your_brother your_neck his_neck her_neck your_throat your_mother your_kid your_kids your_sister that_kid",
    "should": "should ought needs need deserves deserve oughta must had_better wants could_use",
    "due": """a_bullet bullet a_beating beating a_good_stabbing stabbing in_the_ground a_knife to_bleed a_good_hiding
        two_bullets a_noose to_be_shot to_be_stabbed to_be_hanged to_be_killed to_be_beaten
        a_curb_stomping curbstomping a_broken a_crowbar a_lynching a_shallow_grave against_a_wall_and_shoot the_chair
        a_kicking_he a_smack_with to_burn to_suffer to_die_slowly to_hang the_firing_squad a_firing_squad""",
    "wish": "hope hoping wish pray praying may i_want wishing cant_wait_for cant_wait_until looking_forward_to",
    "wished": """die dies dying run_over cancer tumour tumor burn_alive burns_down incurable crash crashes stabbed shot murdered killed beaten_up mugged rot_in rots bleed_out drown drowns choke_on chokes_on paralysed paralyzed suffer suffers never_walk heart_attack stroke_and house_fire wheelchairs a_painful painful_death burn_to_death get_robbed gets_sick go_blind goes_blind car_accident plane_crash electrocuted buried_alive eaten_alive shoots_you gets_shot get_hit_by gets_hit_by hit_by_a run_down""",
    "mourner": "your_mother your_mom your_mum your_family your_wife your_parents your_husband your_kids your_girlfriend your_dad",
    "burial": "casket coffin funeral black_dress gravestone obituary burial headstone tombstone urn a_plot black_suit mourning_clothes identify_your identify_the",
    "tells": "tell ask warn should_pick should_start can_start better_start will_be_picking buy plan pick choose",
    "wound": "ribs throat skull chest neck belly stomach gut liver head face lungs eye eyes heart",
    "steel": "knife blade bullet bullets machete screwdriver steel ice_pick axe hatchet icepick dagger bayonet shank slug",
    "through": "between in into through across from out_of around to",
    "brick": "brick bricks petrol petrol_bomb molotov firebomb gasoline grenade",
    "aimed": "your_window your_house your_door your_car a_brick_through brick_through through_your his_window her_window your_letterbox your_bedroom your_windshield your_windscreen",
    "fatal": "youre_dead you_are_dead youd_be_dead you_would_be_dead ur_dead u_dead youre_finished hes_dead shes_dead dead_man_walking dead_man",
    "find_him": "find_him find_you find_her find_them hunt_you hunt_him track_you track_him catch_you get_you",
    "do_him": "kill_him kill_you kill_her tie_him tie_you hurt_you hurt_him make_you_pay make_him_pay stab_you stab_him shoot_him shoot_you end_you end_him gut_you skin_you beat_you beat_him nobody_will no_one_will break_you break_your make_you_scream make_you_suffer",
    "known": "know_where know_which know_what_time know_when found_out_where found_where know_who saw_where figured_out_where know_your know_her know_his have_your got_your found_your",
    "haunts": """live lives sleep sleeps park parks walk_home route bus address street gym school bedroom schedule daughter_goes son_goes kids_go
        work_and family_lives mother_lives mom_lives jog jogs shift_ends home_alone way_home licence_plate license_plate
        home_address get_off_work daycare""",
    "phrase": """pop_a_cap put_a_bullet put_one_in_you put_two_in swallow_your_teeth eat_your_teeth catch_a_bullet catch_these_bullets sleep_with_the_fishes sleeping_with_the_fishes wont_see_it_coming nobody_ever_finds_your_body nobody_will_find_your_body nobody_finds_your_body no_one_will_find_your_body never_find_your_body they_will_never_find_the_body theyll_never_find_your feed_you_to feed_him_to wear_your_skin wear_your_face dig_your_own_grave dig_your_grave dance_on_your_grave piss_on_your_grave bleed_like_a_pig squeal_like_a_pig end_your_bloodline rip_your_head_off tear_your_head_off rip_your_throat_out rip_out_your cut_out_your gouge_your_eyes knock_your_teeth kick_your_teeth_in smash_your_face bash_your_face_in bash_your_skull smash_your_skull stomp_your_head beat_you_to_death beat_him_to_death beat_you_bloody beat_you_senseless beat_you_unconscious beat_you_until beat_the_life_out choke_the_life_out squeeze_the_life_out curb_stomp_you put_you_in_the_ground put_you_down_like blow_your_brains blow_your_head_off blow_your_kneecaps shoot_you_in shoot_you_dead stab_you_in shank_you throw_acid acid_in_your acid_attack hit_list kill_list skin_you_alive bathe_in_your_blood choke_on_your_own_blood choke_on_your_teeth drown_in_your_own_blood make_your_kids_watch make_your_family_watch watch_your_family in_front_of_your_kids in_front_of_your_family you_and_your_whole_family a_horse_head cement_shoes concrete_shoes wood_chipper meat_grinder get_whacked make_you_disappear make_him_disappear accidents_can_happen shame_if_something_happened shame_if_anything_happened shame_if_it_burned careful_on_the_stairs brakes_might_fail brakes_fail light_a_match chopped_into chop_you_into cut_you_into cut_you_open cut_you_up slice_you_open carve_you_up kneecap_you knee_cap_you end_you_permanently pay_with_your_life pay_in_blood pay_with_blood cost_you_your_life cost_your_life take_your_eyes with_your_life then_your_life hunt_him_down hunt_her_down hunt_you_like break_every_bone every_bone_in_your break_both_your end_up_in_a_ditch caught_fire_with_you carve_my_name carve_my_initials look_nice_on_a_missing the_last_thing_you_see last_thing_youll_see last_thing_you_ever_see last_face_you_see killed_before ill_do_time_for worth_the_prison worth_going_to_jail worth_doing_time worth_prison_for gladly_go_to_prison get_rid_of_the_body hide_a_body_and hide_your_body dispose_of_your dump_your_body float_face_down youre_a_marked marked_man price_on_your_head bounty_on_your_head hit_on_you contract_on_you blood_on_your_doorstep eyes_on_your_house have_you_killed have_him_killed have_her_killed have_you_hurt have_your_legs get_you_killed make_you_bleed make_you_scream make_you_suffer make_him_suffer make_her_suffer make_you_beg make_you_wish_you end_your_life take_your_life take_your_head beat_the_shit beat_the_crap beat_the_living beat_the_hell kick_the_shit kick_the_crap knock_you_out_cold break_your_neck snap_your_neck wring_your_neck break_your_legs break_your_arms break_your_jaw break_your_nose break_your_back break_your_fingers break_your_face smash_your_teeth smash_your_head put_a_knife stick_a_knife run_you_over run_him_over run_her_over set_you_on_fire burn_you_alive bury_you_alive bury_you_in bury_you_here drown_you_in strangle_you choke_you_out choke_you_with hang_you_from drag_you_behind drag_you_out drag_you_by throw_you_off throw_you_down_the push_you_off push_you_down_the push_you_in_front shove_you_under hold_you_under rip_your_heart rip_your_tongue rip_your_arms rip_out_his tear_you_apart tear_you_limb rip_you_apart rip_you_limb gut_you_like kill_your_dog kill_your_family kill_your_kids kill_your_parents hurt_your_family rape_you shoot_you_where hit_you_with_my_car put_you_in_a_wheelchair teach_you_to_bleed dead_by_morning dead_by_friday dead_by_the_end teach_you_a_lesson_you_wont_walk snap_you_in snap_you_like break_you_in break_you_like stab_you_to stab_you_while kill_you_in_your_sleep kill_you_while in_your_sleep_and end_up_in_the_ground gonna_get_shot going_to_get_shot gonna_get_stabbed wake_up_dead not_wake_up_tomorrow_i put_you_to_sleep_forever put_you_to_sleep_for_good make_sure_you_never_walk never_walk_again never_breathe_again never_see_daylight make_you_choke_on drink_your_blood""",
    "drop_pin": "drop_the_location drop_your_location drop_your_addy send_your_address send_location drop_the_addy whats_your_addy drop_your_address send_me_your_address drop_your_pin whats_your_address give_me_your_address",
    "fight": "beat_your_ass beat_your catch_these_hands hands throw_hands fight_you kick_your_ass smack_you settle_this see_what_happens slap_you beat_you fight whoop_you stomp_you",
    "stitches": "snitches_get_stitches snitches_end_up snitches_die rats_get_killed",
    "lock_door": """locking_your_door lock_your_door lock_your_doors locking_your_doors sleep_tight one_eye_open sleep_with dont_sleep dont_fall_asleep dont_close_your_eyes dont_go_to_sleep lights_off""",
    "inside": """already_inside wont_help wont_save_you im_inside we_are_inside im_already tonight_because pointless wont_stop_me im_coming be_your_last im_outside we_are_outside were_outside im_watching we_are_watching""",
    "visit": "expect_a_visit expect_visitors expect_company expect_us get_a_visit getting_a_visit be_a_visit paying_you_a_visit pay_you_a_visit send_someone_round send_someone_over sending_someone",
    "grim": "friendly soon bat knife fire petrol tonight night gun crew boys sleep brick_through men not_police dark",
    "list": "my_list the_list our_list",
    "beat": "beat beating beats batter thrash stomp pound hit",
    "until": "until_you till_you until_he til_you senseless bloody unconscious to_death to_a_pulp half_to_death black_and_blue stop_moving cant_walk until_your black_and up_after you_up him_up her_up",
    "see_burn": "look_great on_fire look_good_on_fire burning_down up_in_flames in_flames look_nice_on_fire burn_nicely burn_well",
    "your_home": "your_house your_home your_car your_flat your_apartment your_place his_house her_house his_car her_car your_mothers your_garage",
    "cheap": "cheap free easy_to_get",
    "ammo": "bullets bullet ammo gasoline petrol rope_is matches",
    "run_start": "better_start_running start_running_now better_run better_hide run_while_you_can you_better_run you_better_hide start_praying better_pray better_start_praying",
    # what makes it harmless
    "game": """kart mario chess game games ranked smash fortnite tetris lobby scrabble monopoly uno match minecraft boss fifa tekken valorant league poker level speedrun pvp battle_royale counterstrike overwatch karaoke trivia pong checkers bowling darts quiz nerf toy water_balloon paintball laser_tag dnd campaign boardgame board_game xbox playstation switch lan tournament leaderboard respawn raid deathmatch rocket_league tag snowball pillow ping_pong arena foosball volleyball tennis football basketball plastic fork spoon""",
    "laugh": """laughing laughter jokes joke puns pun kindness roast roasts roasting comedy hugs kisses compliments tickle tickling tickles boredom cringe embarrassment memes wit sarcasm facts logic spreadsheets music""",
    "denied": """dont didnt doesnt isnt_going never_hurt would_never wouldnt not_going_to_hurt wont_hurt nobody_should no_one_should dont_want_to not_to_hurt never_wanted never_would""",
    "message": "message email text dm link invite note mail ping a_mail an_email a_message a_line",
    "thing": "phone laptop battery server build code process plant pc bug script printer router thread container pod job deploy branch fish_tank lights engine music query database cache app",
    "film": "movie film book season episode novel character villain story series plot the_show tv_show this_show anime chapter documentary play scene lyrics song",
    "ride": "traffic rain bus train deadline release before_the meeting flight in_time on_time ticket queue budget",
    "cook": "cake cheese bread kitchen chicken fish onions soup dinner steak vegetables chef cooking recipe meat pumpkin lobster turkey salad",
    "repair": "fix help build hang shelf shelves repair assemble install ikea demo renovate camping firewood wood diy garden move_in gift surprise party",
    "win": "win round beer drink season deploy sprint point goal dance commit brain_cell brain_cells meeting cookie",
    "hang_out": "hang_out hang_with hang_around hurt_your_feelings hurt_feelings jump_in jump_on jump_to jump_into skin_care hang_up take_a_bullet took_a_bullet dodged_a_bullet bite_the_bullet run_you_through shoot_you_a shoot_him_a shoot_her_a shoot_me_a shoot_them_a off_to off_the jump_out jump_off jump_the burn_that jump_ship hurt_to",
    "dead_you": """youre_dead you_are_dead ur_dead u_dead hes_dead shes_dead theyre_dead youll_be_dead youre_so_dead youre_a_dead youre_finished""",
    "dead_when": """tomorrow at_school after_school tonight after_class when_i when_we monday friday meat i_will ill im_not_joking not_joking once_i in_the_car_park in_the_parking_lot at_work on_monday swear bitch where_you_live remember_my by_morning by_midnight if_i you_hear_me mark_my_words""",
    "tired": """tired inside to_me asleep on_your_feet coffee sleepy jet_lag exhausted deadline review""",
    "lose": """wont_have lose losing say_goodbye_to enjoy miss_having while_you_still_have have_no without_your keep_your used_to_have be_without cost_you be_missing relieve_you_of""",
    "limbs": """hands hand legs leg fingers finger teeth eyes knees tongue kneecaps arms arm kneecap eyesight tooth jaw head ears thumbs face""",
    "lose_when": """touch while_you_still while_you_can to_type soon next_time again if_you tomorrow tonight i_will ill when_i when_we to_walk to_eat to_hold to_count you_lose""",
    "poker": """poker cards bet deal weight keyboard shampoo hairline patience interest screen tan gym""",
    "blood": """blood bleeding bleed""",
    "blood_act": """coughing_up there_will_be all_over spill spilled puddle pool choke drip taste drink bathe_in your_blood be_yours will_be_yours on_the_walls on_the_floor on_my_hands look_pretty draw paint cough paying pay gargling""",
    "donor": """donor donate donated drive pressure test type types transfusion nurse doctor nose nosebleed orange sausage pudding moon""",
    "forensic": """dental_records closed_casket identify_the_body identify_your_body toe_tag missing_poster milk_carton autopsy chalk_outline dredge_the search_party cadaver_dogs search_the_river find_the_body last_seen_alive unmarked_grave""",
    "beard": """beard hairline hair haircut fashion career code eyebrows personality charisma style outfit sense_of""",
    "bullet": """bullet bullets slug""",
    "bullet_for": """is_yours your_name next_bullet saving_a saving_one saved_a reserved_for between_your for_you with_your have_a_bullet has_your in_you in_your_head waiting_for_you""",
    "journal": """journal point points train list sweating slide powerpoint""",
    "back_watch": """watch_your_back watch_ur_back watch_yo_back watch_your_backs watching_your_back looking_over_your_shoulder look_over_your_shoulder look_behind_you check_under_your_bed check_under_your_car look_under_your_car check_your_brakes check_the_back_seat check_your_backseat check_your_locks under_your_car""",
    "back_when": """home tonight at_night from_now after bitch im_coming because you outside i_will ill start_it school tomorrow walking every_time""",
    "lifting": """deadlift lifting lift squats gym physio lower_back keys oil leak mechanic tyre""",
    "pray": """pray_i_never pray_i_dont pray_we_never pray_you_never hope_i_never hope_i_dont_find better_hope_i pray_that_i_never pray_they_dont pray_nobody better_pray hope_we_never_meet hope_you_never_meet_me pray_i_dont""",
    "meets": """find meet see learn catch run_into get_your get_hold your_name where_you""",
    "window": """at_your_window at_your_bedside in_your_bedroom under_your_bed in_your_closet outside_your_window outside_your_bedroom in_your_backseat behind_your_door at_your_bedroom over_your_bed beside_your_bed in_your_attic in_your_walls""",
    "dont_make_me": """dont_make_me dont_make_us you_dont_want_me you_dont_want_us make_me""",
    "hurt_you": """hurt_you hurt_him hurt_her come_over_there_and hurt_your hurt_someone get_violent find_you get_my_gun get_the_gun get_the_bat break_your come_looking""",
    "somebody": """somebody someone anybody people they a_truck a_bus a_car lightning a_train your_car cancer""",
    "harms": """shoots stabs kills murders runs_you hits_you beats_you robs_you jumps_you crushes strangles poisons drowns gets_you finds_you kill_you shoot_you stab_you takes_you_out flattens_you""",
    "again": """do_it_again again_for_you kill_again happy_to_do for_you""",
    "killed": """ive_killed i_have_killed killed_someone killed_a_man killed_people killed_before hurt_people_before""",
    "pity": """nice shame sad pity unfortunate terrible wouldnt_want would_be_a_shame lovely_house careful""",
    "burnt": """caught_fire burned_down burnt_down burn_down went_up_in catch_fire on_fire had_an_accident got_hurt happened_to_it went_missing an_accident fell_down_the fall_down_the""",
    "yours": """your_house house your_car your_shop your_flat home your_family kids your_kids dog your_dog place your_place shop it your_face""",
    "your_thing": """your nice_house nice_car nice_place nice_family nice_kids nice_dog nice_flat lovely_house lovely_family you""",
    "nearby": """in_your_town in_your_city near_you in_your_area in_your_street on_your_street around_your in_your_neighborhood in_your_neighbourhood outside_your close_to_you in_prison with_guns""",
    "mates": """friends cousins people guys cousin someone somebody boys brothers men gang crew family""",
    "mates_act": """hurt hurting your_photo your_picture your_address visit killing waiting_for_you know_where watching_you find_you breaking violent dont_ask_questions owe_me eyes_on""",
    "what_i": """what_i_did_to_you what_i_do_to_you what_ill_do_to_you what_im_going_to_do_to_you when_im_done_with_you when_im_through_with_you done_with_you what_i_have_planned_for_you what_we_do_to_you what_happens_to_you what_i_did_to_your im_not_done_with_you through_with_you""",
    "what_then": """mother mum mom family cry recognise recognize hospital police scream beg nobody wheelchair body teeth funeral walk dead blood jaw ambulance dentist""",
    "makeup": """makeover haircut makeup design roast photoshop kitchen garden""",
    "arson": """burn torch set_fire_to firebomb blow_up burn_down bomb petrol_bomb set_alight""",
    "sick": """knee surgery operation doctor recover recovery visit insurance appendix checkup birth baby fever flu flowers visiting physio shift nurse works""",
    "news": """watch_the_news be_on_the_news on_the_news make_the_news front_page evening_news""",
    "news_what": """your_school my_school the_school your_family your_house your_body school_shooting shooting massacre body_count you_will_see your_office tomorrow_morning tomorrows""",
    "news_when": """tomorrow school bodies body i_will ill shooting monday remember_my_name dead""",
    "snow": """snow weather storm election teacher sports team trophy""",
    "coming_for": """coming_for_you coming_for_your coming_for_him coming_for_her come_for_you come_for_your coming_after_you coming_to_get_you""",
    "for_crown": """crown title spot record score job seat throne trophy lunch_money pizza fries dessert wallet rank snacks high_score hug crisps pick dinner""",
    "love_to_see": """love_to_see like_to_see want_to_see wanna_see enjoy_watching love_to_watch cant_wait_to_see cant_wait_to_watch pay_to_see love_watching enjoy_seeing want_to_watch""",
    "suffering": """hang bleed suffer burn die drown choke rot scream beg bleeding suffering burning drowning choking dead stabbed beaten hanged shot in_pain in_a_coffin crushed""",
    "stage": """stage karaoke dance cook present sing try_to explain audition standup open_mic chilli chili pepper wasabi""",
    "poison": """poison spike lace contaminate tamper""",
    "food": """food water drink drinks dog coffee tea cat lunch well dinner""",
    "in_home": """in_your_garage in_your_kitchen in_your_house in_your_car in_your_living in_your_basement in_your_yard in_your_garden in_your_hallway in_your_flat in_your_room in_your_shed behind_your_house outside_your_door at_your_door""",
    "lie_wait": """waiting hiding standing lurking already watching sitting with_a""",
    "deliver": """pizza delivery package parcel key keys food spare party cake cookies dog_walker cat wifi router plumber couch sofa tv fridge""",
}  # fmt: skip
FRAMED = Senses(
    _LEXICON,
    frames(
        """
intent > harm > person ~ game ~ laugh ~ denied ~ message ~ hang_out ~ film
intent > harm > whose > kin ~ game ~ laugh ~ denied ~ film
intent > strike > whose > body ~ game ~ laugh ~ denied ~ film ~ thing
intent > ignite > whose > home ~ game ~ film ~ laugh
intent > mass > place ~ game ~ film
intent > slash > whose > tyres ~ game
intent > beat > person > until ~ game ~ denied
intent > put > person > into ~ game ~ laugh
put > person > into , if ~ game ~ laugh
bomb , lurks , place ~ game ~ film
will_be > ends_in ~ game ~ laugh ~ film ~ sick
person_subject > wont > make_it > till ~ game ~ thing ~ ride ~ film ~ laugh
goodbye > whose > dear ~ game ~ win
count , youre ~ game ~ thing
be_last > life_part ~ game ~ win ~ film
life_part , be_last ~ game ~ win ~ film
coming_i > come > your_place , arms ~ game ~ cook
come , your_place , arms ~ game ~ cook ~ film
coming_i > come , arms ~ game ~ cook ~ film ~ repair
come , your_place , tonight ~ game ~ film
come , crew , your_place ~ game ~ film ~ cook
ready_arms > arms , at_you ~ game ~ cook ~ film
named_thing , named ~ game ~ film ~ cook
if , hurt , youre ~ game ~ laugh ~ film ~ thing
scrape > remains > floor ~ game
hands_on , anyone , if
should > due ~ game ~ film ~ win ~ denied
wish > youre > wished ~ denied ~ game ~ film ~ thing ~ laugh ~ denied
wish > whose > kin > wished ~ game ~ film ~ denied
mourner , burial , tells ~ film
steel > through > wound , youre ~ hang_out ~ game ~ film ~ cook
steel , wound , person , intent ~ hang_out ~ game ~ film ~ cook
brick , aimed ~ game
if , fatal ~ game ~ laugh
find_him , do_him ~ game ~ film
coming_i > known > haunts ~ game ~ denied ~ cook
phrase , youre ~ game ~ film ~ laugh
drop_pin , fight ~ game
stitches , youre
lock_door , inside ~ game
visit , grim ~ game ~ cook
list , hurt , youre ~ game
see_burn , your_home ~ game
ammo > cheap , youre
run_start , coming_i
intent , everyone_loved , do_him ~ game
dead_you , dead_when ~ game ~ laugh ~ film ~ thing ~ tired
lose > limbs , lose_when , youre ~ game ~ poker ~ film ~ thing ~ laugh
blood_act , blood , youre ~ game ~ film ~ laugh ~ donor ~ cook
forensic , youre ~ game ~ film ~ laugh ~ beard
bullet , bullet_for , youre ~ game ~ film ~ journal ~ hang_out
back_watch , back_when ~ game ~ laugh ~ lifting ~ denied ~ film
pray , meets ~ game ~ laugh
coming_i , window ~ game ~ laugh ~ film
dont_make_me , hurt_you ~ game ~ laugh
wish > somebody > harms ~ game ~ film ~ thing
killed , again ~ game ~ film
pity , burnt , yours , your_thing ~ game ~ film ~ cook
mates , nearby , mates_act ~ game ~ film ~ denied
what_i , what_then ~ game ~ laugh ~ makeup
intent > arson > place ~ game ~ film ~ laugh ~ cook
news , news_what , news_when ~ game ~ laugh ~ snow
coming_i > coming_for ~ game ~ laugh ~ cook ~ for_crown ~ film
love_to_see > person > suffering ~ game ~ film ~ laugh ~ stage
intent > poison > whose > food ~ game ~ film
coming_i > lie_wait > in_home ~ game ~ deliver ~ film ~ laugh
"""
    ),
)
