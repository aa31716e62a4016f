"""Drafting: has a granted turn's line written, judged, and written once more if it was held back."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from agents.holding import Holding
from agents.own_lines import OwnLines
from agents.turn_log import log_of
from agents.witness import SpeakerWitness
from bus.grant import Grant
from den.decision import CHECK_IN
from den.draft import Draft
from den.errors import ModelAway
from den.personality import Personality
from den.prompt import Prompt
from den.safety import Verdict
from den.spoken import spoken
from den.thrift import words_for
from den.turn import LAST_WORD, Turn
from services.generation.promise import Forgetful, Generator
from services.metrics.meters import Meters

ATTEMPTS = 2
WRITE_LIMIT_S = 12.0
"""For all attempts together."""
LOG_AFTER_S = 0.05
"""A log line is no part of the answer's time."""


@dataclass(slots=True)
class Drafting:
    """One personality's, with the writer that it has now; `clock` and `sleep` are the loop's."""

    personality: Personality
    cast: Sequence[Personality]
    writer: Generator
    tasks: asyncio.TaskGroup
    log: FilteringBoundLogger
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    meters: Meters = field(default_factory=Meters)
    witness: SpeakerWitness = field(default_factory=SpeakerWitness)
    said: OwnLines = field(default_factory=OwnLines)
    """What the next line is to be unlike."""

    async def write(self, holding: Holding, grant: Grant) -> Draft:
        """A line that may be spoken; one that could not be written is a refusal in character."""
        given = self._given(holding, grant)
        if given is not None:
            return given
        turn, complaint = holding.turn, ""
        until = asyncio.get_running_loop().time() + WRITE_LIMIT_S
        for attempt in range(ATTEMPTS):
            prompt = self._prompt(turn, grant, attempt, complaint)
            began = self.clock()
            try:
                async with asyncio.timeout_at(until):
                    draft = await self.writer.write(prompt)
            except (ModelAway, TimeoutError) as error:
                self.meters.model_away += 1
                log_of(self.log, turn).warning("not_written", why=str(error) or "the writer took too long")
                complaint = ""
                continue
            self._count(draft)
            draft, verdict = spoken(draft, prompt)
            took_ms = round((self.clock() - began) * 1000)
            later = asyncio.get_running_loop().call_later
            later(LOG_AFTER_S, self._log_draft, turn, draft, verdict, attempt, took_ms)
            if verdict.ok:
                return draft
            self.meters.refusals["guard"] += 1
            complaint = verdict.reason
            self.witness.guarded(turn, holding.author_id, "out", verdict.reason, draft.line)
        why = f"what it wrote was held back: {complaint}" if complaint else "no line could be written in time"
        return self._refusal(holding, why)

    def _given(self, holding: Holding, grant: Grant) -> Draft | None:
        """A line that no writer is asked for."""
        if holding.turn.thrift >= LAST_WORD:
            return Draft(line=self.personality.rest_line, intent="refuse")
        if grant.reason.startswith(CHECK_IN):
            return Draft(line=self.personality.checkin_line, intent="hug")  # no joke at somebody who is hurt
        if grant.words:
            return Draft(line=grant.words)  # the host's, which came from the director and was judged there
        from den.guard.judge import judge_in  # a speaker loads the rules with its first draft

        for line in (grant.line, *grant.also):
            if not (judged := judge_in(line.text)).ok:  # nobody writes jokes on a threat or a slur
                self.witness.guarded(holding.turn, holding.author_id, "in", judged.reason, line.text)
                return self._refusal(holding, f"it would not play along: {judged.reason}")
        return None

    def _refusal(self, holding: Holding, why: str) -> Draft:
        """In character and harmless by review: better than a dead reply to somebody who called."""
        holding.refused = why
        return Draft(line=self.personality.refusal_line, intent="refuse")

    def _prompt(self, turn: Turn, grant: Grant, attempt: int, complaint: str) -> Prompt:
        told = [(line.author.persona, line.text) for line in grant.scene if line.author.persona is not None]
        mine = [text for persona, text in told if persona == turn.persona]
        theirs = [text for persona, text in told if persona != turn.persona]
        return Prompt(
            personality=self.personality,
            cast=tuple(p for p in self.cast if p.id != self.personality.id),
            answering=grant.line,
            scene=grant.scene,
            target_id=turn.target_id,
            direction=grant.direction,
            seed=f"{turn.persona}:{turn.root_id}:{attempt}:{len(grant.also)}"
            + (f":{turn.cue}" if turn.cue else ""),
            also=grant.also,
            avoid=tuple(dict.fromkeys([*grant.told, *self.said.of(turn, grant.line.author.id), *mine, *theirs])),
            memories=grant.memories if turn.target_id in (None, grant.line.author.id) else (),
            bit=grant.bit[1] if grant.bit and turn.target_id == grant.line.author.id else "",
            callback=grant.callback if turn.target_id is not None else "",
            summary=grant.summary,
            off_limits=grant.off_limits,
            cue=turn.cue,
            complaint=complaint,
            max_words=words_for(turn.thrift),
        )

    def _count(self, draft: Draft) -> None:
        self.meters.model_away += bool(draft.passed_over)
        self.meters.on_spare = bool(draft.note) and draft.writer != "guard"
        self.meters.tokens_spent += self.meters.on_spare

    def _log_draft(self, turn: Turn, draft: Draft, verdict: Verdict, attempt: int, took_ms: int) -> None:
        log_of(self.log, turn).info(
            "wrote",
            attempt=attempt,
            ms=took_ms,
            intent=draft.intent,
            engine=draft.engine,
            tokens=draft.usage.input_tokens + draft.usage.output_tokens,
            cached_tokens=draft.usage.cached_tokens,
            writer=draft.writer,
            passed_over=draft.passed_over,
            ok=verdict.ok,
            why=verdict.reason,
        )

    def forget(self, guild_id: int) -> None:
        """What was said in a guild (0: in direct messages), here and by the writer."""
        self.said.forget(guild_id)
        if isinstance(self.writer, Forgetful):
            self.writer.forget()

    def renew(self, cast: Sequence[Personality], writer: Generator) -> None:
        """Goes on as the same personality, read again; lines in hand are written to their end."""
        self.personality = next((one for one in cast if one.id == self.personality.id), self.personality)
        self.cast = cast
        old, self.writer = self.writer, writer
        self.tasks.create_task(self._retire(old))

    async def _retire(self, writer: Generator) -> None:
        await self.sleep(WRITE_LIMIT_S)
        await writer.close()

    async def close(self) -> None:
        """No more lines."""
        await self.writer.close()
