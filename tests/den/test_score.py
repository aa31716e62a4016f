"""The terms of the score, one by one, on small scenes."""

from collections import Counter

import pytest

from den.addressee import address
from den.direction import Direction
from den.scene import Scene
from den.score import (
    Round,
    energy,
    fairness,
    fatigue,
    interest,
    last_speaker_guard,
    memory,
    named,
    partner,
    rendezvous,
    score,
    stems,
)  # fmt: skip
from tests.den.stories import ALL, CAST, told

EMBER, GALE, PIP = CAST[0], CAST[1], CAST[2]


def now(*script: str, direction: Direction | None = None) -> Round:
    *recent, line = told(*script)
    scene = Scene(tuple(recent), ALL, 0, line.at_ms)
    return Round.of(line, address(line, recent, CAST), scene, CAST, direction or Direction())


def test_interest_counts_words_by_weight_in_any_form() -> None:
    assert interest(EMBER, now("ana: two pizzas")) == 1.0
    assert interest(EMBER, now("ana: a pie")) == 0.0
    assert interest(PIP, now("ana: two pizzas")) == 0.0


def test_a_memory_comes_back_slowly() -> None:
    assert memory(GALE, now("ana: the lighthouse")) == 1.0
    assert memory(GALE, now("bob: a lighthouse", "ana +60: the lighthouse")) == 0.0
    assert memory(GALE, now("bob: a lighthouse", "ana +3600: the lighthouse")) == pytest.approx(0.75)
    assert memory(GALE, now("ana: the light house")) == 0.0


def test_a_name_in_passing_counts_for_its_bearer_only() -> None:
    round_ = now("bob: so", "ana: Ember is a diva")
    assert (named(EMBER, round_), named(GALE, round_)) == (1.0, 0.0)


def test_a_fresh_talk_counts_more() -> None:
    assert partner(EMBER, now("ember>ana: Ha.", "ana: so")) == 1.0
    assert partner(EMBER, now("ana: Ember, hi", "bob: so", "carl: so", "ana: so")) == pytest.approx(0.81)
    assert partner(EMBER, now("ember>bob: Ha.", "ana: so")) == 0.0


def test_a_lively_room_wakes_the_energetic() -> None:
    assert energy(GALE, now("ana: so")) == pytest.approx(0.9 / 4)
    assert energy(GALE, now("ana: a", "bob +1: b", "carl +1: c", "bob +1: d", "ana +1: e")) == pytest.approx(0.9)
    assert energy(GALE, now("ana: a", "bob +1: b", "carl +1: c", "ana +31: e")) == pytest.approx(0.9 / 4)


def test_who_spoke_most_yields_and_who_was_silent_gains() -> None:
    round_ = now("bob: so", "ember: a", "ember: b", "ember: c", "gale: d", "ana: so")
    assert fairness(EMBER, round_) == 0.5
    assert fairness(PIP, round_) == 1.5
    assert fairness(EMBER, now("ana: so")) == 1.0


def test_own_lines_tire_for_five_minutes() -> None:
    assert fatigue(EMBER, now("ember: a", "ember: b", "ana: so")) == pytest.approx(0.6065, abs=1e-3)
    assert fatigue(EMBER, now("ember: a", "ana +301: so")) == 1.0


def test_who_spoke_last_does_not_go_on_uncalled() -> None:
    round_ = now("gale: a", "ember: b", "bob: so", "ana: pizza")
    assert last_speaker_guard(EMBER, round_) == 0.0
    assert last_speaker_guard(GALE, round_) == 1.0
    assert score(EMBER, round_) == 0.0


def test_the_score_is_the_product_of_its_terms() -> None:
    round_ = now("bob: so", "ana: pizza")
    # interest 1, energy .5 · 2/4; talkativeness .9; no bot line yet
    assert score(EMBER, round_) == pytest.approx((0.30 + 0.10 * 0.25) * 1.4)


def test_the_directions_weight_multiplies() -> None:
    plain = score(EMBER, now("bob: so", "ana: pizza"))
    assert score(EMBER, now("bob: so", "ana: pizza", direction=Direction(weights={"ember": 0.5}))) == plain / 2
    assert score(EMBER, now("bob: so", "ana: pizza", direction=Direction(weights={"ember": 9.0}))) == 1.0


def test_stems_join_the_forms_of_a_word() -> None:
    assert stems("pizza pizzas") == stems("pizza")
    assert stems("roasting roasted roasts") == stems("roast")
    assert stems("") == frozenset()


def test_rendezvous_is_even() -> None:
    personas = ("ember", "gale", "pip", "rust")
    winners = Counter(max(personas, key=lambda one: rendezvous(root, one)) for root in range(2000))
    assert min(winners.values()) > 400
