"""all-MiniLM-L6-v2 in numpy: what a text means as 384 numbers, within ten milliseconds and without a service."""

import asyncio
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from den.recall import Vector
from services.meaning.weights import folder, tensors, vocabulary
from services.meaning.wordpiece import numbers

LAYERS, HEADS, EPSILON = 6, 12, 1e-12
MOST_PIECES = 128
KEPT = 2_048
"""Texts whose vectors are not worked out again."""


class MiniLM:
    """A `Meaning`. BadInput when its parts are not installed, or are not those that are known."""

    def __init__(self) -> None:
        place = folder()
        self._vocabulary = vocabulary(place / "vocab.txt")
        self._weights = tensors(place / "model.safetensors")
        self._one = lru_cache(KEPT)(self._vector)

    async def vectors(self, texts: Sequence[str]) -> Sequence[Vector]:
        return await asyncio.to_thread(lambda: [self._one(text) for text in texts])

    def _vector(self, text: str) -> Vector:
        states = _read(numbers(text, self._vocabulary, MOST_PIECES), self._weights)
        mean = states.mean(axis=0)
        return tuple(map(float, mean / math.sqrt(float(mean @ mean))))


def _read(ids: Sequence[int], weights: Mapping[str, Any]) -> Any:
    """BERT's encoder over one text."""
    embedded = (
        weights["embeddings.word_embeddings.weight"][ids]
        + weights["embeddings.position_embeddings.weight"][: len(ids)]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    states = _normed(embedded, weights, "embeddings.LayerNorm")
    for nr in range(LAYERS):
        states = _layer(states, weights, f"encoder.layer.{nr}")
    return states


def _layer(states: Any, weights: Mapping[str, Any], name: str) -> Any:
    heard = _attended(states, weights, f"{name}.attention.self")
    states = states + _linear(heard, weights, f"{name}.attention.output.dense")
    states = _normed(states, weights, f"{name}.attention.output.LayerNorm")
    thought = _gelu(_linear(states, weights, f"{name}.intermediate.dense"))
    return _normed(states + _linear(thought, weights, f"{name}.output.dense"), weights, f"{name}.output.LayerNorm")


def _attended(states: Any, weights: Mapping[str, Any], name: str) -> Any:
    import numpy as np

    count, width = states.shape
    query, key, value = (
        _linear(states, weights, f"{name}.{part}").reshape(count, HEADS, width // HEADS).transpose(1, 0, 2)
        for part in ("query", "key", "value")
    )
    scores = query @ key.transpose(0, 2, 1) / math.sqrt(width // HEADS)
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    return (shares @ value).transpose(1, 0, 2).reshape(count, width)


def _linear(states: Any, weights: Mapping[str, Any], name: str) -> Any:
    return states @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def _normed(states: Any, weights: Mapping[str, Any], name: str) -> Any:
    import numpy as np

    off = states - states.mean(axis=-1, keepdims=True)
    even = off / np.sqrt((off * off).mean(axis=-1, keepdims=True) + EPSILON)
    return even * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def _gelu(states: Any) -> Any:
    """With erf as Abramowitz and Stegun approximate it (7.1.26), to a few millionths."""
    import numpy as np

    at = np.abs(states) / math.sqrt(2.0)
    part = 1.0 / (1.0 + 0.3275911 * at)
    series = 0.0
    for factor in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = series * part + factor
    erf = np.sign(states) * (1.0 - series * part * np.exp(-at * at))
    return 0.5 * states * (1.0 + erf)
