"""A script of the den inside Redis: run by its digest, loaded by who may load.

With the roles of `roles.py` a bot may run what is loaded and load nothing, so it runs no script but the den's own.
A Higher Self loads all of them when it wakes and whenever the server has lost them.
"""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from bus.connection import Bus
from bus.link import Refused, Word
from den.errors import BusAway


@dataclass(frozen=True, slots=True)
class Script:
    """`text` is Lua."""

    text: str = field(repr=False)
    sha: str = field(init=False)

    def __post_init__(self) -> None:
        digest = hashlib.sha1(self.text.encode(), usedforsecurity=False).hexdigest()
        object.__setattr__(self, "sha", digest)

    async def run(self, bus: Bus, names: tuple[str, ...], *rest: Word, durably: bool = False) -> Any:
        """Its answer. Raises BusAway, also while the script is not loaded and we may not load it."""
        run = bus.durably if durably else bus.call
        words = ("EVALSHA", self.sha, len(names), *names, *rest)
        try:
            return await run(*words)
        except Refused as error:
            if error.code != "NOSCRIPT":
                raise
        await self.load(bus)
        return await run(*words)

    async def load(self, bus: Bus) -> None:
        """Raises BusAway where that is another role's to do."""
        try:
            await bus.load(self.text)
        except Refused as error:
            if error.code != "NOPERM":
                raise
            raise BusAway("Redis has not got the den's scripts yet; a Higher Self brings them.") from None
