"""Plays the script of an evening against a den, and learns the truth rows on the way."""

import re
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from bench.evening.steps import Delete, Edit, Say, Step, Want
from bench.local_api import LocalApi
from den.errors import BadInput
from den.review import Truth

Sleep = Callable[[float], Awaitable[None]]


@dataclass
class Player:
    """`ids` are the user ids of humans and bots by name; `truth` grows with every line said."""

    api: LocalApi
    roasters: frozenset[str]
    ids: Mapping[str, int]
    sleep: Sleep
    truth: list[Truth] = field(default_factory=list)
    said: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Key → (message id, author)."""

    async def play(self, steps: Sequence[Step]) -> None:
        for nth, step in enumerate(steps, 1):
            await self.sleep(step.wait_s)
            await self._do(step)
            if nth % 50 == 0:
                print(f"  {nth} of {len(steps)} steps played", file=sys.stderr, flush=True)

    async def _do(self, step: Step) -> None:
        if isinstance(step, Say):
            return await self._say(step)
        message, author = self.said[step.key]
        try:
            if isinstance(step, Edit):
                await self.api.edit(author, message, self._mentions(step.text))
            else:
                await self.api.delete(author, message)
        except BadInput:
            if not isinstance(step, Delete):  # a delete retried after a lost answer finds nothing
                raise

    async def _say(self, step: Say) -> None:
        reply_to, want = await self._reply(step)
        text = self._mentions(step.text)
        if step.reply is not None and reply_to is None:
            text = f"{want.to[0]}, {text}"
        message = await self.api.say(step.who, step.channel, text, reply_to, step.ping)
        self.said[step.key] = (message, step.who)
        self.truth.append(Truth(msg_id=message, **asdict(want)))

    async def _reply(self, step: Say) -> tuple[str | None, Want]:
        if step.reply is None:
            return None, step.want
        if step.reply != "bot":
            return self.said[step.reply][0], step.want
        for message in reversed(await self.api.newest(step.channel)):
            name = str(message["author"].get("global_name") or message["author"]["username"])
            if name in self.roasters:
                budget = step.want.max_bots
                return str(message["id"]), Want(to=(name,), must=(name,), may=(name,), max_bots=budget)
        return None, step.want

    def _mentions(self, text: str) -> str:
        return re.sub(r"\{@(.+?)\}", lambda found: f"<@{self.ids[found[1]]}>", text)
