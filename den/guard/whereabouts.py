"""Whereabouts: where and when somebody is found, their accounts, keys and papers, told in words."""

from typing import Final

from den.guard.rule import Group, rules

_DAYS: Final = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|"
    "saturdays|sundays|weekdays|weekends|mon|tue|tues|wed|thu|thurs|fri|sat|every|nights|mornings"
)
_ROADS: Final = "street|st|avenue|ave|road|rd|lane|drive|square|route|boulevard|blvd|path|terrace|crescent|quay"
_SITE: Final = "app|accounts|page|music|art|comics|work|shop|band|comedy ~ what|whats|which is|are _2"

WHEREABOUTS: Final = Group(
    "the line gave away somebody's private data",
    rules(
        f"""
{{she}}|she|he|his|her|works _3 works|shift|shifts|nights|reception|bartends|bar|tills|teaches|employed! _3 at|
    behind|
    in|for _8 {_ROADS} ~ i|im|we|my|our _3 works|shift|work
{{she}}|she|he|his|her _2 works|shift|shifts|nights|reception|closes|bartends|teaches! _2 at _4 closes|leaves|
    alone|
    finishes|ends|until|till _3 {_DAYS}|#
works|working reception|bar|nights|lates|mornings|tills|security|doors! at _5 mon|monday|tuesday|tue|wed|
    weekdays|
    weekends|every|friday|saturday ~ i|im|we|my
{{she}}|hes|shes|he|his _2 on nights|lates|earlies|days! at _6 {_ROADS}
{{she}}|she|he|shes|hes _3 on|takes|catches|gets|rides the|a # .? _2 train|bus|tram|ferry|metro|tube|to! _8
    {_DAYS}|
    alone|
    home|carriage|number ~ i|we|my _3 take|takes|catch ~ late|delayed
{{she}}|she|he|hes|shes _2 jogs|runs|walks|cycles|swims|trains! _8 alone|# _3 {_DAYS}|am|pm|alone|number ~ i|
    we|my
walks|walk|walking home alone! _6 {_ROADS}|park|every|from|at|down|past ~ i|dont|never|shouldnt|we
gym! _3 at _1 # _8 home _1 by|at|around # ~ i|im|my
{{she}}|hes|shes|he|your _2 staying|stays|stay|checked! _1 in? at|in _5 room! _1 # ~ i|im|we
{{she}}|she|he|his|her _3 parks|parked|park! _6 behind|outside|opposite|next|under|level|bay _4 every|always|
    at|cinema|
    # ~ i|we|my
{{she}}|she|he|his|her|your|their _2 kid|kids|son|sons|daughter|daughters|twins|child|children|sister|brother|
    little_girl|little_boy! _2 is|
    goes|go|in|at|attend|attends _3 year|grade|class|reception|nursery|kindergarten|pre_k|school|primary|
    daycare _3
    at|on|in|called|is _3 {_ROADS}|primary|school|academy|elementary|prep|field|oakfield|nursery|daycare|
    montessori|
    st|saint ~ i|we|my
{{your}}|sons|daughters|kids|sisters _2 nursery|daycare|kindergarten|preschool|school|childminder! is _5 on|at|
    road|
    lane|street|primary|academy|nursery ~ my|our|the
drop|drops|picks|pick|collects|dropping _2 kids|twins|kid|son|daughter|boys|girls|children! _2 at|from|off _5 at|
    daycare|nursery|school|primary|academy _3 # ~ i|we|my|ill
{{your}} _2 mum|mom|mother|gran|grans|nan|grandma|dad|father|sister|parents|grandad|brother|kids! _2 lives|
    live|is|in|
    stays _6 care_home|number|room|flat|apartment|ward|nursing_home _4 # ~ my|our
care home|residence! room #
key|keys|spare_key! _5 is|are|under|in|behind _3 under|behind|inside _3 mat|doormat|pot|flowerpot|gnome|stone|
    rock|
    plant|brick|bin|lockbox|planter|frog|fake_rock|porch ~ i|my|our|piano ~ game|games|tutorial|level|quest
spare key! _1 under|behind|in ~ i|my|our
what3words|w3w!
real|legal|full|birth|government name! _3 lives|works|from|born|studies|goes ~ {{thing}} _1 name ~ my
real|alt|private|personal|second|secret|main|burner|old|hidden|other insta|instagram|ig|facebook|fb|tiktok|snap|
    snapchat|twitter|account|profile|linkedin|onlyfans|finsta|telegram|reddit|steam! _1 is|under|called|goes|
    here|at ~ my|
    our|the|a|your real|alt|private|personal|second|main|old|other ~ {_SITE}
finsta|onlyfans|linkedin|snapchat|insta! _2 is|under|as _3 tell|message|say_hi|report|dm|add|spam _2 boss|wife|
    mum|
    mom|him|her|them|employer|husband|go ~ my
tell|message|email|dm|call|report! _1 his|her|their|your boss|wife|employer|husband|parents|mum|mother|
    landlord|school|
    hr|manager _8 at|here|heres|number|line|linkedin|facebook ~ i
{{your}} boss|manager|employer|landlord! is _2 mr|mrs|ms|dr|called|named
diagnosed|bipolar|schizophrenic|hiv|chlamydia|herpes|abortion|miscarriage|antidepressants|lithium|methadone|
    rehab! _6 in|
    since|on|from|at _4 file|records|record|clinic|chart|march|april|may|june|july|january|february|august|
    september|october|november|december|street|year|week ~ i|im|my|me ~ awareness|film|book
medical|hospital|psych|therapy|court|school record|records|notes|file|files! ~ my|our|the_world|world|a|keep|
    keeping|
    holds ~ records show|are|were
screenshot|screenshots|photo|scan|copy of _1 his|her|their|your _1 medical|bank|passport|license|licence|id|
    payslip|
    tax|prescription|dms|birth! ~ lost
dox|doxx|doxxing|doxing|doxed|doxxed! this|that|the _1 clown|guy|idiot|bitch|kid|girl|dude|man|loser|mod|
    streamer|
    entire|whole ~ dont|never|not|stop
full name address|addresses! ~ form|field|enter|required
shes|hes|{{she}} _1 actually|really called|named! _3 from|lives|in ~ my|band|dog|cat|film
she|he|her|his _4 house! _6 corner of _5 number|# ~ my
works|work|teaches|teach|tends! _4 at|in _6 {_ROADS}|elementary|primary|academy|high_school ~ i|im|we|my ~
    intersection of
{{she}}|hes|shes _1 got|has|on|takes|tested hiv|herpes|chlamydia|antidepressants|lithium|methadone|bipolar|
    cancer! .?
    _3 saw|seen|heres|here|proof|photo|his|her|results|prescription|check ~ my
leak|leaks|leaked|leaking|dropping|drop|posting|selling! _1 his|her|their|everyones _2 onlyfans|info|nudes|
    vids|pics|address|
    number|addresses|numbers|names|details|file|files|dms ~ not|dont
anyone|who|somebody _1 want|wants|needs|selling|buying {{your}} address|addy|number|location|nudes|info! ~ i|
    we|do_you|you|they ~ change|
    update
{{she}}|hes|shes _2 home alone! _2 till|until|. ~ i|im
hotel|motel|inn|hostel! _6 .? room #
flight! _6 seat _3 {{she}}|her|him
flight! _8 thats|is|her|him _3 wait|meet|her|him ~ my|our
yoga|gym|church|choir|training|practice|pilates|class! _5 on _3 {_ROADS} _4 {_DAYS}|at ~ i|im|we|my|our|lets ~
    reopens|reopen|opens|opening|closed|shut
goes|go|walks|walk _4 to! _4 high|primary|school|academy|elementary _2 and? _2 gets_out|at|every _4 # ~ i|im|we|
    my|our
{{she}}|dude|guy|girl|man|woman _1 lives|live|stays _1 above|behind|opposite|over! _5 {_ROADS}
nudes! of her|him|them|my_ex|this _3 in|on|for|dm|who|my
thats|this_is|here_is|heres|its where _4 lives|sleeps|hides|stays|crashes|lies_low! ~ i|we|the magic|fun|story|
    devil|
    soul ~ {{thing}}
{{she}}|shes|hes|thats|her|his|where_she|where_he|my_teacher|mod|landlord _5 house|cottage|caravan|trailer|
    cabin|flat|
    apartment|basement|boat|vicarage! _4 behind|opposite|next_to|above|over|past|on|at|with|by|church _6 {_ROADS}|
    church|station|pub|laundry|marina|hounds|inn|pitch|mooring ~ i|we|our|my|game
house|cottage|caravan|trailer|cabin|flat|apartment|basement|boat! _4 behind|opposite|next_to|above|over|past|
    with|by _9
    thats|where _1 her|him|his|hers|he|she|you ~ i|we|our|my _1 house|flat
rents|renting! _6 {_ROADS}|row|close|hill ~ i|we|my
{{she}}|shes|hes|she|he _1 takes|catches|rides|gets|gets_on! the # .? #? _1 from|to|train|bus|tram|at ~ late
parks|parked|locks! _4 on|at|by|behind _3 {_ROADS} _3 at|every|each|by # ~ i|we|my|free
{{your}} therapist|doctor|shrink|gp|psychiatrist|dealer|probation_officer|parole_officer|dentist! is _1 dr|mr|
    mrs|ms|at|
    called ~ my|our
shes|hes|{{she}} _1 on|takes|taking sertraline|prozac|fluoxetine|zoloft|xanax|methadone|lithium|risperidone|
    suboxone|insulin|viagra|arvs|seroquel|citalopram! ~ i
{{she}}|shes|hes|he|she _2 closes|closing|opens|opening|close! _1 at? the|at _6 alone|by_herself|by_himself|till|
    until|route|{_ROADS} ~ i|we|my|eyes|deal
ward|pitch|mooring|lot|bay|berth|plot! # _6 {{she}}|her|his|park|trailer|marina|holiday|where ~ my|our|i
caravan|boat|van|trailer|tent! is _2 pitch|mooring|lot|bay|berth|parked # ~ my|our
find|catch|see|meet! her|him|them _1 at _6 on|every _1 {_DAYS} ~ i|we|lets|us
{{she}}|hell|shell|hes|shes|he|she be|is at! _6 on|this _1 {_DAYS} _3 # _1 to|till|until # ~ i|we|open
real|true identity! of|is ~ what|crisis
works|working|serves|bartends! at|in the _3 in|on|by|near|next_to|opposite _1 station|mall|airport|high_street|
    harbour|
    square|market|{_ROADS} ~ i|we|my
login|netflix|spotify|email|paypal|bank|steam! _4 and _2 pass|password|pw|pin! is|.
"""
    ),
)
