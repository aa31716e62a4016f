"""Which human line a bot line answers."""

from collections.abc import Mapping, Sequence

from den.review.rows import Row


class Links:
    """Looks up roots. A line that replies to nothing is taken to answer the newest human line before it."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.by_id: Mapping[str, Row] = {row.id: row for row in rows}
        self._before: dict[str, str] = {}
        newest: dict[str, str] = {}
        for row in rows:
            if not row.is_bot:
                newest[row.channel] = row.id
            elif row.channel in newest:
                self._before[row.id] = newest[row.channel]

    def linked_root(self, row: Row) -> str | None:
        """The human line at the end of the reply chain; None if there is no link."""
        if row.root is not None:
            return row.root
        seen: set[str] = set()
        at: Row | None = row
        while at is not None and at.reply_to is not None and at.id not in seen:
            seen.add(at.id)
            up = self.by_id.get(at.reply_to)
            if up is None:
                return at.reply_to
            if not up.is_bot:
                return up.id
            at = up
        return None

    def root(self, row: Row) -> str | None:
        return self.linked_root(row) or self._before.get(row.id)

    def depth(self, row: Row) -> int:
        """1 for an answer to a human, 2 for an answer to that answer, and so on."""
        depth, seen, at = 1, {row.id}, row
        while at.reply_to in self.by_id and at.reply_to not in seen:
            at = self.by_id[str(at.reply_to)]
            if not at.is_bot:
                break
            seen.add(at.id)
            depth += 1
        return depth
