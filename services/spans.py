"""Spans: the steps of a line's walk as OpenTelemetry spans, made of the log lines that tell them.

Nothing is added to the way of a line: a step is logged as ever, and where `DEN_OTEL` is set a processor of the log
turns the entry into a span from the step before it to itself. Each process makes its own; they meet in one trace,
because its id is computed from the id of the line that is answered. It begins with the second in which that line
was written, as X-Ray wants it.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, MutableMapping
from typing import Any

import structlog
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import RandomIdGenerator
from opentelemetry.trace import (
    NonRecordingSpan,
    SpanContext,
    Status,
    StatusCode,
    TraceFlags,
    set_span_in_context,
)

from den.snowflake import created_ms

STEPS = {
    "heard": "hear",
    "claimed": "claim",
    "granted": "grant",
    "wrote": "write",
    "fenced": "send",
    "sent": "post",
}
"""By the log's event. The whole line is a span of its own, made with its `sent`."""
MARKS = frozenset({"sending"})
"""Only where the next step begins."""
REMEMBERED = 1_000
TIMEOUT_S = 2.0
Entry = MutableMapping[str, Any]


class Spans:
    """A processor of structlog's. `shown_debug`: whether entries of that level are to be written too."""

    def __init__(
        self,
        agent: str,
        to: SpanProcessor,
        *,
        shown_debug: bool = False,
        now_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._ids = _Ids()
        resource = Resource({"service.name": "roastden", "service.instance.id": agent})
        self._provider = TracerProvider(resource=resource, id_generator=self._ids, shutdown_on_exit=False)
        self._provider.add_span_processor(to)
        self._tracer = self._provider.get_tracer("roastden")
        self._shown_debug = shown_debug
        self._now_ns = now_ns
        self._ended: OrderedDict[int, int] = OrderedDict()
        """Where the last step of a line ended, by its id."""
        self._writing: OrderedDict[int, int] = OrderedDict()
        """Where its next draft began; a draft is logged later than the steps that follow it."""

    def __call__(self, logger: object, level: str, entry: Entry) -> Entry:
        trace = str(entry.get("trace", ""))
        if trace.isdigit():
            self._take(int(trace), level, entry)
        if level == "debug" and not self._shown_debug:
            raise structlog.DropEvent
        return entry

    def close(self) -> None:
        """Sends what is waiting; gives up after a moment."""
        self._provider.force_flush(round(TIMEOUT_S * 1000))
        self._provider.shutdown()

    def _take(self, root: int, level: str, entry: Entry) -> None:
        event, now = str(entry.get("event", "")), self._now_ns()
        if event in STEPS:
            began, ended = self._times(root, event, entry, now)
            self._span(STEPS[event], root, began, ended, entry)
            if event in ("granted", "wrote"):
                _remember(self._writing, root, ended)
            if event != "wrote":
                _remember(self._ended, root, ended)
        elif event in MARKS:
            _remember(self._ended, root, now)
        elif level in ("warning", "error"):
            self._span(event, root, now, now, entry, wrong=True)
        if event == "sent":
            self._span("line", root, created_ms(root) * 1_000_000, now, entry, whole=True)

    def _times(self, root: int, event: str, entry: Entry, now: int) -> tuple[int, int]:
        if event == "heard":
            return min(created_ms(root) * 1_000_000, now), now
        if event == "granted":
            return min(int(entry.get("at_ms", 0)) * 1_000_000 or now, now), now
        if event == "wrote":
            took = int(entry.get("ms", 0)) * 1_000_000
            began = self._writing.get(root, now - took)
            return began, began + took
        return min(self._ended.get(root, now), now), now

    def _span(
        self,
        name: str,
        root: int,
        began: int,
        ended: int,
        entry: Entry,
        *,
        wrong: bool = False,
        whole: bool = False,
    ) -> None:
        self._ids.next = (trace_id(root), _line_id(root) if whole else None)
        parent = None if whole else set_span_in_context(NonRecordingSpan(_context(root)))
        facts = {key: value for key, value in entry.items() if isinstance(value, str | int | float)}
        span = self._tracer.start_span(name, context=parent, start_time=began, attributes=facts)
        if wrong:
            span.set_status(Status(StatusCode.ERROR, str(entry.get("why") or entry.get("reason") or name)))
        span.end(ended)


def _remember(times: OrderedDict[int, int], root: int, ended: int) -> None:
    times[root] = ended
    while len(times) > REMEMBERED:
        times.popitem(last=False)


class _Ids(RandomIdGenerator):
    """Gives the ids that were computed; one thread logs."""

    next: tuple[int, int | None] = (0, None)

    def generate_trace_id(self) -> int:
        return self.next[0]

    def generate_span_id(self) -> int:
        return self.next[1] or super().generate_span_id()


def trace_id(root: int) -> int:
    """Of the line with that message id, in every process."""
    return (created_ms(root) // 1000 << 96) | root


def open_spans(agent: str, url: str, *, shown_debug: bool) -> Spans:
    """To a collector's OTLP over HTTP; what it does not take is dropped, and nobody waits for it."""
    exporter = OTLPSpanExporter(endpoint=f"{url.rstrip('/')}/v1/traces", timeout=TIMEOUT_S)
    return Spans(agent, BatchSpanProcessor(exporter, schedule_delay_millis=1000), shown_debug=shown_debug)


def _line_id(root: int) -> int:
    return root & (2**64 - 1)


def _context(root: int) -> SpanContext:
    sampled = TraceFlags(TraceFlags.SAMPLED)
    return SpanContext(trace_id(root), _line_id(root), is_remote=True, trace_flags=sampled)
