"""The large networks with an eighth of their channels, of which everything takes a moment."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from unittest import mock

import torch
from torch import nn

from jellygui.training.architectures import ARCHITECTURES
from tests.support.children import THIN

_BY = 8


@contextmanager
def thin() -> Iterator[None]:
    less = {
        name: replace(
            kind, whole=partial(_thinned, kind.whole), embedding_size=kind.embedding_size // _BY
        )
        for name, kind in ARCHITECTURES.items()
        if kind.weights  # torchvision's
    }
    with mock.patch.dict(ARCHITECTURES, less), mock.patch.dict(os.environ, {THIN: "yes"}):
        yield


def _thinned(whole: Callable[[], nn.Module]) -> nn.Module:
    with torch.device("meta"):
        network = whole()
    for row in list(network.modules()):
        for name, layer in list(row.named_children()):
            if isinstance(layer, nn.Conv2d):
                sides = layer.kernel_size, layer.stride, layer.padding
                inner, outer = _less(layer.in_channels), _less(layer.out_channels)
                setattr(row, name, nn.Conv2d(inner, outer, *sides, bias=layer.bias is not None))  # type: ignore[arg-type]
            elif isinstance(layer, nn.BatchNorm2d):
                setattr(row, name, nn.BatchNorm2d(_less(layer.num_features)))
            elif isinstance(layer, nn.Linear):
                setattr(row, name, nn.Linear(_less(layer.in_features), _less(layer.out_features)))
    return network


def _less(channels: int) -> int:
    return channels if channels == 3 else channels // _BY
