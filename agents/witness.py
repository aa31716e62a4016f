"""Witnesses: what an ear and a speaker tell the audit log of each decision that touches a person.

They say it after the fact and beside the way of the line; `services/audit/notebook.py` writes it.
"""

from dataclasses import dataclass

from bus.answer import Answer
from den.decision import CHECK_IN, Decision
from den.line import Line
from den.safety import OK, Verdict
from den.turn import Turn
from services.audit.promise import NOWHERE, Audit


@dataclass(frozen=True, slots=True)
class EarWitness:
    """Of who may speak to whom, and of who may not."""

    audit: Audit = NOWHERE

    def claimed(self, line: Line, decision: Decision, answer: Answer) -> None:
        """What the floor made of a decision; an ear that came second says nothing."""
        if answer.outcome == "decided":
            return
        for seat in answer.passed:
            if seat.root_id == line.id:
                self._note(line, "claim", Verdict(False, seat.reason), seat.persona)
        for choice in decision.speakers:
            if choice.reason.startswith(CHECK_IN):
                self._note(line, "distress", Verdict(True, choice.reason), choice.persona)
        if answer.turn is not None:
            why = next((one.reason for one in decision.speakers if one.persona == answer.turn.persona), "")
            self._note(line, "claim", Verdict(True, why), answer.turn.persona, answer.turn)

    def silent(self, line: Line, reason: str, *, hurt: bool) -> None:
        """Nobody answers this person: they are hurt, or the ledger lets nobody."""
        self._note(line, "distress" if hurt else "claim", Verdict(hurt, reason), "ear")

    def stopped(self, line: Line) -> None:
        """The person has said stop."""
        self._note(line, "stop", OK, str(line.author.id))

    def _note(self, line: Line, what: str, verdict: Verdict, who: str, turn: Turn | None = None) -> None:
        self.audit.record(
            what,
            verdict,
            who=who,
            person_id=line.author.id,
            guild_id=line.guild_id,
            channel_id=line.channel_id,
            turn=turn,
        )


@dataclass(frozen=True, slots=True)
class SpeakerWitness:
    """Of what was said to or about whom, and of what was not."""

    audit: Audit = NOWHERE

    def said(self, turn: Turn, author_id: int, text: str, refused: str) -> None:
        """A line is out. `refused`: why it is no more than a refusal."""
        self._note(turn, author_id, _kind(turn), Verdict(True, refused), text)

    def held_back(self, turn: Turn, author_id: int, reason: str) -> None:
        """The ledger or the floor let a line go no further."""
        self._note(turn, author_id, _kind(turn), Verdict(False, reason))

    def guarded(self, turn: Turn, author_id: int, where: str, reason: str, text: str = "") -> None:
        """The guard refused what the person had written ("in"), or what was written for them ("out")."""
        self._note(turn, author_id, f"guard_{where}", Verdict(False, reason), text)

    def _note(self, turn: Turn, author_id: int, what: str, verdict: Verdict, text: str = "") -> None:
        self.audit.record(
            what,
            verdict,
            who=turn.persona,
            person_id=turn.target_id or author_id,
            guild_id=turn.guild_id,
            channel_id=turn.channel_id,
            turn=turn,
            text=text,
        )


def _kind(turn: Turn) -> str:
    return "answer" if turn.target_id is None else "roast"
