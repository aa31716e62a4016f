"""A rolling restart: who is asked to end when, told by a den of three agents that lives by its rules alone."""

from dataclasses import dataclass, field

import pytest

from den.errors import Unavailable
from orchestrator.control import Running
from orchestrator.rolling import READY_S, Rolling
from orchestrator.sight import Sight

EAR, STANDBY = "higher-self", "higher-self-standby"


@dataclass
class Toy:
    """A den whose processes change with the clock: ready a second after their start, gone one after a stop."""

    since: dict[str, float]
    now: float = 100.0
    stopping: dict[str, float] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()
    hopeless: frozenset[str] = frozenset()
    """Who ends for good at once."""
    done: list[str] = field(default_factory=list)
    talkers: list[int] = field(default_factory=list)

    def start(self, name: str) -> None:
        self.done.append(f"start {name}")
        if name not in self.hopeless:
            self.since[name] = self.now

    def stop(self, name: str) -> None:
        self.done.append(f"stop {name}")
        self.stopping[name] = self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        for name, at in list(self.stopping.items()):
            if self.now >= at + 1:
                del self.stopping[name]
                self.since.pop(name, None)
        self.talkers.append(sum(one.online for one in self.look() if one.id == "ember"))

    def programs(self) -> dict[str, Running]:
        down = {name: Running(name, "EXITED", 0, 78, "") for name in self.hopeless}
        return {name: Running(name, "RUNNING", 7, 0, "") for name in self.since} | down

    def look(self) -> tuple[Sight, ...]:
        ready = [n for n, at in self.since.items() if self.now >= at + 1 and n not in self.broken]
        found = []
        for name in self.since:
            agent = name.removesuffix("-standby")
            pair = [one for one in ready if one.removesuffix("-standby") == agent]
            speaks = agent == EAR or (bool(pair) and name == min(pair, key=lambda one: self.since[one]))
            found.append(
                Sight(
                    agent, agent, "roaster", name, name in ready and speaks, 7, None,
                    stands_by=name in ready and not speaks,
                )
            )  # fmt: skip
        return tuple(found)


def roll(toy: Toy, *roasters: str, host: bool = False) -> list[str]:
    Rolling(toy, toy, lambda _: None, lambda: toy.now, toy.sleep).all(roasters, host=host)
    return toy.done


def test_a_bot_is_ended_only_when_another_process_waits_for_its_token() -> None:
    toy = Toy({"ember": 0})
    assert roll(toy, "ember") == ["start ember-standby", "stop ember"]
    assert set(toy.since) == {"ember-standby"}


def test_the_next_restart_goes_back_to_the_first_program() -> None:
    toy = Toy({"ember-standby": 0})
    assert roll(toy, "ember") == ["start ember", "stop ember-standby"]


def test_a_standby_that_waits_already_is_replaced_first_and_there_is_one_again_in_the_end() -> None:
    toy = Toy({"ember": 0, "ember-standby": 1})
    assert roll(toy, "ember") == [
        "stop ember-standby", "start ember-standby", "stop ember", "start ember",
    ]  # fmt: skip
    assert {one.program: one.online for one in toy.look()} == {"ember": False, "ember-standby": True}


def test_there_is_never_a_second_talker() -> None:
    toy = Toy({"ember": 0, "ember-standby": 1})
    roll(toy, "ember")
    assert max(toy.talkers) == 1


def test_a_new_process_that_does_not_get_ready_is_ended_and_the_old_one_goes_on() -> None:
    toy = Toy({"ember": 0}, broken=frozenset({"ember-standby"}))
    with pytest.raises(Unavailable, match=f"ember-standby is not ready after {READY_S:g} s"):
        roll(toy, "ember")
    assert toy.done == ["start ember-standby", "stop ember-standby"]


def test_a_new_process_that_stays_down_is_not_waited_for() -> None:
    toy = Toy({"ember": 0}, hopeless=frozenset({"ember-standby"}))
    with pytest.raises(Unavailable, match="ember-standby stays down"):
        roll(toy, "ember")
    assert toy.now < 100.0 + 1 and "stop ember" not in toy.done


def test_after_one_that_failed_no_other_is_touched() -> None:
    toy = Toy({"ember": 0, "vex": 0}, broken=frozenset({"ember-standby"}))
    with pytest.raises(Unavailable):
        roll(toy, "ember", "vex")
    assert not any("vex" in step for step in toy.done)


def test_the_higher_selves_are_replaced_in_turn_the_standby_first() -> None:
    toy = Toy({EAR: 0, STANDBY: 0, "ember": 0})
    ears = [f"stop {STANDBY}", f"start {STANDBY}", f"stop {EAR}", f"start {EAR}"]
    assert roll(toy, "ember", host=True)[:4] == ears


def test_a_bot_that_is_not_there_is_started() -> None:
    assert roll(Toy({}), "ember") == ["start ember"]
