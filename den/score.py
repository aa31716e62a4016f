"""The score: how much a member has to say on a line that calls nobody. All weights are starting values.

score = guard · clip(.30 interest + .25 memory + .15 named + .10 partner + .10 energy) · (.5 + talkativeness)
        · fairness · fatigue · the direction's weight
Callbacks will add their .10 when there is a ledger of bits; gates (hush, presence, budget) stand elsewhere.
"""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from den.address import Address
from den.direction import Direction
from den.line import Line
from den.member import Member
from den.normalise import plain, tokens
from den.pairs import talked
from den.people import People
from den.scene import Scene

RARITY = 3.0
"""What one word of interest weighs: about ln 20, a word that one chat line in twenty holds."""
RARITY_ENOUGH = 6.0
MEMORY_HALF_LIFE_S = 1800
FAIR_LINES = 40
TIRED_WINDOW_S = 300
TIRED_AFTER = 4
LIVELY_WINDOW_S = 30
LIVELY_LINES = 4


@dataclass(frozen=True, slots=True)
class Round:
    """What all members' scores on one line are computed from."""

    line: Line
    addr: Address
    scene: Scene
    cast: Sequence[Member]
    direction: Direction
    people: People
    words: frozenset[str]

    @classmethod
    def of(cls, line: Line, addr: Address, scene: Scene, cast: Sequence[Member], direction: Direction) -> "Round":
        """The line's stems and the people of its channel, looked up once for all members."""
        people = People.of(line, scene.recent, cast)
        return cls(line, addr, scene, cast, direction, people, stems(line.text))


def score(member: Member, now: Round) -> float:
    """From 0 to 1; above the threshold a member may speak of its own accord."""
    evidence = (
        0.30 * interest(member, now)
        + 0.25 * memory(member, now)
        + 0.15 * named(member, now)
        + 0.10 * partner(member, now)
        + 0.10 * energy(member, now)
    )
    drive = (0.5 + member.talkativeness) * fairness(member, now) * fatigue(member, now)
    weight = max(0.0, now.direction.weights.get(member.persona, 1.0))
    return min(1.0, last_speaker_guard(member, now) * min(1.0, evidence) * drive * weight)


def interest(member: Member, now: Round) -> float:
    """How many of the line's words interest the member."""
    hits = sum(one.weight * RARITY for one in member.interests if _holds(now.words, one.word))
    return min(1.0, hits / RARITY_ENOUGH)


def memory(member: Member, now: Round) -> float:
    """1 if a word reminds the member of something; after the word was in the channel it comes back slowly."""
    return max(
        (
            _reminded(trigger.word, trigger.cooldown_s, now) * min(1.0, trigger.weight)
            for trigger in member.triggers
        ),
        default=0.0,
    )


def named(member: Member, now: Round) -> float:
    """1 if the line names the member in passing."""
    return float(member.persona in now.addr.named)


def partner(member: Member, now: Round) -> float:
    """How fresh the talk of the line's author with the member is."""
    ago = talked(now.line.author.id, member.user_id, now.scene.recent, now.people)
    return 0.0 if ago is None else 0.9**ago


def energy(member: Member, now: Round) -> float:
    """A lively room draws the energetic in."""
    since = now.line.at_ms - LIVELY_WINDOW_S * 1000
    lines = 1 + sum(other.author.kind == "human" and other.at_ms >= since for other in now.scene.recent)
    return member.energy * min(1.0, lines / LIVELY_LINES)


def fairness(member: Member, now: Round) -> float:
    """Above 1 for who had less than its share of the bot lines, below for who had more."""
    bots = [line.author.id for line in now.scene.recent if line.author.id in now.people.members][-FAIR_LINES:]
    talk = sum(other.talkativeness for other in now.cast)
    if not bots or not talk:
        return 1.0
    share = bots.count(member.user_id) / len(bots)
    silent = bots[::-1].index(member.user_id) if share else len(bots)
    due = member.talkativeness / talk / share if share else math.inf
    return min(1.5, max(0.5, due * 1.06**silent))


def fatigue(member: Member, now: Round) -> float:
    """Falls with the member's own lines of the last five minutes."""
    since = now.line.at_ms - TIRED_WINDOW_S * 1000
    own = sum(other.author.id == member.user_id and other.at_ms >= since for other in now.scene.recent)
    return math.exp(-own / TIRED_AFTER)


def last_speaker_guard(member: Member, now: Round) -> float:
    """0 for the one who spoke last: nobody goes on uncalled."""
    bots = [line.author.id for line in now.scene.recent if line.author.id in now.people.members]
    return 0.0 if bots and bots[-1] == member.user_id else 1.0


def rendezvous(root_id: int, persona: str) -> int:
    """The tie-breaker: the same in every process, fair over many lines."""
    return int.from_bytes(hashlib.blake2b(f"{root_id}:{persona}".encode(), digest_size=8).digest())


@lru_cache(maxsize=512)
def stems(text: str) -> frozenset[str]:
    """The words of a text without their commonest endings."""
    return frozenset(_stem(word) for word in tokens(plain(text)) if word[0].isalnum())


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in ("ings", "ing", "ies", "ers", "er", "ed", "es", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def _holds(words: frozenset[str], phrase: str) -> bool:
    wanted = stems(phrase)
    return bool(wanted) and wanted <= words


def _reminded(word: str, cooldown_s: int, now: Round) -> float:
    if not _holds(now.words, word):
        return 0.0
    last_ms = max((other.at_ms for other in now.scene.recent if _holds(stems(other.text), word)), default=None)
    if last_ms is None:
        return 1.0
    age_s = (now.line.at_ms - last_ms) / 1000
    return 0.0 if age_s < cooldown_s else 1 - 2 ** (-age_s / MEMORY_HALF_LIFE_S)
