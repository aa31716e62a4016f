"""Kinds of line: a table of telling phrases, tried in order; the first that matches names the kind."""

import re

from den.material import Kind
from services.generation.tact import SLURS, TENDER, TENDER_PHRASES

_ROAST = r"(?:roast|insult|destroy|burn|flame|drag|rip into|make fun of)"
_SLUR = "|".join(sorted(SLURS))

TABLE: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            "are_you_bot",
            r"\b(?:are|r|is) (?:you|u|this|it)\b[^.!]{0,30}\b(?:bots?|ai|robots?|humans?|real|person|machine|chatgpt|gpt|llm|"
            r"program|script|sentient|alive)\b|\byou(?:'|’)?re (?:just |only )?an? (?:bot|ai|robot|machine|program)\b",
        ),
        ("thanks", r"\b(?:thanks?(?! to)|thank you|thx|ty|appreciate (?:it|that|you)|cheers)\b"),
        ("selfown", rf"\b{_ROAST} (?:yourself|urself)\b|\bself[- ]?(?:roast|own)\b|\byour (?:own )?(?:flaws?|weakness)"),
        ("roast_me", rf"\b{_ROAST} (?:me|us|myself|all of us|everyone)\b|\broast me\b|\bhit me\b|\bdo your worst\b|"
                     r"\bmy turn\b|\bbring it\b|\bcome at me\b|\bgive (?:it to )?me\b.*\b(?:roast|best|worst)\b|\bi can take it\b"),
        ("roast_it", rf"\b(?:{_ROAST}|rate|judge) (?:my|our|this|these|that|the|it)\b"),
        ("third_person", rf"^(?:hey |please |pls |can you |could you |now |ok |okay |go )*{_ROAST} \S+"),
        ("goodbye", r"\b(?:bye|goodbye|good ?night|gn|see (?:you|ya)|gotta go|heading (?:out|off)|i(?:'|’)m (?:out|off)|"
                    r"signing off|ttyl|farewell)\b"),
        ("greeting", r"^(?:hi+|hello+|hey+|yo|sup|howdy|hiya|greetings|good (?:morning|evening|afternoon|day)|evening|morning|"
                     r"what(?:'|’)?s up|whats up|how(?:'|’)?s it going|how are (?:you|things))\b(?:\W+\w+){0,4}\W*$"),
        ("heckle", rf"\b(?:you(?:'|’)?re|you are|ur|u r|you|that was|that(?:'|’)?s|this is)\b[^.?]{{0,22}}\b(?:{_SLUR})\b|"
                   r"\byou suck\b|\bnot (?:even )?funny\b|\bshut up\b|\bis that (?:all|the best)\b|\bheard better\b|\btry harder\b|"
                   r"\bbad bot\b|\bnobody (?:asked|laughed|likes)\b|\bget (?:a|new) (?:life|material|writers?|jokes)\b|\bboo+\b|"
                   r"\bmy (?:toaster|grandma|fridge) is funnier\b|\bfunnier than you\b|\bbetter than you\b|\byou wish\b|^(?:so )?(?:mid|weak|lame|cringe|boring)\W*$"),
        ("praise", r"\b(?:good (?:one|bot)|nice one|well played|you(?:'|’)?re (?:so |really |very |pretty |actually )?(?:funny|hilarious|"
                   r"great|the best|brilliant|amazing|good|awesome|my favou?rite)|love (?:you|this bot|that)|that was (?:good|great|"
                   r"funny|brilliant)|best (?:bot|one|roast)|i(?:'|’)m dying|killed me|got me)\b"),
        ("laugh", r"^\W*(?:lo+l|lmf?ao+|(?:ha){2,}h?|rofl|heh|kek|💀|😂|🤣|xd)[\W\w]{0,24}$"),
        ("question", r"\?\s*$|^(?:who|what|when|where|why|how|which|should|is|are|do|does|did|can|could|would|will|have|has|"
                     r"any(?:one|body)|am i)\b"),
        ("complaint", r"\b(?:hate|can(?:'|’)?t|cannot|ugh|broke|broken|crashed|failed|fails|failing|tired|late|lost|sick of|"
                      r"annoying|won(?:'|’)?t|worst|stuck|ruined|stole|deleted|forgot|burned|burnt|missed|spilled|overslept|"
                      r"exhausted|expensive|freezing|bored|rejected|ghosted|ignored|died|flooded|never works|keeps|refuses)\b"),
        ("brag", r"\bi(?:'|’)?(?:ve|m|d)?\b.{0,40}\b(?:won|promoted|finished|built|wrote|shipped|aced|best|beat|ran|bench|never|only|perfect|"
                 r"undefeated|proud|champion|expert|genius|mastered|made|own|bought|saved|got|hit|first|fastest|learned|invented|"
                 r"good at|great at|always|every|reached|benched|lifted|passed|memorized|organized|crushed|nailed|record)\b"),
    )
)  # fmt: skip

_MINOR = re.compile(
    r"\b(?:i'?m|i am|im)(?: only| just)? (?:[5-9]|1[0-7])(?: ?(?:yo|y/o|years? old)\b|\s*(?:[.,!?]|$|and\b|btw\b))|"
    r"\b(?:middle|elementary|primary) school\b(?=.*\b(?:i|my|me)\b)|\bi'?m in (?:[1-9]th|10th) grade\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z'-]+")


def kind_of(text: str) -> Kind:
    """The kind of a line without the names it calls; “remark” when nothing tells."""
    return next((kind for kind, pattern in TABLE if pattern.search(text)), "remark")


def is_tender(text: str) -> bool:
    """Grief, illness, self-harm or hurt: no joke here."""
    low = text.lower().replace("’", "'")
    low = re.sub(r"\b(?:without|before|after|keep|kept|avoid) dying\b|\bdying (?:to|for|of laughter|laughing)\b", " ", low)
    thing_died = re.search(r"\b(?:phone|laptop|battery|pc|computer|car|server|wifi|plant|cactus|router|controller)\b", low)
    told = set(_WORD.findall(low)) & TENDER - ({"died", "dies", "dead", "dying", "death"} if thing_died else set())
    dying_of_laughter = re.search(r"\bi'?m (?:dead|dying)\b(?! (?:of|from))", low)
    return any(phrase in low for phrase in TENDER_PHRASES) or bool(told and not dying_of_laughter)


def is_minor(text: str) -> bool:
    """The speaker says they are under eighteen."""
    return bool(_MINOR.search(text))
