"""Shows as people start them: a real discord.py client at the stand-in, playbill, buttons and question."""

from typing import Any

import pytest

from den.shows.show import Show
from tests.agents.commands.test_at_discord import WORLD, Room, judged, room  # noqa: F401 - fixtures, used by their names
from tests.local.discord.conformance.conftest import stand  # noqa: F401 - the same

__all__ = ["WORLD"]
pytestmark = pytest.mark.asyncio(loop_scope="module")


async def cued(room: Room) -> tuple[str, Show | None]:  # noqa: F811
    """The one thing that the director was asked since the last time."""
    (cue,) = await room.den.desk.directions.take(room.client.guilds[0].id)
    return cue.event.name, cue.show


async def test_a_battle_has_a_playbill_with_buttons_for_all(room: Room) -> None:  # noqa: F811
    await room.use("ann", "battle", first="ember", second="gale", topic="soup")
    shown = await room.sees("bo", "Battle")
    labels = [one["label"] for one in shown["components"][0]["components"]]
    assert "Ember against Gale, on soup" in shown["content"] and labels == ["More", "Next", "Enough"]
    name, show = await cued(room)
    assert name == "started" and show is not None and show.playbill_id == int(shown["id"])


async def test_a_wish_that_cannot_be_is_told_to_the_asker_alone(room: Room) -> None:  # noqa: F811
    await room.use("ann", "battle", first="ember", second="ember")
    await room.sees("ann", "Nobody battles themselves")
    assert not any("battles themselves" in one["content"] for one in await room.view("bo"))


async def test_a_roast_of_a_friend_asks_the_friend_and_begins_with_the_yes(room: Room) -> None:  # noqa: F811
    await room.use("ann", "show start", kind="roast", who="cyd")
    question = await room.sees("cyd", "would like the cast to roast you, one after the other, in a show")
    await room.press("cyd", question, 0)
    await room.sees("ann", "**Roast**: cyd")
    name, show = await cued(room)
    assert name == "started" and show is not None and [one.name for one in show.people] == ["cyd"]
    assert show.starter.name == "ann"


async def test_a_friend_who_says_no_is_not_roasted(room: Room) -> None:  # noqa: F811
    await room.use("ann", "show start", kind="roast", who="dee")
    question = await room.sees("dee", "**dee**, ann would like the cast to roast you, one after the other")
    await room.press("dee", question, 1)
    await room.ended(question, "dee would rather not")
    assert await room.den.desk.directions.take(room.client.guilds[0].id) == []


async def test_without_a_show_a_stop_says_so(room: Room) -> None:  # noqa: F811
    await room.use("ann", "show stop")
    await room.sees("ann", "No show is on in this channel")


async def test_the_scoreboard_of_a_new_server_is_empty(room: Room) -> None:  # noqa: F811
    await room.use("bo", "scoreboard")
    await room.sees("bo", "Nobody has fought here yet")


async def test_characters_are_completed_while_they_are_typed(room: Room) -> None:  # noqa: F811
    asked: dict[str, Any] = {
        "as": "ann",
        "channel": "the-den",
        "command": "battle",
        "option": "first",
        "value": "ga",
    }
    found = await room.stand.local("POST", "/autocomplete", **asked)
    assert [one["value"] for one in found["choices"]] == ["gale"]
