"""The screen: results and progress do not mix, and a hang-up silences it without harm."""

import io
import json

from rich.console import Console

from orchestrator.screen import Screen


class Gone(io.StringIO):
    """A terminal that was closed."""

    def write(self, text: str) -> int:
        raise OSError(5, "Input/output error")


def test_progress_goes_to_standard_error_once_per_change() -> None:
    out, err = io.StringIO(), io.StringIO()
    screen = Screen(Console(file=out), Console(file=err))
    with screen.progress("Starting"):
        screen.now("1 of 2")
        screen.now("1 of 2")
    assert (out.getvalue(), err.getvalue()) == ("", "Starting\n1 of 2\n")


def test_data_is_json_whatever_is_in_it() -> None:
    out = io.StringIO()
    Screen(Console(file=out)).data([{"text": "[bold]naïve 🔥[/bold]"}])
    assert json.loads(out.getvalue()) == [{"text": "[bold]naïve 🔥[/bold]"}]


def test_brackets_in_a_line_are_not_markup() -> None:
    out = io.StringIO()
    Screen(Console(file=out)).sentence("[red]text[/red]")
    assert out.getvalue() == "[red]text[/red]\n"


def test_a_closed_terminal_is_no_error() -> None:
    screen = Screen(Console(file=Gone()), Console(file=Gone()))
    screen.note("x")
    screen.sentence("x")
    screen.data({})
    screen.table(("a",), [("b",)])
    with screen.progress("x"):
        screen.now("y")
