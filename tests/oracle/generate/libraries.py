"""The networks of torchvision and timm for a spec."""

import torch

try:
    import torchvision
except RuntimeError:
    # A build of torchvision for another kind of device than torch's does not load its compiled operators; importing
    # it fails where it describes them, and no network here has one. Declared, they need not be there.
    operators = torch.library.Library("torchvision", "DEF")
    operators.define("nms(Tensor boxes, Tensor scores, float threshold) -> Tensor")
    operators.define("qnms(Tensor boxes, Tensor scores, float threshold) -> Tensor")
    import torchvision

import timm
from timm.models import resnet as timm_resnet
from torchvision.models import resnet as torchvision_resnet

TORCHVISION = f"torchvision {torchvision.__version__.split('+')[0]}"
TIMM = f"timm {timm.__version__}"
TORCH = f"torch {torch.__version__.split('+')[0]}"

TIMM_STEMS = {"imagenet": "", "deep": "deep", "deep_tiered": "deep_tiered"}


def torchvision_named(name, _spec):
    return getattr(torchvision.models, name)()


def torchvision_network(_name, spec):
    arguments = {key: value for key, value in spec.items() if key != "block"}
    blocks = {"basic": torchvision_resnet.BasicBlock, "bottleneck": torchvision_resnet.Bottleneck}
    return torchvision_resnet.ResNet(blocks[spec["block"]], **arguments)


def timm_named(name, _spec):
    return timm.create_model(name)


def timm_network(_name, spec):
    planes = spec.get("base_planes", 64)
    blocks = {"basic": timm_resnet.BasicBlock, "bottleneck": timm_resnet.Bottleneck}
    return timm_resnet.ResNet(
        blocks[spec["block"]],
        spec["layers"],
        num_classes=spec["num_classes"],
        in_chans=spec.get("in_channels", 3),
        cardinality=spec["groups"],
        base_width=spec["width_per_group"],
        stem_type=TIMM_STEMS[spec.get("stem", "imagenet")],
        stem_width=planes // 2,
        avg_down=spec.get("avg_down", False),
        channels=[planes * 2**stage for stage in range(len(spec["layers"]))],
    )


def torchvision_name(module_name):
    """timm numbers the activations of a block and pools in a module of its own; the rest has torchvision's names."""
    parts = ["relu" if part in ("act1", "act2", "act3") else part for part in module_name.split(".")]
    return ".".join(parts).replace("global_pool.pool", "avgpool")
