"""`python -m bench.guard.train [--without NAME ...]`: den/guard/leaning_weights.py from the development sets.

`--without` leaves sets out and tells what the network alone makes of their lines, which is the honest figure: a
set that was trained on flatters, and the rules were changed for all of them.
"""

import argparse
import textwrap
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zlib import compress

from bench.guard import fillers
from bench.guard.manuals import sentences
from bench.guard.network import Example, Network, stepped, train
from bench.guard.rows import Row, read
from bench.guard.run import FORBIDDEN
from den.guard.clear import clear
from den.guard.judge import by_rules
from den.guard.leaning import SURE, stretches_of
from den.guard.network import EVEN, KINDS, SIZE

HERE = Path(__file__).parent
AGAIN, DOUBT = 6, -3.8
"""How often more a harmless line is learnt that was taken for harm with these log-odds."""
TARGET = HERE.parents[1] / "den" / "guard" / "leaning_weights.py"


def main() -> None:
    ask = argparse.ArgumentParser(prog="python -m bench.guard.train")
    ask.add_argument("--without", nargs="*", default=[], help="sets to leave out and judge: development_16")
    left_out = frozenset(ask.parse_args().without)
    adult = fillers.adult(None)
    sets = {
        path.stem: read(path, ("someslur",), adult.words)[0] for path in sorted(HERE.glob("development*.jsonl"))
    }
    learnt = [row for name, rows in sets.items() if name not in left_out for row in rows]
    examples = [example(row) for row in (*learnt, *sentences())]
    network = train([*examples, *AGAIN * _mistaken(examples, train(examples, KINDS, SIZE))], KINDS, SIZE)
    if left_out:
        _tell([row for name in sorted(left_out) for row in sets[name]], network)
    else:
        TARGET.write_text(written(network), encoding="utf-8")
        print(f"{TARGET.name}: from {len(examples)} lines of {len(sets)} sets")


def _mistaken(examples: Sequence[Example], network: Network) -> list[Example]:
    """Harmless lines that a network takes for harm, or nearly."""
    return [one for one in examples if one[1] not in FORBIDDEN and max(network.odds(one[0])) > DOUBT]


def written(network: Network) -> str:
    """The module of the weights."""
    (linear, linear_worth), (table, table_worth) = stepped(network.linear), stepped(network.table)
    columns = [_packed(column) for values in (linear, table) for column in values.T]
    body = "\n".join(f'    """\n{textwrap.fill(text, 110)}\n""",' for text in columns)
    out = ",\n".join(f"    {_told(row)}" for row in network.out)
    return (
        '"""Weights of `den.guard.network`, made by `python -m bench.guard.train`; not to be edited."""\n\n'
        f"BIAS = {_told(network.bias)}\nBEGUN = {_told(network.begun)}\n"
        f"WORTH = {_told((*linear_worth, *table_worth))}\nOUT = (\n{out},\n)\nCOLUMNS = (\n{body}\n)\n"
    )


def _told(values: Any) -> str:
    """A tuple of six digits each, in lines that are not too long."""
    return textwrap.fill(f"({', '.join(f'{value:.6g}' for value in values)})", 100)


def _packed(steps: Any) -> str:
    return b64encode(compress(bytes(step + EVEN for step in steps.tolist()), 9)).decode()


def example(row: Row) -> Example:
    """The places of a line's features, and its kind."""
    return sorted(set[int]().union(*stretches_of(clear(row.text)))), row.kind


def _tell(rows: Sequence[Row], network: Network) -> None:
    read = [(row, dict(zip(KINDS, network.odds(example(row)[0]).tolist(), strict=True))) for row in rows]
    for kind, least in SURE.items():
        mine = [(row, odds[kind] >= least) for row, odds in read if row.kind == kind]
        alone = sum(sure for _, sure in mine)
        both = sum(sure or by_rules(row.text) for row, sure in mine)
        wrong = [row.text for row, odds in read if odds[kind] >= least and row.kind not in FORBIDDEN]
        print(f"{kind}: the model finds {alone} of {len(mine)}, with the rules {both}; wrong: {wrong}")


if __name__ == "__main__":
    main()
