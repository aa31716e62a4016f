"""The errors a caller acts on differently; everything else is a verdict or a bug.

DenError                 one sentence for the user: what is wrong, where, what to do
├── BadInput             a file, flag, variable, frame or message is malformed
├── Unavailable          something outside is away; the same call may work later
│   ├── BusAway          Redis does not answer
│   └── ModelAway        the writer does not answer
└── NeverRestart         starting again cannot help (exit status 78: supervisord and ECS leave it)
"""

EXIT_NEVER_RESTART = 78
"""sysexits' EX_CONFIG; listed in supervisord's `exitcodes`, so the process stays down."""


class DenError(Exception):
    """Its message is one clear sentence that may be shown to a user as it is."""


class BadInput(DenError):
    """What came in cannot be used."""


class Unavailable(DenError):
    """Something outside is away for now."""


class BusAway(Unavailable):
    """Redis does not answer."""


class ModelAway(Unavailable):
    """The writer does not answer in time, or not in the agreed form."""


class NeverRestart(DenError):
    """The process must end and stay down until a person has mended the cause."""
