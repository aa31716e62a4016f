"""What was said in one place stays there."""

from agents.own_lines import LINES, PLACES, OwnLines
from den.decision import Class
from den.turn import Turn

ANN, BO = 7, 8


def turn(guild: int, channel: int) -> Turn:
    return Turn(
        guild_id=guild,
        channel_id=channel,
        persona="ember",
        root_id=1,
        epoch=1,
        klass=Class.ADDRESSED,
        deadline_ms=0,
    )


def test_channels_of_one_guild_share_their_lines() -> None:
    own = OwnLines()
    own.add(turn(1, 10), "ha")
    assert own.of(turn(1, 11), ANN) == ("ha",)


def test_another_guild_is_told_nothing() -> None:
    own = OwnLines()
    own.add(turn(1, 10), "ha")
    assert own.of(turn(2, 10), ANN) == ()


def test_another_direct_message_is_told_nothing() -> None:
    own = OwnLines()
    own.add(turn(0, 10), "ha")
    assert (own.of(turn(0, 11), ANN), own.of(turn(0, 10), ANN)) == ((), ("ha",))


def test_a_line_with_somebodys_facts_is_kept_for_them_alone() -> None:
    own = OwnLines()
    own.add(turn(1, 10), "your parrot, Ann", ANN)
    own.add(turn(1, 10), "ha")
    assert own.of(turn(1, 10), ANN) == ("your parrot, Ann", "ha")
    assert own.of(turn(1, 10), BO) == ("ha",)


def test_lines_and_places_have_an_end() -> None:
    own = OwnLines()
    for nr in range(PLACES + 5):
        own.add(turn(nr + 1, 1), "ha")
    for nr in range(LINES + 5):
        own.add(turn(PLACES, 1), str(nr))
    assert (len(own.places), len(own.of(turn(PLACES, 1), ANN)), own.of(turn(1, 1), ANN)) == (PLACES, LINES, ())
