"""Logs: one JSON object per line, for a machine at night and a person in the morning."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import structlog
from structlog.typing import EventDict, FilteringBoundLogger, Processor, WrappedLogger

from den.errors import NeverRestart
from den.settings import Settings

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


_hidden: set[str] = set()


def hide(secret: str) -> None:
    """No line of this process's log shows it from now on, whoever wrote the line."""
    _hidden.add(secret)


def _render(log: WrappedLogger, name: str, event: EventDict) -> str:
    line = str(_as_json(log, name, event))
    for secret in _hidden:
        line = line.replace(secret, "[hidden]")
    return line


_as_json = structlog.processors.JSONRenderer(default=str)


def start_logs(agent: str, level: str = "info", spans: Processor | None = None) -> FilteringBoundLogger:
    """Sets up this process's logs on standard output and returns the logger that names its agent.

    discord.py's own warnings come out in the same form. `spans` is given every entry, whatever the level.
    """
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            *((spans,) if spans else ()),
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(LEVELS["debug" if spans else level]),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stdout),
        cache_logger_on_first_use=True,
    )
    log: FilteringBoundLogger = structlog.get_logger().bind(agent=agent)
    logging.basicConfig(handlers=[_Forward(log)], level=logging.WARNING, force=True)
    return log


@contextmanager
def spanning(agent: str, settings: Settings) -> Iterator[Processor | None]:
    """What makes spans of log entries, where a setting wishes it; they are sent before the end.

    NeverRestart where its parts are not installed.
    """
    if not settings.otel:
        yield None
        return
    try:
        from services.spans import open_spans  # nothing of it is loaded where nobody looks
    except ImportError:
        raise NeverRestart(
            "DEN_OTEL needs parts that are not installed: run .venv/bin/uv pip install --require-hashes "
            "-r requirements-otel.lock, or build the image with --build-arg LOCK=requirements-otel.lock."
        ) from None
    spans = open_spans(agent, settings.otel, shown_debug=settings.log == "debug")
    try:
        yield spans
    finally:
        spans.close()


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
