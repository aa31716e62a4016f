"""Recording: takes down on a tape what one Higher Self heard and decided."""

import time
from dataclasses import dataclass
from pathlib import Path

from den.decision import Decision
from den.direction import Direction
from den.errors import NeverRestart
from den.line import Line
from den.member import Member
from den.scene import Scene
from den.shows.event import Event
from den.shows.show import Show
from den.tape import CastRow, DecisionRow, EventRow, GoneRow, LineRow, Row, Tape, write_row


@dataclass(slots=True)
class Recorder:
    """`add` takes the rows; the cast is one only when it has changed."""

    add: Tape
    cast: tuple[Member, ...] = ()

    def line(self, line: Line) -> None:
        """Heard, or edited."""
        self.add(LineRow(line=line))

    def gone(self, channel_id: int, message_id: int) -> None:
        """Deleted."""
        self.add(GoneRow(channel_id=channel_id, message_id=message_id))

    def decision(
        self,
        cast: tuple[Member, ...],
        line: Line,
        scene: Scene,
        direction: Direction,
        decision: Decision,
        *,
        stop: bool,
    ) -> None:
        """One decision, with what it hung on."""
        if cast != self.cast:
            self.cast = cast
            self.add(CastRow(members=cast))
        self.add(
            DecisionRow(
                line_id=line.id,
                channel_id=line.channel_id,
                now_ms=scene.now_ms,
                on_stage=tuple(sorted(scene.on_stage)),
                may_be_target=tuple(scene.may_be_target),
                hushed_until_ms=scene.hushed_until_ms,
                barred=scene.barred,
                thrift=scene.thrift,
                said_no=tuple(scene.said_no),
                own_stop=stop,
                direction=direction,
                decision=decision,
            )
        )

    def event(self, before: Show, known: bool, event: Event, after: Show, now_ms: int) -> None:
        """One event of a show; not `known`: the tape does not have it as it was before."""
        begins = None if known else before
        self.add(EventRow(show_id=before.id, now_ms=now_ms, event=event, begins=begins, after=after))


def tape_to(folder: Path, name: str) -> Tape:
    """A file of its own for each start of a process; raises NeverRestart where it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / f"{name}-{time.time_ns() // 1_000_000}.jsonl").open("a", encoding="utf-8", buffering=1)
    except OSError as error:
        raise NeverRestart(f"DEN_RECORD names {folder}, where nothing can be written: {error.strerror}.") from None

    def add(row: Row) -> None:
        file.write(write_row(row) + "\n")

    return add
