"""A task: containers that start and end together, with only what they need of the machine and of the account."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import aws_cdk as cdk
from aws_cdk import aws_ecs as ecs
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from constructs import Construct

from den.errors import EXIT_NEVER_RESTART
from deploy.storage import Files
from deploy.wish import Wish

STOP_S = 60
"""Longer than an agent takes to say its last line (12 s) and end."""
STATE, SCRATCH = "state", "scratch"
PLACES = ((STATE, "/state"), (SCRATCH, "/run/den"))
"""All that can be written to. Fargate keeps the owner that the image gives its volumes."""
METRICS_PORT = 9464


@dataclass(frozen=True, slots=True)
class Part:
    """One container. `secrets` are given by ECS at the start: the process itself may read none."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    secrets: Mapping[str, ecs.Secret]


@dataclass(frozen=True, slots=True)
class Size:
    """Of a task, in vCPU/1024 and MiB: pairs that Fargate has."""

    cpu: int
    memory_mib: int


class Task(Construct):
    """A Fargate task definition for ARM64; `files` is mounted at /state, else /state is the task's own."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        wish: Wish,
        image: ecs.ContainerImage,
        parts: Sequence[Part],
        size: Size,
        log: logs.ILogGroup,
        files: Files | None = None,
    ) -> None:
        super().__init__(scope, name)
        self.definition = ecs.FargateTaskDefinition(
            self,
            "Task",
            family=f"{wish.name}-{name}",
            cpu=size.cpu,
            memory_limit_mib=size.memory_mib,
            runtime_platform=ecs.RuntimePlatform(
                cpu_architecture=ecs.CpuArchitecture.ARM64, operating_system_family=ecs.OperatingSystemFamily.LINUX
            ),
        )
        self._add_state(files)
        self._allow_models(wish)
        for part in parts:
            self._add(part, image, log)

    def _add(self, part: Part, image: ecs.ContainerImage, log: logs.ILogGroup) -> None:
        container = self.definition.add_container(
            part.name,
            image=image,
            command=list(part.command),
            environment=dict(part.environment),
            secrets=dict(part.secrets),
            user="10001:10001",
            readonly_root_filesystem=True,
            linux_parameters=self._init(part),
            stop_timeout=cdk.Duration.seconds(STOP_S),
            # In its place, within seconds and without the other containers of the task.
            enable_restart_policy=True,
            restart_attempt_period=cdk.Duration.seconds(60),
            restart_ignored_exit_codes=[EXIT_NEVER_RESTART],
            logging=ecs.LogDriver.aws_logs(stream_prefix=part.name, log_group=log),
            # Whether its loop turns, no more: a restart brings back neither Redis nor Discord, and each one
            # costs a login. That an agent is not of use is what the alarms are for.
            health_check=ecs.HealthCheck(
                command=["CMD", "python", "-m", "agents.health", "--alive"],
                interval=cdk.Duration.seconds(30),
                timeout=cdk.Duration.seconds(10),
                retries=3,
                start_period=cdk.Duration.seconds(90),
            ),
        )
        container.add_mount_points(
            *(ecs.MountPoint(container_path=path, source_volume=one, read_only=False) for one, path in PLACES)
        )

    def _init(self, part: Part) -> ecs.LinuxParameters:
        return ecs.LinuxParameters(self, f"Init-{part.name}", init_process_enabled=True)

    def _add_state(self, files: Files | None) -> None:
        self.definition.add_volume(name=SCRATCH)
        if files is None:
            self.definition.add_volume(name=STATE)
            return
        point = ecs.AuthorizationConfig(access_point_id=files.point.access_point_id, iam="ENABLED")
        self.definition.add_volume(
            name=STATE,
            efs_volume_configuration=ecs.EfsVolumeConfiguration(
                file_system_id=files.system.file_system_id,
                transit_encryption="ENABLED",
                authorization_config=point,
            ),
        )
        files.system.grant_read_write(self.definition.task_role)

    def _allow_models(self, wish: Wish) -> None:
        if wish.bedrock_arns:
            self.definition.add_to_task_role_policy(
                iam.PolicyStatement(
                    actions=["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"],
                    resources=list(wish.bedrock_arns),
                )
            )
