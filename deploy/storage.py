"""Storage that lives in the network: the file system under /state, and Redis where it is no part of the task."""

from collections.abc import Mapping

import aws_cdk as cdk
from aws_cdk import aws_efs as efs
from aws_cdk import aws_elasticache as elasticache
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from deploy.access import access
from deploy.network import REDIS_PORT, Network
from deploy.wish import Wish

USER_ID = "10001"
"""The image's."""


class Files(Construct):
    """The home of a den: the audit log, and Redis' own where Redis is in the task."""

    def __init__(self, scope: Construct, name: str, wish: Wish, network: Network) -> None:
        super().__init__(scope, name)
        self.system = efs.FileSystem(
            self,
            "Home",
            vpc=network.vpc,
            vpc_subnets=network.data_place(),
            security_group=network.data,
            encrypted=True,
            enable_automatic_backups=True,
            lifecycle_policy=efs.LifecyclePolicy.AFTER_30_DAYS,
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )
        self.point = self.system.add_access_point(
            "State",
            path=f"/{wish.name}",
            create_acl=efs.Acl(owner_uid=USER_ID, owner_gid=USER_ID, permissions="0700"),
            posix_user=efs.PosixUser(uid=USER_ID, gid=USER_ID),
        )


class Redis(Construct):
    """One small Valkey: TLS only, a user for each role, nobody without a name. Nothing durable is in it."""

    def __init__(
        self,
        scope: Construct,
        name: str,
        wish: Wish,
        network: Network,
        passwords: Mapping[str, secretsmanager.ISecret],
    ) -> None:
        super().__init__(scope, name)
        users = [self._user(wish, user, secret) for user, secret in passwords.items()]
        group = elasticache.CfnUserGroup(
            self, "Users", engine="valkey", user_group_id=f"{wish.name}-users", user_ids=[one.ref for one in users]
        )
        subnets = elasticache.CfnSubnetGroup(
            self,
            "Subnets",
            description="Where the den's Redis is",
            subnet_ids=network.vpc.select_subnets(subnet_type=network.data_place().subnet_type).subnet_ids,
        )
        self.cache = elasticache.CfnReplicationGroup(
            self,
            "Valkey",
            replication_group_description="The den's bus",
            engine="valkey",
            engine_version="8.0",
            cache_node_type="cache.t4g.micro",
            num_cache_clusters=1,
            automatic_failover_enabled=False,
            transit_encryption_enabled=True,
            transit_encryption_mode="required",
            at_rest_encryption_enabled=True,
            user_group_ids=[group.ref],
            cache_subnet_group_name=subnets.ref,
            security_group_ids=[network.data.security_group_id],
            port=REDIS_PORT,
        )

    def url(self) -> str:
        """Without a user: each process adds its own."""
        host = self.cache.attr_primary_end_point_address
        return f"rediss://{host}:{REDIS_PORT}"

    def _user(self, wish: Wish, user: str, secret: secretsmanager.ISecret) -> elasticache.CfnUser:
        return elasticache.CfnUser(
            self,
            f"User-{user}",
            engine="valkey",
            user_id=f"{wish.name}-{user}",
            user_name=user,
            access_string=access(user),
            authentication_mode={"Type": "password", "Passwords": [secret.secret_value.unsafe_unwrap()]},
        )
