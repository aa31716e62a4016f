"""A caller: asks AWS one thing, and tells in words what must be mended when the answer is no."""

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from den.errors import DenError
from services.aws import Aws, Place

READ_S = 6.0
LATEST_S = 120
"""AWS refuses calls whose clock is 300 s off; well before that somebody should know."""
_SIGNED = frozenset(
    (
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "RequestTimeTooSkewed",
        "RequestExpired",
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "IncompleteSignature",
    )
)
_EXPIRED = frozenset(("ExpiredTokenException", "ExpiredToken"))
_DENIED = frozenset(("AccessDeniedException", "AccessDenied", "UnauthorizedOperation"))
_NO_KEYS = "AWS has no credentials here: give the task or the machine a role, or set AWS_PROFILE"


class Unfit(DenError):
    """It is not as the den needs it. `code` is AWS's own word, "" if the answer was no error."""

    def __init__(self, sentence: str, code: str = "") -> None:
        super().__init__(sentence)
        self.code = code


class Caller:
    """Blocks. `ahead_s`: by how much AWS's clock is before this machine's, as far as an answer told it."""

    def __init__(self, aws: Aws, now_s: Callable[[], float] = time.time) -> None:
        self.ahead_s: float | None = None
        self._aws = aws
        self._now_s = now_s

    def ask(self, place: Place, service: str, operation: str, permission: str, **asked: Any) -> dict[str, Any]:
        """The answer; Unfit names the permission, setting or command that mends it."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            answer: dict[str, Any] = getattr(self._aws.client(service, place, READ_S), operation)(**asked)
        except ClientError as error:
            self._look_at_the_clock(error.response)
            raise self._refused(error.response.get("Error", {}), permission) from None
        except BotoCoreError as error:
            raise Unfit(_unreached(error, place)) from None
        self._look_at_the_clock(answer)
        return answer

    def clock(self) -> str:
        """What there is to say of this machine's clock; Unfit if it is wrong."""
        if abs(self.ahead_s or 0.0) > LATEST_S:
            raise Unfit(self._clock_said())
        return f"within {max(1, round(abs(self.ahead_s or 0.0)))} s of AWS's"

    def _look_at_the_clock(self, answer: Mapping[str, Any]) -> None:
        told = answer.get("ResponseMetadata", {}).get("HTTPHeaders", {}).get("date")
        if told:
            self.ahead_s = parsedate_to_datetime(told).timestamp() - self._now_s()

    def _clock_said(self) -> str:
        by = timedelta(seconds=round(abs(self.ahead_s or 0.0)))
        which = "behind" if (self.ahead_s or 0.0) > 0 else "before"
        return (
            f"this machine's clock is {by} {which} AWS's, and AWS refuses calls from 5 minutes on: "
            "set it, as with `timedatectl set-ntp true`"
        )

    def _refused(self, error: Mapping[str, Any], permission: str) -> Unfit:
        code, said = str(error.get("Code", "unknown")), " ".join(str(error.get("Message", "")).split())[:240]
        if code in _DENIED:
            return Unfit(f"it may not be used: allow the role {permission} ({code}: {said})", code)
        if code in _SIGNED and abs(self.ahead_s or 0.0) > LATEST_S:
            return Unfit(self._clock_said(), code)
        if code in (*_SIGNED, *_EXPIRED):
            mend = "expired: sign in again" if code in _EXPIRED else "unknown: mend the key or AWS_PROFILE"
            return Unfit(f"the AWS credentials here are {mend} ({code})", code)
        return Unfit(f"AWS refuses the call ({code}: {said})", code)


def _unreached(error: Exception, place: Place) -> str:
    from botocore.exceptions import ConnectionError as Unconnected
    from botocore.exceptions import HTTPClientError, NoCredentialsError, NoRegionError, ProfileNotFound

    if isinstance(error, NoCredentialsError):
        return _NO_KEYS
    if isinstance(error, NoRegionError):
        return "no Region is set: set DEN_AWS_REGION, such as DEN_AWS_REGION=eu-central-1"
    if isinstance(error, ProfileNotFound):
        return f"{error}: set AWS_PROFILE to one of ~/.aws/config"
    if isinstance(error, HTTPClientError | Unconnected):
        where = place.endpoint or f"AWS in {place.region or 'the Region that is set'}"
        advice = "look at its address" if place.endpoint else "allow outgoing HTTPS or make a VPC endpoint for it"
        return f"{where} does not answer ({type(error).__name__}): {advice}"
    return f"AWS cannot be asked: {' '.join(str(error).split())}"
