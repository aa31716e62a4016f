"""The meters as one line of CloudWatch's embedded metric format, for a minute at a time.

No metric has a dimension: CloudWatch bills each metric and dimension value, and `Ready`, summed over a minute,
says how many agents are on stage as well as a series for each would. Which agent it was stands beside the metrics,
where a log query finds it.
"""

from dataclasses import dataclass, field

from services.metrics.meters import Meters
from services.metrics.vitals import Vitals

NAMESPACE = "RoastDen"
UNITS = {
    "Ready": "Count", "Invalid": "Count", "Passed": "Count", "BusAway": "Seconds", "ModelAway": "Count",
    "TokensSpent": "Count", "OutboxAgeS": "Seconds", "AnswerMs": "Milliseconds", "LoopLagMs": "Milliseconds",
    "IdentifiesLeft": "Count",
}  # fmt: skip
"""What is a metric; what else a line holds can be searched for. The lines sent are AnswerMs' sample count."""


@dataclass(slots=True)
class Minute:
    """Turns meters that only grow into what one minute brought."""

    told: dict[str, int] = field(default_factory=dict)

    def document(self, meters: Meters, vitals: Vitals, now_ms: int) -> dict[str, object]:
        """One line's worth; the answers of the minute are taken out of the meters."""
        values = self._since_last(_counted(meters)) | _levels(vitals)
        answers = [round(value, 1) for value in meters.answer_ms.recent]
        meters.answer_ms.recent.clear()
        if answers:
            values["AnswerMs"] = answers
        return {"_aws": _directive(values, now_ms), "agent": vitals.agent, **values}

    def _since_last(self, counted: dict[str, int]) -> dict[str, object]:
        grown: dict[str, object] = {name: count - self.told.get(name, 0) for name, count in counted.items()}
        self.told = counted
        return grown


def _counted(meters: Meters) -> dict[str, int]:
    sent = sum(count for (outcome, _), count in meters.turns.items() if outcome == "sent")
    return {
        "Sent": sent,
        "Abandoned": meters.turns.total() - sent,
        "Invalid": meters.invalid.total(),
        "Passed": meters.passed,
        "BusAway": meters.bus_away,
        "ModelAway": meters.model_away,
        "TokensSpent": meters.tokens_spent,
    }


def _levels(vitals: Vitals) -> dict[str, object]:
    ready = vitals.gateway_ready and not vitals.bus_trouble
    levels: dict[str, object] = {"Ready": int(ready), "LoopLagMs": round(vitals.lag_ms, 1)}
    if vitals.identifies_left is not None:
        levels["IdentifiesLeft"] = vitals.identifies_left
    if vitals.outbox_age_s is not None:
        levels["OutboxAgeS"] = round(vitals.outbox_age_s)
    return levels


def _directive(values: dict[str, object], now_ms: int) -> dict[str, object]:
    metrics = [{"Name": name, "Unit": UNITS[name]} for name in values if name in UNITS]
    return {
        "Timestamp": now_ms,
        "CloudWatchMetrics": [{"Namespace": NAMESPACE, "Dimensions": [[]], "Metrics": metrics}],
    }
