"""Shards: the part of a bot's servers that one process has, by Discord's formula."""

import re

from pydantic import BaseModel, ConfigDict, Field, model_validator

from den.errors import BadInput

MOST = 16_384
_FORM = re.compile(r"(?:(\d{1,5})(?:-(\d{1,5}))?/)?(\d{1,5})")


class Shards(BaseModel):
    """Numbers `first` to `last` of `count`; all of one by default."""

    model_config = ConfigDict(frozen=True)

    first: int = Field(default=0, ge=0)
    last: int = Field(default=0, ge=0)
    count: int = Field(default=1, ge=1, le=MOST)

    @model_validator(mode="after")
    def in_order(self) -> "Shards":
        """As Discord numbers them."""
        if not self.first <= self.last < self.count:
            raise ValueError(f"of {self.count} shards the numbers are 0 to {self.count - 1}, the lower one first")
        return self

    @property
    def ids(self) -> range:
        return range(self.first, self.last + 1)

    @property
    def name(self) -> str:
        """What tells this process's part from others; "" when it has all servers."""
        return "" if len(self.ids) == self.count else f"{self.first}-{self.last}/{self.count}"

    def has(self, guild_id: int) -> bool:
        """Direct messages (0) are the first shard's."""
        return (guild_id >> 22) % self.count in self.ids


ALL = Shards()


def read_shards(text: str) -> Shards:
    """`16` (all of sixteen), `0-3/16` or `5/16`; raises BadInput with one sentence."""
    found = _FORM.fullmatch(text.strip())
    if found is None:
        raise BadInput(f"“{text}” names no shards: write 16, or 0-3/16 for the first four of sixteen")
    count = int(found[3])
    first = int(found[1] or 0)
    last = int(found[2] or first) if found[1] else count - 1
    try:
        return Shards(first=first, last=last, count=count)
    except ValueError:
        raise BadInput(f"“{text}” names no shards: of {count} the numbers are 0 to {count - 1}") from None
