"""DynamoDB's errors: which are a "no", which pass, and the rest in one sentence."""

from typing import Any

PASSING = frozenset(
    (
        "ThrottlingException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "TransactionConflictException",
        "TransactionInProgressException",
        "TransactionConflict",
        "ProvisionedThroughputExceeded",
        "ThrottlingError",
    )
)
"""Nothing was changed, and the same call may work in a moment. A 5xx is none of these: it may have worked."""
_MET = "ConditionalCheckFailed"
_SAID = {
    "ResourceNotFoundException": "does not exist: deploy it, or set DEN_TABLE and DEN_AWS_REGION to where it is",
    "AccessDeniedException": "may not be used by this role: it needs dynamodb:GetItem, PutItem, UpdateItem, "
    "DeleteItem, Query and BatchWriteItem on it",
    "UnrecognizedClientException": "is refused with these AWS credentials: look at the role or the keys",
    "ExpiredTokenException": "is refused because the AWS credentials have expired",
}


class Refusal(Exception):
    """A condition was not met: for each write of the call whether it was that one."""

    def __init__(self, reasons: tuple[bool, ...]) -> None:
        super().__init__(str(reasons))
        self.reasons = reasons


def refusal_of(error: Exception) -> tuple[bool, ...]:
    """Which conditions were not met, () if it is another error."""
    if code_of(error) == "ConditionalCheckFailedException":
        return (True,)
    reasons = tuple(code.startswith(_MET) for code in _reasons(error))
    return reasons if any(reasons) else ()


def is_passing(error: Exception) -> bool:
    """Whether nothing happened and another try makes sense."""
    reasons = [code for code in _reasons(error) if code not in ("", "None")]
    return code_of(error) in PASSING or (bool(reasons) and all(code in PASSING for code in reasons))


def code_of(error: Exception) -> str:
    """The service's own word for it, "" if it did not come from there."""
    return str(_response(error).get("Error", {}).get("Code", ""))


def sentence(table: str, error: Exception) -> str:
    """What is wrong, where, what to do; without anything of the request."""
    code = code_of(error)
    if code in _SAID:
        return f"The DynamoDB table {table} {_SAID[code]}."
    return f"The DynamoDB table {table} does not answer ({code or type(error).__name__}); try again shortly."


def _reasons(error: Exception) -> tuple[str, ...]:
    found = _response(error).get("CancellationReasons", ())
    return tuple(str(one.get("Code") or "") for one in found)


def _response(error: Exception) -> dict[str, Any]:
    response = getattr(error, "response", None)
    return response if isinstance(response, dict) else {}
