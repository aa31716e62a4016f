"""What a channel talks about, in words that nobody said alone."""

from den.digest import WORDS, digest
from den.line import Speaker
from tests.agents.lines import TOM, line

BOT = Speaker(id=70, name="Ember", kind="sibling", persona="ember")


def test_words_of_two_people_are_kept_the_commonest_first() -> None:
    lines = [
        line("my sourdough died", nr=1),
        line("sourdough again? try the printer", author=TOM, nr=2),
        line("the printer ate my sourdoughs", nr=3),
    ]
    assert digest(lines) == "sourdough, printer"


def test_what_one_person_says_alone_is_not_kept_however_often() -> None:
    lines = [line("my divorce, my divorce", nr=nr) for nr in range(5)]
    assert digest([*lines, line("sorry to hear", author=TOM, nr=9)]) == ""


def test_names_and_the_words_of_bots_are_not_kept() -> None:
    lines = [line("Tom and ember love umbrellas", nr=1), line("Tom, ember, hi", author=TOM, nr=2)]
    bots = [line("umbrellas, umbrellas", author=BOT, nr=nr) for nr in range(3, 6)]
    assert digest([*lines, *bots]) == ""


def test_a_digest_is_short() -> None:
    many = " ".join(f"word{chr(97 + nr)}{chr(97 + nr)}" for nr in range(20))
    assert len(digest([line(many, nr=1), line(many, author=TOM, nr=2)]).split(", ")) == WORDS
