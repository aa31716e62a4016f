"""The local cast writes lines that answer the words said, in voice, cleanly, and never about a third person."""

import re
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from den.line import Speaker
from den.personality import Personality
from den.safety import check_draft
from den.similar import jaccard, shingles
from services.generation.composer import LocalComposer
from tests.services.generation.human_lines import LINES, TENDER, THIRD_PERSONS
from tests.services.generation.reader import Reader
from tests.services.generation.talk import CAST, HOST, ROASTERS, evening, line, prompt, written

SHUFFLED = Random(5).sample(LINES, len(LINES))
EVENING = evening((SHUFFLED + Random(6).sample(SHUFFLED, len(SHUFFLED)))[:300])
SAID = [draft.line for _, _, draft in EVENING]
WINDOWS = [SAID[start : start + 50] for start in range(0, 300, 50)]


def words(text: str) -> list[str]:
    return re.findall(r"[\w'’]+", text.lower())


def test_the_corpus_is_varied() -> None:
    assert len(set(LINES)) == len(LINES) >= 150


def test_word_pairs_are_distinct() -> None:
    for window in WINDOWS:
        pairs = [pair for text in window for pair in pairwise(words(text))]
        assert len(set(pairs)) / len(pairs) >= 0.85


def test_nothing_is_said_twice_or_nearly() -> None:
    runs = [shingles(text) for text in SAID]
    near = [at for at, mine in enumerate(runs) if any(jaccard(mine, old) >= 0.6 for old in runs[:at])]
    assert len(set(SAID)) == len(SAID)
    assert len(near) / len(SAID) <= 0.02, [SAID[at] for at in near]


def test_openings_are_seldom_repeated() -> None:
    for window in WINDOWS:
        assert 1 - len({tuple(words(text)[:2]) for text in window}) / len(window) <= 0.12


def test_lines_do_not_echo_the_line_before() -> None:
    runs = [shingles(text) for text in SAID]
    shuffled = Random(1).sample(runs, len(runs))
    echo, chance = (sum(jaccard(a, b) for a, b in pairwise(some)) / len(some) for some in (runs, shuffled))
    assert echo - chance <= 0.05


def test_lines_are_short() -> None:
    lengths = sorted(len(text.split()) for text in SAID)
    assert lengths[150] <= 20
    assert lengths[285] <= 40
    assert lengths[-1] <= 40


def test_a_reader_who_sees_no_names_tells_the_five_apart() -> None:
    learned = [(one.id, draft.line) for one, _, draft in evening(list(LINES[::2]))]
    unseen = evening(list(LINES[1::2]), first=1)
    reader = Reader(learned)
    right = sum(reader.names(draft.line) == one.id for one, _, draft in unseen)
    assert right / len(unseen) >= 0.85


def test_the_examples_of_the_files_are_enough_to_tell_them_apart() -> None:
    reader = Reader([(one.id, example.line) for one in ROASTERS for example in one.examples])
    assert sum(reader.names(draft.line) == one.id for one, _, draft in EVENING) / len(EVENING) >= 0.6


def test_the_english_is_clean() -> None:
    wrong = re.compile(
        r"[{}]|\ban? (?:an?|the|your|those)\b|\ba [aeio]\w|\ban [bcdfgjklmnpqrstvwxyz]\w|\b(?!that|had)(\w+) \1\b|"
        r" [,.;:!?](?!\.)|[,;:][,;:.]|[!?]\.|\b(?:your|that) your\b|\byou (?:am|was|is|has)\b|\bi am\b(?! a )",
        re.IGNORECASE,
    )
    exceptions = re.compile(r"\ba (?:one|use|uni|euro|eu)\w*|\ban a in\b", re.IGNORECASE)
    faults = [text for text in SAID if wrong.search(exceptions.sub("a thing", text))]
    assert faults == []


def test_every_line_passes_the_safety_of_the_den() -> None:
    for one, text, draft in EVENING:
        verdict = check_draft(draft, prompt(one, text))
        assert verdict.ok, (draft.line, verdict.reason)


def test_lines_are_on_the_words_that_were_said() -> None:
    plain = [(text, draft) for _, text, draft in EVENING if draft.intent == "roast" and len(text.split()) >= 4]
    touched = [
        1 for text, draft in plain if {*words(text)} & {*words(draft.line)} - {"i", "a", "the", "is", "to", "and"}
    ]
    assert len(touched) / len(plain) >= 0.75


def test_no_taboo_word_of_a_personality_is_said() -> None:
    for one, _, draft in EVENING:
        assert not [taboo for taboo in one.taboo if re.search(rf"\b{taboo}\b", draft.line, re.IGNORECASE)]


@pytest.mark.parametrize("one", CAST, ids=lambda one: one.id)
@pytest.mark.parametrize("text", THIRD_PERSONS)
def test_a_third_person_is_never_named_or_targeted(one: Personality, text: str) -> None:
    draft = written(prompt(one, text))
    assert (draft.intent, draft.target_id) == ("refuse", None)
    assert not {"dave", "boss", "brother", "kevin", "tom", "roommate"} & {*words(draft.line)}


def test_people_of_the_room_are_not_named_unless_they_are_the_target() -> None:
    zelda = Speaker(id=9, name="Zinnia Quark", kind="human")
    scene = tuple(
        line(text, number, zelda) for number, text in enumerate(["my boat sank", "hm", "ok", "yes"], 900)
    )
    for one in CAST:
        for text in (
            "Zinnia broke my code",
            "I like Zinnia and Bartholomew",
            "my Quark is slow",
            "did you see my hat?",
        ):
            said = {*words(written(prompt(one, text, scene=scene)).line)}
            assert not {"zinnia", "quark", "bartholomew"} & said


@pytest.mark.parametrize("text", TENDER)
def test_pain_gets_the_check_in_and_no_joke(text: str) -> None:
    for one in CAST:
        draft = written(prompt(one, text))
        assert (draft.line, draft.intent, draft.target_id) == (one.checkin_line, "hug", None)


@pytest.mark.parametrize("text", ["I'm 13 and good at math", "i'm 15", "I'm 9 years old, roast me"])
def test_a_minor_is_not_roasted(text: str) -> None:
    draft = written(prompt(ROASTERS[0], text))
    assert (draft.line, draft.intent) == (ROASTERS[0].refusal_line, "refuse")


def test_bodies_and_protected_traits_are_not_taken_up() -> None:
    for at, text in enumerate(
        ["roast my nose", "roast my fat belly", "I'm a gay man in a wheelchair", "my skin is bad"]
    ):
        for one in ROASTERS:
            said = {*words(written(prompt(one, text, seed=str(at))).line)}
            assert not {"nose", "fat", "belly", "gay", "wheelchair", "skin"} & said


def test_a_bot_says_that_it_is_a_bot() -> None:
    for one in CAST:
        for seed in "abcdefgh":
            assert "bot" in words(written(prompt(one, "are you a real person?", seed=seed)).line)


def test_without_a_target_nobody_is_spoken_of() -> None:
    for one in CAST:
        for text in LINES[:40]:
            draft = written(prompt(one, text, target=None))
            assert draft.target_id is None
            assert "ana" not in words(draft.line)


def test_a_target_is_only_ever_the_one_of_the_prompt() -> None:
    assert {draft.target_id for _, _, draft in EVENING} == {7, None}
    assert all(draft.target_id == 7 for _, text, draft in EVENING if text == "roast my code")


def test_what_they_claim_is_said_back_to_them() -> None:
    claims = [
        written(prompt(one, "I wrote all my own tests", seed=str(at))).line for one in ROASTERS for at in range(9)
    ]
    assert any("you wrote all your own tests" in text.lower() for text in claims)
    assert not [text for text in claims if re.search(r"\bmy own tests\b", text) and "“" not in text]


def test_something_said_before_comes_back_now_and_then() -> None:
    before = tuple(
        line(text, at) for at, text in enumerate(["my sourdough exploded", "ok", "what", "hm", "lol"], 900)
    )
    said = [
        written(prompt(one, "my wifi is slow", scene=before, seed=str(at))).line
        for one in ROASTERS
        for at in range(10)
    ]
    assert 0.05 <= sum("sourdough" in text.lower() for text in said) / len(said) <= 0.6


async def test_the_same_prompt_gives_the_same_line_also_later() -> None:
    composer = LocalComposer(CAST)
    asked = [prompt(ROASTERS[0], text, seed=text) for text in LINES[:20]]
    first = [await composer.write(one) for one in asked]
    assert [await composer.write(one) for one in asked] == first
    assert (await LocalComposer(CAST).write(asked[0])) == first[0]


def test_an_avoided_line_is_not_said_again() -> None:
    line_before = written(prompt(ROASTERS[1], "roast me")).line
    assert written(prompt(ROASTERS[1], "roast me", avoid=(line_before,))).line != line_before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "😂",
        "{topic} {punch}",
        "a",
        "<@5>",
        "x" * 4000,
        "see " + "x" * 60,
        "wow {gizmo} indeed",
        "my " * 500,
        "```my code```",
        "\u202emy hat",
        "my",
    ],
)
def test_odd_input_still_gets_a_line(text: str) -> None:
    for one in CAST:
        said = written(prompt(one, text)).line
        assert said.strip()
        assert not re.search(r"[{}\u202e]|x{25}", said)


def test_a_file_with_only_a_name_still_speaks() -> None:
    bare = Personality(id="zorble", name="Zorble")
    for text in LINES[::9]:
        assert written(prompt(bare, text)).line


def test_the_host_is_brief_and_never_roasts() -> None:
    drafts = [written(prompt(HOST, text, seed=text)) for text in LINES[::3]]
    assert "roast" not in {draft.intent for draft in drafts}
    assert max(len(draft.line.split()) for draft in drafts) <= HOST.length.max


def test_usage_counts_words() -> None:
    draft = written(prompt(HOST, "good evening all"))
    assert (draft.usage.input_tokens, draft.usage.output_tokens) == (3, len(draft.line.split()))


def test_a_stored_fact_is_taken_up_now_and_then_and_never_for_anybody_else() -> None:
    facts = ("I own three sousaphones", "my parrot swears in Latin")
    asked = [
        replace(prompt(one, "roast me please", seed=f"{one.id}:{n}"), memories=facts)
        for one in ROASTERS
        for n in range(40)
    ]
    used = [1 for each in asked if re.search(r"sousaphone|parrot", written(each).line)]
    assert 0.1 <= len(used) / len(asked) <= 0.5
    for each in asked:
        nobody = replace(each, target_id=None)
        assert not re.search(r"sousaphone|parrot", written(nobody).line)


def test_lines_with_a_stored_fact_are_clean_and_may_be_said() -> None:
    facts = ("I'm allergic to mornings", "I once ate a candle", "my boat is called Regret", "{Known} <@5> I own x")
    for one in ROASTERS:
        for n in range(30):
            asked = replace(prompt(one, "roast me", seed=f"{n}"), memories=(facts[n % 4],))
            draft = written(asked)
            assert check_draft(draft, asked).ok, draft.line
            assert not re.search(r"[{}]|\byou (?:am|was|is|has)\b|your your", draft.line), draft.line
