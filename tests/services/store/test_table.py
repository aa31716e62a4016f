"""A DynamoDB that throttles, leaves work undone or is away: no emulator does, so such an answer is put in."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from botocore.awsrequest import AWSResponse

from den.errors import Unavailable
from services.aws import Aws, Place
from services.store.dynamo.store import READ_S
from services.store.dynamo.table import PAUSES_S, Table
from services.store.dynamo.trouble import Refusal
from tests.services.store.emulators import Emulator

Answer = Callable[[dict[str, Any]], dict[str, Any] | None]


class _Body:
    def __init__(self, content: bytes) -> None:
        self._content = content

    def stream(self, **_: Any) -> Any:
        yield self._content


def answered(status: int, body: dict[str, Any], url: str) -> AWSResponse:
    headers = {"content-type": "application/x-amz-json-1.0"}
    return AWSResponse(url, status, headers, _Body(json.dumps(body).encode()))


class Faulty:
    """The unmodified client on an emulator; `faults` are answered first, one a request of that operation."""

    def __init__(self, url: str, operation: str, faults: list[tuple[int, Answer]]) -> None:
        self.faults, self.slept = faults, list[float]()
        client = Aws().client("dynamodb", Place("eu-central-1", url), READ_S)
        client.meta.events.register(f"before-send.dynamodb.{operation}", self._send)
        self.table = Table(f"faulty-{operation}-{len(faults)}", lambda: client, self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def _send(self, request: Any, **_: Any) -> AWSResponse | None:
        if not self.faults:
            return None
        status, answer = self.faults.pop(0)
        body = answer(json.loads(request.body))
        return None if body is None else answered(status, body, request.url)


def error(code: str) -> Answer:
    return lambda _: {"__type": f"com.amazonaws.dynamodb.v20120810#{code}", "message": "no"}


def cancelled(*codes: str) -> Answer:
    reasons = [{"Code": code} for code in codes]
    return lambda _: {"__type": "x#TransactionCanceledException", "message": "no", "CancellationReasons": reasons}


def undone(asked: dict[str, Any]) -> dict[str, Any]:
    """Nothing of the batch was done."""
    return {"UnprocessedItems": asked["RequestItems"]}


async def put(table: Table, sk: str) -> None:
    await table.call("put_item", Item={"pk": {"S": "p"}, "sk": {"S": sk}})


async def test_what_a_batch_left_undone_is_asked_for_again(ministack: Emulator) -> None:
    on = Faulty(ministack.url, "BatchWriteItem", [(200, undone), (200, undone)])
    await on.table.make()
    for n in range(60):
        await put(on.table, f"{n:02d}")
    await on.table.delete_all(("p", f"{n:02d}") for n in range(60))
    assert await on.table.query("p") == []
    assert len(on.slept) == 2
    await on.table.close()


async def test_a_batch_that_is_never_done_is_given_up_with_a_sentence(ministack: Emulator) -> None:
    on = Faulty(ministack.url, "BatchWriteItem", [(200, undone)] * 20)
    await on.table.make()
    with pytest.raises(Unavailable, match="takes no more writes"):
        await on.table.delete_all([("p", "1")])
    await on.table.close()


@pytest.mark.parametrize("code", ["ThrottlingException", "ProvisionedThroughputExceededException"])
async def test_a_throttled_write_is_tried_again_with_growing_pauses(ministack: Emulator, code: str) -> None:
    on = Faulty(ministack.url, "PutItem", [(400, error(code))] * 3)
    await on.table.make()
    await put(on.table, "1")
    assert len(await on.table.query("p")) == 1
    assert [0.5 <= slept / pause <= 1.5 for slept, pause in zip(on.slept, PAUSES_S, strict=False)] == [True] * 3
    await on.table.call("delete_table")
    await on.table.close()


async def test_a_table_that_only_throttles_is_away(ministack: Emulator) -> None:
    on = Faulty(ministack.url, "PutItem", [(400, error("ThrottlingException"))] * 99)
    with pytest.raises(Unavailable, match=r"does not answer \(ThrottlingException\)"):
        await put(on.table, "1")
    assert len(on.slept) == len(PAUSES_S)
    await on.table.close()


async def test_another_transaction_in_the_way_is_waited_for(ministack: Emulator) -> None:
    on = Faulty(ministack.url, "TransactWriteItems", [(400, cancelled("None", "TransactionConflict"))])
    await on.table.make()
    await on.table.transact({"Put": {"Item": {"pk": {"S": "p"}, "sk": {"S": "1"}}}})
    assert len(await on.table.query("p")) == 1
    await on.table.close()


async def test_a_condition_that_was_not_met_is_a_no_and_says_which(ministack: Emulator) -> None:
    on = Faulty(ministack.url, "TransactWriteItems", [(400, cancelled("None", "ConditionalCheckFailed"))] * 4)
    with pytest.raises(Refusal) as caught:
        await on.table.transact({"Put": {"Item": {"pk": {"S": "p"}, "sk": {"S": "1"}}}})
    assert (caught.value.reasons, on.slept) == ((False, True), [])
    await on.table.close()


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [
        (400, "AccessDeniedException", "may not be used by this role: it needs"),
        (400, "ResourceNotFoundException", "does not exist: deploy it, or set DEN_TABLE"),
        (500, "InternalServerError", "does not answer"),
    ],
)
async def test_other_errors_are_one_sentence_and_not_repeated(
    ministack: Emulator, status: int, code: str, said: str
) -> None:
    on = Faulty(ministack.url, "PutItem", [(status, error(code))] * 5)
    with pytest.raises(Unavailable, match=said) as caught:
        await put(on.table, "1")
    assert "\n" not in str(caught.value)
    assert (len(on.faults), on.slept) == (4, [])
    await on.table.close()


async def test_nobody_there_is_one_sentence() -> None:
    nowhere = Place("eu-central-1", "http://127.0.0.1:9")
    table = Table("den", lambda: Aws().client("dynamodb", nowhere, READ_S))
    with pytest.raises(Unavailable, match=r"table den does not answer \(EndpointConnectionError\)"):
        await put(table, "1")
    await table.close()
