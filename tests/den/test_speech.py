"""Speech: what a writer wrote becomes one clean paragraph."""

import pytest

from den.speech import LIMIT, readable, render, render_lines, utf16_length

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
    "a link does not close up over a loose point": ("https ://evil.example", "https"),
    "an emoji does not close up over a loose point": ("a < :x:9> b", "a < :x:9> b"),
    "a domain does not close up over a loose point": ("evil .com now", "evil .com now"),
    "links in links go": ("hthttps://tps://evil.example", ""),
    "mentions in mentions name and do not ring": ("<@<@5>>", ""),
    "a link after a letter of any script goes": ("看https://evil.example", "看"),
    "bare domains go": ("ask evil.com now", "ask now"),
    "bare domains with a path go": ("ask evil.example/x now", "ask now"),
    "other dots are spoken": ("node.js and main.py", "node dot js and main dot py"),
    "a forgotten space comes back": ("go home.Then sleep", "go home. Then sleep"),
    "numbers keep their points": ("3.14, v2.0.1, 10:30, 1,000", "3.14, v2.0.1, 10:30, 1,000"),
    "fullwidth links go": ("ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ now", "now"),
    "wide stops of hosts go": ("evil。com now", "now"),
    "a Chinese full stop stays": ("你好。再见", "你好。再见"),
    "punycode goes": ("see xn--80ak6aa92e.com now", "see now"),
    "deep links go": ("discord://-/channels/1 and mailto:a@b.example x", "and x"),
    "e-mail addresses go": ("write to a.b@c.example now", "write to now"),
    "phone links open no phone": ("<+15550100>", "+15550100>"),
    "relative invites go": ("join /invite/abc now", "join now"),
    "short invites go": ("join .gg/abc now", "join now"),
    "spelt invites go": ("join discord(dot)gg/abc now", "join now"),
    "everyone in disguise is not called": ("@\u200beveryone ＠ｈｅｒｅ x@everyone", "everyone here x at everyone"),
    "a sound and a guide go": ("a <sound:1:2> b <id:guide> c", "a b c"),
    "variation selectors carry nothing": ("a\ufe01b\U000e0101c\ufe0f", "abc"),
    "joiners between letters go": ("a\u200db\u200d", "ab"),
    "blank letters go": ("a\u3164b\u2800\u115f", "ab"),
    "masked links with a title keep no link": ('[x](<https://evil.example> "t")', '[x] ( "t")'),
    "hearts stay": ("<3 you", "<3 you"),
    "comparisons stay": ("1 < 2 <= 3", "1 < 2 <= 3"),
    "nothing stays nothing": ("  \n ", ""),
}


@pytest.mark.parametrize("what", RENDERED)
def test_render(what: str) -> None:
    draft, expected = RENDERED[what]
    assert render(draft, NAMES) == expected


def test_a_command_keeps_its_lines_and_its_markdown() -> None:
    said = "**Ember** (on stage)\n• Gale: `/hush minutes:0`\n\n\n\n@here <@5> https://evil.example  x"
    assert render_lines(said) == "**Ember** (on stage)\n• Gale: `/hush minutes:0`\n\nhere someone x"


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
