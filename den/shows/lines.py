"""What a performer answers in a show: a line of the room where there is one, else one that says what is wanted."""

from collections.abc import Mapping, Sequence

from den.line import Line, Speaker
from den.shows.show import Person, Show
from den.shows.step import Say
from den.snowflake import created_ms

LATELY = 15
"""Lines; what was said longer ago comes back as a bit, on purpose and not too often."""
WORTH = 4
"""Words; a shorter line gives a roast nothing to bite."""


def answered(show: Show, say: Say, recent: Sequence[Line], user_ids: Mapping[str, int]) -> Line:
    """The line that the performer's answers; its author is whom it is said to, a person or a rival."""
    if say.beat == "heckle":
        called = next((line for line in recent if say.aside is not None and line.id == say.aside.id), None)
        return called or _line(show, _human(show.starter), "Boo.")
    match show.kind:
        case "battle":
            return _rival_line(show, say, user_ids)
        case "open_mic":
            return _line(show, _sibling(show, show.host, user_ids), f"{show.name(say.persona)}, the mic is yours.")
        case "panel":
            return _line(show, _sibling(show, show.host, user_ids), f"Roast this: {show.topic}.")
        case _:
            return _person_line(show, say, recent)


def target_id(show: Show, say: Say) -> int | None:
    """Whom the line may be about."""
    person = show.person()
    if say.beat == "heckle":
        return say.aside.author_id if say.aside is not None else None
    return person.id if person is not None and show.kind in ("roast", "crowd") else None


def _rival_line(show: Show, say: Say, user_ids: Mapping[str, int]) -> Line:
    """The challenge; what the rival really said last stands in the scene."""
    rival = next((one for one in show.cast if one != say.persona), show.host)
    words = "Well fought." if say.beat == "hug" else f"Roast my {show.topic}." if show.topic else "Roast me."
    return _line(show, _sibling(show, rival, user_ids), words)


def _person_line(show: Show, say: Say, recent: Sequence[Line]) -> Line:
    person = show.person() or show.starter
    own = [line for line in recent[-LATELY:] if line.author.id == person.id]
    if say.beat in ("answer", "retort") and own:
        return own[-1]
    # Not the same words for every performer: the newest first, then further back.
    telling = [line for line in own if len(line.text.split()) >= WORTH][::-1]
    if say.beat == "roast" and show.place < len(telling):
        return telling[show.place]
    return _line(show, _human(person), "Thank you all." if say.beat == "hug" else "Roast me.")


def _line(show: Show, by: Speaker, text: str) -> Line:
    return Line(
        id=show.id,
        guild_id=show.guild_id,
        channel_id=show.channel_id,
        author=by,
        text=text,
        at_ms=created_ms(show.id),
    )


def _human(person: Person) -> Speaker:
    return Speaker(id=person.id, name=person.name, kind="human")


def _sibling(show: Show, persona: str, user_ids: Mapping[str, int]) -> Speaker:
    return Speaker(id=user_ids.get(persona, 0), name=show.name(persona), kind="sibling", persona=persona)
