"""`python -m deploy.cost [--lines N] [--personalities N] [--json]`: what a month costs, from a dated price file.

What a line costs in tokens is what the den's meters counted in a scripted evening (`roastden bench generation`:
spending); the logs of a den that runs on a model have the tokens of each line (`"event": "wrote", "tokens": …`) to
hold against it.
"""

import argparse
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HOURS = 730
PRICES = Path(__file__).with_name("prices.json")
FREE_METRICS, FREE_LOG_GB = 10, 5.0
FIRST_ESTIMATED = (20_000, 5)
FIRST_ESTIMATES = {"naive": 161.0, "per-agent": 95.0}
"""What the project began with: for so many lines and personalities it reckoned so many dollars a month."""


@dataclass(frozen=True, slots=True)
class Line:
    """Tokens of one line: a prefix that is the same each time, what is new, and the answer; in those of a model
    whose `tokens` in the price file are 1.
    """

    prefix: int = 1_480
    fresh: int = 1_210
    answer: int = 46
    cached: float = 0.983
    """The share of the prefix that is read from the prompt cache: it lasts an hour, a line came every 30 s."""


READS, WRITES = 10, 5
"""Request units of DynamoDB for one line: more than its facts, jokes and summaries take."""
LOOKS = 2 * HOURS * 3600 // 5
"""Each ear asks every 5 s whether a guild's ledger is still the one that it knows."""
STORE_GB = 0.1


@dataclass(frozen=True, slots=True)
class Layout:
    """What runs. Tasks are of a quarter vCPU and half a GB."""

    name: str
    tasks: int
    arm: bool = True
    nat: bool = False
    redis: str = ""
    """The price of its node; "" when it is in the task."""
    secrets: int = 1
    metrics: int = FREE_METRICS
    log_gb: float = 1.0
    model: str = "Haiku 5.5"
    cached: bool = True
    """Whether prompts are laid out for the model's cache."""
    chosen_by_model: bool = False
    """A model call of 600 tokens decides who answers each line."""


def layouts(personalities: int) -> tuple[Layout, ...]:
    """From what one would build without thought to the cheapest that this project deploys."""
    bots = personalities + 1
    naive = Layout(
        "naive", bots, arm=False, nat=True, redis="redis_t4g_micro_hour", secrets=bots, metrics=12 * bots,
        log_gb=4.0, model="Sonnet 4.6", cached=False, chosen_by_model=True,
    )  # fmt: skip
    apart = Layout("per-agent", bots, nat=True, redis="valkey_t4g_micro_hour", secrets=2 * bots)
    return naive, apart, Layout("single-task, no cache", 1, cached=False), Layout("single-task", 1)


def month(
    layout: Layout, lines: int, prices: Mapping[str, Any], line: Line | None = None, guilds: int = 1
) -> dict[str, float]:
    """Dollars by what they are paid for."""
    usd = {name: float(one["usd"]) for name, one in prices["usd"].items()}
    kind = "arm" if layout.arm else "x86"
    task = 0.25 * usd[f"fargate_{kind}_vcpu_hour"] + 0.5 * usd[f"fargate_{kind}_gb_hour"]
    addresses = usd["nat_hour"] * HOURS + usd["nat_gb"] if layout.nat else 0.0
    # A gateway has one public address, without one each task has its own.
    addresses += usd["public_ipv4_hour"] * HOURS * (1 if layout.nat else layout.tasks)
    paid = {
        "tasks": layout.tasks * task * HOURS,
        "network": addresses,
        "redis": usd[layout.redis] * HOURS if layout.redis else 0.0,
        "secrets": layout.secrets * usd["secret_month"],
        "metrics and logs": max(0, layout.metrics - FREE_METRICS) * usd["metric_month"]
        + max(0.0, layout.log_gb - FREE_LOG_GB) * usd["log_gb"],
        "files and image": 0.2 * usd["efs_gb_month"] + usd["ecr_gb_month"],
        "store": (lines * READS + guilds * LOOKS) * usd["dynamodb_read_million"] / 1e6
        + lines * WRITES * usd["dynamodb_write_million"] / 1e6
        + STORE_GB * (usd["dynamodb_gb_month"] + usd["dynamodb_pitr_gb_month"]),
        "tokens": _tokens(layout, lines, prices["models"][layout.model], line or Line()),
    }
    return {what: round(dollars, 2) for what, dollars in paid.items()}


def _tokens(layout: Layout, lines: int, model: Mapping[str, float], line: Line) -> float:
    kept = line.cached if layout.cached else 0.0
    again = (1 - kept) * (model["write"] if layout.cached else model["in"])
    prefix = line.prefix * (kept * model["cached"] + again)
    written = prefix + line.fresh * model["in"] + line.answer * model["out"]
    chosen = 600 * model["in"] + 10 * model["out"] if layout.chosen_by_model else 0.0
    return lines * (written + chosen) * model["tokens"] / 1e6


def table(
    lines: int, personalities: int, prices: Mapping[str, Any], guilds: int = 1
) -> dict[str, dict[str, float]]:
    """By layout, with the sum of each."""
    found = {one.name: month(one, lines, prices, guilds=guilds) for one in layouts(personalities)}
    return {name: {**paid, "total": round(sum(paid.values()), 2)} for name, paid in found.items()}


def main() -> None:
    ask = argparse.ArgumentParser(prog="python -m deploy.cost", description="What a month costs, in US dollars.")
    ask.add_argument("--lines", type=int, default=20_000, help="lines of bots a month")
    ask.add_argument("--personalities", type=int, default=5)
    ask.add_argument("--guilds", type=int, default=1, help="servers that the den is on")
    ask.add_argument("--json", action="store_true", dest="as_json")
    given = ask.parse_args()
    if given.lines < 0 or given.guilds < 0 or not 1 <= given.personalities <= 1_000:
        ask.error("--lines and --guilds are 0 or more, --personalities 1 to 1000.")
    prices = json.loads(PRICES.read_text("utf-8"))
    found = table(given.lines, given.personalities, prices, given.guilds)
    if given.as_json:
        print(json.dumps({"read_on": prices["read_on"], "months": found}, indent=2))
        return
    print(f"{given.personalities} personalities, {given.lines} lines a month, prices of {prices['read_on']}:")
    for name, paid in found.items():
        most = ", ".join(f"{what} {usd:.2f}" for what, usd in paid.items() if usd and what != "total")
        print(f"  {name:22} ${paid['total']:7.2f}   {most}")
        if name in FIRST_ESTIMATES and (given.lines, given.personalities) == FIRST_ESTIMATED:
            print(f"  {'  first estimated at':22} ${FIRST_ESTIMATES[name]:7.2f}")


if __name__ == "__main__":
    main()
