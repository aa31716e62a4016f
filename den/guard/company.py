"""Company: words together with which what sounds sexual, or like a child, is neither."""

import re
from collections.abc import Set
from typing import Final

from den.guard.words import packed

HARMLESS: Final = re.compile(
    r" (?:explicit (?:instructions?|consent|content|lyrics|filter|permission)|"
    r"sex ed|sex education|sexual education|teenage mutant ninja turtles|same sex|opposite sex|"
    r"sex of the baby|naked eye|naked mole|"
    r"naked truth|buck naked lie|"
    r"sex offender registry|gender reveal|school of|kid you not|kidding|goat kids?|boner of a|strip (?:mall|"
    r"light|club sandwich|"
    r"mined|mining|poker face)|comic strip|film strip|bacon strip|strip of|in bed by|"
    r"in bed finally|in bed at|kids are in bed|to bed|dog grooming|"
    r"grooming salon|"
    r"legal (?:team|advice|department|action|fees|matter|tender|system|counsel|drama|studies|reasons|aid|"
    r"notice|stuff)|"
    r"bum fluff|wet (?:breaks?|wipes?|play|paint|socks|floor|weather|cough|nose|hair|clothes|towels?|dog|"
    r"grass|week|sand)|"
    r"strip (?:the )?(?:wall|walls|wallpaper|paint|beds?|varnish|down|back|lighting|lights)|"
    r"rear naked|naked (?:chokes?|cake|flame|oats)|cocks? (?:crow\w*|a leekie|a doodle)|"
    r"touch (?:wood|base|grass|screen|typing|up|football|rugby|tag|down|football)|(?:in|out of|lost|soft|"
    r"final|keep in|a) touch|"
    r"hot (?:chocolate|dogs?|water|day|weather|sauce|takes?|wheels|meals?|lunch|tub|potato|topic|glue|"
    r"reload|key|cross|"
    r"air|mess|tea|cocoa|seat|summer|in here|outside|pot|plate|oven|drinks?|shot)|"
    r"chest (?:infection|freezer|of drawers|pain|x ray|day|press|cold)|(?:server|shoe|bike|wine|spice|"
    r"drying|roof|luggage) rack|"
    r"smash(?:ed|es)? (?:burgers?|it|the (?:test|exam|window|record|pinata|race)|his|cake)|massage chair|"
    r"foot massage|"
    r"virgin (?:river|media|olive|atlantic|islands|galactic|money)|kiss(?:es|ed)? (?:goodnight|bye|goodbye)|"
    r"dirty (?:socks|nappies|nappy|laundry|dishes|plates|fridge|shoes|hands|diapers?)|bouncy|"
    r"bounc\w+ on (?:the )?(?:trampoline|"
    r"sofa|couch|bed|castle)|spread (?:jam|butter|sheets?)|(?:big|first|school) crush|lap (?:time|times|"
    r"record|of|tray|top|tops)|"
    r"(?:my|on my|her|his|grandmas|mums|santas|last|final|first|fastest|victory|one|another|every|per|"
    r"each) laps?|peek a boo|"
    r"pet grooming|groom and|bride and groom|the groom|smash hit|curves? (?:ball|fitting)|learning curves?|"
    r"smash bros|"
    r"in bed (?:with (?:a|the|his|her|my|their) (?:fever|cold|flu|temperature|cough|book|bug|teddy|tummy ache|"
    r"migraine|headache|hot water bottle)|sick|ill|asleep|reading|all day|early|already)|"
    r"hottest (?:day|week|weather|chil\w+|sauce|curry|take|seat)|"
    r"groom(?:s|ed|ing)? (?:the |a |her |his |my |our |their )?(?:ponies|pony|horses?|dogs?|cats?|poodle|backlog|"
    r"rabbit|guinea pigs?|llama|sheep|slopes?|pistes?)|"
    r"curves (?:of|on|in) (?:the|that|this|a) (?:\w+ )?(?:road|river|track|coast|graph|route|letter|guitar|"
    r"banister))(?= )"
)
_NO_CHILD: Final = re.compile(
    r" (?:(?:art|film|night|law|medical|driving|flight|business) school|high school reunion|"
    r"old school (?:hip hop|rap|rules|games?|rpg|metal|cool|vibes?|music|tech)|"
    r"first steps (?:into (?:politics|management|leadership|business|tech|programming|open source)|"
    r"of (?:the|a|our|my) (?:plan|project|recipe|migration|rollout))|first tooth implant|"
    r"grade \d+ (?:bolts?|steel|titanium|screws?|nuts|concrete)|"
    r"\d+ year (?:mortgage|lease|loan|warranty|plan|itch|term|contract|anniversary|sentence)|"
    r"(?:version|level|apartment|flat|form|chapter|episode|season|python|windows|android|java|platform|gate|page|"
    r"step|rule|bus|route|line|port) \d+|"
    r"\. (?:my|the|this|that|our|your) (?:car|codebase|code|phone|laptop|printer|server|fridge|script|repo|kettle|"
    r"toaster) (?:is|was|turned|turns|hits) (?:only |nearly |almost |just |about )?\w+|"
    r"(?:auto|firma|wagen|rechner|handy) (?:ist|wird) \w+ jahre(?: alt)?|"
    r"learning to ride a (?:motorbike|motorcycle|moped)|(?:chocolate|fudge|vegan) brownies|"
    r"brownies (?:for|without|with nuts|in the oven|recipe)|"
    r"(?:chicago )?cubs (?:lost|won|beat|game|fans?|and the sox)|lego of|bedtime for adults|"
    r"(?:closes?|closed|opens?|opened|starts?|ends?|shuts?|finish(?:es)?|meets?) at \w+)(?= )"
)
"""What sounds like an age, a school or a child and is none."""
_SEEN: Final = packed(
    """
    school reunion steps tooth grade year version level apartment flat form chapter episode season python windows
    android java platform gate page step rule bus route line port car codebase code phone laptop printer server
    fridge script repo kettle toaster jahre motorbike motorcycle moped brownies cubs lego bedtime closes closed
    close open opens opened start starts ends end shuts shut finish finishes meet meets
    """
)
"""Of these, what sounds like a child holds one."""


def without_sounds(said: str, known: Set[str]) -> str:
    """The text of a line with these words, without what sounds like a child."""
    return said if _SEEN.isdisjoint(known) else _NO_CHILD.sub(" ", said)
