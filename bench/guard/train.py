"""`python -m bench.guard.train [--without NAME ...]`: den/guard/leaning_weights.py from the development sets.

Logistic regression by stochastic descent, the same weights every time. `--without` leaves sets out and tells
what the model alone makes of their lines, which is the honest figure: a set that was trained on flatters, and the
rules were changed for all of them.
"""

import argparse
import math
import random
import textwrap
from base64 import b85encode
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from zlib import compress

from bench.guard import fillers
from bench.guard.rows import Row, read
from den.guard.clear import clear
from den.guard.judge import by_rules
from den.guard.judgement import Tag
from den.guard.leaning import HARMLESS, SIZE, SURE, stretches_of

HERE = Path(__file__).parent
KINDS = tuple(HARMLESS)
TARGET = HERE.parents[1] / "den" / "guard" / "leaning_weights.py"
ROUNDS, RATE, DECAY, SEED = 30, 10.0, 3e-6, 1
Example = tuple[Sequence[int], str]
Model = tuple[list[int], float, float]
"""Weights from -127 to 127, what one is worth, and the bias."""


def main() -> None:
    ask = argparse.ArgumentParser(prog="python -m bench.guard.train")
    ask.add_argument("--without", nargs="*", default=[], help="sets to leave out and judge: development_16")
    left_out = frozenset(ask.parse_args().without)
    adult = fillers.adult(None)
    sets = {
        path.stem: read(path, ("someslur",), adult.words)[0] for path in sorted(HERE.glob("development*.jsonl"))
    }
    examples = [example(row) for name, rows in sets.items() if name not in left_out for row in rows]
    models = {kind: train(examples, kind) for kind in KINDS}
    if left_out:
        _tell([row for name in sorted(left_out) for row in sets[name]], models)
    else:
        TARGET.write_text(written(models), encoding="utf-8")
        print(f"{TARGET.name}: from {len(examples)} lines of {len(sets)} sets")


def train(examples: Sequence[Example], kind: str) -> Model:
    """The mean of the weights over the last half of the rounds, which is steadier than the last."""
    dice, weights, bias = random.Random(SEED), [0.0] * SIZE, 0.0
    total, total_bias, order = [0.0] * SIZE, 0.0, list(range(len(examples)))
    for nth in range(ROUNDS):
        dice.shuffle(order)
        rate = RATE / (1 + nth / 4)
        for one in order:
            places, found = examples[one]
            norm = len(places) ** -0.5
            z = bias + norm * sum(map(weights.__getitem__, places))
            step = rate * ((found == kind) - 1 / (1 + math.exp(-max(-30.0, min(30.0, z)))))
            bias += step * 0.1
            for place in places:
                weights[place] += step * norm
        shrink = (1 - DECAY * rate) ** len(order)
        weights = [weight * shrink for weight in weights]
        if nth >= ROUNDS // 2:
            total = [a + b for a, b in zip(total, weights, strict=True)]
            total_bias += bias
    rounds = ROUNDS - ROUNDS // 2
    scale = max(map(abs, total)) / rounds / 127
    return [round(weight / rounds / scale) for weight in total], scale, total_bias / rounds


def written(models: Mapping[Tag, Model]) -> str:
    """The module of the weights."""
    head = '"""Weights of `den.guard.leaning`, made by `python -m bench.guard.train`; not to be edited."""\n\n'
    packed = {kind: _packed(weights) for kind, (weights, _, _) in models.items()}
    body = "\n".join(f'    "{kind}": r"""\n{textwrap.fill(text, 110)}\n""",' for kind, text in packed.items())
    scales = ", ".join(f'"{kind}": {scale:.6f}' for kind, (_, scale, _) in models.items())
    biases = ", ".join(f'"{kind}": {bias:.4f}' for kind, (_, _, bias) in models.items())
    return f"{head}SCALE = {{{scales}}}\nBIAS = {{{biases}}}\nWEIGHTS = {{\n{body}\n}}\n"


def _packed(weights: Iterable[int]) -> str:
    return b85encode(compress(bytes(weight + 128 for weight in weights), 9)).decode()


def example(row: Row) -> Example:
    """The places of a line's features, and its kind."""
    return sorted(set[int]().union(*stretches_of(clear(row.text)))), row.kind


def _odds(model: Model, places: Sequence[int]) -> float:
    weights, scale, bias = model
    return bias + scale * sum(weights[place] for place in places) / math.sqrt(len(places))


def _tell(rows: Sequence[Row], models: Mapping[Tag, Model]) -> None:
    for kind, model in models.items():
        told = [(row, _odds(model, example(row)[0]) >= SURE.get(kind, math.inf)) for row in rows]
        mine = [(row, sure) for row, sure in told if row.kind == kind]
        alone = sum(sure for _, sure in mine)
        both = sum(sure or by_rules(row.text) for row, sure in mine)
        wrong = [row.text for row, sure in told if sure and row.kind in ("roast", "innocent")]
        print(f"{kind}: the model finds {alone} of {len(mine)}, with the rules {both}; wrong: {wrong}")


if __name__ == "__main__":
    main()
