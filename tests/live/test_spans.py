"""A line's walk through a den's processes, as a collector of OpenTelemetry receives it."""

import threading
from collections import defaultdict
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from tests.live.den import running_den, until

pytestmark = pytest.mark.live
STEPS = {"hear", "claim", "grant", "write", "send", "post", "line"}


class Collector(ThreadingHTTPServer):
    """Takes spans by OTLP over HTTP; `names` by trace id, `agents` who sent any."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Take)
        self.names: dict[bytes, set[str]] = defaultdict(set)
        self.agents: dict[bytes, set[str]] = defaultdict(set)

    def take(self, body: bytes) -> None:
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            about = {one.key: one.value.string_value for one in resource.resource.attributes}
            for span in (span for scope in resource.scope_spans for span in scope.spans):
                self.names[span.trace_id].add(span.name)
                self.agents[span.trace_id].add(about["service.instance.id"])


class Take(BaseHTTPRequestHandler):
    server: Collector

    def do_POST(self) -> None:
        self.server.take(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_one_trace_has_every_step_of_a_line_from_both_processes(
    collector: Collector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEN_OTEL", f"http://127.0.0.1:{collector.server_port}")
    with running_den(tmp_path, "--preload") as den:
        name = den.roasters()[0]
        assert den.say(f"{name}, what do you make of my garden?") == [name]
        until(lambda: any(names >= STEPS for names in collector.names.values()), 10, "a whole trace")
    [whole] = [trace for trace, names in collector.names.items() if names >= STEPS]
    assert len(collector.agents[whole]) == 2
