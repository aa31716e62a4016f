"""Senses of threats: signs that they are meant."""

from collections.abc import Mapping
from typing import Final

MORE: Final[Mapping[str, str]] = {
    "killed": """
        ive_killed i_have_killed killed_someone killed_a_man killed_people killed_before hurt_people_before
    """,
    "pity": "nice shame sad pity unfortunate terrible wouldnt_want would_be_a_shame lovely_house careful",
    "burnt": """
        caught_fire burned_down burnt_down burn_down went_up_in catch_fire on_fire had_an_accident got_hurt
        happened_to_it went_missing an_accident fell_down_the fall_down_the
    """,
    "yours": """
        your_house house your_car your_shop your_flat home your_family kids your_kids dog your_dog place
        your_place shop it your_face
    """,
    "your_thing": """
        your nice_house nice_car nice_place nice_family nice_kids nice_dog nice_flat lovely_house
        lovely_family you
    """,
    "nearby": """
        in_your_town in_your_city near_you in_your_area in_your_street on_your_street around_your
        in_your_neighborhood in_your_neighbourhood outside_your close_to_you in_prison with_guns
    """,
    "mates": "friends cousins people guys cousin someone somebody boys brothers men gang crew family",
    "mates_act": """
        hurt hurting your_photo your_picture your_address visit killing waiting_for_you know_where
        watching_you find_you breaking violent dont_ask_questions owe_me eyes_on
    """,
    "what_i": """
        what_i_did_to_you what_i_do_to_you what_ill_do_to_you what_im_going_to_do_to_you
        when_im_done_with_you when_im_through_with_you done_with_you what_i_have_planned_for_you
        what_we_do_to_you what_happens_to_you what_i_did_to_your im_not_done_with_you through_with_you
    """,
    "what_then": """
        mother mum mom family cry recognise recognize hospital police scream beg nobody wheelchair body
        teeth funeral walk dead blood jaw ambulance dentist
    """,
    "arson": "burn torch set_fire_to firebomb blow_up burn_down bomb petrol_bomb set_alight",
    "news": "watch_the_news be_on_the_news on_the_news make_the_news front_page evening_news",
    "news_what": """
        your_school my_school the_school your_family your_house your_body school_shooting shooting massacre
        body_count you_will_see your_office tomorrow_morning tomorrows
    """,
    "news_when": "tomorrow school bodies body i_will ill shooting monday remember_my_name dead",
    "coming_for": """
        coming_for_you coming_for_your coming_for_him coming_for_her come_for_you come_for_your
        coming_after_you coming_to_get_you
    """,
    "love_to_see": """
        love_to_see like_to_see want_to_see wanna_see enjoy_watching love_to_watch cant_wait_to_see
        cant_wait_to_watch pay_to_see love_watching enjoy_seeing want_to_watch
    """,
    "suffering": """
        hang bleed suffer burn die drown choke rot scream beg bleeding suffering burning drowning choking
        dead stabbed beaten hanged shot in_pain in_a_coffin crushed get_run_over get_hit get_shot
        get_stabbed get_beaten get_hurt get_jumped get_killed get_cancer
    """,
    "poison": "poison spike lace contaminate tamper",
    "food": "food water drink drinks dog coffee tea cat lunch well dinner",
    "in_home": """
        in_your_garage in_your_kitchen in_your_house in_your_car in_your_living in_your_basement
        in_your_yard in_your_garden in_your_hallway in_your_flat in_your_room in_your_shed behind_your_house
        outside_your_door at_your_door
    """,
    "lie_wait": "waiting hiding standing lurking already watching sitting with_a",
    "arrive": """
        coming_over coming_to coming_for coming_round on_my_way pull_up pulling_up show_up showing_up
        come_over come_round drive_over driving_over rolling_up outside_your
    """,
    "cut_you": """
        cut_you_. cut_u_. cut_you_bitch cut_you_so cut_you_if cut_you_bad cut_you_deep stab_it shank_you
        gut_you knife_you
    """,
    "you_die": """
        youre_going_to_die you_are_going_to_die youre_gonna_die youll_die you_will_die you_gonna_die
        u_gonna_die your_life_ends youre_about_to_die
    """,
    "die_by": """
        i_will im_going i_am tonight soon slowly by_my my_hands mark_my_words do_it screaming ill tomorrow
        begging
    """,
    "swing": "smash break hit crack swing slam bring wrap crash shove stick ram put bury plant",
    "onto": """
        over_your in_your into_your across_your round_your around_your against_your through_your down_your
        up_your over_his into_his in_his
    """,
    "part": "head skull face jaw neck throat spine teeth ribs eye eyes chest kneecap knees gut mouth",
    "send": """
        have_someone send_someone get_someone have_people send_people send_my send_the_boys have_somebody
        send_somebody know_a_guy know_people_who
    """,
    "well": "well",
    "only_you": "you u ya",
    "you_burn": "youll_burn you_burn you_will_burn burn_with_it go_up_with_it burn_in_it burn_inside burn_with",
    "home_when": "home_tonight your_house the_house be_home inside in_your_bed your_flat be_there",
}  # fmt: skip
