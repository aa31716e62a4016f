"""Secrets Manager of AWS: secrets by name, each asked for once. What one holds is in no log and no error."""

import json
import time
from collections.abc import Callable
from functools import cache

from den.errors import NeverRestart, Unavailable
from services.aws import Aws, Place, the_aws

READ_S = 5.0
KEEP_S = 60.0
"""A start asks for each token three times: to see that there are all, to make Redis' users, and to sign in."""
_NEVER = {
    "AccessDeniedException": "may not be read: the role needs secretsmanager:GetSecretValue for it",
    "DecryptionFailure": "cannot be decrypted: the role needs kms:Decrypt for its key",
    "InvalidRequestException": "is about to be deleted",
    "UnrecognizedClientException": "is asked for with credentials that AWS does not know",
}


class Secrets:
    """One place's. `read` blocks."""

    def __init__(self, aws: Aws, place: Place, clock: Callable[[], float] = time.monotonic) -> None:
        self._aws = aws
        self._place = place
        self._clock = clock
        self._kept: dict[str, tuple[float, str]] = {}

    def read(self, name: str, *, anew: bool = False) -> str | None:
        """As `read_secret`; what was found is good for a minute, unless it is asked for anew."""
        until, text = self._kept.get(name, (0.0, ""))
        if not anew and self._clock() < until:
            return text
        found = read_secret(name, self._aws, self._place)
        if found is not None:
            self._kept[name] = (self._clock() + KEEP_S, found)
        return found


@cache
def the_secrets(place: Place) -> Secrets:
    """The process's own."""
    return Secrets(the_aws(), place)


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
