"""Senses of threats, told by meaning: who announces, what is done, to whom, and what comes of it."""

from collections.abc import Mapping
from typing import Final

DEEDS: Final[Mapping[str, str]] = {
    "announce": """
        ill wewill hewill shewill theyll gonna id we_should lets who_wants_to who_wants i_swear_to im
        we_got_to we i my_boys my_cousin my_cousins my_brother my_brothers my_crew my_guys my_people
        my_mates my_uncle the_boys the_gang the_lads hell help_me someone_should someone_needs_to
        someone_gotta someone_please someone_just someone_needs someone_ought_to time_to ready_to so_help_me
        tempted_to considering wanna youll_make_me you_make_me imma_have_to can_i_just let_me lemme watch_me
        about_to_have_to i_could i_might i_may i_would someone_better we_could then and_then
    """,
    "injure": """
        kill* murder* stab* shoot shoots shooting shot strangle* slaughter* behead* decapitate* gut gutting
        drown* execute* lynch* butcher* maim* cripple* torture* assault* knife knifing disembowel* mutilate*
        suffocate* poison* smother* dismember* electrocute* choke* unalive* curbstomp* curb_stomp* bludgeon*
        scalp impale* shank* shanked kidnap* paralyse* paralyze* run_over hurt hurting stomp* stomp_out
        stamp* waterboard* castrate* bash* clobber* batter* whack* throttle* garrote* hospitalise*
        hospitalize* disfigure* brutalise* brutalize* jump jumping skin_alive bury_alive merk* murk* duppy
        ching chefing shiv* pistol_whip* air_out cave gun_down gunning blast lamp glass deck spark_out chin
        knock_out lay_out put_down put_a_hole snuff* eliminate* liquidate* assassinate* bump_off do_in
        pop_off rub_out crack wet_up light_you_up spray leave_a_mark kneecap* smack_the strike_down mow_down ko
        beat beats beating shoot_up choke_out curb stick sticking skin skinning lump lumping banjo_you drop
        dropping box_up rock rocking wreck wrecking carve_up cut_up mash_up smash_up break_up hunt_down
        end_with slap_up burst jook jook_up wig_split zap taze tase peel* lynch run_through tie_up
        take_apart fold_in string_up flatten* drag_behind blow_away gun_you hang_you wipe_out finish_off
        cook_alive smother lay_into do_over fuck_up mess_up box_in nail_to whip* flog* carve_open cut_open
        tear_apart rip_apart pull_apart
    """,
    "whom": """
        you him her them this_guy that_guy this_dude that_dude this_man that_man this_boy that_boy this_kid
        that_kid this_girl that_girl this_bitch that_bitch that_bastard this_bastard that_rat this_rat
        that_snake that_little this_little that_lil this_lil that_prick that_cunt this_cunt that_clown
        this_clown that_fool this_fool y_all yall you_all your_mum your_dad your_family your_brother
        your_sister your_kids your_kid your_girl your_wife your_dog your_cat your_son your_daughter
        his_family her_family your_whole every_one_of_you all_of_you these_people that_woman this_woman
        that_teacher my_ex my_boss my_teacher my_neighbour my_neighbor my_roommate the_lot_of_you
        your_bitch_ass your_stupid your_ugly your_dumb your_punk your_fat your_ass his_ass her_ass
        the_snitch the_rat that_dog that_cat that_mutt that_judge that_streamer this_streamer dude kyle
    """,
    "hit": """
        break* broke breaking snap* smash* crush* cut cuts cutting slit slitting slice* rip* tear* tearing
        crack* bust* shatter* split* gouge* carve* chop* stomp* stamp* punch* kick* knock* cave* bash*
        hammer* pull_out saw* pop* boot* sew* peel* bite bend_back wrap* put_through drive_through shove*
        bury jam ram plant pound* smack* headbutt* remove take_off twist* dislocate* fracture* pin burst*
        swing slam* batter* wring* squeeze* grab_you_by crush_in beat collapse* rearrange* shut_permanently
        break_off cutting_off bounce* mash* dent*
    """,
    "whosewhat": "your his her their yall every both all_your all_ten that the both_of_your",
    "limb": """
        neck throat throats legs leg arms arm jaw skull face teeth tooth bones bone kneecaps kneecap knees
        knee fingers finger spine ribs rib eyes eye tongue hands hand wrists limbs windpipe head mouth lungs
        liver kidneys guts ears toes ankles elbows nose face_in head_in balls nuts thumbs collarbone hip
        temple gob chops lips scalp weave brain brains spleen shins shin ankle thumb toenails fingernails
        hands_off arms_off ear collar_bone skin flesh organs insides knuckles gums lip knees_in shinbone
        cheekbone pelvis heel
    """,
    "warned": """
        keep if_you if_i if_we next_time again or_else when_i when_we until_i till_i see_what_happens
        watch_what_happens see_if_i see_if_we try_me test_me one_more carry_on snitch* when_you_get better
        or_your or_you or_i or_we or_ill ever_talk ever_touch ever_come ever_speak you_dare i_catch
        i_see_you i_find touch_my say_it say_that come_near come_round open_your_mouth mouth_off
        run_your_mouth last_warning final_warning by_friday by_monday by_sunday by_saturday by_tuesday
        by_wednesday by_thursday by_morning by_tomorrow by_midnight tonight tomorrow soon monday tuesday
        wednesday thursday friday saturday sunday after_school after_work this_weekend see_you_at
        see_you_monday anyone_who whoever the_next_person you_snitch you_post you_touch you_talk you_say
        talk_to talk_to_me watch_your_mouth pay_up pay_me you_owe dont_pay stay_away back_off leave_her
        leave_him leave_my when_i_see where_i_see or_i_send keep_talking on_my_nan on_my_mum i_swear on_god
        trust deadass when_he when_she walks_in if_he if_she delete_the delete_your take_it_down post_it
    """,
    "outcome": """
        need_a_mop bring_your_own_ambulance broken_legs broken_leg broken_bones broken_jaw broken_teeth
        broken_ribs broken_arm broken_neck bring_an_ambulance need_an_ambulance in_an_ambulance
        call_an_ambulance the_er in_er er_visit to_hospital in_hospital the_hospital icu wheelchair casket
        coffin your_funeral his_funeral her_funeral a_funeral be_a_funeral body_bag bodybag a_mop mop morgue
        stretcher no_teeth missing_teeth without_teeth stitches crutches a_coma grave dental_records
        out_of_the_canal in_the_canal out_of_the_river in_the_river find_you_in find_your_body
        fish_your_body your_body fish_you_out drag_the_river in_a_ditch a_straw feeding_tube walking_stick
        never_walk shopping_bag bin_bag bin_bags in_bags in_pieces pieces_of_you closed_casket priest
        last_rites dentist_bill plastic_surgeon surgeon paramedics coroner undertaker mortuary
        your_mother_crying drinking_your_food eating_through blood_everywhere your_blood his_blood bleeding
        bleed_out cant_walk unable_to_walk not_walking wont_walk limp limping black_eye two_black_eyes
        broken_nose an_urn tombstone headstone on_a_slab in_the_boot in_the_trunk lake quarry six_feet
        bury_you bury_your worm_food wont_be_getting wont_be_breathing stop_breathing gone_for_good
        lose_a_hand lose_a_finger lose_fingers lose_teeth lose_an_eye lose_the_mouth lose_your_legs
        dead_in_a wont_make_it_home put_in_the_dirt both_hands tube feeding feed_you cripple tweezers_to
        need_tweezers carry_you_out scrape_you mop_you in_a_suitcase leaking leakin in_the_bay in_the_dirt
        in_a_barrel on_a_spike without_a_dad without_a_mum a_widow never_found buried
    """,
    "subject": """
        they you your youll him hes hewill her shes shewill theyll he she his whose someone u anyone
    """,
    "beyou": """
        youll youll_be youll_get your_getting your_gonna_get getting gonna_get gets get you_get hes_getting
        shes_getting hewill_get shewill_get hewill_be needs_to_get should_get gon_get youd_get
        deserves_to_be deserve_to_be needs_to_be should_be need_to_be ought_to_be hes_gonna_get want_him
        want_her have_you have_him have_her get_you get_him get_her end_up wind_up what_your_getting
    """,
    "harmed2": """
        shanked jumped stabbed shot clapped_up merked murked murdered killed beat_up beaten_up bodied_irl
        dealt_with whacked sparked_out stomped stomped_out dragged_out curbed bashed run_over lynched
        curbstomped strangled hurt_bad burned_alive gutted_like put_in_the_ground put_to_sleep poked_up
        chefed_up aired_out smoked_outside acid_thrown acid_in knifed beheaded castrated hospitalised
        hospitalized robbed_and skinned hanged battered kneecapped putting_in_the_ground putting_down
        popped_in cut_up cut_open duppied snuffed offed maimed crippled paralyzed paralysed tortured
        kidnapped grabbed_off murder shot_up run_down a_beating the_beating a_kicking your_head_kicked
        your_teeth_kicked head_kicked_in head_stomped your_ass_beat your_ass_whooped your_legs_broken
        your_neck_snapped knocked_out jaw_broken face_smashed_in smacked_up rocked hands_put_on drowned
        burnt_alive stamped_out getting_cut_for
    """,
    "slay": """
        lynch* kill* shoot* hang* behead* gas gassing execute* slaughter* massacre* exterminate* butcher*
        hunt* hunting burn*
    """,
    "group2": """
        lot_of_them lot_of_you every_last every_single_one every_one_of_them all_of_them each_and_every
        them_all you_all these_reporters those_reporters all_reporters all_cops all_landlords all_teachers
        all_politicians all_journalists all_mods the_whole_family whole_lot all_of_you last_one_of
    """,
    "tamper": """
        poison* poisoning spike spiking contaminate* put_something_in slip_something lace
    """,
    "vessel": """
        the_water water_supply the_coffee your_drink his_drink her_drink your_food your_coffee his_coffee
        the_food the_punch their_drinks your_tea
    """,
    "broken2": """
        slashed smashed broken cut kicked_in bashed caved_in wired stomped rearranged split busted ripped
        torn_off cut_off chopped_off snapped crushed punched_in beaten_in carved burned_off sliced shattered
    """,
    "say_again": """
        say_that_again say_it_again come_say keep_running running_your_mouth run_your_mouth try_me come_here
        try_it test_me see_what_happens talk_your_talk
    """,
    "ifso": """
        if_you_report if_you_tell if_you_ever if_you_block if_you_run if_you_hide no_matter_where
        wherever_you anywhere_you_go you_cant_hide you_can_run block_me report_me dont_care_where
        your_hiding snitch
    """,
    "findyou": """
        ill_find_you wewill_find_you find_you_and i_find_you ill_find_him ill_find_her ill_hunt_you
        track_you_down hunt_you_down
    """,
    "wontbe": """
        you_wont wont_be youll youd hewill cant when_both once_your once_his after_i not_so_funny
    """,
    "bagged": """
        in_my_bag in_my_locker in_my_backpack in_my_waistband in_my_trunk in_my_boot in_my_car in_my_pocket
        under_my_seat already_in_my
    """,
    "schoolday": """
        for_3rd_period period class school tomorrow assembly monday lunch homeroom for_you for_him for_her
        see_you your
    """,
}  # fmt: skip
