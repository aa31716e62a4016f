"""Menace: threats that name no harm, or name it only by what is left afterwards."""

from typing import Final

from den.guard.rule import rules

_HARMLESS: Final = (
    "game|round|level|boss|match|leaderboard|chess|kart|ranked|lobby|film|movie|book|episode|song|verse|battle|joke|jokes|"
    "compliment|cake|pizza|cookies|party|surprise|parcel_locker|roast|roasted|pun|puns|opinion|opinions"
)

MENACE: Final = rules(
    """
putting|put|sending|send|landing|land! you|him|her|your_ass|u _3 hospital|wheelchair|intensive_care|icu|coma|
    morgue|
    grave|coffin|body_bag|ground|traction|plaster|ambulance
hospital food! _5 putting|put|sending|send
pushing|push|shoving|shove|throwing|throw|chucking|chuck! you|him|her|u|them _3 in_front_of|under|off|onto|down _3
    train|bus|truck|lorry|car|cars|bridge|roof|balcony|cliff|platform|stairs|tracks|building|pier|traffic ~ party|
    a_bone|responsibility
broken|wired|smashed|shattered jaw|nose|kneecaps|legs|ribs|fingers|face! _3 . _2 your|ur|tonight|tomorrow|#
how|see _3 funny|brave|tough|hard|clever|mouthy|smart you|u|your|ur|he|she _3 broken|no|without|tied|missing|
    toothless|bleeding! _3 jaw|teeth|legs|chair|fingers|nose|tongue|hands|kneecaps|.
i|we can _1 see|hear your|ur|you _2 window|bedroom|light|house|kitchen|garden|room|curtains|front_door! ~ stream|
    webcam|camera|on_cam|background|pipes|dog|cat
im|i_am watching|watchin you|u right|rn|now|sleep|from|through! ~ stream|streaming|netflix|play|tv|video|on
lock|lockin|check|close! your|ur windows|window|doors|locks|closet|back_seat _2 tonight|.|wont|x|sweetheart ~
    storm|
    rain|closed|heating|draft|cold|out|the|before|glass|fox|cat
your|ur name _2 next|top! _2 on|of _2 list ~ guest|waiting|vip|reservation
list! . _3 you _3 top|first|next|on_it
you|youre|your|u _2 first|next|top! _2 on _2 list ~ waiting|guest|vip|shopping|todo|naughty
got|have|made|keep a list! _4 you|your|youre|u _3 top|first|next|on_it ~ games|songs|movies|books
delete|retract|drop|take_down|remove! _3 or|before _2 lose|losing|loses|break|hurt|come_over|regret _4 hand|hands|
    finger|fingers|eye|teeth|tongue|legs|you
lose|losing|loses an|a|your|his|her|both|ur|that ear|hand|finger|fingers|eye|eyes|leg|legs|kneecap|kneecaps|thumb|
    thumbs|teeth|tongue! ~ tooth_fairy|hair|bet|if_you|sanity|in_the|frostbite|prosthetic|i|we
loses _1 fingers|toes|ears|teeth|limbs!
make|making! sure|certain you|he|she|nobody|no_one|u|that _2 never _3 walk|type|talk|speak|breathe|see|again|eats|
    sleep|wake|gets_her|has_her|anyone
nobody|no_one _4 talks|speaks|does|crosses|disrespects _4 lives|walks_away|survives|breathes! ~ rent_free|here
last|previous person|guy|man|dude|one|girl|kid who|that _6 intensive_care|hospital|coma|wheelchair|underground|
    dead|
    buried|morgue|cemetery|stitches|missing! ~ laughing|boredom
if|when _6 testify|talk|snitch|tell_anyone|leave_me|leaves_me|dump_me|press_charges|report! _6 disappear|missing|
    vanish|buried|fish_food|river|regret|die|dead|nobody_else|no_one_else|find_you ~ test
snitch|snitches|snitching|testify! _2 and|then _2 you|youre|your|they|they_will|theyll _4 food|dead|find|buried|
    gone|
    river|missing|finished|done
cant have you|her|him|u no_one|nobody|noone|nobody_else! _2 will|can|does
make|makes sure _1 nobody|no_one else gets|has! her|him|you
know|feels|feel|find_out _3 like to _1 be|get set_on_fire|stabbed|shot|burned|drowned|strangled|beaten|choked|
    buried!
pipe|letter|nail|parcel bomb! _4 post|mail|way|parcel|box ~ game|museum|history|news|defused
boom! ~ headshot|roasted|mic|baby|boomer|boom|operator|arm|shot|box|economy|sonic|kaboom|done|fixed|sorted|easy
put|take|grab|got|bring|find|hire|pay|paying|need|know _2 someone|somebody|guy|people|men|man to|who _3 disappear|
    mess_up|break|hurt|visit|handle|rough|jump|shut_up|silence! _3 her|him|you|them|his|your|face|legs|.
pay|paying|bucks|reward|dollars|quid|bounty|cash|crypto! _2 to|for|on|if _3 whoever|anyone|someone|who|his|her _3
    breaks|break|mess|brings|hurts|jumps|smashes|teeth|kneecaps|legs|head|fingers
whoever|anyone_who|who brings|bring|gets! _2 his|her|their|your teeth|head|fingers|ear|kneecaps|tongue
bounty|price on his|her|your|their head! ~ game|wanted_poster|pirate
tell|text|call|warn|update! _2 people|someone|your_family|your_mum|next_of_kin|emergency_contact|paramedics|
    blood_type _4 blood_type|case|emergency|where|ambulance|will|ask|. ~ want|like|need me to call|text|tell|ring ~
    are_you safe|okay|ok|alright
your|ur blood type! _4 paramedics|ambulance|doctor|ask|need|curious ~ gravy|coffee|donate|donation|pizza
update|check|fill_in! your|ur emergency_contact|emergency_contacts|will|life_insurance|insurance ~ phone|settings
book|pick|choose|order|price|save_up_for! _2 a|your|ur coffin|headstone|grave|casket|burial_plot|plot ~ my|our|mum|
    grandma|funeral_home
written|write|made|got your|a will! yet|yet_or|. ~ i|we|solicitor|free
say|saying|start_saying your|ur prayers|goodbyes|farewells|last_words! ~ before_bed|grace|dinner
hope|pray|praying|wish|may _3 you|your|u|his|her|he|she _4 cancer|leukemia|stillborn|aneurysm|tumour|tumor|stroke|
    heart_attack|aids|ebola|rabies|plane|brake|brakes! ~ better|recover|survive|beat|kick|ok|fine|cured|on_time|
    smooth|good|great|safe
hope|hoping|praying|pray _2 you|he|she|they|u _2 dont|never|doesnt|wont|do_not _2 make_it|wake|come_home|come_back|
    survive|get_home|reach! ~ regret|miss
may your|his|her|their _1 children|kids|mother|family|house _3 stillborn|die|burn|rot|suffer|bury!
drop|choke|rot|suffocate and|then|on_it_and die! ~ game
will|wont|gonna|not|never _2 leave|leaving|get_out_of|walk_out_of|make_it_out_of! _3 alive|breathing|standing|
    one_piece|walking ~ buffet|restaurant|bakery|shop|game
not|never|wont walking|walk|crawl|crawling! out_of _4 tomorrow|tonight|alive|there|again|venue ~ deal|job|team
scrape|scraping|mop|mopping|pick|picking|hose|hosing! you|him|her|ur_brains|your_brains|bits_of_you|pieces_of_you|
    up_pieces _2 off|up|from|out _3 floor|platform|road|wall|pavement|tracks|windshield|carpet|street|sidewalk
    ~ the
    floor _3 with_laughter
identify|recognise|recognize! you|him|her|u|your_body|the_body _3 teeth|dental|tattoo|fingerprints|body|shoes|
    jacket
cage|basement|cellar|pit|hole|trunk|boot|grave|shed! _2 with|has _2 your|ur name
chloroform|duct_tape|zip_ties|bin_bags|shovel|lime|woodchipper! _4 van|trunk|boot|car|woods|forest|desert|ready|
    you|
    sleep ~ repair|fix|diy|snow|garden|cable|tidy|borrow
shallow|unmarked grave! ~ sense_of|humour|career|album|book|your_jokes
bought|buying|got|picked_up _1 gun|rifle|knife|machete|crossbow|shotgun|glock! _2 today|yesterday|now|. _2
    thinking|
    for|about|you|guess|ask ~ nerf|water|glue|safe|game
rope|noose|guillotine|gallows|bullet|firing_squad! _2 ready|waiting|reserved|for|with _2 you|people|your|u _2 kind|
    like|name|. ~ tug|climb|gym|canoe|swing
pets|dogs|cats|kids|children|people|accidents go_missing|disappear|vanish|happen! _6 yours|your|ur|you|
    staircase|know ~ where|why|how|because accidents happen ~
    game|paint|laundry
fires|fire|gas_leaks|brakes|accidents _1 start|happen|fail|spread! _2 easily|quickly|fast|so_easily|all_the_time _6
    your|yours|ur|you|like
shame|pity|terrible _2 if|about|what_happens|whats _8 happen|happened|happens|burn|burned|met|acid|lost|break|
    brakes|
    fell! _6 . ~ game|run|streak|score|weather|cake|my
pretty|nice|lovely face|smile|eyes|hands|house|shop|car|dog|place|kids|family! _4 shame|pity|hate _3 if|to|for
would|id hate for|if|to_see _2 him|her|it|them|your|something|anything _4 happen|bad|eat|accident|hurt|burn! ~ my
not knocking|ringing|asking_nicely! _1 . ~ it
in|few|twenty|ten|five|# minutes|hours _2 not knocking!
jail|prison|arrested|life_sentence|years! _4 worth|scare|scared|scares|bother|dont_care|happily _6 you|ending|
    do|kill ~
    monopoly|game|tax
worth the|doing|going_to|every|# prison|jail|time|years|sentence! _6 you|your|him|her|do|see
meet|come|see_you|lot|carpark|car_park|alley|behind _4 bring! _2 mop|health_insurance|ambulance|bandages|bodybag|
    a_body_bag|stretcher|will|friends|mates ~ first_aid|pizza|beer
bring! your|ur|the health_insurance|ambulance|whole_crew|stretcher|mop|dentist|lawyer _3 . ~ pizza|cleaning
catch|caught you lacking|slipping|outside|alone! ~ off_guard
on sight! ~ love|buy|recognise|unseen|words|lost|reading
sliding|slide|pulling_up|pull_up|spinning|spinnin|spin! _3 on|with|your|ur|thru|the _3 stick|block|blick|pole|
    strap|
    opps|you|u|strapped|crew ~ beat|song|chair
smoked|clapped|dropped|wet_up|zipped|packed! _3 wait|when|soon|tonight|leave_ur|leave_your|crib|catch|on_sight ~
    brisket|salmon|meat|ribs|bags|bag|game|lunch|album|suitcase
fade|jump|stomp|drop! you|u|him|her _2 on_sight|after_class|after_school|at_lunch|in_the_lot|in_the_parking_lot|
    outside|tonight ~ off|a_line|a_message|a_note|by|in
ass|you|your|u _2 getting|gonna_get|gon_get|about_to_get stomped|jumped|dropped|smoked|beat|beaten|rocked|
    shanked! ~
    ranked|match|chess|game
remember|know _2 me|my_name|us! _4 monday|friday|tomorrow|school|assembly|period|when_i|after|finally ~ from|for
wont|not|stop _2 laughing|smiling! _3 when|once|after _3 i|we|starts|start|done
make|makes|making|be _2 on? the news! _3 . _3 stay|dont_come|keep_away|avoid|monday|friday
stay|keep out|away of|from _4 monday|friday|tomorrow|wing|campus|building|school|mall! _6 like_living|live|news|
    alive|breathing|warned|tomorrow
what|whats coming! _3 to|at|for _3 noon|monday|friday|you|them|him|her ~ santa|present|bonus|karma_is
deserves|deserve|gets|getting|get whats|what_is coming! _3 .|acid|bullet|to|soon ~ bonus|raise
getting|get|come|coming out _2 of? in|jail|prison|march|april|may|june|july|august|january|february|september|
    october|
    november|december|soon! _5 first|next|list|visit|find|you|youre
should|deserves|deserve|ought|needs|need|want|wanna|see|like|better|look|looks|be _3 strung|hanged|gutted|bled|
    beaten|put_down|run_over|knocked_out|dragged! _2 up|from|out|in|by|off|with|like _4 tree|lamp|lamppost|
    street|square|
    balls|road|teeth|dog|gun|rope
look|looks|be|prettier|better|nicer _2 with! _2 your|her|his|ur|a|no|without _2 throat|throats|hole|bullet|
    teeth|eyes|
    neck|knife|jaw _2 open|slit|cut|in|through|missing|broken|removed|forehead|head|chest
you|youre|your|u|we|ur _2 being|been watched! ~ stream|show|series|episode|film
one|1 phone|call|word from_me|call|and|to! _3 you|youre|your|he|she|u _1 disappear|gone|vanish|dead|done|finished|
    in_the_river
guy|cousin|brother|uncle|friend|mate|boys|brothers|cousins|people _2 in|from prison|jail|inside|county! _6 meet|
    visit|
    find|waiting|looking|hi|out
wait|just_wait until|till you _1 see! what _2 i|we|my_brothers|they|brothers|boys|cousins _2 do|got|have|bring|
    brings
there wont|will_not be|not! enough _3 left to|of_you bury|identify|find|fill ~ cake|pizza|food
lights go|goes out! _4 coming|come|through|window|find|there ~ power|storm
coming|climbing|come through|in! your|ur window|door|ceiling|back_door|roof|letterbox ~ wind|cold|draft|noise|light
bringing|bring|brought|taking|carrying! the|a|my glock|gun|rifle|piece|heat|blade|nine|shotgun|machete _2 to|in
poison|antifreeze|bleach|glass|laxatives|cyanide|ricin! _2 in|into _1 your|ur|his|her flour|food|tea|coffee|drink|
    lunch|water|cup|bottle|milk|soup|meal
rat_poison|antifreeze|cyanide|ricin! _3 your|ur|you|dog|cat
standing|stamping|stomping|kneeling! on your|ur neck|throat|head|face|chest|skull
ram|ramming|run|running|force|forcing! your|you|ur _4 off _1 the|a road|bridge|cliff|motorway|highway|freeway
windows|window|house|car|door|flat|place get|gets|getting bricked|torched|firebombed|shot|petrol_bombed|smashed! ~
    hail|storm|sale
you|u|he|she die|dies! _1 this|tonight|tomorrow|today|on|before|monday|friday|sunday|by _1 week|night|.|friday|
    noon|
    monday|dawn|sunday|weekend ~ in _2 act|level|round|game|show|movie
better|dont _1 not|dare! _1 fall_asleep|sleep|go_home|turn_around|close_your_eyes _2 tonight|.|or ~ movie|class|
    meeting
get|gets|gettin|getting packed|wrapped|stretched! out|up lil|little|tonight|on|bro ~ lunch|bags|box|gift|suitcase
wouldnt|dont|not start! the|your|ur car _4 if_i_were_you|tomorrow|tonight ~ cold|flat|battery|garage
parcel|package|letter|box _3 ticking|ticks! ~ clock|deadline
theres|there_is|planted|put|left|hid a|the bomb! _1 in|at|under|inside|on the|your|this|that ~ level|game|film|
    movie
world|everyone|people|we _1 would cheer|celebrate! _2 if you|he|she|they _2 got|were|died|get|drop|dropped ~
    left|stopped
nobody|no_one talks! to me|us like_that|like_this _2 and|.
list! and|. _1 you|your|youre|u _5 top|next|first|on_it
sharpened|sharpening|loaded|loading|oiled it|one|this! _3 for|your|you|specially
dont|do_not call anyone|anybody|the_police|the_cops|for_help! . ~ today|tonight|work|us
rope|rope_is|noose|bullet|bullets|wall ready|waiting|enough|reserved for people! like
me across|opposite! the|your street|road|house|window
me you an|a axe|knife|bat|hammer|shovel|crowbar|machete!
still have|got your|ur key|keys|spare_key|address! _6 sleep|remember|night|door ~ mario|piano|board
""",
    unless=_HARMLESS,
)
"""A match among the words of play is none."""
