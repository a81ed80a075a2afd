"""What a retraining learns from: new photographs and remembered ones, as activations."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from jellygui.classifier.session import Squares
from jellygui.domain.configs import RetrainConfig
from jellygui.domain.events import Event, Progress
from jellygui.domain.split import Role
from jellygui.modelfile import CardPhotograph, ModelFile, Replay
from jellygui.modelfile.replay import quantised
from jellygui.training.augment import augmentation, colour_cast
from jellygui.training.dataset import Dataset, Sample, array_on_disk
from jellygui.training.examples import Memories, Photographs
from jellygui.training.networks import Network
from jellygui.training.replay import lower_activations

Places = npt.NDArray[np.intp]


def distinct(samples: Sequence[Sample]) -> list[Sample]:
    """One of the files of each photograph; those that stand for their group come first."""
    first: dict[str, Sample] = {}
    for sample in sorted(samples, key=lambda s: not s.stands_for_group):
        first.setdefault(sample.content_hash, sample)
    return list(first.values())


@dataclass(frozen=True, eq=False, kw_only=True)
class Lesson:
    """New and remembered photographs together: `entries` [N] and what is known of each.

    The first `remembered` are the parent's; of the others there are `squares`. `altered` [N] are
    altered copies.
    """

    entries: Sequence[CardPhotograph]
    memories: Memories
    remembered: int
    squares: Squares
    altered: npt.NDArray[np.bool_]

    def taught_by(self, config: RetrainConfig) -> tuple[Memories, Memories]:
        """What teaches and what is watched; a test photograph is neither."""
        may = self.having(Role.TRAINING) & (~self.altered | config.altered_copies)
        watched = self.having(Role.VALIDATION) & ~self.altered
        if config.learn_from_validation:
            may, watched = may | watched, watched & False
        return self.memories.of(may), self.memories.of(watched)

    def having(self, role: Role) -> npt.NDArray[np.bool_]:
        return np.array([entry.role is role for entry in self.entries], dtype=bool)

    def some(self, most: int) -> Places:
        """At most so many photographs, none of them a test one, spread over all."""
        places = np.flatnonzero(~self.having(Role.TEST) & ~self.altered)
        spread = np.linspace(0, len(places) - 1, min(len(places), most)).astype(np.intp)
        return places[spread]

    def is_given(self, memories: Memories) -> npt.NDArray[np.bool_]:
        """Which of these [M] were given now."""
        if self.remembered == len(self.entries):
            return np.zeros(len(memories), dtype=bool)
        found: npt.NDArray[np.bool_] = memories.starts >= self.memories.starts[self.remembered]
        return found


def lesson_of(
    network: Network,
    parent: ModelFile,
    replay: Replay,
    data: Dataset,
    samples: Sequence[Sample],
    trained_on: Sequence[CardPhotograph],
    keys: Sequence[str],
    config: RetrainConfig,
) -> Generator[Event, None, Lesson]:
    """Compute the activations of the new photographs, of the teaching ones in several views."""
    now = {entry.content_hash: entry for entry in trained_on}
    samples = [s for s in samples if s.content_hash in now and now[s.content_hash].label in keys]
    given = {sample.content_hash for sample in samples}
    old = [
        place
        for place, entry in enumerate(replay.entries[: len(replay.activations)])
        if entry.content_hash not in given
    ]
    entries = [now[replay.entries[place].content_hash] for place in old]
    entries += [now[sample.content_hash] for sample in samples]
    teaches = [
        now[s.content_hash].role is not Role.TEST and (config.altered_copies or not s.altered)
        for s in samples
    ]
    counts = np.array([1] * len(old) + [1 + config.views * t for t in teaches], dtype=np.intp)
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(np.intp)
    shape = (int(counts.sum()), *replay.activations.shape[1:])
    rows = array_on_disk(shape, np.int8)
    rows[: len(old)] = replay.activations[old]
    view = augmentation(parent.card.preprocessing.size_px, smallest_crop=config.smallest_crop)
    torch.manual_seed(config.seed)
    photographs = Photographs.of(data, samples, parent.card.preprocessing)
    for place in range(len(samples)):
        plain = photographs.squares([place])
        start, count = starts[len(old) + place], counts[len(old) + place]
        shown = [plain.float()]
        if count > 1:
            views = torch.stack([view(plain[0]) for _ in range(count - 1)])
            shown.append(colour_cast(views.float()))
        values = lower_activations(network, torch.cat(shown), parent.card.preprocessing)
        rows[start : start + count] = quantised(values, replay.scale)
        yield Progress(done=place + 1, total=len(samples), what="photographs prepared")
    return Lesson(
        entries=entries,
        memories=Memories(
            rows=rows,
            scale=replay.scale,
            starts=starts,
            counts=counts,
            truth=np.array([keys.index(entry.label) for entry in entries], dtype=np.intp),
        ),
        remembered=len(old),
        squares=data.squares[[sample.row for sample in samples]],
        altered=np.array([False] * len(old) + [sample.altered for sample in samples], dtype=bool),
    )
