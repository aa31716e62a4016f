"""Network: the log-odds that hashed features add up to, for each kind of harm.

A linear path, and one through a few hidden units that are lit by what stands together; both divide by the root of
the number of features. `bench/guard/train.py` makes the weights from lines that were judged before.
"""

from base64 import b64decode
from collections.abc import Collection, Mapping
from struct import Struct
from typing import Final
from zlib import decompress

from den.guard.judgement import Tag
from den.guard.leaning_weights import BEGUN, BIAS, COLUMNS, OUT, WORTH

KINDS: Final[tuple[Tag, ...]] = ("threat", "self_harm", "private", "minors")
"""A column each of the first ones; the others are those of the hidden units."""
SIZE: Final = 1 << 16
"""Places for features; two that share one share their weights."""
EVEN: Final = 8
"""The byte of a weight of nothing; a weight is less than eight steps, so that thousands add up in two bytes."""
_WIDE: Final = len(COLUMNS)
_ROOM: Final = 2 * _WIDE
_KEPT: Final = 8_192
_LANES = Struct(f"<{_WIDE}H")
_UNITS: Final = tuple(zip(BEGUN, OUT, strict=True))


def _rows() -> bytes:
    rows = bytearray(SIZE * _WIDE)
    for nth, column in enumerate(COLUMNS):
        rows[nth::_WIDE] = decompress(b64decode(column))
    return bytes(rows)


_ROWS: Final = _rows()


class _Rows(dict[int, int]):
    """Places: the weights of a feature as one number, two bytes each, so that all of them are added at once."""

    def __missing__(self, place: int) -> int:
        spread = bytearray(_ROOM)
        spread[::2] = _ROWS[place * _WIDE : (place + 1) * _WIDE]
        row = int.from_bytes(spread, "little")
        if len(self) < _KEPT:  # the first are those that most lines have
            self[place] = row
        return row


_ROW: Final = _Rows().__getitem__


def odds(places: Collection[int]) -> Mapping[Tag, float]:
    """Of one place and more, each below `SIZE`, and no more than 4,000."""
    root, nothing = len(places) ** 0.5, EVEN * len(places)
    summed = _LANES.unpack(sum(map(_ROW, places)).to_bytes(_ROOM, "little"))
    heard = [worth * (one - nothing) / root for worth, one in zip(WORTH, summed, strict=True)]
    threat, self_harm, private, minors = map(float.__add__, BIAS, heard)
    for (begun, out), sight in zip(_UNITS, heard[len(KINDS) :], strict=True):
        if (lit := begun + sight) > 0:  # by name, as this is done for every line
            threat += lit * out[0]
            self_harm += lit * out[1]
            private += lit * out[2]
            minors += lit * out[3]
    return {"threat": threat, "self_harm": self_harm, "private": private, "minors": minors}
