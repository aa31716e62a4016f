"""A receipt: what was deleted, for the person who asked for it."""

from pydantic import BaseModel, ConfigDict


class Receipt(BaseModel):
    """It is given only when the bytes are gone from the store. Nothing to delete is a receipt of 0."""

    model_config = ConfigDict(frozen=True)

    count: int
    at_ms: int
    what: str
    """One clause: "2 facts and 1 consent"."""

    def __add__(self, other: "Receipt") -> "Receipt":
        """One receipt for two stores."""
        told = [one.what for one in (self, other) if one.count]
        count = self.count + other.count
        return Receipt(count=count, at_ms=max(self.at_ms, other.at_ms), what=", ".join(told) or self.what)
