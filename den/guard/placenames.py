"""Placenames: towns and hills whose name is a sexual word, where a line speaks of the map."""

import re
from typing import Final

from den.guard.words import packed

_NAMES: Final = "dildo|intercourse|condom|wank|titty hill|twatt|muff"
_LANDS: Final = "newfoundland|pennsylvania|bavaria|orkney|shetland|donegal|sussex"
_MAPPED: Final = packed(
    f"""
    {_LANDS.replace("|", " ")} gers town village hamlet county parish island mountain cathedral lighthouse ferry
    magnet signpost
    """
)
_NAMED: Final = re.compile(
    rf" (?:(?:in|through|near|via|visit\w*|(?:town|village|hamlet|island|mountain) of) (?:{_NAMES})|"
    rf"(?:{_NAMES}) (?:\. |in |is in )?(?:{_LANDS}))(?= )"
)


def without_placenames(said: str) -> str:
    """The text without such names; as it is where no word is of a map."""
    return said if _MAPPED.isdisjoint(said.split()) else _NAMED.sub(" ", said)
