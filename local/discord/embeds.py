"""Checks the embeds of a message against Discord's limits."""

from local.discord.errors import bad_length, bad_type, field_error, too_long
from local.discord.values import Json

_MOST = 10
_MOST_CHARACTERS = 6000
_PARTS = ("footer", "author", "image", "thumbnail", "video", "provider")
_TEXTS = {"title": 256, "description": 4096}


def read_embeds(raw: object) -> list[Json]:
    if not isinstance(raw, list):
        raise bad_type("embeds", "a list")
    if len(raw) > _MOST:
        raise too_long("embeds", _MOST)
    embeds = [_embed(e, f"embeds.{place}") for place, e in enumerate(raw)]
    if sum(_characters(e) for e in embeds) > _MOST_CHARACTERS:
        raise field_error("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000")
    return embeds


def _embed(raw: object, path: str) -> Json:
    if not isinstance(raw, dict):
        raise bad_type(path, "an object")
    for key, most in _TEXTS.items():
        if len(str(raw.get(key) or "")) > most:
            raise too_long(f"{path}.{key}", most)
    for key in _PARTS:
        if raw.get(key) is not None and not isinstance(raw[key], dict):
            raise bad_type(f"{path}.{key}", "an object")
    if not isinstance(raw.get("fields") or [], list):
        raise bad_type(f"{path}.fields", "a list")
    fields = [_field(f, f"{path}.fields.{place}") for place, f in enumerate(raw.get("fields") or [])]
    if len(fields) > 25:
        raise too_long(f"{path}.fields", 25)
    kept = {k: v for k, v in raw.items() if v is not None}
    return {**kept, "type": "rich", **({"fields": fields} if fields else {})}


def _field(raw: object, path: str) -> Json:
    if not isinstance(raw, dict):
        raise bad_type(path, "an object")
    for key, most in (("name", 256), ("value", 1024)):
        if not 1 <= len(str(raw.get(key) or "")) <= most:
            raise bad_length(f"{path}.{key}", 1, most)
    return {"name": str(raw["name"]), "value": str(raw["value"]), "inline": bool(raw.get("inline", False))}


def _characters(embed: Json) -> int:
    texts = [embed.get("title"), embed.get("description")]
    texts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    texts += [t for f in embed.get("fields", []) for t in (f["name"], f["value"])]
    return sum(len(str(t)) for t in texts if t)
