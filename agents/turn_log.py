"""The log of a turn: each of its entries has the turn's trace."""

from structlog.typing import FilteringBoundLogger

from den.turn import Turn


def log_of(log: FilteringBoundLogger, turn: Turn) -> FilteringBoundLogger:
    """Bound only when there is something to say: a turn that goes well says one thing, at its end."""
    return log.bind(trace=str(turn.root_id), channel=turn.channel_id, epoch=turn.epoch)
