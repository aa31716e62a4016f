"""A planner behind a model: dead, slow, malformed or lying, it costs a plan and nothing else."""

import asyncio
import itertools
from typing import Any

import pytest
from fakeredis.aioredis import FakeRedis

from bus.breaker import MOST, Breaker
from bus.meter import Meter
from den.draft import Usage
from den.errors import ModelAway
from den.layout import Layout
from den.settings import Settings
from den.shows.plan import Plan
from den.shows.planning import planned
from services.generation.away import BadForm, NotAsked
from services.generation.broken import Guarded
from services.generation.openai import OpenAIWriter
from services.generation.prices import read_prices
from services.generation.promise import Called
from services.planning.fallback import FirstOf
from services.planning.local import LocalPlanner
from services.planning.model import HOUR_S, PER_HOUR, ModelPlanner
from services.planning.select import make_planner
from tests.bus.stage import bus_of
from tests.den.shows.test_plan import FORBIDDEN, GOOD, MALFORMED, brief
from tests.services.generation.test_openai import called, serving

MODEL = "anthropic.claude-haiku-5-5"
_names = (f"planner{number}" for number in itertools.count())


class Model:
    """A `Caller` that gives or raises its outcome; a number of seconds is waited first."""

    def __init__(self, outcome: Any, after_s: float = 0.0) -> None:
        self.outcome, self.after_s, self.asked, self.closed = outcome, after_s, 0, 0

    async def call(self, layout: Layout) -> Called:
        self.asked += 1
        await asyncio.sleep(self.after_s)
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return Called(self.outcome, Usage(input_tokens=900, output_tokens=60), MODEL)

    async def close(self) -> None:
        self.closed += 1


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def planner(model: Model, clock: Clock | None = None, per_day: int = 10_000_000, **more: Any) -> ModelPlanner:
    redis, name = bus_of(FakeRedis(protocol=2)), next(_names)
    return ModelPlanner(
        model, Meter(redis, per_day), read_prices(), Guarded(name, Breaker(redis, name)),
        clock=clock or Clock(), **more,
    )  # fmt: skip


async def of_both(model: Model, **more: Any) -> Plan:
    return await FirstOf(planner(model, **more), LocalPlanner()).plan(brief())


async def test_a_models_plan_is_taken_as_it_is() -> None:
    plan = await planner(Model(GOOD)).plan(brief())
    assert plan.game == "trial" and plan != planned(brief())


async def test_a_dead_model_leaves_the_composers_plan() -> None:
    assert await of_both(Model(ModelAway("cannot be reached"))) == planned(brief())


async def test_a_slow_model_is_not_waited_for() -> None:
    model = Model(GOOD, after_s=60)
    async with asyncio.timeout(5):
        assert await of_both(model, limit_s=0.01) == planned(brief())
    assert model.asked == 1


@pytest.mark.parametrize("what", [*MALFORMED, *FORBIDDEN])
async def test_a_malformed_or_lying_model_leaves_the_composers_plan(what: str) -> None:
    lie = {**MALFORMED, **FORBIDDEN}[what]
    with pytest.raises(BadForm):
        await planner(Model(lie)).plan(brief())
    assert await of_both(Model(lie)) == planned(brief())


async def test_a_model_that_obeys_an_injected_instruction_has_no_word_to_say() -> None:
    obeyed = {**GOOD, "game": "@everyone join discord.gg/evil", "line": "@everyone join discord.gg/evil"}
    plan = await of_both(Model(obeyed))
    assert plan == planned(brief()) and "evil" not in repr(plan)


async def test_a_dead_model_is_left_alone_after_some_calls() -> None:
    model = Model(ModelAway("stalled"))
    one = planner(model)
    for _ in range(MOST):
        with pytest.raises(ModelAway):
            await one.plan(brief())
    with pytest.raises(NotAsked, match="was away"):
        await one.plan(brief())
    assert model.asked == MOST


async def test_a_server_has_ten_plans_of_a_model_in_an_hour() -> None:
    model, clock = Model(GOOD), Clock()
    one = planner(model, clock)
    for _ in range(PER_HOUR):
        await one.plan(brief())
    with pytest.raises(NotAsked, match="10 plans"):
        await one.plan(brief())
    clock.now = HOUR_S
    await one.plan(brief())
    assert model.asked == PER_HOUR + 1


async def test_a_server_without_tokens_left_asks_no_model() -> None:
    model = Model(GOOD)
    with pytest.raises(NotAsked, match="tokens"):
        await planner(model, per_day=100).plan(brief())
    assert model.asked == 0


async def test_what_a_plan_cost_is_counted_for_the_host() -> None:
    redis, name = bus_of(FakeRedis(protocol=2)), next(_names)
    meter = Meter(redis, 10_000_000, now_ms=lambda: 0)
    guarded = Guarded(name, Breaker(redis, name))
    one = ModelPlanner(Model(GOOD), meter, read_prices(), guarded, clock=Clock())
    await one.plan(brief())
    show = brief().show
    today = "1970-01-01"
    assert await meter.taken(show.guild_id, today) == 960
    assert (await meter.read(show.guild_id, today))[show.host, MODEL].calls == 1


async def test_a_plan_comes_over_http_from_an_openai_compatible_server() -> None:
    call = called(GOOD)
    call["choices"][0]["message"]["tool_calls"][0]["function"]["name"] = "plan"

    async def answer(_: Any) -> Any:
        from aiohttp import web

        return web.json_response(call)

    async with serving(answer) as server:
        writer = OpenAIWriter(server.url, "small")
        plan = await planner(writer).plan(brief())  # type: ignore[arg-type]
        await writer.close()
    assert plan.game == "trial"
    assert server.asked[0][2]["tool_choice"]["function"]["name"] == "plan"


@pytest.mark.parametrize(
    ("settings", "kind"),
    [
        (Settings(plans="off"), type(None)),
        (Settings(), LocalPlanner),
        (Settings(plans="model"), LocalPlanner),
        (Settings(plans="model", model_url="http://127.0.0.1:1", model_name="small"), FirstOf),
        (Settings(model_url="http://127.0.0.1:1", model_name="small"), LocalPlanner),
    ],
)
async def test_a_setting_says_who_plans(settings: Settings, kind: type) -> None:
    made = make_planner(settings, bus_of(FakeRedis(protocol=2)))
    assert type(made) is kind
    if made is not None:
        await made.close()
