"""Models: whether each that is set answers, by the smallest call there is."""

from typing import Any

from den.settings import Settings
from services.aws import Place
from services.checkup.caller import Caller, Unfit
from services.generation.bedrock.facts import facts_of

PERMISSION = "bedrock:InvokeModelWithResponseStream on it, and for a profile on its models in each of its Regions"
_NO_AGREEMENT = ("model access", "access to the model", "agreement", "marketplace")


def models_of(settings: Settings) -> tuple[str, ...]:
    """All that the settings name, each once."""
    named = (settings.bedrock_model, settings.bedrock_small_model, *settings.bedrock_models.values())
    return tuple(dict.fromkeys(filter(None, named)))


def look_at_model(caller: Caller, place: Place, named: str) -> str:
    """A call of one token, such as a turn makes; Unfit."""
    model, _, region = named.partition("@")
    where = Place(region or place.region, place.endpoint)
    try:
        answer = caller.ask(where, "bedrock-runtime", "converse_stream", PERMISSION, **_smallest(model))
    except Unfit as unfit:
        raise Unfit(_advice(unfit, where), unfit.code) from None
    answer["stream"].close()
    return f"answers{f' in {where.region}' if where.region else ''}"


def _smallest(model: str) -> dict[str, Any]:
    request: dict[str, Any] = {
        "modelId": model,
        "messages": [{"role": "user", "content": [{"text": "Say yes."}]}],
        "inferenceConfig": {"maxTokens": 1},
    }
    if extra := facts_of(model).extra:
        request["additionalModelRequestFields"] = dict(extra)
    return request


def _advice(unfit: Unfit, place: Place) -> str:
    said = str(unfit)
    if unfit.code == "AccessDeniedException" and any(word in said.casefold() for word in _NO_AGREEMENT):
        return f"this account has no access to it: ask for it in Bedrock's console under Model access ({said})"
    if unfit.code in ("ResourceNotFoundException", "ValidationException"):
        return (
            f"there is no such model here: set DEN_BEDROCK_MODEL to one of `aws bedrock list-inference-profiles"
            f"{f' --region {place.region}' if place.region else ''}` ({said})"
        )
    if unfit.code == "ThrottlingException":
        return "it answers, but throttles now: ask for a higher quota in Service Quotas if that lasts"
    return said
