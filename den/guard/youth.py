"""Youth: the signs in a line that it speaks of somebody under eighteen."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice
from typing import Final

from den.guard import childhood_daily
from den.guard.childhood import HINTS
from den.guard.clear import Cleared
from den.guard.ground import Ground, ground
from den.guard.lookalikes import LOOKALIKES
from den.guard.mistyped import mistyped
from den.guard.phrases import Phrases
from den.guard.vocabulary import CLASSES
from den.guard.words import packed

GROWN = 18
NUMBERS = {
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
}  # fmt: skip
_MANY = 20
_AGE = f"(?:[1-9]|1[0-7]|{'|'.join(NUMBERS)})"
_UNIT = (
    "minutes?|hours?|days?|weeks?|months?|years|percent|euros?|dollars?|bucks|points?|times?|miles?|km|m|goals?|"
    "pages?|people|lines|seconds?|k|lbs?|kilos?|kg|degrees|games?|levels?|knots|of|am|pm|oclock|items|beers|"
    "drinks|foot|feet|ft|inch|inches|out|to|th|st|nd|rd|in a|x|%|cm|stone|wins|kills|laps|rounds|euro|pounds|"
    "quid|characters|words|commits|hp"
)
_THING = (
    "whisky|whiskey|scotch|wine|port|rum|bourbon|brandy|cognac|cheese|dog|cat|car|bike|laptop|phone|"
    "code|codebase|"
    "house|computer|server|malt|tv|sofa|fridge|van|truck|tree|company|bug|ticket|game|account|joke|"
    "jokes|meme|build|"
    "pc|mattress|kernel|building|horse|bmw|honda|toyota|ford|shirt|jacket|hoodie|jeans|software|"
    "script|legacy|library"
)
_PERSON = (
    "boys?|girls?|kids?|child|children|students?|daughters?|sons?|sisters?|brothers?|nieces?|"
    "nephews?|babysitter|"
    "cousins?|pupils?|cheerleaders?|gymnasts?|stepsister|stepbrother|stepson|stepdaughter|classmates?|friend|neighbou?r|"
    "shes?|hes?|theyre|"
    "twins?|triplets?|godchild|stepkids?|stepchild|stepchildren|godson|goddaughter|crush|they|teens?|sis|bro|grandson|granddaughter|lad|lass|brat|female|male"
)
_LINK = "(?:\\.|is|was|are|of|aged|age|who|whos|turned|turns|turning|just|only|like|barely|still|about|really)"
_EXPLICIT = re.compile(
    rf"(?<= )(?:{_AGE} (?:(?:years?|yrs?|y) (?:olds?|o|of age)|yo|yos|yr olds?)(?! (?:{_THING}) )|"
    rf"(?:age|aged|ages)(?: \.)? {_AGE}(?= )|"
    rf"age of (?:your|ur|his|her|my|the|that) [a-z]+ (?:is |was |\. )?{_AGE}(?! (?:{_UNIT}) )|"
    rf"(?:{_PERSON}|pupil|student|niece|nephew) of (?:just |only )?{_AGE}(?= (?:years|yrs|\.|and) )|"
    rf"(?:under|below|younger than|isnt|arent|not even|not yet|isnt even|barely|less than) (?:{_AGE}|18|"
    rf"eighteen)(?! (?:{_UNIT}) )|"
    rf"(?:{_PERSON}|i|who|she|he) (?:just |only |nearly |almost |recently )?(?:turned|turns|turning|just|only) "
    rf"{_AGE}(?! (?:{_UNIT}) )|"
    rf"(?:{_PERSON}) (?:{_LINK} ){{0,3}}{_AGE}(?! (?:{_UNIT}) )|"
    rf"(?:youre|im|(?:you|i|we) (?:are|were|was|am)) (?:only |just |like |about )?{_AGE}(?! (?:{_UNIT}) )|"
    rf"{_AGE} f(?= )|"
    r"your (?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?= (?:right|and|"
    r"\.|so|but|in|now|lol) )|"
    rf"(?:at|when|since|be|make (?:her|him|them|it)) (?:1[0-7]|[4-9]|{'|'.join(NUMBERS)})(?= (?:and|\.|"
    rf"but|years) )|"
    r"(?:1[0-7]) is (?:legal|fine|ok|okay|not that young|basically)|when (?:she|he) turns 1[0-7]|"
    r"boys 1[0-7] 1[0-7]|"
    r"freshm[ae]n|sophomores?|puberty|girl guides?|(?:high|middle) school cheerleaders?|first communion|"
    r"sweet sixteen|kindergarten|still in school|school uniform|juniors? in high school|year (?:7|"
    r"8|9|10|11)s?|"
    r"young ones|lil sis|lil bro|boy scout|brownies uniform|quincea\w+|child star|kid actor|teenaged?|"
    r"training bra|braces and pigtails|pigtails and braces|not old enough|youngins?|yunguns?|"
    r"(?:grade|year) (?:[1-9]|1[0-3])(?= )|(?:[1-9]|1[0-2]) (?:th|st|nd|rd) grade\w*|"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grade\w*|"
    r"(?:little|kid|baby) (?:sister|brother|cousin|sis|bro)|(?:pre ?)?teenage (?:girls?|boys?)|teen (?:girls?|"
    r"boys?)|"
    r"pre ?teens?|tweens?|underaged?|under age|schoolgirls?|schoolboys?|schoolkids?|toddlers?|"
    r"infants?|newborns?|"
    r"(?:middle|high|grade) ?schoolers?|pre ?pubescent|pubescent|pre ?schoolers?|jailbait|barely legal|"
    r"freshman in high school|barely a teenager|"
    r"middle school (?:girls?|boys?|young|kids?)|kindergart\w+|elementary school\w*|primary school\w*|"
    r"junior high|"
    r"little (?:girls?|boys?|ones)|boy scouts?|girl scouts?|cub scouts?|young (?:girls?|boys?|child|children)|"
    r"small (?:child|children|girls?|boys?)|lolis?|shotas?|lolita|pupils?|adolescents?|juveniles?|"
    r"daycare|nursery|"
    r"born in 20(?:09|1\d|2\d)|too young|not (?:18|eighteen|legal|of age)|not (?:even|yet) (?:legal|of age|18|"
    r"eighteen)|"
    r"not a legal age|before (?:she|he|they) (?:is|are|was|turns?) (?:18|eighteen|legal)|"
    r"minors?(?! (?:inconvenience|issues?|key|chords?|league|leagues|bugs?|version|detail|details|injury|update|"
    r"changes?|annoyance|miracle|role|part|edit|edits|fix|typo|problem|character|celebrity|scale|release|"
    r"in) ))(?= )"
)
_BADGE = re.compile(
    r"(?<![\w.])(?:1[0-7] ?/?(?:f|m(?= looking| seeking| wants?| 4)|yo)|[fm]/?1[0-7]|[4-9](?:f|yo)|"
    r"(?:1[0-7]|[4-9])\s?y[./]?\s?o\.?|u-?1[0-8]s?|u-?[6-9]s|u ?n ?d ?e ?r ?-?1 ?[2-8]|i ?a ?m 1 [0-7]|(?:1[0-7]|"
    r"[4-9])\+?\s?(?:лет|歳|岁|살)|"
    r"[mf]\d?[ -]?(?:1[0-7])(?= |$))(?![\w])"
)
"""An age as one signs it: "15f"; read from the text, where its letter still stands beside its number."""
_LETTERS = frozenset("fmu")
"""What begins one, if no figure does, at most two signs before its figure."""
_SPELT, _SPELT_ENDS = range(4, 12), ("r", "r ", "r-", "r -", "m ")
"""So many signs stand before its figure in "under 16" and "i a m 1 5", and how they end."""
_RUSSIAN = (
    "пять", "шесть", "семь", "восемь", "девять", "десять", "одиннадцать", "двенадцать", "тринадцать",
    "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать",
)  # fmt: skip
_FOREIGN: Final = tuple(
    unicodedata.normalize("NFKD", word).translate(LOOKALIKES)
    for word in (
        "девочк", "мальчик", "ребенок", "ребёнок", "школьн", "несовершеннолетн", "малолетк", "детск", "детсад",
        "садик", "внучк", "сынок", "сестренк", "братик", "дочк", "первокласс", " классе", " класс", "в школу",
        "подросток", "младен", "малыш", *(f"{age} лет" for age in _RUSSIAN),
        "中学", "小学", "高校生", "女子高生", "児童", "幼女", "未成年", "幼稚園", "保育園", "幼儿园",
        "赤ちゃん", "孩子", "子供",
        "초등", "중학생", "고등학생", "유치원", "어린이", "미성년",
        "παιδι", "κορη μου", "γιος μου", "νηπιαγωγ", "δημοτικ", "γυμνασι", "αδερφακι", "αγορακι", "κοριτσακι",
        "طفل", "ابنتي", "ابني", "بنتي", "مدرسة", "बच्चा", "बच्चे", "बेटी", "बेटा", "स्कूल", "साल की",
        "طفلة", "قاصر", "बच्ची", "नाबालिग",
    )
)  # fmt: skip
"""Children in scripts whose letters the clearing turns into others."""
_BARE = re.compile(
    r"(?<= )(?:1[1-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|baby|babies|newborn) "
    rf"(?!(?:{_UNIT}|year old (?:{_THING})) )"
)
_HINTS: Final = (
    frozenset(word for phrase in CLASSES["minor"] for word in phrase.split("_") if word not in ("of", "old", "up"))
    | frozenset(map(str, range(1, GROWN + 1)))
    | frozenset(NUMBERS)
    | packed(
        """
    grade grades grader graders grad kindergarten kindergarten kindergartner kindergartners kindergarteners
    school
    schools elementary primary nursery daycare infant infants newborn newborns toddlers pupil pupils adolescent
    adolescents juvenile juveniles loli lolis lolita shota shotas schoolkid schoolkids schoolboy schoolboys
    schoolgirls
    scout scouts cub preschool preschoolers pre pubescent prepubescent underage underaged under born legal
    eighteen
    homework recess playground sophomore sophomores freshman freshmen puberty guide guides cheerleader
    cheerleaders
    communion sixteen lil youngin youngins teenaged braces pigtails bra uniform quinceanera actor star ones
    jailbait childs childrens small young little baby first third
    fourth
    fifth sixth seventh eighth ninth tenth eleventh twelfth second tween tweens ones sis bro minors age year yo
    yos
    """
    )
    | HINTS
)
_LOOSE: Final = Phrases(
    (
        *(phrase for phrase in CLASSES["minor"] if phrase not in ("minor", "minors")),
        *packed("childs childrens homework recess playground school schools"),
        *packed("school_kid school_kids school_bus school_uniform"),
    )
)


def hinted(line: Cleared) -> bool:
    """Is there a word in it that a sign needs? Most lines have none, and cost no more."""
    return (
        not line.known.isdisjoint(_HINTS)
        or signed(line)
        or childhood_daily.hinted(line)
        or next(mistyped(line.known), None) is not None
    )


def explicit(said: str) -> list[int]:
    """Where it names an age or a word for nobody but a minor."""
    return _places(_EXPLICIT, said)


def loose(said: str) -> list[int]:
    """Where it says what may be a minor: a kid, a teen, a school."""
    return _LOOSE.places(said)[:_MANY]


def bare(said: str) -> bool:
    """Is there, for a line of a few words, a number of years that stands for itself, or a baby?"""
    return bool(_BARE.search(said))


def signed(line: Cleared) -> bool:
    """Does somebody's age stand in it as one signs it?"""
    on = ground(line.text)
    if on.figures and (on.has(_BADGE) or any(_BADGE.match(on.text, start) for start in _lettered(on))):
        return True
    return not line.raw.isascii() and any(map(line.text.__contains__, _FOREIGN))


def _lettered(on: Ground) -> Iterator[int]:
    """Where a badge can begin with a letter."""
    for at, _ in on.figures:
        yield from (start for start in (at - 1, at - 2) if start >= 0 and on.text[start] in _LETTERS)
    yield from (at - back for at in on.behind(_SPELT_ENDS) for back in _SPELT if at >= back)


def _places(pattern: re.Pattern[str], said: str) -> list[int]:
    return [*islice(_starts(pattern, said), _MANY)]


def _starts(pattern: re.Pattern[str], said: str) -> Iterator[int]:
    return (found.start() for found in pattern.finditer(said))
