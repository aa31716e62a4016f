"""Secrets: a bot token for each personality, a password for each user of Redis. Each is read by whom it is for."""

from collections.abc import Sequence

import aws_cdk as cdk
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from deploy.agent import Agent
from deploy.wish import Wish


class Secrets(Construct):
    """`tokens` by personality, `passwords` by user of Redis."""

    def __init__(
        self, scope: Construct, name: str, wish: Wish, agents: Sequence[Agent], users: Sequence[str]
    ) -> None:
        super().__init__(scope, name)
        personas = dict.fromkeys(agent.persona for agent in agents)
        self.tokens = {persona: self._token(wish, persona) for persona in personas}
        self.passwords = {user: self._password(wish, user) for user in users}

    def _token(self, wish: Wish, persona: str) -> secretsmanager.Secret:
        """Made with a random value that Discord refuses: the operator puts the real one in its place."""
        return secretsmanager.Secret(
            self,
            f"Token-{persona}",
            secret_name=f"{wish.name}/token/{persona}",
            description=f"Discord bot token of {persona}",
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )

    def _password(self, wish: Wish, user: str) -> secretsmanager.Secret:
        return secretsmanager.Secret(
            self,
            f"Bus-{user}",
            secret_name=f"{wish.name}/bus/{user}",
            description=f"Password of the Redis user {user}",
            generate_secret_string=secretsmanager.SecretStringGenerator(
                password_length=64, exclude_punctuation=True
            ),
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )
