"""Begun: where one of many phrases stands, tried only at words that begin like one of them."""

import re
from collections import defaultdict
from collections.abc import Iterator

_OPENS, _CLOSES = "(?<= )(?:", ")(?= )"
_PLAIN = re.compile(r"(?:[a-z ](?![?*])){0,6}")
"""Letters and spaces at the beginning of a phrase that are compared before it is tried."""


class Begun:
    """A pattern of phrases between single spaces, best with a few plain letters before anything else."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        body = pattern.pattern.removeprefix(_OPENS).removesuffix(_CLOSES)
        heads = {head for phrase in _parted(body) for head in _heads(phrase)}
        self._shortest = min(map(len, heads))
        by_first: dict[str, list[str]] = defaultdict(list)
        for head in heads:
            by_first[head[: self._shortest]].append(head)
        self._heads = {first: tuple(ones) for first, ones in by_first.items()}

    def places(self, said: str) -> Iterator[int]:
        """Where they begin, none over another."""
        heads, shortest = self._heads, self._shortest
        at = end = 0
        for word in said.split(" "):
            if (
                (ones := heads.get(said[at : at + shortest])) is not None
                and at >= end
                and said.startswith(ones, at)
                and (found := self._pattern.match(said, at))
            ):
                end = found.end()
                yield at
            at += len(word) + 1

    def stands(self, said: str) -> bool:
        return any(True for _ in self.places(said))


def _parted(ways: str) -> Iterator[str]:
    """The ways of an alternation, those in brackets together."""
    depth, way = 0, ""
    for char in ways:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            yield way
            way = ""
        else:
            way += char
    yield way


def _heads(phrase: str) -> Iterator[str]:
    if not phrase.startswith("(?:"):
        yield _PLAIN.match(phrase)[0]  # type: ignore[index]  # it matches the empty text, too
        return
    inner, rest = phrase[3:].split(")", 1)
    for way in _parted(inner):
        yield from _heads(way + rest)
