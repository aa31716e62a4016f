"""The whole cast: real processes, real discord.py clients, the command a user types."""

import os
import signal

import pytest

from tests.live.den import Den, until

pytestmark = pytest.mark.live


def test_five_roasters_and_a_host_are_online(den: Den) -> None:
    kinds = sorted(agent["kind"] for agent in den.agents() if agent["online"])
    assert kinds == ["host"] + ["roaster"] * 5


def test_a_bot_called_by_name_answers_the_line_as_a_reply(den: Den) -> None:
    name = den.roasters()[0]
    rows = den.ask("say", f"{name}, roast my sourdough", "--wait", "6", "--as", "ana")
    asked, answer = rows[0], rows[1]
    assert (answer["author"], answer["kind"], answer["reply_to"]) == (name, "bot", asked["id"])


def test_only_the_bot_that_was_called_answers(den: Den) -> None:
    name = den.roasters()[1]
    assert [row["author"] for row in den.say(f"{name}, what do you make of my playlist?", "--as", "tom")] == [name]


def test_you_two_gets_two_answers_of_two_bots(den: Den) -> None:
    first, second = den.roasters()[:2]
    answers = den.say(f"{first} and {second}, you two, roast my standup notes", "--as", "ana", wait=8)
    assert sorted(row["author"] for row in answers) == sorted([first, second])


def test_talk_between_people_gets_no_answer(den: Den) -> None:
    den.say("tom, did you feed the cat?", "--as", "ana", "--channel", "green-room", wait=2)
    assert den.say("ana, yes I did, see you at eight", "--as", "tom", "--channel", "green-room", wait=4) == []


def test_the_host_answers_when_it_is_called(den: Den) -> None:
    host = next(agent["name"] for agent in den.agents() if agent["kind"] == "host")
    assert [row["kind"] for row in den.say(f"{host}, who is on tonight?", "--as", "ana")] == ["host"]


def test_a_killed_bot_is_back_and_speaks_within_five_seconds(den: Den) -> None:
    bot = next(agent for agent in den.agents() if agent["kind"] == "roaster")
    os.kill(bot["pid"], signal.SIGKILL)

    def back() -> bool:
        now = next(agent for agent in den.agents() if agent["name"] == bot["name"])
        return bool(now["online"] and now["pid"] != bot["pid"])

    assert until(back, 15, "the killed bot is online again") < 5
    assert [row["author"] for row in den.say(f"{bot['name']}, are you alive?", "--as", "tom")] == [bot["name"]]


def test_a_bot_that_dies_with_a_call_in_hand_answers_it_when_it_is_back(den: Den) -> None:
    bot = next(agent for agent in reversed(den.agents()) if agent["kind"] == "roaster")
    os.kill(bot["pid"], signal.SIGKILL)
    answers = den.say(f"{bot['name']}, roast my bicycle", "--as", "ana", wait=10)
    assert [row["author"] for row in answers] == [bot["name"]]


def test_the_logs_hold_no_token(den: Den) -> None:
    minted = (den.home / "discord" / "tokens.json").read_text()
    tokens = [word for word in minted.split('"') if word.count(".") == 2]
    logs = "".join(path.read_text(errors="replace") for path in (den.home / "logs").glob("*"))
    assert tokens and not any(token in logs for token in tokens)


def test_a_second_up_in_the_same_home_says_so(den: Den) -> None:
    done = den.run("up", "--detach", check=False)
    assert done.returncode != 0 and "already" in done.stderr and "Traceback" not in done.stderr
