"""Who is on, where the host chooses."""

from den.line import Speaker
from den.shows.order import running_order
from tests.agents.lines import line


def bot(persona: str):
    return line("ha", author=Speaker(id=7, name=persona, kind="sibling", persona=persona))


def test_whoever_was_heard_least_comes_first() -> None:
    recent = [bot("ember"), bot("ember"), bot("gale")]
    assert running_order(("ember", "gale", "rust"), recent, 1) == ("rust", "gale", "ember")


def test_equals_come_in_another_order_for_another_show() -> None:
    orders = {running_order(("ember", "gale", "rust"), (), seed) for seed in range(20)}
    assert len(orders) > 3
