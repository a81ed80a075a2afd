"""Every number a person may set, declared once: bounds, default, title and help."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field


class Fit(StrEnum):
    """How a whole frame becomes a square: squashed, or padded with its mean colour."""

    SQUASH = "squash"
    PAD = "pad"


class ArchitectureName(StrEnum):
    """The networks that can be trained."""

    SIMPLE_CNN = "simple_cnn"
    ALEXNET = "alexnet"
    VGG16 = "vgg16"
    RESNET18 = "resnet18"
    EFFICIENTNET_LITE0 = "efficientnet_lite0"

    @property
    def in_words(self) -> str:
        """Its name as a person writes it."""
        return _TITLES[self]

    @property
    def has_imagenet_weights(self) -> bool:
        """Whether there are weights that learned from ImageNet."""
        return self is not ArchitectureName.SIMPLE_CNN

    @property
    def brings_its_weights(self) -> bool:
        """Whether these come with the program; those of the others are torchvision's."""
        return self is ArchitectureName.EFFICIENTNET_LITE0


_TITLES = {
    ArchitectureName.SIMPLE_CNN: "simple CNN",
    ArchitectureName.ALEXNET: "AlexNet",
    ArchitectureName.VGG16: "VGG16",
    ArchitectureName.RESNET18: "ResNet18",
    ArchitectureName.EFFICIENTNET_LITE0: "EfficientNet-Lite0",
}


class Criterion(StrEnum):
    """What makes a channel dispensable: small weights, little effect on the loss, or others that
    can say the same.
    """

    MAGNITUDE = "magnitude"
    TAYLOR = "taylor"
    LEAST_SQUARES = "least_squares"


class Spread(StrEnum):
    """Where channels are removed."""

    UNIFORM = "uniform"
    UPPER = "upper"
    GLOBAL = "global"


class Separator(StrEnum):
    """What stands between the cells of a table; with semicolons, numbers have a decimal comma."""

    COMMA = "comma"
    SEMICOLON = "semicolon"
    TAB = "tab"


class Config(BaseModel):
    """Base of all settings: frozen, and an unknown name is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @classmethod
    def given(cls, **chosen: Any) -> Self:
        """These settings, and the defaults."""
        return cls(**chosen)


class Preprocessing(Config):
    """How a picture becomes what the network sees; it travels in the model file.

    `mean` and `std` are per channel, red green blue, on the scale 0 to 1.
    """

    size_px: int = Field(
        192,
        ge=32,
        le=512,
        multiple_of=8,
        title="Input size",
        description="Side of the square that the network sees, in pixels.",
    )
    fit: Fit = Field(
        Fit.SQUASH,
        title="Whole frame",
        description="How a frame becomes a square: squashed, or padded with its mean colour.",
    )
    # One whole number of 255 for all channels: then a photograph's own bytes are, without any
    # arithmetic, the first convolution's quantised input, and what it pads with is exactly zero.
    mean: tuple[float, float, float] = Field(
        (114 / 255, 114 / 255, 114 / 255), title="Mean", description="Mean of each channel."
    )
    std: tuple[float, float, float] = Field(
        (0.229, 0.224, 0.225), title="Spread", description="Standard deviation of each channel."
    )


class VideoConfig(Config):
    """Which frames of its videos a project has."""

    every: float = Field(
        1.0,
        ge=0,
        le=3600,
        title="Seconds between frames",
        description="A frame of a video is taken at its beginning, and every so many seconds; 0 "
        "leaves videos out.",
    )
    scenes: bool = Field(
        False,
        title="Only where the scene changes",
        description="Of these frames only those are taken that show something else than the last "
        "one taken: a part of the picture is lighter, darker or of another colour. All are looked "
        "at once, which takes longer. The number of frames then says nothing of time.",
    )


class SightingConfig(Config):
    """Which photographs of a project are one sighting, beside copies of each other."""

    bursts: bool = Field(
        True,
        title="Bursts are one sighting",
        description="Photographs that one camera took shortly after each other are one sighting, "
        "and learn or test together. A time-lapse is no burst.",
    )
    gap_s: float = Field(
        3.0,
        ge=0,
        le=3600,
        title="Gap in seconds",
        description="At most this many seconds lie between two photographs of a burst.",
    )
    length_s: float = Field(
        10.0,
        ge=0,
        le=86_400,
        title="Length in seconds",
        description="A burst lasts at most this many seconds in all.",
    )
    videos: bool = Field(
        True,
        title="A video is one sighting",
        description="The frames of a video are one sighting, so that MaxN is that of the video, "
        "and learn or test together.",
    )


class TrainConfig(Config):
    """What fine-tuning and the recovery after pruning have in common."""

    batch_size: int = Field(
        32, ge=2, le=512, title="Batch", description="Photographs in one optimiser step."
    )
    weight_decay: float = Field(
        0.05, ge=0, le=1, title="Weight decay", description="Decoupled weight decay of AdamW."
    )
    label_smoothing: float = Field(
        0.1, ge=0, le=0.5, title="Label smoothing", description="Share of doubt in every label."
    )
    mixup: float = Field(
        0.2,
        ge=0,
        le=2,
        title="Mixup",
        description="Alpha of the blending of photographs; 0 is off.",
    )
    smallest_crop: float = Field(
        0.35,
        gt=0,
        le=1,
        title="Smallest crop",
        description="Smallest part of a photograph's area that an augmented view shows.",
    )
    averaging: float = Field(
        0.97,
        ge=0,
        lt=1,
        title="Weight averaging",
        description="Decay per step of the moving average of the weights.",
    )
    balanced: bool = Field(
        False,
        title="Balance species",
        description="Show every species equally often, however few photographs of it there are.",
    )
    altered_copies: bool = Field(
        False,
        title="Altered copies",
        description="Learn also from files that are named as altered copies of others.",
    )
    learn_from_validation: bool = Field(
        False,
        title="Learn from validation",
        description="Learn from the validation photographs too. The limits then come from a model "
        "of the same recipe that did not.",
    )
    seed: int = Field(0, ge=0, le=2**31 - 1, title="Seed", description="Seed of all randomness.")


class FineTuneConfig(TrainConfig):
    """Fine-tuning of a network on a labelled dataset."""

    architecture: ArchitectureName = Field(
        ArchitectureName.RESNET18,
        title="Network",
        description="Which network is trained; that of the model, where one is started from. "
        "Unless told otherwise, efficientnet_lite0 sees 224 pixels, every species equally often, "
        "and keeps all stages as they are: only its last layer learns.",
    )
    size_px: int = Field(
        192,
        ge=32,
        le=512,
        multiple_of=8,
        title="Input size",
        description="Side of the square that the network sees, in pixels.",
    )
    fit: Fit = Field(Fit.SQUASH, title="Whole frame", description="How a frame becomes a square.")
    epochs: int = Field(
        50, ge=1, le=1000, title="Epochs", description="Passes over the training photographs."
    )
    learning_rate: float = Field(
        2e-3,
        gt=0,
        le=1,
        title="Learning rate",
        description="Peak rate of the upper layers; lower ones learn more slowly.",
    )
    frozen_stages: int = Field(
        0,
        ge=0,
        le=6,
        title="Frozen stages",
        description="How many of the lowest stages keep their weights (the stem is the first). "
        "With all of them only the last layer learns, on what the network sees already.",
    )
    lower_rate: float = Field(
        1.0,
        gt=0,
        le=1,
        title="Lower rate",
        description="Factor on the learning rate from each stage to the one below it.",
    )

    @classmethod
    def given(cls, **chosen: Any) -> Self:
        """These settings; what is not among them is as it suits the network."""
        network = chosen.get("architecture", cls.model_fields["architecture"].default)
        return cls(**{**_suiting(network), **chosen})

    def with_network(self, architecture: ArchitectureName) -> Self:
        """The same for another network: what is as it suits the former one suits the new one."""
        plain = {name: field.default for name, field in FineTuneConfig.model_fields.items()}
        former = {**plain, **_suiting(self.architecture)}
        kept = {name: value for name, value in self if value != former.get(name)}
        return self.given(**{**kept, "architecture": architecture})


def _suiting(architecture: str) -> dict[str, Any]:
    """What suits a network better than the defaults: see `tests/experiments/RESULTS.md`."""
    if architecture == ArchitectureName.EFFICIENTNET_LITE0:
        return {"size_px": 224, "frozen_stages": 6, "balanced": True}
    return {}


class TaughtConfig(TrainConfig):
    """Learning from the model that a new one grows from, beside the labels."""

    teacher_share: float = Field(
        0.7,
        ge=0,
        le=1,
        title="Teacher's share",
        description="Weight of the former model's answers against the labels.",
    )
    teacher_temperature: float = Field(
        2.0,
        gt=0,
        le=20,
        title="Teacher's temperature",
        description="How soft the former model's answers are made.",
    )
    int8_margin: float = Field(
        0.02,
        ge=0,
        le=1,
        title="Margin for int8",
        description="int8 is kept only where the 95 % interval of its accuracy against fp32 "
        "lies above minus this.",
    )


class PruneConfig(TaughtConfig):
    """Removal of channels in steps, with recovery between and after."""

    target_parameters: int = Field(
        1_980_000,
        ge=10_000,
        title="Target size",
        description="Prune until the network has at most this many parameters.",
    )
    max_accuracy_drop: float | None = Field(
        None,
        ge=0,
        le=1,
        title="Largest drop of accuracy",
        description="Stop before the accuracy on validation photographs has fallen by more than "
        "this share of 1 (0.02 is two points), also above the target size.",
        # What a form proposes, and that it says points of a hundred.
        json_schema_extra={"proposed": 0.02, "points": True},
    )
    steps: int = Field(
        1, ge=1, le=50, title="Steps", description="In how many steps channels are removed."
    )
    blocks: int = Field(
        0,
        ge=0,
        le=50,
        title="Whole blocks",
        description="How many whole blocks are taken out in a step before these, those that change "
        "least what they are given.",
    )
    criterion: Criterion = Field(
        Criterion.MAGNITUDE,
        title="Criterion",
        description="What makes a channel dispensable: small weights; little effect on the loss; "
        "or, within the blocks of EfficientNet-Lite0, that the others can stand for it, by least "
        "squares on the photographs.",
    )
    spread: Spread = Field(
        Spread.UPPER,
        title="Where",
        description="Where channels are removed: an equal share in every layer, more in the upper "
        "stages, or wherever they matter least when all layers are compared.",
    )
    round_to: int = Field(
        8, ge=1, le=64, title="Round to", description="Widths are kept multiples of this number."
    )
    largest_cut: float = Field(
        0.9,
        gt=0,
        lt=1,
        title="Largest cut",
        description="No layer loses more than this share of its channels.",
    )
    step_epochs: int = Field(
        8, ge=0, le=1000, title="Epochs per step", description="Recovery between two steps."
    )
    final_epochs: int = Field(
        80, ge=0, le=1000, title="Final epochs", description="Recovery after the last step."
    )
    learning_rate: float = Field(
        2e-3, gt=0, le=1, title="Learning rate", description="Peak rate of the recovery."
    )

    @property
    def steps_in_all(self) -> int:
        """Those with channels, and the one with whole blocks, which comes first."""
        return self.steps + (self.blocks > 0)


class CompareConfig(FineTuneConfig):
    """The same budget for every network of a comparison."""

    epochs: int = Field(
        30,
        ge=1,
        le=1000,
        title="Epochs",
        description="Passes over the training photographs, for each network; a pruned one has as "
        "many again to recover.",
    )
    target_parameters: int = Field(
        PruneConfig.model_fields["target_parameters"].default,
        ge=10_000,
        title="Target size",
        description="Prune the pruned networks until they have at most this many parameters.",
    )

    def fine_tuning(self, architecture: str) -> FineTuneConfig:
        """How that network is trained."""
        common = {name: getattr(self, name) for name in FineTuneConfig.model_fields}
        return FineTuneConfig(**common | {"architecture": ArchitectureName(architecture)})

    @property
    def pruning(self) -> PruneConfig:
        """How a trained network is pruned, and recovers for as many epochs."""
        common = {name: getattr(self, name) for name in TrainConfig.model_fields}
        return PruneConfig(
            **common,
            target_parameters=self.target_parameters,
            final_epochs=self.epochs,
            learning_rate=self.learning_rate,
        )


class RetrainConfig(TaughtConfig):
    """Teaching a model new photographs without forgetting the old ones.

    The lower layers stay as they are; the upper ones learn from the new photographs and from what
    the model remembers of its own.
    """

    epochs: int = Field(
        20, ge=1, le=1000, title="Epochs", description="Passes over new and remembered photographs."
    )
    learning_rate: float = Field(
        5e-4, gt=0, le=1, title="Learning rate", description="Peak rate of the upper layers."
    )
    head_only: bool = Field(
        False,
        title="Quick, learns less",
        description="Make only a new head, on what the network sees already: seconds instead of "
        "minutes, but less is learned.",
    )
    pull: float = Field(
        3e-4,
        ge=1e-6,
        le=100,
        title="Pull",
        description="How strongly the last layer is held near the old one where it is fitted.",
    )
    views: int = Field(
        6,
        ge=0,
        le=50,
        title="Views",
        description="Augmented views of every new photograph, made once, beside itself.",
    )
    teacher_share: float = Field(
        0.5,
        ge=0,
        le=1,
        title="Teacher's share",
        description="Weight of the old model's answers on its own species.",
    )
