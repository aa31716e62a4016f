"""Kinds of line: a table of telling phrases, tried in order; the first that matches names the kind."""

import re

from den.material import Kind
from services.generation.tact import SLURS, TENDER, TENDER_PHRASES

_ROAST = r"(?:roast|insult|destroy|burn|flame|drag|rip into|make fun of)"
_I = r"\bi(?:'ve|'m|'d|ve|m|d)?\b.{0,40}\b"
_SLUR = "|".join(sorted(SLURS))

_TELLING: dict[Kind, tuple[str, ...]] = {
    "are_you_bot": (
        r"\b(?:are|r|is) (?:you|u|this|it)\b[^.!]{0,30}\b(?:bots?|ai|robots?|humans?|real|person|machine)\b",
        r"\b(?:are|r|is) (?:you|u|this|it)\b[^.!]{0,30}\b(?:chatgpt|gpt|llm|program|script|sentient|alive)\b",
        r"\byou're (?:just |only )?an? (?:bot|ai|robot|machine|program)\b",
    ),
    "thanks": (r"\b(?:thanks?(?! to)|thank you|thx|ty|appreciate (?:it|that|you)|cheers)\b",),
    "selfown": (
        rf"\b{_ROAST} (?:yourself|urself)\b",
        r"\bself[- ]?(?:roast|own)\b",
        r"\byour (?:own )?(?:flaws?|weakness)",
    ),
    "roast_me": (
        rf"\b{_ROAST} (?:me|us|myself|all of us|everyone)\b",
        r"\b(?:hit me|do your worst|my turn|bring it|come at me|i can take it)\b",
        r"\bgive (?:it to )?me\b.*\b(?:roast|best|worst)\b",
    ),
    "roast_it": (rf"\b(?:{_ROAST}|rate|judge) (?:my|our|this|these|that|the|it)\b",),
    "third_person": (rf"^(?:hey |please |pls |can you |could you |now |ok |okay |go )*{_ROAST} \S+",),
    "goodbye": (
        r"\b(?:bye|goodbye|good ?night|gn|see (?:you|ya)|gotta go|heading (?:out|off)|i'm (?:out|off))\b",
        r"\b(?:signing off|ttyl|farewell)\b",
    ),
    "greeting": (
        r"^(?:hi+|hello+|hey+|yo|sup|howdy|hiya|greetings|evening|morning)\b(?:\W+\w+){0,4}\W*$",
        r"^(?:good (?:morning|evening|afternoon|day)|what'?s up|how'?s it going)\b(?:\W+\w+){0,4}\W*$",
        r"^how are (?:you|things)\b(?:\W+\w+){0,4}\W*$",
    ),
    "heckle": (
        rf"\b(?:you're|you are|ur|u r|you|that was|that's|this is)\b[^.?]{{0,22}}\b(?:{_SLUR})\b",
        r"\b(?:you suck|not (?:even )?funny|shut up|is that (?:all|the best)|heard better|try harder)\b",
        r"\b(?:bad bot|nobody (?:asked|laughed|likes)|boo+|funnier than you|better than you|you wish)\b",
        r"\bget (?:a|new|some) (?:life|new|material|writers?|jokes)\b",
        r"\bmy (?:toaster|grandma|fridge) is funnier\b",
        rf"^(?:so )?(?:{_SLUR})\W*$",
    ),
    "praise": (
        r"\b(?:good (?:one|bot)|nice one|well played|best (?:bot|one|roast)|i'm dying|killed me|got me)\b",
        r"\byou're (?:so |really |very |pretty |actually )?(?:funny|hilarious|great|the best|brilliant|good)\b",
        r"\byou're (?:so |really )?(?:amazing|awesome|my favou?rite)\b",
        r"\b(?:love (?:you|this bot|that)|that was (?:good|great|funny|brilliant))\b",
    ),
    "laugh": (r"^\W*(?:lo+l|lmf?ao+|(?:ha){2,}h?|rofl|heh|kek|💀|😂|🤣|xd)[\W\w]{0,24}$",),
    "question": (
        r"\?\s*$",
        r"^(?:who|what|when|where|why|how|which|should|is|are|do|does|did|can|could|would|will|have|has)\b",
        r"^(?:any(?:one|body)|am i)\b",
    ),
    "complaint": (
        r"\b(?:hate|can't|cannot|ugh|broke|broken|crashed|failed|fails|failing|tired|late|lost|sick of)\b",
        r"\b(?:annoying|won't|worst|stuck|ruined|stole|deleted|forgot|burned|burnt|missed|spilled)\b",
        r"\b(?:overslept|exhausted|expensive|freezing|bored|rejected|ghosted|ignored|died|flooded)\b",
        r"\b(?:never works|keeps|refuses)\b",
    ),
    "brag": (
        rf"{_I}(?:won|promoted|finished|built|wrote|shipped|aced|best|beat|ran|bench|never|only|perfect)\b",
        rf"{_I}(?:undefeated|proud|champion|expert|genius|mastered|made|own|bought|saved|got|hit|first)\b",
        rf"{_I}(?:fastest|learned|invented|good at|great at|always|every|reached|benched|lifted|passed)\b",
        rf"{_I}(?:memorized|organized|crushed|nailed|record)\b",
    ),
}
TABLE: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile("|".join(patterns), re.IGNORECASE)) for kind, patterns in _TELLING.items()
)

_MINOR = re.compile(
    r"\b(?:i'?m|i am|im)(?: only| just)? (?:[5-9]|1[0-7])(?: ?(?:yo|y/o|years? old)\b|"
    r"\s*(?:[.,!?]|$|and\b|btw\b))"
    r"|\b(?:middle|elementary|primary) school\b(?=.*\b(?:i|my|me)\b)"
    r"|\bi'?m in (?:[1-9]th|10th) grade\b",
    re.IGNORECASE,
)
_HARMLESS_DYING = re.compile(
    r"\b(?:without|before|after|keep|kept|avoid) dying\b|\bdying (?:to|for|of laughter|laughing)\b"
)
_THING = re.compile(
    r"\b(?:phone|laptop|battery|pc|computer|car|server|wifi|(?:house)?plants?|cactus|router|controller)\b"
)
_WORD = re.compile(r"[a-z'-]+")


def kind_of(text: str) -> Kind:
    """The kind of a line without the names it calls; “remark” when nothing tells."""
    plain = text.replace("’", "'")
    return next((kind for kind, pattern in TABLE if pattern.search(plain)), "remark")


def is_tender(text: str) -> bool:
    """Grief, illness, self-harm or hurt: no joke here."""
    low = text.lower().replace("’", "'")
    low = _HARMLESS_DYING.sub(" ", low)
    thing_died = _THING.search(low)
    told = set(_WORD.findall(low)) & TENDER - ({"died", "dies", "dead", "dying", "death"} if thing_died else set())
    dying_of_laughter = re.search(r"\bi'?m (?:dead|dying)\b(?! (?:of|from))", low)
    return any(phrase in low for phrase in TENDER_PHRASES) or bool(told and not dying_of_laughter)


def is_minor(text: str) -> bool:
    """The speaker says they are under eighteen."""
    return bool(_MINOR.search(text))
