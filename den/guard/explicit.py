"""Explicit: sexual words that are nothing else. Minors may read here: Discord's members are thirteen and over."""

import re
from typing import Final

from den.guard.adult import sexual_places, spelt_apart
from den.guard.clear import Cleared
from den.guard.company import HARMLESS
from den.guard.phrases import Phrases
from den.guard.placenames import without_placenames
from den.guard.tongue import speaks_english_to_you
from den.guard.vocabulary import CLASSES
from den.guard.youth import hinted

REASON: Final = "the line was sexual, and minors may read here"

_SOUNDS: Final = (
    r"sex appeal|sex of (?:the|a|your|my|our|these|those|every|all) \w+",
    r"sexy (?:as|new|flanders|beast|code)",
    r"sexual (?:magnetism|tension|orientation|identity|selection|reproduction|health|harassment|assault|"
    r"abuse|minorit\w+)",
    r"(?:fair|weaker|stronger|safe|same|opposite|either|any|by|what|which|determine the|know the) sex",
    r"sex (?:li(?:fe|ves)|change|chromosomes?|discrimination|differences?|ratio|pistols|linked|and the city)",
    r"tits? (?:up|off|for tat|with an?|bits?|and)|titty christ|"
    r"(?:great|blue|coal|marsh|long tailed) tits?",
    r"(?:calm|off|over|absolute|utter|total|complete|right|proper|massive|giant|colossal|stupid|you|"
    r"what a|such a|pair of|bunch of|brainless|useless|soft|daft|silly|freezing|froze|bored?|boring|work|"
    r"working|laugh|laughing) (?:your |my |their |our |the |absolute |bloody |silly |utter )?(?:tits?|titties)",
    r"(?:chicken|turkey|duck|pheasant|smoked|grilled|roast|roasted|robin red) breasts?|breasts \d+",
    r"breast(?: |s )(?:cancer|feeding|fed|pocket|stroke|milk|pump|screening)",
    r"nude (?:beach(?:es)?|beachgoers?|bathing|models?|statues?|paintings?|portraits?|sketch(?:es)?|"
    r"lipstick|lips?|heels?|tights|shades?|nails?|palette|colou?r|tones?)",
    r"nipples? have|(?:frozen|cold|hard|chafed) nipples?",
    r"pussy (?:willows?|cats?|foot|riot)|porn (?:is|ads?|blocked|filter|sites?|addict\w*)",
    r"(?:food|earth|map|word|book|ruin|cable|tool|house|trauma|misery|disaster|train) porn",
    r"(?:shot|shoot|saw|got|needs?|take|takes) a|cum laude|bloody orgasm|wet dream|come over|ask in",
    r"horny (?:toads?|lizards?|goat\w*)|sexing (?:chicks?|day olds|the chicks|fish|cannabis|snakes?)|"
    r"(?:bearded|crested|willow) tits?|tits? (?:box|nests?|feeder|on a (?:fish|bull|nun))|"
    r"nests? of tits?|therapist (?:\. )?(?:not )?the rapist",
    r"(?:spotted|nesting|blue footed|red footed|brown) boob(?:y|ies)|"
    r"boob(?:y|ies) (?:traps?|prizes?|nest\w*|chicks?|dives?)",
    r"(?:brand )?spanking (?:new|clean|fresh|pace|breeze)",
    r"rape (?:culture|seed|crisis|alarm|victims?)",
)
"""In what company such a word is none, and words that look like one only when run together ("ask in")."""
_WITH_NOBODY: Final = (
    r"(?:send|sent|sending|your|my|the|any) nudes",
    "strip|in bed|hottest|curves|groom|grooming|groomed",
    r"teabag\w*|ballsacks?",
)
"""What is sexual only beside somebody."""
_IDIOMS: Final = re.compile(f"(?<= )(?:{'|'.join(_SOUNDS)})(?= )")
_NO_ACT: Final = re.compile(f"(?<= )(?:{'|'.join((*_SOUNDS, *_WITH_NOBODY))})(?= )")
_MORE: Final = re.compile(
    r" (?:cocks(?! (?:up|crow\w*|an? snook|(?:his|her|its|their|an?|the) (?:\w+ )?(?:heads?|ears?|eyebrows?|"
    r"brows?|legs?|guns?|pistols?|rifles?|hats?|hammer|trigger|wrists?|snook)) )|"
    r"wanking|wanks?(?= (?:off|to|over) ))(?= )"
)
"""What is a mere oath in one number or form and none in another."""
_OATHS: Final = re.compile(r" (?:(?:of|absolute|utter|total|you|these|those) cocks|wanking (?:on|about))(?= )")


_PLAIN: Final = Phrases(CLASSES["explicit"])
_FIRSTS: Final = frozenset(phrase.split("_")[0] for phrase in CLASSES["explicit"])
_WHOSE: Final = "(?:(?:my|your|his|her|their|our|the|a|an|any|some|no|much|great|more|public|every|deep) ){0,2}"
_OTHERWISE: Final = re.compile(
    rf" (?:arous(?:ed|ing) {_WHOSE}(?:suspicions?|interest|curiosity|anger|ire|fears?|hatred|sympathy|envy|debate|"
    r"controversy|attention|concern|passions?|from (?:sleep|slumber|a nap))|"
    r"(?:suspicions?|interest|curiosity|anger|ire|fears?|sympathy) (?:was|were|is|are|being|got|had been) aroused|"
    r"grop(?:e|es|ed|ing) (?:for|around|about|along|through|blindly|towards?|in the dark|(?:my|your|his|her|its|"
    r"their|our) way)|"
    rf"fondl(?:e|es|ed|ing) {_WHOSE}(?:dogs?|cats?|puppy|puppies|kittens?|horses?|ears|coins?|ring|beads|rosary|"
    r"keys|mug|cards?|leather|paperback)|"
    rf"molest(?:s|ed|ing)? (?:by )?{_WHOSE}(?:wildlife|birds?|nests?|animals?|deer|seals?|seagulls?|gulls?|geese|"
    r"wasps|bees|flies|mosquitoe?s|midges|pigeons|livestock|sheep|cattle|bears?)|"
    r"(?:terce|lauds|matins|prime)(?: \.)? (?:and )?sext)(?= )"
)
"""What such a word has another sense beside."""


def explicit(line: Cleared) -> bool:
    """Is a plainly sexual word in it, in letters or spelt apart?

    A jibe to somebody's face may be as crude as it likes, if no word in it could tell of a child.
    """
    if speaks_english_to_you(line) and not hinted(line):
        return False
    return _is_sexual(line)


def _is_sexual(line: Cleared) -> bool:
    said = line.said
    if _names_it(line, said) and _names_it(line, _without(_NO_ACT, line, said)):
        return True
    return spelt_apart(line) or bool(_MORE.search(said) and _MORE.search(_OATHS.sub(" ", said)))


def _names_it(line: Cleared, said: str) -> bool:
    return bool(sexual_places(line, said)) or (not _FIRSTS.isdisjoint(line.known) and bool(_PLAIN.places(said)))


def without_idioms(line: Cleared, said: str) -> str:
    """This text of a line without what is sexual by its sound alone."""
    return _without(_IDIOMS, line, said)


def _without(idioms: re.Pattern[str], line: Cleared, said: str) -> str:
    bare = idioms.sub("", without_placenames(HARMLESS.sub(" ", said)))
    return bare if _FIRSTS.isdisjoint(line.known) else _OTHERWISE.sub(" ", bare)
