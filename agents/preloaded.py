"""All that an agent of any kind imports, for a warden that forks its agents (`roastden up --preload`)."""

from agents.__main__ import main
from agents.directing import live_as_higher_self
from den.guard.judge import judge_in
from services.generation.composer import LocalComposer

__all__ = ["LocalComposer", "judge_in", "live_as_higher_self", "main"]
