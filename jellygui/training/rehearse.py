"""How upper stages are taught: by activations, new ones and remembered ones together."""

from __future__ import annotations

from jellygui.domain.configs import PruneConfig, RetrainConfig
from jellygui.training.examples import Memories
from jellygui.training.loop import Course, Teacher
from jellygui.training.networks import Network, UpperStages
from jellygui.training.rates import head_first


def rehearsal(
    training: Memories,
    validation: Memories,
    teacher: Network,
    config: RetrainConfig | PruneConfig,
    epochs: int,
) -> Course[UpperStages]:
    """What the upper stages of a network learn, beside the answers of the one it grew from.

    The species that the teacher knows are the first ones of the network, in their places.
    """
    return Course(
        training=training,
        validation=validation,
        config=config,
        epochs=epochs,
        groups=head_first(config.learning_rate),
        teacher=Teacher(
            networks=[UpperStages(teacher).eval()],
            share=config.teacher_share,
            labels=1.0,
            temperature=config.teacher_temperature,
        ),
        forgets=False,
    )
