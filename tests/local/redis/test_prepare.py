"""The server's folder: configuration is written anew, data is left alone."""

from pathlib import Path

import pytest

from den.errors import NeverRestart
from local.redis.conf import nodes_conf, server_conf
from local.redis.prepare import prepare


def test_all_slots_are_this_nodes_from_the_first_moment() -> None:
    assert "myself,master - 0 0 1 connected 0-16383" in nodes_conf(7000, 17000)


def test_the_node_names_its_shard_for_without_it_a_sharded_publish_aborts_the_server() -> None:
    assert ",shard-id=" in nodes_conf(7000, 17000)


def test_the_server_listens_on_loopback_only_and_keeps_a_log_of_writes() -> None:
    conf = server_conf(7000, 17000).splitlines()
    assert "bind 127.0.0.1" in conf
    assert {"appendonly yes", "appendfsync everysec", "cluster-enabled yes", 'save ""'} <= set(conf)


def test_a_changed_port_takes_effect_and_stored_data_stays(tmp_path: Path) -> None:
    folder = prepare(tmp_path, 7000, 17000)
    (folder / "appendonlydir").mkdir()
    prepare(tmp_path, 7001, 17001)
    assert "127.0.0.1:7001@17001" in (folder / "nodes.conf").read_text()
    assert (folder / "appendonlydir").is_dir()


def test_a_home_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "redis").write_text("in the way")
    with pytest.raises(NeverRestart, match=r"cannot write its folder .*redis"):
        prepare(tmp_path, 7000, 17000)
