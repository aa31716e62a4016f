"""Morphology: the little English a composer needs: articles, plurals, capitals, and whose code it is."""

import re

from services.generation.lexicon import MASS, PLURAL_ANYWAY, SINGULAR_IN_S
from services.generation.packed import packed
from services.generation.tact import PROPER

_VOWEL_SOUND = re.compile(r"(?:[aeiou]|hono|hour|heir|8|11\b|18\b|[FHLMNRSX](?=[A-Z0-9]))", re.IGNORECASE)
_NOT_VOWEL = re.compile(r"(?:uni(?!n|m)|use|usu|util|euro|eu|one\b|once|ukulele|ubiq)", re.IGNORECASE)
_ACRONYM = re.compile(r"[FHLMNRSX][A-Z0-9]")

_COUNTED = packed("meeting building wedding thing ring king string painting ceiling evening morning standing")
_INITIALS = packed("ai sql css html api ci pr phd gpa cv rpg bbq gps nft tv")
_SPELT = {
    "github": "GitHub",
    "chatgpt": "ChatGPT",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "linkedin": "LinkedIn",
    "javascript": "JavaScript",
    "typescript": "TypeScript",
    "iphone": "iPhone",
    "ikea": "IKEA",
    "phd": "PhD",
    "playstation": "PlayStation",
    "dnd": "D&D",
    "nfts": "NFTs",
    "ipad": "iPad",
}
_ALSO_WORDS = packed("slack zoom steam hinge bumble chrome rust git uber excel")

_FLIPS = {
    "i": "you",
    "i'm": "you're",
    "im": "you're",
    "i've": "you've",
    "ive": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "am": "are",
    "dont": "don't",
    "cant": "can't",
    "didnt": "didn't",
    "wont": "won't",
    "isnt": "isn't",
}


def a_or_an(phrase: str) -> str:
    """The phrase with its article: an hour, a unicycle, an SQL query."""
    head = phrase.lstrip("“\"'")
    vowel = bool(_VOWEL_SOUND.match(head)) and not _NOT_VOWEL.match(head)
    if re.match(r"[A-Z]{2}", head):
        vowel = bool(_ACRONYM.match(head)) or head[0] in "AEIO"
    elif head[:1].lower() in "fhlmnrsx" and not head.lower().startswith(("hono", "hour", "heir")):
        vowel = False
    return f"{'an' if vowel else 'a'} {phrase}"


def is_plural(noun: str) -> bool:
    """Whether a verb after this noun is plural."""
    low = noun.lower()
    if low in PLURAL_ANYWAY:
        return True
    return low.endswith("s") and not low.endswith(("ss", "us", "is")) and low not in SINGULAR_IN_S | MASS


def is_mass(noun: str) -> bool:
    """Whether the noun stands without an article: code, coffee."""
    low = noun.lower()
    return low in MASS or (low.endswith(("ness", "ing")) and low not in _COUNTED)


def plural(noun: str) -> str:
    """The noun in general: restaurants, boxes, code."""
    if is_plural(noun) or is_mass(noun):
        return noun
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


def spelt(word: str) -> str:
    """A proper word with its capitals, any other as it is."""
    low = word.lower()
    if low in _SPELT:
        return _SPELT[low]
    if low in _INITIALS:
        return low.upper()
    return low.capitalize() if low in PROPER - _ALSO_WORDS else word


def flipped(words: list[str]) -> str:
    """What they say of themselves, said to them: my code → your code, I was → you were."""
    out: list[str] = []
    for word in words:
        low = word.lower().replace("’", "'")
        if low == "was" and out and out[-1] == "you":
            out.append("were")
        elif low == "wasn't" and out and out[-1] == "you":
            out.append("weren't")
        else:
            out.append(_FLIPS.get(low, spelt(word)))
    return " ".join(out)


def capital(text: str) -> str:
    """With its first letter large, past an opening quote."""
    found = re.search(r"[^\W_]", text)
    if not found or (found.start() and text[: found.start()].strip("“\"'(… ")):
        return text
    at = found.start()
    return text[:at] + text[at].upper() + text[at + 1 :]
