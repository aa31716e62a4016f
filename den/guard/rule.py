"""A rule: a little pattern of words, written as one would say it.

`{harm}` is a word class of `den.guard.vocabulary`, `a|b` one of these, `x?` may be missing, `_` is up to three
words of any kind and `_5` up to five; words never reach over the end of a clause, which is `.`. `!` marks the word
that a line must hold for the rule to be looked at: most lines hold none, and cost nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from den.guard.clear import Cleared, Step
from den.guard.signs import Held, Signs
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
        return sorted((words for words, _ in _steps(self.pattern)), key=len)

    @cached_property
    def steps(self) -> Sequence[Step]:
        """The same in order; none if it knows a clause's end, as what is near may be put together of clauses."""
        ends = any("." in _firsts(token.rstrip("!")) for token in self.pattern.split() if token[0] not in "_#")
        return () if ends else _steps(self.pattern)

    def found(self, line: Cleared) -> bool:
        """Is it in the line?"""
        known = line.known
        return not (self.needs.isdisjoint(known) or any(map(known.isdisjoint, self.also))) and self.stands(line)

    def stands(self, line: Cleared) -> bool:
        """Is it in a line that holds the words it needs?"""
        if not line.has_steps(self.steps) or not (said := line.near(self.needs, self.also)):
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
    def _signs(self) -> tuple[int, int, Sequence[tuple[int, Rule]]]:
        """Where the bits begin that tell which rules have a word they need, these bits, and the rules, each with
        the bits of what it needs as well."""
        first = _SIGNS.row(rule.needs for rule in self.rules)
        wanted = [(sum({*map(_SIGNS.bit, {*rule.also} - {rule.needs})}), rule) for rule in self.rules]
        return first, (1 << len(wanted)) - 1, wanted

    def found(self, line: Cleared) -> bool:
        """Is one of them in the line?"""
        first, every, wanted = self._signs
        has, lacks = _held(line)
        begun = has >> first & every
        while begun:
            nth = begun.bit_length() - 1
            also, rule = wanted[nth]
            if not also & lacks and rule.stands(line):
                return True
            begun ^= 1 << nth
        return False


_SIGNS: Final = Signs()
"""Of all groups that were asked so far."""


def _held(line: Cleared) -> Held:
    """Reckoned once for a line, but for the first lines, when groups are still added."""
    if (held := line.held.get(_SIGNS.count)) is None:
        held = line.held[_SIGNS.count] = _SIGNS.held(line.known)
    return held


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


def _steps(pattern: str) -> Sequence[Step]:
    """What must stand there; a number and a clause's end are no word."""
    steps: list[Step] = []
    reach = 0
    for token in (written.rstrip("!") for written in pattern.split()):
        if token[0] == "_":
            reach += int(token[1:] or 3)
        elif token == "#" or token[-1] == "?" or "." in _firsts(token):
            reach += _width(token)
        else:
            steps.append((_firsts(token), reach))
            reach = _width(token)
    return steps


def _width(token: str) -> int:
    """Words at most."""
    return max(way.count("_") + 1 for way in _ways(token))


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
