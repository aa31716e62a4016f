"""Which writers this den has, in the order in which they are asked."""

from collections.abc import Sequence

from den.personality import Personality
from den.settings import Settings
from services.generation.composer import LocalComposer
from services.generation.promise import Generator


def make_writer(cast: Sequence[Personality], settings: Settings) -> Generator:
    """The settings' model with the local composer behind it, or the composer alone."""
    composer = LocalComposer(cast)
    if not settings.model_url:
        return composer
    # Imported only where it is used: a bot that composes locally needs no HTTP client of its own.
    from services.generation.fallback import Fallback
    from services.generation.openai import OpenAIWriter

    model = OpenAIWriter(settings.model_url, settings.model_name, settings.model_key or None)
    return Fallback((("model", model), ("composer", composer)))
