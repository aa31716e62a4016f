"""The figures as a table a person reads: value, target, verdict."""

from collections.abc import Mapping

from den.review.numbers import Figure

TARGETS: Mapping[str, tuple[str, float]] = {
    "response_when_addressed": ("≥", 0.98),
    "group_answered": ("≥", 0.95),
    "latency_p50_s": ("≤", 6),
    "latency_p95_s": ("≤", 12),
    "silence_human_to_human": ("≥", 0.99),
    "silence_open_floor": ("≥", 0.90),
    "balanced_accuracy": ("≥", 0.95),
    "barge_in": ("≤", 0.02),
    "over_budget": ("≤", 0),
    "wrong_speakers": ("≤", 0),
    "doubled": ("≤", 0),
    "overlaps": ("≤", 0),
    "stuck": ("≤", 0),
    "longest_bot_run": ("≤", 8),
    "chain_max": ("≤", 6),
    "pair_lines_60_s": ("≤", 4),
    "generations_per_line": ("≤", 1.4),
    "recover_p95_s": ("≤", 5),
    "human_lines_per_bot_line": ("≥", 0.8),
    "fairness_gini": ("≤", 0.35),
    "fairness_entropy": ("≥", 0.85),
    "starvation_rounds": ("≤", 4),
    "shift_receiving": ("≥", 0.35),
    "shift_usurping_by_bots": ("≤", 0.20),
    "exact_duplicates": ("≤", 0),
    "near_duplicates": ("≤", 0.02),
    "distinct_2": ("≥", 0.85),
    "distinct_3": ("≥", 0.95),
    "self_bleu_4": ("≤", 0.20),
    "compression": ("≤", 2.4),
    "repeated_openings": ("≤", 0.12),
    "echo_index": ("≤", 0.05),
    "words_p50": ("≤", 20),
    "words_p95": ("≤", 40),
    "attribution": ("≥", 0.6),
    "attribution_late_over_early": ("≥", 0.9),
}
"""For ordinary talk; a figure without a target is there to be watched."""


Targets = Mapping[str, tuple[str, float]]


def verdict(name: str, value: Figure, targets: Targets = TARGETS) -> str:
    """ok, misses, or nothing where there is no target or no value."""
    if value is None or name not in targets:
        return ""
    sign, limit = targets[name]
    return "ok" if (value >= limit if sign == "≥" else value <= limit) else "misses"


def table(figures: Mapping[str, Figure], more: Targets | None = None) -> str:
    """One row a figure; `more` adds targets of figures that no transcript gives."""
    targets = {**TARGETS, **(more or {})}
    rows = [("figure", "value", "target", "verdict")]
    for name, value in figures.items():
        sign, limit = targets.get(name, ("", None))
        target = "" if limit is None else f"{sign} {limit:g}"
        rows.append((name, _shown(value), target, verdict(name, value, targets)))
    widths = [max(len(row[k]) for row in rows) for k in range(4)]
    return "\n".join(
        f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:<{widths[2]}}  {row[3]}".rstrip() for row in rows
    )


def _shown(value: Figure) -> str:
    if value is None:
        return "–"
    return str(value) if isinstance(value, int) else f"{value:.3f}"
