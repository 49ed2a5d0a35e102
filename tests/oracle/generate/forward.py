"""What a network computes with the recipe's weights and image."""

import sys
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).parents[2] / "support" / "python"))
import recipe  # noqa: E402

RECIPE = (
    "Deterministic weights: for every state_dict key except num_batches_tracked, stream u = mulberry32(seed = "
    "FNV-1a-32 of the UTF-8 key), one draw per element in PyTorch memory order (OIHW for conv). 4-D: "
    "(2u-1)*sqrt(6/(I*kh*kw)) with I = shape[1]; 2-D: (2u-1)*sqrt(1/shape[1]); running_var: 0.5+u; running_mean: "
    "0.2(u-0.5); bias: 0.2(u-0.5); BN weight: 0.25+0.5u; computed in float64, rounded to float32. Input image: 2u-1 "
    "with key 'input', order CHW. samples: [flat index in CHW, value]. eval mode, float32."
)

WATCHED = ("maxpool", "layer1.0", "layer1", "layer2.0", "layer2", "layer3", "layer4", "avgpool")
SAMPLES, STEP = 8, 2654435761  # 2**32 over the golden ratio: indices spread over any length


def forward(make, name, spec, size, name_of=lambda module_name: module_name):
    network = make(name, spec).eval()
    set_weights(network)
    activations = {}
    for module_name, module in network.named_modules():
        place = "stem" if name_of(module_name) == "relu" else name_of(module_name)
        if place == "stem" or place in WATCHED:
            module.register_forward_hook(watcher(activations, place))
    with torch.no_grad():
        logits = network(torch.from_numpy(recipe.image([1, spec.get("in_channels", 3), *size])))[0]
    return {"activations": activations, "logits": [float(f"{value:.7g}") for value in logits.tolist()]}


def set_weights(network):
    with torch.no_grad():
        for key, tensor in network.state_dict().items():
            if not key.endswith("num_batches_tracked"):
                tensor.copy_(torch.from_numpy(recipe.values(key, tuple(tensor.shape))))


def watcher(activations, place):
    def watch(_module, _inputs, output):
        values = output[0].double()
        flat = values.flatten()
        indices = [i * STEP % flat.numel() for i in range(SAMPLES)]
        activations[place] = {
            "shape": list(values.shape),
            "mean": flat.mean().item(),
            "rms": flat.square().mean().sqrt().item(),
            "samples": [[i, flat[i].item()] for i in indices],
        }

    return watch


def zero_weights(make, name, spec):
    """Parameters that are zero from the start, biases aside."""
    network = make(name, spec)
    return [key for key, tensor in network.named_parameters() if key.endswith("weight") and not tensor.any()]
