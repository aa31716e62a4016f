"""A log that says nothing, but for an error of the product: that would pass for a silence that was meant."""

import logging
from collections.abc import MutableMapping
from typing import Any, NoReturn

import structlog
from structlog.typing import FilteringBoundLogger


def _broken(_: object, __: str, event: MutableMapping[str, Any]) -> NoReturn:
    raise AssertionError(f"the agent logged {event['event']}")


LOG: FilteringBoundLogger = structlog.wrap_logger(
    structlog.PrintLogger(),
    processors=[_broken],
    wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
)
