"""Writers for tests of what is wrapped round them: they keep the promise and count who asked."""

import asyncio

from den.draft import Draft, Usage
from den.prompt import Prompt


class Writer:
    """Gives or raises its outcomes in turn, the last one for ever."""

    def __init__(self, *outcomes: Draft | Exception | float) -> None:
        self.outcomes = list(outcomes)
        self.closed = 0
        self.prompts: list[Prompt] = []

    @property
    def asked(self) -> int:
        return len(self.prompts)

    async def write(self, prompt: Prompt) -> Draft:
        self.prompts.append(prompt)
        outcome = self.outcomes.pop(0) if len(self.outcomes) > 1 else self.outcomes[0]
        if isinstance(outcome, float):
            await asyncio.sleep(outcome)
            return WROTE
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def close(self) -> None:
        self.closed += 1


WROTE = Draft(
    line="Hm.",
    writer="anthropic.claude-haiku-5-5",
    usage=Usage(input_tokens=2_000, cached_tokens=1_500, output_tokens=50),
)
