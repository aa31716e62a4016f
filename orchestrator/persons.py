"""Persons: the user ids of the names that a local den knows; on the real Discord only ids are known."""

from collections.abc import Mapping, Sequence

from den.errors import BadInput, DenError
from den.personality import Personality
from orchestrator.shared import Shared, running_den
from orchestrator.standin import StandIn


def known_persons(shared: Shared) -> Mapping[int, str]:
    """User id → name while a local den runs, else nobody."""
    try:
        den = running_den(shared)
        if den is None or not den.plan.page:
            return {}
        users = StandIn(den.plan.page, timeout=3).get("/local/state")["users"]
    except DenError:
        return {}  # names are a comfort; the log can be read without them
    return {int(user["id"]): str(user["display_name"]) for user in users if not user["bot"]}


def persona_of(text: str, cast: Sequence[Personality]) -> str | None:
    """The id of the personality that is called so."""
    wanted = text.strip().casefold()
    for one in cast:
        if wanted in {one.id, *(name.casefold() for name in one.names())}:
            return one.id
    return None


def person_id(text: str, known: Mapping[int, str]) -> int:
    """Of an id, a mention (`<@1>`) or a known name; BadInput says what to give instead."""
    bare = text.strip().removeprefix("<@").removeprefix("!").removesuffix(">")
    if bare.isascii() and bare.isdigit():
        return int(bare)
    found = [who for who, name in known.items() if name.casefold() == text.strip().casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise BadInput(f"“{text}” is the name of several: give one id of {', '.join(map(str, found))}.")
    raise BadInput(
        f"Nobody called “{text}” is known here: give the user id (in Discord, with Developer Mode on, "
        "“Copy User ID” in the person's menu)."
    )
