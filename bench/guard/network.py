"""Training of the network that `den.guard.network` asks: hashed features in, the log-odds of each kind out.

A linear path and one through a few hidden units, joined; learnt in small batches by AdaGrad (Duchi, Hazan and
Singer, 2011). The same examples make the same weights.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Example = tuple[Sequence[int], str]
"""The places of a line's features, and its kind."""
SEED, ROUNDS, BATCH, HIDDEN = 2, 20, 64, 12
RATES: Mapping[str, float] = {"linear": 0.12, "table": 0.06, "bias": 0.03, "begun": 0.03, "out": 0.03}
DECAY = 5e-3
SEEN_LEAST = 4
"""A feature of fewer lines tells of nothing."""
LEVELS = 7
_CLIPPED = 0.9999
_BEGINNING, _SPREAD, _PAST = -2.0, 0.03, 1e-3


@dataclass(frozen=True, slots=True)
class Network:
    """Float32 arrays: `linear` (places, kinds), `table` (places, units), `bias` (kinds), `begun` (units), `out`
    (units, kinds)."""

    linear: Any
    table: Any
    bias: Any
    begun: Any
    out: Any

    def odds(self, places: Sequence[int]) -> Any:
        """The log-odds of each kind."""
        at, norm = list(places), len(places) ** -0.5
        lit = np.maximum(self.table[at].sum(axis=0) * norm + self.begun, 0)
        return self.linear[at].sum(axis=0) * norm + lit @ self.out + self.bias


def train(examples: Sequence[Example], kinds: Sequence[str], size: int) -> Network:
    """A network for places below `size`."""
    dice, places = np.random.default_rng(SEED), [np.array(one) for one, _ in examples]
    wanted = np.array([[kind == one for one in kinds] for _, kind in examples], np.float32)
    network = _drawn(dice, len(kinds), size)
    past = {name: np.full_like(getattr(network, name), _PAST) for name in RATES}
    for nth in range(ROUNDS):
        for batch in np.array_split(dice.permutation(len(examples)), -(-len(examples) // BATCH)):
            for name, (at, slope) in _slopes(network, [places[one] for one in batch], wanted[batch]).items():
                past[name][at] += slope**2
                step = (1 - nth / ROUNDS) * RATES[name] * slope / np.sqrt(past[name][at])
                getattr(network, name)[at] -= step
    rare = np.bincount(np.concatenate(places), minlength=size) < SEEN_LEAST
    network.linear[rare], network.table[rare] = 0, 0
    return network


def stepped(values: Any) -> tuple[Any, Any]:
    """Columns in whole steps from -7 to 7, and what a step of each is worth."""
    worth = np.quantile(np.abs(values), _CLIPPED, axis=0) / LEVELS + 1e-9
    return np.clip(np.rint(values / worth), -LEVELS, LEVELS).astype(int), worth


def _drawn(dice: np.random.Generator, kinds: int, size: int) -> Network:
    return Network(
        np.zeros((size, kinds), np.float32),
        dice.normal(0, _SPREAD, (size, HIDDEN)).astype(np.float32),
        np.full(kinds, _BEGINNING, np.float32),
        np.zeros(HIDDEN, np.float32),
        dice.normal(0, _SPREAD, (HIDDEN, kinds)).astype(np.float32),
    )


def _slopes(network: Network, batch: Sequence[Any], wanted: Any) -> Mapping[str, tuple[Any, Any]]:
    """How the loss of a batch grows with each array: where, and how much there."""
    norms = np.array([len(one) ** -0.5 for one in batch], np.float32)[:, None]
    at, inverse = np.unique(np.concatenate(batch), return_inverse=True)
    which = np.repeat(np.arange(len(batch)), [len(one) for one in batch])
    there = np.zeros((len(batch), len(at)), np.float32)
    there[which, inverse] = 1
    there *= norms
    hidden = there @ network.table[at] + network.begun
    lit = np.maximum(hidden, 0)
    wrong = 1 / (1 + np.exp(-(there @ network.linear[at] + lit @ network.out + network.bias))) - wanted
    back = (wrong @ network.out.T) * (hidden > 0)
    return {
        "linear": (at, there.T @ wrong + DECAY * network.linear[at]),
        "table": (at, there.T @ back + DECAY * network.table[at]),
        "bias": (slice(None), wrong.sum(axis=0)),
        "begun": (slice(None), back.sum(axis=0)),
        "out": (slice(None), lit.T @ wrong),
    }
