"""What the cast stands on: network, storage, secrets, alarms."""

import asyncio
import json
from typing import Any

from den.settings import Settings
from services.metrics.emf import NAMESPACE, Minute
from services.metrics.meters import Meters
from services.metrics.vitals import Vitals
from services.store.dynamo.forgotten import KEPT_DAYS
from services.store.dynamo.table import Table
from services.store.select import open_store
from tests.deploy.stacks import Synthesised, told

KEPT = ("AWS::DynamoDB::GlobalTable", "AWS::SecretsManager::Secret", "AWS::EFS::FileSystem")


def test_what_people_stored_outlives_the_stack(either: Synthesised) -> None:
    both = {**either.data["Resources"], **either.den["Resources"]}
    kept = {name: one for name, one in both.items() if one["Type"] in KEPT}
    assert {one["Type"] for one in kept.values()} == set(KEPT)
    assert {one["DeletionPolicy"] for one in kept.values()} == {"Retain"}


TABLES = "AWS::DynamoDB::GlobalTable"


def test_each_table_can_be_put_back_to_any_second_and_is_not_deleted_by_accident(either: Synthesised) -> None:
    for table in either.of(TABLES).values():
        [replica] = table["Replicas"]
        assert replica["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}
        assert replica["DeletionProtectionEnabled"] is True


class Noting:
    """In a client's place: notes what a store asks for to make its tables."""

    def __init__(self) -> None:
        self.asked: dict[str, dict[str, Any]] = {}

    def describe_table(self, **asked: Any) -> dict[str, Any]:
        if asked["TableName"] not in self.asked:
            raise LookupError("ResourceNotFoundException")
        return {"Table": {"TableStatus": "ACTIVE"}}

    def create_table(self, **asked: Any) -> None:
        self.asked[asked["TableName"]] = asked

    def update_time_to_live(self, **asked: Any) -> None:
        self.asked[asked["TableName"]] |= asked

    def close(self) -> None: ...


async def make_as_the_store_does(name: str, client: Noting) -> None:
    store = open_store(Settings(store="dynamodb", table=name))
    for kept in (store.table, store._forgotten):  # type: ignore[attr-defined]
        table = Table(kept.name, lambda: client)
        await table.make()
        await table.close()


def test_the_tables_are_those_that_the_store_would_make_itself(either: Synthesised) -> None:
    client = Noting()
    name = told(either, "cast", "higher-self")["DEN_TABLE"]

    asyncio.run(make_as_the_store_does(name, client))
    same = ("TableName", "KeySchema", "AttributeDefinitions", "TimeToLiveSpecification")
    here = sorted(
        json.dumps({one: table[one] for one in same}, sort_keys=True) for table in either.of(TABLES).values()
    )
    assert here == sorted(json.dumps({one: t[one] for one in same}, sort_keys=True) for t in client.asked.values())


def test_the_list_of_the_forgotten_outlives_every_backup() -> None:
    """Point-in-time recovery goes back 35 days, which DynamoDB knows no longer time than."""
    assert KEPT_DAYS > 35


def test_there_is_a_token_secret_for_each_personality(apart: Synthesised) -> None:
    names = {one["Name"] for one in apart.of("AWS::SecretsManager::Secret").values()}
    tokens = {name for name in names if "/token/" in name}
    assert len(tokens) == 6 and "roastden/token/pondrew" in tokens


def test_a_packed_cast_pays_for_one_secret(packed: Synthesised) -> None:
    [secret] = packed.of("AWS::SecretsManager::Secret").values()
    assert json.loads(secret["GenerateSecretString"]["SecretStringTemplate"]).keys() >= {"pondrew", "hullaby"}


def test_nobody_reaches_a_task_from_outside(either: Synthesised) -> None:
    for group in either.of("AWS::EC2::SecurityGroup").values():
        assert "SecurityGroupIngress" not in group
    for rule in either.of("AWS::EC2::SecurityGroupIngress").values():
        assert "SourceSecurityGroupId" in rule


def test_agents_apart_have_no_address_of_their_own(apart: Synthesised) -> None:
    for service in apart.of("AWS::ECS::Service").values():
        assert service["NetworkConfiguration"]["AwsvpcConfiguration"]["AssignPublicIp"] == "DISABLED"


def test_one_task_pays_for_no_gateway_and_no_redis(packed: Synthesised) -> None:
    assert not packed.of("AWS::EC2::NatGateway")
    assert not packed.of("AWS::ElastiCache::ReplicationGroup")


def test_redis_takes_tls_only_and_a_user_for_each_role(apart: Synthesised) -> None:
    [redis] = apart.of("AWS::ElastiCache::ReplicationGroup").values()
    assert redis["TransitEncryptionEnabled"] is True and redis["TransitEncryptionMode"] == "required"
    users = {one["UserName"] for one in apart.of("AWS::ElastiCache::User").values()}
    assert len(users) == 6 and {"higher-self", "speaker-pondrew"} <= users


def test_no_password_stands_in_a_template(apart: Synthesised) -> None:
    for user in apart.of("AWS::ElastiCache::User").values():
        assert "resolve:secretsmanager" in json.dumps(user["AuthenticationMode"])


def test_logs_are_not_kept_for_ever(either: Synthesised) -> None:
    assert {one["RetentionInDays"] for one in either.of("AWS::Logs::LogGroup").values()} == {30}


def test_every_alarm_rings_and_says_what_to_do_first(either: Synthesised) -> None:
    alarms = either.of("AWS::CloudWatch::Alarm")
    assert 5 <= len(alarms) <= 10
    for alarm in alarms.values():
        assert alarm["AlarmActions"] and alarm["AlarmDescription"].endswith(".")


def emitted() -> set[str]:
    """The metrics in the lines that an ear writes on a bad day."""
    meters = Meters()
    meters.answer_ms.add(1_000)
    ear = Vitals("hullaby#0", True, 40.0, "", "", 2.0, identifies_left=19, outbox_age_s=7.0)
    document: Any = Minute().document(meters, ear, 1)
    [directive] = document["_aws"]["CloudWatchMetrics"]
    assert directive["Namespace"] == NAMESPACE
    return {one["Name"] for one in directive["Metrics"]}


def test_every_alarm_and_graph_is_about_a_metric_that_the_den_writes(either: Synthesised) -> None:
    alarms = either.of("AWS::CloudWatch::Alarm").values()
    assert {alarm["Namespace"] for alarm in alarms} == {NAMESPACE}
    from deploy.dashboard import ROWS  # the CDK is there, or `either` would have skipped this

    graphed = {name for row in ROWS for _, series in row for name, _ in series}
    assert {alarm["MetricName"] for alarm in alarms} | graphed == emitted()


def test_the_alarm_for_an_agent_counts_all_of_them_and_rings_when_there_is_no_word(either: Synthesised) -> None:
    [down] = [one for one in either.of("AWS::CloudWatch::Alarm").values() if one["MetricName"] == "Ready"]
    assert (down["Threshold"], down["TreatMissingData"]) == (7, "breaching")


def test_a_month_that_costs_too_much_is_told(either: Synthesised) -> None:
    [budget] = either.of("AWS::Budgets::Budget").values()
    assert budget["Budget"]["BudgetLimit"] == {"Amount": 30, "Unit": "USD"}
