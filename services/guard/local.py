"""The local guard: the den's own rules. Some milliseconds for the longest line, so it runs where it is called."""

from den.guard.judgement import Judgement


class LocalGuard:
    """Loads the rules with the first line."""

    async def judge_in(self, text: str) -> Judgement:
        from den.guard.judge import judge_in

        return judge_in(text)

    async def judge_out(self, text: str) -> Judgement:
        from den.guard.judge import judge_out

        return judge_out(text)
