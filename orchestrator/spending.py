"""Spending: what the meters of a den add up to, and what a month at that pace would cost."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from bus.meter import Account, Spent
from den.draft import Usage
from den.price import Prices

MONTH_DAYS = 365.25 / 12
KINDS = ("day", "server", "personality", "model")


@dataclass(frozen=True, slots=True)
class Cost:
    """Of some calls. `naive_usd`: the same prompts and answers without a prompt cache."""

    spent: Spent = field(default_factory=Spent)
    naive_usd: float = 0.0
    unpriced: int = 0
    """Calls of models that the price list does not know: they are in no sum of dollars."""

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.spent + other.spent, self.naive_usd + other.naive_usd, self.unpriced + other.unpriced)

    @property
    def usd(self) -> float:
        return self.spent.micro_usd / 1e6

    @property
    def cached_share(self) -> float:
        return self.spent.cached_tokens / self.spent.input_tokens if self.spent.input_tokens else 0.0


@dataclass(frozen=True, slots=True)
class Spending:
    """`by`: for each of KINDS, what each of its names cost. `days`: how long was measured."""

    total: Cost
    by: Mapping[str, Mapping[str, Cost]]
    days: float

    def a_month(self) -> tuple[float, float]:
        """Dollars at this pace: as the den spends, and naive."""
        pace = MONTH_DAYS / self.days
        return self.total.usd * pace, self.total.naive_usd * pace


def add_up(books: Sequence[tuple[Account, Spent]], prices: Prices, now: datetime) -> Spending:
    """From the first day that has anything until now; less than a day counts as one."""
    by: dict[str, dict[str, Cost]] = {kind: defaultdict(Cost) for kind in KINDS}
    total = Cost()
    for account, spent in books:
        cost = _cost(account, spent, prices)
        total += cost
        for kind, name in zip(KINDS, _names(account), strict=True):
            by[kind][name] += cost
    first = min((date.fromisoformat(account.day) for account, _ in books), default=now.date())
    begun = datetime(first.year, first.month, first.day, tzinfo=UTC)
    days = max(1.0, (now - begun) / timedelta(days=1))
    return Spending(total, {kind: dict(sorted(names.items())) for kind, names in by.items()}, days)


def _names(account: Account) -> tuple[str, str, str, str]:
    return account.day, str(account.guild_id), account.persona, account.writer


def _cost(account: Account, spent: Spent, prices: Prices) -> Cost:
    price = prices.of(account.writer)
    if price is None:
        return Cost(spent, 0.0, spent.calls)
    usage = Usage(input_tokens=spent.input_tokens, output_tokens=spent.output_tokens)
    return Cost(spent, price.uncached(usage) / 1e6)
