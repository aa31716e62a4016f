"""Pace: how long a line takes to be read and typed, and how much air stands between two lines."""

import random
from dataclasses import dataclass
from typing import Literal

from den.direction import Mode

Pace = Literal["show", "brisk", "instant"]

FACTOR: dict[Pace, float] = {"show": 1.0, "brisk": 1 / 3, "instant": 0.0}
"""The share of a person's time that each pace takes."""
JITTER = 0.15
GAP_AFTER_HUMAN_S = 0.8
GAP_IN_TALK_S = 2.5
GAP_IN_SHOW_S = 1.5
REST_AFTER_LAUGH_S = 4.0


@dataclass(frozen=True, slots=True)
class Timing:
    """Typing is shown `read_s` after the grant; the line is posted `type_s` later, or when it is written."""

    read_s: float
    type_s: float


def plan(pace: Pace, line_in: str, line_out: str, seed: str | int) -> Timing:
    """The times for reading `line_in` and typing `line_out`; the same seed jitters the same way."""
    factor = FACTOR[pace]
    if factor == 0.0:
        return Timing(0.0, 0.0)
    dice = random.Random(str(seed))
    return Timing(
        read_s=factor * _jittered(_reading_s(line_in), dice),
        type_s=factor * _jittered(_typing_s(line_out), dice),
    )


def gap_s(pace: Pace, mode: Mode, human_before: bool) -> float:
    """The least pause after the line before: short after a person, longer between two bots."""
    if human_before:
        return FACTOR[pace] * GAP_AFTER_HUMAN_S
    return FACTOR[pace] * (GAP_IN_TALK_S if mode == "ambient" else GAP_IN_SHOW_S)


def rest_s(pace: Pace) -> float:
    """The least pause after a line that people laughed at: the room has it for a moment."""
    return FACTOR[pace] * REST_AFTER_LAUGH_S


def _reading_s(text: str) -> float:
    return min(0.4 + 0.02 * len(text), 1.5)


def _typing_s(text: str) -> float:
    return min(max(len(text) / 18, 1.0), 5.0)


def _jittered(seconds: float, dice: random.Random) -> float:
    return seconds * dice.uniform(1 - JITTER, 1 + JITTER)
