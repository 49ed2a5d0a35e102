"""What a network costs, read from its modules while it runs. On torch's meta device: shapes without numbers."""

import torch
from torch import nn

LEAVES = (nn.Conv2d, nn.BatchNorm2d, nn.ReLU, nn.MaxPool2d, nn.AvgPool2d, nn.AdaptiveAvgPool2d, nn.Linear)


def counted(make, name, spec, size, name_of=lambda module_name: module_name):
    """Totals, every leaf module once for each time it is called, and the state_dict's shapes."""
    network, layers = run(make, name, spec, size, name_of)
    return {
        **totals(network, layers),
        "conv_output_elements": sum(product(layer["output"]) for layer in layers if layer["type"] == "Conv2d"),
        "layers": layers,
        "state_dict": {key: list(tensor.shape) for key, tensor in network.state_dict().items()},
    }


def run(make, name, spec, size, name_of=lambda module_name: module_name):
    with torch.device("meta"):
        network = make(name, spec).eval()
        layers = []
        for module_name, module in network.named_modules():
            if isinstance(module, LEAVES):
                module.register_forward_hook(recorder(layers, name_of(module_name)))
        network(torch.zeros(1, spec.get("in_channels", 3), *size))
    return network, layers


def totals(network, layers):
    return {
        "params": sum(p.numel() for p in network.parameters() if p.requires_grad),
        "buffers": sum(b.numel() for b in network.buffers() if b.dtype.is_floating_point),
        "macs": sum(layer.get("macs", 0) for layer in layers),
    }


def recorder(layers, name):
    def record(module, inputs, output):
        layers.append(
            {
                "name": name,
                "type": type(module).__name__,
                "input": list(inputs[0].shape[1:]),
                "output": list(output.shape[1:]),
                "params": sum(p.numel() for p in module.parameters(recurse=False)),
                **window(module),
                **multiply_accumulates(module, output),
            }
        )

    return record


def window(module):
    if not isinstance(module, nn.Conv2d):
        return {}
    said = {
        "kernel": module.kernel_size[0],
        "stride": module.stride[0],
        "padding": module.padding[0],
        "groups": module.groups,
    }
    return said if module.dilation[0] == 1 else {**said, "dilation": module.dilation[0]}


def multiply_accumulates(module, output):
    """One for every weight of the kernel at every position of the output."""
    if isinstance(module, nn.Conv2d):
        return {"macs": module.weight.numel() * product(output.shape[2:])}
    if isinstance(module, nn.Linear):
        return {"macs": module.weight.numel()}
    return {}


def product(sizes):
    all_of_them = 1
    for size in sizes:
        all_of_them *= size
    return all_of_them
