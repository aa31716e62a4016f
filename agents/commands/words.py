"""Words that commands share: lists as people type them, and what an acknowledgement may claim."""

NONE = frozenset({"none", "nothing", "all", "-", "off"})


def split(typed: str) -> tuple[str, ...]:
    """The parts between commas; "none" is no part."""
    parts = tuple(part.strip() for part in typed.split(",") if part.strip())
    return () if len(parts) == 1 and parts[0].casefold() in NONE else parts


def settled(said: str, quiet: bool) -> str:
    """An acknowledgement; not `quiet`: Discord has not answered yet for a line that went out before it."""
    return said if quiet else f"{said} One line that was already being posted may still appear."
