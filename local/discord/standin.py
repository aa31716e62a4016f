"""One running stand-in: what it remembers, who is connected, and what can be done."""

import asyncio
from pathlib import Path

from local.discord.audience import Audience
from local.discord.chaos import Chaos
from local.discord.clock import Clock
from local.discord.erasing import Erasing
from local.discord.feed import Feed
from local.discord.hub import Hub
from local.discord.identify import Identifies
from local.discord.journal import Journal
from local.discord.limits import Limits
from local.discord.posting import Posting
from local.discord.replays import Replays
from local.discord.state import State
from local.discord.values import Json
from local.discord.world import World


class Standin:
    def __init__(self, home: Path, world: World, clock: Clock) -> None:
        self.home = home
        self.clock = clock
        self.journal = Journal(home / "discord" / "state.jsonl")
        self.state = State(world, self.journal, clock)
        self.replays = Replays(home / "discord" / "sessions.log", world.replay_events)
        self.hub = Hub(self.state.guilds, self.replays, clock)
        self.feed = Feed()
        self.audience = Audience(self.state.guilds, self.state.messages, self.hub, self.feed)
        self.erasing = Erasing(self.journal, self.hub, home / "discord" / "files")
        self.erasing.gone |= self.state.messages.to_erase  # deleted by a server that died before it could
        self.erasing.now()
        self.posting = Posting(self.state, self.hub, self.audience, self.erasing)
        self.limits = Limits(world.limits, clock)
        self.identifies = Identifies(world.max_concurrency, world.session_starts, clock)
        self.chaos = Chaos()
        self.waiting: dict[int, asyncio.Future[list[Json]]] = {}  # autocompletions by interaction
        self.address = ""  # host:port, known once the port is bound
