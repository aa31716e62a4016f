"""The data stack: what must outlive everything else. Nothing in it is ever replaced by a change of the rest."""

from collections.abc import Sequence

import aws_cdk as cdk
from constructs import Construct

from deploy.access import users_of
from deploy.agent import Agent
from deploy.secrets import Secrets
from deploy.store import Store
from deploy.wish import Wish


class DataStack(cdk.Stack):
    """The tables and the secrets; all stay when the stack is deleted."""

    def __init__(self, scope: Construct, name: str, wish: Wish, agents: Sequence[Agent], **more: object) -> None:
        super().__init__(scope, name, **more)  # type: ignore[arg-type]
        self.store = Store(self, "Store", wish)
        per_agent = wish.packing == "per-agent"
        self.secrets = Secrets(self, "Secrets", wish, agents, users_of(tuple(agents)) if per_agent else ())
