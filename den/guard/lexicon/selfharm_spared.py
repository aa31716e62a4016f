"""Senses beside which self-harm is only talk, or care."""

from collections.abc import Mapping
from typing import Final

SPARED: Final[Mapping[str, str]] = {
    "care": """
        hotline therapist help_is glad_youre i_love_you we_love_you proud_of_you reach_out 988
        samaritans prevention
        awareness please_dont please_stay talk_to_someone you_matter not_alone survivor survivors
        worried_about is_not_the_answer isnt_the_answer support_group counselor counsellor dont_do_it
        stay_safe never_tell crisis_line we_care stay_alive crisis dont_hurt sorry_for_your_loss dont_ever
        dont_kill seek_help get_help helpline here_for_you ask_somebody ask_someone ask_them ask_him ask_her
        plant_the_idea
    """,
    "me": """
        myself im_dying me_want makes_me made_me i_want_to my_life my_death i_wish_i i_almost i_nearly
        i_tried i_could i_cant i_felt i_used_to i_need_to i_jumped we_jumped i_will i_almost_died i_drink
        i_take killing_me
    """,
    "code": """
        after_a_fork module_state fork
        process server thread build code daemon service container pod instance script terminal session
        conference_call the_call phone_call video_call meeting stream discussion database cluster job loop
        app tab browser program discord channel chat group game match guild subreddit lobby ticket branch
        repo plugin windows linux account newsletter subscription mailing_list keyboard vim tutorial router
        wifi laptop phone printer modem standup cron sprint kernel menu level cutscene reload
        existing_connections connections sessions users upgrade feature api requests jobs song lyrics track
        playlist form_field
    """,
    "play": """
        jump_ship traffic_lights the_slideshow conclusion black_ice muted_yourself
        rope_jump jump_rope skipping tent boat dog sail knot ladder gym crossfit game level mario platform
        trampoline pool parkour skating skate skates glide rink bungee parachute climb climbing climbers
        climber hiking swimming
        diving skydive snorkel
        camping ski horse swing playground kayak sailing tug_of_war scouts pull_request wedding marriage
        interview divorce deal surgery fishing
    """,
    "house": """
        your_eyes eyes
        hair shirt towel towels stain stains toilet laundry wash washing clean cleaning degrees label mop
        kitchen bathroom dishes floor grout teeth whites jeans wine beer water milk juice coffee vitamin
        ventilate open_a_window dont_mix never_mix never_drink_bleach dont_drink_bleach do_not_drink_bleach
        not_drink_bleach never_drink_the never_swallow vase tulips mugs lemonade_bottle
        vitamins doctor cold flu headache vet antibiotics prescription_says yoga insurance knitting
    """,
    "career": """
        career resume cv portfolio startup company tv_show the_show film movie book band team project squad
        pact season codebase album paragraph chapter sentence stanza verse chorus semicolon subject_line jokes
        joke hairline fashion outfit haircut style accent
    """,
    "real_life": """
        real_life life_insurance life_is life_story life_jacket social_life game_of_life better_place
        in_real life_hack life_advice shelf_life battery_life work_life love_life life_drawing night_life
    """,
    "purchase": "sale tickets ticket buy deal order booking upgrade purchase trade invest refund",
    "compost_talk": "compost_bin garden gardening tomatoes roses soil lawn keyboard jokes joke",
    "suicide_ok": """
        prevention squad bomber bomb door doors mission pact awareness note notes watch hotline leaflet
        helpline attempt_by survivor research statistics rates rate king doctors_say film documentary
        burnout career in_chess cell theft stats
    """,
    "game_talk": """
        deploy level boss run speedrun exam driving_test test interview recipe souffle cake login password
    """,
    "film_talk": "movie film history museum documentary game book debate",
    "cut_ok": """
        costs cost corners prices price onions budget grass hair wood wages tax taxes cake carbs jobs words
        scope ties
    """,
    "laugh_talk": """
        laughing laughter cringe embarrassment shame of_shame game respawn level boss round hat picture
        poster painting coat out_with a_picture
    """,
    "accident": """
        broke broken plugged insurance fine electrician outlet wiring safety kitchen remodel renovation
        shopping bought buy sale list who_left move_it unplug unplugged unplugging keep_the keep_it_away trips
        fuse
    """,
}  # fmt: skip
