"""`python -m deploy [--settings FILE] [--out DIR]`: synthesises the stacks; needs no account and no Docker.

`cdk deploy --app "python -m deploy" --all` does it for real.
"""

import argparse
import sys
from pathlib import Path

import aws_cdk as cdk

from den.errors import DenError
from den.personality import load_all
from deploy.agent import agents_of
from deploy.checks import check
from deploy.image import PROJECT
from deploy.stack import add_stacks
from deploy.wish import read_wish


def main() -> int:
    ask = argparse.ArgumentParser(prog="python -m deploy", description="The den as CloudFormation.")
    ask.add_argument("--settings", type=Path, default=PROJECT / "deploy" / "den.json")
    ask.add_argument("--personalities", type=Path, default=PROJECT / "personalities")
    ask.add_argument("--out", type=Path, help="folder of the templates (default: cdk.out, or where cdk says)")
    given = ask.parse_args()
    try:
        wish, cast = read_wish(given.settings), load_all(given.personalities)
    except DenError as error:
        print(f"deploy: {error}", file=sys.stderr)
        return 1
    app = cdk.App(outdir=str(given.out) if given.out else None)
    check(app, add_stacks(app, wish, agents_of(cast)))
    for stack in app.synth().stacks:
        # Not on standard output, which belongs to the CDK's command where that is the caller.
        print(f"deploy: {stack.stack_name} is in {stack.template_full_path}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
