"""The store's tables, as `services/store/dynamo` reads and writes them, and what a role may do there.

The list of the forgotten is a table of its own: the first may be put back from a backup, the list never with it.
"""

import aws_cdk as cdk
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_iam as iam
from constructs import Construct

from deploy.wish import Wish

TTL, FORGOTTEN = "ends_s", "-forgotten"
KEYS = ("L#*", "G#*", "DEN")
"""How all partitions of the first table begin: ledgers, people's records by guild, and the den's own two kinds."""
STORE_ACTS = ("GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem")
LIST_ACTS = ("Query", "PutItem")
"""No agent can take anything off the list."""


class Store(Construct):
    """`name` is what DEN_TABLE is set to."""

    def __init__(self, scope: Construct, name: str, wish: Wish) -> None:
        super().__init__(scope, name)
        self.name = f"{wish.name}-store"
        self.table = self._table("Table", self.name)
        self.forgotten = self._table("Forgotten", self.name + FORGOTTEN)

    def let(self, role: iam.IRole) -> None:
        """What a Higher Self needs of both tables, no more: no scan, no index, no table made or deleted."""
        for table, acts, keys in ((self.table, STORE_ACTS, KEYS), (self.forgotten, LIST_ACTS, ("GONE",))):
            role.add_to_principal_policy(
                iam.PolicyStatement(
                    actions=[f"dynamodb:{act}" for act in acts],
                    resources=[table.table_arn],
                    # A request without keys would pass the first condition: there are none for all of nothing.
                    conditions={
                        "ForAllValues:StringLike": {"dynamodb:LeadingKeys": list(keys)},
                        "Null": {"dynamodb:LeadingKeys": "false"},
                    },
                )
            )

    def _table(self, what: str, name: str) -> dynamodb.TableV2:
        return dynamodb.TableV2(
            self,
            what,
            table_name=name,
            partition_key=dynamodb.Attribute(name="pk", type=dynamodb.AttributeType.STRING),
            sort_key=dynamodb.Attribute(name="sk", type=dynamodb.AttributeType.STRING),
            # What a fault can cost at most; a guild of thousands needs a tenth.
            billing=dynamodb.Billing.on_demand(max_read_request_units=1000, max_write_request_units=500),
            # The backup: any second of 35 days. A copy kept longer than `KEPT_DAYS` of the list of the forgotten
            # could bring back what nobody would delete again, so there is no other.
            point_in_time_recovery_specification=dynamodb.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True
            ),
            time_to_live_attribute=TTL,
            deletion_protection=True,
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )
