"""The floor's script as Redis is given it: a few files and the limits of the den."""

from pathlib import Path

from den.limits import LIMITS, Limits

PARTS = ("channel.lua", "spend.lua", "rules.lua", "turns.lua", "floor.lua")
"""In the order in which they run; a channel's state comes first, the verbs last."""


def script_text(limits: Limits = LIMITS) -> str:
    """The whole script: the limits, then the files."""
    here = Path(__file__).parent
    return "\n".join((_written(limits), *((here / name).read_text("utf-8") for name in PARTS)))


def _written(limits: Limits) -> str:
    """The limits as a Lua function of the letter that their counters have."""
    of = {"s": limits.server, "c": limits.channel, "p": limits.persona, "u": limits.person, "t": limits.target}
    cases = "".join(f"if kind == '{kind}' then return {a}, {b}, {c} end\n" for kind, (a, b, c) in of.items())
    return f"local function limits_of(kind)\n{cases}end"
