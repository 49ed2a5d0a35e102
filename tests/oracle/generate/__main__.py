"""Writes the oracles: `python tests/oracle/generate <folder> [<name>…]`, all of them where none is named."""

import json
import sys
from pathlib import Path

import counted
import forward
import independent
import libraries as made_by
import specs

COUNTS = (
    "MACs: one multiply-accumulate per kernel weight per output position of Conv2d and Linear, bias, BN, ReLU and "
    "pooling not counted; batch 1"
)
NAMES = "activations and the global pooling bear torchvision's names, and an Identity is no layer"


def main(folder, *names):
    for name in names or ORACLES:
        source, entries = ORACLES[name]()
        (Path(folder) / f"{name}.json").write_text(text(source, *entries))


def networks(make, listed, name_of=lambda name: name):
    return "models", [entry(*one, counted.counted(make, *one, name_of)) for one in listed]


def cases(make, listed, name_of=lambda name: name):
    return "cases", [entry(*one, forward.forward(make, *one, name_of)) for one in listed]


def variants():
    models = []
    for one in specs.VARIANTS:
        network, layers = counted.run(lambda _name, spec: independent.Network(spec), *one)
        models.append(entry(*one, {**counted.totals(network, layers), "shortcuts": network.shortcut_kinds()}))
    return "models", models


def zero_init():
    make = made_by.torchvision_network
    return "models", [
        entry(name, spec, size, {"zeros": forward.zero_weights(make, name, spec)})
        for name, spec, size in specs.TORCHVISION_ZERO_INIT
    ]


def entry(name, spec, size, figures):
    return {"name": name, "spec": spec, "input_size": size, **figures}


TORCHVISION = f"{made_by.TORCHVISION}, {made_by.TORCH}"
TIMM = f"{made_by.TIMM}, {made_by.TORCH}"

ORACLES = {
    "torchvision-named": lambda: (
        {"source": f"{TORCHVISION}; {COUNTS}"},
        networks(made_by.torchvision_named, specs.TORCHVISION_NAMED),
    ),
    "torchvision-random": lambda: (
        {"source": f"{TORCHVISION}; {COUNTS}"},
        networks(made_by.torchvision_network, specs.TORCHVISION_RANDOM),
    ),
    "torchvision-dilated": lambda: (
        {"source": f"{TORCHVISION}; {COUNTS}; dilation where it is not 1"},
        networks(made_by.torchvision_network, specs.TORCHVISION_DILATED),
    ),
    "torchvision-zero-init": lambda: (
        {"source": f"{TORCHVISION}; zeros: parameters but biases that are zero in a network just made"},
        zero_init(),
    ),
    "torchvision-forward": lambda: (
        {"source": f"{TORCHVISION} CPU", "recipe": forward.RECIPE},
        cases(made_by.torchvision_network, specs.TORCHVISION_FORWARD),
    ),
    "torchvision-dilated-forward": lambda: (
        {"source": f"{TORCHVISION} CPU", "recipe": forward.RECIPE},
        cases(made_by.torchvision_network, specs.TORCHVISION_DILATED_FORWARD),
    ),
    "timm-named": lambda: (
        {"source": f"{TIMM}; {COUNTS}; {NAMES}"},
        networks(made_by.timm_named, specs.TIMM_NAMED, made_by.torchvision_name),
    ),
    "timm-random": lambda: (
        {"source": f"{TIMM}; {COUNTS}; {NAMES}"},
        networks(made_by.timm_network, specs.TIMM_RANDOM, made_by.torchvision_name),
    ),
    "timm-forward": lambda: (
        {"source": f"{TIMM} CPU; {NAMES}", "recipe": forward.RECIPE},
        cases(made_by.timm_network, specs.TIMM_FORWARD, made_by.torchvision_name),
    ),
    "variants": lambda: (
        {
            "source": f"independent {independent.TORCH} module; MACs as in torchvision-named.json; option A pads zero "
            "channels evenly before and after; pre-activation as in timm resnetv2: projection without BN on the "
            "pre-activated input, no BN after the stem, a final BN"
        },
        variants(),
    ),
}


def text(head, key, entries):
    """A network a line."""
    said = json.dumps(head, separators=(",", ":"))[:-1].replace('","', '",\n"')
    lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in entries)
    return f'{said},\n"{key}":[\n{lines}\n]}}\n'


if __name__ == "__main__":
    main(*sys.argv[1:])
