"""One page to see at a glance who is on, how fast answers come, and what was refused."""

from collections.abc import Sequence

from aws_cdk import aws_cloudwatch as cloudwatch
from constructs import Construct

from deploy.alarms import metric
from deploy.wish import Wish

ROWS = (
    (("Agents on stage", (("Ready", "Sum"),)), ("Answers", (("AnswerMs", "p50"), ("AnswerMs", "p95")))),
    (("Lines", (("AnswerMs", "SampleCount"), ("Passed", "Sum"), ("Invalid", "Sum"))),
     ("Redis, the writer and the store away", (("BusAway", "Sum"), ("ModelAway", "Sum"), ("TokensSpent", "Sum"),
                                               ("OutboxAgeS", "Maximum")))),
    (("Loop lag", (("LoopLagMs", "p90"), ("LoopLagMs", "Maximum"))),
     ("Logins left", (("IdentifiesLeft", "Minimum"),))),
)  # fmt: skip


def add_dashboard(scope: Construct, wish: Wish, alarms: Sequence[cloudwatch.IAlarm]) -> cloudwatch.Dashboard:
    board = cloudwatch.Dashboard(scope, "Dashboard", dashboard_name=wish.name)
    board.add_widgets(cloudwatch.AlarmStatusWidget(title="Alarms", alarms=list(alarms), width=24))
    for row in ROWS:
        board.add_widgets(*(_graph(title, series) for title, series in row))
    return board


def _graph(title: str, series: Sequence[tuple[str, str]]) -> cloudwatch.GraphWidget:
    return cloudwatch.GraphWidget(title=title, width=12, left=[metric(name, how) for name, how in series])
