"""Traits: contempt for people for what they are. Without a term for such a group nothing is found."""

from typing import Final

from den.guard.rule import Group, rules

_COUNTER: Final = (
    "racist|sexist|homophobic|transphobic|misogynistic|misogynist|bigoted|hateful|islamophobic|antisemitic|ableist|"
    "xenophobic|hate_speech|bigotry|racism|sexism|misogyny|homophobia|transphobia|xenophobia|unacceptable|outdated|"
    "stereotype|stereotypes|myth ~ stop|people|who|keep|ever|saying|says|said|heard|just|you say|saying|said|says|"
    "shouting|yelling|thinks|claim|claims|tell|think|telling"
)
_PEOPLE: Final = "{group}|{trait}"

COUNTERED: Final = rules(
    """
no|not|never|nobody|dont|doesnt|arent|isnt|wont|shouldnt|cannot|wouldnt|cant! _5 {group}|{folk} ~ deserve|belong|
    trust|human|allowed ~ cant|cannot|dont stand|trust|help
"""
)
TRAITS: Final = Group(
    "the line held people in contempt for what they are",
    rules(
        """
{loathe} _3 {group}! ~ dont|do_not|never|doesnt|not|didnt|nobody|cant hate|despise|detest|loathe|fuck|hates
{loathe} _3 {trait} {folk}! ~ dont|do_not|never|doesnt|not|didnt|nobody|cant hate|despise|detest|loathe|fuck|
    hates
{group}! _3 are|r|is|be|being|deserve|belong|look_like|smell_like|act_like|think_like|made|were|should_be|as _4
    {slander} ~ {group} _3 arent|isnt|not|never ~ are|is|r _1 not|never ~ no|not_all|not {group} ~ girls|women
    are _1 crazy_talented|crazy_good
{trait} {folk}! _3 are|r|is|be|being|deserve|belong|look_like|smell_like|act_like|think_like|made|were|should_be|
    as _4 {slander} ~ {folk} _3 arent|isnt|not|never ~ are|is|r _1 not|never ~ no|not_all|not {trait}
{group}|{trait} {folk}? like_you|around_here|in_this_country|these_days? _2 are|r|is|make|disgust|belong|should
    _3 {slander}|me_sick|me_angry|me_furious|me_vomit|me_puke|in_a_zoo|in_cages|in_the_kitchen|in_a_cage|in_jail|
    in_prison|in_camps|in_ovens|on_leashes!
{group}|{folk} _1 like_you|all|only|just|really|always|should|need|must _3 belong|be|stay|go _2 kitchen|zoo|
    cages|cage|camps|jungle|home_where|back_to_their|locked_up|ovens|asylum|gulag|slavery|chains|barefoot|
    their_place|banned|deported|shot|killed|sterilized!
{destroy} _2 {group}! ~ egg _1 whites ~ game ~ dont|never|not {destroy} ~ for|with|at _2 {group} ~ beat|kill _2
    {group} _2 at
{destroy} _2 {trait} {folk}! ~ dont|never|not {destroy} ~ beat|kill _3 at ~ for|with|at _1 {trait}
{destroy} all|every|any|those|these|them _3 {group}|{folk}! ~ bad_guys|guys ~ dont|never|not {destroy} ~ boys|
    guys _1 in
{epithet} {group}! ~ {epithet} girls|women|woman|females _1 can|are_so|rock|rule|night
{epithet} {trait}! {folk} ~ {epithet} blind ~ man|guy is
{epithet} gay|trans|jewish|muslim|homosexual|islamic|immigrant|mexican|autistic|lesbian|queer|queers|homo|dyke!
{epithet} _1 woman|women|females!
{group}|{folk} _2 should|deserve|ought|need|must|have _3 {harmed}|die|suffer|deported|throats|locked_up|
    exterminated|burn! ~ no|not|never|nobody
{trait} {folk}|lives! _2 should|deserve|ought|need|must|have|better _4 {harmed}|die|suffer|deported|throats|
    locked_up|burn ~ no|not|never|nobody
{harmed}|murdering|killing|raping|beating|stabbing|rapin|lynching! _2 {group}|{trait} _6 not|legal|should|
    shouldnt|decriminalised|mandatory
{i}|will|would|to _3 {harm}! _2 {group}
{i}|will|would|to _3 {harm}! a|that|the|this|some|all _1 {trait} {folk}
see|watch! _2 {group}|{folk} suffer|die|burn|bleed|hang|starve
world|country|place|us|we|everyone|society _4 better|safer|cleaner _3 without|if _2 {group}|{folk}!
nothing|less|worse|lower|no_better|more_disgusting|dumber _2 than _1 {group}! ~ nothing less ~ {group} _2 rights
nothing|less|worse|lower|no_better|more_disgusting|dumber _2 than _2 {trait} {folk}!
disgusted|disgusts|sick|angry|rage|sickens|sickened|furious|repulsed! _5 {group} ~ cars
disgusted|disgusts|sick|angry|rage|sickens|sickened|furious|repulsed! _5 {trait} {folk}
seeing|around|near|touching|being _3 {group}|{folk} _6 angry|sick|puke|vomit|cancer|disgusts|furious|rage! ~ sick
    of|day
rather _2 cancer|die|aids|dead! than _6 {group}|{folk}
{group}|{folk} _1 in_charge|in_power|with_any_power|with_power|voting|driving|drivers|leading! _3 danger|threat|
    disaster|shouldnt|cant|mistake|scary
{group}! _1 dont|cant|should_not|shouldnt|cannot|do_not|never _3 deserve|belong|be_allowed|vote|drive|
    have_rights|human|exist|equal|think|be_trusted|control|behave|matter|live|helped|help_themselves ~ not all
{trait} {folk}! _1 dont|cant|should_not|shouldnt|cannot|do_not|never _3 deserve|belong|be_allowed|vote|drive|
    have_rights|human|exist|equal|think|be_trusted|control|behave|matter|live|helped|help_themselves
{group}|{folk} _1 arent|are_not|isnt|is_not|not|never _3 people|human|humans|normal|equal|women|men|real|welcome|
    worth|worthy|capable|intelligent! ~ {group}|{folk} _3 not_welcome|real ~ not worth|real
{trait} _1 lives _3 worthless|dont_matter|worth_nothing|worth_shit|worth_absolutely_nothing|less!
{group}|{folk}|lives _2 are|is _2 worthless|worth_nothing|worth_shit|worth_less|worth_absolutely_nothing|
    nothing_but|nothing_more|below|beneath!
only|typical|just_like|always|trust|leave_it _1 to? _1 of? _1 a|an|the|like? {group}|{trait} _3 to|can|be|would|
    are|does|behaviour|behavior! ~ my|favorite|favourite
typical of a|an {group}|{trait}! ~ typical of a black|white|chinese|japanese|indian _1 box|tea
for a|an {trait} {folk}! ~ looking|looked|search|searching|asking|clothes|ring|gift|time ~ voice|part|role|vote
    for
for a woman|girl|chick|female|jew|muslim|mexican|immigrant! . ~ looking|looked|fell|left|fall|searching|asking|
    gift|present|part|role for
drive|drives|drove|throw|throws|throwing|driving|run|runs|parks|park like a _1 girl|woman|asian|blind_woman!
women|asian|female drivers|driver! _3 .|lol|are|cant|crash|always
back to _1 the|your|africa|mexico|china|india|where|their|ur _1 kitchen|own_country|country|you_came|mexico|
    jungle|they_came|caves|cave|third_world|desert|shithole! ~ i|we|im|drawings|flying|went|going|get|
    back_to_the_desert|
    tomorrow|get_me back ~ country of ~ recipe|snack|pan|stove
belong|belongs|stay|get_back _2 in|to the_kitchen|kitchens! ~ it|knife|pan|spoon|cat|fridge
speak english _4 america|our_country|country|go_back!
you|your|youre|ur|u|such|so|thats|looks|look|sounds|sound|kinda|pretty|its|thats_so _2 gay! _1 .|ass|lol|lmao|
    bro|dude|af ~ {i}|hes|she|proud|friend|uncle|brother ~ out|marriage|bar|pride|penguin
gay ass! ~ gay ass party
you|your|youre|ur|u _3 {trait} piece|trash|fuck|bitch|cunt|ass|scum|pig|pigs|dog|dogs|rat|rats|bastard|filth|
    monkey|monkeys|animal|whore|shit|freak|freaks!
nothing_but|such|youre|typical|you|dirty|another|stinking _2 a? _1 cripple|jihadi|muzzie|rapefugee|queer|
    camelfucker|gyp|spaz|spastic|tranny|muzzies|jihadis|queers|towelhead|terrorist_muslim|halfbreed|mudslime|
    mudslimes! ~ queer people|culture|theory
not {trait} enough|because_youre|its_because_you!
jews|jew|jewish! _3 control|controls|run|own|owns|rule|rules|behind|money|greedy|nose|noses|oven|ovens|gas|
    did_911|banks|media
gas|ovens|oven|camp|camps|showers|auschwitz _3 jews|jew|kike|jewish!
hitler|nazis|holocaust|kkk|klan was|were|did|had|should _3 right|point|nothing_wrong|finish|finished|good|great|
    hero|a_hoax|fake|missed! ~ not|wasnt
white_power|sieg_heil|heil_hitler|white_supremacy|1488|race_traitor|master_race|blood_and_soil|
    you_will_not_replace_us|gas_the_jews! . ~ end|against|fight
race|mixing _1 mixing|war is|should|now|disgusting|abomination!
you _1 people! _3 are_all|always|should_go_back|all_smell|all_look_the_same|all_the_same|ruin|stink
all {group}|{trait} {folk}? look the same|alike!
nothing_but|just|such|youre|you|another|stinking|bunch_of|too_many|fucking|typical|dirty|all|of|these|those a|
    the? {name}! .|behaviour|behavior|in|to|and|cant|like|should ~ queer people|culture|theory ~ attention|format
    whore ~ all|of queer|queers ~ my bitches ~ basic|bad|boss|for|my bitches
{name}! just? _1 cant|dont|should|belong|are|deserve|ruin|need _4 help_themselves|die|deported|scum|disgusting|
    vermin|here|trusted|exist
find|consider|think|believe _1 all? {group}! _1 are? _2 {slander} ~ dont find|think|believe
find|consider|think|believe _1 all? {trait} {folk}! _1 are? _2 {slander} ~ dont find|think|believe
{group}|{folk} _4 stop|help|resist themselves! _2 being|but|from _3 {slander}|be
swarms|hordes|plague|infestation|flood|waves|invasion of! {group}|{trait}
{group}|{folk} _4 infesting|infest|invading|flooding|ruining|ruin|destroying|swarming|outbreeding|replacing! _2
    our|this|the|my ~ men|guys ~ kids|girls|boys|ladies
{group}|{folk} _4 boil|sick|angry|vomit|puke|furious|gag! _1 with|to|.|when ~ i|we|im
{group}|{folk} _2 can|should _2 all? _1 go_fuck|fuck_off|fuck_themselves|go_to_hell|piss_off|go_home|
    burn_in_hell|go_back! ~ guys|kids|people can
{trait} {folk} _2 can|should _2 all? _1 go_fuck|fuck_off|fuck_themselves|go_to_hell|piss_off|go_home|
    burn_in_hell|go_back!
pissing_me|pisses_me|pissed off! by|. _2 {group}|{trait}
{trait} {folk}|these_days? _4 pissing_me|pisses_me|piss_me|disgust|sicken! off|me|us
{group} _4 pissing_me|pisses_me|piss_me|disgust|sicken! off|me|us
{group}|{folk} _2 never _1 be! as smart|good|equal|human|intelligent|strong
space|place|room|mercy|patience|respect _4 for! _1 any|a|these|those? _1 {group}
space|place|room|mercy|patience|respect _4 for! _1 any|a|these|those? _1 {trait} {folk}
let|allow|letting|allowing! any|more|any_more|another|these|those _2 {group}|{trait}
{group}|{folk}|lives _2 be|are|belong _2 dumped|thrown|taken|kept|put! _2 landfill|trash|vet|dump|garbage|zoo|
    cage|sea|ocean
less|not|arent|isnt worth! _2 protecting|saving|shit|anything|living ~ {i}|its|it
dead|execution|extermination|annihilation|solution|castration! _4 for|and|between|of _3 {group}
dead|execution|extermination|annihilation|solution|castration! _4 for|and|between|of _3 {trait} {folk}
{group}|{folk} like_you|all|would|should _3 be dead|hanged|gassed|shot|extinct|gone|illegal!
of_course|surprised|needless|obviously _4 {slander}|wrong|late|bullshit . they|it|she|he are|is|was|came|must|
    theyre|needless _5 {group}|{trait}!
theyre|they are|all _3 {slander} . _3 they|say|are|theyre _2 {group}!
god hates|made|punishes|will_punish {group}|{trait}|fags|queers! ~ god made
trans|transgender|gay|homosexuality|islam|autism|transgenderism|lesbianism|queerness is|are|being _2
    mental_illness|disease|a_sin|disgusting|cancer|mistake|perversion|abomination|delusion|unnatural|sick|
    a_choice_to_be|men_in_dresses|a_joke!
men_in_dresses|man_in_a_dress|attack_helicopter|fake_woman|fake_women|not_a_real_woman|not_a_real_man|
    not_real_women|not_real_men|real_women_dont_have|two_genders! ~ monty
your|his|her {trait}! lives|nature|kind|brain|culture|blood|genes|religion _2 are|is _2 {slander}
in|its {group}|{folk} _1 nature! to be _2 {slander}
it_is|its_in|its in? _2 nature! to be _2 {slander}
{folk}|{group} with any power are a threat|danger!
why|how|when _4 {group}|{folk} _3 {slander}|so_many|allowed|let_in|exist|still_here! ~ why|how _2 hate
{group}|{folk} are _2 all? _1 {slander}|liars|frauds|fake|ruining|invading|taking_over|replacing! ~ {group}|
    {folk} _3 not|arent ~ people|men|guys|boys|kids|girls|families|ones|dudes|women are _3 crazy|dumb|stupid|
    weak|gross|violent|cheap|worst|lazy|animals|dogs|smelly|dangerous
""",
        _COUNTER,
    ),
)
AT_TARGET: Final = Group(
    "the line roasted somebody by a group they belong to",
    rules(
        """
you|your|youre|ur|u|yours|you_look|you_sound _8 gay|lesbian|bisexual|transgender|jewish|muslim|islamic|autistic|
    autism|disabled|disability|wheelchair|immigrant|refugee|gays|lesbians|jews|muslims|immigrants|hindu|sikh|
    latino|latina|mexican|african|aboriginal|epileptic|downs_syndrome|tourettes|black_people|black_guy|black_man|
    black_woman|white_people|asian|asians|homosexual|mosque|synagogue|skin_color|skin_colour|accent|ethnicity|
    religion|ancestors_were_slaves|hijab|turban!
gay|lesbian|bisexual|transgender|jewish|muslim|islamic|autistic|autism|disabled|wheelchair|immigrant|refugee|
    mexican|african|asian! _8 you|your|youre|ur
"""
    ),
)
