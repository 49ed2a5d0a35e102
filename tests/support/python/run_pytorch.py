"""Runs generated PyTorch source.

{"source", "input": [C, H, W], "about"} -> {"params", "state_dict": {key: shape}, "output"}, where output is
of "shapes" the output's shape, of "logits" those with the recipe's weights and image,
of "start" the keys of weights that are zero in a network just made.
"""

import questions
import recipe
import torch


def answer(question):
    about = question["about"]
    # Shapes need no memory, and weights that are given need none drawn.
    with torch.device("cpu" if about == "start" else "meta"):
        model = made_by(question["source"])
    return {
        "params": sum(p.numel() for p in model.parameters() if p.requires_grad),
        "state_dict": {key: list(tensor.shape) for key, tensor in model.state_dict().items()},
        "output": {"shapes": output_shape, "logits": logits, "start": zeros}[about](model, [1, *question["input"]]),
    }


def made_by(source):
    names = {}
    exec(compile(source, "generated.py", "exec"), names)
    return names["model"].eval()


@torch.no_grad()
def output_shape(model, shape):
    return list(model(torch.zeros(shape, device="meta")).shape)


@torch.no_grad()
def logits(model, shape):
    model.to_empty(device="cpu")
    for key, tensor in model.state_dict().items():
        if not key.endswith("num_batches_tracked"):
            tensor.copy_(torch.from_numpy(recipe.values(key, tuple(tensor.shape))))
    return model(torch.from_numpy(recipe.image(shape)))[0].tolist()


def zeros(model, _shape):
    return [key for key, tensor in model.named_parameters() if key.endswith("weight") and not tensor.any()]


questions.answer_each(answer)
