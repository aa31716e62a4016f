"""What a den wants of AWS, checked one by one; nothing is asked for that the settings do not name."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from den.settings import Settings
from orchestrator.finding import Finding, check
from services.aws import Aws, Place
from services.checkup.caller import Caller
from services.checkup.guards import look_at_comprehend, look_at_guardrail
from services.checkup.models import look_at_model, models_of
from services.checkup.secrets import look_at_secrets
from services.checkup.table import look_at_tables
from services.tokens import variable_for


def aws_findings(
    settings: Settings, personas: Sequence[str], environ: Mapping[str, str], caller: Caller | None = None
) -> Iterator[Finding]:
    """`personas`: whose tokens are looked for; one that the environment has is not."""
    caller = caller or Caller(Aws())
    place = Place(settings.aws_region, settings.aws_endpoint)
    if settings.writer() == "bedrock":
        for named in models_of(settings):
            yield check(f"model {named}", partial(look_at_model, caller, place, named))
    if settings.guardrail:
        yield check("guardrail", partial(look_at_guardrail, caller, place, settings.guardrail))
    if settings.comprehend:
        yield check("comprehend", partial(look_at_comprehend, caller, place))
    if settings.store == "dynamodb":
        own = settings.dynamodb_url
        table = Place(settings.aws_region, own)
        yield check("table", partial(look_at_tables, caller, table, settings.table, not own))
    if settings.secrets_prefix and not settings.local:
        wanted = [one for one in personas if not environ.get(variable_for(one))]
        yield check("secrets", partial(look_at_secrets, caller, place, settings.secrets_prefix, wanted))
    if caller.ahead_s is not None:
        yield check("AWS clock", caller.clock)
