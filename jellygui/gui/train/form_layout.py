"""Which settings stand first in a form, and how the others are grouped, for a person."""

from __future__ import annotations

from jellygui.domain.configs import (
    Config,
    FineTuneConfig,
    PruneConfig,
    RetrainConfig,
    SightingConfig,
    VideoConfig,
)
from jellygui.gui.translation import tr

FIRST: dict[type[Config], tuple[str, ...]] = {
    RetrainConfig: ("head_only", "epochs"),
    FineTuneConfig: ("architecture", "epochs", "size_px", "frozen_stages"),
    PruneConfig: ("target_parameters", "max_accuracy_drop", "steps", "step_epochs", "final_epochs"),
    VideoConfig: ("every", "scenes"),
    SightingConfig: ("bursts", "gap_s", "length_s", "videos"),
}
# It needs a second model for its limits, which only the command line can name.
LEFT_OUT = frozenset({"learn_from_validation"})


def groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """A heading and its settings, for all kinds; what is in none of them comes last."""
    return (
        (
            tr("Where channels are removed"),
            ("criterion", "spread", "blocks", "largest_cut", "round_to"),
        ),
        (
            tr("How photographs are shown"),
            ("views", "smallest_crop", "mixup", "fit", "balanced", "altered_copies"),
        ),
        (
            tr("How fast it learns"),
            ("learning_rate", "lower_rate", "batch_size", "averaging"),
        ),
        (
            tr("What keeps it from learning by heart"),
            ("label_smoothing", "weight_decay", "teacher_share", "teacher_temperature", "pull"),
        ),
    )
