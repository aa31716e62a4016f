"""The judges themselves, in place: one field less on the way out, and a test turns red."""

from typing import Any

import pytest

from local.discord import hub, people
from tests.local.discord.conformance.stand import Stand

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_reaction_that_lost_its_type_is_noticed(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    told = hub.Hub.to_channel

    def maimed(self: hub.Hub, name: str, channel: Any, d: dict[str, Any], *more: Any, **named: Any) -> None:
        told(self, name, channel, {k: v for k, v in d.items() if k != "type"}, *more, **named)

    monkeypatch.setattr(hub.Hub, "to_channel", maimed)
    async with stand.gateway() as raw:
        await raw.identify(stand.token("ember"))
        line = await stand.say("react to this")
        await stand.local("PUT", f"/messages/{line['id']}/reactions/🔥?as=you")
        await raw.seen.event("MESSAGE_REACTION_ADD")
    assert [text for text in stand.recorder.complaints() if "'type' is a required property" in text]


async def test_a_user_who_lost_their_id_is_noticed_in_events_and_answers(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = people.User.json
    monkeypatch.setattr(people.User, "json", lambda self: {k: v for k, v in whole(self).items() if k != "id"})
    async with stand.gateway() as raw:
        await raw.identify(stand.token("ember"))
        await stand.rest("ember", "GET", "/users/@me")
    said = stand.recorder.complaints()
    assert [text for text in said if text.startswith("GET ") and "'id' is a required property" in text]
    assert [text for text in said if "READY" in text and "'id' is a required property" in text]
