"""A line's walk as spans of OpenTelemetry."""

import subprocess
import sys
from collections.abc import Sequence
from typing import Any

import pytest
import structlog
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from den.errors import BadInput
from den.settings import read_settings
from den.snowflake import created_ms
from services.spans import REMEMBERED, Spans, trace_id

ROOT = 1_317_674_313_826_866_300
BEGAN_MS = created_ms(ROOT)
WALK: list[tuple[str, str, int, dict[str, Any]]] = [
    ("debug", "heard", 20, {}),
    ("info", "claimed", 24, {"outcome": "granted"}),
    ("debug", "granted", 26, {"at_ms": BEGAN_MS + 25}),
    ("debug", "sending", 900, {}),
    ("debug", "fenced", 903, {}),
    ("info", "sent", 950, {"message": "7"}),
    ("info", "wrote", 1_000, {"ms": 400}),
]
"""What is logged of one line, so many milliseconds after it; a draft is logged last."""


class Told:
    """Spans of log entries, on a clock that the entries set."""

    def __init__(self) -> None:
        self.now_ms = 0
        self.exporter = InMemorySpanExporter()
        to = SimpleSpanProcessor(self.exporter)
        self.spans = Spans("pondrew", to, now_ns=lambda: self.now_ms * 1_000_000)

    def log(self, level: str, event: str, root: int = ROOT, **facts: Any) -> bool:
        """Whether the entry would be written."""
        try:
            self.spans(None, level, {"event": event, "trace": str(root), **facts})
        except structlog.DropEvent:
            return False
        return True

    def walk(self) -> dict[str, ReadableSpan]:
        for level, event, after_ms, facts in WALK:
            self.now_ms = BEGAN_MS + after_ms
            self.log(level, event, **facts)
        return {span.name: span for span in self.exporter.get_finished_spans()}


def after_ms(span: ReadableSpan) -> tuple[int, int]:
    assert span.start_time is not None and span.end_time is not None
    return tuple(round(ns / 1_000_000) - BEGAN_MS for ns in (span.start_time, span.end_time))  # type: ignore[return-value]


def test_each_step_of_a_line_is_one_span_from_the_step_before_it() -> None:
    found = Told().walk()
    assert {name: after_ms(span) for name, span in found.items()} == {
        "hear": (0, 20),
        "claim": (20, 24),
        "grant": (25, 26),
        "write": (26, 426),
        "send": (900, 903),
        "post": (903, 950),
        "line": (0, 950),
    }


def contexts(spans: Sequence[ReadableSpan]) -> set[tuple[int, int | None]]:
    return {
        (span.context.trace_id, span.parent.span_id if span.parent else None) for span in spans if span.context
    }


def test_the_steps_of_all_processes_meet_in_one_trace_below_the_line() -> None:
    ear, speaker = Told().walk(), Told().walk()
    line = speaker["line"]
    steps = [ear[name] for name in ("hear", "claim")] + [
        speaker[name] for name in ("grant", "write", "send", "post")
    ]
    assert line.context is not None and line.parent is None
    assert contexts(steps) == {(line.context.trace_id, line.context.span_id)}


def test_a_trace_id_begins_with_its_second_as_x_ray_wants_it() -> None:
    assert f"{trace_id(ROOT):032x}"[:8] == f"{BEGAN_MS // 1000:08x}"


def test_what_goes_wrong_with_a_line_is_a_span_with_its_reason() -> None:
    told = Told()
    told.log("warning", "cannot_speak", why="Missing Permissions")
    [span] = told.exporter.get_finished_spans()
    assert (span.name, span.status.description) == ("cannot_speak", "Missing Permissions")


def test_steps_that_nobody_asked_to_read_are_not_written() -> None:
    told = Told()
    assert not told.log("debug", "heard")
    assert told.log("info", "claimed")


def test_lines_that_never_come_to_an_end_are_not_remembered_for_ever() -> None:
    told = Told()
    for nr in range(REMEMBERED + 10):
        told.log("debug", "granted", root=ROOT + nr)
    assert len(told.spans._ended) == len(told.spans._writing) == REMEMBERED


@pytest.mark.parametrize(("otel", "loaded"), [("", False), ("http://127.0.0.1:9", True)])
def test_nothing_of_it_is_imported_where_it_is_off(otel: str, loaded: bool) -> None:
    code = (
        "import sys, agents.__main__; from services.telemetry import spanning; from den.settings import Settings\n"
        f"with spanning('pondrew', Settings(otel={otel!r})): pass\n"
        "print('opentelemetry' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(loaded)


def test_an_address_that_is_none_is_told() -> None:
    with pytest.raises(BadInput, match=r"DEN_OTEL is not usable"):
        read_settings({"DEN_OTEL": "collector"})
