"""`python emulated.py ENDPOINT TEMPLATE`: makes a stack of a template on an emulator; prints what is then there.

Run by `test_emulator.py` in an environment of its own: the emulator pins the AWS library.
"""

import json
import sys
import time
from pathlib import Path

import boto3


def main(endpoint: str, template: str) -> dict[str, object]:
    where = {"endpoint_url": endpoint, "region_name": "us-east-1"}
    session = boto3.Session(aws_access_key_id="local", aws_secret_access_key="local")
    formation = session.client("cloudformation", **where)
    formation.create_stack(StackName="data", TemplateBody=Path(template).read_text("utf-8"))
    status = "CREATE_IN_PROGRESS"
    while status == "CREATE_IN_PROGRESS":
        time.sleep(0.2)
        status = formation.describe_stacks(StackName="data")["Stacks"][0]["StackStatus"]
    secrets = session.client("secretsmanager", **where).list_secrets()["SecretList"]
    return {"status": status, "secrets": sorted(one["Name"] for one in secrets)}


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
