"""What may go wrong here, in Discord's own words and codes.

ApiError      an answer of the REST interface: status, code, message, field errors
WorldError    world.json or the command line cannot be used: one sentence for the operator
PortTaken     the same, about the port: worth another try later
LocalError    a request of the chat page cannot be done: one sentence for the person
"""

from local.discord.values import Json


class WorldError(Exception):
    """The operator has to change something; the text says where and what."""


class PortTaken(WorldError):
    """May pass by itself: whoever listens there may end."""


class LocalError(Exception):
    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status


class ApiError(Exception):
    def __init__(self, status: int, code: int, message: str, errors: Json | None = None) -> None:
        super().__init__(f"{status} {code} {message}")
        self.status = status
        self.body: Json = {"message": message, "code": code}
        if errors:
            self.body["errors"] = errors


_UNKNOWN = {
    "Channel": 10003,
    "Guild": 10004,
    "Member": 10007,
    "Message": 10008,
    "User": 10013,
    "Emoji": 10014,
    "Webhook": 10015,
    "Interaction": 10062,
    "Application Command": 10063,
    "Application": 10002,
    "Role": 10011,
}


def unknown(what: str) -> ApiError:
    return ApiError(404, _UNKNOWN[what], "Unknown interaction" if what == "Interaction" else f"Unknown {what}")


def unauthorized() -> ApiError:
    return ApiError(401, 0, "401: Unauthorized")


def missing_access() -> ApiError:
    return ApiError(403, 50001, "Missing Access")


def missing_permissions() -> ApiError:
    return ApiError(403, 50013, "Missing Permissions")


def field_error(path: str, code: str, message: str) -> ApiError:
    """50035 with Discord's tree: `content` or `0.options.1.name` names the field."""
    tree: Json = {"_errors": [{"code": code, "message": message}]}
    for key in reversed(path.split(".")):
        tree = {key: tree}
    return ApiError(400, 50035, "Invalid Form Body", tree)


def too_long(path: str, most: int) -> ApiError:
    return field_error(path, "BASE_TYPE_BAD_LENGTH", f"Must be {most} or fewer in length.")


def bad_length(path: str, least: int, most: int) -> ApiError:
    return field_error(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")


def bad_choice(path: str, allowed: str) -> ApiError:
    return field_error(path, "BASE_TYPE_CHOICES", f"Value must be one of {{{allowed}}}.")


def bad_type(path: str, wanted: str) -> ApiError:
    return field_error(path, "BASE_TYPE_BAD_TYPE", f"Must be {wanted}.")


def not_snowflake(path: str, value: object) -> ApiError:
    return field_error(path, "NUMBER_TYPE_COERCE", f'Value "{value}" is not snowflake.')
