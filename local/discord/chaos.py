"""Trouble made on purpose: what the next requests and connections must suffer."""

from dataclasses import dataclass, field


@dataclass
class Fault:
    """The next `times` matching REST requests fail; `late` ones are carried out first and then denied."""

    status: int  # 0: the connection is cut without an answer
    times: int
    late: bool = False
    bot_id: int | None = None
    method: str | None = None
    path: str = ""
    retry_after: float = 0.0
    everywhere: bool = False

    def hits(self, bot_id: int | None, method: str, path: str) -> bool:
        return (
            self.times > 0
            and self.bot_id in (None, bot_id)
            and self.method in (None, method)
            and self.path in path
        )


@dataclass
class Chaos:
    faults: list[Fault] = field(default_factory=list)
    delays: dict[int | None, float] = field(default_factory=dict)  # seconds before each event, by bot or all
    rest_delays: dict[int | None, float] = field(default_factory=dict)
    mute: set[int | None] = field(default_factory=set)  # whose heartbeats are not acknowledged

    def clear(self) -> None:
        self.faults.clear()
        self.delays.clear()
        self.rest_delays.clear()
        self.mute.clear()

    def fault(self, bot_id: int | None, method: str, path: str) -> Fault | None:
        """The fault this request must suffer, counted as suffered."""
        if not self.faults:
            return None
        for fault in self.faults:
            if fault.hits(bot_id, method, path):
                fault.times -= 1
                self.faults = [f for f in self.faults if f.times > 0]
                return fault
        return None

    def delay(self, bot_id: int) -> float:
        return self.delays.get(bot_id, self.delays.get(None, 0.0)) if self.delays else 0.0

    def rest_delay(self, bot_id: int | None) -> float:
        return self.rest_delays.get(bot_id, self.rest_delays.get(None, 0.0)) if self.rest_delays else 0.0

    def withholds_acks(self, bot_id: int | None) -> bool:
        return bool(self.mute) and (None in self.mute or bot_id in self.mute)
