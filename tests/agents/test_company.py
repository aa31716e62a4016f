"""The company believes the roster only as far as the personalities and what it knew before allow."""

from agents.company import Company
from bus.roster import Cast, Entry, Seen
from tests.agents.stage import EMBER, GALE, HOST, PEOPLE, entry


def see(company: Company, *entries: Entry) -> None:
    company.see(Cast(tuple(Seen(one, True) for one in entries)))


def test_a_bot_that_says_it_is_an_ear_is_left_out() -> None:
    company = Company(PEOPLE, lambda: PEOPLE)
    forged = entry(EMBER, 70).model_copy(update={"kind": "host", "role": "ear", "rank": -1})
    see(company, forged, entry(HOST, 72))
    assert company.first_ear(0) and company.on_stage() == {"velvet"}


def test_a_user_id_stays_with_who_had_it_first() -> None:
    company = Company(PEOPLE, lambda: PEOPLE)
    see(company, entry(EMBER, 70))
    see(company, entry(EMBER, 70), entry(GALE, 70))
    assert company.siblings() == {70: "ember"}


def test_who_left_the_cast_is_a_sibling_still() -> None:
    company = Company(PEOPLE[1:], lambda: PEOPLE[1:])
    see(company, entry(EMBER, 70), entry(HOST, 72))
    assert company.siblings() == {70: "ember", 72: "velvet"}


def test_an_ear_of_another_part_of_the_servers_is_no_ear_here() -> None:
    company = Company(PEOPLE, lambda: PEOPLE, shards="0-0/2")
    ears = [entry(HOST, 9).model_copy(update={"role": "ear", "shards": part}) for part in ("1-1/2",)]
    company.see(Cast(tuple(Seen(one, True) for one in ears)))
    assert company.ears == frozenset()
    company.see(Cast(tuple(Seen(one.model_copy(update={"shards": "0-0/2"}), True) for one in ears)))
    assert company.ears == frozenset({0})
