"""An address: to whom a line is said, and how sure we are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """`must` and `may` name personalities; `humans` are user ids; `rule` is the rule 0–9 that decided.

    `room` is talk to nobody in particular. A line to a human only has `humans` and no `must`/`may`.
    `group` marks plural address ("you two", "everyone"): `count` is how many were asked for (0 = all).
    """

    rule: int
    confidence: float = 0.0
    must: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    humans: tuple[int, ...] = ()
    named: tuple[str, ...] = ()
    """Named in passing (rule 8), not addressed."""
    room: bool = False
    group: bool = False
    count: int = 0
    continues: int | None = None
    """The same author's earlier line (≤ 1.2 s before) that this one goes on with."""
    stop: bool = False
    """A stop word: nobody answers, the channel is hushed."""
