"""Private data in the ways people write it; numbers of things pass."""

import pytest

from den.guard.clear import clear
from den.guard.private import private_data

PRIVATE = (
    "ring her on 07700 900 461",
    "oh two oh seven nine four six oh nine five eight",
    "j.doe (at) mail (dot) example (dot) com",
    "card 3782 822463 10005",
    "IBAN FR14 2004 1010 0505 0001 3M02 606",
    "his NI number is QQ123456C",
    "passport no. X4RTBPFW4",
    "registration LM23 XYZ is parked outside",
    "fe80::1ff:fe23:4567:890a",
    "she's at 9 Willow Court, ring the top bell",
    "she walks her dog on Cedar Street at 7 every morning",
    "he goes to St. Crispin's School",
    "he's in room 512 of the Grand Plaza tonight",
    "the code to his front door is 1904",
    "his seed phrase: abandon ability able",
)
HARMLESS = (
    "the public school is old",
    "room 12 is free at 14:00",
    "see you on 2026-01-17, same place as last year",
    "3 different ways to drive there",
    "the error code is 404",
    "addresses like 192.0.2.1 are for documentation",
    "2::1 is no score",
    "he goes to school",
    "the walk along the street takes 9 minutes",
)


@pytest.mark.parametrize("text", PRIVATE)
def test_private_data_is_seen(text: str) -> None:
    assert private_data(clear(text))


@pytest.mark.parametrize("text", HARMLESS)
def test_a_number_of_a_thing_passes(text: str) -> None:
    assert not private_data(clear(text))
