"""What runs: who is in which task, with what, and what a deployment may do to it."""

import json
from fnmatch import fnmatchcase
from typing import Any

import pytest

from services.metrics import PORTS
from services.store.dynamo.items import partition
from tests.deploy.stacks import MODEL, Synthesised, synthesised, told

TASKS, SERVICES = "AWS::ECS::TaskDefinition", "AWS::ECS::Service"
ROASTERS = {"clausby", "jalopko", "lustrella", "pondrew", "vendolyn"}


def containers(stacks: Synthesised) -> list[dict[str, Any]]:
    return [one for task in stacks.of(TASKS).values() for one in task["ContainerDefinitions"]]


def test_a_service_runs_each_roaster_and_one_both_higher_selves(apart: Synthesised) -> None:
    names = {one["ServiceName"] for one in apart.of(SERVICES).values()}
    assert names == {f"roastden-{who}" for who in {*ROASTERS, "higher-self"}}
    ears = next(one for one in apart.of(TASKS).values() if one["Family"] == "roastden-higher-self")
    assert [one["Name"] for one in ears["ContainerDefinitions"]] == ["higher-self", "higher-self-standby"]


def test_one_task_runs_the_whole_cast(packed: Synthesised) -> None:
    assert [one["Command"][:2] for one in containers(packed)] == [["orchestrator", "up"]]


def test_a_deployment_ends_the_old_task_before_it_starts_the_new_one(either: Synthesised) -> None:
    for service in either.of(SERVICES).values():
        told = service["DeploymentConfiguration"]
        assert (told["MinimumHealthyPercent"], told["MaximumPercent"]) == (0, 100)
        assert told["DeploymentCircuitBreaker"] == {"Enable": True, "Rollback": True}


def test_a_container_writes_nowhere_but_to_its_two_places_and_is_not_root(either: Synthesised) -> None:
    for one in containers(either):
        assert one["ReadonlyRootFilesystem"] is True
        assert one["User"] == "10001:10001"
        assert {point["ContainerPath"] for point in one["MountPoints"]} == {"/state", "/run/den"}


def test_a_container_has_a_minute_to_say_its_last_line(either: Synthesised) -> None:
    assert {one["StopTimeout"] for one in containers(either)} == {60}


def test_a_task_is_restarted_only_when_its_loop_stands_still(either: Synthesised) -> None:
    for one in containers(either):
        assert one["HealthCheck"]["Command"] == ["CMD", "python", "-m", "agents.health", "--alive"]


def test_a_roaster_is_given_its_own_token_and_its_own_password_and_no_other(apart: Synthesised) -> None:
    for one in containers(apart):
        if one["Name"] in ROASTERS:
            given = {secret["Name"]: json.dumps(secret["ValueFrom"]) for secret in one["Secrets"]}
            assert set(given) == {f"DEN_TOKEN_{one['Name'].upper()}", "DEN_REDIS_PASSWORD"}
            assert all(one["Name"].replace("-", "") in where for where in given.values())


def test_an_execution_role_may_read_only_what_its_task_is_given(apart: Synthesised) -> None:
    for name, policy in apart.of("AWS::IAM::Policy").items():
        for statement in policy["PolicyDocument"]["Statement"]:
            if "secretsmanager:GetSecretValue" not in str(statement["Action"]):
                continue
            others = ROASTERS - {who for who in ROASTERS if who in name.lower()}
            assert not [who for who in others if who in json.dumps(statement["Resource"])], name


def statements(stacks: Synthesised, role: str) -> list[dict[str, Any]]:
    """What the running task of that name may do."""
    policies = stacks.of("AWS::IAM::Policy").items()
    return [
        one
        for name, policy in policies
        if "TaskRole" in name and role in name
        for one in policy["PolicyDocument"]["Statement"]
    ]


def test_a_running_agent_may_read_no_secret_by_itself(either: Synthesised) -> None:
    assert "secretsmanager" not in json.dumps(statements(either, ""))


def test_a_roaster_reaches_no_table_and_is_not_told_of_one(apart: Synthesised) -> None:
    for who in ROASTERS:
        assert "dynamodb" not in json.dumps(statements(apart, who))
        assert "DEN_TABLE" not in told(apart, who)


@pytest.mark.parametrize(("packing", "task"), [("single-task", "cast"), ("per-agent", "higherself")])
def test_a_higher_self_does_with_the_tables_what_it_must_and_no_more(packing: str, task: str) -> None:
    kept, listed = [one for one in statements(synthesised(packing), task) if "dynamodb" in str(one["Action"])]
    acts = {act.removeprefix("dynamodb:") for act in kept["Action"]}
    assert acts == {"GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"}
    assert {act.removeprefix("dynamodb:") for act in listed["Action"]} == {"Query", "PutItem"}
    for one in (kept, listed):
        assert one["Condition"]["Null"] == {"dynamodb:LeadingKeys": "false"}
        assert "*" not in json.dumps(one["Resource"])


def test_every_partition_of_the_store_begins_with_what_the_role_may_reach() -> None:
    kept, listed = [
        one for one in statements(synthesised("per-agent"), "higherself") if "dynamodb" in str(one["Action"])
    ]
    for statement, partitions in ((kept, ("L#7", "G#7", partition(7, "p11"), "DEN")), (listed, ("GONE",))):
        allowed = statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]
        assert all(any(fnmatchcase(pk, one) for one in allowed) for pk in partitions)


def test_a_task_may_use_the_models_that_are_named_and_no_other(either: Synthesised) -> None:
    found = [
        statement["Resource"]
        for policy in either.of("AWS::IAM::Policy").values()
        for statement in policy["PolicyDocument"]["Statement"]
        if "bedrock" in str(statement["Action"])
    ]
    assert found and set(map(str, found)) == {MODEL}


def test_all_run_on_arm(either: Synthesised) -> None:
    kinds = {task["RuntimePlatform"]["CpuArchitecture"] for task in either.of(TASKS).values()}
    assert kinds == {"ARM64"}


def test_a_container_that_ends_is_started_again_in_its_place_unless_that_cannot_help(either: Synthesised) -> None:
    for one in containers(either):
        assert one["RestartPolicy"] == {"Enabled": True, "IgnoredExitCodes": [78], "RestartAttemptPeriod": 60}


def test_containers_of_one_task_are_asked_on_ports_of_their_own(apart: Synthesised) -> None:
    ears = next(one for one in apart.of(TASKS).values() if one["Family"] == "roastden-higher-self")
    ports = [
        int(variable["Value"])
        for one in ears["ContainerDefinitions"]
        for variable in one["Environment"]
        if variable["Name"] == "DEN_METRICS_PORT"
    ]
    assert len(ports) == 2 and abs(ports[0] - ports[1]) >= PORTS


def test_a_model_that_is_named_writes_the_lines(either: Synthesised) -> None:
    for one in containers(either):
        environment = told(either, one["Name"])
        assert (environment["DEN_GENERATOR"], environment["DEN_BEDROCK_MODEL"]) == ("bedrock", "a-model")
        assert environment["DEN_AWS_REGION"] == {"Ref": "AWS::Region"}
