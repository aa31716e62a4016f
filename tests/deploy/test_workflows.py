"""The pipeline asks for what is there."""

import os
import re
from pathlib import Path
from typing import Any

import pytest

yaml = pytest.importorskip(
    "yaml", reason="PyYAML is in .venv-deploy: `./roastden test --long` makes it and runs these"
)
PROJECT = Path(__file__).resolve().parents[2]
FLOWS = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))
NAMED = re.compile(r"(?<![\w/-])(requirements[\w-]*\.lock|\.ci/run|deploy/[\w/-]+|Dockerfile|CHANGELOG\.md)")


def steps(flow: Path) -> list[dict[str, Any]]:
    jobs = yaml.safe_load(flow.read_text("utf-8"))["jobs"].values()
    return [step for job in jobs for step in job["steps"]]


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.stem)
def test_every_file_that_a_workflow_runs_or_reads_is_there(flow: Path) -> None:
    told = " ".join(step.get("run", "") for step in steps(flow))
    found = set(NAMED.findall(told))
    assert found
    for name in found:
        assert (PROJECT / name).is_file(), name
        assert name.startswith(("requirements", "CHANGELOG")) or os.access(PROJECT / name, os.X_OK), name


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.stem)
def test_a_workflow_may_write_only_where_it_says_so(flow: Path) -> None:
    assert yaml.safe_load(flow.read_text("utf-8"))["permissions"] == {"contents": "read"}


def test_every_check_of_a_change_has_a_time_limit() -> None:
    for flow in FLOWS:
        assert all("timeout-minutes" in job for job in yaml.safe_load(flow.read_text("utf-8"))["jobs"].values())
