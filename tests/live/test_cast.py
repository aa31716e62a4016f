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
    rows = den.ask("say", f"{name}, roast my sourdough", "--wait", "20", "--as", "ana")
    asked, answer = rows[0], rows[1]
    assert (answer["author"], answer["kind"], answer["reply_to"]) == (name, "bot", asked["id"])


def test_only_the_bot_that_was_called_answers(den: Den) -> None:
    name = den.roasters()[1]
    assert den.say(f"{name}, what do you make of my playlist?", as_="tom") == [name]


def test_you_two_gets_two_answers_of_two_bots(den: Den) -> None:
    first, second = den.roasters()[:2]
    answers = den.say(f"{first} and {second}, you two, roast my standup notes", expect=2)
    assert sorted(answers) == sorted([first, second])


def test_you_two_are_the_two_who_were_talked_with(den: Den) -> None:
    first, second = den.roasters()[2:4]
    den.say(f"{first}, roast my lamp", channel="green-room")
    den.say(f"{second}, roast my lamp", channel="green-room")
    answers = den.say("you two, roast my chair", channel="green-room", expect=2)
    assert sorted(answers) == sorted([first, second])


def test_talk_between_people_gets_no_answer(den: Den) -> None:
    den.tell("hi", as_="tom", channel="green-room")
    assert den.say("@tom did you feed the cat?", channel="green-room", expect=0, quiet_s=1) == []


def test_the_host_answers_when_it_is_called(den: Den) -> None:
    host = next(agent["name"] for agent in den.agents() if agent["kind"] == "host")
    assert den.say(f"{host}, who is on tonight?") == [host]
    assert den.ask("transcript", "--channel", "the-den")[-1]["kind"] == "host"


def test_ask_is_a_text_command_of_each_personality(den: Den) -> None:
    for name in [agent["name"] for agent in den.agents()]:
        asked = f"!ask {name} what is wrong with my sourdough"
        assert den.say(asked, channel="green-room", as_="tom") == [name]


def test_ask_without_a_name_is_answered_by_one(den: Den) -> None:
    assert len(den.say("!ask what is wrong with my sourdough", channel="green-room", as_="tom")) == 1


def test_a_killed_bot_is_back_and_speaks(den: Den) -> None:
    bot = next(agent for agent in den.agents() if agent["kind"] == "roaster")
    os.kill(bot["pid"], signal.SIGKILL)

    def back() -> bool:
        now = next(agent for agent in den.agents() if agent["name"] == bot["name"])
        return bool(now["online"] and now["pid"] != bot["pid"])

    until(back, 20, "the killed bot is online again")
    assert den.say(f"{bot['name']}, are you alive?", as_="tom") == [bot["name"]]


def test_a_bot_that_dies_with_a_call_in_hand_answers_it_when_it_is_back(den: Den) -> None:
    bot = next(agent for agent in reversed(den.agents()) if agent["kind"] == "roaster")
    os.kill(bot["pid"], signal.SIGKILL)
    assert den.say(f"{bot['name']}, roast my bicycle") == [bot["name"]]


def test_the_logs_hold_no_token(den: Den) -> None:
    minted = (den.home / "discord" / "tokens.json").read_text()
    tokens = [word for word in minted.split('"') if word.count(".") == 2]
    logs = "".join(path.read_text(errors="replace") for path in (den.home / "logs").glob("*"))
    assert tokens and not any(token in logs for token in tokens)


def test_a_second_up_in_the_same_home_says_so(den: Den) -> None:
    done = den.run("up", "--detach", check=False)
    assert done.returncode != 0 and "already" in done.stderr and "Traceback" not in done.stderr
