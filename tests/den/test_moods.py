"""Who is hurt, told by phrases."""

from den.moods import in_distress, may_hurt
from den.words import DISTRESS, GRAVE


def test_who_says_a_phrase_of_distress_may_be_hurt() -> None:
    for said in GRAVE | DISTRESS:
        assert in_distress(said)
        assert may_hurt(frozenset(said.split()))
