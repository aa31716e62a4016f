"""Idioms: wholes in which a word of an end, a hurt or a means speaks of none: "jump the gun", "the week ends".

On each line stand words before the colon of which one is followed by one of those behind it; `_` is a space, and
`jump*` is the verb in all its forms.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from den.guard.forms import forms

_SOURCE: Final = """
kill* : your_darlings
cut : yourself_some_slack yourself_some_cake yourself_a_slice yourself_a_piece
hang* : die je den deine deinen dein mijn your_coat your_jacket your_hat your_washing the_washing
world : is_better_with_you would_be_darker
take took : your_pills your_meds your_tablets your_medication
shoot shot shooting : yourself_in_the_foot
quit : while
bridge : is_right_there_you_cant_miss
set show joke jokes act : died dies died_and_nobody_went_to_the_funeral
existing : quietly connections sessions users processes
step get : off_at
jump* : in_a_lake the_gun ship scare scares on_the on_a on_this on_board on_in in rope to_conclusions
    to_a_conclusion to_the through_hoops the_queue for_joy at_the_chance cut start lead leads cables
pull* : the_trigger_on_the the_trigger_on_a the_trigger_on_this the_trigger_on_that the_trigger_on_buying
    the_trigger_and_buy the_trigger_and_order the_trigger_and_get out away
bullet check end talking power : point points journal journals
bite bit dodge dodged silver : the_bullet a_bullet bullet
top : of ten tier gun marks notch up
the : top end bus train truck edge building ropes glass
cut cuts cutting : it_out that_out it_short to down off back the corners some me him her them up scene scenes
    grass hair your_fringe your_own_fringe your_hair your_own_hair your_losses your_bangs his_hair my_hair
    edge board room
director directors power paper hair short crew first final price pay : cut cuts
dying dies die died : to for of from laughing
to : die_for
dead : lift end_job ringer heat pan last weight on good easy simple tired quiet silent serious battery pixel
    link centre center in_the_water
die : hard
play back over wake : dead from_the_dead my_dead_body the_dead
kill kills killed killing : it the_vibe the_mood the_light the_lights the_process the_engine the_music
    the_joke the_conversation the_yeast the_battery time two_birds me joy switch
bug weed mood pain serial : killer kill killers
week dead back front rear high low open far deep tail year season book loose other both month job split wide
    wrong receiving short business : end ends
end ends ended ending : of up with in game result user zone credits boss
an no any its at in by : end the_end
make : ends_meet a_killing
hang hangs hanging hung : out up on in_there around tight of loose by_a_thread off onto over
life : of_the hack hacks coach story choices goals jacket cycle insurance time is_good savings is_short
real shelf battery love sex social night half work still family this private good dream : life
for in : life
bag : for_life
only : live_once
living : proof room wage legend rent_free
live lives : stream show music chat on_air in set action laugh above near next with for left
out waste wasted bad : of_breath breath
catch hold : your_breath my_breath
drink : up
breathe breathing : down_my_neck down_your_neck
do doing : life
breathing : through into on down so
in around across of all whole : the_world world
world : cup record tour map class wide championship
on : earth edge track
wake woke waking : up_at up_to up_early up_late me up_call
sleep slept : well tight in on_it schedule late mode
asleep : already at on during
born : with in on at to yesterday again
left leave leaves : on hand side turn over me a_review a_comment a_message a_tip the_room the_chat the_group
    the_house the_door it_on work early yesterday years
without : a the your any me looking asking sugar milk
right work works working point figure find turn turned check sort help try hand test sold come came pass print
    worn run ran hear watch go going went eat ask take took get got way put rule stand chill carry spaced max
    burnt bail missed locked far straight walk threw give gave hours days miles weeks minutes stay keep fade
    clear tuck send cut : out away
out : of_bed of_date of_stock of_tune of_milk of_context of_pity of_my of_his of_your of_the of_order
    of_curiosity of_nowhere of_time of_here there loud now with
quit : smoking sugar my your_job the_game
check checked checking : in your the my this that out_the out_this out_my out_that out_our
gone : wrong cold off missing viral for to bad
delete : the your_tweet your_message your_post your_code your_cache your_account this that my it
step stepped steps : by on up away_from back one ladder count outside
next first each every last big : step steps
drop dropped drops : the a in by me it your off down zone rate
fall fell falling : in_love for asleep off short apart behind back
deep : dive
dive : into bar in
burn : calories notice rate rubber
drink drinking : water some_water more_water your_water tea coffee wine beer milk
shot shoot : of at hoops the your_shot an me
long : shot
swing : by set music
hurt hurts : my to so less more me
no : harm
topping toppings : on of for
stick : to_your_guns
glue top : gun
looking magnifying wine beer shot pint : glass
glass : of house ceiling half
big sit office high arm wheel gaming folding deck that this a my your : chair chairs
off let : the_hook me_off
git main feature release new your my local every family ugly christmas : branch tree
bottle : of cap opener
plug : in it the
black seat conveyor : belt
rope : in bridge swing climb ladder
know on : the_ropes
gas : station bill mark hob stove
your : oven brain brains skin mouth throat_lozenge
back off keep sound race title bonus new this that every lost : track tracks
track : of record suit your my list
train bus truck : of is was station stop stops to at ride map set home driver tickets pass timetable fare
miss missed catch caught night my next last hype food : bus train truck
web internet network foot : traffic
traffic : light lights jam jams is was cone cones report
get need : a_bath
get have need take : a_shower a_wash a_haircut a_trim
wind* : your_neck_in
bath : bomb bombs time mat
window : seat shopping cleaner sill
platform : game games fee is for
cross : platform
edge : case cases of_my of_the_seat
building : a the up site something blocks
bridge : troll loan the_gap
under : your_bridge the_bridge that_bridge
through : the_roof
roof : rack terrace leaks
tower : defence defense of
heart : of out broken warming beat to_heart
brain : cell cells fog dead rot storm freeze power is was has needs left
arm : chair rest wrestle
skin : care tone deep is pack
mouth : is off wash breather full shut
release patch sticky side voice foot high bank take : note notes
note notes : to_self that the book taking for on how
love cover chain open last first : letter letters
letter : of box from in
good free it that this you he she they who i we what which nobody someone everyone nothing : will
will : be it the this that they he she you we i get have do take not never make go
what bloody raise as like from : the_hell hell
hell : of yeah no is are
good thank in : heavens heaven
rip : off to in
own : grave
goodbye say wave kiss : to everyone goodbye_to
"""


def _table() -> Mapping[str, Mapping[str, Sequence[tuple[str, ...]]]]:
    """By first word, then by second: what must follow."""
    found: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for line in _SOURCE.strip().replace("\n    ", " ").splitlines():
        before, _, behind = line.partition(":")
        for first in (form for word in before.split() for form in forms(word)):
            for second, *rest in (phrase.split("_") for phrase in behind.split()):
                found.setdefault(first, {}).setdefault(second, []).append(tuple(rest))
    return found


_RESTS: Final = _table()


def without_idioms(words: Sequence[str]) -> Sequence[str]:
    """The words with "." for each idiom; of two that overlap both are taken out."""
    kept = [*words]
    for at, (word, after) in enumerate(pairwise(words)):
        if word in _RESTS and after in _RESTS[word]:
            width = _width(_RESTS[word][after], words[at + 2 :])
            kept[at : at + width] = "." * width
    return kept


def _width(rests: Sequence[tuple[str, ...]], behind: Sequence[str]) -> int:
    """Words of the longest idiom that goes on so; 0 if none does."""
    return max((2 + len(rest) for rest in rests if tuple(behind[: len(rest)]) == rest), default=0)
