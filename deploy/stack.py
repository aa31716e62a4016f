"""The stacks of a den, joined: the data, and all that stands on it."""

from collections.abc import Sequence

import aws_cdk as cdk
from aws_cdk import aws_logs as logs
from constructs import Construct

from deploy.agent import Agent
from deploy.alarms import Alarms
from deploy.cast import Cast
from deploy.dashboard import add_dashboard
from deploy.data import DataStack
from deploy.network import Network
from deploy.storage import Files, Redis
from deploy.wish import Wish


class DenStack(cdk.Stack):
    """Everything that can be made again."""

    def __init__(
        self, scope: Construct, name: str, wish: Wish, agents: Sequence[Agent], data: DataStack, **more: object
    ) -> None:
        super().__init__(scope, name, **more)  # type: ignore[arg-type]
        log, rejected = (self._log(wish, what) for what in ("agents", "rejected"))
        network = Network(self, "Network", wish, rejected)
        files = Files(self, "Files", wish, network)
        passwords = data.secrets.passwords
        redis = Redis(self, "Redis", wish, network, passwords) if passwords else None
        cast = Cast(self, "Cast", wish, agents, data, network, files, redis, log)
        alarms = Alarms(self, "Alarms", wish, len(agents))
        add_dashboard(self, wish, alarms.alarms)
        cdk.CfnOutput(self, "Bell", value=alarms.topic.topic_arn)
        cdk.CfnOutput(self, "Services", value=", ".join(one.service_name for one in cast.services.values()))

    def _log(self, wish: Wish, what: str) -> logs.LogGroup:
        days = getattr(logs.RetentionDays, _retention(wish.log_days))
        return logs.LogGroup(
            self,
            f"Log-{what}",
            log_group_name=f"/{wish.name}/{what}",
            retention=days,
            removal_policy=cdk.RemovalPolicy.DESTROY,
        )


def _retention(days: int) -> str:
    named = {1: "ONE_DAY", 3: "THREE_DAYS", 5: "FIVE_DAYS", 7: "ONE_WEEK", 14: "TWO_WEEKS", 30: "ONE_MONTH",
             60: "TWO_MONTHS", 90: "THREE_MONTHS", 120: "FOUR_MONTHS", 150: "FIVE_MONTHS", 180: "SIX_MONTHS",
             365: "ONE_YEAR"}  # fmt: skip
    return named[days]


def add_stacks(app: cdk.App, wish: Wish, agents: Sequence[Agent]) -> tuple[DataStack, DenStack]:
    """Both, the second standing on the first."""
    about = f"{wish.name}: an AI roast den"
    data = DataStack(app, f"{wish.name}-data", wish, agents, description=f"{about} (what is kept)")
    den = DenStack(app, wish.name, wish, agents, data, description=f"{about} ({wish.packing})")
    return data, den
