"""Tongue: does a line speak English to its reader? Elsewhere "u" is "and", "ya" is "already" or "I"."""

import re
from typing import Final

from den.guard.clear import Cleared
from den.guard.words import packed

_READER: Final = packed("you your youre youve youd youll yours yourself u ur dude dudes mate mates bro bros")
"""Whom a roast is said to."""
_SPELT: Final = re.compile(r"(?<![a-z])(?:you|dude|mate|bro)")
_ENGLISH: Final = packed(
    """
    the and are with it that this what just not from because when who how dont im its they she but if then than
    would could should where why their them his her our been being does did has had even ever never every
    like of my me for is in on at to be a as so or no
    """
)
_SURE: Final = _ENGLISH - packed("my me for is in on at to be a as so or no of")
"""English in no other tongue."""
_BESIDE: Final = re.compile(
    r"(?<![a-z'])(?:(?:u|ya|yu) (?:are|r|were|suck|smell|stink|look|sound|got|have|need|want|can|cant|cannot|dont|"
    r"didnt|know|think|should|will|wont|would|could|must|get|go|do|did|say|said|talk|play|code|type|eat|wank|fuck|"
    r"shag|call|called|made|make|fucking|absolute|little|big|stupid|dumb|utter)|"
    r"(?:fuck|screw|suck|love|hate|bet|tell|told|are|r|do|did|can|will|would|see|saw|got|give|gave|thank|miss|"
    r"call|called|let|like|make|made|want|shut|bite|kiss|blow|watch|heard|caught) (?:u|ya|yu))(?![a-z'])"
)
_OTHER: Final = packed(
    """
    ist und der das nicht ein eine einen mit auf ich mein meine zum zur von bei sie wir aber noch nur schon hat
    hatte dem den isch nid dr mis mys het niet ik mijn een voor deze wordt
    el una que mi su es por para muy pero esta este del uma nao meu minha seu sua com muito
    une je est et dans avec mon qui nous sur elle il sont pas le les
    che della nel mio di ed gli sono non piu
    och jag att det som inte ikke jeg og han hun vi ett pa til fra hos
    jest sie moj moja nie jego jej mam oraz byl byla byt jsem mam ze se
    hai ka ki ke ko mera meri mere aur bhi nahi tha thi
    ang ng yung ako kay mga yang ini itu saya dengan untuk adalah
    bir ve bu cok ama benim icin
    minun joka ja hanen olen oli etta
    az egy hogy nem csak volt
    kai einai tou tis mou ton stin
    chto eto moy moya ochen vsyo
    si un sau este meu fiul lui pe cu la
    """
) - packed("non den hat la un si no he her his com han les pas pe mis le se der")
"""Words of other tongues that hold a sentence together and are none in English."""


def speaks_english_to_you(line: Cleared) -> bool:
    """Is the reader addressed, in a line that reads as English?"""
    if _READER.isdisjoint(line.known):
        return False
    strange = len(line.known & _OTHER)
    if strange and strange * 2 > len(line.known & _ENGLISH):
        return False
    return not _SURE.isdisjoint(line.known) or bool(_SPELT.search(line.text) or _BESIDE.search(line.text))
