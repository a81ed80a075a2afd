"""Where a training starts: scratch, weights from ImageNet or a file, or a model of ours."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from jellygui.domain.configs import ArchitectureName, FineTuneConfig
from jellygui.domain.events import Event
from jellygui.domain.species import Species
from jellygui.errors import JellyError
from jellygui.modelfile import SUFFIX, ModelFile, read_model
from jellygui.tasks import IMAGENET, SCRATCH
from jellygui.training.architectures import ARCHITECTURES
from jellygui.training.download import imagenet_weights
from jellygui.training.networks import Network, build, rebuild
from jellygui.training.pickled import KINDS


@dataclass(frozen=True, eq=False, kw_only=True)
class Start:
    """Where a training starts: a model of ours, a file of weights, or neither."""

    architecture: str
    name: str
    weights: Path | None = None
    parent: ModelFile | None = None

    @property
    def attribution(self) -> tuple[str, ...]:
        """Whose work it is, as a card says it."""
        if self.parent is not None:
            return self.parent.card.attribution
        bundled = ARCHITECTURES[self.architecture].bundled
        if bundled is not None and self.weights is not None and self.weights.name == bundled.file:
            return (bundled.attribution,)
        return ()

    def network(self, species: tuple[Species, ...], *, seed: int = 0) -> Network:
        """The starting network, with a head for these species; known species keep their rows."""
        if self.parent is None:
            torch.manual_seed(seed)
            network = build(self.architecture, species=len(species))
            if self.weights is not None:
                load_public(network, self.architecture, self.weights)
            return network
        network = rebuild(self.architecture, self.parent.weights())
        old = network.head
        network.replace_head(len(species))
        place = {key: index for index, key in enumerate(self.parent.card.species_keys)}
        with torch.no_grad():
            for row, kind in enumerate(species):
                if kind.key in place:
                    network.head.weight[row] = old.weight[place[kind.key]]
                    network.head.bias[row] = old.bias[place[kind.key]]
        return network


def find_start(origin: str | Path, config: FineTuneConfig) -> Generator[Event, None, Start]:
    """What to start from: `scratch`, `imagenet` (bundled, or fetched where needed), or a file.

    Raises:
        JellyError: it is not there, is of another network, or cannot see so few pixels.
    """
    smallest_px = ARCHITECTURES[config.architecture].smallest_px
    if config.size_px < smallest_px:
        raise JellyError(
            f"{config.architecture} cannot see squares of {config.size_px} pixels.",
            hint=f"Give an input size of at least {smallest_px}.",
        )
    if origin == SCRATCH:
        return Start(architecture=config.architecture, name=SCRATCH)
    if origin == IMAGENET:
        path = yield from imagenet_weights(config.architecture)
        return Start(architecture=config.architecture, name=path.name, weights=path)
    return read_start(Path(origin), config.architecture)


def read_start(path: Path, architecture: str = ArchitectureName.RESNET18) -> Start:
    """The file to start from, by its ending."""
    if not path.is_file():
        raise JellyError(
            f"“{path}” is not there.",
            hint=f"Give a .safetensors or {SUFFIX} file, or the word {IMAGENET} or {SCRATCH}.",
        )
    if path.suffix.lower() == ".pth":
        raise JellyError(
            f"“{path}” is a pickle, which is not read here.",
            hint=f"Turn it into plain numbers first: jellygui import-weights “{path}” --out "
            f"{path.stem}.safetensors",
        )
    if path.suffix.lower() != SUFFIX:
        return Start(architecture=architecture, name=path.name, weights=path)
    parent = read_model(path)
    if parent.card.architecture != architecture:
        raise JellyError(
            f"“{path}” is {parent.card.architecture}, not {architecture}.",
            hint=f"Add --architecture {parent.card.architecture}, or start from another file.",
        )
    return Start(architecture=architecture, name=path.name, parent=parent)


def load_public(network: Network, architecture: str, path: Path) -> None:
    """Give the body the weights of a safetensors file with torchvision's or timm's names.

    The head is left as it is. Half-precision weights become single precision.

    Raises:
        JellyError: the file is not such a file, or is of another architecture.
    """
    try:
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        raise JellyError(
            f"“{path}” cannot be read as weights ({error}).",
            hint="Give a .safetensors file with the names of torchvision (of timm for "
            "EfficientNet-Lite0), or a .jellymodel file.",
        ) from error
    theirs = ARCHITECTURES[architecture].public_names()
    for own, tensor in network.body.state_dict(prefix="body.").items():
        if own.endswith("num_batches_tracked"):
            continue
        name = theirs[own]
        given = tensors.get(name)
        if given is None or given.shape != tensor.shape:
            raise JellyError(
                f"“{path}” does not hold weights of {architecture}: {name} "
                + ("is missing." if given is None else f"has the shape {tuple(given.shape)}."),
                hint="Give weights of the same architecture.",
            )
        if given.dtype not in KINDS:
            raise JellyError(
                f"“{path}” holds numbers of an odd kind, in {name}.",
                hint="Give weights in single or half precision.",
            )
        if not torch.isfinite(given).all():
            raise JellyError(
                f"“{path}” holds numbers that are not finite, in {name}.",
                hint="The file is damaged; fetch it again.",
            )
        tensor.copy_(given)
