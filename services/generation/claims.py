"""Claims: what a line says of its speaker, turned round so that it can be said back."""

import re

from services.generation.lexicon import BREAKERS, NUMBER_WORDS, PAST
from services.generation.morphology import flipped, is_plural, spelt
from services.generation.packed import packed
from services.generation.tact import KIN, OFF_LIMITS, TENDER

_CLAUSE = re.compile(
    r"[.,](?!\d)|[!?;:()“”\"…—\n]|\s(?:but|because|so|and|when|while|which|since|although|unless|until|then)\s",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:yeah|yes|no|well|ok|okay|so|honestly|just|look|hey|guys|today|yesterday|lol|ugh|actually|finally|man|"
    r"dude|also|btw|and|but|oh|wow|apparently|personally)\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s+(?:lol|lmao|tbh|ngl|imo|though|too|haha|right|man|dude|bro|btw|now|already|again|ok|okay))+$"
)
_FIRST = re.compile(r"^(?:i|i['’](?:m|ve|d|ll)|im|ive)\s", re.IGNORECASE)
_OPINION = re.compile(
    r"^i (?:just )?(?:think|guess|mean|know|wonder|hope|wish|heard|feel|swear|bet|said|dare|want you|"
    r"don['’]?t know|don['’]?t get|don['’]?t think|was wondering|suppose)\b",
    re.IGNORECASE,
)
_OTHERS = packed(
    "you your you're yours u ur he she him her his hers they them their we us our everyone who i'm me"
)
_DOING_AFTER = re.compile(
    r"\b(?:i['’]?m|i am|been|started|love|like|hate|keep|tried|try|enjoy|about|of|at|by|for|while|kept|stop|quit|"
    r"spent|hours|days|weeks|years|nights?|weekend)\s+(?:just |really |still )?([a-z]{3,}ing)\b([^.!?,;:()]*)",
    re.IGNORECASE,
)
_NOT_DOING = packed(
    "going being having something nothing anything everything thing morning evening king ring during "
    "doing getting kidding dying boring trying thinking saying telling looking feeling amazing asking "
    "wondering talking joking"
)
_NUMBER = re.compile(
    r"\b(\d[\d,.]*k?|" + "|".join(sorted(NUMBER_WORDS)) + r")\s+((?:[a-z-]+\s+)?[a-z]+s)\b", re.IGNORECASE
)


def clauses(text: str) -> list[str]:
    """The text cut at punctuation and conjunctions, without fillers at either end."""
    parts = (_LEAD.sub("", part.strip()) for part in _CLAUSE.split(text))
    return [cleaned for part in parts if (cleaned := _TAIL.sub("", part).strip())]


def claim(text: str, names: frozenset[str]) -> str | None:
    """The best clause about the speaker, said to them: “you wrote a compiler in a weekend”."""
    found = [words for part in clauses(text) if (words := _claiming(part, names))]
    return flipped(max(found, key=len)) if found else None


def _claiming(part: str, names: frozenset[str]) -> list[str]:
    words = re.findall(r"[\w'’%$&+#/.-]+", part)
    if not _FIRST.match(part + " ") or _OPINION.match(part) or not 3 <= len(words) <= 11:
        return []
    low = {word.lower().replace("’", "'") for word in words[1:]}
    if low & _OTHERS - {"me"} or low & (KIN | OFF_LIMITS | TENDER | names):
        return []
    return [] if words[-1].lower() in {"to", "the", "a", "my", "and", "of", "was", "am", "is", "not"} else words


def did(said: str | None) -> str | None:
    """The claim without its subject when that is a past deed: “wrote a compiler in a weekend”."""
    if not said or not said.startswith("you "):
        return None
    words = said.split()[1:]
    words = words[1:] if words[0] in {"just", "once", "finally", "even", "literally"} else words
    past = words and (words[0] in PAST or (words[0].endswith("ed") and words[0] not in {"need", "feed", "speed"}))
    return " ".join(words) if past and len(words) >= 2 else None


def doing(text: str, names: frozenset[str]) -> str | None:
    """An act in -ing with what belongs to it: “running a marathon”."""
    for verb, rest in _DOING_AFTER.findall(text):
        words = re.findall(r"[\w'’%$+#/-]+", rest)[:5]
        end = next((at for at, word in enumerate(words) if word.lower() in _STOP_DOING), len(words))
        taken = [verb.lower(), *words[:end]]
        low = {word.lower() for word in taken}
        if verb.lower() not in _NOT_DOING and not low & (_OTHERS | KIN | OFF_LIMITS | TENDER | names):
            return flipped(_without_loose_end(taken))
    return None


_STOP_DOING = (BREAKERS - packed(
    "a an the my to in on at with for from into up out off of about this that"
)) | {
    "and", "but", "so", "because",
}  # fmt: skip


def _without_loose_end(words: list[str]) -> list[str]:
    loose = packed("a an the my to in on at with for from into of about this that")
    while len(words) > 1 and words[-1].lower() in loose:
        words = words[:-1]
    return words


def number(text: str, names: frozenset[str]) -> str | None:
    """A number with what it counts: “forty tabs”."""
    for count, noun in _NUMBER.findall(text):
        words = noun.lower().split()
        if not is_plural(words[-1]) or set(words) & (KIN | OFF_LIMITS | TENDER | names | BREAKERS):
            continue
        return f"{count.lower()} {' '.join(spelt(word) for word in words)}"
    return None


def quote(text: str, names: frozenset[str]) -> str | None:
    """Two to five words of their own about themselves, as they said them.

    "Isolde is a walnut" is about somebody whose name nobody here may know for one: it is never said again.
    """
    fits = []
    for part in clauses(text):
        words = part.split()
        low = {word.lower().strip("'’") for word in words}
        if words[0].lower().replace("’", "'") not in _MYSELF or not 2 <= len(words) <= 5:
            continue
        if not low & (KIN | OFF_LIMITS | TENDER | names) and low & {*low} - BREAKERS:
            fits.append(part)
    return max(fits, key=len) if fits else None


_MYSELF = frozenset(("i", "i'm", "im", "i've", "ive", "i'd", "i'll", "my", "me", "we", "our"))
