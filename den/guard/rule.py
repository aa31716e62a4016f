"""A rule: a little pattern of words, written as one would say it.

`{harm}` is a word class of `den.guard.vocabulary`, `a|b` one of these, `x?` may be missing, `_` is up to three
words of any kind and `_5` up to five; words never reach over the end of a clause, which is `.`. `!` marks the word
that a line must hold for the rule to be looked at: most lines hold none, and cost nothing.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from den.guard.clear import Cleared
from den.guard.vocabulary import CLASSES

AROUND = 60
"""Characters on both sides in which something may make a find harmless; before it, only in its own clause."""


@dataclass(frozen=True)
class Rule:
    """What is written, and what beside it makes it harmless."""

    pattern: str
    unless: str = ""

    @cached_property
    def needs(self) -> frozenset[str]:
        """One of these words stands in every line that the rule finds."""
        return _needed(self.pattern)

    @cached_property
    def also(self) -> Sequence[frozenset[str]]:
        """One word of each stands there as well; a number, a clause's end and what may be missing are no sign."""
        tokens = (token.rstrip("!") for token in self.pattern.split())
        firsts = (_firsts(token) for token in tokens if token[0] not in "_#" and token[-1] != "?")
        return sorted((words for words in firsts if "." not in words), key=len)

    def found(self, line: Cleared) -> bool:
        """Is it in the line?"""
        return not self.needs.isdisjoint(line.known) and self.completed(line)

    def completed(self, line: Cleared) -> bool:
        """Is it in a line that holds a word it needs?"""
        for words in self.also:  # a loop, as most rules end here
            if words.isdisjoint(line.known):
                return False
        if not (said := line.near(self.needs, self.also)):
            return False
        return any(not self._spared(match, said) for match in _compiled(self.pattern).finditer(said))

    def _spared(self, match: re.Match[str], said: str) -> bool:
        if not self.unless:
            return False
        before = said[max(0, match.start() - AROUND) : match.start()].rpartition(" . ")[2]
        around = f" {before}{said[match.start() : match.end() + AROUND]}"
        return any(spared.search(around) for spared in _all(self.unless))


@dataclass(frozen=True)
class Group:
    """Rules that mean the same, and the clause that tells why a line was refused."""

    reason: str
    rules: Sequence[Rule]

    @cached_property
    def by_word(self) -> Mapping[str, frozenset[int]]:
        """Which rules need this word: a line looks only at those of its own words."""
        found: dict[str, set[int]] = {}
        for nth, rule in enumerate(self.rules):
            for word in _needed(rule.pattern):
                found.setdefault(word, set()).add(nth)
        return {word: frozenset(ones) for word, ones in found.items()}

    def found(self, line: Cleared) -> bool:
        """Is one of them in the line?"""
        words = self.by_word.keys() & line.known
        begun = frozenset().union(*map(self.by_word.__getitem__, words))
        return any(self.rules[nth].completed(line) for nth in begun)


def rules(text: str, unless: str = "") -> tuple[Rule, ...]:
    """One rule a line, `pattern ~ what near it makes it harmless ~ another`; an indented line continues the last.

    `unless` holds for each of them.
    """
    whole = text.strip().replace("|\n    ", "|").replace("\n    ", " ")
    written = (line.partition("~") for line in whole.splitlines() if line)
    return tuple(
        Rule(pattern.strip(), " ~ ".join(filter(None, (own.strip(), unless)))) for pattern, _, own in written
    )


def _needed(pattern: str) -> frozenset[str]:
    key = next(token for token in pattern.split() if token.endswith("!"))
    return _firsts(key.rstrip("!"))


@cache
def _firsts(token: str) -> frozenset[str]:
    return frozenset(way.split("_")[0] for way in _ways(token))


def _ways(token: str) -> list[str]:
    ways: list[str] = []
    for way in token.rstrip("?").split("|"):
        ways += CLASSES[way[1:-1]] if way.startswith("{") else [way]
    return ways


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile("(?<= )" + "".join(_part(token.rstrip("!")) for token in pattern.split()))


@cache
def _all(unless: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(pattern.strip()) for pattern in unless.split("~"))


@cache
def _part(token: str) -> str:
    if token[0] == "_":
        return rf"(?:[a-z0-9]{{1,40}} ){{0,{token[1:] or 3}}}"
    if token == "#":
        return r"[0-9]{1,4} "
    alternatives = "|".join(re.escape(way.replace("_", " ")).replace(r"\ ", " ") for way in sorted(_ways(token)))
    return f"(?:(?:{alternatives}) )?" if token.endswith("?") else f"(?:{alternatives}) "
