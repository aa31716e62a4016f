"""cdk-nag's AWS Solutions rules over both stacks: synthesis fails on a finding that has no reason here."""

from collections.abc import Sequence

import aws_cdk as cdk
from cdk_nag import AwsSolutionsChecks
from constructs import IConstruct

RULE = "AwsSolutions::AwsSolutions-"

EVERYWHERE = {
    "SMG4": "A Discord token can only be changed in Discord's portal, by hand: docs/operations.md says how.",
    "ECS2": "What stands in the environment is no secret (addresses, names); tokens and passwords come from "
    "Secrets Manager.",
    "ECS4": "Container Insights costs more than the task; the den's own metrics say how the agents are.",
    "AEC4": "Nothing durable is in Redis and agents wait for it, connected and silent; a second node would double "
    "its price to save a minute a year.",
    "AEC6": "Who may sign in is said by the user group: one user for each role, with a password of its own.",
    "IAM5[Resource::*]": "ecr:GetAuthorizationToken knows no resource; the CDK gives it to execution roles.",
}


def check(app: cdk.App, stacks: Sequence[IConstruct]) -> None:
    """Has the rules run at synthesis, with the reasons for what they may find."""
    cdk.Validations.of(app).add_plugins(AwsSolutionsChecks(app))
    for stack in stacks:
        for rule, reason in EVERYWHERE.items():
            cdk.Validations.of(stack).acknowledge(cdk.Acknowledgment(id=f"{RULE}{rule}", reason=reason))
