"""Secrets: whether the token of each personality can be read where the settings say it is."""

from collections.abc import Sequence

from services.aws import Place
from services.checkup.caller import Caller, Unfit
from services.secrets import token_in


def look_at_secrets(caller: Caller, place: Place, prefix: str, personas: Sequence[str]) -> str:
    """Unfit names the first that cannot be read, and how many."""
    faults = [fault for persona in personas if (fault := _fault(caller, place, prefix + persona))]
    if faults:
        raise Unfit(f"{len(faults)} of {len(personas)} cannot be read, the first: {faults[0]}")
    return f"{len(personas)} of {len(personas)} can be read"


def _fault(caller: Caller, place: Place, name: str) -> str:
    may = f"secretsmanager:GetSecretValue on {name}"
    try:
        answer = caller.ask(place, "secretsmanager", "get_secret_value", may, SecretId=name)
    except Unfit as unfit:
        match unfit.code:
            case "ResourceNotFoundException":
                make = f"`aws secretsmanager create-secret --name {name} --secret-string TOKEN`"
                return f"there is no secret {name}: {make}, or mend DEN_SECRETS_PREFIX"
            case "DecryptionFailure":
                return f"{name} cannot be decrypted: allow the role kms:Decrypt on its key"
            case "InvalidRequestException":
                return f"{name} is about to be deleted: `aws secretsmanager restore-secret --secret-id {name}`"
            case _:
                return f"{name}: {unfit}"
    if token_in(str(answer.get("SecretString", ""))) is None:
        return f'{name} holds no token: write the bare token into it, or {{"token": "…"}}'
    return ""
