"""Folded: one wording for what is said in many: "i am going to", "imma" and "i'll" are one word to the senses."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

_WORDINGS: Final = """
    ill: i_will i_shall ima imma i_gonna i_gon im_gonna im_going_to im_about_to im_gon i_am_gonna im_gunna
    i_finna
        im_finna i_boutta im_boutta i_am_going_to i_am_about_to im_fixing_to i_bout_to im_bout_to ill_gonna
        ima_gonna
        im_a_gonna im_off_to ill_have_to imunna i_m_gonna im_bouta im_tryna ill_be_forced_to
    wewill: we_will we_shall were_gonna were_going_to we_gonna we_gon were_gon we_are_going_to we_are_gonna
    we_finna
        were_finna were_about_to we_about_to we_boutta were_boutta we_bout_to
    youll: you_will you_gonna your_gonna youre_gonna youre_going_to your_going_to you_are_going_to you_are_gonna
        you_gon youre_gon youre_about_to your_about_to you_are_about_to you_finna youre_finna you_boutta ull
        you_ll
        youre_boutta you_bout_to you_fixing_to
    hewill: he_will hes_gonna hes_going_to he_is_going_to hes_about_to hes_finna he_finna he_gonna he_gon
    hes_boutta
        he_boutta hes_gon
    shewill: she_will shes_gonna shes_going_to she_is_going_to shes_about_to shes_finna she_finna she_gonna
    she_gon
    theyll: they_will theyre_gonna theyre_going_to they_gonna they_gon they_are_going_to they_finna
    theyre_about_to
    im: i_am iam
    your: youre you_are you_r
    hes: he_is
    shes: she_is
    theyre: they_are
    thats: that_is
    theres: there_is
    its: it_is
    gonna: going_to gunna finna boutta about_to bout_to fixing_to gna bouta fitna fenna goin_to gon_na
    wanna: want_to wana wants_to
    tryna: trying_to
    gotta: got_to have_to has_to
    dont: do_not
    doesnt: does_not
    didnt: did_not
    wont: will_not is_not_going_to are_not_going_to is_not_gonna are_not_gonna not_gonna isnt_gonna arent_gonna
    aint_gonna not_going_to isnt_going_to arent_going_to
        aint_going_to aint_bout_to
    cant: can_not cannot
    isnt: is_not
    arent: are_not
    shouldve: should_have shoulda should_of
    wouldve: would_have woulda would_of
    nobody: no_one noone no_1 no1
    everyone: everybody every_one erybody errybody
    someone: somebody some_one sb smb
    anyone: anybody any_one
    tomorrow: tmrw tmr tmw tmrrw 2morrow tomorow tommorow
    tonight: tonite 2nite 2night tn
    somehow: some_how
    mum: mom mommy mama momma mam mummy moms mums
    before: b4 befor
    because: cuz cos bc coz cause becuz bcuz
    kill: kil kyll
    sendyou: shoot_you_an_email shoot_you_a_mail shoot_you_a_message shoot_you_a_text shoot_you_a_dm
        shoot_you_a_link shoot_you_an_invite shoot_you_a_note shoot_you_a_line shoot_you_a_pdf
        shoot_you_the_link shoot_you_the_file
"""


def _table() -> Mapping[str, Sequence[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    target = ""
    for word in _WORDINGS.split():
        if word.endswith(":"):
            target = word[:-1]
        else:
            first, *rest = word.split("_")
            found.setdefault(first, []).append((tuple(rest), target))
    return {first: sorted(ways, key=lambda way: -len(way[0])) for first, ways in found.items()}


_WAYS: Final = _table()


@lru_cache(maxsize=64)
def folded(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with each wording replaced; a longer wording goes before a shorter one."""
    if _WAYS.keys().isdisjoint(words):
        return words
    told: list[str] = []
    at = 0
    while at < len(words):
        word, width = _read(words, at)
        told.append(word)
        at += width
    return tuple(told)


def _read(words: tuple[str, ...], at: int) -> tuple[str, int]:
    for rest, meant in _WAYS.get(words[at], ()):
        if not rest or words[at + 1 : at + 1 + len(rest)] == rest:
            return meant, 1 + len(rest)
    return words[at], 1
