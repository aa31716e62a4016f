"""Secrets Manager of AWS: one secret, read once. What it holds is never logged, not even in an error."""

import json

from den.errors import NeverRestart, Unavailable
from services.aws import Aws, Place

READ_S = 5.0
_NEVER = {
    "AccessDeniedException": "may not be read: the role needs secretsmanager:GetSecretValue for it",
    "DecryptionFailure": "cannot be decrypted: the role needs kms:Decrypt for its key",
    "InvalidRequestException": "is about to be deleted",
    "UnrecognizedClientException": "is asked for with credentials that AWS does not know",
}


def read_secret(name: str, aws: Aws, place: Place) -> str | None:
    """Its text, or the field `token` if that is JSON; None when there is no such secret. Blocks.

    Raises NeverRestart when asking again cannot help, else Unavailable.
    """
    from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError, NoRegionError

    try:
        answer = aws.client("secretsmanager", place, READ_S).get_secret_value(SecretId=name)
    except ClientError as error:
        code = str(error.response.get("Error", {}).get("Code", "unknown"))
        if code == "ResourceNotFoundException":
            return None
        if code in _NEVER:
            raise NeverRestart(f"The secret {name} {_NEVER[code]} ({code}).") from None
        raise Unavailable(f"The secret {name} cannot be had now ({code}).") from None
    except (NoCredentialsError, NoRegionError) as error:
        raise NeverRestart(f"The secret {name} cannot be asked for: {error}") from None
    except BotoCoreError as error:
        raise Unavailable(f"Secrets Manager does not answer ({type(error).__name__}).") from None
    return token_in(str(answer.get("SecretString", "")))


def token_in(text: str) -> str | None:
    """A bare token, or {"token": …}; None when it is neither."""
    try:
        found = json.loads(text)
    except ValueError:
        return text.strip() or None
    token = found.get("token") if isinstance(found, dict) else None
    return token.strip() or None if isinstance(token, str) else None
