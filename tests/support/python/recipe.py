"""The weights of tests/oracle/torchvision-forward.json, drawn from a state_dict's keys alone."""

import numpy as np


def values(key, shape):
    """One value for every element of a tensor of this key, in PyTorch's memory order."""
    return _distribution(key, shape, _uniform(key, int(np.prod(shape)))).astype(np.float32).reshape(shape)


def image(shape):
    """[1, C, H, W], between -1 and 1."""
    return values("input", shape)


def _distribution(key, shape, u):
    if key == "input":
        return 2 * u - 1
    if len(shape) == 4:
        return (2 * u - 1) * np.sqrt(6 / np.prod(shape[1:]))
    if len(shape) == 2:
        return (2 * u - 1) * np.sqrt(1 / shape[1])
    if key.endswith(".running_var"):
        return 0.5 + u
    if key.endswith(".weight"):
        return 0.25 + 0.5 * u
    return 0.2 * (u - 0.5)


def _uniform(key, count):
    """mulberry32 of the key's FNV-1a hash; its state goes up by the same step, so all draws are one array."""
    seed = 0x811C9DC5
    for byte in key.encode():
        seed = ((seed ^ byte) * 0x01000193) & 0xFFFFFFFF
    state = ((seed + np.arange(1, count + 1, dtype=np.uint64) * 0x6D2B79F5) & 0xFFFFFFFF).astype(np.uint32)
    with np.errstate(over="ignore"):
        t = (state ^ (state >> 15)) * (state | np.uint32(1))
        t ^= t + (t ^ (t >> 7)) * (t | np.uint32(61))
        return (t ^ (t >> 14)).astype(np.float64) / 2**32
