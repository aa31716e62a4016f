"""What was deleted is gone from the files, and everything else is as it was."""

from pathlib import Path

import pytest

from local.discord.human import speak
from local.discord.human.ask import Ask
from local.discord.session import EMPTY, Session
from local.discord.world import parse
from tests.local.discord.test_state import RAW, Run, Time

CANARY = "zanzibar"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    (tmp_path / "discord").mkdir()
    return Run(tmp_path, Time(), parse(RAW))


def left(run: Run, word: str) -> list[str]:
    files = [path for path in run.standin.home.rglob("*") if path.is_file()]
    return [path.name for path in files if word.encode() in path.read_bytes()]


def again(run: Run) -> Run:
    run.crash()
    return Run(run.standin.home, Time(), parse(RAW))


def opened(run: Run) -> Session:
    bot = next(iter(run.standin.state.people.bots.values()))
    session = Session("s1", bot, 1 << 9 | 1 << 15, None, 100)
    run.standin.hub.add(session)
    return session


def test_a_deleted_line_leaves_no_byte_and_the_others_stay(run: Run) -> None:
    opened(run)
    run.say("before")
    said = run.say(f"my {CANARY}")
    run.say("after")
    assert sorted(left(run, CANARY)) == ["sessions.log", "state.jsonl"]
    run.standin.posting.delete(run.channel, [said])
    run.standin.erasing.now()
    assert left(run, CANARY) == []
    assert again(run).texts() == ["before", "after"]


def test_an_edited_line_takes_its_earlier_words_along(run: Run) -> None:
    said = run.say(f"my {CANARY}")
    run.standin.posting.change(said, {"content": "nothing"})
    run.standin.posting.delete(run.channel, [said])
    run.standin.erasing.now()
    assert left(run, CANARY) == []


def test_a_server_that_died_before_it_could_erases_at_its_next_start(run: Run) -> None:
    said = run.say(f"my {CANARY}")
    run.standin.posting.delete(run.channel, [said])
    assert left(run, CANARY)
    assert left(again(run), CANARY) == []


def test_what_is_said_after_an_erasing_is_kept(run: Run) -> None:
    run.standin.posting.delete(run.channel, [run.say(CANARY)])
    run.standin.erasing.now()
    run.say("and on")
    assert again(run).texts() == ["and on"]


def test_a_session_keeps_its_numbers_and_is_not_sent_what_was_deleted(run: Run) -> None:
    session = opened(run)
    said = run.say(CANARY)
    run.say("after")
    run.standin.posting.delete(run.channel, [said])
    run.standin.erasing.now()
    assert [seq for seq, *_ in session.kept()] == [1, 2, 3]
    assert [name for _, name, _ in session.missed(0) or []] == ["MESSAGE_CREATE"]
    assert session.kept()[0][1] == EMPTY


def test_a_person_who_leaves_takes_along_all_that_is_theirs(run: Run) -> None:
    found = run.standin.state.add_human(CANARY)
    opened(run)
    run.say("my own words", name=CANARY)
    run.say(f"hello <@{found.id}>", name="ann")
    speak.leave(Ask(run.standin, {"human": CANARY}, {}, {}))
    run.standin.erasing.now()
    assert left(run, CANARY) == [] and left(run, "my own words") == []
    assert run.texts() == again(run).texts() == [f"hello <@{found.id}>"]
