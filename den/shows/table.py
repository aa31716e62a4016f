"""A table: a show's states, what is done on entering each, and where each event leads. Printable."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Do = Literal["say", "vote", "wait", "end"]


@dataclass(frozen=True, slots=True)
class Row:
    """One state.

    `say` asks for a line by `who` and leaves by `out`; `wait` leaves by `answer` of the person it is about, or
    by `time`; `vote` by `won`, `tied` or `unvoted`. Where there is a `last`, leaving by `out` or `time` ends the
    go of one performer or person, and of the last one leads there. A line that cannot come leads where `out`
    does; so does `skip`; and so does `next`, if it is not told otherwise.
    """

    do: Do
    on: Mapping[str, str]
    who: str = "host"
    beat: str = "announce"
    words: str = ""
    """Of the host's own words, the name."""
    ballot: bool = False
    within_s: int = 0


Table = Mapping[str, Row]
OVER = Row("end", {})


def say(who: str, beat: str, words: str = "", *, ballot: bool = False, **on: str) -> Row:
    """A state of one line."""
    return Row("say", on, who, beat, words, ballot)


def host(words: str, *, ballot: bool = False, **on: str) -> Row:
    """A line of the host's own words."""
    return say("host", "announce", words, ballot=ballot, **on)


def vote(within_s: int, **on: str) -> Row:
    """A vote of so long."""
    return Row("vote", on, within_s=within_s)


def wait(within_s: int, **on: str) -> Row:
    """A wait for a person, for so long at most."""
    return Row("wait", on, within_s=within_s)


def printed(table: Table) -> str:
    """One line a state: what it does, and where events lead."""
    wide = max(map(len, table))
    return "\n".join(f"{state:<{wide}}  {_doing(row):<40}  {_ways(row)}".rstrip() for state, row in table.items())


def _doing(row: Row) -> str:
    match row.do:
        case "say":
            return f"{row.who} says {row.words or row.beat}" + (" (with the vote)" if row.ballot else "")
        case "vote":
            return f"the audience votes, {row.within_s} s"
        case "wait":
            return f"waits {row.within_s} s"
        case "end":
            return "the end"


def _ways(row: Row) -> str:
    return "  ".join(f"{event} → {state}" for event, state in row.on.items())
