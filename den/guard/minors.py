"""Minors: what is sexual and about a minor at once; and a writer who says that they are one."""

import re
from collections.abc import Set
from itertools import islice
from typing import Final

from den.guard import youth
from den.guard.adult import disguised, oath_places, sexual_places
from den.guard.childhood import childish
from den.guard.childhood_daily import daily
from den.guard.clear import Cleared
from den.guard.company import HARMLESS, without_sounds
from den.guard.explicit import without_idioms
from den.guard.mistyped import mended
from den.guard.phrases import Phrases
from den.guard.rule import Group, rules
from den.guard.suggestive import SUGGESTIVE
from den.guard.vicinity import near, stand_near
from den.guard.vocabulary import CLASSES

_MANY = 20
_NEAR = 14
"""Words between what may be sexual and who is a minor; further apart they are two subjects."""
_FAR = 60
"""The same of what is sexual beyond doubt."""
_CLOSE = 10
"""Words of a line in which an oath beside an age is about it."""
_HIDDEN = 30
"""Words of a line in which a hidden word belongs to a sure sign of youth."""
_LONG = 100
"""Words of a line too long to be curt or to hide a word beside a child."""
_FEW = 5
"""The same beside a mere kid."""
_FEWER = 12
"""Words of a line in which a number of years stands for itself."""
_MERE = re.compile(
    r" (?:you|u|your|youre|yours|like a|like|than a|as a|pain in|piss off|shut|stop|grow up|my kids?) "
)
_THEIRS = re.compile(
    r" your (?:baby |little |kid |younger )?(?:brother|sister|daughter|son|niece|nephew|cousin|kid|child)(?= )"
)
"""Whose a minor is makes no oath a mere one."""
_SEXUAL: Final = Phrases((*CLASSES["explicit"], *CLASSES["sexual"], "69"))
_ACTS: Final = Group(
    "the line was sexual about a minor",
    rules(
        """
to|wanna|would|id|ill|gonna|lets|he|she|they|i|you|and|who|love|likes|into|will|can|definitely _2 {fuck} a|an|
    the|that|this|her|his|your|my|some|those|these|little|young|underage|with|hot|any|every _2 {minor}! ~ fuck|
    screw off|up|you ~ do|doing _3 homework|math|laundry|work|taxes|better|that|it|this|what|to|the_same|science|
    her|his ~ {fuck} up|around|with|off ~ smash|smashing|smashed _2 bros|hit|pumpkin|pumpkins|the|against ~
    screw|screwing up ~ fucking _2 {minor} _1 . ~ bang|banging|banged on|head|his|her|their|pots ~ do|doing|does
    {minor} ~ tap dance|shoes ~ do|doing _2 {minor}
to|wanna|would|id|gonna|he|they|you|likes|love fuck|bang|shag|screw|bone|molest|rape|touch|fucking|banging kids|
    children|minors|teens|toddlers|schoolgirls|schoolboys|infants|babies|preteens|middle_schoolers|
    high_schoolers! ~ fuck|fucking kids who|that|these|are ~ touch _1 hearts
{minor} _6 id|would|wanna|lets|ill|gonna|want_to|definitely _2 smash|bang|hit|tap|do|breed|rail|date|raw! ~ do _1
    anything|better|homework|it_again|that ~ hit the|a|snooze ~ date night
hot|sexy|horny|thicc|thirsty|fuckable|stunning _2 # yo|year|years|yr|y!
fuck|fucked|fucking|bang|banged|shag|shagged|screwed|bone|boned|molest|bred|breed _1 a|an _2 {minor}! ~ like|of a
    _1 {minor} ~ what|how|who|where the fuck ~ such|fucking a
into|like|likes|love|loves|prefer|prefers|want|wants em|them _1 young|underage|prepubescent|barely_legal! ~ when|
    at heart
child|kiddie|kid|minor|underage|teen|preteen|baby|toddler|infant porn|porno|erotica|pornography|nudes|pics_naked|
    sexting|p|hentai!
cp|csam|cheese_pizza links|link|collection|folder|trade|trading|pics|vids|videos|stash|swap!
like|likes|love|want|prefer em|them _2 small|tiny|flat|young|younger|little|hairless|innocent! _3 under|#|flat|
    young|
    better|the
the younger! the|is better|tighter
girls|boys|kids|kindergarten|children|pupils _3 in swimsuits|leotards|tights|skirts|bikinis|speedos|uniform|
    uniforms!
    _4 feel|hard|horny|hot|drool|turn|turns|wet|excited
touched|fucked|kissed|licked|bred _3 at # _3 liked|loved|enjoyed|wanted! it
kid|kids|child|teen|minor|boy|girl|young folder|collection|stash|archive|vids|content! ~ my|our _1 kid|kids|
    child ~
    your kids|kid _1 content
{minor}|underage girls|boys|girls dm|message|add|text|hmu! me ~ if|about
consented! . _3 {minor}|shes|hes _1 # ~ form|parents
she|he|girl|boy consented! _6 #
flat chested! _3 {minor}|girl
look|looks # and! naked|nude|sexy|hot
your teacher! _3 did|do . _3 you|your _1 #
girl|boy|kid|girls|boys _3 # th grade! _3 . .? .? would ~ would you|like|be
rate|ranking|rank _3 cheerleaders|gymnasts|students|schoolgirls|pupils|swimmers! _5 school|1|hot|body|ass|#
pizza collection|folder|stash|vids! ~ recipe|oven|box
number _1 and! _1 # is a number
nothing|naked|bare under|underneath it|the|her|his|that! _3 uniform|dress|skirt|costume
uniform . nothing! under|underneath
vids|pics|videos|pictures|clips of _2 teen|minor|kid|kids|child|schoolgirl|boy|girl _3 high|school|junior|
    young|bath|
    shower|naked|changing! ~ my|our|birthday|football|graduation
old enough to bleed|pee|crawl|walk _4 breed|fuck|old_enough|game|butcher!
age is|aint|isnt just|nothing_but|but a number! _8 bed|sex|fuck|kiss|date|school|fourteen|fifteen|thirteen|
    sixteen|twelve|{minor}
sleep|slept|sleeping with _2 {minor}|schoolgirl! ~ my|our|the baby|kid|kids|child|children|toddler ~ window|
    light|lights|crying|snoring
get|gets|getting|got|gotten off to _2 {minor}! ~ school|bed|practice|a
{minor} _1 are|is|look|looks|looked|being _2 hot|sexy|fuckable|thicc|horny|hotter|sexier|bangable! ~ hot today|
    outside|in|under|because
wish|if_only|wait_until|wait_till|cant_wait_until|when {she}|shed _1 was|were|is|turns|turned|be 18|legal|
    eighteen|of_age!
touch|touches|touched|touching|fondles|gropes|fiddles|fiddle with? _1 {minor}! ~ hearts|the lives|hearts
date|dating|kiss|kissing|sleep|hot|sexy|flirt|flirting|girlfriend|boyfriend|nudes|hookup|kissed|touch|touched|
    touching! _4 twelve|thirteen|fourteen|fifteen|sixteen|12|13|14|15|16|17|11|10|9 _1 years|year|yo|yr|y
schoolgirl|schoolgirls|loli|lolis|shota|jailbait|lolita|lolicon|shotacon! ~ uniform shop
turns|turning|turn|until|till|when|wait|before _2 she|he|shes|hes|they|theyre _2 legal|eighteen|18|of_age! _4 .|
    hit|fuck|bed|date|then|countdown
seduce|kiss|touch|undress|date|marry|flirt|strip|spank|grope|fondle|lick|sext _2 {minor}|little_sister|
    little_brother! ~ touch wood|grass|base|up ~ kiss|touch _2 forehead|goodbye|goodnight ~ touch _2 kids_meal
    ~ date night ~ daughter|kids|
    kid|children|child|baby|kiss _3 goodnight|head|forehead|cheek|wedding ~ marry ~ kiss _1 baby|babies|daughter|
    kid|child|kids
nude|naked|sexy|lewd|topless|hot|horny|thicc|fuckable|dirty|spicy _1 pics|pictures|photos|photo|picture|videos|
    video|selfies|selfie|fanart|art _4 {minor}|underage!
{minor} _3 nude|naked|sexy|lewd|topless|horny|thicc|fuckable|dirty|spicy! _1 pics|pictures|photos|photo|picture|
    videos|video|selfies|selfie|fanart|art
"""
    ),
)
REASON: Final = _ACTS.reason

_AGE: Final = re.compile(
    r" (?:im|i am|i m|iam|i just turned|just turned|i turned|ill be|i will be|im only|im just|im like|im "
    r"turning|turning|"
    r"im actually|i be|im literally|im about to be|i am only|im still|being|were|we are|me and my friends are|"
    r"im almost|im nearly) "
    r"(?:only |just |still |like |literally |actually |about |almost |nearly )?(\d{1,2}|[a-z]{4,9})"
    r"(?= (?:\.|years? old|yo|yrs?|y o|year old|and|but|so|lol|lmao|btw|now|today|tomorrow|next|this|in (?:a|"
    r"two|three|\d|may|june|"
    r"july|august|march|april|october|november|december|january|february|september)|leave|dude|bro|stop|"
    r"please|haha|u|you|sir|here|my|"
    r"tho|though|too|okay|ok|sorry|ffs|omg|actually|man|fyi|already|soon|dont|can|idk|yall) )"
    r"(?! in \d+ minutes)"
)
_AS_YOUNG: Final = re.compile(
    r" (?:as a|im a|i am a|being a|a|im an|as an|i am an|an) (\d{1,2}|[a-z]{4,9}) (?:year old|yo|yr old|years "
    r"old)(?: (?:girl|boy|kid|person|here|myself|i|"
    r"who|im|guy|student))"
)
_MINOR_SAID: Final = rules(
    """
im|i_am|as|iam a|an|still_a|only_a|just_a|still minor|underage|child|kid_myself|freshman_in_high_school|
    middle_schooler|high_schooler|seventh_grader|eighth_grader|sixth_grader|ninth_grader|fifth_grader|teenager|
    tween|preteen! ~ at heart ~ star ~ minor in|league|inconvenience|character|deity|miracle|chord ~ like|such
im|i_am|iam|we_are|were underage|under_18|under_eighteen|not_18|not_even_18|not_eighteen|a_minor|below_18|
    not_18_yet|under_13|under_16|not_of_age!
im|i_am|iam|i|were|going_into|starting _2 in|into|start|starting|finished|entering _1 grade_6|grade_7|grade_8|
    grade_9|grade_5|4_th|5_th|6_th|7_th|8_th|9_th|10_th|11_th|fourth|fifth|sixth|seventh|eighth|ninth|tenth|
    middle_school|elementary|primary_school|year_7|year_8|year_9|year_10|junior_high|secondary_school! _1 grade|
    .|and|so|rn|now|but|still ~ {i} _2 was|were|taught|teach|place|row|floor
my 5_th|6_th|7_th|8_th|9_th|10_th|11_th|12_th|13_th|14_th|15_th|16_th|17_th|thirteenth|fourteenth|fifteenth|
    sixteenth|seventeenth|twelfth|eleventh|tenth! birthday ~ on|at|for|since my ~ was
"""
)
_ME: Final = frozenset(("im", "i", "turned", "turning", "being", "my", "as", "we", "iam", "were"))


def sexual_about_minor(line: Cleared) -> bool:
    """Is it both, near to each other?"""
    if _ACTS.found(line):
        return True
    if not youth.hinted(line):
        return False
    if len(line.words) > _LONG:
        return _near_in_long(line) and _may_be_sexual(line)
    if not (_may_be_sexual(line) or _may_hide(line)):
        return False
    bare = without_sounds(HARMLESS.sub(" ", mended(line)), line.known)
    sexual = [*_SEXUAL.places(bare)[:_MANY], *sexual_places(line, bare)]
    sure = [*youth.explicit(bare)]
    if near(bare, sexual, sure, _FAR):
        return True
    known = frozenset(bare.split())
    young = [*sure, *childish(bare, known)]
    loose = youth.loose(bare)
    signed = youth.signed(line)
    alone = youth.bare(bare)
    if not (young or loose or signed or alone):
        return _on_a_childs_day(line, bare, known, sexual)
    wide = [*islice(SUGGESTIVE.places(bare), _MANY)]
    if (signed and (sexual or wide)) or (alone and sexual and len(line.words) < _FEWER):
        return True
    if near(bare, sexual, [*young, *loose], _FAR) or near(bare, wide, young, _NEAR):
        return True
    explicit = bool(young) or signed
    if _hides(line, explicit) or _curtly(line, bare, explicit):
        return True
    return _on_a_childs_day(line, bare, known, sexual)


def _on_a_childs_day(line: Cleared, bare: str, known: Set[str], sexual: list[int]) -> bool:
    """What is sexual beside what children have and do; an idiom is not."""
    if not sexual or not near(bare, sexual, daily(bare, known), _FAR):
        return False
    said = without_idioms(line, bare)
    return near(said, [*_SEXUAL.places(said)[:_MANY], *sexual_places(line, said)], daily(said, known), _FAR)


def _near_in_long(line: Cleared) -> bool:
    """The same of a line with too many words to be curt: who is young is looked for where something is sexual."""
    bare = without_sounds(HARMLESS.sub(" ", mended(line)), line.known)
    sexual = [*_SEXUAL.places(bare)[:_MANY], *sexual_places(line, bare)]
    wide = [*islice(SUGGESTIVE.places(bare), _MANY)]
    if not (sexual or wide):
        return False
    if youth.signed(line):
        return True
    known = frozenset(bare.split())
    if stand_near(bare, wide, _NEAR, lambda said: [*youth.explicit(said), *childish(said, known)]):
        return True
    return stand_near(
        bare, sexual, _FAR, lambda said: [*youth.explicit(said), *childish(said, known), *youth.loose(said)]
    ) or _on_a_childs_day(line, bare, known, sexual)


def _curtly(line: Cleared, bare: str, explicit: bool) -> bool:
    """A hidden word or an oath beside a minor in a few words, of which none makes it a mere oath."""
    if len(line.words) > (_CLOSE if explicit else _FEW) or _MERE.search(_THEIRS.sub(" ", bare)):
        return False
    return bool(oath_places(bare)) or disguised(line)


def _may_be_sexual(line: Cleared) -> bool:
    said = line.said
    return bool(_SEXUAL.places(said) or sexual_places(line, said)) or SUGGESTIVE.stands(said)


def _may_hide(line: Cleared) -> bool:
    return len(line.words) <= (_HIDDEN if line.joined else _CLOSE)


def _hides(line: Cleared, explicit: bool) -> bool:
    return explicit and len(line.words) <= _HIDDEN and bool(line.joined) and disguised(line)


def says_minor(line: Cleared) -> bool:
    """Does the writer say that they are younger than eighteen?"""
    if line.where.keys().isdisjoint(_ME):
        return False
    ages = (match[1] for pattern in (_AGE, _AS_YOUNG) for match in pattern.finditer(line.said))
    if any(4 < _number(age) < youth.GROWN for age in ages):
        return True
    return any(rule.found(line) for rule in _MINOR_SAID)


def _number(age: str) -> int:
    return int(age) if age.isdigit() else youth.NUMBERS.get(age, 0)
