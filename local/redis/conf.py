"""The embedded server's configuration: a cluster of one node, so that cross-slot mistakes show at home."""

import hashlib

MAX_MEMORY = "256mb"
"""Far above what a den needs; a leak then shows as a clear error and not as a full machine."""


USERS = "users.acl"


def server_conf(port: int, cluster_port: int, users: bool = False) -> str:
    """valkey.conf. Its folder is the server's working directory, so no path needs quoting.

    `users`: nobody is let in but the users of the file USERS.
    """
    lines = (
        "bind 127.0.0.1",
        f"port {port}",
        "protected-mode yes",
        "daemonize no",
        "tcp-backlog 128",
        "always-show-logo no",
        "cluster-enabled yes",
        f"cluster-port {cluster_port}",
        "cluster-config-file nodes.conf",
        "appendonly yes",
        "appendfsync everysec",
        "aof-load-truncated yes",  # a torn last write is cut off, not a reason to stay down
        'save ""',
        f"maxmemory {MAX_MEMORY}",
        "maxmemory-policy noeviction",  # keys carry facts; losing one silently is worse than an error
        "maxclients 2000",
        "slowlog-log-slower-than -1",  # it would keep the beginnings of grants, which hold what people say
        *((f"aclfile {USERS}",) if users else ()),
    )
    return "\n".join(lines) + "\n"


def nodes_conf(port: int, cluster_port: int) -> str:
    """nodes.conf in which this node holds all slots.

    Written before every start: the server is then writable 2.05 s after it starts, the delay that is
    compiled into it (CLUSTER_WRITABLE_DELAY); no setting was found to shorten it, and forming the
    cluster by commands afterwards is no faster.
    """
    node = hashlib.sha1(f"roastden {port} {cluster_port}".encode(), usedforsecurity=False).hexdigest()
    # Without a shard-id the server loads the file too, and aborts at the first SPUBLISH (its own assertion).
    place = f"127.0.0.1:{port}@{cluster_port},,tls-port=0,shard-id={node}"
    return f"{node} {place} myself,master - 0 0 1 connected 0-16383\nvars currentEpoch 1 lastVoteEpoch 0\n"
