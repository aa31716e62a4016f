"""The data stack: what must outlive everything else. Nothing in it is ever replaced by a change of the rest."""

from collections.abc import Sequence

import aws_cdk as cdk
from aws_cdk import aws_dynamodb as dynamodb
from constructs import Construct

from deploy.access import users_of
from deploy.agent import Agent
from deploy.secrets import Secrets
from deploy.wish import Wish


class DataStack(cdk.Stack):
    """The table and the secrets; all stay when the stack is deleted."""

    def __init__(self, scope: Construct, name: str, wish: Wish, agents: Sequence[Agent], **more: object) -> None:
        super().__init__(scope, name, **more)  # type: ignore[arg-type]
        self.table = dynamodb.TableV2(
            self,
            "Store",
            table_name=f"{wish.name}-store",
            partition_key=dynamodb.Attribute(name="pk", type=dynamodb.AttributeType.STRING),
            sort_key=dynamodb.Attribute(name="sk", type=dynamodb.AttributeType.STRING),
            billing=dynamodb.Billing.on_demand(max_read_request_units=1000, max_write_request_units=500),
            # A restore brings back what was forgotten: docs/operations.md says how deletions are applied again.
            point_in_time_recovery_specification=dynamodb.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True
            ),
            time_to_live_attribute="ends_s",
            deletion_protection=True,
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )
        per_agent = wish.packing == "per-agent"
        self.secrets = Secrets(self, "Secrets", wish, agents, users_of(tuple(agents)) if per_agent else ())
