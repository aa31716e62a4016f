"""Speech: what a writer wrote becomes one clean paragraph."""

import pytest

from den.speech import LIMIT, readable, render, utf16_length

NAMES = {5: "Ana", 11: "Ember", 6: "discord.gg/trap", 7: "@everyone"}

RENDERED = {
    "plain words stay": ("Nice coat, Note: it rains.", "Nice coat, Note: it rains."),
    "a mention becomes a name": ("<@5>, sit down", "Ana, sit down"),
    "an unknown mention becomes someone": ("<@!99> sit down", "someone sit down"),
    "role, channel, time, emoji and command tags go": (
        "a <@&9> b <#9> c <t:9:R> d <:x:9> e <a:xy:9> f </go:9>",
        "a b c d e f",
    ),
    "links go": ("see https://evil.example/x?y=1 now", "see now"),
    "links in brackets go": ("see <https://evil.example> now", "see now"),
    "hidden links keep their words": ("see [this](https://evil.example) now", "see this now"),
    "invites go": ("join discord.gg/abc now", "join now"),
    "spaced invites go": ("join discord . gg/abc now", "join now"),
    "invites in a name go": ("<@6> hi", "hi"),
    "everyone is not called": ("hey @everyone and @@here", "hey everyone and here"),
    "everyone is not called by a name": ("<@7> hi", "everyone hi"),
    "bidi marks go": ("abc\u202edef\u2066", "abcdef"),
    "tag characters go": ("hi\U000e0041\U000e007f", "hi"),
    "zero width and controls go": ("h\u200bi\x07\ufeff", "hi"),
    "a link cannot hide in zero width": ("ht\u200btps://evil.example", ""),
    "zalgo keeps two marks": ("z" + "\u0334" * 40 + "a", "z\u0334\u0334a"),
    "accents stay": ("Ça va, José?", "Ça va, José?"),
    "joined emoji stay": ("👩\u200d👩\u200d👧 ❤\ufe0f", "👩\u200d👩\u200d👧 ❤\ufe0f"),
    "lines become one paragraph": ("one\n\ntwo\tthree", "one two three"),
    "a heading is none": ("# big", "big"),
    "a quote is none": ("> said", "said"),
    "the own name in front goes": ("Ember: you again", "you again"),
    "a bold name in front goes": ("**Ember:** you again", "you again"),
    "quotation marks around it all go": ('"you again"', "you again"),
    "quotation marks within stay": ('"you" and "again"', '"you" and "again"'),
    "nothing stays nothing": ("  \n ", ""),
}


@pytest.mark.parametrize("what", RENDERED)
def test_render(what: str) -> None:
    draft, expected = RENDERED[what]
    assert render(draft, NAMES) == expected


@pytest.mark.parametrize("text", ["word " * 900, "😀" * 1999, "x" * 9000, "👩\u200d👧" * 900])
def test_a_long_line_is_cut_to_discords_limit(text: str) -> None:
    cut = render(text, {})
    assert LIMIT - 80 < utf16_length(cut) <= LIMIT
    assert cut.endswith("…")
    cut.encode("utf-16")


@pytest.mark.parametrize("what", RENDERED)
def test_rendering_twice_changes_nothing(what: str) -> None:
    once = render(RENDERED[what][0], NAMES)
    assert render(once, NAMES) == once


def test_length_is_counted_as_discord_counts() -> None:
    assert utf16_length("a😀") == 3


def test_readable_keeps_meaning_and_drops_tricks() -> None:
    assert readable("<@5> see https://x.example\n\u202eok", NAMES) == "Ana see <url> ok"
