"""Childhood: what only somebody under eighteen has, is or does, in phrases of several tongues. `_` is a space."""

import re
from collections.abc import Set
from typing import Final

from den.guard import ages_abroad
from den.guard.ages_abroad import abroad
from den.guard.phrases import Phrases
from den.guard.words import packed

_MANY = 20
_TEENS: Final = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_IBERIAN: Final = (
    "tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|quatro|sete|oito|"
    "nove|dez|onze|doze|treze|catorze|quinze|dezesseis|dezassete|dezessete"
)
_FRENCH: Final = "trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept"
_GERMAN: Final = (
    "drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn|"
    "[3-9]|1[0-7]"
)
_PHRASES: Final = packed(
    """
    tooth_fairy pediatrician paediatrician first_birthday second_birthday third_birthday 1_st_birthday
    2_nd_birthday 3_rd_birthday baby_tooth baby_teeth brownie_troop girl_guides library_card_at nap_time
    naptime show_and_tell
    parents_have_to_sign sign_my_field_trip learners_permit tadpoles beavers_scouts crawling_everywhere high_chair
    car_seat booster_seat bunk_beds_for_the_kids story_time storytime story_hour tee_ball t_ball pacifier sippy_cup
    primaria segundo_de_primaria guarderia jardin_de_infancia hermanita hermanito quinceanera secundaria_mi
    maternelle creche en_sixieme en_cinquieme en_quatrieme en_troisieme petite_soeur petit_frere ma_fille_entre
    mon_fils_entre ecole_primaire grundschule kita kleiner_bruder kleine_schwester dritte_klasse erste_klasse
    zweite_klasse vierte_klasse funfte_klasse sechste_klasse siebte_klasse achte_klasse neunte_klasse schulkind
    irmazinha irmaozinho ensino_fundamental jardim_de_infancia escolinha maninha
    schoolchild schoolchildren school_aged school_age grammar_school sixth_form sixth_former gcse gcses sats_year
    preschool preschooler pre_k prek k_12 k12 reception_class elementary elementary_school elementary_schooler
    grade_school
    middle_school junior_school infant_school secondary_school high_school high_schoolers highschooler
    highschoolers
    high_school_junior high_school_senior high_school_freshman hs_freshman hs_sophomore hs_junior hs_senior
    hs_student
    homecoming home_coming prom prom_night prom_date prom_dress detention recess homeroom playdate play_date
    playground sandbox
    brownies cub_scout cub_scouts girl_guide boy_scout girl_scout scout_camp youth_group youth_camp youth_club
    youth_football youth_soccer youth_team summer_camp
    little_league peewee pee_wee junior_varsity jv_cheer jv_cheerleader gymnast gymnasts cheerleader
    cheerleaders altar_boy
    altar_boys choirboy choirboys choir_boy choir_boys flower_girl flower_girls page_boy page_boys ring_bearer
    scout_leader scout_master scoutmaster scoutmasters trick_or_treating trick_or_treat trick_or_treaters
    altar_girl altar_girls choirgirl choir_girl choir_girls ball_boy ball_boys ball_girl acolyte acolytes
    junior_bridesmaid baby_sitters_club scouts_camp paperboy ballet_class_kids
    diaper diapers nappy nappies pull_ups pullups pacifier pacifiers stroller onesie onesies baby_teeth milk_teeth
    baby_bottle potty_training potty_trained crib
    youngster youngsters youngling minor_girl minor_boy lil_girl lil_girls lil_boy lil_boys lil_one lil_ones
    little_one
    little_ones little_kid little_kids wee_lass wee_lad young_teen young_teens young_lad young_lass smol_girl
    jail_bait jailbait jb loli lolli lolicon shotacon shota cunny
    bar_mitzvah bat_mitzvah quinceanera quince_girl sweet_16 sweet_sixteen confirmation_class first_holy_communion
    first_period_just her_first_period algebra_student algebra_class spelling_bee bedtime_story juice_box lunchbox
    orphanage orphan orphans foster_kid foster_child foster_girl childrens_ward childrens_home child_bride
    kid_bride
    fifth_period school_photo yearbook year_book school_play report_card hall_pass school_dance school_trip
    field_trip
    permission_slip middle_school_dance student_council class_president locker_room_at_school school_girl
    school_boy
    school_girls school_boys schoolbag school_disco school_run
    learner_permit learners_permit too_young_to_drive too_young_to_vote cant_vote cant_drive_yet cant_drink_yet
    not_old_enough_to isnt_old_enough arent_old_enough not_old_enough no_license_yet too_young not_of_age below_age
    underaged under_age underage u18 u16 under18 under16 under_eighteen sub_18 below_18
    not_legal isnt_legal aint_legal arent_legal not_yet_legal almost_legal nearly_legal legal_in legal_soon
    legal_next
    until_shes_legal until_hes_legal till_shes_legal till_hes_legal when_shes_legal before_shes_legal
    until_shes_18 until_hes_18 till_shes_18 till_hes_18 til_shes_18 before_shes_18 before_hes_18 waiting_till_18
    will_be_18 turns_18 turn_18 turning_18 be_18_in not_18 isnt_18 aint_18 arent_18 wasnt_18 not_even_18
    not_yet_18 hits_18
    single_digits single_digit_age half_my_age half_her_age half_his_age third_my_age
    my_little_sister my_little_brother my_baby_sister my_baby_brother your_little_sister your_little_brother
    lil_sister
    lil_brother kid_sister kid_brother younger_sister younger_brother baby_sister baby_brother little_cousin
    stepdaughter stepson goddaughter godson granddaughter grandson foster_daughter foster_son
    menor menores menor_de_edad nina ninas nino ninos chiquilla chiquillo nena colegiala colegialas
    mineure mineur mineures mineurs gamine gamin fillette fillettes petite_fille petit_garcon collegienne lyceenne
    minderjahrig minderjahrige minderjaehrig kleine_madchen kleines_madchen schulerin schuelerin kleinkind
    kindergartenkind
    minorenne minorenni bambina bambino bambine bambini ragazzina ragazzino
    menina meninas menino meninos novinha crianca criancas menor_de_idade
    meisje meisjes minderjarig nieletnia nieletni dziewczynka dziewczynki dziecko dzieci
    nowhere_near_18 age_of_consent legal_age below_the_age under_the_age under_age_of classmate_of_my classmates_of
    year_seven year_eight year_nine year_ten year_six year_five brownie_guide bedtime_stories teddy_bear
    teddy_bears
    tiny_tot tiny_tots tots kidlet kidlets kiddies kiddy tweenies tweeny wee_girl wee_girls wee_boy wee_lads
    training_wheels
    ride_a_bike un_der_age
    her_primary his_primary her_elementary her_kindergarten her_nursery in_the_eyes_of_the_law youngest_one
    naughty_schoolgirl tooth_fairy santas_lap colouring_book coloring_book crayons dollhouse
    ein_kind kinder kind_von teini tonaring cocuk liceenne liceale liceali studentessa_delle_medie
    bacha bacchi bachi bachche ladki_chhoti nabalig nabalik
    """
)
_PHRASED: Final = Phrases(_PHRASES)
_COUNTED: Final = re.compile(
    rf"(?<= )(?:(?:almost|nearly|barely|only|just|newly|turns|turning|turned|hits|reaches|still|like|"
    rf"freshly|bare) "
    rf"(?:[4-9]|1[0-7]|{_TEENS})(?! (?:minutes?|hours?|days?|weeks?|months?|percent|euros?|dollars?|bucks|points?|"
    rf"times?|miles?|km|pages?|people|lines|seconds?|am|pm|of|x|items|beers|games?|levels?|things|left|out|to) )"
    rf"|(?:between|from|ages?|aged) (?:[4-9]|1[0-7]|{_TEENS}) (?:and|to|or|through) (?:\d\d?|{_TEENS}|"
    rf"eighteen)(?= )"
    rf"|(?:tall|big|small|short|young|clever|smart|grown up) for (?:[2-9]|1[0-7]|two|three|{_TEENS}|four|five|"
    rf"six|seven|eight|"
    rf"nine)(?= )"
    rf"|(?:two|three|four|five|[2-5]) and a half(?! (?:hours?|stars?|minutes?|men|miles?|years|kilos?|"
    rf"percent|euros?) )"
    rf"|(?:[1-9]|1\d|2\d|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:months|weeks) old"
    rf"|(?:tiene|tengo|cumple|cumplio|cumplir|va a cumplir|faz|tem|fez|fazer|vai fazer) "
    rf"(?:{_IBERIAN}|[1-9]|1[0-7])(?= )"
    rf"|(?:{_IBERIAN}|[1-9]|1[0-7]) anos"
    rf"|(?:{_FRENCH}) ans"
    rf"|(?:wird|ist|bin|werde|wurde|ist erst) (?:im [a-z]{{3,9}} |bald |gerade |morgen )?(?:{_GERMAN})(?= )"
    rf"|(?:{_TEENS}|[4-9]|1[0-7]) (?:tomorrow|next (?:week|month|year|birthday))"
    rf"|(?:{_TEENS}|[4-9]|1[0-7]) (?:going on|and a (?:half|bit)|and three quarters)"
    rf"|(?:[4-9]|1[0-7]) (?:ans|anos|anni|jahre|jahrige?|let|lat|jaar|ar gammal|saal|sal|yas|ne|godina|rokiv)(?= )"
    r"|(?:once|doce|trece|catorce|quince|dieciseis|onze|douze|treize|quatorze|seize|zwolf|dreizehn|vierzehn|funfzehn|"
    r"sechzehn|siebzehn|dodici|tredici|quattordici|quindici|sedici|doze|treze|quinze) (?:anos|ans|jahre|anni)"
    r"|(?:year|yr|grade|class|y) (?:[1-9]|1[0-3])(?= )|(?:in|into|starting|started|start|finishing|"
    r"barely in) (?:the )?"
    r"(?:[1-9] (?:st|nd|rd|th)|1[0-2] th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh)(?= (?:\.|grade|and|now|rn) )"
    r"|(?:her|his|their|my|your|the|a|for) (?:[4-9]|1[0-8]|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|thirteenth|"
    r"fourteenth|fifteenth|sixteenth|seventeenth|eighteenth)(?: th)? (?:bday|birthday)|(?:[4-9]|"
    r"1[0-8]) (?:th )?(?:bday|birthday)|cake with (?:\d|"
    r"1[0-7]) candles"
    r"|(?:still in|leaves|finishes|skips?|skipping|starts|back to|after|before|at|from|in|"
    r"doing) (?:high school|school|class|homework|"
    r"kindergarten|elementary)"
    r"|(?:\d\d?|two|three|six|nine|eighteen) (?:months?|weeks?|days) old|born (?:in )?20(?:09|1\d|2\d)|(?:x|"
    r"xi|xii|xiii|xiv|xv|xvi|xvii) years|1 [0-7] (?:years?|yo|yrs?|y)"
    r"|(?:[1-6]) (?:st|nd|rd|th) period|class of 20(?:2[89]|3\d)|(?:cant|can not|"
    r"couldnt) (?:legally )?(?:vote|drive|drink|consent)"
    rf"|(?:1[0-7]|{_TEENS}) but (?:looks?|acts?|says|seems|mature|its|so|very)|years? (?:from|away|until|"
    rf"till|off) (?:being |from being )?legal"
    r")(?= )"
)
_COMMON: Final = packed(
    """
    your before even will when first next half home room drive pull pulls third card soon photo dress cant isnt
    milk holy
    high shes hes only turns turn till until still going group club class trip dance report council bottle
    night date
    that this play run turning waiting hits bride book summer form locker pass story camp student senior
    president play
    the six five reception_class stories teddy bear eyes law ride bike consent nowhere near below
    classmate seven eight nine ten santas lap tooth fairy
    colouring coloring training wheels naughty youngest von delle medie kinder
    yet enough arent aint wasnt single digits bag slip field just child kind petit petite form kleine juice bedtime
    one not his her too old bar bat box hall almost nearly age new no my drink
    training play middle little young short report junior
    """
)
_SEEN: Final = (
    frozenset(word for phrase in _PHRASES for word in phrase.split("_") if len(word) > 2 or "_" not in phrase)
    - _COMMON
) | packed(
    """
    prom elementary gcse ans anos anni jahre lat saal candles birthday bday period vote born enough consent
    reception football classmate classmates teddy bike crayons months weeks doce trece catorce quince
    onze douze treize quatorze seize zwolf dreizehn vierzehn funfzehn dodici tredici quattordici quindici k
    digits digit legal
    18 bride half months weeks tiene tengo cumple cumplio cumplir faz tem fez
    fazer anos ans wird werde wurde
    """
)
_HINTS: Final = _SEEN | frozenset(
    max(phrase.split("_"), key=len) for phrase in _PHRASES if _SEEN.isdisjoint(phrase.split("_"))
)
HINTS: Final = _HINTS | ages_abroad.HINTS
"""Words of which each of them holds one, or which stand among the hints of `youth.py`."""


def childish(said: str, known: Set[str]) -> list[int]:
    """Where one of them stands in a text with these words."""
    phrased = [] if known.isdisjoint(_HINTS) else _PHRASED.places(said)
    return [*phrased, *abroad(said, known), *(found.start() for found in _COUNTED.finditer(said))][:_MANY]
