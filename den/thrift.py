"""Thrift: what a turn does where lines are scarce (`Turn.thrift`). The last word is a set line of a character."""

from den.decision import Class

USUAL_WORDS = 40
WORDS = {0: USUAL_WORDS, 1: 24, 2: 14}
FEW = 1
"""From here on one speaker for a line that calls nobody by name, and nobody of their own accord."""
REMEMBERED_MS = 60_000
"""So long an ear takes lines for scarce that the floor called so; then it asks again."""


def words_for(thrift: int) -> int:
    """How many words a line may have."""
    return WORDS.get(thrift, WORDS[2])


def may_speak(klass: Class, thrift: int) -> bool:
    """The rule of the floor's script: the scarcer lines are, the higher must the class be."""
    return klass >= thrift
