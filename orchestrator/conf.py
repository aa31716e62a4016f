"""supervisord.conf, written from the den's programs. It holds no secret: children inherit the environment."""

import re
import shlex
from collections.abc import Sequence

from den.errors import EXIT_NEVER_RESTART
from orchestrator.program import Program

LOG_BYTES = "5MB"
LOG_BACKUPS = 2

# Paths are relative to the home, where the warden runs: supervisord expands `%` twice in some values and once
# in others, so no quoting of a home's name would be right for all.
HEAD = """\
; Written by `roastden up` and `roastden reload`; changes are lost at the next one.
[supervisord]
nodaemon=true
silent=true
logfile=logs/supervisord.log
logfile_maxbytes={log_bytes}
logfile_backups={log_backups}
pidfile=run/supervisord.pid
childlogdir=logs
umask=077
identifier=den
{user}
[unix_http_server]
file={socket}
chmod=0700

[supervisorctl]
serverurl=unix://{socket}

[rpcinterface:supervisor]
supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface
"""

# startsecs=0: an early exit 78 then counts as such; the warden's brake paces what keeps crashing.
PROGRAM = """
[program:{name}]
command={command}
priority={priority}
autostart={autostart}
autorestart=unexpected
exitcodes={exitcodes}
startsecs=0
startretries=1000000
stopsignal=TERM
stopwaitsecs={stop_s}
killasgroup=true
redirect_stderr=true
stdout_logfile=logs/{name}.log
stdout_logfile_maxbytes={log_bytes}
stdout_logfile_backups={log_backups}
"""


def render(programs: Sequence[Program], socket: str, as_root: bool) -> str:
    """The whole file. `socket` is where supervisord listens; `as_root` silences its warning about root."""
    logs = {"log_bytes": LOG_BYTES, "log_backups": LOG_BACKUPS}
    head = HEAD.format(socket=plain(socket), user="user=root\n" if as_root else "", **logs)
    return head + "".join(
        PROGRAM.format(
            name=program.name,
            command=command(program.argv),
            priority=program.priority,
            exitcodes=EXIT_NEVER_RESTART,
            stop_s=program.stop_s,
            autostart=str(program.autostart).lower(),
            **logs,
        )
        for program in programs
    )


def command(argv: Sequence[str]) -> str:
    """A command line that supervisord's readers (ini comments, %-expansion, shlex) give back as argv."""
    quoted = " ".join(shlex.quote(word) for word in argv)
    # A space and ; or # would begin a comment, even within quotes: end and reopen the quotes between the two.
    return plain(re.sub(r"(?<=\s)(?=[;#])", "''", quoted))


def plain(value: str) -> str:
    """A value in which supervisord expands nothing."""
    return value.replace("%", "%%")
