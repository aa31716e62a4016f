"""The chain of writers: Bedrock's model, a smaller one, an OpenAI-compatible server, the local composer."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from bus.breaker import Breaker
from bus.connection import Bus
from bus.meter import Meter
from den.settings import Settings
from services.aws import Place, the_aws
from services.generation.again import Again
from services.generation.allowance import Allowance
from services.generation.bedrock.promise import Runtime
from services.generation.bedrock.runtime import BotoRuntime
from services.generation.bedrock.writer import BedrockWriter, Patience
from services.generation.broken import Broken
from services.generation.cached import Cached
from services.generation.fallback import Fallback
from services.generation.metered import Metered
from services.generation.prices import read_prices
from services.generation.promise import Generator

PATIENCE = Patience()


def chain(
    settings: Settings,
    last: Generator,
    bus: Bus | None,
    persona: str,
    runtime: Callable[[Place], Runtime] | None = None,
    clock: Callable[[], float] = time.monotonic,
    now_ms: Callable[[], int] | None = None,
) -> Generator:
    """All that the settings name, and `last`. `runtime`, `clock` and `now_ms` (the breakers') are for benches."""
    allowance = Allowance()
    shared = Shared(bus, now_ms)
    steps: list[tuple[str, Generator]] = []
    for named in settings.models_of(persona):
        model, _, region = named.partition("@")
        asked = (runtime or boto_runtime)(Place(region or settings.aws_region, settings.aws_endpoint))
        writer = BedrockWriter(model, asked, PATIENCE, clock)
        steps.append((named, Again(shared.broken(named, writer), allowance)))
    if settings.model_url:
        steps.append((settings.model_name or "model", shared.broken(settings.model_name, _openai(settings))))
    if bus is not None:
        prices = read_prices(settings.prices) if settings.prices else read_prices()
        meter = Meter(bus, settings.tokens_per_day)
        steps = [(name, Metered(writer, last, meter, prices)) for name, writer in steps]
    return Cached(Fallback((*steps, ("composer", last)), allowance))


@dataclass(frozen=True, slots=True)
class Shared:
    """What all processes know together; nothing without a bus."""

    bus: Bus | None
    now_ms: Callable[[], int] | None

    def broken(self, name: str, writer: Generator) -> Generator:
        if self.bus is None:
            return writer
        return Broken(name, writer, Breaker(self.bus, name, now_ms=self.now_ms))


def boto_runtime(place: Place) -> Runtime:
    """AWS itself, or what stands in for it; its threads outlive a call that was given up by a second at most."""
    return BotoRuntime(the_aws(), place, PATIENCE.first_s + 1)


def _openai(settings: Settings) -> Generator:
    # Imported only where it is used: aiohttp is a megabyte that a den on Bedrock alone does not need.
    from services.generation.openai import OpenAIWriter

    return OpenAIWriter(settings.model_url, settings.model_name, settings.model_key or None)
