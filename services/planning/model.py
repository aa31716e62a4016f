"""A planner that asks a model, a few times an hour and within the server's tokens of the day."""

import asyncio
import secrets
from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import UTC, datetime

import structlog

from bus.budget import Budget
from bus.meter import Account, Meter
from den.errors import BadInput, BusAway, ModelAway
from den.layout import Layout
from den.price import Prices
from den.shows.brief import Brief
from den.shows.plan import Plan
from den.shows.plan_layout import lay_out_brief, plan_of
from services.generation.away import BadForm, NotAsked
from services.generation.broken import Guarded
from services.generation.budgeted import cost
from services.generation.metered import spent_of
from services.generation.promise import Called, Caller

LIMIT_S = 8.0
"""A plan that comes later is of another moment of the show."""
PER_HOUR = 10
GUILDS = 1_000
HOUR_S = 3_600.0
log = structlog.get_logger(__name__)


class ModelPlanner:
    """A `Planner`. `clock` is monotonic; `day` says whose tokens are spent, `meter` counts them."""

    def __init__(
        self,
        caller: Caller,
        day: Budget,
        meter: Meter,
        prices: Prices,
        guarded: Guarded,
        *,
        clock: Callable[[], float],
        limit_s: float = LIMIT_S,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        nonce: Callable[[], str] = lambda: secrets.token_hex(8),
    ) -> None:
        self._caller = caller
        self._day = day
        self._meter = meter
        self._prices = prices
        self._guarded = guarded
        self._clock = clock
        self._limit_s = limit_s
        self._now = now
        self._nonce = nonce
        self._asked: OrderedDict[int, deque[float]] = OrderedDict()

    async def plan(self, brief: Brief) -> Plan:
        self._may_ask(brief.show.guild_id)
        layout = lay_out_brief(brief, self._nonce())
        called = await self._paid(brief, layout)
        try:
            return plan_of(called.arguments, brief)
        except BadInput as error:
            raise BadForm(f"The model {called.model} {error}.") from error

    async def close(self) -> None:
        await self._caller.close()

    def _may_ask(self, guild_id: int) -> None:
        lately, now = self._asked.setdefault(guild_id, deque(maxlen=PER_HOUR)), self._clock()
        self._asked.move_to_end(guild_id)
        if len(lately) == PER_HOUR and now - lately[0] < HOUR_S:
            raise NotAsked(f"This server has had {PER_HOUR} plans of a model within the hour.")
        lately.append(now)
        if len(self._asked) > GUILDS:
            self._asked.popitem(last=False)

    async def _paid(self, brief: Brief, layout: Layout) -> Called:
        """What was reserved for a call that failed stays spent, as it does for a line."""
        show = brief.show
        reservation = await self._day.reserve(show.guild_id, show.host, cost(layout))
        if reservation is None:
            raise NotAsked("The tokens of this server's day are spent.")
        called = await self._guarded.run(self._within(layout))
        try:
            used = called.usage.input_tokens + called.usage.output_tokens
            if used:
                await self._day.settle(reservation, used)
            account = Account(show.guild_id, f"{self._now():%Y-%m-%d}", show.host, called.model)
            await self._meter.add(account, spent_of(called.usage, called.model, self._prices))
        except BusAway as away:
            log.warning("plan not counted", why=str(away))
        return called

    async def _within(self, layout: Layout) -> Called:
        try:
            async with asyncio.timeout(self._limit_s):
                return await self._caller.call(layout)
        except TimeoutError:
            raise ModelAway(f"No plan within {self._limit_s:g} s.") from None
