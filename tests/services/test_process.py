"""What a process asks of the system for itself."""

import sys

import pytest

from services.process import without


def test_what_an_import_is_to_do_without_is_not_found() -> None:
    with without("colorsys"), pytest.raises(ImportError):
        import colorsys  # noqa: F401


def test_it_is_found_again_afterwards() -> None:
    with without("colorsys"):
        pass
    import colorsys

    assert colorsys.rgb_to_hsv(0, 0, 0) == (0, 0, 0)


def test_what_was_loaded_already_stays_as_it_was() -> None:
    import colorsys

    with without("colorsys"):
        pass
    assert sys.modules["colorsys"] is colorsys
