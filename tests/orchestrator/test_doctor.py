"""The doctor's single checks."""

import pytest

from den.errors import DenError
from orchestrator.doctor import locked, python_said
from orchestrator.finding import Finding
from orchestrator.memory import resident_mb


def test_an_old_python_is_told_what_to_do() -> None:
    with pytest.raises(DenError, match=r"3\.10\.2 is too old: install Python 3\.11"):
        python_said((3, 10, 2))


def test_pins_are_read_from_a_hash_lock_with_markers() -> None:
    text = "aiohttp==3.14.5 \\\n    --hash=sha256:00\nuvloop==0.23.0 ; sys_platform != 'win32' \\\n"
    assert locked(text) == {"aiohttp": ["3.14.5"], "uvloop": ["0.23.0"]}


def test_a_pin_for_each_range_of_pythons_is_no_contradiction() -> None:
    text = "deprecated==1.3.1 ; python_full_version < '3.12'\ndeprecated==3.0.1 ; python_full_version >= '3.12'\n"
    assert locked(text) == {"deprecated": ["1.3.1", "3.0.1"]}


def test_a_finding_shows_its_mark() -> None:
    assert Finding("disk", False, "full").told() == "✗ disk: full"


def test_memory_of_a_process_that_is_not_there_is_unknown() -> None:
    assert resident_mb(0) is None
    assert resident_mb(2**22 + 1) is None
