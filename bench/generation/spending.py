"""What an evening costs: prompts of a scripted evening against the stand-in, whose clock goes on by the line."""

import asyncio
from collections.abc import Mapping

from bench.generation.prompts import Evening, cast
from bench.generation.stand import standing
from den.draft import Usage
from den.errors import ModelAway
from den.prompt import Prompt
from den.review.numbers import Figure
from den.settings import Settings
from services.generation.chain import chain
from services.generation.composer import LocalComposer
from services.generation.prices import read_prices
from services.generation.promise import Generator

BETWEEN_S = 30.0
"""From one line of the cast to the next."""
MODELS = {
    "": "global.anthropic.claude-haiku-5-5",
    "_sonnet": "global.anthropic.claude-sonnet-5-5",
    "_haiku_4_5": "global.anthropic.claude-haiku-4-5",
}


def spending(lines: int, seed: int) -> Mapping[str, Figure | str]:
    """Tokens as the stand-in estimates and bills them, dollars as the list says; naive: nothing is cached."""
    figures: dict[str, Figure | str] = {}
    prices = read_prices()
    for suffix, model in MODELS.items():
        usages = asyncio.run(_evening(model, lines, seed))
        price = prices.of(model)
        assert price is not None
        whole = sum(usage.input_tokens for usage in usages)
        figures |= {
            f"cached_share{suffix}": round(sum(usage.cached_tokens for usage in usages) / whole, 3),
            f"prompt_tokens_per_line{suffix}": round(whole / len(usages)),
            f"usd_per_1000_lines{suffix}": _thousand([price.micro_usd(usage) for usage in usages]),
            f"usd_per_1000_lines_naive{suffix}": _thousand([price.uncached(usage) for usage in usages]),
        }
    return figures | {"prices_of": prices.date}


def _thousand(micro_usd: list[float]) -> float:
    return round(sum(micro_usd) / len(micro_usd) / 1_000, 4)


async def _evening(model: str, lines: int, seed: int) -> list[Usage]:
    people, usages = cast(), []
    evening = Evening(people, seed)
    async with standing() as stand:
        settings = Settings(generator="bedrock", bedrock_model=model, aws_endpoint=stand.url)
        writer = chain(settings, LocalComposer(people), None, "")
        for prompt in evening.prompts(lines):
            await stand.advance(BETWEEN_S)
            usages.append(await _line(writer, prompt, evening))
        await writer.close()
    return usages


async def _line(writer: Generator, prompt: Prompt, evening: Evening) -> Usage:
    draft = await writer.write(prompt)
    if draft.passed_over:
        raise ModelAway(f"The stand-in did not write a line: {draft.passed_over[0]}")
    evening.said(draft)
    return draft.usage
