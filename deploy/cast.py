"""The cast on Fargate: one small task for all, or a service for each; never two talkers on one token."""

from collections.abc import Sequence

import aws_cdk as cdk
from aws_cdk import aws_ecs as ecs
from aws_cdk import aws_logs as logs
from constructs import Construct

from deploy.agent import Agent
from deploy.data import DataStack
from deploy.image import den_image
from deploy.network import Network
from deploy.storage import Files, Redis
from deploy.task import METRICS_PORT, Part, Size, Task
from deploy.wish import Wish

ONE_SIZE = Size(256, 512)
"""Seven forked agents, their warden and Valkey: 240 MiB measured, with a stand-in for Discord among them."""
SPEAKER_SIZE = Size(256, 512)
EAR_SIZE = Size(256, 512)


class Cast(Construct):
    """`services` by name."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        wish: Wish,
        agents: Sequence[Agent],
        data: DataStack,
        network: Network,
        files: Files,
        redis: Redis | None,
        log: logs.ILogGroup,
    ) -> None:
        super().__init__(scope, name)
        self._wish, self._data, self._network, self._log = wish, data, network, log
        self.cluster = ecs.Cluster(
            self, "Cluster", vpc=network.vpc, container_insights_v2=ecs.ContainerInsights.DISABLED
        )
        self._image = den_image(self)
        self.services: dict[str, ecs.FargateService] = {}
        if redis is None:
            self._add("cast", [self._whole(agents)], ONE_SIZE, files)
            return
        ears = [self._part(agent, redis) for agent in agents if agent.rank is not None]
        # Both ears in one task: they append to one audit log, which two machines must not do to a file on NFS.
        self._add("higher-self", ears, EAR_SIZE, files)
        for agent in agents:
            if agent.rank is None:
                self._add(agent.name, [self._part(agent, redis)], SPEAKER_SIZE, None)

    def _whole(self, agents: Sequence[Agent]) -> Part:
        """The cast as `roastden up --preload` runs it, with an embedded Valkey."""
        tokens = {agent.token_variable: self._data.secrets.tokens[agent.persona] for agent in agents}
        command = ("orchestrator", "up", "--preload", "--follow", "--discord", "real")
        return Part("cast", command, self._common(0) | self._kept(), tokens)

    def _part(self, agent: Agent, redis: Redis) -> Part:
        password = self._data.secrets.passwords[agent.bus_user]
        kept = {} if agent.rank is None else self._kept()
        bus = {"DEN_REDIS_URL": redis.url(), "DEN_REDIS_USER": agent.bus_user}
        return Part(
            agent.name,
            agent.command,
            self._common(agent.rank or 0) | bus | kept,
            {
                agent.token_variable: self._data.secrets.tokens[agent.persona],
                "DEN_REDIS_PASSWORD": ecs.Secret.from_secrets_manager(password),
            },
        )

    def _common(self, place: int) -> dict[str, str]:
        """Containers of one task share its ports: each has a range of its own, so a check asks only its own."""
        common = {"DEN_METRICS": "emf", "DEN_METRICS_PORT": str(METRICS_PORT + 100 * place)}
        common["DEN_AWS_REGION"] = cdk.Stack.of(self).region
        if not self._wish.bedrock_model:
            return common
        return common | {"DEN_GENERATOR": "bedrock", "DEN_BEDROCK_MODEL": self._wish.bedrock_model}

    def _kept(self) -> dict[str, str]:
        """Where consents and memories are kept: only a Higher Self asks for it."""
        return {"DEN_STORE": "dynamodb", "DEN_TABLE": self._data.store.name}

    def _add(self, name: str, parts: Sequence[Part], size: Size, files: Files | None) -> None:
        task = Task(self, name, self._wish, self._image, parts, size, self._log, files)
        service = ecs.FargateService(
            self,
            f"{name}-service",
            service_name=f"{self._wish.name}-{name}",
            cluster=self.cluster,
            task_definition=task.definition,
            desired_count=1,
            # The old one ends before the new one starts: two sessions of one token are what Discord punishes.
            # The lease on the token holds where these figures do not.
            min_healthy_percent=0,
            max_healthy_percent=100,
            circuit_breaker=ecs.DeploymentCircuitBreaker(rollback=True),
            vpc_subnets=self._network.place(),
            security_groups=[self._network.agents],
            assign_public_ip=not self._network.is_private,
            enable_execute_command=False,
            propagate_tags=ecs.PropagatedTagSource.SERVICE,
        )
        if files is not None:  # the Higher Self is in it
            self._data.store.let(task.definition.task_role)
            service.node.add_dependency(files.system.mount_targets_available)
        cdk.Tags.of(service).add("den", self._wish.name)
        self.services[name] = service
