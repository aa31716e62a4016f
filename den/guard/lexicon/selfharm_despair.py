"""Senses of self-harm, told by meaning: despair turned into a push, and pictures of an end."""

from collections.abc import Mapping
from typing import Final

DESPAIR: Final[Mapping[str, str]] = {
    "despair": """
        life_has_no_purpose your_life_has_no no_purpose no_point_in_living no_reason_to_live
        nothing_to_live_for nobody_is_ever_gonna is_ever_gonna_love nobody_will_ever_love
        never_gonna_be_loved matter_to_nobody matters_to_nobody your_therapist_gave_up gave_up_on_you
        darwin_is_waiting dont_belong_alive belong_alive youre_even_breathing even_breathing
        waste_of_a_heartbeat your_scars scars_are your_life_isnt_worth life_isnt_worth
        not_worth_the_electricity humanity_would_like_a_refund want_a_refund_on_you leave_this_world
        end_your_suffering no1_likes_you no_1_likes nobody_likes why_are_you_breathing you_still_being_alive
        your_still_breathing being_alive hate_your_life hate_life want_to_die wanna_die wanting_to_die
        your_depressed youre_depressed depressed_kid suicidal your_sad sad_little life_is_pain your_pain
        meant_to_live meant_to_be_alive supposed_to_be_alive born_to_live hurts_to_live tired_of_living
        sick_of_living life_gets_better gets_better it_gets_better not_worth_living nobody_loves_you
        nobody_wants_you nobody_needs_you nobody_likes_you nobodys_coming nobody_is_coming no_future
        have_no_future no_friends unloved unlovable your_worthless your_nothing worthless waste_of_space
        waste_of_oxygen waste_of_air waste_of_life waste_of_breath burden mistake a_mistake
        should_never_have_been never_been_born living_is_clearly life_isnt_for life_is_clearly
        life_clearly_isnt not_cut_out_for_life reason_you_want_to_die hate_yourself failed_at_life
        loser_at_life pathetic_life miserable_life your_miserable your_existence still_alive
        thinking_about_it no_one_cares nobody_cares dark_thoughts voices your_brain_is_telling that_voice
        your_therapist therapy
    """,
    "act_now": """
        why_continue why_go_on whats_the_point pull_the_plug act_accordingly hurry permanently
        go_all_the_way stop_it return_yourself bye good_bye step_out drown whens_it_happening this_time
        give_it_back do_it end_it end_things finish_it finish_the_job go_do_it just_do_it jump off_yourself
        do_it_already quit end_it_all get_it_over_with get_on_with_it over_with correct_it so_correct fix_it
        listen_to_it listen_to_them follow_it prove_it give_up be_done take_the_hint take_a_hint act_on_it
        go_ahead make_it_stop you_know_what_to_do pull_the_trigger be_brave why_wait why_are_you_still_here
        why_keep_going why_still why_bother do_something_about_it die leave rope stop_breathing cut
        jump_then
    """,
    "atnight": """
        livestream_it_so i_wanna_see_you_do_it wanna_watch_you_do_it tonights_the_night tonight_is_the_night
        tonight_is_a_good make_today_your_last make_tonight_your_last make_this_your_last today_your_last
        tonight_your_last dont_see_tomorrow dont_make_it_to_tomorrow dont_wait_til_morning do_it_tonight
        do_it_coward do_it_pussy hope_you_do_it hope_you_finally_do finally_go_through
        go_through_with_it_tonight hope_the_next hope_next_time hope_you_dont_wake hope_you_dont_make_it
        want_you_to_do_it
    """,
    "doit_dare": """
        coward you_wont wont_do_it chicken bet_you_wont no_balls pussy tonight hope nobody_will_stop
        nobody_cares everyone_is_waiting everyones_waiting theyre_waiting all_talk attention
        attention_seeker attention_seeking just_want_attention stop_posting post_about_it whining
        crying_about
    """,
    "grim2": """
        failed_abortion bleach_tastes try_some_bleach have_some_bleach drink_more_bleach
        not_on_the_server_._on_earth alt_f4_irl why_are_you_even_breathing waste_of_a_heartbeat
        how_much_tylenol_it go_get_the_blade sleep_with_the_fishes_voluntarily better_off_not_existing
        better_off_not_alive reason_ropes_exist reason_nooses_exist reason_bridges_have id_have_hung_myself
        id_have_hanged_myself id_have_ended_it id_have_jumped cut_til_you_hit cut_till_you_hit
        cut_to_the_bone stop_wasting_oxygen stop_wasting_air stop_stealing_oxygen you_are_wasting_oxygen_so
        give_the_oxygen_back theres_always_the_train theres_always_a_train theres_always_the_bridge
        theres_always_the_roof theres_always_the_rope dont_be_late_._jump youre_even_breathing
        you_still_being_alive still_being_alive step_out_. gun_cabinet_._you ill_bring_the_rope
        ill_even_bring_the_rope ill_get_the_rope ill_buy_the_rope ill_tie_the_rope ill_hold_the_rope
        ill_kick_the_chair blow_your_own_brains blow_your_brains_out_yourself choose_to_live_is
        you_choose_to_live life_has_no_purpose_so purpose_so_why_continue do_it_._no_balls no_balls_._jump
        do_it_no_balls why_continue_it why_continue_living bad_choice_to_live put_a_gun_to_your_head
        put_a_gun_in_your_mouth put_the_gun pull_the_trigger_on_yourself end_your_bloodline_yourself
        pull_the_plug_on_yourself finish_yourself do_the_world_a_favour_and_die do_us_a_favour_and_die
        be_the_first_to_die id_help_you_die ill_help_you_die help_you_kill_yourself
        want_you_to_kill_yourself wish_youd_kill wish_you_would_kill wish_youd_die wish_you_would_die
        cant_wait_til_you_kill cant_wait_for_you_to_kill cant_wait_for_you_to_die die_in_your_sleep
        die_tonight die_alone die_slowly just_stop_living dont_deserve_to_be_alive dont_deserve_to_live
        dont_deserve_life not_deserve_life the_world_doesnt_want_you world_doesnt_need_you
        nobody_needs_you_alive go_bleed_out bleed_out_in og_yourself ._just_drown just_drown_. go_drown
        drown_yourself rope_tree rope_._tree rope_tree_you ud_be_dead youd_be_dead_if youd_be_dead_by
        you_would_be_dead_already if_you_had_any_respect id_be_dead_by if_i_woke_up_as_you
        imagine_being_you_and slit_down_not down_not_across not_across_. across_is_for dont_forget_to_slit
        bleach_n_ammonia skip_insulin skip_your_insulin stop_eating_till
        stop_eating_til bones_show permission_to_die you_have_my_permission_to countdown_to_your_suicide
        countdown_to_your bring_the_rope whens_the_livestream bleach_is_under dont_belong_alive
        garage_with_the_engine no_one_would_stop_you_if darwin_is_waiting refund_on_you just_die jump_under
        walk_in_front_of step_in_front_of scars_are_so stab_yourself open_your_veins
        look_so_peaceful_hanging look_peaceful_hanging better_in_a_coffin better_hanging better_as_memories
        be_a_memory better_as_a_memory ground_is_calling grave_is_calling reason_your_parents_cry
        reason_your_mum_cries return_your_organs donate_your_organs organs_would_be_more organs_to_someone
        meet_god_early god_wants_you go_see_him_early go_meet_god go_meet_jesus go_be_with_your_dead
        join_your_grandma join_your_nan join_your_dead swim_out_until swim_until_you_cant
        walk_into_the_ocean walk_into_the_sea walk_into_the_lake walk_into_the_water dont_turn_around_in
        swallowed_a_shell eat_lead_your eat_lead_yourself swallow_a_shell punish_yourself burn_yourself_with
        cut_yourself_again starve_yourself cut_yourself_emo deserve_to_hurt_yourself you_deserve_to_hurt
        deserve_to_wake_up deserve_to_wake waste_away stop_eating_altogether stop_eating_until matate matese
        mátate suicidate pegate_un_tiro tirate_de_un cuelgate ahorcate muerete mar_ja mar_jao mar_ja_na
        khudkushi neck_up neck_yourself_mate top_yourself top_yaself jump_bitch jump_._jump be_a_statistic
        become_a_statistic yeet_yourself_out yeet_yourself_off throw_yourself_out slice_em_open
        slice_them_open wouldnt_be_alive_if wouldnt_be_alive have_ended_it_by ended_it_by_now
        wouldve_ended_it_by hang_out_to_die go_sleep_with_the_fishes dig_your_own_grave_and fill_your_own
        kill_yourself_is hug_a_train kiss_a_train lick_a_socket not_on_earth still_here_on_earth
        no_cure_for_you_but cure_for_being_you kindest_thing_you_could do_everyone_a_favour_and_die
        taste_the_barrel eat_a_shell eat_a_barrel eat_the_barrel kys_is buy_one_get_one_noose
        earth_without_you your_funeral_would your_funeral_will cant_wait_for_your_funeral
        looking_forward_to_your_funeral write_your_suicide write_a_suicide write_the_suicide suicide_is_the
        suicide_is_your deathbed_early
    """,
    "starve_cut": "starve cut cutting starving bleed slit slice carve burn hurt harm",
    "insulted": """
        fat_cow fat_pig fatty fatso whale emo pig attention_whore post_it for_attention deserve_it you_fat
        your_arms your_thighs your_skin
    """,
    "heard_of": """
        think_about consider considered thought_about thought_of looked_into look_into tried_the_whole
    """,
    "safe_talk": """
        black_ice kept_away away_from_pets traffic_lights jump_ship the_slideshow bungee
        climbers climber at_the_top crash_pad belay mooring canoe dock game_over the_last_train missed_my
        recipe_calls hill pistachio hurt_yourself_trying before_you_hurt hotline therapist_is helpline
        please_dont please_stay reach_out talk_to_someone you_matter not_alone here_for_you prevention
        awareness crisis stay_safe dont_do_it support_group i_love_you we_love_you proud_of_you glad_you
        glad_your worried_about i_survived i_tried im_glad thank_god hope_youre_okay call_someone get_help
        samaritans 988 laughing laughter cringe sorry_for_your survivor dont_kill dont_hurt dont_jump
        seek_help please_call counselor counsellor take_care in_minecraft in_game level boss respawn
        speedrun mario platform server_restart process container pod thread branch ticket script terminal
        cronjob deploy build router printer the_stream this_stream the_meeting this_meeting the_call
        homework exam essay my_friend my_sister my_brother my_mum my_dad my_cousin my_uncle he_tried
        she_tried they_tried bungee parachute skydive snorkel rope_jump jump_rope climbing parkour
        trampoline gym crossfit workout sets reps hop_the_rope recipe bake cake cookies souffle bread
        driving_test interview roast roasts joke jokes puns haircut hairline outfit career playlist twitter
        tiktok instagram facebook whatsapp windows linux vim macbook laptop keyboard my_code your_code
        codebase novel the_book movie film the_show season episode mortgage fishing boat kayak swim_lessons
        lifeguard diving hiking laundry stain stains toilet whites hair_dye vet vets the_dog the_cat my_dog
        my_cat label childproof out_of_reach safety warning accidentally by_accident photo photos picture
        view sunset sightseeing tourist toll repainted closed reopened architecture commute delayed
        timetable first_class fare football match recommend_for shave shaving doctor pharmacist prescribed
        prescription_for headache migraine hangover fever flu paint window_cleaner curtains dinner breakfast
        coffee
    """,
}  # fmt: skip
