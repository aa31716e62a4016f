"""A connection that ends says so once, in `lost`, and never by an error of the loop's own."""

import asyncio

import uvloop

from bus.link import Link


async def _told_after_the_end() -> str:
    server = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    _, link = await asyncio.get_running_loop().create_connection(Link, "127.0.0.1", port)
    link.drop("it was closed here")
    await asyncio.sleep(0)  # the loop closes the handle
    link.tell(("PING",))
    server.close()
    return link.lost.result()


def test_a_word_to_a_connection_that_has_ended_is_no_error() -> None:
    assert uvloop.run(_told_after_the_end()) == "it was closed here"
