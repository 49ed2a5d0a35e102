"""A residual network of every argument of the app's spec, written for the oracles alone, from the papers.

A block is a list of convolutions; what stands around them (BN, ReLU, shortcut) is a matter of order. Only shapes and
counts are asked of it, so its modules bear no one's names.
"""

import torch
from torch import nn
from torch.nn.functional import pad

DEFAULTS = {
    "groups": 1,
    "width_per_group": 64,
    "num_classes": 1000,
    "in_channels": 3,
    "stem": "imagenet",
    "base_planes": 64,
    "shortcut": "B",
    "stride_on": "3x3",
    "order": "post",
    "replace_stride_with_dilation": (),
    "avg_down": False,
}


class Network(nn.Module):
    def __init__(self, spec):
        super().__init__()
        spec = {**DEFAULTS, **spec}
        planes, pre = spec["base_planes"], spec["order"] == "pre"
        self.stem = nn.Sequential(*stem(spec["stem"], spec["in_channels"], planes, bn=not pre))
        self.blocks = nn.Sequential(*blocks(spec))
        channels = self.blocks[-1].out_channels
        self.last = nn.Sequential(nn.BatchNorm2d(channels), nn.ReLU()) if pre else nn.Identity()
        self.fc = nn.Linear(channels, spec["num_classes"])

    def forward(self, image):
        return self.fc(self.last(self.blocks(self.stem(image))).mean((2, 3)))

    def shortcut_kinds(self):
        kinds = [block.shortcut_kind for block in self.blocks]
        return {kind: kinds.count(kind) for kind in ("identity", "projection", "padding", "none")}


def stem(kind, in_channels, planes, bn):
    if kind == "cifar":
        convolutions = [nn.Conv2d(in_channels, planes, 3, 1, 1, bias=False)]
    elif kind == "imagenet":
        convolutions = [nn.Conv2d(in_channels, planes, 7, 2, 3, bias=False)]
    else:
        width = planes // 2
        first = width // 4 * 3 if kind == "deep_tiered" else width
        convolutions = [
            nn.Conv2d(in_channels, first, 3, 2, 1, bias=False),
            nn.Conv2d(first, width, 3, 1, 1, bias=False),
            nn.Conv2d(width, planes, 3, 1, 1, bias=False),
        ]
    for i, convolution in enumerate(convolutions):
        yield convolution
        if bn or i + 1 < len(convolutions):
            yield nn.BatchNorm2d(convolution.out_channels)
            yield nn.ReLU()
    if kind != "cifar":
        yield nn.MaxPool2d(3, 2, 1)


def blocks(spec):
    channels, dilation = spec["base_planes"], 1
    for stage, depth in enumerate(spec["layers"]):
        planes, stride, previous_dilation = spec["base_planes"] * 2**stage, 2 if stage else 1, dilation
        if stage and list(spec["replace_stride_with_dilation"])[stage - 1 : stage] == [True]:
            dilation, stride = dilation * stride, 1
        for i in range(depth):
            first = i == 0
            block = Block(spec, channels, planes, stride if first else 1, previous_dilation if first else dilation)
            channels = block.out_channels
            yield block


class Block(nn.Module):
    def __init__(self, spec, in_channels, planes, stride, dilation):
        super().__init__()
        self.pre = spec["order"] == "pre"
        self.convolutions = nn.ModuleList(main_path(spec, in_channels, planes, stride, dilation))
        self.out_channels = self.convolutions[-1].out_channels
        self.stride = stride
        self.shortcut_kind = shortcut_kind(spec["shortcut"], stride != 1 or in_channels != self.out_channels)
        normalised = [c.in_channels if self.pre else c.out_channels for c in self.convolutions]
        self.bns = nn.ModuleList(nn.BatchNorm2d(channels) for channels in normalised)
        self.relu = nn.ReLU()
        if self.shortcut_kind == "projection":
            self.projection = nn.Sequential(*projection(spec, in_channels, self.out_channels, stride))

    def forward(self, x):
        y = shared = x
        last = len(self.convolutions) - 1
        for i, (convolution, bn) in enumerate(zip(self.convolutions, self.bns)):
            if self.pre:
                y = self.relu(bn(y))
                shared = y if i == 0 else shared
                y = convolution(y)
            else:
                y = bn(convolution(y))
                y = y if i == last else self.relu(y)
        y = y if self.shortcut_kind == "none" else y + self.skip(x, shared)
        return y if self.pre else self.relu(y)

    def skip(self, x, shared):
        if self.shortcut_kind == "identity":
            return x
        if self.shortcut_kind == "projection":
            return self.projection(shared if self.pre else x)
        missing = self.out_channels - x.shape[1]
        return pad(x[:, :, :: self.stride, :: self.stride], (0, 0, 0, 0, missing // 2, missing - missing // 2))


def main_path(spec, in_channels, planes, stride, dilation):
    if spec["block"] == "basic":
        yield nn.Conv2d(in_channels, planes, 3, stride, dilation, dilation, bias=False)
        yield nn.Conv2d(planes, planes, 3, 1, 1, bias=False)
        return
    width = planes * spec["width_per_group"] // 64 * spec["groups"]
    on_1x1 = spec["stride_on"] == "1x1"
    yield nn.Conv2d(in_channels, width, 1, stride if on_1x1 else 1, bias=False)
    yield nn.Conv2d(width, width, 3, 1 if on_1x1 else stride, dilation, dilation, spec["groups"], bias=False)
    yield nn.Conv2d(width, 4 * planes, 1, bias=False)


def shortcut_kind(option, differs):
    if option == "none":
        return "none"
    if option == "C":
        return "projection"
    if not differs:
        return "identity"
    return "padding" if option == "A" else "projection"


def projection(spec, in_channels, out_channels, stride):
    averages = spec["avg_down"] and stride > 1
    if averages:
        yield nn.AvgPool2d(2, stride, ceil_mode=True, count_include_pad=False)
    yield nn.Conv2d(in_channels, out_channels, 1, 1 if averages else stride, bias=False)
    if spec["order"] == "post":
        yield nn.BatchNorm2d(out_channels)


TORCH = f"PyTorch {'.'.join(torch.__version__.split('.')[:2])}"
