"""What can go wrong with a call of Bedrock, as one of ours: the only place that knows the libraries' own errors.

| when                  | what is raised                                        | here      |
|-----------------------|-------------------------------------------------------|-----------|
| before the stream     | ClientError, code ThrottlingException and the like    | by code   |
| no connection         | EndpointConnectionError, ConnectTimeoutError          | Hiccup    |
| no answer             | botocore's ReadTimeoutError                           | ModelAway |
| in the stream: error  | EventStreamError, code throttlingException            | ModelAway |
| in the stream: cut    | urllib3's ProtocolError, or botocore's stream errors  | ModelAway |
| in the stream: silent | urllib3's ReadTimeoutError                            | ModelAway |
| in the stream: damage | botocore's ChecksumMismatch and its like              | ModelAway |
| in the stream: an end | nothing at all; `reply.py` demands messageStop        | ModelAway |
"""

from botocore.eventstream import ParserError
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectionError,
    ConnectTimeoutError,
    EndpointConnectionError,
    EventStreamError,
    HTTPClientError,
    NoCredentialsError,
    NoRegionError,
    ReadTimeoutError,
)
from urllib3.exceptions import HTTPError
from urllib3.exceptions import ReadTimeoutError as Silent

from den.errors import ModelAway
from services.generation.away import Hiccup

FORESEEN = (ClientError, BotoCoreError, HTTPError, ParserError)
"""What may come out of a call; EventStreamError is a ClientError."""

_AGAIN = {
    "ThrottlingException": "is throttled",
    "ServiceUnavailableException": "is not available now",
    "InternalServerException": "failed inside",
    "ModelNotReadyException": "is not ready yet",
}
_TOLD = {
    "AccessDeniedException": "may not be used by this account or role (bedrock:InvokeModelWithResponseStream)",
    "ResourceNotFoundException": "is not known in this Region",
    "ModelTimeoutException": "took longer than Bedrock allows",
    "ModelErrorException": "failed with an error of its own",
    "ServiceQuotaExceededException": "is beyond this account's quota",
    "UnrecognizedClientException": "is asked with credentials that AWS does not know",
    "InvalidSignatureException": "is asked with a secret key that does not fit, or by a clock that is wrong",
    "ExpiredTokenException": "is asked with credentials that have expired",
}


def away(error: Exception, streaming: bool) -> ModelAway:
    """The clause that follows “The model …”. `streaming`: the first event was there, or could have been."""
    if isinstance(error, EventStreamError):
        return ModelAway(f"stopped in the middle ({_code(error)})")
    if isinstance(error, ClientError):
        return _refused(error)
    if isinstance(error, ConnectTimeoutError | EndpointConnectionError):
        return Hiccup("cannot be reached")
    if isinstance(error, NoCredentialsError):
        return ModelAway("cannot be asked: there are no AWS credentials in the environment or the role")
    if isinstance(error, NoRegionError):
        return ModelAway("cannot be asked: no Region is set; set DEN_AWS_REGION")
    if isinstance(error, ReadTimeoutError | Silent):
        return ModelAway("fell silent in the middle" if streaming else "did not begin to answer")
    if isinstance(error, ParserError):
        return ModelAway(f"sent a damaged stream ({type(error).__name__})")
    if isinstance(error, HTTPError) or streaming:
        return ModelAway("was cut off in the middle")
    if isinstance(error, HTTPClientError | ConnectionError):
        return Hiccup(f"cannot be reached ({type(error).__name__})")
    return ModelAway(f"cannot be asked: {' '.join(str(error).split())}")


def _refused(error: ClientError) -> ModelAway:
    code = _code(error)
    if code in _AGAIN:
        return Hiccup(f"{_AGAIN[code]} ({code})")
    if code in _TOLD:
        return ModelAway(f"{_TOLD[code]} ({code})")
    said = " ".join(str(error.response.get("Error", {}).get("Message", "")).split())[:200]
    return ModelAway(f"refused the call ({code}: {said})")


def _code(error: ClientError) -> str:
    return str(error.response.get("Error", {}).get("Code", "unknown"))
