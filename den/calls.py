"""Calls: which names in a line call somebody, and which only mention them.

A name calls when it stands where a call stands: it opens a clause ("hey Ember, …", "Ember roast me"), it ends
one ("…, Ember", "roast me Ember"), it is set off by commas, or it is typed with an @. The rest of the sentence
can take that back: "Ember is a diva" opens with the name and calls nobody. "not you, Ember" takes a call away.
Every test looks at a few words beside the name, so a line costs time in proportion to its length.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from den.grammar import (
    IMPERATIVES,
    JOINERS,
    OPENERS,
    OPENING_PAIRS,
    OR_JOINERS,
    QUESTION_WORDS,
    THIRD_PERSON,
    TRAILERS,
)
from den.names import Item, Lexicon
from den.normalise import plain, tokens
from den.sentence import addresses, calls_at_end

MARKS = frozenset(",:-–—(|/")
LIST_JOINERS = JOINERS | MARKS
ENDS = frozenset(".!?;\n")
DENIALS = frozenset(("not", "except", "but"))


_MEANT = re.compile(r"(?:(?:no|sorry|oops|wait|ah|oh|er)[,. ]{1,3}){0,3}(?:i |i'm )?mean[t]?,? ", re.I)


@dataclass(frozen=True, slots=True)
class Calls:
    """User ids in the order of the line: called, told that they are not meant, and only named."""

    called: tuple[int, ...] = ()
    denied: tuple[int, ...] = ()
    passing: tuple[int, ...] = ()
    repair: bool = False
    """ "*Gale": the line puts right whom the author's last line was said to."""


@lru_cache(maxsize=2048)
def read_calls(text: str, names: Lexicon) -> Calls:
    """Who is called in a raw text, and who is only named."""
    said = plain(text)
    repair = _repair(said, names)
    if repair:
        return Calls(called=(repair,), repair=True)
    called: list[int] = []
    denied: list[int] = []
    named: list[int] = []
    for words, asks in _sentences(tokens(said)):
        items = names.items(words)
        if '"' in words:
            items = list(_unquoted(items, named))
        if not DENIALS.isdisjoint(words):
            items = list(_undenied(items, denied))
        named.extend([item.who for item in items if item.who])
        called.extend(_called(items, asks, names))
    named.extend(denied)
    if denied:  # "Pip. No, not Pip.": what is taken back later is no call either
        called = [who for who in called if who not in denied]
    return Calls(
        called=tuple(dict.fromkeys(called)),
        denied=tuple(dict.fromkeys(denied)),
        passing=tuple(dict.fromkeys(who for who in named if who not in called)),
    )


def _repair(said: str, names: Lexicon) -> int:
    """The owner of the name if the line is "*name", "name*" or "sorry, I meant name", and nothing else."""
    bare = said.strip()
    if len(bare) > 80:
        return 0
    meant = _MEANT.match(bare)
    if meant is not None:
        bare = bare[meant.end() :]
    elif bare.startswith("*") == bare.endswith("*"):
        return 0
    items = names.items(tokens(bare))
    return items[0].who if len(items) == 1 and not items[0].owns else 0


def _sentences(words: Sequence[str]) -> Iterator[tuple[list[str], bool]]:
    """Sentences without their end mark, and whether each is a question."""
    sentence: list[str] = []
    for word in words:
        if word in ENDS:
            if sentence:
                yield sentence, word == "?"
            sentence = []
        elif word not in ")+" or word == "+":
            sentence.append(word)
    if sentence:
        yield sentence, False


def _unquoted(items: Sequence[Item], named: list[int]) -> Iterator[Item]:
    """What stands between quotation marks was said by somebody else; names in it are only named."""
    quotes = [item.word for item in items].count('"')
    inside = False
    for item in items:
        if item.word == '"':
            quotes -= 1
            inside = not inside and quotes > 0
            continue
        if not inside:
            yield item
        elif item.who:
            named.append(item.who)


def _undenied(items: Sequence[Item], denied: list[int]) -> Iterator[Item]:
    """Takes "not you, Ember" and "except Ember and Gale" out of the sentence."""
    place = 0
    while place < len(items):
        after = _denial(items, place)
        if after == place:
            yield items[place]
            place += 1
            continue
        whom, place = _list_from(items, after, len(items), joined_by=JOINERS)  # a comma ends a denial
        denied.extend(item.who for item in whom)


def _denial(items: Sequence[Item], place: int) -> int:
    """Where the denied name stands if a denial begins here, else the place itself."""
    word = items[place].word
    before = items[place - 1].word if place else ""
    if word in ("not", "except") or (word == "but" and before in ("everyone", "everybody", "anyone", "all")):
        after = place + 1
        while after < len(items) and items[after].word in ("you", "for", ","):
            after += 1
        if after < len(items) and items[after].who and not items[after].owns:
            return after
    return place


def _called(items: Sequence[Item], asks: bool, names: Lexicon) -> Iterator[int]:
    yield from [item.who for item in items if item.at and item.who]
    end = _without_trailers(items)
    start = 0
    enumerated = False
    while start < end:
        stop = start
        while stop < end and items[stop].word not in MARKS:
            stop += 1
        whom, follows = _opening(items, start, end, asks, names)
        if whom and (not enumerated or (follows >= end and _asked_for(items, start, whom))):
            yield from whom
        elif stop == end and not enumerated:
            yield from _ending(items, start, end)
        # "I like Ember, Gale, and Rust": after a name that called nobody, a list goes on.
        last = items[max(follows, stop) - 1]
        enumerated = bool(last.who) and not whom
        start = max(follows, stop) + 1


def _asked_for(items: Sequence[Item], start: int, whom: Sequence[int]) -> bool:
    """ "Roast Bob, Ember": one name at the end, after an order with another name in it."""
    return len(whom) == 1 and items[0].word in IMPERATIVES and sum(bool(item.who) for item in items[:start]) == 1


def _without_trailers(items: Sequence[Item]) -> int:
    """The end of the sentence without marks, and without the "please" after a last name."""
    end = len(items)
    while end and items[end - 1].word in MARKS:
        end -= 1
    last = end
    while last and (items[last - 1].word in TRAILERS or items[last - 1].word in MARKS):
        last -= 1
    return last if last and items[last - 1].who else end


def _opening(
    items: Sequence[Item], start: int, end: int, asks: bool, names: Lexicon
) -> tuple[tuple[int, ...], int]:
    """Whom the clause that begins at `start` calls with its first words, and where the reading stopped."""
    place = _after_openers(items, start, end)
    whom, after = _list_from(items, place, end)
    if not whom:
        near = _misspelt(items, place, end, place > start, asks, names)
        return ((near,), place + 1) if near else ((), start)
    if items[after - 1].owns or whom[-1].owns:
        return (), after
    if after >= end:
        either = len(whom) > 1 and any(item.word in OR_JOINERS for item in items[place:after])
        alone = not any(item.weak for item in whom) or place == 0
        return (tuple(item.who for item in whom) if alone and not either else ()), after
    if items[after].word in MARKS:
        return tuple(item.who for item in whom), after
    if any(item.weak for item in whom):
        return (), after
    follows = [item.word for item in items[after : after + 12]]
    if addresses(follows, asks, strict=start > 0 and place == start):
        return tuple(item.who for item in whom), after
    # "Ember, Ana said …": the last name begins the next clause.
    split = len(whom) > 1 and items[after - 2].word in MARKS
    return (tuple(item.who for item in whom[:-1]) if split else ()), after


def _after_openers(items: Sequence[Item], start: int, end: int) -> int:
    """The place after "hey", "ok so", "come on" and the like."""
    place = start
    while place < end and place - start < 8 and not items[place].who:
        pair = f"{items[place].word}-{items[place + 1].word}" if place + 1 < end else ""
        if pair in OPENING_PAIRS:
            place += 2
        elif items[place].word in OPENERS or items[place].word in MARKS:
            place += 1
        else:
            break
    return place


def _list_from(
    items: Sequence[Item], place: int, end: int, joined_by: frozenset[str] = LIST_JOINERS
) -> tuple[list[Item], int]:
    """The names joined by commas and "and" from here on, and the place after the last one."""
    whom: list[Item] = []
    after = place
    while place < end and items[place].who:
        whom.append(items[place])
        place += 1
        after = place
        while place < end and place - after < 2 and items[place].word in joined_by:
            place += 1
        if place == after:
            break
    return whom, after


def _misspelt(items: Sequence[Item], place: int, end: int, opened: bool, asks: bool, names: Lexicon) -> int:
    """The owner of a name with one letter wrong, only where nothing but a name can stand."""
    if place >= end:
        return 0
    word = items[place].word
    if word in QUESTION_WORDS or word in IMPERATIVES or word in THIRD_PERSON:
        return 0
    follows = [item.word for item in items[place + 1 : place + 12]]
    alone = place + 1 >= end and (opened or place == 0 or items[place - 1].word in MARKS)
    if alone or (follows and (follows[0] in MARKS or addresses(follows, asks, strict=True))):
        return names.near(word)
    return 0


def _ending(items: Sequence[Item], start: int, end: int) -> Iterator[int]:
    """Whom the last words of the sentence call: "…, Ember and Gale", "roast me Ember"."""
    first = end
    while first > start and (items[first - 1].who or (first < end and items[first - 1].word in JOINERS)):
        first -= 1
    while first < end and not items[first].who:  # "do it and Ember" is no list
        return
    whom = [item for item in items[first:end] if item.who]
    if not whom or any(item.owns or item.weak for item in whom):
        return
    if any(item.word in OR_JOINERS for item in items[first:end]):
        return
    if calls_at_end([item.word for item in items[start:first]]):
        yield from (item.who for item in whom)
