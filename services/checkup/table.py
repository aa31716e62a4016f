"""The table: whether both are there, as the store needs them, and may be read and written."""

from typing import Any

from services.aws import Place
from services.checkup.caller import Caller, Unfit

KEYS = {"pk": "HASH", "sk": "RANGE"}
EXPIRY = "ends_s"
NOBODY = {"pk": {"S": "DOCTOR"}, "sk": {"S": "DOCTOR"}}
"""Is never written: each trial write has a condition that cannot hold, or deletes what is not there."""
NEVER = {"ConditionExpression": "attribute_exists(pk) AND attribute_not_exists(pk)"}
_CREATE = (
    "--billing-mode PAY_PER_REQUEST --attribute-definitions AttributeName=pk,AttributeType=S "
    "AttributeName=sk,AttributeType=S --key-schema AttributeName=pk,KeyType=HASH AttributeName=sk,KeyType=RANGE"
)


def look_at_tables(caller: Caller, place: Place, table: str, backups: bool = True) -> str:
    """Changes nothing. `backups`: also point-in-time recovery, which an emulator has not; Unfit."""
    for name in (table, f"{table}-forgotten"):
        _Look(caller, place, name).all()
    if backups:
        _Look(caller, place, table).backups()
    return f"{table} and {table}-forgotten have their keys and their expiry, and may be read and written"


class _Look:
    def __init__(self, caller: Caller, place: Place, name: str) -> None:
        self.caller, self.place, self.name = caller, place, name

    def all(self) -> None:
        self.keys()
        self.expiry()
        self.use()

    def keys(self) -> None:
        try:
            found = self.ask("describe_table")["Table"]
        except Unfit as unfit:
            if unfit.code != "ResourceNotFoundException":
                raise
            make = f"`aws dynamodb create-table --table-name {self.name} {_CREATE}`"
            raise Unfit(f"there is no table {self.name}: set DEN_TABLE or DEN_AWS_REGION, or {make}") from None
        kinds = {one["AttributeName"]: one["AttributeType"] for one in found["AttributeDefinitions"]}
        keys = {one["AttributeName"]: one["KeyType"] for one in found["KeySchema"]}
        if keys != KEYS or {kinds[key] for key in keys} != {"S"}:
            raise Unfit(
                f"{self.name} has the keys {', '.join(keys)}, but the den needs pk (hash) and sk (range), both "
                "strings: make another table and set DEN_TABLE to it"
            )

    def expiry(self) -> None:
        told = self.ask("describe_time_to_live")["TimeToLiveDescription"]
        if told.get("TimeToLiveStatus") not in ("ENABLED", "ENABLING") or told.get("AttributeName") != EXPIRY:
            raise Unfit(
                f"what has ended is not deleted from {self.name}: `aws dynamodb update-time-to-live --table-name "
                f"{self.name} --time-to-live-specification Enabled=true,AttributeName={EXPIRY}`"
            )

    def backups(self) -> None:
        told = self.ask("describe_continuous_backups")["ContinuousBackupsDescription"]
        if told.get("PointInTimeRecoveryDescription", {}).get("PointInTimeRecoveryStatus") != "ENABLED":
            raise Unfit(
                f"{self.name} has no backups: `aws dynamodb update-continuous-backups --table-name {self.name} "
                "--point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`"
            )

    def use(self) -> None:
        self.ask("get_item", Key=NOBODY)
        self.ask("query", KeyConditionExpression="pk = :pk", ExpressionAttributeValues={":pk": NOBODY["pk"]})
        self.refused("put_item", Item=NOBODY)
        self.refused("update_item", Key=NOBODY, UpdateExpression="REMOVE x")
        self.refused("delete_item", Key=NOBODY)
        batch = {self.name: [{"DeleteRequest": {"Key": NOBODY}}]}
        self.caller.ask(
            self.place, "dynamodb", "batch_write_item", self.may("batch_write_item"), RequestItems=batch
        )

    def refused(self, operation: str, **asked: Any) -> None:
        """A write that may be made and must not happen."""
        try:
            self.ask(operation, **asked, **NEVER)
        except Unfit as unfit:
            if unfit.code != "ConditionalCheckFailedException":
                raise

    def ask(self, operation: str, **asked: Any) -> dict[str, Any]:
        return self.caller.ask(
            self.place, "dynamodb", operation, self.may(operation), TableName=self.name, **asked
        )

    def may(self, operation: str) -> str:
        return f"dynamodb:{operation.title().replace('_', '')} on the table {self.name}"
