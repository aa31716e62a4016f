"""Which part tells what texts mean, if any."""

from den.settings import Settings
from services.meaning.promise import Meaning


def make_meaning(settings: Settings) -> Meaning | None:
    """The settings' own; None: words alone are compared. BadInput when its parts are not installed."""
    match settings.meaning:
        case "minilm":
            from services.meaning.minilm import MiniLM  # imported only where they are used

            return MiniLM()
        case "titan":
            from services.aws import Place, the_aws
            from services.meaning.titan import Titan

            return Titan(the_aws(), Place(settings.aws_region, settings.aws_endpoint))
        case _:
            return None
