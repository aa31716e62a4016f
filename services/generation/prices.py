"""The price list that ships with the den; an operator may name another."""

from functools import cache
from pathlib import Path

from pydantic import ValidationError

from den.errors import BadInput
from den.price import Prices

FILE = Path(__file__).parent / "prices.json"


@cache
def read_prices(path: Path = FILE) -> Prices:
    """BadInput names the file and what is wrong with it."""
    try:
        return Prices.model_validate_json(path.read_bytes())
    except OSError as error:
        raise BadInput(f"The price list {path} cannot be read ({error.strerror}).") from None
    except ValidationError as error:
        fault = error.errors()[0]
        where = ".".join(map(str, fault["loc"])) or "the file"
        raise BadInput(f"The price list {path} cannot be used: {where}: {fault['msg']}.") from None
