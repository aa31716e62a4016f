"""The warden's own part of an end: no second is waited for what has stopped."""

import select
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from orchestrator.warden import Bell, Warden


@dataclass
class Group:
    """All that supervisord asks of a group while it ends."""

    running: list[str] = field(default_factory=list)

    def get_unstopped_processes(self) -> list[str]:
        return self.running


def rings(*groups: Group) -> bool:
    """Whether the next round of supervisord's loop comes at once."""
    warden = Warden.__new__(Warden)
    warden.stop_groups, warden.options = list(groups), SimpleNamespace(bell=Bell())
    warden.ordered_stop_groups_phase_2()
    return bool(select.select([warden.options.bell.hears], [], [], 0)[0])


@pytest.mark.parametrize(
    ("groups", "at_once"), [((Group(), Group()), True), ((Group(["valkey"]),), False), ((), False)]
)
def test_the_next_group_is_stopped_as_soon_as_one_has(groups: tuple[Group, ...], at_once: bool) -> None:
    assert rings(*groups) is at_once
