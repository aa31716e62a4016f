"""Which facts a line brings to mind."""

import time

from den.consent import DAY_MS
from den.fact import MAX_FACTS, Fact
from den.recall import MOST, recall, shelve

NOW = 1_800_000_000_000
ANA, GUILD = 11, 1


def fact(text: str, days_ago: int = 1, **more: object) -> Fact:
    at = NOW - days_ago * DAY_MS
    given = {"id": text, "guild_id": GUILD, "person_id": ANA, "text": text, "at_ms": at}
    return Fact.model_validate(given | more)


def brought(facts: list[Fact], said: str, **more: object) -> tuple[str, ...]:
    return recall(shelve(GUILD, ANA, facts), said, now_ms=NOW, **more)  # type: ignore[arg-type]


def test_the_fact_with_a_word_of_the_line_comes_first() -> None:
    facts = [fact("I own a parrot that swears"), fact("I bake bread every Sunday"), fact("I fear escalators")]
    assert brought(facts, "roast my baking, the bread burnt")[0] == "I bake bread every Sunday"


def test_a_rare_word_weighs_more_than_one_that_many_facts_share() -> None:
    facts = [fact(f"my dog ate the sofa, part {n}") for n in range(8)] + [fact("my dog is a trombone player")]
    assert brought(facts, "my dog found a trombone")[0] == "my dog is a trombone player"


def test_the_talk_around_decides_where_the_line_says_nothing() -> None:
    facts = [fact("I own a parrot"), fact("I fear escalators")]
    assert brought(facts, "roast me", around=["those escalators at the mall"])[0] == "I fear escalators"


def test_what_reminds_the_speaker_weighs() -> None:
    facts = [fact("I own a parrot"), fact("I sold a car without warranty")]
    assert brought(facts, "roast me", triggers=("warranty",))[0] == "I sold a car without warranty"


def test_of_two_alike_the_newer_comes_first() -> None:
    assert brought([fact("plays chess", 400), fact("plays cards", 1)], "roast me")[0] == "plays cards"


def test_at_most_six_are_recalled() -> None:
    assert len(brought([fact(f"fact number {n}") for n in range(20)], "roast me")) == MOST == 6


def test_a_fact_that_has_ended_is_not_recalled() -> None:
    assert brought([fact("gone", expires_ms=NOW), fact("there", expires_ms=NOW + 1)], "gone") == ("there",)


def test_what_touches_a_topic_off_limits_is_not_recalled() -> None:
    assert brought([fact("my divorces cost me a house"), fact("I juggle")], "hi", off_limits=("divorce",)) == (
        "I juggle",
    )


def test_another_persons_or_guilds_fact_is_never_on_the_shelf() -> None:
    foreign = [fact("CANARY", person_id=12), fact("CANARY", guild_id=2)]
    assert brought([*foreign, fact("mine")], "CANARY") == ("mine",)


def test_two_hundred_long_facts_take_at_most_five_milliseconds() -> None:
    facts = [fact(f"{n} " + " ".join(f"word{(n * 7 + k) % 90}" for k in range(70))) for n in range(MAX_FACTS)]
    shelf, took = shelve(GUILD, ANA, facts), []
    for _ in range(20):
        began = time.perf_counter()
        recall(shelf, "roast word3 and word77", ["word5 word6"], ("word9",), now_ms=NOW)
        took.append(time.perf_counter() - began)
    assert min(took) <= 0.005
