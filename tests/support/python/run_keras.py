"""Runs generated Keras source.

{"source", "input": [C, H, W], "ids": {layer name: layer id}, "about"}
-> {"params", "layers": [name of each layer with weights], "output"}, where output is
of "shapes" the output's shape, of "logits" those with the recipe's weights and image,
of "start" the names of layers whose scale is zero in a network just made.
"""

import os

# TensorFlow 2.21's oneDNN kernels end with a floating point exception for a 1x1 convolution
# of 2x2 positions from 512 to 2048 channels; read before TensorFlow starts.
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

import keras
import numpy as np
import questions
import recipe

TORCH_NAMES = {
    "kernel": "weight",
    "bias": "bias",
    "gamma": "weight",
    "beta": "bias",
    "moving_mean": "running_mean",
    "moving_variance": "running_var",
}


def weight(layer_id, variable):
    """The recipe draws kernels as PyTorch keeps them: output channels first."""
    key = f"{layer_id}.{TORCH_NAMES[variable.name]}"
    shape = tuple(variable.shape)
    if len(shape) == 4:
        return recipe.values(key, (shape[3], shape[2], shape[0], shape[1])).transpose(2, 3, 1, 0)
    return recipe.values(key, shape[::-1]).transpose()


def zeros(layers):
    scales = {layer.name: layer.gamma for layer in layers if hasattr(layer, "gamma")}
    return [name for name, gamma in scales.items() if not keras.ops.convert_to_numpy(gamma).any()]


def run(question):
    keras.utils.clear_session()
    names = {}
    exec(compile(question["source"], "generated.py", "exec"), names)
    model = names["model"]
    weighted = [layer for layer in model.layers if layer.weights]
    about = question["about"]
    output = list(model.output_shape) if about == "shapes" else zeros(weighted)
    if about == "logits":
        for layer in weighted:
            layer.set_weights([weight(question["ids"][layer.name], variable) for variable in layer.weights])
        image = recipe.image([1, *question["input"]]).transpose(0, 2, 3, 1)
        output = keras.ops.convert_to_numpy(model(image, training=False))[0].tolist()
    return {
        "params": sum(int(np.prod(variable.shape)) for variable in model.trainable_weights),
        "layers": [layer.name for layer in weighted],
        "output": output,
    }


questions.answer_each(run)
