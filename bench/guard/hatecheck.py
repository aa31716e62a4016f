"""HateCheck: what is refused, by functionality; `_h` should be, `_nh` should pass (but see docs/guard.md)."""

import csv
from collections import defaultdict
from pathlib import Path

from den.errors import BadInput
from den.guard.judge import judge_in
from den.review.numbers import Figure

DEFAULT = Path(__file__).parents[3] / "shared" / "data" / "hatecheck" / "cases.csv"


def refused(path: Path) -> dict[str, Figure]:
    """The share of each functionality's cases that the guard refuses."""
    groups: dict[str, list[bool]] = defaultdict(list)
    try:
        with path.open(encoding="utf-8", newline="") as table:
            for case in csv.DictReader(table):
                groups[case["functionality"]].append(not judge_in(case["test_case"]).ok)
    except (OSError, KeyError, UnicodeDecodeError):
        raise BadInput(f"{path} is no table with the columns `functionality` and `test_case`.") from None
    return {f"hatecheck_{name}": round(sum(ones) / len(ones), 4) for name, ones in sorted(groups.items())}
