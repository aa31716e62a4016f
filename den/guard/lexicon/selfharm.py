"""What telling somebody to hurt themselves is made of: the frames of its senses."""

from typing import Final

from den.guard.lexicon.selfharm_abroad import ABROAD, FOREIGN
from den.guard.lexicon.selfharm_despair import DESPAIR
from den.guard.lexicon.selfharm_frames import MEANT
from den.guard.lexicon.selfharm_how import HOW
from den.guard.lexicon.selfharm_more import MORE
from den.guard.lexicon.selfharm_spared import SPARED
from den.guard.lexicon.selfharm_taunts import TAUNTED, TAUNTS
from den.guard.lexicon.selfharm_urges import URGES
from den.guard.lexicon.selfharm_who import WHO
from den.guard.senses import Senses, frames

FRAMED: Final = Senses(
    {**WHO, **HOW, **MORE, **SPARED, **URGES, **DESPAIR, **ABROAD, **TAUNTS},
    MEANT
    + FOREIGN
    + TAUNTED
    + frames(
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
gun , at_self , coward ~ me ~ care ~ purchase
at_self , gun ~ me ~ care ~ career ~ purchase
toaster , bath ~ accident ~ me ~ care
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
quickly , use_means ~ care ~ code ~ play ~ me
unsubscribe > alive ~ me ~ care ~ real_life ~ career ~ code
dead_end > it_all , when , you ~ care ~ code ~ career ~ me ~ play
why_push > selfkill ~ care ~ play ~ code ~ me ~ career ~ laugh_talk ~ jump_in
for_once , self_kill_now ~ care ~ play ~ code ~ me ~ career ~ laugh_talk ~ jump_in
for_all > kindness , self_kill_now ~ care ~ code ~ me ~ career ~ laugh_talk ~ jump_in
let_yourself > perish ~ care ~ laugh_talk
get_rope ~ play ~ care ~ me ~ house ~ rope_use
into_water , no_return ~ me ~ care
swallow > all_of > tablets ~ me ~ care ~ house ~ play
go_on , go_jump , crowd ~ play ~ code ~ jump_in ~ me
nobody , you_alive ~ care ~ career ~ code
dead_end > your_it ~ care ~ code ~ me ~ career ~ real_life ~ play
bother > live_on ~ care ~ code ~ me ~ career ~ real_life
stay_alive , a_wrong ~ care ~ code ~ me ~ career
hold > your_means ~ care ~ play ~ code
the_spot > beckons ~ care ~ play ~ code ~ me ~ house
hold_breath , to_death ~ care ~ laugh_talk ~ play
way_down > deadly_rail ~ me ~ care ~ play ~ code
stop_meds > meds ~ care
see_many > tablets > you_swallow ~ care ~ house
write_note , self_kill_now ~ care ~ code ~ career ~ me
no_need , depart , all ~ care ~ code ~ career ~ me
for_all > kindness , sure_kit ~ care ~ code ~ me ~ house ~ play
"""
    ),
)
