"""Self-harm: telling somebody to hurt themselves or that they should not live. Talk of it that cares passes."""

from typing import Final

from den.guard.rule import Group, rules

_CARE: Final = (
    "dont|never|not ever|go|even|please? {end}|cut|die|end|jump|drink|overdose|commit|starve|hurt|harm|take|eat "
    "~ please dont ~ hotline|therapist|988|samaritans|counselor ~ laughing|laughter ~ in|at|on _3 {game} ~ "
    "plot armour|armor ~ bungee|villain|chapter|season_finale ~ "
    "ban|kick|mute|report|reported|reporting him|her|them|that|this|it|whoever ~ "
    "ping|tell|told|call|message staff|mods|a_mod|the_mods|an_admin|admins"
)

SELF_HARM: Final = Group(
    "the line told somebody to hurt themselves",
    rules(
        """
{end} yourself|yourselves! ~ {will}|youll|trying|tried|almost|nearly|without|how|before|while|to|about|not|might
    {end} yourself _5 on|with|over|at|in|for|lifting|climbing|by|trying|doing ~ shoot yourself in_the_foot|
    an_email ~ choke yourself on|up ~ show|showing|brush|dust|dry|cool|drag|pat|wipe off yourself ~ drown
    yourself in|out ~ hang yourself up ~ hang|murder|drown|delete|rope|gas yourself out|into|up ~ trying|going_to
    kill yourself ~ the|a rope yourself
kill|hang|unalive|off|shoot|neck|rope|end|cut|hurt! your|ur|ya self|selves|slef ~ never|dont kill|hang
end|eliminate|exterminate|terminate yourself! ~ yourself a favor|favour|break
{urge}|. remove|erase yourself! ~ from _2 chat|server|call|lobby|group|list
rather|wish|glad|prefer|happy _2 you|u _1 killed|hanged|hung|offed|shot|ended yourself!
{urge}|. _1 quit|stop|unsubscribe|resign|retire|exit|leave|cancel|log_out|sign_out! from|of|out_of? life|living|
    existence|this_world|the_world|your_life ~ world menu|map|editor
{urge}|should|better|hope|tell|told|want _4 {end} {self}|himself|herself|themselves! ~ the|a rope {self} ~
    shoot {self} in_the_foot ~
    off {self} _1 stage
kys|kysn|kysnow|killyourself|killurself|neckrope|ropemax|kyself|killyoself|killyourselves|killurselves|kyskys!
{urge}|. cut|burn|starve|stab|bleed|harm|slit|hurt! yourself|urself|yourselves ~ yourself on|some|a|out|off|with|
    loose|shaving|with_that
{urge}|you|to|should _1 commit! suicide|self_harm|toaster|die|seppuku|harakiri ~ tried|trying|wanted to commit
{urge}|you|to|should|and|of|by|consider|considered|about _2 {ending} yourself|yourselves! ~ from|without|
    laughing|not|stop ~ about|of hanging|shooting yourself out|in
consider|considered|try|tried|thought_of|thought_about|recommend|suggest|suggests|choose|chose _1 suicide|dying|
    ending_it|ending_it_all|ending_your_life|being_dead|not_being_alive|not_existing|self_harm!
option|choice|move|plan|advice|answer|way_out|hobby|solution|future is suicide|death|dying|a_rope|the_rope|
    a_noose! ~ my|his|her
{urge}|and|to|back_to|keep|start|try cutting|harming|hurting|burning|starving yourself! ~ without|off|some|short|
    avoid|stop
cut! more|deep|harder|again _2 .|next_time|until|please|and ~ {i}|the|they|budget
. you should hang! _1 .
suicide! is|would_be|might_be _4 answer|option|way_out|only|best|solution|favor|call|hobby|improvement|upgrade|
    look_good
end|take! your|ur _2 life|existence|miserable_life ~ take your _2 life seriously|back|in_your|advice|insurance|
    story|choices
you|go|should|please|why_dont|{urge} _3 end! it all|already|now|tonight ~ {i}|me end it ~ slideshow|
    presentation|discussion|thread|
    meeting|call|chat
{urge}|you|go|cant_you jump|leap|throw_yourself|step|fling_yourself|hurl_yourself|walk|lie|lay|lie_down|sit|dive|
    run|swim! _1 off|from|in_front_of|infront_of|into|under|on _2 {drop}|deep_end|oncoming ~ your friends ~ {i}
    jump|leap ~ parachute|bungee ~ walk|step|run|sit|lie|lay|swim into|off|on|from _2 building|roof|truck|bus|
    train|balcony|window|car|highway|traffic_court|bridge|metro ~ jump|leap on|into _2 train|bus|car|truck|
    traffic_cone
throw|throwing|hurl|fling|launch yourself off|under|into|in|from _3 {drop}|oncoming!
{urge}|. play! in|on _1 traffic|highway|freeway|motorway|train_tracks ~ traffic lights
drink|chug|drinking|swallow|guzzle|eat|sip|inject|inhale! _3 {poison} ~ {i} drink ~ my _3 drink ~ tastes|like|
    looks ~ who|cat|dog ~ if|before you|he|we drink ~ rather drink ~ seems drink ~ label
eat|swallow|suck|taste|kiss! _1 a|the|on|your _1 bullet|gun|shotgun|barrel|glock|razor|razors|tide_pod|pistol|
    revolver ~ bullet point|journal|train|time
slit|slash|open|slice|cut! _1 your|ur|those|his|her _1 wrists|wrist|throat|veins|arms|jugular|arteries ~ {ill}
    slit|cut
cut|slit|slice|slash! deeper|vertically|lengthwise|down_the_road|down_the_street|vertical|longways ~ cut deeper
    than|into
down_the_road|down_the_street|vertical not|instead across_the_street|across|horizontal!
put|stick|shove|place|aim|point|hold|press! _2 gun|bullet|barrel|shotgun|pistol|noose|rope|glock|knife|revolver|
    belt _2 in|to|through|around|against|into your _1 mouth|head|skull|brain|neck|temple|throat|wrists|heart
tie|find|grab|get|buy|make|bring|fetch|wear|try|need|deserve|use|invest|pick _4 noose|rope_and! ~ {i}|we _2 noose
    ~ tent|pegs|tarp|camping|climbing|swing|harness|harnesses|carabiner|helmet|anchor
tie|find|grab|get|buy|use|take|fetch _2 rope! _4 tree|neck|chair|stool|ceiling|beam|rafters|yourself|end|finish|
    you_know ~ jump_rope
rope|chair|stool|noose and _1 rope|chair|stool|ceiling_fan!
{urge}|you|hope|to|and|should overdose! ~ on _2 caffeine|coffee|puns|vitamins|memes
take|swallow|down|pop|eat! _1 all|whole|entire|every|bottle|handful|too_many|bunch _5 pills|sleeping_pills|
    tylenol|meds|paracetamol|xanax ~ {i}|they|we|he|she take ~ red|blue|chill
toaster! in|into|with|and _2 bath|bathtub|tub|shower|bubbles
bath|bathtub|shower|tub with _3 toaster|hairdryer!
world|everyone|everybody|we|family|life|society|people|planet|humanity|earth|mom|parents|kids|mother|friends|all|
    they|us|place _4 better|happier|improve|improved|brighter|celebrate|relieved|better_off _3 without_you|
    if_you_died|if_you_were_dead|if_you_never|if_you_were_gone|if_you_werent|if_you_killed|if_you_disappeared|
    if_you_just_died|once_youre_dead|when_youre_gone|with_you_gone|if_you_just_stopped|when_youre_dead|
    the_day_you_die|when_you_die|if_you_wasnt|if_u_died|if_you_stopped|if_you_werent_alive|once_you_stop|
    if_you_quit|if_you_ended|after_you_die|with_you_dead|without_you_in! ~ chat|server|channel|lobby|team better
better_off dead|buried|not_alive|under_the_ground! ~ {i}|we|id _2 better_off ~ phone|meme
nobody|no_one|not_one|nobody_will|none|who _3 miss! you|u|ur ~ nobody|who|none _2 misses|missed ~ when|if you _4
    lunch|leave|yesterday|meeting|mute|log ~ weekend ~ how much
nobody|no_one|who|noone|not_a_soul|anyone _5 care|cares|notice|notices|cry|cries|mourn|mind|show_up|attend|come!
    _4 if_you_died|if_you_die|if_you_were_dead|if_you_were_gone|if_you_disappeared|if_you_vanished|if_you_killed|
    when_you_die|when_youre_dead|when_youre_gone|your_funeral|if_u_died|if_u_die|youre_dead|if_you_dropped_dead|
    you_died|you_die|you_were_gone
go|just|please|should|fucking|already|cant_you|why_dont_you|favor_and|favour_and|hole_and|kindly|hurry_up_and|
    simply|and_just|so_just|need_to|somewhere_and|corner_and|time_to|ready_to|better|ought_to|just_go_and|go_and|
    go_ahead_and|you_to|deserve_to die|perish! ~ phone|laptop|headset|controller|router|mic|
    battery|car|boiler|fridge|kettle is|are|was _1 ready_to|just die ~
    die of|from|laughing|inside|trying|hard|on|for|with|if|when|to ~
    {i}|it|we|they|this|that|and_then|would|might|will|could|my|the|never _1 just|fucking|already die ~ to go die
    ~ jokes|memes|dreams|careers|conversations|puns|plants go|just die
die in a|the fire|hole|ditch|car_crash|gutter|pit|car_accident|dumpster|plane_crash!
.|go|just|please|to|and|you|should drop dead! ~ gorgeous|fred|handsome|stunning|cute|legs|date ~ drop_dead_fred
noose! _8 you|your|youre|ur|yourself|necks|neck ~ tighten ~ noose knot|knots|snare|exhibit ~
    knot|bowline|hitch|museum|gallows
you|your|youre|go|tie|a _6 noose! ~ {i} _3 noose
slit|slitting|opening|open|cutting|cut! your _1 wrists|veins|throat
your wrists! open|slit|deserve|look|would|are|need
head in the oven! ~ {i}|my
yeet|throw|launch|hurl|toss|fling|drag|chuck|lob|drive! yourself|urself off|into|under|in_front|from
do|take|make|try! _1 a _1 flip|dive|leap|jump|step|swan_dive|backflip|header off|from|into _2 {drop}
razor|razors|razorblade|blades|blade! _8 you_know|use_it|deeper|skin|your_wrist|your_wrists|your_arms|yourself ~
    razor sharp|wit|thin|burn|scooter
find|climb|pick|choose|go _2 {drop}! and _2 jump|leap|step|fly|fall|dive ~ fly to
do it . jump|leap! .
inhale|breathe|huff|run|sniff _3 exhaust|carbon_monoxide|tailpipe|car_fumes|exhaust_fumes|gas_fumes! ~ train
bleach! _8 drink|sip|swallow|gulp|chug|shot_of_it ~ {i}|dont|not|never|my|hair|shirt|white|label
should|shouldve|couldve _2 died|been_aborted|been_stillborn|been_swallowed|never_been_born|not_been_born|
    been_a_miscarriage! ~ phone|game|level|season
should died|aborted! at birth|in_the_womb|years_ago|instead
.|just|please|kindly|hopefully|do_us_a_favor_and dont|never wake! up _1 tomorrow|again|ever|anymore ~ me|early
you _5 disappear|vanish! forever|permanently|for_good ~ {i} hope your debt
put|putting yourself|urself out_of! your|our|its misery
correct|fix|solve|end|finish! _2 it|that|this|yourself|you|problem|mistake with _2 rope|bullet|gun|bleach|noose|
    razor
suicide|self_harm! would|will|looks|could _1 suit|look_good|be_good|improve|fix|help|do_you
only|best|greatest|nicest|kindest _8 your _1 funeral|death|suicide|eulogy|obituary! ~ ever|be at _1 your
nobody|no_one|noone|everyone|everybody|world|life|we|id|party|celebrate|easier|better|happier|relieved|laugh|
    smile|cheer|dance _9 if|when|once|after|the_day you|u|youre|youd|youve _1 died|die|dropped_dead|were_dead|
    were_gone|killed_yourself|kill_yourself|hanged|hang_yourself|hung_yourself|dead|gone_forever|
    committed_suicide|commit_suicide|jumped_off|overdosed|overdose|drown|drowned! ~ die|died|dead in|on|at|to|
    first|again|laughing ~ happy|live
find|found|finds you _1 hanging|swinging|dangling|dead|lifeless! ~ around|out|there
swallow|down|take|finish|pop! the|those|all|some|these|your|every _2 pills|meds|painkillers|antidepressants _2
    and|with|until|so|at_once|forever|tonight ~ grandpa|doctor|water|headache ~ feel
time|ready|want|like|meet to? _1 meet the|a|your rope|noose|reaper|maker! ~ prepare
worthless|useless|pathetic|nobody _8 end! it|yourself|your_life|things
{ending}|cutting|harming|unaliving yourself! _3 is|would|sounds|would_be|might|works|fixes|solves ~ cutting
    yourself off|some
go|just|fucking|and|please curl_up|crawl|lie_down _4 die! ~ {i}|me
why are you still alive|breathing|living|here_on_earth!
why|how_come havent|havent_you|dont|didnt _1 you _2 {ending}|killed|hanged|offed|roped|kill|hang|off yourself!
you _2 dont|do_not|never|should_not|shouldnt|didnt _2 deserve|exist|be_alive|be_living|be_breathing|
    have_been_born|even_be_alive! _1 live|life|to|alive|. _1 live|breathe|be_alive|exist|the_air|oxygen|. ~
    deserve to _5 win|hear|be_roasted|eat|have
you _1 deserve! _1 to_die|death|not_to_live|to_be_dead|to_bleed|to_kill|to_hurt|to_suffer_and
stop! breathing|living|existing|being_alive ~ existing connections|sessions|users|jobs|processes|containers|pods|
    instances|servers|services|threads|requests|timers|tasks ~ breathing down|through|into|on|so ~
    {i}|cant|you_never|never|wont|ever|dont stop ~
    breathing down|through|into|on|so|that|heavily|exercises
try|succeed|finish|harder|again|next|botched|failed|luck|better _4 suicide! attempt|note|try
let|watch|help|so|rope_to|gun_to {she}|him|them _1 can|could? {end} {self}!
if_i_were_you|if_i_was_you|were_i_you|if_i_looked_like_you|if_i_looked_like_that|if_i_had_your_face|
    in_your_place|in_your_shoes|if_i_had_your_life|your_shoes|if_i_were|if_i_was|if_i_had|if_i_looked! _6 id|
    would|i_would|wouldve|i _3 kill|end|hang|off|shoot|neck|jump|killed|ended myself|it|it_all|my_life|off_a
starve! yourself|urself
stop eating! _3 fat|until|and|you|pig|thin|ana|forever|altogether ~ my|chips|crayons|glue
you|please|just|should|. _2 unalive|self_delete|delete_yourself_from_life|log_off_life|log_out_of_life|quit_life|
    exit_life|uninstall_life|self_terminate|alt_f4_your_life|permanently_log_off|log_off_permanently|
    stop_being_alive|quit_living|sewerslide|an_hero! ~ {i} unalive ~ want|wanted|wants unalive
sewerslide|an_hero! _3 .|yourself|already|now
livestream|film|stream|record your _2 suicide|death|hanging!
do|doing! _2 world|everyone|everybody|us|humanity|family|your_family|planet|society|earth|gene_pool _2 favor|
    favour|solid|service _3 die|dying|end|jump|overdose|hang|stop_living|kill|disappear_forever|not_wake|
    never_wake|stop_breathing|suicide|unalive|hanging|killing|jumping|drown
commit sudoku! irl|now|already|pls|please|.
bridge! _4 from your|ur house|place|flat _2 walk|go|visit|use_it
step|jump|walk|leap off! the platform|ledge|edge|roof|balcony _3 when|fast|next|.|now ~ stage|mind the gap
let go! of the ledge|railing|rope|edge ~ swing|climbing|skating|skate|glide|rink|water_slide ~
    rope when|once|after|as
let the water|river|sea|waves|tide|current! take|have you
if you|u had|have|got any? guts|courage|balls|spine! _3 jump|hang|end_it|die
nobody|no_one|whos stops|stopping! you|u from jumping|dying|ending|hanging|it|doing
double dose|dosage! tonight|this_time ~ coffee|espresso|vitamin|vitamins
leave a note! _5 leave|go|do_it|jump|but
razor|rope|noose|blade|bleach _1 your|ur only|best|last friend! ~ shaving|climbing
offed|unalived yourself|urself|yaself! ~ laughing|nearly|almost
depression|demons|misery|despair|voices|sadness _8 end! it|things|everything|it_all ~ my|i
open|opening|slit|cut|slice a|that|your|those vein|veins|artery! ~ nurse|donate|blood_test ~ like opening a vein
balcony|ledge|railing|rooftop|roof|cliff|bridge|window! _6 lean|step|tip|climb _2 further|farther|out|over|off ~
    dont|careful|never
drive|driving|steer|crash|ram your|ur|the|that _2 car|truck|bike|van|motorbike! _1 into|off _2 wall|tree|river|
    lake|cliff|bridge|pole|canyon|quarry|lamppost|barrier ~ {i}|level|lap|track
by|at your|ur|their|his|her own! hand|hands _8 you|youre ~ made|built|cooked|knitted|written|grown|sewn
dont|do_not|never|no_need_to call|ring|phone|text _1 helpline|lifeline|crisis_line! _3 do_it|finish|just|you
dont|do_not|never get|seek|ask_for|want help . _2 get|use|find|take|grab _2 rope|noose|razor|pills|gun!
finish|complete what|the_job you tried! _8 this_time|properly|for_good ~ homework|essay|level|recipe
never|not|dont come|wake|get|walk _2 breathing|alive! ~ {i}|we|game|run
punch|hit|scratch|bite|beat|slap|whip|claw yourself|urself! _3 until|till _3 bleed|unconscious|bruised|bleeding|
    break|black_out
set|light yourself|urself on_fire|alight|ablaze!
garage! _8 car|engine|exhaust|door|motor _8 die|sleep|breathing|breathe|wake
carve|cut|scratch|etch|burn _3 in|into|on your|ur _1 arm|arms|leg|legs|thigh|thighs|skin|chest|forehead! ~ tattoo|
    temporary|ties|jeans|trousers
slam|smash|crush|break|shut your|ur _1 hand|hands|fingers|foot|arm|leg! _3 door|wall|desk|hammer|vice|window _3
    until|till|deserve|do_it|already
hold your breath _4 water|underwater|pool|lake|sea! _4 never|until|till|forever|dead
get|take|grab|find|pick_up _1 knife|blade|razor|gun|scissors|cleaver! _6 use_it|use|turn_it on yourself|urself
note|letter|plan! .? _3 .? _3 go_through_with|follow_through|go_ahead ~ my|teacher|doctor|meeting
failed|survived|messed_up|chickened_out! _8 finish_the_job|finish_it|end_it_properly|get_it_right_this_time
thinking|dreaming|talking of|about jumping|hanging|ending! .? _4 dont_think|just .? _2 jump|hang|end|do_it
i _2 want_to|wanna|should|gonna|wish_i_could|might die|kill_myself|end_it|end_it_all|jump|hang_myself .?
    ok|okay|then|so|good|great|fine|cool|go|please _1 die|jump|do_it|go_ahead|be_my_guest|end_it! ~ again
world|planet|family|class minus|without you! _3 better|happier|equals|richer ~ ukulele|singing
""",
        _CARE,
    )
    + rules(
        """
dont|do_not|never|no_need_to|why|stop call|calling|ring|phone|text|tell _1 helpline|hotline|lifeline|samaritans|
    988|crisis_line|therapist! .? _3 do_it|finish|jump|die|kill
"""
    ),
)

WIDE: Final = Group(
    SELF_HARM.reason,
    rules(
        """
{urge}|your|you|yourself|. _7 {method}! ~ fringe|bangs|haircut|beard|
    moustache|mullet|eyebrows ~ carbon_monoxide alarm|alarms|detector|detectors|sensor|levels|
    test ~ bowline|hitch|museum|rigging ~ smells|smell|dog|cat|pets|kept|keep ~ noose knot|knots ~ {i}|my|
    the_doctor ~ took|
    takes ~ weed_killer without|doesnt|does|for|on|brand|near ~
    train_tracks|carbon_monoxide|weed_killer|sleeping_pills _3 is|are|was|were|got|get being|closed|converted|
    cleared|repaired|replaced|renewed|inspected|electrified|sold|banned|recalled|relaid|overgrown|noisy|loud ~
    pull_the_trigger on|and _1 buy|book|order|get|try|
    sign|hire|switch|buying ~ lasso|cowboy|lassos ~ pull_the_trigger on
you|your|youve|theres|got _3 belt|rope|cord|noose|bedsheet|scarf! _3 door|doorframe|beam|hook|rafter|rafters|
    banister|pipe ~ dog|coat|jacket|swing|climbing|boat|tent|game
one|first|just|single cut! .? _1 lets|let_me|let_us|show _3 see|cam|camera|stream|it ~ hair|fringe|cake|bread|
    scene|video|film|edit|deck
{drop}|rope|razor|bleach|pills|noose|gun|balcony! _6 use_it|you_know_what_to_do|is_waiting|calling_you|
    calling_your_name|has_your_name|waiting_for_you|with_your_name|do_it|jump|leap|help_yourself ~
    climbers|climber|boat|dock ~ dont|if|would jump ~ jump leads|cables|starter|start|lead
""",
        _CARE,
    ),
)
"""Means and places alone: what reads harmless as a whole is none of it."""
