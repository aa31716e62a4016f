"""Counted: a receipt for what was deleted, said in words."""

from collections.abc import Mapping
from typing import Any

from den.receipt import Receipt

_NAMES = {
    "fact": ("fact", "facts"),
    "bit": ("running joke", "running jokes"),
    "joke": ("joke that was heard", "jokes that were heard"),
    "summary": ("channel summary", "channel summaries"),
    "consent": ("consent", "consents"),
    "opt_out": ("opt-out", "opt-outs"),
    "ignore": ("ignore mark", "ignore marks"),
    "mute": ("mute", "mutes"),
    "settings": ("set of settings", "sets of settings"),
}


def told(counts: Mapping[Any, int], at_ms: int) -> Receipt:
    """The receipt for so many of each kind."""
    said = [f"{counts[kind]} {names[counts[kind] > 1]}" for kind, names in _NAMES.items() if counts.get(kind)]
    return Receipt(count=sum(counts.values()), at_ms=at_ms, what=", ".join(said) or "nothing was kept")
