"""The frames of threats told by meaning: few senses each, in nearly any order, so that new wordings are found."""

from typing import Final

from den.guard.senses import frames

MEANT: Final = frames(
    """
announce > injure > whom ~ talk ~ denied ~ message ~ hang_out ~ soft
announce , hit > whosewhat > limb ~ talk ~ denied ~ hurt_self ~ soft
warned , hit > whosewhat > limb ~ talk ~ denied ~ hurt_self ~ soft ~ passive_hurt
start_on > limb , warned ~ talk ~ soft
beyou >> harmed2 ~ soft ~ talk ~ denied ~ news_talk
mine > armed , pointed ~ talk ~ cook ~ soft ~ cutlery ~ denied
outcome , subject , warned ~ talk ~ soft ~ visiting ~ news_talk
heard , homelife ~ talk ~ deliver ~ soft ~ seen_ok
intel > privates ~ talk ~ deliver ~ soft ~ post_ok
deadline , follows ~ talk ~ soft ~ cook
enjoy > lastly ~ talk ~ holiday
doom ~ talk ~ soft
hire , sent ~ talk ~ deliver ~ soft
happens , yoursthen ~ talk ~ soft
kinfirst , thenyou ~ talk ~ soft
placed > mood , whenbad ~ talk ~ soft ~ denied
mood > placed , whenbad ~ talk ~ soft ~ denied
driven > placed ~ talk
shut_up_all , placed , announce ~ talk ~ soft
shut_up_all , warned , placed ~ talk ~ soft
norm , normed ~ talk ~ soft
bulletly > fixes ~ talk ~ cook ~ journal
quest , asked ~ talk ~ soft ~ cook
announce > make > whom > suffer2 ~ talk ~ soft
announce > make > kin2 > suffer2 ~ talk ~ soft
hearing > begging ~ talk ~ stage
vow , vowed ~ talk ~ soft
unheard , unheard_of ~ talk ~ soft ~ holiday
pull_up , gang ~ talk ~ soft ~ deliver
goods , pities ~ talk ~ soft
farewell , farewhen ~ talk ~ soft
burnt_up > yourhome , inside2 ~ talk ~ cook
warnmove , warnwhy ~ talk ~ soft
announce > burnt_up > whose , to_ground ~ talk ~ cook ~ soft
armed , crew2 , outside2 ~ talk ~ soft ~ cook
slay >> group2 ~ talk ~ soft ~ denied
announce > tamper > vessel ~ talk ~ soft ~ cook
end_you , in_flesh , announce ~ talk ~ soft ~ verbal
beyou , whosewhat > limb >> broken2 ~ talk ~ soft ~ hurt_self ~ news_talk
mine > armed , say_again ~ talk ~ soft ~ cook ~ cutlery
findyou , ifso ~ talk ~ soft ~ post_ok
crew3 > nearby2 ~ talk ~ soft ~ post_ok
whosewhat > limb >> broken2 , wontbe ~ talk ~ soft ~ hurt_self ~ news_talk ~ visiting
armed > bagged , schoolday ~ talk ~ soft ~ cook ~ cutlery
announce > hands_on2 > any_of_you ~ talk ~ soft ~ denied
nothing , armed ~ talk ~ soft ~ cook
waiting2 > armed ~ talk ~ soft ~ cook ~ deliver ~ cutlery
fist2 , meetface ~ talk ~ soft ~ cook ~ denied
group2 > willdie ~ talk ~ soft
burnwell , yourhome ~ talk ~ soft ~ cook
"""
)
