"""When a line that is written may be said."""

from agents.pacing import landed_ms
from tests.agents.lines import line
from tests.agents.test_ear import EMBER_BOT


def test_a_line_that_got_a_laugh_has_landed() -> None:
    bot, laugh = line("Your bread has a lawyer.", author=EMBER_BOT), line("hahaha", nr=2)
    assert landed_ms((bot, laugh)) == bot.at_ms
    assert landed_ms((bot, line("and now?", nr=2))) == landed_ms((laugh,)) == landed_ms(()) == 0
