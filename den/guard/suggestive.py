"""Suggestive: what may be sexual, and beside somebody young is."""

import re
from typing import Final

from den.guard.begun import Begun

_PHRASES: Final = re.compile(
    "(?<= )(?:thick|stripp\\w+|would you smash|you smash|"
    "what you and your teacher|body of a|perfect body|(?:those|them|dem|nice|long) legs|lift (?:the|your|that|"
    "up your) skirt|"
    "short skirt|up (?:her|the|your) skirt|shirtless|yum|yummy|naughty|first in line|pics of (?:the|"
    "that|those|some|any|her|him)|"
    "your bra|her bra|show (?:me|us) (?:your|ur|that)|tell me what you did|legal here|id smash|girls dm|boys dm|"
    "dm me girls|dm open|that body|body like|bodied|with a body|nice body|hot body|hung|well hung|"
    "wanna cam|on cam|cam with|cam show|on webcam|feet pics?|"
    "send feet|your feet|foot pics?|without clothes|no clothes|clothes off|take it off|take them off|undress\\w*|"
    "explicit|erotic\\w*|"
    "liked it|loved it and|older m[ae]n|older guys?|role ?play|seduc\\w*|developed|jiggl\\w+|bounc\\w+ on|juicy|"
    "id hit|would hit|id let (?:him|her)|nothing under\\w*|panties|underwear|lingerie|bralette|"
    "thighs?|booty|bum|butt|"
    "behind closed doors|sleepover with me|our secret|our little secret|dont tell your (?:mum|mom|parents)|"
    "feel things|make me feel|turn me on|turns me on|get off|getting off|pleasure|pleasured|massage|massaging|"
    "fondl\\w+|grop\\w+|grind\\w*|mount\\w*|peek|peeking|upskirt|see through|snap me|vids|folder|"
    "desir\\w+|arous\\w+|sensual\\w*|intimac\\w+|hook up|hookup|netflix and chill|smashed|cuddl\\w+ naked|"
    "curv\\w+|milf material|sugar baby|marry (?:her|him)|breedable|bedroom eyes|ripe|ready for a man|"
    "make a woman|make a man|send me a|touch myself|touching myself|touch yourself|virgins?|"
    "first time with|"
    "hot|fine as|so fine|damn fine|looking fine|looks fine|rack|curves|curvy|thong|steamy|strip|fat "
    "ass|nice ass|tight ass|great ass|big ass|"
    "dat ass|dump truck|dat cake|that cake|thicc|thick thighs|thighs|in my bed|into bed|in bed|in the shower|"
    "shower pics|id "
    "smash|would smash|wanna smash|smashable|"
    "bang|banged|banging|tap that|hit that|dating|date her|date him|date your|date a|kiss|kissed|kissing|"
    "touch|touched|touching|touches|virgin|virginity|"
    "wife material|thirsty|turn on|bikini|legs open|send pics|send me pics|attracted|boner|spicy|"
    "intimate|lap dance|making out|made out|make out|"
    "my type|dtf|fuck her|fuck him|fucked|fuck a|fair game|crush on|sugar daddy|dicks?|cocks?|breast|nipples|"
    "chest|moan|moaned|moaning|wet|hard for|"
    "jerk|wank|wanking|foreplay|romance|romantic|seductive|seductively|lust|lusting|do her|do him|do it with|"
    "hit on|hitting on|flirt|flirting|dirty jokes?|sexy body|creep on|fantasi[sz]e|fantasi[sz]ing|grind on|"
    "lap|curious body|body on|spread|railed|plowed|smooth legs|daddy)(?= )"
)
SUGGESTIVE: Final = Begun(_PHRASES)
