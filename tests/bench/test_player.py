"""The player says the script's lines, and learns the truth of replies when it says them."""

from bench.evening.player import Player
from bench.evening.steps import Delete, Edit, Say, Step, Want
from bench.local_api import LocalApi
from den.review import Truth
from tests.bench.fake_local import USERS, FakeLocal, serving

CALL = Want(to=("Ember",), must=("Ember",), may=("Ember",), max_bots=3)


def say(key: int, text: str, want: Want = CALL, **more: object) -> Say:
    return Say(key, 0.0, "Mia", "den", text, want, **more)  # type: ignore[arg-type]


async def no_wait(seconds: float) -> None:
    pass


async def play(fake: FakeLocal, *steps: Step) -> list[Truth]:
    async with LocalApi(fake.url, patience_s=2.0) as api:
        player = Player(api, frozenset({"Ember", "Sable"}), USERS, no_wait)
        await player.play(steps)
    return player.truth


async def test_the_truth_row_bears_the_message_id() -> None:
    async with serving() as fake:
        (truth,) = await play(fake, say(0, "Ember, hi"))
    assert (truth.msg_id, truth.must) == (fake.messages[0]["id"], ("Ember",))


async def test_mentions_become_user_ids() -> None:
    async with serving() as fake:
        await play(fake, say(0, "{@Ember} hi"))
    assert fake.texts("den") == ["<@11> hi"]


async def test_a_reply_to_a_bot_obliges_the_bot_that_spoke_last() -> None:
    async with serving() as fake:
        newest = fake.post("Sable", "den", "noted")
        (truth,) = await play(fake, say(0, "oh really", reply="bot", ping=False))
    assert truth.must == ("Sable",)
    assert fake.messages[-1]["message_reference"] == {"message_id": newest}
    assert fake.messages[-1]["ping"] is False


async def test_where_no_bot_spoke_yet_a_reply_becomes_a_call() -> None:
    async with serving() as fake:
        (truth,) = await play(fake, say(0, "oh really", reply="bot"))
    assert fake.texts("den") == ["Ember, oh really"]
    assert truth.must == ("Ember",)


async def test_a_reply_to_a_human_line_answers_that_line() -> None:
    async with serving() as fake:
        await play(fake, say(0, "one"), say(1, "two", Want(), reply=0))
    assert fake.messages[1]["message_reference"] == {"message_id": fake.messages[0]["id"]}


async def test_lines_are_edited_and_deleted() -> None:
    async with serving() as fake:
        await play(fake, say(0, "Embr"), Edit(0, 0.0, "Ember"), say(1, "oops"), Delete(1, 0.0))
    assert [(m["content"], m["deleted"]) for m in fake.messages] == [("Ember", False), ("oops", True)]


async def test_a_line_is_said_again_while_the_stand_in_is_away() -> None:
    async with serving() as fake:
        fake.fails = 3
        truth = await play(fake, say(0, "Ember, hi"))
    assert len(fake.messages) == len(truth) == 1


async def test_a_transcript_leaves_out_what_only_one_could_see() -> None:
    async with serving() as fake:
        fake.post("Mia", "den", "all see this")
        fake.post("Ember", "den", "only Mia sees this", local={"ephemeral_for": "1"})
        async with LocalApi(fake.url) as api:
            rows = await api.transcript("den")
    assert [(row.author, row.kind, row.text) for row in rows] == [("Mia", "human", "all see this")]


async def test_a_row_tells_when_its_author_began_to_type() -> None:
    async with serving() as fake:
        fake.post("Ember", "den", "done", reply_to="5", typing_from=123)
        async with LocalApi(fake.url) as api:
            (row,) = await api.transcript("den", hosts=frozenset({"Ember"}))
    assert (row.kind, row.typing_from, row.reply_to) == ("host", 123, "5")
