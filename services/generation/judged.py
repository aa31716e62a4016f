"""A writer whose prompts and drafts have a second opinion, besides the den's own rules."""

from den.draft import Draft
from den.prompt import Prompt
from services.generation.promise import Generator
from services.generation.wrapper import Wrapper
from services.guard.promise import Guard


class Judged(Wrapper):
    """A `Generator`: what the guard refuses becomes the personality's own refusal, with the reason kept."""

    def __init__(self, writer: Generator, guard: Guard) -> None:
        super().__init__(writer)
        self._guard = guard

    async def write(self, prompt: Prompt) -> Draft:
        for line in (prompt.answering, *prompt.also):
            heard = await self._guard.judge_in(line.text)
            if not heard.ok:
                return _refused(prompt, f"it was not asked for a line: {heard.reason}")
        draft = await self._writer.write(prompt)
        said = await self._guard.judge_out(draft.line)
        why = f"what {draft.writer} wrote was held back: {said.reason}"
        return draft if said.ok else _refused(prompt, why, draft)


def _refused(prompt: Prompt, why: str, draft: Draft | None = None) -> Draft:
    """Reviewed words, about nobody; what the draft cost stays with it."""
    refusal = Draft(line=prompt.personality.refusal_line, intent="refuse", writer="guard", note=why)
    return refusal.model_copy(update={"usage": draft.usage}) if draft else refusal
