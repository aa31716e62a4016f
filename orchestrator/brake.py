"""The brake: how long a program that keeps dying young waits before it is started again."""

YOUNG_S = 10.0
"""Who lived longer than this is started again at once, whatever happened before."""
PAUSES_S = (0.0, 0.0, 1.0, 2.0, 4.0)
"""After the 1st, 2nd, … young death in a row; the last one holds on. Never ends in "given up"."""


class Brake:
    """Counts young deaths per program."""

    def __init__(self) -> None:
        self._young: dict[str, int] = {}
        self.longest = PAUSES_S[-1]

    def pause(self, program: str, lived: float) -> float:
        """Seconds to wait now that the program died after `lived` seconds."""
        deaths = self._young.get(program, 0) + 1 if lived < YOUNG_S else 0
        self._young[program] = deaths
        return PAUSES_S[min(deaths, len(PAUSES_S)) - 1] if deaths else 0.0
