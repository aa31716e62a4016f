"""Each line that addresses a personality ends in a line, a reaction or a logged reason."""

from agents.debts import Debts
from tests.agents.lines import NOW_MS, line

CALL = line("Ember, roast me")


def owing() -> Debts:
    debts = Debts()
    debts.owe(CALL, ["ember", "gale"])
    return debts


def test_a_fresh_call_is_left_to_the_claim_under_way() -> None:
    assert owing().claimable(NOW_MS + 500) == []


def test_a_call_not_decided_within_a_second_may_be_claimed_again_once() -> None:
    assert owing().claimable(NOW_MS + 2_000) == [CALL]


def test_a_call_is_claimable_for_forty_five_seconds() -> None:
    assert owing().claimable(NOW_MS + 46_000) == []


def test_a_paid_debt_is_not_overdue() -> None:
    debts = owing()
    assert debts.paid(CALL.id, "ember") and not debts.paid(CALL.id, "ember")
    assert [debt.persona for debt in debts.overdue(NOW_MS + 61_000)] == ["gale"]


def test_an_overdue_debt_is_told_once() -> None:
    debts = owing()
    assert len(debts.overdue(NOW_MS + 61_000)) == 2
    assert debts.overdue(NOW_MS + 62_000) == []


def test_nobody_owes_an_answer_to_a_deleted_line() -> None:
    debts = owing()
    debts.forgive(CALL.id)
    assert debts.open == {}
