"""The chain of writers: Bedrock's model, a smaller one, an OpenAI-compatible server, the local composer."""

from bus.breaker import Breaker
from bus.connection import Bus
from bus.meter import Meter
from den.settings import Settings
from services.generation.again import Again
from services.generation.allowance import Allowance
from services.generation.broken import Broken
from services.generation.cached import Cached
from services.generation.fallback import Fallback
from services.generation.metered import Metered
from services.generation.prices import read_prices
from services.generation.promise import Generator


def chain(settings: Settings, last: Generator, bus: Bus | None, persona: str) -> Generator:
    """All that the settings name, and `last`."""
    allowance = Allowance()
    steps: list[tuple[str, Generator]] = []
    if settings.writer() == "bedrock":
        first = settings.bedrock_models.get(persona, settings.bedrock_model)
        for named in dict.fromkeys((first, settings.bedrock_small_model)):
            if named:
                steps.append((named, Again(_shared(named, _bedrock(named, settings), bus), allowance)))
    if settings.model_url:
        steps.append((settings.model_name or "model", _shared(settings.model_name, _openai(settings), bus)))
    if bus is not None:
        prices = read_prices(settings.prices) if settings.prices else read_prices()
        steps = [(name, Metered(writer, Meter(bus), prices)) for name, writer in steps]
    return Cached(Fallback((*steps, ("composer", last)), allowance))


def _shared(name: str, writer: Generator, bus: Bus | None) -> Generator:
    return Broken(name, writer, Breaker(bus, name)) if bus is not None else writer


def _bedrock(named: str, settings: Settings) -> Generator:
    from services.aws import Place, the_aws
    from services.generation.bedrock.runtime import BotoRuntime
    from services.generation.bedrock.writer import BedrockWriter, Patience

    model, _, region = named.partition("@")
    patience = Patience()
    place = Place(region or settings.aws_region, settings.aws_endpoint)
    return BedrockWriter(model, BotoRuntime(the_aws(), place, patience.first_s + 1), patience)


def _openai(settings: Settings) -> Generator:
    from services.generation.openai import OpenAIWriter

    return OpenAIWriter(settings.model_url, settings.model_name, settings.model_key or None)
