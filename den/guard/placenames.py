"""Placenames: towns and hills whose name is a sexual word, where a line speaks of the map."""

import re
from typing import Final

from den.guard.words import packed

_NAMES: Final = "dildo|intercourse|condom|wank|titty hill|twatt|muff|cumming|hooker|climax"
_MAP: Final = (
    "newfoundland|pennsylvania|bavaria|orkney|shetland|donegal|oklahoma|colorado|sussex|"
    "town|village|hamlet|county|mountain"
)
_MAPPED: Final = packed(
    f"""
    {_MAP.replace("|", " ")} gers parish island cathedral whaling lighthouse ferry cod magnet postcard summit
    signpost signposts placename placenames
    """
)
_NAMED: Final = re.compile(
    rf" (?:(?:in|to|through|near|via|from|around|past|visit\w*|called|named|"
    rf"(?:town|village|hamlet|island|mountain) of) "
    rf"(?:{_NAMES})|(?:{_NAMES})(?: \. | is | in | has | )(?:in |a |an |the |real )*(?:{_MAP}))(?= )"
)


def without_placenames(said: str) -> str:
    """The text without such names; as it is where no word is of a map."""
    return said if _MAPPED.isdisjoint(said.split()) else _NAMED.sub(" ", said)
