"""Sets of words as the bits of one number."""

from den.guard.clear import clear
from den.guard.rule import Group, rules
from den.guard.signs import Signs


def test_a_line_has_the_sets_of_which_it_holds_a_word_and_lacks_the_others() -> None:
    signs = Signs()
    pets, birds = signs.bit(frozenset(("cat", "dog"))), signs.bit(frozenset(("crow", "kite")))
    assert signs.held({"a", "cat"}) == (pets, birds)
    assert signs.held({"kite", "dog"}) == (pets | birds, 0)


def test_a_set_has_one_bit_and_another_in_each_row() -> None:
    signs = Signs()
    pets = frozenset(("cat", "dog"))
    assert signs.bit(pets) == signs.bit(pets) == 1
    assert signs.row([pets, pets]) == 1
    assert signs.held({"dog"}).has == 0b111


def test_a_group_made_after_a_line_was_looked_at_is_right_of_it() -> None:
    line = clear("put the kettle on")
    assert not Group("no", rules("put _ lamp! on")).found(line)
    assert Group("no", rules("put _ kettle! on")).found(line)
