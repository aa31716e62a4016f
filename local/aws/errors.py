"""Errors as AWS answers them: a status, the kind in a header, a message in JSON."""

from aiohttp import web

STATUS = {
    "ThrottlingException": 429,
    "ServiceUnavailableException": 503,
    "InternalServerException": 500,
    "ModelTimeoutException": 408,
    "ModelErrorException": 424,
    "ModelNotReadyException": 429,
    "AccessDeniedException": 403,
    "ValidationException": 400,
    "ResourceNotFoundException": 404,
    "TextSizeLimitExceededException": 400,
    "InvalidSignatureException": 403,
    "ExpiredTokenException": 403,
}


class Asked(Exception):
    """The request cannot be served as it is; the message tells why."""

    def __init__(self, message: str, kind: str = "ValidationException") -> None:
        super().__init__(message)
        self.kind = kind


def refusal(kind: str, message: str) -> web.Response:
    """The answer of a service that says no; REST's clients read the header, those of JSON 1.1 the body."""
    body = {"__type": kind, "message": message}
    return web.json_response(body, status=STATUS[kind], headers={"x-amzn-ErrorType": kind})
