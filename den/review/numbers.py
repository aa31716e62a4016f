"""Quantiles and shares, with None for "nothing to measure"."""

from collections.abc import Iterable, Sequence

Figure = float | int | None


def quantile(values: Iterable[float], share: float) -> float | None:
    ordered = sorted(values)
    if not ordered:
        return None
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))], 4)


def mean(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


def ratio(part: float, whole: float) -> float | None:
    return round(part / whole, 4) if whole else None
