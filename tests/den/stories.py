"""Stories as text: `who[>whom][ +seconds]: words`, one line each; the last line is the one that is judged.

Lines are ten seconds apart unless they say otherwise, `>whom` is a reply to that one's latest line, and
`<@who>` in the words is a mention. `Ember*` is a person who goes by a persona's name.
"""

import re
from collections.abc import Sequence

from den.address import Address
from den.line import Line, Speaker, SpeakerKind
from den.member import Member
from den.traits import Interest, Trigger

IDS = {
    "ana": 1, "bob": 2, "carl": 3, "Ember*": 4, "sage": 5, "dana lee": 6, "will": 7,
    "ember": 11, "gale": 12, "pip": 13, "rust": 14, "morrow": 15,
    "mee6": 21, "hook": 22, "discord": 23,
}  # fmt: skip
KINDS: dict[str, SpeakerKind] = {"mee6": "stranger", "hook": "webhook", "discord": "system"}
WHO = {number: name for name, number in IDS.items()}

CAST = (
    Member("ember", "Ember", 11, ("hothead",), interests=(Interest(word="pizza", weight=2),), talkativeness=0.9),
    Member("gale", "Gale", 12, triggers=(Trigger(word="lighthouse"),), energy=0.9),
    Member("pip", "Pip", 13),
    Member("rust", "Rust", 14),
    Member("morrow", "Morrow", 15, ("the host",), kind="host"),
)
ALL = frozenset(member.persona for member in CAST)

_LINE = re.compile(r"(?P<who>[\w* ]+?)(?:>(?P<whom>[\w*]+))?(?: \+(?P<gap>[\d.]+))?: ?(?P<words>.*)", re.S)


def speaker(name: str) -> Speaker:
    """The one of that name, with the kind that its id has in these stories."""
    number = IDS[name]
    persona = name if 11 <= number <= 15 else None
    kind: SpeakerKind = "sibling" if persona else KINDS.get(name, "human")
    shown = name.capitalize() if persona else name.rstrip("*")
    return Speaker(id=number, name=shown, kind=kind, persona=persona)


def told(*script: str) -> list[Line]:
    """The lines of a story."""
    lines: list[Line] = []
    at_ms = 1_000_000
    for place, text in enumerate(script, 1):
        parts = _LINE.fullmatch(text)
        assert parts is not None, text
        at_ms += round(float(parts["gap"] or 10) * 1000)
        lines.append(_line(place, parts, at_ms, lines))
    return lines


def _line(place: int, parts: re.Match[str], at_ms: int, before: Sequence[Line]) -> Line:
    words = re.sub(r"<@([\w* ]+)>", lambda found: f"<@{IDS[found[1]]}>", parts["words"])
    replied = next(
        (line for line in reversed(before) if parts["whom"] and line.author.id == IDS[parts["whom"]]), None
    )
    return Line(
        id=place,
        guild_id=1,
        channel_id=1,
        author=speaker(parts["who"]),
        text=words,
        at_ms=at_ms,
        mentions=tuple(int(found) for found in re.findall(r"<@(\d+)>", words)),
        mentions_room="@everyone" in words or "@here" in words,
        mentions_role="<@&" in words,
        reply_to=replied.id if replied else None,
        reply_author=speaker(parts["whom"]) if parts["whom"] else None,
    )


def shown(address: Address) -> str:
    """An address as the tables write it: rule, !must, ?may, @human, ~named, then what else is true of it."""
    words = [str(address.rule)]
    words += [f"!{persona}" for persona in address.must]
    words += [f"?{persona}" for persona in address.may]
    words += [f"@{WHO[number]}" for number in address.humans]
    words += [f"~{persona}" for persona in address.named]
    words += ["room"] * address.room + [f"group:{address.count}"] * address.group
    words += [f"after:{address.continues}"] * (address.continues is not None) + ["stop"] * address.stop
    return " ".join(words)
