"""The networks of each oracle: (name, spec in the app's JSON, [height, width])."""

IMAGENET = [224, 224]
CIFAR = [32, 32]
DEPTH_18, DEPTH_34, DEPTH_50 = [2, 2, 2, 2], [3, 4, 6, 3], [3, 4, 6, 3]
DEPTH_101, DEPTH_152, DEPTH_200 = [3, 4, 23, 3], [3, 8, 36, 3], [3, 24, 36, 3]


def resnet(block, layers, groups=1, width_per_group=64, num_classes=1000, **others):
    """A spec with the arguments that torchvision's and timm's networks share written out."""
    shared = {"groups": groups, "width_per_group": width_per_group, "num_classes": num_classes}
    return {"block": block, "layers": layers, **shared, **others}


TORCHVISION_NAMED = [
    ("resnet18", resnet("basic", DEPTH_18), IMAGENET),
    ("resnet34", resnet("basic", DEPTH_34), IMAGENET),
    ("resnet50", resnet("bottleneck", DEPTH_50), IMAGENET),
    ("resnet101", resnet("bottleneck", DEPTH_101), IMAGENET),
    ("resnet152", resnet("bottleneck", DEPTH_152), IMAGENET),
    ("resnext50_32x4d", resnet("bottleneck", DEPTH_50, 32, 4), IMAGENET),
    ("resnext101_32x8d", resnet("bottleneck", DEPTH_101, 32, 8), IMAGENET),
    ("resnext101_64x4d", resnet("bottleneck", DEPTH_101, 64, 4), IMAGENET),
    ("wide_resnet50_2", resnet("bottleneck", DEPTH_50, 1, 128), IMAGENET),
    ("wide_resnet101_2", resnet("bottleneck", DEPTH_101, 1, 128), IMAGENET),
]

# Drawn at random once, and written down.
TORCHVISION_RANDOM = [
    ("random_7_0", resnet("bottleneck", [2, 4, 1, 1], 64, 64, 2), [33, 33]),
    ("random_7_1", resnet("bottleneck", [2, 1, 1, 4], 8, 4), [97, 97]),
    ("random_7_2", resnet("basic", [5, 1, 2, 5]), [32, 129]),
    ("random_7_3", resnet("basic", [2, 1, 5, 2], num_classes=10), [112, 64]),
    ("random_7_4", resnet("bottleneck", [1, 5, 3, 5], 64, 8, 10), [33, 129]),
    ("random_7_5", resnet("bottleneck", [1, 5, 1, 5], 1, 14), [224, 224]),
    ("random_7_6", resnet("bottleneck", [4, 5, 4, 3], 4, 14, 10), [64, 224]),
    ("random_7_7", resnet("basic", [5, 3, 5, 4]), [160, 224]),
    ("random_7_8", resnet("bottleneck", [5, 1, 1, 5], 8, 8), [160, 160]),
    ("random_7_9", resnet("bottleneck", [1, 1, 5, 5], 64, 24, 100), [160, 224]),
    ("random_7_10", resnet("bottleneck", [4, 5, 4, 1], 64, 4, 2), [112, 64]),
    ("random_7_11", resnet("basic", [3, 5, 4, 3], num_classes=100), [193, 224]),
    ("random_7_12", resnet("basic", [4, 3, 2, 5], num_classes=2), [33, 64]),
    ("random_7_13", resnet("basic", [3, 2, 2, 4], num_classes=2), [193, 64]),
    ("random_7_14", resnet("basic", [4, 4, 5, 3], num_classes=100), [64, 64]),
    ("random_7_15", resnet("bottleneck", [4, 3, 4, 2], 2, 4, 10), [64, 64]),
]

TORCHVISION_FORWARD = [
    ("resnet18", resnet("basic", DEPTH_18), [64, 64]),
    ("resnet34_97x65", resnet("basic", DEPTH_34), [97, 65]),
    ("resnet50", resnet("bottleneck", DEPTH_50), [64, 64]),
    ("resnext50_32x4d", resnet("bottleneck", DEPTH_50, 32, 4), [64, 64]),
    ("wide_resnet50_2", resnet("bottleneck", DEPTH_50, 1, 128), [65, 65]),
    ("small_groups", resnet("bottleneck", [1, 2, 1, 1], 8, 14, 10), [33, 48]),
]


def dilated(layers, stages, groups=1, width_per_group=64, num_classes=10):
    """Stages after the first that keep the map and spread their kernels instead."""
    return resnet("bottleneck", layers, groups, width_per_group, num_classes, replace_stride_with_dilation=stages)


TORCHVISION_DILATED = [
    ("resnet50_stride_8", dilated(DEPTH_50, [False, True, True], num_classes=1000), IMAGENET),
    ("resnet50_stride_16", dilated(DEPTH_50, [False, False, True], num_classes=1000), [193, 129]),
    ("stride_4", dilated([2, 1, 2, 1], [True, True, True]), [65, 49]),
    ("first_alone", dilated([1, 2, 1, 2], [True, False, False], 4, 14), [97, 97]),
    ("second_alone", dilated([1, 1, 3, 2], [False, True, False], 8, 8), [33, 129]),
    ("ends", dilated([1, 2, 2, 3], [True, False, True], 32, 4), [112, 65]),
]

TORCHVISION_DILATED_FORWARD = [
    ("small_stride_8", dilated([1, 2, 2, 2], [False, True, True]), [65, 49]),
    ("small_stride_16_groups", dilated([1, 1, 2, 2], [False, False, True], 8, 14), [81, 66]),
]

TORCHVISION_ZERO_INIT = [
    ("basic", resnet("basic", [1, 2, 1, 1], num_classes=10, zero_init_residual=True), CIFAR),
    ("bottleneck", resnet("bottleneck", [1, 2, 1, 1], num_classes=10, zero_init_residual=True), CIFAR),
    ("bottleneck_without", resnet("bottleneck", [1, 2, 1, 1], num_classes=10), CIFAR),
]

TIMM_NAMED = [
    ("resnet26d", resnet("bottleneck", DEPTH_18, stem="deep", avg_down=True), IMAGENET),
    ("resnet50d", resnet("bottleneck", DEPTH_50, stem="deep", avg_down=True), IMAGENET),
    ("resnet101d", resnet("bottleneck", DEPTH_101, stem="deep", avg_down=True), IMAGENET),
    ("resnet10t", resnet("basic", [1, 1, 1, 1], stem="deep_tiered", avg_down=True), IMAGENET),
    ("resnet14t", resnet("bottleneck", [1, 1, 1, 1], stem="deep_tiered", avg_down=True), IMAGENET),
]

# Every stem with and without the pooling, at sizes that are odd somewhere; planes whose half is no multiple of 4.
TIMM_RANDOM = [
    ("deep_basic", resnet("basic", [2, 1, 3, 1], stem="deep"), [33, 129]),
    ("deep_groups", resnet("bottleneck", [1, 2, 1, 2], 8, 14, 10, stem="deep"), [97, 65]),
    ("deep_average", resnet("bottleneck", [2, 1, 2, 1], 1, 96, 100, stem="deep", avg_down=True), [99, 227]),
    ("tiered", resnet("bottleneck", [1, 1, 2, 1], 32, 4, 10, stem="deep_tiered"), [161, 67]),
    ("tiered_average", resnet("basic", [1, 3, 1, 2], num_classes=10, stem="deep_tiered", avg_down=True), [75, 41]),
    ("imagenet_average", resnet("bottleneck", [1, 2, 1, 1], 2, 40, 10, avg_down=True), [101, 150]),
    ("imagenet_average_basic", resnet("basic", [2, 2, 1, 1], num_classes=2, avg_down=True), [17, 225]),
    ("tiered_36", resnet("basic", [1, 2, 1, 1], num_classes=10, stem="deep_tiered", base_planes=36), [49, 51]),
    (
        "tiered_average_20",
        resnet("bottleneck", [1, 1, 2, 1], num_classes=7, stem="deep_tiered", avg_down=True, base_planes=20),
        [37, 83],
    ),
    (
        "deep_average_one_channel",
        resnet("basic", [1, 2, 1, 1], num_classes=3, in_channels=1, stem="deep", avg_down=True, base_planes=26),
        [45, 31],
    ),
]

TIMM_FORWARD = [
    ("resnet10t", resnet("basic", [1, 1, 1, 1], num_classes=10, stem="deep_tiered", avg_down=True), [65, 51]),
    ("small_26d", resnet("bottleneck", [1, 2, 1, 1], num_classes=10, stem="deep", avg_down=True), [49, 67]),
    ("deep_groups", resnet("bottleneck", [1, 1, 2, 1], 8, 14, 10, stem="deep"), [35, 48]),
    ("imagenet_average", resnet("basic", [1, 2, 1, 1], num_classes=10, avg_down=True), [41, 75]),
    (
        "tiered_20",
        resnet(
            "bottleneck", [1, 2, 1, 1], num_classes=7, in_channels=2, stem="deep_tiered", avg_down=True, base_planes=20
        ),
        [39, 57],
    ),
]


def small_images(layers, shortcut):
    """The paper's networks for CIFAR-10."""
    others = {"num_classes": 10, "stem": "cifar", "base_planes": 16, "shortcut": shortcut}
    return {"block": "basic", "layers": layers, **others}


def resnext(layers, groups, width_per_group, **others):
    return {"block": "bottleneck", "layers": layers, "groups": groups, "width_per_group": width_per_group, **others}


CIFAR_RESNEXT = {"num_classes": 10, "stem": "cifar", "base_planes": 64}

VARIANTS = [
    ("resnet34_A", {"block": "basic", "layers": DEPTH_34, "shortcut": "A"}, IMAGENET),
    ("resnet34_C", {"block": "basic", "layers": DEPTH_34, "shortcut": "C"}, IMAGENET),
    ("plain34", {"block": "basic", "layers": DEPTH_34, "shortcut": "none"}, IMAGENET),
    ("plain18", {"block": "basic", "layers": DEPTH_18, "shortcut": "none"}, IMAGENET),
    ("resnet50_v1", {"block": "bottleneck", "layers": DEPTH_50, "stride_on": "1x1"}, IMAGENET),
    ("resnet50_C", {"block": "bottleneck", "layers": DEPTH_50, "shortcut": "C"}, IMAGENET),
    ("resnet50_pre", {"block": "bottleneck", "layers": DEPTH_50, "order": "pre"}, IMAGENET),
    ("resnet152_v1", {"block": "bottleneck", "layers": DEPTH_152, "stride_on": "1x1"}, IMAGENET),
    ("resnet200_post", {"block": "bottleneck", "layers": DEPTH_200}, IMAGENET),
    ("resnet200_pre", {"block": "bottleneck", "layers": DEPTH_200, "order": "pre"}, IMAGENET),
    *((f"cifar_resnet{6 * n + 2}", small_images([n, n, n], "A"), CIFAR) for n in (3, 5, 7, 9, 18, 200)),
    ("cifar_plain56", small_images([9, 9, 9], "none"), CIFAR),
    ("resnext29_8x64d", resnext([3, 3, 3], 8, 64, **CIFAR_RESNEXT), CIFAR),
    ("resnext29_16x64d", resnext([3, 3, 3], 16, 64, **CIFAR_RESNEXT), CIFAR),
    *(
        (f"resnext50_{groups}x{width}d", resnext(DEPTH_50, groups, width), IMAGENET)
        for groups, width in ((1, 64), (2, 40), (4, 24), (8, 14), (32, 4))
    ),
    ("resnext101_32x4d", resnext(DEPTH_101, 32, 4), IMAGENET),
]
