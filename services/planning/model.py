"""A planner that asks a model, a few times an hour and within the server's tokens of the day."""

import asyncio
import secrets
from collections import OrderedDict, deque
from collections.abc import Callable

import structlog

from bus.meter import Account, Meter
from den.errors import BadInput, BusAway, ModelAway
from den.layout import Layout
from den.price import Prices
from den.shows.brief import Brief
from den.shows.plan import Plan
from den.shows.plan_layout import lay_out_brief, plan_of
from services.generation.away import BadForm, NotAsked
from services.generation.broken import Guarded
from services.generation.metered import most_of, spent_of
from services.generation.promise import Called, Caller

LIMIT_S = 8.0
"""A plan that comes later is of another moment of the show."""
PER_HOUR = 10
GUILDS = 1_000
HOUR_S = 3_600.0
log = structlog.get_logger(__name__)


class ModelPlanner:
    """A `Planner`. `clock` is monotonic; `meter` has the tokens of each server's day."""

    def __init__(
        self,
        caller: Caller,
        meter: Meter,
        prices: Prices,
        guarded: Guarded,
        *,
        clock: Callable[[], float],
        limit_s: float = LIMIT_S,
        nonce: Callable[[], str] = lambda: secrets.token_hex(8),
    ) -> None:
        self._caller = caller
        self._meter = meter
        self._prices = prices
        self._guarded = guarded
        self._clock = clock
        self._limit_s = limit_s
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
        reservation = await self._meter.reserve(show.guild_id, most_of(layout))
        if reservation is None:
            raise NotAsked("The tokens of this server's day are spent.")
        called = await self._guarded.run(self._within(layout))
        spent = spent_of(called.usage, called.model, self._prices)
        used = spent.input_tokens + spent.output_tokens
        account = Account(show.guild_id, reservation.day, show.host, called.model)
        try:
            await self._meter.add(account, spent, used - reservation.tokens if used else 0)
        except BusAway as away:
            log.warning("plan not counted", why=str(away))
        return called

    async def _within(self, layout: Layout) -> Called:
        try:
            async with asyncio.timeout(self._limit_s):
                return await self._caller.call(layout)
        except TimeoutError:
            raise ModelAway(f"No plan within {self._limit_s:g} s.") from None
