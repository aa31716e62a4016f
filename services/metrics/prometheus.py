"""The meters in Prometheus' text form. Imported only where somebody scrapes."""

from collections.abc import Iterable, Mapping
from itertools import accumulate

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric

from services.metrics.meters import BOUNDS_MS, Meters, Spread
from services.metrics.vitals import Vitals


def exposition(meters: Meters, vitals: Vitals) -> bytes:
    """What GET /metrics answers (text format 0.0.4)."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Reading(meters, vitals))
    return generate_latest(registry)


class _Reading:
    def __init__(self, meters: Meters, vitals: Vitals) -> None:
        self._meters, self._vitals = meters, vitals

    def collect(self) -> Iterable[Metric]:
        yield from _counters(self._meters)
        yield _latency(self._meters.answer_ms)
        yield from _gauges(self._vitals)


def _counters(meters: Meters) -> Iterable[Metric]:
    turns = CounterMetricFamily("den_turns", "Turns that ended.", labels=("outcome", "klass"))
    for (outcome, klass), count in meters.turns.items():
        turns.add_metric((outcome, klass), count)
    yield turns
    yield _by("den_claims", "Claims of the floor by its answer.", "outcome", meters.claims)
    yield _by("den_refusals", "Lines that were not spoken, by who said no.", "by", meters.refusals)
    invalid = {str(status): count for status, count in meters.invalid.items()}
    yield _by("den_invalid_requests", "Answers of Discord that count against our address.", "status", invalid)
    single = (
        ("den_passed", "Calls that got no line.", meters.passed),
        ("den_model_away", "Lines that a model did not write though it was to.", meters.model_away),
        ("den_tokens_spent", "Lines that the composer wrote for want of tokens.", meters.tokens_spent),
        ("den_bus_away", "Seconds in which Redis did not answer.", meters.bus_away),
    )
    for name, about, value in single:
        yield CounterMetricFamily(name, about, value=value)


def _by(name: str, about: str, label: str, counts: Mapping[str, int]) -> Metric:
    family = CounterMetricFamily(name, about, labels=(label,))
    for value, count in counts.items():
        family.add_metric((value,), count)
    return family


def _latency(spread: Spread) -> Metric:
    family = HistogramMetricFamily("den_answer_seconds", "From a line to its answer, by Discord's clock.")
    bounds = [*(str(bound / 1000) for bound in BOUNDS_MS), "+Inf"]
    family.add_metric((), list(zip(bounds, accumulate(spread.counts), strict=True)), spread.total / 1000)
    return family


def _gauges(vitals: Vitals) -> Iterable[Metric]:
    info = GaugeMetricFamily("den_agent", "Which agent this process is.", labels=("agent",))
    info.add_metric((vitals.agent,), 1)
    yield info
    values = (
        ("den_gateway_ready", "Whether Discord's gateway is connected.", float(vitals.gateway_ready)),
        ("den_gateway_latency_seconds", "A heartbeat's way there and back.", _seconds(vitals.gateway_ms)),
        ("den_bus_ready", "Whether Redis answers.", float(not vitals.bus_trouble)),
        ("den_loop_lag_seconds", "The worst lateness of the event loop of late.", vitals.lag_ms / 1000),
        ("den_identifies_left", "Logins to the gateway that the budget still has.", vitals.identifies_left),
        ("den_models_left_alone", "Models that nobody asks at present.", float(len(vitals.left_alone))),
        ("den_outbox_age_seconds", "Of the oldest change that waits for the store.", vitals.outbox_age_s),
    )
    for name, about, value in values:
        if value is not None:
            yield GaugeMetricFamily(name, about, value=value)


def _seconds(ms: float | None) -> float | None:
    return None if ms is None else ms / 1000
