"""An allowance: how many model calls there may be beyond one for each turn.

A service in trouble is not helped by everybody asking twice. Each turn earns a share of a further call; second
tries and second models are paid from it, whatever they are for.
"""

SHARE = 0.15
MOST = 5.0


class Allowance:
    """One process's. Over n turns at most n · share + most further calls are made."""

    def __init__(self, share: float = SHARE, most: float = MOST) -> None:
        self._share = share
        self._most = most
        self._left = most

    def earn(self) -> None:
        """A turn begins."""
        self._left = min(self._most, self._left + self._share)

    def spend(self) -> bool:
        """Whether one more call may be made; then it is counted."""
        if self._left < 1.0:
            return False
        self._left -= 1.0
        return True
