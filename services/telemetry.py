"""Logs: one JSON object per line, for a machine at night and a person in the morning."""

import logging
import sys

# structlog draws tracebacks with rich where it is installed; logs of ours are JSON, and every bot would
# carry it (4 MiB) for nothing.
sys.modules.setdefault("rich", None)  # type: ignore[arg-type]

import structlog  # noqa: E402
from structlog.typing import FilteringBoundLogger  # noqa: E402

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


def start_logs(agent: str, level: str = "info") -> FilteringBoundLogger:
    """Sets up this process's logs on standard output and returns the logger that names its agent.

    discord.py's own warnings come out in the same form.
    """
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(default=str),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS[level]),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stdout),
        cache_logger_on_first_use=True,
    )
    log: FilteringBoundLogger = structlog.get_logger().bind(agent=agent)
    logging.basicConfig(handlers=[_Forward(log)], level=logging.WARNING, force=True)
    return log


class _Forward(logging.Handler):
    """Other libraries' records, as lines of ours."""

    def __init__(self, log: FilteringBoundLogger) -> None:
        super().__init__()
        self.log = log

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            text = f"{text} ({record.exc_info[1]!r})"
        say = self.log.error if record.levelno >= logging.ERROR else self.log.warning
        say("library", source=record.name, text=text)
