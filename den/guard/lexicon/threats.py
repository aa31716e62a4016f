"""What threats are made of: the frames of their senses."""

from typing import Final

from den.guard.lexicon.threat_abroad import ABROAD, FOREIGN
from den.guard.lexicon.threat_deeds import DEEDS
from den.guard.lexicon.threat_frames import MEANT
from den.guard.lexicon.threat_how import HOW
from den.guard.lexicon.threat_more import MORE
from den.guard.lexicon.threat_signs import SIGNS
from den.guard.lexicon.threat_spared import SPARED
from den.guard.lexicon.threat_talk import TALK
from den.guard.lexicon.threat_veiled import VEILED
from den.guard.lexicon.threat_who import WHO
from den.guard.lexicon.threat_wishes import WISHED, WISHES
from den.guard.senses import Senses, frames

_TOGETHER: Final = " ".join(SPARED[sense] for sense in ("game", "laugh", "film"))

FRAMED: Final = Senses(
    {**WHO, **HOW, **MORE, **SPARED, **DEEDS, **SIGNS, **VEILED, **TALK, **ABROAD, **WISHES, "talk": _TOGETHER},
    MEANT
    + FOREIGN
    + WISHED
    + frames(
        """
intent > harm > person ~ soft ~ game ~ laugh ~ denied ~ message ~ hang_out ~ film
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
goodbye > whose > dear ~ soft ~ game ~ win
count , youre ~ game ~ thing
be_last > life_part ~ soft ~ game ~ win ~ film
life_part , be_last ~ soft ~ game ~ win ~ film
coming_i > come > your_place , arms ~ game ~ cook
come , your_place , arms ~ game ~ cook ~ film
coming_i > arrive , arms ~ game ~ cook ~ film ~ repair
come , your_place , tonight ~ game ~ film
come , crew , your_place ~ game ~ film ~ cook
ready_arms > arms , at_you ~ game ~ cook ~ film
named_thing , named ~ game ~ film ~ cook
if , hurt , youre ~ soft ~ game ~ laugh ~ film ~ thing
scrape > remains > floor ~ game
hands_on , anyone , if
should > due ~ journal ~ cook ~ game ~ film ~ win ~ denied
wish > youre > wished ~ denied ~ game ~ film ~ thing ~ laugh ~ denied
wish > whose > kin > wished ~ game ~ film ~ denied
mourner , burial , tells ~ film
steel > through > wound , youre ~ hang_out ~ game ~ film ~ cook
steel , wound , person , intent ~ hang_out ~ game ~ film ~ cook
brick , aimed ~ game
if , fatal ~ game ~ laugh
find_him , do_him ~ game ~ film
coming_i > known > haunts ~ post_ok ~ soft ~ game ~ denied ~ cook
phrase , youre ~ game ~ film ~ laugh ~ pleading
drop_pin , fight ~ game
stitches , youre
lock_door , inside ~ soft ~ game
visit , grim ~ game ~ cook
list , hurt , youre ~ game
see_burn , your_home ~ game
ammo > cheap , youre
run_start , coming_i
intent , everyone_loved , do_him ~ game
dead_you , dead_when ~ game ~ laugh ~ film ~ thing ~ tired
lose > limbs , lose_when , youre ~ game ~ poker ~ film ~ thing ~ laugh
blood_act , blood , youre ~ game ~ film ~ laugh ~ donor ~ cook
forensic , youre ~ soft ~ game ~ film ~ laugh ~ beard
bullet , bullet_for , youre ~ game ~ film ~ journal ~ hang_out
back_watch , back_when ~ game ~ laugh ~ lifting ~ denied ~ film
pray , meets ~ game ~ laugh
coming_i , window ~ game ~ laugh ~ film
dont_make_me , hurt_you ~ soft ~ game ~ laugh
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
intent > cut_you ~ game ~ film
you_die , die_by ~ game ~ laugh ~ film ~ when_see
intent > swing > onto > part ~ game ~ film ~ laugh ~ cook ~ spot_on
crew , do_him , intent ~ game ~ laugh ~ film
send , hurt_you ~ game ~ film ~ laugh
well > arson > place ~ game ~ film ~ laugh ~ cook
well > harm > only_you ~ game ~ film ~ laugh ~ denied ~ message
you_burn , home_when ~ game ~ cook ~ film
"""
    ),
)
