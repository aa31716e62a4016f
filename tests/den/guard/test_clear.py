"""The words of a line without its disguise."""

import pytest

from den.guard.clear import clear

DISGUISES = {
    "fullwidth": "ｋｉｌｌ ｙｏｕｒｓｅｌｆ",
    "bold mathematics": "𝐤𝐢𝐥𝐥 𝐲𝐨𝐮𝐫𝐬𝐞𝐥𝐟",
    "script": "𝓀𝒾𝓁𝓁 𝓎ℴ𝓊𝓇𝓈ℯ𝓁𝒻",
    "squared": "🅺🅸🅻🅻 🆈🅾🆄🆁🆂🅴🅻🅵",
    "flags": "🇰​🇮​🇱​🇱 yourself",
    "small capitals": "ᴋɪʟʟ ʏᴏᴜʀꜱᴇʟꜰ",
    "Cyrillic": "kіll уоursеlf",
    "zero width": "k\u200bi\u200dl\u2060l your\ufeffself",
    "soft hyphens": "ki\u00adll your\u00adself",
    "zalgo": "k\u0301\u0302\u0303i\u0304\u0305l\u0306l yourself",
    "leet": "k1ll y0ur53lf",
    "signs": "k!ll your$elf",
    "a letter of marks": "|<ill yourself",
    "a star for a vowel": "k*ll yourself",
    "stretched": "kiiiilllll yourseeeelf",
    "spaced": "k i l l yourself",
    "dots": "k.i.l.l yourself",
    "hyphens": "k-i-l-l yourself",
    "underscores": "k_i_l_l yourself",
    "one dot": "k.ill yourself",
    "spoiler bars": "k||i||ll yourself",
    "bold": "**kill** __yourself__",
    "run together": "killyourself",
    "short": "kill urself",
    "slurred": "kll yourslef",
    "a tall I for an l": "kiII yourself",
    "a drawing": "🔪 yourself",
}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_disguise_is_taken_off(disguise: str) -> None:
    said = "stab yourself" if disguise == "a drawing" else "kill yourself"
    assert " ".join(clear(DISGUISES[disguise]).words) == said


HARMLESS = {
    "numbers stay": ("call 112 at 10:30", "call 112 at 10 . 30"),
    "a count is no word": ("1 2 3 4", "1 2 3 4"),
    "ages stay": ("I'm 13yo", "im 13 yo"),
    "places stay": ("the 2nd floor", "the 2 nd floor"),
    "apostrophes go": ("don't", "dont"),
    "clauses end": ("No. You did!", "no . you did ."),
    "a mention is a person": ("<@123456> hi", "somebody hi"),
    "links go": ("see https://example.com/kill ok", "see ok"),
    "double letters stay": ("too good", "too good"),
    "compounds are one word": ("deadhead the painkiller", "deadhead the painkiller"),
}


@pytest.mark.parametrize("what", HARMLESS)
def test_ordinary_words_stay_what_they_are(what: str) -> None:
    text, words = HARMLESS[what]
    assert clear(text).said.split() == [".", *words.split(), "."]


def test_a_line_is_cut_at_discords_own_limit() -> None:
    assert len(clear("a b " * 5_000).text) <= 4_000


def test_an_expanding_character_does_not_make_the_line_longer() -> None:
    assert len(clear("\ufdfa" * 4_000).text) <= 4_000


APART = {
    "e n d  i t  already": "end it already",
    "e.n.d i.t a.l.l": "end it all",
    "just e n d i t, nobody": "just end it nobody",
    "e n d i t a l l": "end it all",
    "g o  d i e": "go die",
}


@pytest.mark.parametrize("text", APART)
def test_words_of_two_letters_held_apart_are_words(text: str) -> None:
    assert " ".join(clear(text).words) == APART[text]


LEET = {
    "1m 0uts1de. c0me d0wn s0 1 c4n cut y0u": "im outside . come down so i can cut you",
    "3nd 1t all 4lready": "end it all already",
    "go 0d": "go od",
    "1 m of h264 and 3 am": "1 m of h2ga and 3 am",
    "come d0wn at 1": "come down at 1",
}


@pytest.mark.parametrize("text", LEET)
def test_a_lone_figure_is_a_letter_only_where_the_line_is_leet_all_over(text: str) -> None:
    assert " ".join(clear(text).words) == LEET[text]
