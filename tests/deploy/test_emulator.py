"""The data stack is really made, on an emulator of AWS, and a den lives on it: what looks right may be refused."""

import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

from tests.deploy.stacks import PROJECT, synthesised
from tests.live.den import running_den, until

EMULATOR = PROJECT / ".venv-emulator" / "bin"
pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(
        not (EMULATOR / "ministack").exists(),
        reason="the emulator is not in .venv-emulator: `deploy/judge` makes it and runs this",
    ),
]


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # Without these it listens on every address of the machine.
    here = {"BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(port), "IOT_MTLS_ENABLED": "0", "SFTP_ENABLED": "0"}
    running = subprocess.Popen(
        [EMULATOR / "ministack"], env=os.environ | here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    limit = time.monotonic() + 30
    while time.monotonic() < limit:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            break
        except OSError:
            time.sleep(0.1)
    yield f"http://127.0.0.1:{port}"
    running.terminate()
    running.wait(timeout=20)


@pytest.fixture(scope="module")
def made(endpoint: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is there once the synthesised template was made a stack."""
    template = tmp_path_factory.mktemp("template") / "data.json"
    # What the CDK adds for its own bootstrap is no part of the stack.
    template.write_text(json.dumps({"Resources": synthesised("per-agent").data["Resources"]}))
    script = Path(__file__).with_name("emulated.py")
    done = subprocess.run(
        [EMULATOR / "python", script, endpoint, template], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return dict(json.loads(done.stdout))


def texts(endpoint: str, table: str) -> str:
    session = boto3.Session(aws_access_key_id="local", aws_secret_access_key="local", region_name="us-east-1")
    client = session.client("dynamodb", endpoint_url=endpoint)
    return json.dumps(client.scan(TableName=table)["Items"])


def test_the_data_stack_is_made(made: dict[str, Any]) -> None:
    assert made["status"] == "CREATE_COMPLETE"
    assert {"roastden/token/pondrew", "roastden/bus/higher-self"} <= set(made["secrets"])


def test_a_den_keeps_and_deletes_in_the_tables_that_the_stack_made(
    made: dict[str, Any], endpoint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = {
        "DEN_STORE": "dynamodb",
        "DEN_TABLE": "roastden-store",
        "DEN_DYNAMODB_URL": endpoint,
        "DEN_AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "local",
        "AWS_SECRET_ACCESS_KEY": "local",
        "PYTHONPATH": str(PROJECT),  # the den is not installed beside the CDK
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with running_den(tmp_path) as den:

        def run(command: str, **options: object) -> None:
            form = {"as": "ivo", "channel": "the-den", "command": command, "options": options}
            den.post("/local/commands", form)

        den.post("/local/humans", {"name": "ivo"})
        run("remember", text="I own a purple sousaphone")
        until(lambda: "sousaphone" in texts(endpoint, "roastden-store"), 20, "the fact in the stack's table")
        run("forget mine")
        until(lambda: "sousaphone" not in texts(endpoint, "roastden-store"), 20, "its deletion")
    assert "GONE" in texts(endpoint, "roastden-store-forgotten")
    assert not (tmp_path / "den.sqlite3").exists()
