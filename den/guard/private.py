"""Private data: what finds a person outside of the server, as numbers, places, or phrases that give them away."""

import re
from typing import Final

from den.guard.clear import Cleared
from den.guard.ground import Worded, ground
from den.guard.numbers import has_number
from den.guard.places import has_place
from den.guard.rooms import has_pin
from den.guard.rule import Group, rules
from den.guard.unmasked import is_unmasked
from den.guard.whereabouts import WHEREABOUTS

REASON: Final = "the line gave away somebody's private data"
_EMAIL = re.compile(
    r"(?<![a-z0-9._%+-])(?!(?:support|info|contact|hello|help|no-?reply|sales|team|press|jobs|office|careers|security|"
    r"feedback|abuse|postmaster|webmaster|git|user|you|your\.?name|name|me|someone|test|foo|root|admin)@)"
    r"[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?![a-z0-9@])"
)
_EMAIL_SAID = re.compile(
    r"\b[a-z0-9][a-z0-9._-]{1,40}\s?[\[({<]?\s?\bat\b\s?[\])}>]?\s?(?:the "
    r")?(?:[a-z0-9-]{2,40}\s?[\[({<]?\s?(?:\bdot\b|\.)\s?[\])}>]?\s?){0,2}[a-z0-9-]{2,40}\s?"
    r"[\[({<]?\s?(?:\bdot\b|\.)\s?[\])}>]?\s?(?:com|net|org|edu|gov|io|co|de|uk|fr|es|me|info|ca|au|"
    r"us|nl|gmail)\b"
)
_SAID_AT: Final = Worded(
    "at",
    r"\bat\b\s?[\])}>]?\s?(?:the "
    r")?(?:[a-z0-9-]{2,40}\s?[\[({<]?\s?(?:\bdot\b|\.)\s?[\])}>]?\s?){0,2}[a-z0-9-]{2,40}\s?"
    r"[\[({<]?\s?(?:\bdot\b|\.)\s?[\])}>]?\s?(?:com|net|org|edu|gov|io|co|de|uk|fr|es|me|info|ca|au|"
    r"us|nl|gmail)\b",
)
"""The same without what stands before."""
_MAIL_SPELT = re.compile(
    r"(?<![a-z0-9@])(?<![a-z0-9] )[a-z0-9](?: (?:[._-] )?[a-z0-9](?![a-z0-9])){2,40}+ ?@ ?"
    r"[a-z0-9-]{1,30}+(?: [a-z0-9-](?![a-z0-9-])){0,20}+ ?\. ?[a-z]"
)
"""An address held apart by spaces."""
_MAIL_BRACED = re.compile(
    r"\b[a-z0-9][a-z0-9._-]{0,30}(?: ?[\[({]dot[\])}] ?[a-z0-9]{1,20}){0,3} ?[\[({]at[\])}] ?"
    r"[a-z0-9-]{2,30} ?(?:[\[({]dot[\])}]|\.) ?[a-z]{2,4}\b"
)
_MAIL_BOXED = re.compile(
    r"[a-z0-9._-]{1,30}[)\]]? ?[\[({](?:at|a|@)[\])}] ?[\[({]?[a-z0-9.-]{2,30}[)\]]? ?(?:[\[({](?:dot|d|"
    r"\.)[\])}]|\.) ?[\[({]?[a-z]{2,6}"
)
_MAIL_BARE = re.compile(
    r"\b(?=[a-z._-]{0,30}\d)[a-z0-9._-]{4,40} at (?:gmail|yahoo|hotmail|outlook|proton(?:mail)?|"
    r"icloud|aol|gmx)\b"
)
_SECRET = re.compile(
    r"\b(?:akia[0-9a-z]{16}|ghp_[0-9a-z]{36}|sk-[0-9a-z_-]{20,60}|xox[abp]-[0-9a-z-]{10,60}|"
    r"eyj[0-9a-z_-]{15,60}\.[0-9a-z_-]{6,80}|[mn][0-9a-z_-]{23,27}\.[0-9a-z_-]{6}\.[0-9a-z_-]{27,40})"
)
"""Tokens and keys, by their well-known beginnings."""
_SECRET_BEGINS: Final = ("akia", "ghp_", "sk-", "xox", "eyj")
_SECRET_LENGTH: Final = 59
"""Signs without a space of one that begins otherwise."""

_SAID: Final = Group(
    REASON,
    rules(
        """
{she}|she|he|who|{your}|someone|you _3 live|lives|living|stays|resides|staying|sleeps! _1 at|on|in _2 # ~ at
    least|level
{she}|she|he|{your} _1 lives|live|living! _8
    end_of|corner_of|top_of|bottom_of|next_to|opposite|behind|across_from _4
    street|avenue|ave|road|rd|lane|drive|close|court|square|hill|crescent|station|school|church ~ lives|live _2
    in
    the|a|his|her world|moment|past
{she}|she|he _2 walks|parks|jogs|runs|trains|shops|walk|jog|waits! _6 street|avenue|road|lane|drive|park|
    square|gym
    _3 at|every|around|between #
{she}|she|he|{your} _3 works|work! _6 street|avenue|road|lane|drive|square|boulevard|route|highway|branch ~
    works|
    work on the|a _2 road ~ hard|great|fine|well ~ at_the intersection of
find|catch|wait_for|meet|get! her|him|them _2 at _6 between|until|every|around|after # ~ {i}|we|lets|ill
her|his|their nudes! _3 are|in|folder|link|here|drive|enjoy|below|attached
surname! is? _3 first|given name ~ and|or|or_your first|given|surname ~ form|field|column|enter|order
dorm|hall|residence|residences|halls _4 room! _1 # _4 university|college|uni|campus ~ exam|lecture|seminar|class|
    meeting|society
{she}|shes|hes|she|he|you _3 room! _1 # _5 hotel|inn|lodge|motel|plaza|dorm|hostel|resort|hall|hilton|tonight ~
    meeting|exam|class
{she}|hes|shes _2 room! # _2 in|of|at _3 hotel|inn|lodge|motel|plaza|dorm|hostel|resort|hall
lives|resides|stays|living! _1 at|on|off|near|by _4 street|avenue|ave|road|rd|lane|boulevard|terrace|crescent|
    court ~ on|near the street|streets|road ~ same|wrong|nicer|whole
{she}|she|he|you _2 live|lives|living|stays|resides! _1 at|on|off|near|behind|above _4 street|st|avenue|ave|road|
    rd|lane|drive|boulevard|court|terrace|crescent ~ on the street|road|streets|wrong ~ down|across|same
{she}|she|he|you _2 live|lives|living|stays|resides! _2 apartment|apt|flat|unit|house _2 #
{your} _2 address|home_address|number|phone_number|cell|phone|email|ip|workplace|ssn|plate|license_plate|social|
    passport_number|real_name|full_name|legal_name|last_name|maiden_name|surname|government_name|door_code|pin|
    bank_account|school! is _1 # ~ is 1|0|2|3|one|zero ~ number is up ~ one|# out of ~ stands for
{your} _2 address|home_address|license_plate|workplace|surname|last_name|employer|real_name|full_name|legal_name|
    real_last_name|maiden_name|government_name|dead_name|deadname! is|isnt _2 ~ is not|unknown|a|the|hidden|
    private|none|so|too|very|still|now ~ stage ~ what is|was ~ on the|file ~ question|probably
real|legal|full|government|actual|birth name! is|was ~ my _3 name ~ name is|was optional|required|missing ~
    what|whats|if|my|not _3 name ~ name is|was|isnt a|an|not|
    the|probably|just|trouble|mud|danger|disappointment|unknown|irrelevant|still|too|so|even|longer|shorter|
    better|worse ~ {thing} _1 name ~ song|band|movie|character|cat|dog|pet|bug name|real|full|actual ~ name of|
    for
heres|here_is|here_are|posting|post|leaking|leak|dropping|drop|share|sharing|sell|selling|found|publishing|
    publish|send_you|dm_me|got|have! _2 {your} _2 address|home_address|phone_number|number|nudes|dox|
    personal_info|ssn|medical_records|private_pics|workplace|ip|real_name|dms|private_messages|ip_address|
    passwords|credit_card|location|school|bank_details|search_history_to_his ~ in|on the wall ~ not|dont|wont|
    never ~ shirt ~ back ~ stands_for|out_of ~ can|could you drop|share|send _3 so|for|and ~ invite|post|card|
    parcel
the|a|his|her|full|complete dox|doxx!
dox|doxx|doxxed|doxed|doxxing|doxing! {you}|her|your ~ self
{she}|she|he|{your} _4 goes_to|go_to|attends|works_at|work_at|picks_up|drops_off|walks_home|walk_home|jogs|
    works_the|gets_off! _6 every|at _4 am|pm|oclock|morning|night|monday|tuesday|wednesday|thursday|friday|6am|
    7am|8am|9am|5pm|6pm|3pm|4pm|2pm|10pm|11pm|afternoon|day ~ goes_to bed|sleep|work|the_gym
goes_to|attends|go_to|enrolled_at|studies_at _3 high_school|elementary|middle_school|academy|prep_school|
    primary_school|kindergarten|university|college! ~ to|attends|at a|an|the|our|my|his|her|your|high|middle|
    elementary|art|law|med|medical|night|community|clown|prep|primary|kindergarten|college|university|academy
{your} _2 kids|daughter|son|children|kid|sister! _2 go|goes|attend|attends _1 to|school _4 school|elementary|
    academy|high|kindergarten|preschool|primary ~ mine|mines|same_class|ours
{she}|she|he|{your} works|work|employed _1 at|for! _5 on|near|branch|office|floor|downtown _2 street|st|avenue|
    road|floor|branch|office
{she}|she|he _2 diagnosed|hiv|medication|prescribed|prescription|rehab|abortion|herpes|chlamydia! _1 with|
    positive|for|last|in|meds|is ~ terminal|chronic ~ with a _1 case
"""
    ),
)


_PUPIL = re.compile(
    r"\b(?:goes to|attends|(?:his|her|their|kids?|kid's|son's|daughter's) school is|"
    r"enrolled (?:at|in)|pupil at|picked up from|student at|go to|drops? (?:her|him|"
    r"them) off at) "
    r"(?!(?:a|an|the|my|our|your|his|her|high|med|law|art|night|public|private|same|that|this|summer|"
    r"sunday|old|new|"
    r"elementary|middle|primary|any|church|school|some|what|which) )(?:[a-z'.]+ ){1,3}"
    r"(?:school|primary|elementary|academy|prep|nursery|kindergarten|juniors|high)\b"
)


_NAMED: Final = Worded(
    "real full legal birth government irl actual name",
    r"\b(?<!my )(?:(?:real|full|legal|birth|government|irl|actual)(?: full)? (?:name|"
    r"identity)(?:'?s)?(?: of the [a-z]{2,14})?|full government|name irl)"
    r"(?: is|:| =|-|(?<='s))+ ?(?!(?:is|not|a|an|the|so|too|still|what|why|unknown|hidden|private|"
    r"none|no|lol|in|on|for|to|optional|required|missing) )"
    r"[a-z'-]{2,20} [a-z][a-z'-]*\b",
)
_PASS: Final = Worded(
    "pw pwd pass password passwd",
    r"\b(?:pw|pwd|pass|password|passwd)(?:'s| is)?[ :=]{1,3}(?=\S{0,20}\d)[^\s]{6,30}",
)
_ACCOUNT = re.compile(
    r"\b(?:alt|finsta|burner|private|second|real|secret|other|personal|main) (?:account|insta|ig|"
    r"tiktok|twitter|snap|fb|facebook|"
    r"profile|reddit|is)?\b.{0,12}@[a-z0-9._]{3,30}"
)

_ACCOUNT_SAID = re.compile(
    r"@[a-z0-9._]{3,30}\b.{0,40}\b(?:private|alt|secret|finsta|real|locked|burner|hidden) (?:one|account|"
    r"acc|profile|"
    r"insta|ig|page)\b|"
    r"\b(?:venmo|cashapp|paypal|revolut|zelle)\b.{0,40}[@$][a-z0-9._-]{3,30}"
)
_ACCOUNT_NAMED = re.compile(
    r"\b(?:alt|finsta|private|locked|real|secret|burner|hidden)\b.{0,24}\b(?:is|:|=|under|called|at) ?(?:@|"
    r"u/|r/)[a-z0-9._-]{3,30}"
)
_SCHOOL_RUN = re.compile(
    r"\b(?:his|her|their|your|kid|kids|son|daughter|twins) ?(?:kids?|sons?|daughters?|boys?|girls?|twins|"
    r"child|children)? "
    r"(?:goes?|is|are|gets?) (?:to|at|in|out) .{3,40}?\b(?:picked up|pick-? ?up|gate|drop-?off)\b"
)
_BEHIND = re.compile(
    r"\b(?:behind|runs|owns|operates) @[a-z0-9_.]{2,30} is (?!a|an|the|so|not)[a-z]{2,20} [a-z]{2,20}"
)
_LOGIN = re.compile(
    r"\blog-?ins?\b.{0,24}?(?:\bis\b|:|=)? ?\S{3,40} ?(?:/|\||\band\b|\bpass\b|\bpw\b) ?(?=\S{0,24}\d)\S{5,30}"
)
_AT: Final = (" at", "[at", "(at")
_POSTS: Final = tuple(
    f" at {post}" for post in ("gmail", "yahoo", "hotmail", "outlook", "proton", "icloud", "aol", "gmx")
)
_HINTED: Final = (
    (("@",), _EMAIL),
    (("@",), _MAIL_SPELT),
    (("@",), _ACCOUNT),
    (("@", "$"), _ACCOUNT_SAID),
    (("@", "u/"), _ACCOUNT_NAMED),
    (("login", "log-in"), _LOGIN),
    (_POSTS, _MAIL_BARE),
    (("at)", "at]", "a]", "a)", "@]", "@)"), _MAIL_BOXED),
    (("picked up", "pick up", "pick-up", "pickup", "gate", "drop"), _SCHOOL_RUN),
    (("@",), _BEHIND),
    (("at)", "at]", "at}"), _MAIL_BRACED),
    (("school", "primary", "academy", "elementary"), _PUPIL),
)
_NAMING: Final = ((("name", "government", "identity"), _NAMED), (("pw", "pass"), _PASS))
"""A pattern, and what a text holds that it can find something in: most hold nothing of it."""
_BY_HINT: Final = tuple(
    (hint, tuple(pattern for hints, pattern in _HINTED if hint in hints))
    for hint in dict.fromkeys(hint for hints, _ in _HINTED for hint in hints)
)


def private_data(line: Cleared) -> bool:
    """Is there a number, an address or a phrase in it by which somebody is found?"""
    return has_data(line) or tells_where(line)


def has_data(line: Cleared) -> bool:
    """Is there a number, an address or an account in it, or somebody's full name and where they are found?"""
    told = has_number(line) or has_place(line) or has_pin(line.text) or _mail_or_secret(line.text)
    return told or is_unmasked(line)


def tells_where(line: Cleared) -> bool:
    """Is there a phrase in it that gives somebody away?"""
    return _SAID.found(line) or WHEREABOUTS.found(line)


def _mail_or_secret(text: str) -> bool:
    return (
        any(pattern.search(text) for hint, hinted in _BY_HINT if hint in text for pattern in hinted)
        or _has_secret(text)
        or any(any(map(text.__contains__, hints)) and named.found(ground(text)) for hints, named in _NAMING)
        or _is_said(text)
    )


def _has_secret(text: str) -> bool:
    begun = any(map(text.__contains__, _SECRET_BEGINS)) or max(map(len, text.split()), default=0) >= _SECRET_LENGTH
    return begun and bool(_SECRET.search(text))


def _is_said(text: str) -> bool:
    """Is an address for mail told in words?"""
    return any(map(text.__contains__, _AT)) and _SAID_AT.found(ground(text)) and bool(_EMAIL_SAID.search(text))
