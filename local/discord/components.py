"""Checks the buttons and menus of a message and gives each its id."""

from itertools import count

from local.discord.errors import bad_choice, bad_length, bad_type, field_error, too_long
from local.discord.values import Json

_ROW, _BUTTON, _LINK = 1, 2, 5
_MENUS = (3, 5, 6, 7, 8)
_KNOWN = (1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 17)


def read_components(raw: object) -> list[Json]:
    if raw is None:
        return []
    if not isinstance(raw, list):
        raise bad_type("components", "a list")
    if len(raw) > 40:
        raise too_long("components", 40)
    numbers = count(1)
    used: set[str] = set()
    return [_component(c, f"components.{place}", numbers, used) for place, c in enumerate(raw)]


def _component(raw: object, path: str, numbers: "count[int]", used: set[str]) -> Json:
    if not isinstance(raw, dict):
        raise bad_type(path, "an object")
    if raw.get("type") not in _KNOWN:
        raise bad_choice(f"{path}.type", ", ".join(map(str, _KNOWN)))
    if raw["type"] == _BUTTON:
        _check_button(raw, path)
    if custom_id := raw.get("custom_id"):
        if custom_id in used:
            raise field_error(
                f"{path}.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id is used twice"
            )
        used.add(str(custom_id))
        if len(str(custom_id)) > 100:
            raise bad_length(f"{path}.custom_id", 1, 100)
    kept = {k: v for k, v in raw.items() if v is not None}
    kept["id"] = next(numbers)
    if raw["type"] in _MENUS:
        kept = {"min_values": 1, "max_values": 1, "disabled": False, **kept}
    if "components" in kept:
        kept["components"] = _children(kept, path, numbers, used)
    return kept


def _children(raw: Json, path: str, numbers: "count[int]", used: set[str]) -> list[Json]:
    inner = raw["components"]
    if not isinstance(inner, list) or (raw["type"] == _ROW and not 1 <= len(inner) <= 5):
        raise bad_length(f"{path}.components", 1, 5)
    return [_component(c, f"{path}.components.{i}", numbers, used) for i, c in enumerate(inner)]


def _check_button(raw: Json, path: str) -> None:
    style = raw.get("style")
    if style not in range(1, 7):
        raise bad_choice(f"{path}.style", "1, 2, 3, 4, 5, 6")
    wanted = "url" if style == _LINK else "sku_id" if style == 6 else "custom_id"
    if not raw.get(wanted):
        raise field_error(f"{path}.{wanted}", "BASE_TYPE_REQUIRED", "This field is required")
    if len(str(raw.get("label") or "")) > 80:
        raise too_long(f"{path}.label", 80)


def find(components: list[Json], custom_id: str) -> Json | None:
    """The button or menu with this id, at any depth, unless it is disabled."""
    for component in components:
        if component.get("custom_id") == custom_id:
            return None if component.get("disabled") else component
        if found := find(component.get("components", []), custom_id):
            return found
    return None
