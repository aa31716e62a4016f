"""Alarms: what somebody is woken for, each with what to do first; and what a month may cost."""

from dataclasses import dataclass

import aws_cdk as cdk
from aws_cdk import aws_budgets as budgets
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as actions
from aws_cdk import aws_sns as sns
from aws_cdk import aws_sns_subscriptions as subscriptions
from constructs import Construct

from deploy.wish import Wish
from services.metrics.emf import NAMESPACE

MISSING, WELL = cloudwatch.TreatMissingData.BREACHING, cloudwatch.TreatMissingData.NOT_BREACHING
UNDER = cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
OVER = cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD


@dataclass(frozen=True, slots=True)
class Watched:
    """One alarm: it rings when `statistic` of `metric` a minute was `compared` to `threshold` for `minutes`."""

    name: str
    metric: str
    statistic: str
    compared: cloudwatch.ComparisonOperator
    threshold: float
    minutes: int
    missing: cloudwatch.TreatMissingData
    first: str


def watched(agents: int) -> tuple[Watched, ...]:
    """As many as CloudWatch gives for nothing: ten."""
    return (
        Watched("agent-down", "Ready", "Sum", UNDER, agents, 5, MISSING,
                "An agent is not on stage. Its log says why: docs/operations.md, An agent is down."),
        Watched("identify-budget", "IdentifiesLeft", "Minimum", UNDER, 5, 3, WELL,
                "A token has few logins left: something restarts again and again. Scale that service to 0 first."),
        Watched("slow-answers", "AnswerMs", "p95", OVER, 10_000, 15, WELL,
                "Answers are slow: the writer, or too little CPU (LoopLagMs)."),
        Watched("redis-away", "BusAway", "Sum", OVER, 30, 3, WELL,
                "Agents wait for Redis, connected and silent. They come back by themselves when it does."),
        Watched("writer-away", "ModelAway", "Sum", OVER, 2, 5, WELL,
                "A model is away, its breaker open; the composer writes. See its quota and its status."),
        Watched("tokens-spent", "TokensSpent", "Sum", OVER, 0, 1, WELL,
                "A server's tokens of the day are spent; the composer writes there until midnight UTC."),
        Watched("store-away", "OutboxAgeS", "Maximum", OVER, 600, 3, WELL,
                "What members asked to remember waits in Redis: the store is away. See the tables and the role."),
        Watched("invalid-requests", "Invalid", "Sum", OVER, 100, 3, WELL,
                "Discord refuses much, and bans an address at 10,000 in 10 minutes: docs/incident-response.md."),
        Watched("calls-unanswered", "Passed", "Sum", OVER, 10, 5, WELL,
                "People call and get a reaction instead of a line: too much for the limits, or agents away."),
        Watched("late-loop", "LoopLagMs", "p90", OVER, 1_000, 5, WELL,
                "The agents have too little CPU: Discord will drop them. Give the task more."),
    )  # fmt: skip


class Alarms(Construct):
    """`topic` is where they ring."""

    def __init__(self, scope: Construct, name: str, wish: Wish, agents: int) -> None:
        super().__init__(scope, name)
        self.topic = sns.Topic(self, "Bell", topic_name=f"{wish.name}-alarms", enforce_ssl=True)
        if wish.alarm_email:
            self.topic.add_subscription(subscriptions.EmailSubscription(wish.alarm_email))
        self.alarms = [self._alarm(wish, one) for one in watched(agents)]
        self._budget(wish)

    def _alarm(self, wish: Wish, one: Watched) -> cloudwatch.Alarm:
        alarm = metric(one.metric, one.statistic).create_alarm(
            self,
            one.name,
            alarm_name=f"{wish.name}-{one.name}",
            alarm_description=one.first,
            comparison_operator=one.compared,
            threshold=one.threshold,
            evaluation_periods=one.minutes,
            datapoints_to_alarm=one.minutes,
            treat_missing_data=one.missing,
        )
        bell = actions.SnsAction(self.topic)
        alarm.add_alarm_action(bell)
        alarm.add_ok_action(bell)
        return alarm

    def _budget(self, wish: Wish) -> None:
        if not wish.alarm_email:
            return
        told = [budgets.CfnBudget.SubscriberProperty(address=wish.alarm_email, subscription_type="EMAIL")]
        budgets.CfnBudget(
            self,
            "Month",
            budget=budgets.CfnBudget.BudgetDataProperty(
                budget_type="COST",
                time_unit="MONTHLY",
                budget_limit=budgets.CfnBudget.SpendProperty(amount=wish.budget_usd, unit="USD"),
            ),
            notifications_with_subscribers=[
                budgets.CfnBudget.NotificationWithSubscribersProperty(
                    notification=budgets.CfnBudget.NotificationProperty(
                        notification_type=kind, comparison_operator="GREATER_THAN", threshold=100
                    ),
                    subscribers=told,
                )
                for kind in ("ACTUAL", "FORECASTED")
            ],
        )


def metric(name: str, statistic: str) -> cloudwatch.Metric:
    """One of the den's own, a minute at a time."""
    return cloudwatch.Metric(
        namespace=NAMESPACE, metric_name=name, statistic=statistic, period=cdk.Duration.minutes(1)
    )
