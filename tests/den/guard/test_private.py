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
    "h1s addr3ss 1s 44 Wil1ow Str33t",
    "5 5 5 - 0 1 7 7 thats her cell",
    "SSN: 9 8 7 - 1 2 - 3 3 4 0",
    "her addy: twenty-two Rosemary Avenue",
    "num = 555 o1o3, call it",
    "two oh three dot zero dot one one three dot nine",
    "Room 214, Hollis Hall, that's where she sleeps",
    "CPF 123.456.789-09",
    "NIE X1234567L is my landlord",
    "9C3W9QCJ+2V, that's her building",
    "51°30'26.5\"N 0°07'39.9\"W",
    "///crisp.lantern.mango",
    "ul. Lipowa 14/6, Kraków",
    "B-204 Shanti Apartments, MG Road",
    "garage keypad: 0852",
    "his bank login is jpeterlin / Rainbow77",
    "write to (bjorn)(at)(example)(dot)(se)",
    "his alt on reddit is u/quietbadger_88",
    "this is where that mod sleeps, the green door",
    "sort code 20-00-00 acc 55779911",
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
    "the museum is at 12 Harbour Street",
    "support@example.com answers in a day",
    "one two three four five six seven, i counted them",
    "twenty two people stood in the lane",
    "our helpline is 0800 123 456",
    "the walk along the street takes 9 minutes",
)


@pytest.mark.parametrize("text", PRIVATE)
def test_private_data_is_seen(text: str) -> None:
    assert private_data(clear(text))


@pytest.mark.parametrize("text", HARMLESS)
def test_a_number_of_a_thing_passes(text: str) -> None:
    assert not private_data(clear(text))
