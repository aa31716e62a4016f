"""The scene of a line: the room as an ear knows it at the moment of a decision."""

from agents.channel import Channel
from agents.company import Company
from den.ledger import GuildLedger
from den.line import Line
from den.scene import Scene


def scene_of(line: Line, channel: Channel, company: Company, ledger: GuildLedger, now_ms: int) -> Scene:
    """Without the line itself."""
    willing = ledger.consent_of(line.author.id, now_ms) is not None
    return Scene(
        recent=channel.before(line.id),
        on_stage=company.on_stage(),
        may_be_target=frozenset((line.author.id,)) if willing else frozenset(),
        barred=ledger.may_answer(line.author.id, "", line.channel_id, now_ms).reason,
        hushed_until_ms=channel.hushed_until_ms,
        now_ms=now_ms,
        thrift=channel.thrift_now(now_ms),
        said_no=frozenset((line.author.id,)) if line.author.id in ledger.opt_outs else frozenset(),
    )
