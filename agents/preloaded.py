"""All that an agent of any kind imports, for a warden that forks its agents (`roastden up --preload`)."""

from encodings import idna, utf_8_sig  # of the first address that is looked up and the first file that is read

from agents.__main__ import main
from agents.directing import live_as_higher_self
from den.guard.judge import judge_in
from services.generation.composer import LocalComposer

__all__ = ["LocalComposer", "idna", "judge_in", "live_as_higher_self", "main", "utf_8_sig"]
