"""Asking: a roast that somebody asked for by command, put to the floor like a line that calls a bot."""

from dataclasses import dataclass

from structlog.typing import FilteringBoundLogger

from agents.ear import Ear
from bus.floor import Answer
from den.decision import Choice, Class, Decision
from den.line import Line, Speaker
from den.score import rendezvous
from den.snowflake import created_ms

BY_COMMAND = "a roast was asked for with /roast"
OWN_WORDS = 5
"""So many of the target's last lines here are looked at for something to say."""


@dataclass(slots=True)
class Asking:
    """Keeps the promise `agents.commands.desk.AskRoast`; the floor asks the ledger before anything is granted."""

    ear: Ear
    log: FilteringBoundLogger

    async def __call__(
        self,
        *,
        guild_id: int,
        channel_id: int,
        requester_id: int,
        requester_name: str,
        target_id: int,
        target_name: str,
        persona: str | None,
        root_id: int,
    ) -> str:
        """The sentence that the requester is shown. Raises BusAway."""
        sibling = self.ear.company.siblings().get(target_id)
        chosen = persona or self._best(root_id, sibling)
        if chosen is None:
            return "Nobody of the cast is on stage just now; `/cast` shows who is."
        channel = self.ear.channel(guild_id, channel_id)
        by = Speaker(id=requester_id, name=requester_name, kind="human")
        text = f"{self._name(chosen)}, roast {target_name}"
        if sibling is None:
            by = Speaker(id=target_id, name=target_name, kind="human")
            text = self._own_words(channel_id, guild_id, target_id) or f"{self._name(chosen)}, roast me"
        line = Line(
            id=root_id,
            guild_id=guild_id,
            channel_id=channel_id,
            author=by,
            text=text,
            at_ms=created_ms(root_id),
        )
        why = BY_COMMAND  # a record outlives what people want to have forgotten, so it names nobody
        target = None if sibling else target_id
        decision = Decision(root_id, (Choice(chosen, Class.ADDRESSED, 1.0, target, why),))
        answer = await self.ear.ask(channel, line, decision, asked=requester_id == target_id)
        self.log.info("asked_for", trace=str(root_id), persona=chosen, outcome=answer.outcome, why=answer.reason)
        spared = target is not None and answer.turn is not None and answer.turn.target_id is None
        easy = f" {target_name} has had enough roasts for now, so it is a gentle one." if spared else ""
        return self._told(answer, chosen) + easy

    def _best(self, root_id: int, sibling: str | None) -> str | None:
        """Any roaster on stage but the target, the same one in every process."""
        roasters = [m.persona for m in self.ear.company.members() if m.kind == "roaster" and m.persona != sibling]
        here = [one for one in roasters if one in self.ear.company.on_stage()]
        return max(here, key=lambda one: rendezvous(root_id, one), default=None)

    def _own_words(self, channel_id: int, guild_id: int, person_id: int) -> str:
        """The last thing the target said here that is more than a word or two: a roast needs something to bite."""
        lines = [line for line in self.ear.channel(guild_id, channel_id).lines if line.author.id == person_id]
        return next((one.text for one in reversed(lines[-OWN_WORDS:]) if len(one.text.split()) > 3), "")

    def _name(self, persona: str) -> str:
        return next((m.name for m in self.ear.company.members() if m.persona == persona), persona)

    def _told(self, answer: Answer, persona: str) -> str:
        match answer.outcome:
            case "granted" | "merged":
                return f"{self._name(persona)} has the floor."
            case "queued":
                return f"{self._name(persona)} speaks as soon as the floor is free."
            case _:
                return f"Not now: {answer.reason or 'this was asked for already'}."
