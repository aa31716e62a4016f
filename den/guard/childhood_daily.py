"""Childhood day by day: what children have and do, in phrases that are not by themselves about a minor."""

import re
from collections.abc import Mapping, Sequence, Set
from typing import Final

from den.guard.clear import Cleared
from den.guard.words import packed

_MANY = 20

_DAILY: Final = packed(
    """
    first_steps first_tooth first_word first_words milk_tooth wobbly_tooth loose_tooth lost_a_tooth
    lost_his_tooth lost_her_tooth tooth_fell_out front_tooth teething potty learning_to_read learning_to_ride
    learning_to_walk learning_to_crawl learned_to_walk learnt_to_walk learning_to_tie tie_his_shoes
    tie_her_shoes tie_my_shoes tie_his_own_shoelaces tie_her_own_shoelaces tie_my_own_shoelaces own_shoelaces
    stabilisers stabilizers bike_seat terrible_twos threenager crawled learning_to_talk babbling naps_after
    naptime tucks_me_in tucks_him_in tucks_her_in tucked_in_by bedtime bed_time lights_out_at past_my_bedtime
    lullaby lullabies night_light pram prams pushchair pushchairs buggy_board nap_mat step_stool weaning weaned
    read_on_her_own read_on_his_own read_by_herself read_by_himself little_wheels learning_her_letters
    learning_his_letters learning_my_letters learning_the_alphabet crawling_now gates_on_the_stairs stair_gate
    baby_gate forth_grade in_spelling first_day_at_school first_day_of_school start_school starts_school
    starting_school start_primary starts_primary started_primary in_reception into_reception in_primary
    primary_one primary_two primary_three primary_four primary_five primary_six primary_seven form_one form_two
    form_three form_four sixth_class fifth_class fourth_class third_class second_class_at first_class_at
    in_prep in_foundation junior_infants senior_infants junior_cert leaving_cert transition_year sats
    eleven_plus ks_2 key_stage schoolwork spelling_test spelling_words spelling_list times_tables times_table
    reading_log reading_corner chapter_books phonics flashcards handwriting cursive pen_licence pen_license
    gold_star star_chart sticker_chart class_hamster class_pet half_term playtime play_time lunch_lady
    dinner_lady packed_lunch school_dinner school_dinners school_lunch school_trips school_bag school_bus
    school_choir school_band schoolyard lollipop_lady crossing_guard gym_class math_class maths_class
    science_club chess_club_at art_class pe_kit pe_lesson pe_teacher show_n_tell book_fair science_fair
    sports_day sack_race egg_and_spoon nativity nativity_play carol_concert headmistress headmaster headteacher
    head_teacher principals_office my_teacher my_maths_teacher her_teacher his_teacher their_teacher
    our_teacher math_teacher maths_teacher homeroom_teacher form_tutor class_teacher teaching_assistant
    parents_evening parent_teacher lost_property my_class our_class her_class his_class brownie_badge
    brownie_guides rainbows_and_brownies beavers beaver_scouts squirrels_scouts cubs cub_camp scouts
    explorer_scouts swimming_badge armbands water_wings junior_choir junior_team junior_olympiad in_the_juniors
    the_juniors under_twelves under_sevens under_eights under_nines under_tens under_elevens under_fourteens
    under_sixteens karate_belt pony_club ballet_class gymnastics_class youth_orchestra youngest_player
    pocket_money allowance_from paper_round paper_route lemonade_stand im_grounded got_grounded
    getting_grounded be_grounded grounded_me grounded_him grounded_her grounded_for_a_week grounded_till
    grounded_until parents_grounded mum_grounded mom_grounded my_curfew not_allowed_on not_allowed_out
    have_to_drive_me has_to_drive_me get_a_permit drives_me_to screen_time parental_controls my_mum_says
    my_mom_says my_mom_lets my_mum_lets my_mom_wont my_mum_wont my_dad_wont my_dad_lets my_parents_let
    my_parents_wont my_parents_said mum_says_yes mom_says_yes mums_rule moms_rule dads_rule my_mom_picks
    my_mum_picks my_dad_picks mum_has_the_card mom_has_the_card mums_card moms_card street_lights_come
    street_lights_go mums_let lets_him_play lets_her_play lets_me_play when_i_grow_up when_im_older
    when_im_grown when_she_grows_up when_he_grows_up old_enough old_enuf too_short_for front_seat growth_spurt
    door_frame santa santas father_christmas easter_bunny letter_to_santa advent_calendar_with sandpit
    sandcastle seesaw hopscotch hide_and_seek bouncy_castle soft_play trampoline_park roller_coaster
    rollercoaster face_painting party_bag party_bags lego legos duplo playmobil play_doh playdough plasticine
    teddy teddies dolly dollys my_doll her_doll his_doll my_dolls her_dolls his_dolls their_dolls rag_doll
    dolls_house barbies stuffed_animal stuffed_animals stuffed_bunny stuffed_rabbit stuffed_bear stuffed_dog
    stuffed_cat stuffed_elephant stuffed_dinosaur stuffed_giraffe stuffed_penguin stuffed_unicorn gruffalo
    brother_hand sister_hand cuddly_toy cuddly_toys toy_box my_toys her_toys his_toys their_toys toy_train
    tricycle trike balance_bike scooter_to_school hobby_horse bluey peppa paw_patrol cocomelon sesame_street
    teletubbies macaroni_necklace finger_painting finger_paint crayon crayons felt_tips sticker_book stickers
    bib bibs drool_bib sippy rattle cot baby_monitor breastfed baby_food fish_fingers_for godmother_of
    christening christened baptised baptism confirmand babysit babysits babysitting childminder au_pair
    day_nursery after_school after_school_club holiday_club kiddo lass laddie bairn bairns wean weans lad
    our_lad our_lass bubs bub my_wee wee_one bubba youngest my_youngest our_youngest eldest_is grandkid
    grandkids grandchild grandchildren grandbaby my_son my_sons our_son our_sons his_son her_son their_son
    our_girls our_boys triplets lil_bruv lil_sis double_maths finish_my_peas before_i_can_play hall_light
    juice_carton chicken_pox chickenpox whole_class dinosaurs confiscated_the_xbox confiscated_my_phone
    confiscated_my_tablet confiscated_the_tablet confiscated_the_switch lower_sixth upper_sixth ask_my_mum
    ask_my_mom ask_my_dad ask_my_parents ask_mum ask_mom too_little in_a_booster hour_of_tablet hour_of_screen
    hour_of_telly hour_of_tv started_crawling when_im_big a_sticker picks_me_up paediatric pediatric
    frozen_pyjamas mini_kickers from_my_form highchair playpen jumperoo nappy_rash colic teether her_dummy
    his_dummy bottle_feeding formula_milk peekaboo bath_toys rubber_duck moses_basket baby_sling tummy_time
    naughty_step time_out_chair tuck_shop school_fete house_points head_girl head_boy prefect mock_exams
    a_levels pep_rally marching_band hall_monitor safety_patrol chaperone chaperones class_trip picture_day
    snow_day book_report lunch_money study_hall honor_roll honour_roll summer_reading reading_level
    guided_reading number_bonds long_division spellings abcs carpet_time circle_time milk_monitor line_leader
    kindy playgroup play_group toddler_group stay_and_play health_visitor girlguiding woodcraft_folk
    boys_brigade girls_brigade sea_cadets army_cadets air_cadets sunday_school little_ninjas little_dragons
    tumble_tots mini_rugby junior_parkrun swim_school beyblade beyblades fidget_spinner squishmallow
    squishmallows barbie loom_bands skipping_rope jump_rope pogo_stick paddling_pool treehouse tree_house
    foster_carer allowed_to_stay_up a_grown_up grown_ups an_adult_with parental_consent family_link child_lock
    growing_pains outgrown hand_me_downs voice_broke voice_is_breaking retainer nipper nippers ankle_biter
    ankle_biters tyke tykes munchkin double_digits candles_on
    """
)
_GUARDIANS: Final = packed(
    "mum mom mam mummy mommy dad daddy nana granny gran grandma grandpa parents stepmum stepmom stepdad guardian"
)
_ALLOWING: Final = packed(
    """
    says said let lets wont doesnt dont made makes took takes packs packed picks drives reads confiscated
    signed signs has_to_sign grounded checks tucks sent sends calls caught
    """
)
_COUNTED: Final = re.compile(
    r"(?<= )(?:(?:is|are|was|were|be|will be|turns?|turned|hes|shes|theyre|both|all|only|im|nearly|almost|just|"
    r"not yet) "
    r"(?:nearly |almost |only |just |all |both |not yet |about to turn )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
    r"(?! (?:of|times?|minutes?|hours?|days?|weeks?|miles?|pages?|people|lines|percent|out|to|euros?|dollars?|"
    r"pounds|hundred|thousand|million|other|more|different|things|stars?|points?|games?|levels?|oclock|am|pm|new|"
    r"big|or) )"
    r"|at (?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (?:she|he|they|i|we) "
    r"|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) candles"
    r"|(?:is|hes|shes|theyre|turned|turns) (?:like |only |just |about |nearly |almost |already )?(?:[3-9]|1[0-7])"
    r"(?= (?:\.|and|now|today|but|so|lol|or|tomorrow) )"
    r"|aged (?:one|two|three|[1-9])(?= )"
    r"|to be (?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?= )"
    r"|(?:[ivx]{3,5}|vi|ix|xi|iv|vi) years old"
    r"|(?:till|until|before) (?:im|i am|shes|hes) (?:18|eighteen)"
    r"|turn eighteen|(?:standard|std|primary|jhs) (?:[1-9]|one|two|three|four|five|six|seven)(?= ))"
)
"""An age in words, without years behind it."""
_TOLD: Final = (f"my_{guardian}_{does}" for guardian in _GUARDIANS for does in _ALLOWING)
_COMMON: Final = packed(
    """
    after both book card class first form front half letter lets night our paper party play short show screen
    says street soft started starting starts their time times when wont under water gold double older enough
    second third times hide holiday leaving learned learning learnt packed old out at my his her me in it to a
    of on for she he him im i go mum mom dad no ride read parents reading school teacher permit drive have has
    allowed day club
    """
)


def _telling(word: str) -> tuple[bool, int]:
    return word not in _COMMON, len(word)


def _by_telling() -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for phrase in (*_DAILY, *_TOLD):
        words = phrase.split("_")
        found.setdefault(max(words, key=_telling), []).append(f" {' '.join(words)} ")
    return found


_BY_TELLING: Final = _by_telling()
_NUMBERS: Final = packed(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen 18 old candles aged 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 standard std primary jhs"
)
"""Of these, what is counted holds one."""


def hinted(line: Cleared) -> bool:
    """Is one of them in it?"""
    return bool(_phrased(line.said, line.known))


def daily(said: str, known: Set[str]) -> list[int]:
    """Where one of them, or an age in words, stands in a text with these words."""
    counted = () if known.isdisjoint(_NUMBERS) else _COUNTED.finditer(said)
    return [*_phrased(said, known), *(found.start() for found in counted)][:_MANY]


def _phrased(said: str, known: Set[str]) -> list[int]:
    phrases = (phrase for word in _BY_TELLING.keys() & known for phrase in _BY_TELLING[word])
    return [said.index(phrase) for phrase in phrases if phrase in said]
