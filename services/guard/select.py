"""Which guards of AWS have a say too; the den's own rules always have."""

from den.settings import Settings
from services.guard.promise import Guard


def second_opinion(settings: Settings) -> Guard | None:
    """The settings' guards as one; None when they name none."""
    if not settings.guardrail and not settings.comprehend:
        return None
    # Imported only where it is used: they bring AWS along.
    from services.aws import Place, the_aws
    from services.guard.comprehend import Comprehend
    from services.guard.guardrails import Guardrails
    from services.guard.strictest import StrictestGuard

    aws, place = the_aws(), Place(settings.aws_region, settings.aws_endpoint)
    guards: list[Guard] = [Guardrails(aws, place, settings.guardrail)] if settings.guardrail else []
    if settings.comprehend:
        guards.append(Comprehend(aws, place))
    return StrictestGuard(guards)
