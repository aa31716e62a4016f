"""The brake: who dies young again and again waits longer, and is never given up."""

from orchestrator.brake import YOUNG_S, Brake


def test_young_deaths_in_a_row_wait_longer_up_to_a_limit() -> None:
    brake = Brake()
    assert [brake.pause("ember", 0.2) for _ in range(7)] == [0.0, 0.0, 1.0, 2.0, 4.0, 4.0, 4.0]


def test_who_lived_long_is_started_at_once_and_forgiven() -> None:
    brake = Brake()
    for _ in range(5):
        brake.pause("ember", 0.2)
    assert brake.pause("ember", YOUNG_S + 1) == 0.0
    assert brake.pause("ember", 0.2) == 0.0


def test_one_programs_deaths_do_not_slow_another() -> None:
    brake = Brake()
    for _ in range(5):
        brake.pause("ember", 0.2)
    assert brake.pause("vera", 0.2) == 0.0
