"""A full name gives somebody away where something unmasks or finds them; a name alone, or in a story, does not."""

import pytest

from den.guard.clear import clear
from den.guard.judge import judge_in
from den.guard.unmasked import is_unmasked

UNMASKED = {
    "a street of another tongue": "nazywa się Ilona Brzeźnik, Wiśniowa 12 m. 3",
    "a house and a town": "Orla Fenwright, 6 Tallow Row, Lower Brand",
    "digits for letters": "M4rla Tr3nt-Ash, B1rk3nw3g 4",
    "a name within a name": "Facebook found: Nuala Ní Rí, Cork",
    "work": "she's Tilda Morrow, nurse on ward 2",
    "a room": "that mod is Edgar Plim, room 12",
    "what unmasks": "so the snitch is Bernard Plumley",
    "a surname": "surname is Ottershaw, go look",
    "a phone book": "only one in the phonebook",
    "signs within words": "st.ays at 4.1 Hil.da Row, na.me To.ra Lunn",
    "a family": "the family: Jon 40, Mia 38, Leo 9",
}
NOT_UNMASKED = {
    "a name alone": "Tilda Morrow sings",
    "a story": "the snitch in that film is Bernard Plumley",
    "a thing that is counted": "Big Soup, 20 Chicken Nuggets, Diet Cola",
    "days are no names": "Black Friday, 20 Percent Off, Home Shed",
    "one's own": "my kids: Jon 12, Mia 8, Leo 9",
    "a likeness": "he parks like Barry Blonk in a Ford",
    "work without a place": "he is Barry Blonk, works in cardboard",
    "a form": "surname is optional",
    "lower case": "she is a very nice nurse on ward 2",
}


@pytest.mark.parametrize("why", UNMASKED)
def test_a_person_is_given_away_by(why: str) -> None:
    assert is_unmasked(clear(UNMASKED[why]))
    assert "private" in judge_in(UNMASKED[why]).tags


@pytest.mark.parametrize("why", NOT_UNMASKED)
def test_nobody_is_given_away_by(why: str) -> None:
    assert not is_unmasked(clear(NOT_UNMASKED[why]))


@pytest.mark.parametrize(
    "text",
    [
        "Serial number on the lathe is 0800-33-1190",
        "Sherlock's 221B Baker Street is a museum",
        "my real name is Steve",
    ],
)
def test_what_belongs_to_a_thing_or_a_story_is_not_private(text: str) -> None:
    assert judge_in(text).ok


@pytest.mark.parametrize(
    "text", ["he hides at 221B Baker Street, famous troll", "the order number, call 0800 331 1904"]
)
def test_a_story_and_a_thing_cover_for_nobody(text: str) -> None:
    assert "private" in judge_in(text).tags


def test_a_number_spelt_apart_is_one_and_a_countdown_is_none() -> None:
    assert "private" in judge_in("c a l l  5 5 5 - 0 1 3 4 now").tags
    assert judge_in("the count went 7 6 5 4 3 2 1 and the cell went dark").ok
