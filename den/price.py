"""A price: what a model's tokens cost. A dollar per million tokens is a millionth of a dollar per token."""

import re
from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

from den.draft import Usage

_ARN = re.compile(r"^arn:[^/]*/")
_PROFILE = re.compile(r"^(?:global|us-gov|us|eu|apac|jp|au|ca|sa)\.")


class Price(BaseModel):
    """Dollars per million tokens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    input: float = Field(ge=0)
    output: float = Field(ge=0)
    cache_read: float = Field(ge=0)
    cache_write: float = Field(ge=0)

    def micro_usd(self, usage: Usage) -> float:
        """What this usage costs, in millionths of a dollar."""
        fresh = max(0, usage.input_tokens - usage.cached_tokens - usage.cache_write_tokens)
        return (
            fresh * self.input
            + usage.cached_tokens * self.cache_read
            + usage.cache_write_tokens * self.cache_write
            + usage.output_tokens * self.output
        )

    def uncached(self, usage: Usage) -> float:
        """The same without a cache."""
        return usage.input_tokens * self.input + usage.output_tokens * self.output


class Prices(BaseModel):
    """A price list, by the beginning of a model's own id."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    date: str
    notes: str = ""
    regional: float = Field(default=1.0, ge=1)
    """What a call costs that must stay within a Region or a group of them, as a multiple."""
    models: Mapping[str, Price]

    def of(self, model: str) -> Price | None:
        """The price of the longest fitting name; None when nothing fits."""
        name = bare(model)
        fitting = [known for known in self.models if name.startswith(known)]
        if not fitting:
            return None
        price = self.models[max(fitting, key=len)]
        if _ARN.sub("", model).startswith("global.") or self.regional == 1.0:
            return price
        return Price(**{field: amount * self.regional for field, amount in price.model_dump().items()})


def bare(model: str) -> str:
    """A model's own id: without the ARN and the profile of Regions in front of it."""
    return _PROFILE.sub("", _ARN.sub("", model))
