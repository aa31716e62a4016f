"""Did those who were spoken to answer, and did the others keep silent?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from den.review.links import Links
from den.review.numbers import Figure, mean, quantile, ratio
from den.review.rows import Row, Truth

ANSWER_MS = 15_000
BARGE_MS = 20_000


class Answers:
    """The bot lines of a transcript, by the human line they answer."""

    def __init__(self, rows: Sequence[Row], links: Links) -> None:
        self.rows = {row.id: row for row in rows}
        self.bots = [row for row in rows if row.is_bot]
        self.links = links
        self.by_root: Mapping[str, list[Row]] = defaultdict(list)
        for row in self.bots:
            root = links.root(row)
            if root is not None:
                self.by_root[root].append(row)

    def direct(self, asked: Row, persona: str) -> Row | None:
        """The persona's answer to that very line, however late."""
        return next((b for b in self.by_root.get(asked.id, []) if b.author == persona), None)

    def combined(self, asked: Row, persona: str, close_ms: int = ANSWER_MS) -> Row | None:
        """One answer to several close lines of one person counts for each that stood before it."""
        for bot in self.bots:
            root = self.rows.get(self.links.root(bot) or "")
            if (
                bot.author == persona
                and asked.at <= bot.at <= asked.at + close_ms
                and root is not None
                and root.id != asked.id
                and (root.author, root.channel) == (asked.author, asked.channel)
                and abs(root.at - asked.at) <= close_ms
            ):
                return bot
        return None


def addressing(rows: Sequence[Row], links: Links, truth: Sequence[Truth] | None) -> dict[str, Figure]:
    answers = Answers(rows, links)
    asked = [(answers.rows[t.msg_id], t) for t in truth or () if t.msg_id in answers.rows]
    responses = _responses(answers, asked)
    silences = _silences(answers, asked)
    swn, rwa = silences["silence_when_not"], responses["response_when_addressed"]
    balanced = None if swn is None or rwa is None else round((rwa + swn) / 2, 4)
    return {
        **responses,
        **silences,
        "balanced_accuracy": balanced,
        "barge_in": _barge_in(answers, asked),
        "over_budget": sum(len(answers.by_root.get(r.id, [])) > t.max_bots for r, t in asked) if asked else None,
        "wrong_speakers": _wrong_speakers(answers, asked) if asked else None,
        "doubled": _doubled(answers),
    }


def _responses(answers: Answers, asked: Sequence[tuple[Row, Truth]]) -> dict[str, Figure]:
    hits: list[bool] = []
    waits: list[float] = []
    combined = 0
    for row, truth in asked:
        for persona in truth.must:
            direct = answers.direct(row, persona)
            answer = direct or answers.combined(row, persona)
            combined += direct is None and answer is not None
            hits.append(answer is not None and answer.at - row.at <= ANSWER_MS)
            if answer is not None:
                waits.append((answer.at - row.at) / 1000)
    groups = [
        len({b.author for b in answers.by_root.get(row.id, [])}) >= truth.min_bots
        for row, truth in asked
        if truth.min_bots
    ]
    return {
        "response_when_addressed": mean(hits),
        "must_pairs": len(hits) if asked else None,
        "answered_combined": combined if asked else None,
        "group_answered": mean(groups),
        "latency_p50_s": quantile(waits, 0.5),
        "latency_p95_s": quantile(waits, 0.95),
    }


def _silences(answers: Answers, asked: Sequence[tuple[Row, Truth]]) -> dict[str, Figure]:
    quiet = [
        (not answers.by_root.get(row.id), bool(truth.to))
        for row, truth in asked
        if not truth.must and (truth.max_bots == 0 or not truth.to)
    ]
    return {
        "silence_when_not": mean([kept for kept, _ in quiet]),
        "silence_human_to_human": mean([kept for kept, to_somebody in quiet if to_somebody]),
        "silence_open_floor": mean([kept for kept, to_somebody in quiet if not to_somebody]),
    }


def _barge_in(answers: Answers, asked: Sequence[tuple[Row, Truth]]) -> Figure:
    """A bot whose turn was due to a line of its own (a queued answer) takes nobody's floor."""
    allowed = {truth.msg_id: {*truth.must, *truth.may} for _, truth in asked}
    taken = chances = 0
    for row, truth in asked:
        if not truth.must:
            continue
        chances += 1
        following = (b for b in answers.bots if b.channel == row.channel and row.at < b.at < row.at + BARGE_MS)
        first = next(following, None)
        if first is None or first.author in truth.must:
            continue
        root = answers.links.root(first)
        taken += first.author not in allowed.get(root or "", set()) or root == row.id
    return ratio(taken, chances)


def _wrong_speakers(answers: Answers, asked: Sequence[tuple[Row, Truth]]) -> int:
    return sum(
        bot.author not in {*truth.must, *truth.may}
        for row, truth in asked
        if truth.max_bots
        for bot in answers.by_root.get(row.id, [])
    )


def _doubled(answers: Answers) -> int:
    """Extra lines of one persona on one root, by links alone: a guess would accuse the innocent."""
    linked = sorted((b.author, root) for b in answers.bots if (root := answers.links.linked_root(b)))
    return sum(one == other for one, other in pairwise(linked))
