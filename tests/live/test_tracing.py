"""A line is followed from its hearing to its answer, on a real den."""

import json
import subprocess
import sys
import time
import urllib.request
from typing import Any

import pytest

from tests.live.den import FIRST_PORT, ROOT, Den, roastden, until

pytestmark = pytest.mark.live


def ask(den: Den) -> tuple[str, str]:
    """The ids of a line and of its answer."""
    name = den.roasters()[0]
    assert den.say(f"{name}, what do you make of my garden?") == [name]
    rows = den.ask("transcript", "--channel", "the-den")
    answer = next(row for row in reversed(rows) if row["author"] == name)
    return str(answer["reply_to"]), str(answer["id"])


def test_every_step_of_a_line_has_its_trace(forked: Den) -> None:
    root, answer = ask(forked)

    def told() -> dict[str, Any]:
        return json.loads(forked.run("why", answer, "--json").stdout)  # type: ignore[no-any-return]

    walk = {"heard", "claimed", "granted", "wrote", "sending", "fenced", "sent"}
    until(lambda: walk <= {one["event"] for one in told()["logged"]}, 5, "all steps")
    assert told()["root"] == root
    assert [step["what"] for step in told()["record"]["steps"]] == ["granted", "sent"]


def test_a_line_that_nobody_answered_has_its_reason(forked: Den) -> None:
    ana = forked.post("/local/humans", {"name": "ana"})["id"]
    told = forked.tell(f"<@{ana}> did you lock the shed?", as_="ben")  # between two people nobody cuts in
    until(lambda: "silence" in forked.run("why", told, check=False).stdout, 5, "the floor's reason")


def test_a_line_that_never_was_is_told_so(forked: Den) -> None:
    done = forked.run("why", "12345", check=False)
    assert done.returncode == 1 and "Nothing is known of 12345" in done.stderr


def test_the_bus_is_told_in_words(forked: Den) -> None:
    command = [sys.executable, "-m", "orchestrator", "--home", str(forked.home), "tail"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as tail:
        assert tail.stdout is not None and tail.stderr is not None
        assert "Listening" in tail.stderr.readline()
        root, _ = ask(forked)
        said = next(line for line in tail.stdout if root in line)
        tail.terminate()
    assert "is granted" in said


def test_every_agent_of_a_cast_answers_on_a_port_of_its_own(forked: Den) -> None:
    known = set()
    for port in range(FIRST_PORT, FIRST_PORT + 7):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5) as answer:
            known.add(json.load(answer)["agent"])
    assert len(known) == 7


def test_the_status_tells_what_the_agents_say_of_themselves(forked: Den) -> None:
    ask(forked)
    heads = ("memory", "restarts", "shard", "gateway", "last turn", "breaker", "budget", "logins")
    shown = forked.run("status").stdout
    assert all(head in shown for head in heads) and "s ago" in shown
    for agent in forked.agents():
        vitals = agent["vitals"]
        assert vitals["well"] is True and vitals["identifies_left"] > 100 and vitals["shard"] == "0/1"
        assert (vitals["outbox_age_s"] == 0) is (agent["kind"] == "host")


def test_an_agent_ends_in_time_while_it_is_looked_at(forked: Den) -> None:
    began = time.monotonic()
    roastden(forked.home, "down")
    assert time.monotonic() - began < 20
