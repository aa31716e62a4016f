"""Slash commands: what is registered, and that nothing else can be invoked."""

import json
from typing import Any

import aiohttp
import discord
import pytest

from tests.local.discord.conformance.clients import Bot
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")


def _command(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "description": f"does {name}", "type": 1, **more}


async def _put(stand: Stand, commands: list[dict[str, Any]], guild: str = "") -> tuple[int, Any]:
    scope = f"/guilds/{guild}" if guild else ""
    path = f"/applications/{stand.user_id('moss')}{scope}/commands"
    answer = await stand.rest("moss", "PUT", path, commands)
    return answer.status, json.loads(answer.body)


async def _guild(stand: Stand) -> str:
    return str((await stand.local("GET", "/state"))["guild"]["id"])


async def test_global_and_guild_commands_are_kept_apart(stand: Stand) -> None:
    """Case 38."""
    guild = await _guild(stand)
    await _put(stand, [_command("everywhere")])
    await _put(stand, [_command("here")], guild)
    base = f"/applications/{stand.user_id('moss')}"
    everywhere = json.loads((await stand.rest("moss", "GET", f"{base}/commands")).body)
    here = json.loads((await stand.rest("moss", "GET", f"{base}/guilds/{guild}/commands")).body)
    assert ([c["name"] for c in everywhere], [c["name"] for c in here]) == (["everywhere"], ["here"])
    assert here[0]["guild_id"] == guild


async def test_a_command_whose_name_stays_keeps_its_id(stand: Stand) -> None:
    """Case 38."""
    _, before = await _put(stand, [_command("stays"), _command("goes")])
    _, after = await _put(stand, [_command("comes"), _command("stays", description="anew")])
    assert [c["name"] for c in after] == ["comes", "stays"]
    assert after[1]["id"] == before[0]["id"]
    assert after[0]["id"] not in {c["id"] for c in before}
    assert after[1]["version"] != before[0]["version"]


@pytest.mark.parametrize("name", ["Has Space", "UPPER", "", "x" * 33])
async def test_a_bad_name_is_refused(stand: Stand, name: str) -> None:
    """Case 38."""
    status, said = await _put(stand, [_command("fine"), _command(name)])
    assert (status, said["code"]) == (400, 50035)
    assert "1" in said["errors"], "the place in the list is named"


async def test_two_commands_of_one_name_are_refused(stand: Stand) -> None:
    status, _ = await _put(stand, [_command("twin"), _command("twin")])
    assert status == 400


async def test_what_was_never_synced_cannot_be_invoked(stand: Stand) -> None:
    """Case 38."""
    with pytest.raises(AssertionError, match=r"40[04]"):
        await stand.local("POST", "/commands", **{"as": "you"}, channel="the-den", command="ghost", options={})


async def test_an_application_cannot_register_for_another(stand: Stand) -> None:
    path = f"/applications/{stand.user_id('ember')}/commands"
    assert (await stand.rest("moss", "PUT", path, [_command("theft")])).status == 403


async def test_a_client_syncs_and_fetches_its_whole_tree(stand: Stand, ember: Bot) -> None:
    """Case 38."""
    guild = ember.guilds[0]

    @ember.tree.command(name="cast", description="who is here", guild=guild)
    async def cast(interaction: discord.Interaction) -> None:
        raise NotImplementedError

    @ember.tree.command(name="hush", description="be quiet", guild=guild)
    @discord.app_commands.describe(minutes="how long")
    async def hush(interaction: discord.Interaction, minutes: discord.app_commands.Range[int, 1, 60] = 5) -> None:
        raise NotImplementedError

    synced = await ember.tree.sync(guild=guild)
    assert {c.name for c in synced} == {"cast", "hush"}
    fetched = await ember.tree.fetch_commands(guild=guild)
    assert {c.id for c in fetched} == {c.id for c in synced}
    option = next(c for c in fetched if c.name == "hush").options[0]
    assert isinstance(option, discord.app_commands.Argument)
    assert (option.name, option.min_value, option.max_value, option.required) == ("minutes", 1, 60, False)


async def test_a_value_outside_the_range_of_its_option_is_refused_before_the_bot_hears_of_it(stand: Stand) -> None:
    option = {"type": 4, "name": "minutes", "description": "how long", "min_value": 1, "required": True}
    await _put(stand, [_command("nap", options=[option])], await _guild(stand))
    call = {"as": "you", "channel": "the-den", "command": "nap"}
    for options in ({"minutes": 0}, {"minutes": "soon"}, {}):
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{stand.url}/local/commands", json={**call, "options": options}) as answer,
        ):
            assert answer.status == 400
            assert (await answer.json())["error"]


@pytest.mark.parametrize("bits", [str(1 << 40), "0"])
async def test_a_command_for_moderators_is_not_everybodys(stand: Stand, bits: str) -> None:
    """The first human owns the guild and may do everything."""
    await _put(stand, [_command("banish", default_member_permissions=bits)], await _guild(stand))
    call = {"channel": "the-den", "command": "banish"}
    await stand.local("POST", "/commands", **{"as": "you"}, **call)
    with pytest.raises(AssertionError, match=r"403.*other members"):
        await stand.local("POST", "/commands", **{"as": "ann"}, **call)
