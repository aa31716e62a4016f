"""Numbers that belong to a person: phone, card, account, identity, network. Scores and versions are none."""

import re

from den.guard.accounts import has_account, has_ssn, is_account, is_card
from den.guard.clear import Cleared
from den.guard.figures import beside_figures, plain
from den.guard.ground import Ground, ground
from den.guard.labels import has_password, has_seed, labelled
from den.guard.networks import has_network, is_held
from den.guard.papers import has_paper
from den.guard.phones import dialled
from den.guard.rooms import has_room
from den.guard.spoken import spoken

_A_DIGIT = re.compile(r"\d")
_FEWEST, _MANY = 2, 5
_SINGLE = re.compile(r"(?<!\w)[a-z0-9](?:[ ./-]{1,3}[a-z0-9](?!\w)){6,40}+")
_APART = re.compile(r"(?<!\d)\d{3}-?\d{4}$|\d{9,12}$")
_CALLED_APART = re.compile(
    r"(?:call|text|ring|phone|dial|number)\d{3}-?\d{4}|(?:call|text|ring|phone|dial|number)\d{9,12}"
)
_DIALLED = re.compile(r" (?:call|phone|number|text|cell|mobile|whatsapp|dial|ring|tel|landline|digits) ")
_COUNTED_UP, _COUNTED_DOWN = "0123456789101112", "12111098765432101"
_PARTING = str.maketrans("", "", " ./")


def has_number(line: Cleared) -> bool:
    """Is one of them in a line?"""
    if spoken(line) or has_seed(line.text):
        return True
    if not _A_DIGIT.search(line.text):
        return False
    text = plain(line.text)
    digits = sum(end - at for at, end in ground(text).figures)
    on = ground(beside_figures(text, digits))
    if has_room(on) or has_password(on):
        return True
    if digits < _FEWEST:
        return False
    return labelled(on) or has_network(on) or (digits >= _MANY and _is_long(on, line.said))


def _is_long(on: Ground, said: str) -> bool:
    """Is there one in it that is long enough to belong to one person?"""
    return has_paper(on) or _held_apart(on.text, said) or has_account(on) or is_held(on.text) or dialled(on)


def _held_apart(text: str, said: str) -> bool:
    """A number of papers, an account or a number to be called whose signs stand alone."""
    pieces = (run[0].translate(_PARTING) for run in _SINGLE.finditer(text))
    return any(
        _is_piece(piece, said) for piece in pieces if piece not in _COUNTED_UP and piece not in _COUNTED_DOWN
    )


def _is_piece(piece: str, said: str) -> bool:
    bare = piece.replace("-", "")
    if has_ssn(piece) or is_account(ground(bare)) or (bare.isdecimal() and len(bare) > 12 and is_card(bare)):
        return True
    return bool(_CALLED_APART.search(piece) or (_APART.search(piece) and _DIALLED.search(said)))
