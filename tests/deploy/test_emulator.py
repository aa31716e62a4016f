"""The data stack is really made, on an emulator of AWS: templates that look right may still be refused."""

import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.deploy.stacks import PROJECT, Synthesised

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


def test_the_data_stack_is_made_and_its_table_keeps_an_item(
    apart: Synthesised, endpoint: str, tmp_path: Path
) -> None:
    template = tmp_path / "data.json"
    # What the CDK adds for its own bootstrap is no part of the stack.
    template.write_text(json.dumps({name: apart.data[name] for name in ("Resources",)}))
    script = Path(__file__).with_name("emulated.py")
    done = subprocess.run(
        [EMULATOR / "python", script, endpoint, template], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["status"] == "CREATE_COMPLETE"
    assert told["item"] == {"N": "3"}
    assert {"roastden/token/pondrew", "roastden/bus/higher-self"} <= set(told["secrets"])
