"""A lease has one holder, and its epoch tells holders apart."""

from redis.asyncio import Redis

from bus import keys
from bus.lease import Lease
from tests.bus.stage import bus_of


async def test_the_second_does_not_get_a_held_lease(redis: Redis) -> None:
    first, second = Lease(bus_of(redis), "one", "a"), Lease(bus_of(redis), "one", "b")
    assert await first.take()
    assert await second.take() is None
    assert not await second.renew()
    assert await first.renew()
    assert await second.holder() == "a"
    await first.release()


async def test_the_epoch_grows_from_holder_to_holder_and_stays_for_one(redis: Redis) -> None:
    first, second = Lease(bus_of(redis), "two", "a"), Lease(bus_of(redis), "two", "b")
    epoch = await first.take()
    assert await first.take() == epoch
    await first.release()
    later = await second.take()
    assert epoch is not None
    assert later is not None
    assert later > epoch
    await second.release()


async def test_a_lost_lease_is_not_renewed_and_comes_back_with_a_new_epoch(redis: Redis) -> None:
    lease = Lease(bus_of(redis), "three", "a")
    epoch = await lease.take()
    await redis.delete(keys.lease("three"))
    assert not await lease.renew()
    again = await lease.take()
    assert epoch is not None
    assert again is not None
    assert again > epoch
    await lease.release()


async def test_only_its_holder_releases_a_lease(redis: Redis) -> None:
    first, second = Lease(bus_of(redis), "four", "a"), Lease(bus_of(redis), "four", "b")
    await first.take()
    await second.release()
    assert await first.holder() == "a"
    await first.release()
    assert await first.holder() is None


async def test_a_dead_holders_lease_is_taken_over_but_not_a_living_ones(redis: Redis) -> None:
    dead, next_one = Lease(bus_of(redis), "five", "a"), Lease(bus_of(redis), "five", "b")
    await dead.take()
    assert await next_one.take_over("somebody else") is None
    assert await next_one.take_over("a")
    assert not await dead.renew()
    await next_one.release()


async def test_a_lease_expires_by_itself(redis: Redis) -> None:
    await Lease(bus_of(redis), "six", "a", ttl_ms=700).take()
    assert 0 < await redis.pttl(keys.lease("six")) <= 700
    await Lease(bus_of(redis), "six", "a", ttl_ms=900_000).renew()
    assert await redis.pttl(keys.lease("six")) > 700
    assert await redis.ttl(keys.lease_epoch("six")) > 0
    await Lease(bus_of(redis), "six", "a").release()
