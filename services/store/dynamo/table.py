"""A DynamoDB table behind worker threads: its calls, retried where that is safe, and its errors as sentences."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from den.errors import Unavailable
from services.store.dynamo.client import THREADS
from services.store.dynamo.trouble import Refusal, is_passing, refusal_of, sentence

Item = dict[str, Any]
Key = tuple[str, str]
PAUSES_S = (0.03, 0.06, 0.12, 0.25, 0.5, 1.0, 1.0)
"""Before each further try of a call that was throttled or met another transaction; each with jitter."""
BATCH = 25


class Table:
    """Its items have the keys `pk` and `sk`. Calls raise Unavailable, or Refusal: a condition was not met."""

    def __init__(
        self,
        name: str,
        make_client: Callable[[], Any],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.name = name
        self._make_client = make_client
        self._sleep = sleep
        self.client: Any = None
        self._first = ThreadPoolExecutor(1, thread_name_prefix="dynamo-client")
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="dynamo")

    async def call(self, operation: str, **asked: Any) -> Item:
        """One operation of the client on this table."""
        return await self._patiently(operation, {"TableName": self.name, **asked})

    async def transact(self, *writes: Item) -> None:
        """All of these writes or none; each is `{"Put": {...}}` or its like, without the table's name."""
        named = [{kind: {"TableName": self.name, **asked}} for write in writes for kind, asked in write.items()]
        await self._patiently("transact_write_items", {"TransactItems": named})

    async def read(self, key: Key) -> Item | None:
        """As it is now, not as it was a moment ago."""
        found = await self.call("get_item", Key=_key(key), ConsistentRead=True)
        item: Item | None = found.get("Item")
        return item

    async def query(self, pk: str, begins: str = "") -> list[Item]:
        """All of a partition, page by page, in the order of the sort keys."""
        asked: Item = {
            "KeyConditionExpression": "pk = :pk",
            "ExpressionAttributeValues": {":pk": {"S": pk}},
            "ConsistentRead": True,
        }
        if begins:
            asked["KeyConditionExpression"] += " AND begins_with(sk, :sk)"
            asked["ExpressionAttributeValues"][":sk"] = {"S": begins}
        found: list[Item] = []
        while True:
            page = await self.call("query", **asked)
            found += page["Items"]
            if "LastEvaluatedKey" not in page:
                return found
            asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]

    async def delete_all(self, keys: Iterable[Key]) -> None:
        """In batches; what the table did not get to is asked for again."""
        left: list[Item] = [{"DeleteRequest": {"Key": _key(key)}} for key in keys]
        pauses = iter(PAUSES_S)
        while left:
            batch, left = left[:BATCH], left[BATCH:]
            answer = await self._patiently("batch_write_item", {"RequestItems": {self.name: batch}})
            undone = answer.get("UnprocessedItems", {}).get(self.name, [])
            if undone:
                left = undone + left
                await self._pause(next(pauses, None))

    async def make(self) -> None:
        """Makes the table if there is none: for an emulator; on AWS the deployment does."""
        try:
            await self.call("describe_table")
            return
        except Unavailable as missing:
            if not isinstance(missing.__cause__, Exception) or "NotFound" not in repr(missing.__cause__):
                raise
        attributes: Sequence[Item] = [{"AttributeName": name, "AttributeType": "S"} for name in ("pk", "sk")]
        keys = [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}]
        await self.call(
            "create_table", AttributeDefinitions=attributes, KeySchema=keys, BillingMode="PAY_PER_REQUEST"
        )
        while (await self.call("describe_table"))["Table"]["TableStatus"] != "ACTIVE":
            await self._sleep(0.1)
        ttl = {"Enabled": True, "AttributeName": "ends_s"}
        await self.call("update_time_to_live", TimeToLiveSpecification=ttl)

    async def close(self) -> None:
        """May be called more than once."""
        for threads in (self._first, self._threads):
            threads.shutdown(wait=False, cancel_futures=True)
        if self.client is not None:
            self.client.close()

    async def _patiently(self, operation: str, asked: Item) -> Item:
        loop = asyncio.get_running_loop()
        if self.client is None:  # clients are made one after the other: making one is not safe in two threads
            await loop.run_in_executor(self._first, self._connect)
        for pause in (*PAUSES_S, None):
            try:
                return await loop.run_in_executor(self._threads, self._once, operation, asked)
            except Exception as error:
                if refused := refusal_of(error):
                    raise Refusal(refused) from error
                if not is_passing(error) or pause is None:
                    raise Unavailable(sentence(self.name, error)) from error
                await self._pause(pause)
        raise AssertionError("the last try returns or raises")

    async def _pause(self, pause: float | None) -> None:
        if pause is None:
            raise Unavailable(f"The table {self.name} takes no more writes just now: try again shortly.")
        await self._sleep(pause * (0.5 + random.random()))

    def _connect(self) -> None:
        if self.client is None:
            self.client = self._make_client()

    def _once(self, operation: str, asked: Item) -> Item:
        answer: Item = getattr(self.client, operation)(**asked)
        return answer


def _key(key: Key) -> Item:
    return {"pk": {"S": key[0]}, "sk": {"S": key[1]}}
