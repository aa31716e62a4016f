"""Hecklers: who calls something in while a performer is on, and what the stage does about it, first to last.

The first time it is ignored, the second time the performer has one quick line, the third time the host has one,
and then nobody has any more.
"""

import re
from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from den.normalise import phrase

Reply = Literal["ignore", "quip", "host"]
WINDOW_MS = 600_000
_HECKLE = re.compile(
    r"^(?:bo+|booing|get off|next|lame|weak|yawn|boring|heard it|old joke|cringe|mid)\b(?: \w+){0,3}$"
    r"|\b(?:not (?:even )?funny|youre? (?:all )?(?:suck|lame|boring|mid)|you suck|worst (?:show|bot|joke)"
    r"|heard better"
    r"|is that (?:all|it|the best)|nobody (?:laughed|asked|is laughing)|get off (?:the )?stage"
    r"|my (?:gran|grandma|toaster) is funnier|try harder|this sucks|shut up)\b"
)


def heckles(text: str) -> bool:
    """Is the line a call at whoever is on?"""
    said = phrase(text)
    return len(said.split()) <= 12 and _HECKLE.search(said) is not None


@dataclass(slots=True)
class Hecklers:
    """Of one show."""

    calls: dict[int, deque[int]] = field(default_factory=dict)
    """By person: when, of the last few."""

    def hear(self, person_id: int, at_ms: int) -> Reply:
        """One more heckle, and what is done about it."""
        calls = self.calls.setdefault(person_id, deque(maxlen=8))
        calls.append(at_ms)
        lately = sum(at_ms - one <= WINDOW_MS for one in calls)
        return "quip" if lately == 2 else "host" if lately == 3 else "ignore"
