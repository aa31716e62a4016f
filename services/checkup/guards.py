"""Guards: whether the guardrail and Comprehend answer."""

from services.aws import Place
from services.checkup.caller import Caller, Unfit
from services.guard.guardrails import split

HARMLESS = "good morning"


def look_at_guardrail(caller: Caller, place: Place, named: str) -> str:
    """Has it judge a harmless word; Unfit."""
    guardrail, version = split(named)
    try:
        caller.ask(
            place,
            "bedrock-runtime",
            "apply_guardrail",
            f"bedrock:ApplyGuardrail on {guardrail}",
            guardrailIdentifier=guardrail,
            guardrailVersion=version,
            source="OUTPUT",
            content=[{"text": {"text": HARMLESS}}],
        )
    except Unfit as unfit:
        if unfit.code not in ("ResourceNotFoundException", "ValidationException"):
            raise
        raise Unfit(
            f"there is no guardrail {guardrail} with the version {version} here: set DEN_GUARDRAIL=ID:VERSION "
            "to one of `aws bedrock list-guardrails`",
            unfit.code,
        ) from None
    return f"{guardrail}, version {version}, answers"


def look_at_comprehend(caller: Caller, place: Place) -> str:
    """The same."""
    caller.ask(
        place,
        "comprehend",
        "detect_toxic_content",
        "comprehend:DetectToxicContent",
        TextSegments=[{"Text": HARMLESS}],
        LanguageCode="en",
    )
    return "answers"
