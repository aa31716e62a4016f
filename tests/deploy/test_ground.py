"""What the cast stands on: network, storage, secrets, alarms."""

import json

from services.metrics.emf import NAMESPACE, UNITS
from tests.deploy.stacks import Synthesised

KEPT = ("AWS::DynamoDB::GlobalTable", "AWS::SecretsManager::Secret", "AWS::EFS::FileSystem")


def test_what_people_stored_outlives_the_stack(either: Synthesised) -> None:
    both = {**either.data["Resources"], **either.den["Resources"]}
    kept = {name: one for name, one in both.items() if one["Type"] in KEPT}
    assert {one["Type"] for one in kept.values()} == set(KEPT)
    assert {one["DeletionPolicy"] for one in kept.values()} == {"Retain"}


def test_the_table_can_be_put_back_to_any_second_and_forgets_what_expired(either: Synthesised) -> None:
    [table] = either.of("AWS::DynamoDB::GlobalTable").values()
    assert table["TimeToLiveSpecification"] == {"AttributeName": "ends_s", "Enabled": True}
    [replica] = table["Replicas"]
    assert replica["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}
    assert replica["DeletionProtectionEnabled"] is True


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


def test_every_alarm_is_about_a_metric_that_the_den_writes(either: Synthesised) -> None:
    for alarm in either.of("AWS::CloudWatch::Alarm").values():
        assert alarm["MetricName"] in UNITS and alarm["Namespace"] == NAMESPACE


def test_the_alarm_for_an_agent_counts_all_of_them_and_rings_when_there_is_no_word(either: Synthesised) -> None:
    [down] = [one for one in either.of("AWS::CloudWatch::Alarm").values() if one["MetricName"] == "Ready"]
    assert (down["Threshold"], down["TreatMissingData"]) == (7, "breaching")


def test_a_month_that_costs_too_much_is_told(either: Synthesised) -> None:
    [budget] = either.of("AWS::Budgets::Budget").values()
    assert budget["Budget"]["BudgetLimit"] == {"Amount": 30, "Unit": "USD"}
