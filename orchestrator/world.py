"""world.json: what the stand-in for Discord serves, drawn from the cast."""

import json
from collections.abc import Sequence
from typing import Any

from den.personality import Personality
from orchestrator.home import Home

CHANNELS = ("the-den", "green-room")
HUMANS = ("you",)


def world(seed: str, cast: Sequence[Personality]) -> dict[str, Any]:
    """Only the host may read what people write; the roasters connect deaf, as on the real Discord."""
    return {
        "seed": seed,
        "guild": {"name": "AI Roast Den"},
        "channels": list(CHANNELS),
        "humans": list(HUMANS),
        "bots": [_bot(who) for who in cast],
    }


def write_world(home: Home, seed: str, cast: Sequence[Personality]) -> None:
    path = home.discord / "world.json"
    fresh = path.with_name("world.json.new")
    fresh.write_text(json.dumps(world(seed, cast), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    fresh.replace(path)


def _bot(who: Personality) -> dict[str, Any]:
    return {
        "name": who.id,
        "display_name": who.name,
        "emoji": who.avatar.emoji,
        "color": who.avatar.color,
        "about": who.premise,
        "kind": "host" if who.kind == "host" else "bot",
        "intents": ["message_content", "members"] if who.kind == "host" else [],
    }
