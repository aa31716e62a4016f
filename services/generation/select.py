"""Which writers this den has, in the order in which they are asked."""

from collections.abc import Sequence

from bus.connection import Bus
from den.personality import Personality
from den.settings import Settings
from services.generation.composer import LocalComposer
from services.generation.promise import Generator


def make_writer(cast: Sequence[Personality], settings: Settings, redis: Bus | None = None) -> Generator:
    """The settings' model with the local composer behind it, or the composer alone.

    With a bus the model keeps to each server's tokens of the day.
    """
    composer = LocalComposer(cast)
    if not settings.model_url:
        return composer
    # Imported only where it is used: a bot that composes locally needs no HTTP client of its own.
    from bus.budget import Budget
    from services.generation.budgeted import Budgeted
    from services.generation.fallback import Fallback
    from services.generation.openai import OpenAIWriter

    model: Generator = OpenAIWriter(settings.model_url, settings.model_name, settings.model_key or None)
    if redis is not None:
        model = Budgeted(model, composer, Budget(redis, settings.tokens_per_day))
    return Fallback((("model", model), ("composer", composer)))
