"""Who plans this den's shows, as its settings say."""

import time

from bus.breaker import Breaker
from bus.connection import Bus
from bus.meter import Meter
from den.settings import Settings
from services.generation.promise import Caller
from services.planning.local import LocalPlanner
from services.planning.promise import Planner


def make_planner(settings: Settings, bus: Bus) -> Planner | None:
    """None: shows have no plan. A den without a model plans for itself."""
    if settings.plans == "off":
        return None
    if settings.plans == "local" or settings.writer() == "local":
        return LocalPlanner()
    # Imported only where it is used, as the writers are.
    from services.generation.broken import Guarded
    from services.generation.prices import read_prices
    from services.planning.fallback import FirstOf
    from services.planning.model import ModelPlanner

    name, caller = _caller(settings)
    prices = read_prices(settings.prices) if settings.prices else read_prices()
    guarded = Guarded(name, Breaker(bus, name))
    model = ModelPlanner(caller, Meter(bus, settings.tokens_per_day), prices, guarded, clock=time.monotonic)
    return FirstOf(model, LocalPlanner())


def _caller(settings: Settings) -> tuple[str, Caller]:
    if settings.writer() == "openai":
        from services.generation.openai import OpenAIWriter

        return settings.model_name, OpenAIWriter(
            settings.model_url, settings.model_name, settings.model_key or None
        )
    from services.aws import Place
    from services.generation.bedrock.writer import BedrockWriter
    from services.generation.chain import boto_runtime

    model, _, region = settings.bedrock_model.partition("@")
    place = Place(region or settings.aws_region, settings.aws_endpoint)
    return settings.bedrock_model, BedrockWriter(model, boto_runtime(place))
