"""What a checkup says of the tables, on emulators that others wrote."""

import asyncio
from typing import Any

import pytest

from services.aws import Aws, Place
from services.checkup.caller import Caller, Unfit
from services.checkup.table import look_at_tables
from services.store.dynamo.store import DynamoStore
from tests.services.store.conftest import ministack, moto
from tests.services.store.emulators import NAMES, Emulator

__all__ = ["ministack", "moto"]
STRING = {"pk": "S", "sk": "S"}


@pytest.fixture(params=NAMES)
def place(request: pytest.FixtureRequest) -> Place:
    emulator: Emulator = request.getfixturevalue(request.param)
    return Place("eu-central-1", emulator.url)


def make(place: Place, table: str, kinds: dict[str, str] = STRING) -> Any:
    client = Aws().client("dynamodb", place, 5.0)
    client.create_table(
        TableName=table,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": kind} for name, kind in kinds.items()],
        KeySchema=[
            {"AttributeName": name, "KeyType": kind} for name, kind in zip(kinds, ("HASH", "RANGE"), strict=False)
        ],
    )
    return client


def looked(caller: Caller, place: Place, table: str, backups: bool = False) -> str:
    try:
        return look_at_tables(caller, place, table, backups)
    except Unfit as unfit:
        return str(unfit)


def test_the_tables_that_a_store_made_are_in_order_and_stay_empty(place: Place, caller: Caller) -> None:
    async def made() -> None:
        store = DynamoStore("fit", place)
        await store.make()
        await store.close()

    asyncio.run(made())
    assert looked(caller, place, "fit").startswith("fit and fit-forgotten have their keys")
    assert Aws().client("dynamodb", place, 5.0).scan(TableName="fit")["Items"] == []


def test_each_fault_of_a_table_is_told_with_the_command_that_mends_it(place: Place, caller: Caller) -> None:
    assert "`aws dynamodb create-table --table-name unfit --billing" in looked(caller, place, "unfit")
    client = make(place, "unfit")
    assert "`aws dynamodb update-time-to-live --table-name unfit --time" in looked(caller, place, "unfit")
    ttl = {"Enabled": True, "AttributeName": "ends_s"}
    client.update_time_to_live(TableName="unfit", TimeToLiveSpecification=ttl)
    assert "create-table --table-name unfit-forgotten" in looked(caller, place, "unfit")
    make(place, "unfit-forgotten").update_time_to_live(TableName="unfit-forgotten", TimeToLiveSpecification=ttl)
    assert looked(caller, place, "unfit").startswith("unfit and")
    assert "`aws dynamodb update-continuous-backups --table-name unfit" in looked(caller, place, "unfit", True)
    on = {"PointInTimeRecoveryEnabled": True}
    client.update_continuous_backups(TableName="unfit", PointInTimeRecoverySpecification=on)
    assert looked(caller, place, "unfit", True).startswith("unfit and")


def test_a_table_with_other_keys_is_told(place: Place, caller: Caller) -> None:
    make(place, "others", {"id": "S"})
    assert "others has the keys id, but the den needs pk (hash) and sk (range)" in looked(caller, place, "others")
    make(place, "numbers", {"pk": "S", "sk": "N"})
    assert "both strings" in looked(caller, place, "numbers")
