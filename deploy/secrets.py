"""Secrets: a bot token for each personality, a password for each user of Redis. Each is read by whom it is for."""

import json
from collections.abc import Sequence

import aws_cdk as cdk
from aws_cdk import aws_ecs as ecs
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from deploy.agent import Agent
from deploy.wish import Wish


class Secrets(Construct):
    """`tokens` by personality, as ECS gives them to a container; `passwords` by user of Redis."""

    def __init__(
        self, scope: Construct, name: str, wish: Wish, agents: Sequence[Agent], users: Sequence[str]
    ) -> None:
        super().__init__(scope, name)
        personas = tuple(dict.fromkeys(agent.persona for agent in agents))
        if wish.packing == "per-agent":
            self.tokens = {one: ecs.Secret.from_secrets_manager(self._token(wish, one)) for one in personas}
        else:
            # One process tree has them all: one secret then, which costs a sixth of six.
            together = self._tokens(wish, personas)
            self.tokens = {one: ecs.Secret.from_secrets_manager(together, one) for one in personas}
        self.passwords = {user: self._password(wish, user) for user in users}

    def _token(self, wish: Wish, persona: str) -> secretsmanager.Secret:
        """Made with a random value that Discord refuses: the operator puts the real one in its place."""
        return self._secret(f"Token-{persona}", f"{wish.name}/token/{persona}", f"Discord bot token of {persona}")

    def _tokens(self, wish: Wish, personas: Sequence[str]) -> secretsmanager.Secret:
        """A JSON object, personality to token; every one is empty until the operator writes it."""
        form = secretsmanager.SecretStringGenerator(
            secret_string_template=json.dumps(dict.fromkeys(personas, "")), generate_string_key="unused"
        )
        return self._secret("Tokens", f"{wish.name}/tokens", "Discord bot tokens of the cast", form)

    def _password(self, wish: Wish, user: str) -> secretsmanager.Secret:
        form = secretsmanager.SecretStringGenerator(password_length=64, exclude_punctuation=True)
        return self._secret(f"Bus-{user}", f"{wish.name}/bus/{user}", f"Password of the Redis user {user}", form)

    def _secret(
        self, name: str, path: str, about: str, form: secretsmanager.SecretStringGenerator | None = None
    ) -> secretsmanager.Secret:
        return secretsmanager.Secret(
            self,
            name,
            secret_name=path,
            description=about,
            generate_secret_string=form,
            removal_policy=cdk.RemovalPolicy.RETAIN,
        )
