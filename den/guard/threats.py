"""Threats at a person, and wishes that harm come to them. Hyperbole about games, code and food passes."""

from typing import Final

from den.guard.menace import MENACE
from den.guard.rule import Group, rules

_HYPERBOLE: Final = (
    "that|those|the _1 moustache|beard|haircut|shirt|outfit|jacket|take|joke|song|code|car|laptop|"
    "hair|tie|hat ~ "
    "by {your} own ~ plastic|foam|wooden|rubber|paper fork|spoon|knife|sword|bat ~ hope|hoping|wish _2 didnt|"
    "werent|wasnt|arent ~ "
    "in|at|on|with _4 {game} ~ laughing|giggling ~ dont|doesnt|didnt|never|wont|not {harm}|die|hope|wish|deserve"
    " ~ nobody|no_one|noone|none|no _2 deserve|deserves ~ refuse|refused|refuses|refusing to {harm}"
    " ~ shoot {you} _3 message|email|mail|text|dm|invite|link|note|line|draft|pdf|file|reminder|list|screenshot|"
    "quote|calendar"
    " ~ to me|from_embarrassment ~ of boredom|cringe|shame"
    " ~ its_called|got_your_address_from|address_from|since_the_baby|big_guns|front_seat|helped_you_move|"
    "same_class|squint|the_sign|popcorn|leaderboard|curry|"
    "sauce|bungee|high_score|code_reviews|your_career"
)

THREATS: Final = Group(
    "the line threatened somebody or wished them harm",
    rules(
        """
{i} _1 {will} _2 {harm}! {you} ~ shoot you a|an|your|that|the|over|me ~ hurt you to|if|but ~ shoot {you} _2
    message|email|text|dm|invite
{i}|{ill} _1 {will}? _2 {harm}! her|him|them|you .|with|and|tonight|tomorrow|when|if|for|in|then|so|myself|
    slowly|next|before|while|like|until|after|one ~ shoot {you}|her a|an|the|your ~ shoot {you}|her _2
    email|message|dm|text
{ill}|{i} _3 beat|kick|knock|choke|punch|slap|cut|stomp the|living? shit|fuck|crap|hell|life|piss|soul|breath|
    daylights|light! out of {you}|her ~ dont|didnt|not|never
{i}|{ill}|they|we _3 have|get|see|want|wants {you}|her killed|dead|murdered|shot|beaten|beaten_up|buried|jumped|
    whacked|executed|hanged! ~ want you dead_center
{ill} _2 {harm}! {you} ~ shoot you a|an|your|that|the|over ~ shoot you _2 message|email|text|dm|invite
{will}|{ill} _2 {harm}! {your} _1 {family}
{will}|{ill} _3 {break}! {your} _2 {body}|{family} ~ boxer|boxing|coach|referee|surgeon ~ break|blow your
    heart|mind ~ smash|cut|split your house|home
    ~ knock|knocking on ~ beat your brother|sister|mom|dad|family|kid|kids|son|cat|dog|children
{will}|{ill} {break}! {you}|her _1 in the|your face|head|throat|mouth|teeth|jaw|gut|stomach|eye|neck|nuts|balls
{will}|{ill} beat! {you}|her|your up|half|senseless|bloody|unconscious|black|face|skull|to_death|to_a_pulp|head
{will}|{ill} _1 burn! {your} _2 house|home|car|apartment|place
burn! {you}|her alive|at_the_stake
set {your} _2 house|home|car|family on|alight fire!
{ill}|{will}|to|and hunt|track! {you}|her|your _1 down
{ill}|{will} hunt! you
{ill}|{will} bury! {you}|her alive|in_the_woods|six_feet|next_to|in_a_shallow|where
{ill}|{will} _1 make! {you}|her bleed|suffer|scream|beg_for|disappear|pay_for|wish_you_were_dead|regret ~ pay for
    dinner|lunch|drinks|pizza|coffee|the
{ill}|{will}|to _1 put! _2 bullet|knife|blade|bullets|rounds|slug _2 {you}|your|her|his|between
put! {you}|her _2 body_bag|coffin|hospital|wheelchair|grave|morgue|icu|casket|coma|in_the_ground|in_the_dirt
six_feet|6_feet under!
shoot|stab shoot|stab? _1 your|ur turn! ~ penalty|photo|camera|basket|hoop|hoops|ball|dice|film|scene|goal
{i}|{will}|{ill} _2 end! {your} _1 life|lives
{i} _1 {will} watch! {you} _2 die|bleed|suffer|burn|drown|choke
love|like to see! {you}|her|his|those|that|these _4 suffer|dead|hanged|bleed|burn|drown|die
{i} _2 dance|piss|spit|laugh|shit on {your} grave!
someone|somebody|whoever|they|people|we|i|should|oughta|ought_to _1 should|oughta|ought_to|needs_to|must|better
    _2 {harm}! {you}|her
{she}|those|that|these _4 should|deserve|deserves|needs|need|ought|oughta|must|gotta _4 {harmed}! ~ hung up|out|
    in|over ~ dead tired|last|inside ~ gassed up ~ hurt feelings ~ shot of|at|from ~ beaten|executed by|
    better|well|
    with|eggs
{your}|{she} _3 should|deserve|deserves|needs|ought|oughta|must _1 to? die|rot|burn! ~ rot|die|burn on|of|it|the|
    some|alone
death_to|death! to|upon _1 you|all|those|every|your|capitalists|her|him ~ death to all bugs|puns|meetings|
    spreadsheets
deserve|deserves! to? die|death|not_to_live
hope|hoping|wish|pray|praying|wishing! _2 {she}|{your} _3 die|dies|died|drop_dead|cancer|aids|covid|get_shot|
    get_killed|get_stabbed|get_hit_by|gets_hit_by|get_hit|get_run_over|gets_run_over|get_murdered|get_beaten|
    gets_beaten|gets_shot|gets_stabbed|suffer|suffers|burn_in_hell|rot_in_hell|rot|bleed_out|bleed|drown|drowns|
    crash_your|never_wake_up|dont_wake_up|get_jumped|burn|burns|choke_to_death|heart_attack|stroke|end_up_dead|
    ditch|get_robbed|gets_cancer|get_sick ~ {thing} ~ season|episode|sequel|film|movie|book|chapter|finale|game|
    boss|villain ~ burn|burns your|the|his|her|my|on ~ strokes of
youre|you_are|ur|your|hes|shes dead_meat|a_dead_man|a_dead_woman|a_dead_girl|good_as_dead|dead_man_walking|
    dead_when|dead_once|dead_tonight|dead_tomorrow|dead_bitch|dead_motherfucker|so_fucking_dead|fucking_dead|
    so_dead|dead_if|next_bitch|a_corpse|my_next_victim! ~ when|if you|we|i _3 think|laugh|lose|hear
.|and|bitch|im|i gonna|boutta|finna|wanna|imma|gon|about_to _1 {harm}! {you} ~ hurt you if
{she}|youll|youd _3 wake|end|leave|leaving|going|carried|sent! _2 in a|the hospital|icu|morgue|coffin|grave|
    body_bag|ambulance|casket|ditch|wheelchair|stretcher|box|hospital_bed
{i}|{ill}|{will}|theyll|im_going_to _5 {you}|{your}|her _5 {menace}! ~ lock {your} playlist|mixtape|jokes ~
    brakes checked|sound ~ needed in ~ take|
    taken|taking|dodge|dodged a bullet ~
    for you|your ~ surgery went|tomorrow ~ knife skills|set ~ bury you in|under ~ water|nerf|toy|foam|glue ~
    seen|know|trust|let ~ roast|roasted ~ at your funeral ~ {will} see|need|regret
youll|youd|you _4 {menace}! _4 when|once|after|if|tonight|tomorrow _1 i|im|ill|we|were
{your} _1 {body} _1 will|gonna|is_going_to|going_to|are_going_to _1 {break}|bleed|burn! ~ from|of
{will}|{ill} set! {you}|her|your _2 on_fire|ablaze
{will}|{ill}|should|to|and cut! {your} _1 brakes|brake_lines|throat|oxygen|air_supply
{i} _2 have|got|made|copied|stole! _3 key|keys|copy to {your} _1 house|home|apartment|place|door|car
tracking|tracked|following|followed|watching|stalking|stalked! {your}|{you} _2 phone|location|house|home|kids|
    car|every|from_outside|sleep|around
lock|locked your door|doors! ~ forgot|forget|did|remember
{will}|ill|gonna|going_to|about_to _2 do! to {your}|{you} _1 {family}
pay|paying for|with _4 {your} life|blood|lives|family! ~ pay for
wish|hope|want you were|was|to_be|are dead|buried|gone_for_good|never_breathing! ~ here
prepare|get_ready|ready to die! ~ laughing ~ we|i|to|were ready ~ season
be|end_up|found|left|dumped|rotting in|floating a|the _1 ditch|river|dumpster|woods|lake|shallow_grave! ~ phone|
    bike|car|keys
beat|whoop|kick! your ass _2 so|until|till|bad|hard _5 hospital|surgery|bleed|walk|breathe|teeth|unconscious|
    doctor|mother|mom
{will}|{ill} _2 cut|chop|carve|slice! {you} _1 up|open|down|into_pieces|to_pieces ~ cut you up some|a
coming|come for {you} and {your}! {family}
accidents happen! ~ because|why|when|where|at_the_lab
shame|pity|unfortunate|terrible|sad if something|anything|somebody|someone _2 happened|happens|happen! ~ happened
    to the|my|this
i|we _3 know! _3 your|ur|her|his _1 schedule|routine|daughter|route|commute|shift|bus|sons|kids|car|family|
    children|walk|way_home|street|neighborhood ~ dont|wanna|want_to|to know ~ do_i know
know|seen|saw|watch|watched|follow|followed|watching! _2 which|where|when|what _2 bus|train|route|school|door|
    time|house|car|{your} _2 {your}|you|{family}|take|takes ~ dont|wanna|need_to|to|not|didnt know|watch|follow ~
    time|what you ~ movie|season|show
{i}|{ill}|{will} _3 visit|see|meet|find|greet|get|hit|beat|smack|introduce|teach|wait|come|coming|show|pay _4
    {you}|{your}|her _4 with _2 {weapon}|bat|chainsaw! ~ butter|cream|toy|pool|foam|nerf
ill|im|i|we|were _1 bring|bringing|packing _3 {weapon}|bat|chainsaw! ~ cricket|baseball|softball|practice ~
    hammer _4 nails|screws|saw ~
    cake|cheese|bread|kitchen|party|nerf|game|
    toy|cook|cooking ~ {weapon} and_the|some
your _1 {family} _2 is|will|gonna|going|are _3 burn|bleed|die|suffer|pay|disappear|scream|burning|burned! ~
    calories|pay_for_it ~ die of|from
{i}|{will}|{ill} _3 end|erase|wipe_out! _2 you|your _2 bloodline|kind|kids|family
see|want|spill|taste|paint|drink|smell! _2 your blood ~ type|pressure|test|donate
24|48|12|twelve|two|72|few|hours hours|days|hours_left|minutes to|left live!
{will}|{ill}|to|should run|ran|running! {you} over|down ~ run you down the list
put|putting! {you} down like|permanently|for_good
find|found|finds|bury|hide|dump|burn|identify _1 your|his|her|their _1 body|corpse|remains|bones! ~ spray|lotion|
    pillow ~ find your body _2 language|wash
dont|do_not go|come|show_up|be! to|in|at|near _1 school|work|class|church|office|the_mall tomorrow|today|monday|
    friday|tonight ~ if|unless|sick|fever
hope|pray|wish! _1 your|his|her|their _1 plane|car|bus|train|flight|brakes|helicopter|bike|parachute|house _1
    crashes|fails|explodes|fail|goes_down|crash|burns|burns_down|gets_bombed|falls_apart_with_you
may|hope|can _2 {she}|{your} _2 rot|burn! in hell
beat! {you}|her so|until|till|like _3 bad|hard|you|your|she|mom|mother|drum|bloody|dog|moving|breathing ~ in|at
    _3 {game}
{i}|{ill}|gonna|will _3 crack|split|bust! {your} skull|head|face|jaw|lip
choke|hope|go|and choke! and die
ready|prepare|prepared|time|about|beg to|for _1 die|bleed|death! . ~ ready to die laughing ~ we|i|to|were ready|
    about|prepared ~ season|battery ~ phone|phones|laptop|laptops|headset|headsets|headphones|controller|
    controllers|mic|microphone|router|pc|tablet|keyboard|mouse|kindle|watch|car|engine|fridge|boiler|torch|camera|
    console|switch|charger|earbuds|speaker|monitor|screen|drive|disk|server|wifi|plant|plants|basil|orchid|fern|
    lawn|sourdough is|was|are|at|on? #? percent|bar|bars? and? is? nearly|just|always? about|ready|prepared ~
    phone|phones|laptop|headset|controller|controllers|tablet|mic is|at|on? one|two|half|its bar|bars|last? and?
    about|ready
youre|you_are|ur|youll_be next! on_my|on_the_list|bitch|fucker ~ up|in_line
youll_be|youre|you_are on_my hit_list|kill_list|murder_list|death_list!
someones|somebodys|somebody_is|someone_is|somebodies gonna|going_to|about_to get|be|bleed hurt|shot|stabbed|
    killed|beaten|bleeding! ~ feelings
youll|you_will|youd|you _2 beg|pray|scream|cry! for death|mercy|your_life|me_to_stop ~ {i}
{i} _4 kill|murder|hurt|stab|shoot|strangle! you _2 myself|with_my|bare_hands|slowly|and_your|in_your
if_i_ever|when_i|next_time_i|once_i|till_i|until_i|if_i|wait_till_i _2 see|find|catch|meet|get! you _7 dead|kill|
    hurt|break|bleed|hospital|grave|beat|stab|shoot|regret|smash|punch|knock|body_bag|choke|teeth|swing ~ game|
    laugh
youll|you_will|youd_better|you_better _1 run|hide|pray|sleep! _3 because|or|before|when|im|ill ~ run out|late
youll|you_will|youre_going_to|youre_gonna|you_gonna|ur_gonna _2 die! _2 tonight|tomorrow|soon|slowly|screaming|
    painful|painfully|horrible|miserably|by_my|at_my
{she} _3 die! a|an _2 death
{i} _3 know|found|have|got|find! _1 out? where|which {she}|your _3 live|lives|sleep|sleeps|work|works|park|study|
    school|stay ~ dont|doesnt|never|not|wonder|wish|like_to|want_to|love_to|need_to ~ {i} _2 dont ~ live
    _2 .? _2 denial|in_denial|last_place|rent_free|in_my|in_your|in_the_past|place|silver|bronze ~ map|pizza|
    party|lift|
    dinner|bringing
know|found|got|have|looked! _2 your|ur|his|her _2 address|home_address|school|plate|workplace ~ from|in|at
    school ~ dont|not|never|
    havent ~ email|ip address ~ have you|{you}
watch! your|ur back ~ watch your back in|on|at|going|up ~ plot|season|mirror|posture|hairline
sleep! with one eye open ~ snoring|snore|neighbours|cat|cats
{she} _2 wont|not_going_to|not_gonna|never _1 see_tomorrow|make_it_out|wake_up|see_morning|leave_alive|
    make_it_home_alive|see_the_morning|live_much|live_long|see_another|survive_the_night|make_it_home|
    live_to_see|breathe_again! ~ live_to_see _5 code|season|update|release|patch|done|finished|end
your days|time are|is numbered!
your last _1 breath|night_on_earth|day_on_earth|words_bitch|day_alive! ~ breath mint|mints
your _1 {family} is|are next! ~ next in|to|up|on|for
your _1 {family} _1 wont_be|not|arent|isnt safe! ~ from _2 roast|roasts|jokes|pun|puns|me|this|criticism
say goodbye! to {your} _1 kneecaps|life|legs|teeth|face|neck|loved_ones|kids|family|mom
im|ill|i|we|were|will _3 coming|come|pulling_up|pull_up|show_up|showing_up|waiting|outside|roll_up|go|going! _1
    to|at|outside|by|for|in {your} _2 house|home|door|place|apartment|work|school|window|bedroom|workplace|
    address _6 with_a|with_my|and|when|bitch|tonight|night|knife|gun|friends ~ dinner|party|pizza|barbecue|bbq|
    christmas|cookies|visit|movie|movies|cake|thanksgiving|fix|food|lunch|help|wine|snacks|beers|beer|soup|
    birthday|pick|bring|eat|steal|take|cook|clean|water|install|rearrange
{i}|he|they|be _2 outside|waiting_outside|standing_outside! {your} _1 house|home|window|bedroom|school ~ with _3
    pizza|food|cookies|coffee|flowers|order|package|keys ~ come down ~ ready|lift|ride|five|minutes|traffic
coming|come! for {you}|her|your _3 {weapon}|kids|family|throat|blood|with|head|bitch
bring|bringing|got|grab|loading|loaded|load|with|sharpening|have|cleaning _3 {weapon}! _5 for|with|against|up|to|
    in|at|waiting {you}|{your} ~ fridge|toy|nerf|water|foam|glue|salad|knife_skills ~ borrow ~ brings|bringing|
    bring a knife to
bring|bringing|brought|bringin|taking|take! _2 gun|guns|rifle|bomb|pistol|shotgun|ak|weapon|knife to _1 school|
    work|class
shoot|shooting|blow|blowing|bomb|bombing|burn! _1 up|down the|this|my|your|that|a|his|her _2 school|office|
    church|mosque|synagogue|mall|building|house|classroom|hospital|airport|clinic|workplace|concert|plane|home
bomb! the|this|your|my|that|a school|office|church|mosque|synagogue|mall|building|house|hospital|airport|clinic
{i}|{ill} _3 swat! {you}|your
get|got|getting {you} swatted!
throw|throwing|pour|splash _1 acid! _2 {your}|{you}|face
{i}|{ill} _3 find! {you}|her and|then _3 {harm}|end|make|beat|break|gut
find! out where {she} _1 live|lives|sleep|work|works ~ want to ~ dont|never
{will}|{ill}|you _1 regret! _2 being_born|ever_being_born|crossing_me|messing_with_me|fucking_with_me|
    drawing_breath
{will}|{ill}|and slit|cut|rip|tear|slash|slice! {your}|{you} _2 throat|throats|open|to_pieces|into_pieces|
    heart_out|guts_out|from_ear|head_off|limb_from|balls_off|dick_off|tongue_out|eyes_out
cut|slit|slice! {your} _1 racist|fucking|ugly|stupid? throats|throat|neck
had|have|get|with|all their|your|his|her throats|throat|necks|neck cut|slit|snapped!
murdering|killing|beating|raping|stabbing|torturing|hanging|shooting|hurting! {you}|her|a|an|those _5 should|
    would|ought|isnt|is _4 legal|illegal|decriminalised|decriminalized|public_service|crime|mercy|pleasure|
    allowed|favor|favour
keep|keep_on|wont_stop|never_stop attacking|beating|hurting|hunting|hitting|stabbing! {you}|her
{she}|somebody|someone|u|youll _2 gonna|going_to|will|about_to|bout_to|youll|is|are? _1 get|getting|be|gets _1
    shot|stabbed|jumped|killed|murdered|lynched|beat_up|beaten_up|curbstomped! ~ shot from
{i} _2 {will}|{ill} _3 {harm}! a|the|that|this|some|every|my|all|those|these _2 cop|cops|pilot|teacher|neighbor|
    neighbour|president|politician|judge|doctor|nurse|woman|girl|man|guy|classmate|classmates|students|ex|
    coworker|roommate|people|person|everyone|opponent ~ film|movie|book|character ~ hang with|out ~ shoot hoops|a
slaughter|drown|hang|shoot|{harm} any|those|all|these|every _3 thieves|politicians|capitalists|nazis|cops|
    billionaires|landlords|academics|journalists|like_you|of_them|of_you!
people|scientists|someone|men|women|bastards|idiots|morons|scum like_you|like_him|like_her _2 should|deserve|
    ought _2 {harmed}|die|suffer|burn!
{i}|{ill} _3 push|pushing|throw|throwing|shove|shoving {you}! _2 in|into|off|under|down|in_front_of _2 flames|fire|
    bonfire|train|traffic|river|stairs|roof|balcony|bridge|well|shaft|lake|canal|tracks ~ pool|swimming
get|gets|getting|be stabbed|shot|jumped|sliced|beaten|knifed|shanked! _2 if|when|once _1 you|u _1 come|show|turn|go
    ~ by the sun|mosquitoes
we|{i}|{ill} _1 take|grab|snatch|bag {you}! _4 dont|wont|never _1 come_back|seen_again|return|found
you|your_days are|is|r finished|done|over! _1 . {ill}|{i} _3 {harm}|find|get
""",
        _HYPERBOLE,
    )
    + rules(
        """
{ill}|{i} _3 kill|stab|shoot|murder|hurt|strangle {you}! .? _5 .? _3 for_real|irl|im_serious|not_a_joke|mean_it|
    dead_serious|not_joking|in_real_life
"""
    )
    + MENACE,
)
