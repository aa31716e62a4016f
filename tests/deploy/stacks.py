"""Both stacks of a den as data."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from den.personality import load_all
from deploy.agent import agents_of
from deploy.wish import Wish

PROJECT = Path(__file__).resolve().parents[2]
MODEL = "arn:aws:bedrock:us-east-1::foundation-model/a-model"
Resource = dict[str, Any]


class Synthesised:
    """`data` and `den`: the two templates."""

    def __init__(self, data: Resource, den: Resource) -> None:
        self.data, self.den = data, den

    def of(self, kind: str) -> dict[str, Resource]:
        """The properties of all resources of a kind in either stack, by logical id."""
        both = {**self.data["Resources"], **self.den["Resources"]}
        return {name: one.get("Properties", {}) for name, one in both.items() if one["Type"] == kind}


def told(stacks: Synthesised, *names: str) -> dict[str, Any]:
    """The environment of the first container of one of these names."""
    tasks = stacks.of("AWS::ECS::TaskDefinition").values()
    found = [one for task in tasks for one in task["ContainerDefinitions"] if one["Name"] in names]
    return {variable["Name"]: variable["Value"] for variable in found[0]["Environment"]}


@lru_cache
def synthesised(packing: str) -> Synthesised:
    """Skips where the CDK is not."""
    cdk = pytest.importorskip(
        "aws_cdk", reason="the CDK is in .venv-deploy: `./roastden test --long` makes it and runs these"
    )
    from deploy.stack import add_stacks

    assertions = pytest.importorskip("aws_cdk.assertions")
    wish = Wish.model_validate(
        {
            "packing": packing,
            "alarm_email": "night@example.org",
            "bedrock_model": "a-model",
            "bedrock_arns": (MODEL,),
        }
    )
    stacks = add_stacks(cdk.App(), wish, agents_of(load_all(PROJECT / "personalities")))
    data, den = (assertions.Template.from_stack(stack).to_json() for stack in stacks)
    return Synthesised(data, den)
