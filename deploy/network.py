"""The network: where the agents stand, and who may reach what. Nothing in it can be reached from outside.

Every agent needs Discord, so every agent needs a way out. A task with a public address ($3.65 a month) and no open
port is the cheapest; from two tasks on, private subnets behind one NAT gateway keep their addresses to themselves.
The gateway endpoints cost nothing; interface endpoints ($7 each and zone) would carry less than they cost.
"""

from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_logs as logs
from constructs import Construct

from deploy.wish import Wish

REDIS_PORT, NFS_PORT = 6379, 2049


class Network(Construct):
    """`agents` and `data` are the security groups of the two kinds of residents."""

    def __init__(self, scope: Construct, name: str, wish: Wish, flow_log: logs.ILogGroup) -> None:
        super().__init__(scope, name)
        self.is_private = wish.packing == "per-agent"
        self.vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.20.0.0/20"),
            max_azs=2,
            nat_gateways=1 if self.is_private else 0,
            subnet_configuration=self._subnets(),
            restrict_default_security_group=False,
            flow_logs={
                "Rejected": ec2.FlowLogOptions(
                    destination=ec2.FlowLogDestination.to_cloud_watch_logs(flow_log),
                    traffic_type=ec2.FlowLogTrafficType.REJECT,
                )
            },
        )
        for service in ("DYNAMODB", "S3"):
            endpoint = getattr(ec2.GatewayVpcEndpointAwsService, service)
            self.vpc.add_gateway_endpoint(service.capitalize(), service=endpoint)
        self.agents = self._group("Agents", "The agents: out to Discord and AWS by TLS, nothing in")
        self.agents.add_egress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(443), "Discord and AWS")
        self.data = self._group("Data", "Redis and the file system: in from the agents only")
        for port, what in ((REDIS_PORT, "Redis"), (NFS_PORT, "the den's file system")):
            self.data.add_ingress_rule(self.agents, ec2.Port.tcp(port), what)
            self.agents.add_egress_rule(self.data, ec2.Port.tcp(port), what)

    def place(self) -> ec2.SubnetSelection:
        """Where agents go."""
        kind = ec2.SubnetType.PRIVATE_WITH_EGRESS if self.is_private else ec2.SubnetType.PUBLIC
        return ec2.SubnetSelection(subnet_type=kind)

    def data_place(self) -> ec2.SubnetSelection:
        """Where what they share goes."""
        return ec2.SubnetSelection(subnet_type=ec2.SubnetType.PRIVATE_ISOLATED)

    def _subnets(self) -> list[ec2.SubnetConfiguration]:
        kinds = [("public", ec2.SubnetType.PUBLIC), ("data", ec2.SubnetType.PRIVATE_ISOLATED)]
        if self.is_private:
            kinds.append(("agents", ec2.SubnetType.PRIVATE_WITH_EGRESS))
        return [
            # A task asks for its public address itself; nothing else in the subnet is given one.
            ec2.SubnetConfiguration(
                name=name,
                subnet_type=kind,
                cidr_mask=24,
                **({"map_public_ip_on_launch": False} if name == "public" else {}),
            )
            for name, kind in kinds
        ]

    def _group(self, name: str, about: str) -> ec2.SecurityGroup:
        return ec2.SecurityGroup(self, name, vpc=self.vpc, description=about, allow_all_outbound=False)
