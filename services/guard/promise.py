"""The promise of a guard."""

from typing import Protocol

from den.guard.judgement import Judgement


class Guard(Protocol):
    """Raises `Unavailable` if it cannot judge now; it never guesses."""

    async def judge_in(self, text: str) -> Judgement:
        """What a person wrote: may it be answered, and what does it say of its writer?"""
        ...

    async def judge_out(self, text: str) -> Judgement:
        """What a bot is about to say: may it?"""
        ...
