"""What a checkup says of models, guards, secrets and the clock: in order, or what mends it."""

import pytest

from local.aws.app import Stand
from services.aws import Aws, Place
from services.checkup.caller import Caller, Unfit
from services.checkup.guards import look_at_comprehend, look_at_guardrail
from services.checkup.models import look_at_model
from services.checkup.secrets import look_at_secrets

MODEL = "global.anthropic.claude-haiku-5-5"


def place(stand: Stand) -> Place:
    return Place("eu-central-1", stand.url)


def test_what_is_in_order_is_said_in_a_few_words(stand: Stand, caller: Caller) -> None:
    stand.secrets["den/token/ember"] = "made.up.one"
    assert look_at_model(caller, place(stand), f"{MODEL}@eu-west-1") == "answers in eu-west-1"
    assert look_at_guardrail(caller, place(stand), "abc:3") == "abc, version 3, answers"
    assert look_at_comprehend(caller, place(stand)) == "answers"
    assert look_at_secrets(caller, place(stand), "den/token/", ["ember"]) == "1 of 1 can be read"
    assert caller.clock() == "within 1 s of AWS's"


@pytest.mark.parametrize(
    ("operation", "kind", "said"),
    [
        ("converse-stream", "AccessDeniedException", "allow the role bedrock:InvokeModelWithResponseStream"),
        ("converse-stream", "ResourceNotFoundException", "set DEN_BEDROCK_MODEL to one of `aws bedrock list-inf"),
        ("converse-stream", "ThrottlingException", "higher quota in Service Quotas"),
        ("converse-stream", "ExpiredTokenException", "expired: sign in again"),
        ("converse-stream", "InvalidSignatureException", "unknown: mend the key or AWS_PROFILE"),
        ("apply", "AccessDeniedException", "allow the role bedrock:ApplyGuardrail on abc"),
        (
            "apply",
            "ResourceNotFoundException",
            "set DEN_GUARDRAIL=ID:VERSION to one of `aws bedrock list-g",
        ),
        ("DetectToxicContent", "AccessDeniedException", "allow the role comprehend:DetectToxicContent"),
        (
            "GetSecretValue",
            "AccessDeniedException",
            "the role secretsmanager:GetSecretValue on den/token/ember",
        ),
    ],
)
def test_what_is_missing_is_named_with_what_mends_it(
    stand: Stand, caller: Caller, operation: str, kind: str, said: str
) -> None:
    stand.secrets["den/token/ember"] = "made.up.one"
    stand.refusals[operation] = kind
    asked = {
        "converse-stream": lambda: look_at_model(caller, place(stand), MODEL),
        "apply": lambda: look_at_guardrail(caller, place(stand), "abc:3"),
        "DetectToxicContent": lambda: look_at_comprehend(caller, place(stand)),
        "GetSecretValue": lambda: look_at_secrets(caller, place(stand), "den/token/", ["ember"]),
    }
    with pytest.raises(Unfit) as told:
        asked[operation]()
    assert said in str(told.value)


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (None, "there is no secret den/token/ember: `aws secretsmanager create-secret --name den/token/ember"),
        ('{"other": 1}', "den/token/ember holds no token"),
    ],
)
def test_a_secret_without_a_token_is_named(stand: Stand, caller: Caller, held: str | None, said: str) -> None:
    if held:
        stand.secrets["den/token/ember"] = held
    with pytest.raises(Unfit, match=r"1 of 2 cannot be read") as told:
        stand.secrets["den/token/vex"] = "made.up.two"
        look_at_secrets(caller, place(stand), "den/token/", ["ember", "vex"])
    assert said in str(told.value)
    assert "made.up" not in str(told.value)


def test_a_clock_that_is_off_is_told_also_by_a_refusal(stand: Stand) -> None:
    late = Caller(Aws(), now_s=lambda: 0.0)
    stand.refusals["converse-stream"] = "InvalidSignatureException"
    with pytest.raises(Unfit, match=r"clock is .* behind AWS's.*timedatectl set-ntp true"):
        look_at_model(late, place(stand), MODEL)
    with pytest.raises(Unfit, match="behind AWS's"):
        late.clock()


def test_nobody_there_is_told_with_where_it_was_looked(caller: Caller) -> None:
    nowhere = Place("eu-central-1", "http://127.0.0.1:9")
    with pytest.raises(Unfit, match=r"127\.0\.0\.1:9 does not answer \(Endpoint.*\): look at its address"):
        look_at_model(caller, nowhere, MODEL)
    assert caller.ahead_s is None
