"""Discord out: posting a line exactly once, typing, reacting, and finding out what was posted."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import aiohttp
import discord
from discord.http import Route

from agents.egress import Closed, Egress, Unrenewed
from bus.floor import POST_WINDOW_S
from den.errors import DenError
from den.speech import Speech, render
from den.turn import Turn

SENT_THEN_DELETED = 10008
RECONCILE_LIMIT = 50
SUPPRESS_EMBEDS = 1 << 2
"""A message flag: Discord unfurls no link in it."""


class CannotSpeak(DenError):
    """Discord will not take this line; its message says why in one sentence."""


Buttons = tuple[tuple[str, str], ...]
ACTION_ROW, BUTTON, PRIMARY = 1, 2, 1
"""Discord's documentation: component types, button styles."""


def message_form(turn: Turn, text: str, buttons: Buttons = ()) -> dict[str, Any]:
    """The body of a POST: an answer to the turn's root that pings nobody and that Discord keeps once."""
    row = [
        {"type": BUTTON, "style": PRIMARY, "label": label, "custom_id": custom_id} for label, custom_id in buttons
    ]
    return {
        **({"components": [{"type": ACTION_ROW, "components": row}]} if row else {}),
        "content": text if isinstance(text, Speech) else render(text, {}),
        "nonce": turn.nonce(),
        "enforce_nonce": True,
        "message_reference": {"message_id": str(turn.root_id), "fail_if_not_exists": False},
        "allowed_mentions": {"parse": [], "replied_user": False},
        "flags": SUPPRESS_EMBEDS,
    }


class Voice:
    """One bot's mouth. Every post is rendered here, whoever wrote it, mentions nobody and unfurls nothing."""

    def __init__(
        self,
        client: discord.Client,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        egress: Egress | None = None,
    ) -> None:
        self.client = client
        self.egress = egress
        self.clock = clock
        self.sleep = sleep

    async def post(self, turn: Turn, text: str, buttons: Buttons = ()) -> int:
        """Posts `text` as the answer to the turn's root; the message id, or 0 if it was deleted at once.

        Retries with the same nonce, so that Discord keeps one message however often the answer to
        our request was lost; never longer than POST_WINDOW_S. Raises CannotSpeak.
        """
        if self.egress is not None and not self.egress.may_write(turn.channel_id):
            raise CannotSpeak("Discord forbade this bot to write in this channel, not ten minutes ago.")
        give_up = self.clock() + POST_WINDOW_S
        pause = 0.2
        while True:
            try:
                return await self._post(turn, text, buttons)
            except discord.HTTPException as error:
                if error.code == SENT_THEN_DELETED:
                    return 0
                if error.status < 500 and not self._may_be_renewed(error):
                    raise CannotSpeak(
                        f"Discord refused the line ({error.status}/{error.code}): {error.text}"
                    ) from None
            except Unrenewed:
                pass  # another token may come within the time that this line has
            except Closed as closed:
                raise CannotSpeak(str(closed)) from None
            except (TimeoutError, OSError, aiohttp.ClientError):
                pass
            if self.clock() + pause > give_up:
                raise CannotSpeak(f"Discord did not take the line within {POST_WINDOW_S:.0f} s.")
            await self.sleep(pause)
            pause = min(pause * 2, 3.0)

    async def _post(self, turn: Turn, text: str, buttons: Buttons) -> int:
        where = Route("POST", "/channels/{channel_id}/messages", channel_id=turn.channel_id)
        message = await self.client.http.request(where, json=message_form(turn, text, buttons))
        return int(message["id"])

    def _may_be_renewed(self, error: discord.HTTPException) -> bool:
        return error.status == 401 and self.egress is not None and self.egress.token != ""

    async def type(self, channel_id: int) -> None:
        """Shows the typing line once (it lasts about ten seconds); a failure is not worth a word."""
        if self.egress is not None and not self.egress.may_write(channel_id):
            return
        try:
            await self.client.http.send_typing(channel_id)
        except (TimeoutError, OSError, aiohttp.ClientError, discord.HTTPException):
            return

    async def react(self, channel_id: int, message_id: int, emoji: str) -> None:
        """Adds a reaction; a line that is gone or a channel that forbids it needs none."""
        try:
            await self.client.http.add_reaction(channel_id, message_id, emoji)
        except (TimeoutError, OSError, aiohttp.ClientError, discord.HTTPException):
            return

    async def unsay(self, channel_id: int, message_ids: Sequence[int]) -> None:
        """Deletes lines of its own; one that is gone is deleted already. Another try is the caller's."""
        for message_id in message_ids:
            try:
                await self.client.http.delete_message(channel_id, message_id)
            except (TimeoutError, OSError, aiohttp.ClientError, discord.HTTPException):
                continue

    async def find_answer(self, channel_id: int, root_id: int, author_id: int) -> int | None:
        """The message by which `author_id` answered `root_id`, read from the channel's history; else None."""
        channel = self.client.get_partial_messageable(channel_id)
        async for message in channel.history(after=discord.Object(root_id), limit=RECONCILE_LIMIT):
            answered = message.reference.message_id if message.reference else None
            if message.author.id == author_id and answered == root_id:
                return message.id
        return None
