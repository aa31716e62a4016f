"""Prompts for tests: Ember answers Ana, Gale is a castmate."""

from dataclasses import replace
from typing import Any

from den.direction import Direction
from den.personality import Personality
from den.prompt import Prompt
from tests.den.stories import told

EMBER = Personality.model_validate(
    {
        "id": "ember",
        "name": "Ember",
        "premise": "A chef who rates people as dishes.",
        "point_of_view": "Everybody is undercooked.",
        "interests": ["pizza"],
        "taboo": ["plane crash"],
        "examples": ["You are lukewarm soup."],
        "siblings": [{"id": "gale", "relation": "rival", "angle": "too windy"}],
    }
)
GALE = Personality.model_validate({"id": "gale", "name": "Gale", "premise": "A lighthouse keeper."})
MORROW = Personality.model_validate({"id": "morrow", "name": "Morrow", "kind": "host"})
SCENE = ("bob: so", "gale>bob: Your jacket has weather.", "ember: Ha.", "ana: Ember, roast my coat")


def prompt(*script: str, **changes: Any) -> Prompt:
    """A prompt whose scene is the script and whose last line is the one to answer."""
    lines = told(*(script or SCENE))
    plain = Prompt(
        personality=EMBER,
        cast=(GALE, MORROW),
        answering=lines[-1],
        scene=tuple(lines),
        target_id=1,
        direction=Direction(),
        seed="ember:4:0",
    )
    return replace(plain, **changes)
