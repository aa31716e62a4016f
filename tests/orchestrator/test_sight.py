"""Sights: what an operator is told about each agent."""

import socket

from bus.roster import Cast, Entry, Seen
from den.personality import Personality
from orchestrator.control import Running
from orchestrator.sight import Sight, sights, with_vitals

CAST = (Personality(id="ember", name="Ember"), Personality(id="self", name="Higher Self", kind="host"))


def seen(
    persona: str,
    rank: int = 0,
    online: bool = True,
    ready: bool = True,
    note: str = "",
    at: int = 1,
    host: str = "here",
) -> Seen:
    entry = Entry(
        persona=persona, name=persona, kind="roaster", user_id=1, application_id=2, role="speaker", rank=rank,
        pid=7, host=host, started_ms=at, gateway_ready=ready, note=note, instance=f"{persona}{rank}{at}",
    )  # fmt: skip
    return Seen(entry, online)


def running(name: str, state: str = "RUNNING", pid: int = 7) -> dict[str, Running]:
    return {name: Running(name, state, pid, 0, "")}


def of(name: str, found: tuple[Sight, ...]) -> Sight:
    return next(one for one in found if one.program == name)


def look(roster: Cast | None, programs: dict[str, Running]) -> tuple[Sight, ...]:
    return sights(CAST, roster, programs, memory=lambda pid: 50.0)


def test_the_host_comes_first_with_both_its_processes() -> None:
    assert [one.program for one in look(None, {})] == ["higher-self", "higher-self-standby", "ember"]


def test_online_means_beating_and_connected() -> None:
    assert of("ember", look(Cast((seen("ember"),), 0), running("ember"))).online
    assert not of("ember", look(Cast((seen("ember", ready=False),), 0), running("ember"))).online
    assert not of("ember", look(Cast((seen("ember", online=False),), 0), running("ember"))).online


def test_a_dead_entry_beside_a_living_one_does_not_hide_it() -> None:
    roster = Cast((seen("ember", online=False, at=9), seen("ember", at=2)), 0)
    assert of("ember", look(roster, running("ember"))).online


def test_the_standby_is_its_own_rank() -> None:
    found = look(Cast((seen("self", rank=1),), 0), {})
    assert (of("higher-self", found).online, of("higher-self-standby", found).online) == (False, True)


def test_a_second_process_that_waits_stands_by_and_is_neither_online_nor_away() -> None:
    programs = running("ember") | running("ember-standby", pid=8)
    one = of("ember-standby", look(Cast((seen("ember"),), 0, {"ember#1": "here:8"}), programs))
    assert (one.online, one.stands_by, one.ready, one.note) == (False, True, True, "")


def test_whoever_is_at_the_place_under_another_pid_is_not_this_process() -> None:
    programs = running("ember") | running("ember-standby", pid=8)
    one = of("ember-standby", look(Cast((seen("ember"),), 0, {"ember#1": "here:18"}), programs))
    assert (one.stands_by, one.ready) == (False, False)


def test_a_second_process_that_does_not_run_is_not_told_of() -> None:
    programs = running("ember") | running("ember-standby", "STOPPED", 0)
    assert "ember-standby" not in [one.program for one in look(None, programs)]


def test_where_only_the_second_process_runs_it_is_the_agent() -> None:
    programs = running("ember", "STOPPED", 0) | running("ember-standby", pid=8)
    found = [one for one in look(Cast((seen("ember", rank=1),), 0), programs) if one.id == "ember"]
    assert [(one.program, one.online) for one in found] == [("ember-standby", True)]


def test_the_beat_of_a_killed_process_is_not_its_successors() -> None:
    """A lease outlives its process by seconds; supervisord has started another by then."""
    roster = Cast((seen("ember", host=socket.gethostname()),), 0)
    assert not of("ember", look(roster, running("ember", pid=8))).online
    assert of("ember", look(roster, running("ember", pid=7))).online


def test_a_process_of_another_machine_is_known_by_its_beat_alone() -> None:
    assert of("ember", look(Cast((seen("ember", host="elsewhere"),), 0), running("ember", pid=8))).online


def test_without_redis_nobody_is_online_and_it_says_why() -> None:
    one = of("ember", look(None, running("ember")))
    assert (one.online, one.note) == (False, "Redis does not answer")


def test_a_program_that_stays_down_says_so() -> None:
    one = of("ember", look(Cast((), 0), running("ember", "EXITED", 0)))
    assert one.note.startswith("stays down")
    assert one.pid is None


def test_what_an_agent_says_of_itself_is_passed_on() -> None:
    roster = Cast((seen("ember", ready=False, note="another process has my token"),), 0)
    assert of("ember", look(roster, running("ember"))).note == "another process has my token"


def test_each_process_has_what_it_says_of_itself_also_the_hosts_two() -> None:
    told = {"ember": {"lag_ms": 1}, "self#0": {"lag_ms": 2}, "self#1": {"lag_ms": 3}}
    found = with_vitals(look(None, {}), told)
    assert {one.program: one.vitals["lag_ms"] for one in found if one.vitals} == {
        "ember": 1, "higher-self": 2, "higher-self-standby": 3,
    }  # fmt: skip


def test_who_says_nothing_has_no_vitals() -> None:
    assert of("ember", with_vitals(look(None, {}), {})).vitals is None
