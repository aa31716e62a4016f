"""Of a long line one refusal is enough."""

import random

import pytest

from den.guard import judge
from den.guard.judge import LONG, judge_in, judge_out
from den.guard.judgement import NOTES
from tests.den.guard.test_judge import PASSES, REFUSED

HARMLESS = (*PASSES, *["you absolute walnut"] * 10)


def long_lines() -> list[str]:
    """Harmless ones, and each refused line somewhere in a harmless one."""
    rng = random.Random(4)
    lines = []
    for refused in ("", *REFUSED):
        pieces = [refused, *HARMLESS]
        rng.shuffle(pieces)
        lines.append(". ".join(pieces))
    return lines


@pytest.mark.parametrize("line", long_lines(), ids=["harmless", *REFUSED])
def test_a_long_line_stands_or_falls_as_if_all_rules_had_judged_it(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(line) > LONG
    short = [judge_in(line), judge_out(line)]
    monkeypatch.setattr(judge, "LONG", len(line))
    full = [judge_in(line), judge_out(line)]
    assert [one.ok for one in short] == [one.ok for one in full]
    assert all(one.tags <= other.tags for one, other in zip(short, full, strict=True))


def test_a_long_line_is_refused_by_one_rule() -> None:
    judgement = judge_in(". ".join((*HARMLESS, "kill yourself", "mail jane.doe@example.com")))
    assert len(judgement.tags - NOTES) == 1
    assert judgement.reason


def test_a_long_refused_line_still_tells_of_its_writer() -> None:
    judgement = judge_in(". ".join(("I'm 13", "stop, I'm crying", "kill yourself", *HARMLESS)))
    assert judgement.tags >= NOTES
    assert not judgement.ok
