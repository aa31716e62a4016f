"""Codes: what opens somebody's door, safe or network, told with its figures."""

import re
from typing import Final

from den.guard.ground import Worded

CODE: Final = Worded(
    "alarm gate door safe lockbox garage entry keypad buzzer building locker phone bike front back lock "
    "shed gym backup",
    r"\b(?:alarm|gate|door|safe|lockbox|garage|entry|keypad|buzzer|building|locker|phone|bike lock|"
    r"locker|bike lock|front gate|back gate|lock|shed|gym|backup) "
    r"(?:code|codes|pin|combo|combination|keypad)\b(?: (?:for|to|of|at) [a-z' ]{2,30})?(?:'s)?\W{0,3}(?:is |= ?|"
    r": ?)?#?\d(?:-?\d){2,7}\b",
)
COMBINATION: Final = Worded(
    "combo combination keypad entry code codes door gate garage alarm wi wifi ssid",
    r"\b(?:combo|combination|keypad|entry code|codes?)\b\W{0,3}(?:is |= ?)?\d{1,4}(?:[-# ]\d{1,4}){1,3}\b|"
    r"\b(?:keypad|door|gate|garage|alarm)\b[:=] ?\d{4,8}\b|"
    r"\b(?:wi-?fi|ssid)\b.{0,40}?\b(?:key|pass|password|pw)\b\W{0,3}(?:is )?(?=\S{0,20}\d)\S{6,30}",
)
OPENS: Final = re.compile(
    r"\b\d{4,8}#? (?:is|opens|gets you|unlocks|for|works on) (?:her|his|their|the) "
    r"(?:door|gate|building|garage|alarm|back door|front door|side door|safe|phone|lobby)\b"
)
"""It begins with its figures."""
