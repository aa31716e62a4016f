"""Each draft is counted once, in tokens and dollars, also when the bus is away for a while."""

import pytest

from bus.meter import Account, Reservation, Spent
from den.draft import Draft, Usage
from den.errors import BusAway, ModelAway
from den.layout import lay_out
from services.generation.metered import SHORT_WORDS, SPENT, Metered, estimate
from services.generation.prices import read_prices
from tests.services.generation.fake import WROTE, Writer
from tests.services.generation.talk import ROASTERS, prompt

ASKED = prompt(ROASTERS[0], "roast me")
WHO = Account(1, "2026-11-26", ROASTERS[0].id, WROTE.writer)


class Book:
    """A meter in memory; away for its first `away` counts."""

    def __init__(self, away: int = 0, left: int = 10**6) -> None:
        self.away, self.left = away, left
        self.rows: dict[Account, Spent] = {}

    async def reserve(self, guild_id: int, tokens: int) -> Reservation | None:
        if tokens > self.left:
            return None
        self.left -= tokens
        return Reservation(guild_id, WHO.day, tokens)

    async def add(self, account: Account, spent: Spent, correction: int = 0) -> None:
        if self.away:
            self.away -= 1
            raise BusAway("Redis does not answer.")
        self.left -= correction
        self.rows[account] = self.rows.get(account, Spent()) + spent


def metered(book: Book, writer: Writer, spare: Writer | None = None) -> Metered:
    return Metered(writer, spare or Writer(WROTE), book, read_prices())


async def test_tokens_and_dollars_go_to_guild_day_personality_and_model() -> None:
    book = Book()
    await metered(book, Writer(WROTE)).write(ASKED)
    # regional: (500 · $0.10 + 1,500 · $0.01 + 50 · $0.50) · 1.1, in millionths
    assert book.rows == {WHO: Spent(1, 2_000, 1_500, 0, 50, 99)}


async def test_what_the_bus_missed_is_added_with_the_next_draft() -> None:
    book = Book(away=1)
    writer = metered(book, Writer(WROTE))
    await writer.write(ASKED)
    assert book.rows == {}
    await writer.write(ASKED)
    assert book.rows[WHO].calls == 2


async def test_the_rest_is_added_at_the_end() -> None:
    book = Book(away=1)
    writer = metered(book, Writer(WROTE))
    await writer.write(ASKED)
    await writer.close()
    assert book.rows[WHO].calls == 1


async def test_a_model_without_a_price_costs_tokens_only() -> None:
    book = Book()
    await metered(book, Writer(Draft(line="Hm.", writer="llama", usage=WROTE.usage))).write(ASKED)
    (spent,) = book.rows.values()
    assert (spent.input_tokens, spent.micro_usd) == (2_000, 0)


async def test_a_call_that_failed_is_not_counted() -> None:
    book = Book()
    with pytest.raises(ModelAway):
        await metered(book, Writer(ModelAway("stalled"))).write(ASKED)
    assert book.rows == {}


async def test_when_the_days_tokens_are_spent_the_spare_writes_and_shorter() -> None:
    model, spare = Writer(WROTE), Writer(Draft(line="Crust."))
    draft = await metered(Book(left=estimate(ASKED) - 1), model, spare).write(ASKED)
    assert (draft.note, draft.writer, model.asked, spare.asked) == (SPENT, "composer", 0, 1)
    assert spare.prompts[0].max_words == SHORT_WORDS


async def test_a_call_costs_the_day_what_the_model_says_it_cost() -> None:
    book = Book(left=estimate(ASKED))
    await metered(book, Writer(WROTE)).write(ASKED)
    assert book.left == estimate(ASKED) - 2_050


async def test_a_call_of_unknown_cost_is_taken_to_have_cost_the_most() -> None:
    book = Book(left=estimate(ASKED))
    await metered(book, Writer(WROTE.model_copy(update={"usage": Usage()}))).write(ASKED)
    assert book.left == 0


async def test_a_call_that_failed_may_have_cost_tokens() -> None:
    book = Book(left=estimate(ASKED))
    with pytest.raises(ModelAway):
        await metered(book, Writer(ModelAway("stalled"))).write(ASKED)
    assert book.left == 0


def test_an_estimate_has_room_for_the_prompt_and_the_reply_twice() -> None:
    layout = lay_out(ASKED, "0" * 16)
    assert estimate(ASKED) >= 2 * (sum(map(len, (*layout.system, layout.user))) // 4 + 400)
