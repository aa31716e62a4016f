"""A model within the tokens of a server's day."""

from dataclasses import dataclass, field

import pytest
from fakeredis.aioredis import FakeRedis

from bus.budget import ALL, Budget
from den.draft import Draft, Usage
from den.errors import ModelAway
from den.layout import lay_out
from den.prompt import Prompt
from services.generation.budgeted import SHORT_WORDS, SPENT, Budgeted, estimate
from tests.bus.stage import bus_of
from tests.den.prompts import prompt

PROMPT = prompt()
GUILD = PROMPT.answering.guild_id


@dataclass
class Pen:
    usage: Usage = field(default_factory=Usage)
    fails: bool = False
    prompts: list[Prompt] = field(default_factory=list)

    async def write(self, prompt: Prompt) -> Draft:
        self.prompts.append(prompt)
        if self.fails:
            raise ModelAway("The model does not answer.")
        return Draft(line="Crust.", usage=self.usage)

    async def close(self) -> None:
        pass


async def test_when_the_days_tokens_are_spent_the_spare_writes_and_shorter() -> None:
    async with FakeRedis(protocol=2) as redis:
        model, spare = Pen(), Pen()
        draft = await Budgeted(model, spare, Budget(bus_of(redis), estimate(PROMPT) - 1)).write(PROMPT)
        assert (draft.note, model.prompts, spare.prompts[0].max_words) == (SPENT, [], SHORT_WORDS)


async def test_a_call_costs_what_the_model_says_it_cost() -> None:
    async with FakeRedis(protocol=2) as redis:
        budget = Budget(bus_of(redis), estimate(PROMPT))
        model = Pen(Usage(input_tokens=700, output_tokens=30))
        draft = await Budgeted(model, Pen(), budget).write(PROMPT)
        assert (draft.note, (await budget.spent(GUILD))[ALL]) == ("", 730)


async def test_a_call_of_unknown_cost_is_taken_to_have_cost_the_most() -> None:
    async with FakeRedis(protocol=2) as redis:
        budget = Budget(bus_of(redis), estimate(PROMPT))
        await Budgeted(Pen(), Pen(), budget).write(PROMPT)
        assert (await budget.spent(GUILD))[ALL] == estimate(PROMPT)


async def test_a_call_that_failed_may_have_cost_tokens() -> None:
    async with FakeRedis(protocol=2) as redis:
        budget = Budget(bus_of(redis), estimate(PROMPT))
        with pytest.raises(ModelAway):
            await Budgeted(Pen(fails=True), Pen(), budget).write(PROMPT)
        assert (await budget.spent(GUILD))[ALL] == estimate(PROMPT)


def test_an_estimate_has_room_for_the_prompt_and_the_reply_twice() -> None:
    layout = lay_out(PROMPT, "0" * 16)
    assert estimate(PROMPT) >= 2 * (sum(map(len, (*layout.system, layout.user))) // 4 + 400)
