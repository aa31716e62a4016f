"""The template of a new personality: a file that loads at once, with a comment at each field."""

import json
import re
import unicodedata
from typing import Any

from den.errors import BadInput
from den.personality import LONGEST_NAME, NAME, SHORTEST_NAME, SLUG, Personality

_STARTS: dict[str, Any] = {
    "kind": "roaster",
    "aliases": [],
    "real_name": None,
    "premise": "A lighthouse that is afraid of the dark and will not talk about it.",
    "point_of_view": "Everyone is a ship, and most of them are heading for the rocks.",
    "want": "One captain who says thank you.",
    "wound": "A seagull once called it a tall shed.",
    "blind_spot": "Never notices that it only ever turns in circles.",
    "traits": ["vigilant", "dramatic"],
    "speech_patterns": [{"pattern": "Warnings in threes.", "kind": "often", "match": None}],
    "interests": ["boats", {"word": "fog", "weight": 2}],
    "roast_style": {"note": "Warns you of yourself.", "engine": ["analogy", "deadpan"], "heat": 2},
    "memory_triggers": [{"word": "seagull", "weight": 2, "cooldown_s": 1800}],
    "catchphrases": ["Mind the rocks."],
    "vocabulary": {"own": ["harbour", "beam"], "banned": ["landlubber"]},
    "examples": [
        {"context": "heckle: boring", "line": "Rocks are boring too, from a distance.", "why": "one image"}
    ],
    "anti_examples": ["Whatever, you're lame."],
    "taboo": ["bodies", "religion", "race"],
    "length": {"p50": 16, "max": 36},
    "talkativeness": 0.5,
    "energy": 0.5,
    "siblings": [],
    "refusal_line": "No beam for that one.",
    "checkin_line": "The light is steady now. Are you all right?",
    "rest_line": "The lamp rests for a while. I am still here.",
    "hug_line": "Safe in harbour. Well sailed.",
    "avatar": {"emoji": "🗼", "color": "#3a7ca5"},
    "material": {
        "//": "{topic}, {claim}, {quote} and {name} come from the line that is answered, {punch} from below.",
        "words": {"vessel": ["leaky dinghy", "ferry with stage fright", "pedalo at war"]},
        "patterns": {
            "roast_me": {"analogy": ["I have watched {a vessel} come in straighter than you, {name}."]},
            "remark": {"deadpan": ["{Topic}, dead ahead. {punch}"]},
        },
        "punches": {"any": {"analogy": ["I have seen {a vessel} do that, once."]}},
    },
    "version": "1",
    "author": "",
}


def slug(name: str) -> str:
    """The id that a name gives: small letters, digits and -; BadInput when nothing usable is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    found = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:32].rstrip("-")
    fits = SHORTEST_NAME <= len(name) <= LONGEST_NAME and re.fullmatch(NAME, name)
    if not fits or not re.fullmatch(SLUG, found):
        raise BadInput(
            f"“{name[:40]}” cannot be a name; allowed: 3 to 32 letters, digits, spaces, ' or -, a letter first."
        )
    return found


def template(name: str) -> str:
    """The text of `<slug>.json`; keys that start with // (or are `_comment`) are comments."""
    fields: dict[str, Any] = {
        "//": "Keys that start with // are comments. Only name is required; replace the lighthouse with your own.",
        "//id": _allowed("id"),
        "id": slug(name),
        "//name": _allowed("name"),
        "name": name,
    }
    for field, value in _STARTS.items():
        fields[f"//{field}"] = _allowed(field)
        fields[field] = value
    return json.dumps(fields, indent=2, ensure_ascii=False) + "\n"


def _allowed(field: str) -> str:
    found = Personality.model_fields[field]
    described = found.description or next(
        (text for part in found.metadata if (text := getattr(part, "description", None))), None
    )
    return described or "see the comments of this file"
