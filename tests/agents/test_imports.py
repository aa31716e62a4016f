"""What an agent's process carries from its first second on: every bot pays for it."""

import subprocess
import sys

NEVER_USED = ("rich", "pygments", "boto3", "prometheus_client", "click", "supervisor")


def test_an_agent_carries_nothing_that_only_others_use() -> None:
    code = (
        "import agents.__main__, agents.directing, services.generation.composer, sys\n"
        f"print([name for name in {NEVER_USED} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
