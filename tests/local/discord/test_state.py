"""What is remembered: order, nonces, deletes, and all of it after a crash."""

import json
from pathlib import Path

import pytest

from local.discord import drafts, mentions
from local.discord.clock import Clock
from local.discord.errors import ApiError, WorldError
from local.discord.frames import Payload
from local.discord.human.ask import author
from local.discord.identity import derive_id, derive_token
from local.discord.messages import Message
from local.discord.session import Session
from local.discord.standin import Standin
from local.discord.values import Json
from local.discord.world import World, parse

RAW: Json = {
    "seed": "s",
    "guild": {"name": "Den"},
    "channels": ["the-den"],
    "humans": ["you", "ann"],
    "bots": [{"name": "ember", "display_name": "Ember"}],
}


class Time:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


class Run:
    """One life of a server over the same folder; `crash` leaves what a kill -9 would leave."""

    def __init__(self, home: Path, time: Time, world: World) -> None:
        self.standin = Standin(home, world, Clock(time))
        self.channel = self.standin.state.guilds.text_channels()[0]

    def say(self, text: str, name: str = "you", **body: object) -> Message:
        user = self.standin.state.people.human(name)
        assert user
        draft = drafts.read({"content": text, **body}, [], mentions.ALL)
        return self.standin.posting.post(self.channel, author(user), draft)

    def texts(self) -> list[str]:
        page = self.standin.state.messages.page(self.channel.id, 50, None, None, None)
        return [m.body["content"] for m in page]

    def crash(self) -> None:
        self.standin.journal.close()
        self.standin.replays.close()


class Home:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.time = Time()
        (path / "discord").mkdir()

    def run(self, **changed: object) -> Run:
        return Run(self.path, self.time, parse({**RAW, **changed}))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def test_the_same_seed_gives_the_same_ids_and_tokens() -> None:
    assert derive_id("s", "bot", "ember") == derive_id("s", "bot", "ember") != derive_id("t", "bot", "ember")
    assert derive_token("s", 5) != derive_token("t", 5)


def test_every_message_is_there_after_a_crash(home: Home) -> None:
    run = home.run()
    first = run.say("one")
    run.say("two")
    run.standin.posting.edit(first, drafts.read({"content": "uno"}, [], mentions.ALL), frozenset({"content"}))
    run.crash()
    again = home.run()
    assert again.texts() == ["uno", "two"]
    kept = again.standin.state.messages.get(first.id)
    assert kept and [e["content"] for e in kept.edits] == ["one"]


def test_a_torn_last_line_costs_only_itself(home: Home) -> None:
    run = home.run()
    run.say("kept")
    run.crash()
    with (home.path / "discord" / "state.jsonl").open("ab") as file:
        file.write(b'["message",{"body":{"id')
    again = home.run()
    again.say("next")
    again.crash()
    assert home.run().texts() == ["kept", "next"]


def test_a_damaged_line_in_the_middle_is_named_in_a_sentence(home: Home) -> None:
    home.run().crash()
    with (home.path / "discord" / "state.jsonl").open("ab") as file:
        file.write(b"nonsense\n")
    with pytest.raises(WorldError, match=r"state\.jsonl line \d+ is damaged"):
        home.run()


def test_two_servers_cannot_share_a_home(home: Home) -> None:
    home.run()
    with pytest.raises(WorldError, match="in use"):
        home.run()


def test_ids_grow_even_if_the_clock_goes_back_between_two_lives(home: Home) -> None:
    run = home.run()
    before = run.say("late").id
    run.crash()
    home.time.now -= 3600
    assert home.run().say("early").id > before


def test_the_same_nonce_is_the_same_message_even_after_a_crash(home: Home) -> None:
    run = home.run()
    first = run.say("once", nonce="1.1", enforce_nonce=True)
    run.crash()
    again = home.run()
    assert again.say("once", nonce="1.1", enforce_nonce=True).id == first.id
    assert again.texts() == ["once"]


def test_a_nonce_counts_per_author_and_only_for_minutes(home: Home) -> None:
    run = home.run()
    first = run.say("a", nonce="1", enforce_nonce=True)
    assert run.say("b", name="ann", nonce="1", enforce_nonce=True).id != first.id
    home.time.now += 301
    assert run.say("a", nonce="1", enforce_nonce=True).id != first.id


def test_a_nonce_whose_message_was_deleted_answers_unknown_message(home: Home) -> None:
    run = home.run()
    run.standin.posting.delete(run.channel, [run.say("gone", nonce="1", enforce_nonce=True)])
    with pytest.raises(ApiError) as refused:
        run.say("gone", nonce="1", enforce_nonce=True)
    assert refused.value.body["code"] == 10008


def test_a_reply_to_a_deleted_message_is_refused_unless_it_may_fail(home: Home) -> None:
    run = home.run()
    gone = run.say("gone")
    run.standin.posting.delete(run.channel, [gone])
    with pytest.raises(ApiError) as refused:
        run.say("late", message_reference={"message_id": gone.id})
    assert refused.value.body["code"] == 50035
    plain = run.say("late", message_reference={"message_id": str(gone.id), "fail_if_not_exists": False})
    assert plain.body["type"] == 0 and "message_reference" not in plain.body


@pytest.mark.parametrize(
    ("allowed", "pinged"),
    [
        (None, ["ann", "you"]),
        ({"parse": ["users"]}, ["ann"]),
        ({"parse": [], "replied_user": True}, ["you"]),
        ({"parse": []}, []),
    ],
)
def test_allowed_mentions_say_who_is_pinged_by_a_reply(
    home: Home, allowed: Json | None, pinged: list[str]
) -> None:
    run = home.run()
    ann = run.standin.state.people.human("ann")
    assert ann
    answered = run.say("hello")
    reply = run.say(
        f"hi <@{ann.id}>", name="ann", message_reference={"message_id": answered.id}, allowed_mentions=allowed
    )
    assert [m["username"] for m in reply.body["mentions"]] == pinged


def test_a_mention_in_a_code_block_rings_nobody(home: Home) -> None:
    run = home.run()
    ann = run.standin.state.people.human("ann")
    assert ann and run.say(f"`<@{ann.id}>`").body["mentions"] == []


def test_typing_before_a_message_is_remembered_with_it(home: Home) -> None:
    run = home.run()
    you = run.standin.state.people.human("you")
    assert you
    run.standin.posting.typing(run.channel, you)
    started = int(home.time.now * 1000)
    home.time.now += 3
    assert run.say("typed").typing_from == started
    assert run.say("not typed").typing_from is None


def test_a_human_who_came_later_is_known_after_a_crash_and_a_new_bot_joins(home: Home) -> None:
    run = home.run()
    late = run.standin.state.add_human("Zoë")
    run.crash()
    again = home.run(bots=[*RAW["bots"], {"name": "frost"}])
    assert again.standin.state.people.human("zoë") == late
    assert again.standin.state.people.bot_named("frost")


def test_a_session_can_be_resumed_after_a_crash_with_exactly_what_it_missed(home: Home) -> None:
    run = home.run()
    bot = next(iter(run.standin.state.people.bots.values()))
    session = Session("abc", bot, 1 << 9 | 1 << 15, None, 100)
    run.standin.hub.add(session)
    run.say("seen")
    seen = session.seq
    run.say("missed")
    run.crash()
    found = home.run().standin.hub.find("abc", bot)
    assert found and found.seq == session.seq
    missed = found.missed(seen)
    assert missed is not None and [json.loads(p.tail[:-1])["content"] for _, _, p in missed] == ["missed"]


def test_a_session_that_said_goodbye_stays_gone(home: Home) -> None:
    run = home.run()
    bot = next(iter(run.standin.state.people.bots.values()))
    session = Session("abc", bot, 1 << 9, None, 100)
    run.standin.hub.add(session)
    run.standin.hub.forget(session)
    run.crash()
    assert home.run().standin.hub.find("abc", bot) is None


def test_events_older_than_the_buffer_cannot_be_resumed(home: Home) -> None:
    run = home.run()
    bot = next(iter(run.standin.state.people.bots.values()))
    session = Session("abc", bot, 1 << 9, None, 2)
    for n in range(4):
        session.dispatch("TYPING_START", Payload({"n": n}))
    assert session.missed(1) is None
    assert [seq for seq, _, _ in session.missed(2) or []] == [3, 4]


def test_the_file_of_sessions_does_not_grow_without_end(
    tmp_path: Path, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("local.discord.replays._MOST_BYTES", 2_000)
    run = home.run(replay_events=3)
    bot = next(iter(run.standin.state.people.bots.values()))
    run.standin.hub.add(Session("abc", bot, 1 << 9, None, 3))
    for n in range(60):
        run.say(f"line {n}")
    assert (home.path / "discord" / "sessions.log").stat().st_size < 10_000
