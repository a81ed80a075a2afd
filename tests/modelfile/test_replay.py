"""The replay set, and what a child takes over from its parent's card."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import CardPhotograph, read_model, read_replay, write_model
from jellygui.modelfile.lineage import adopted, settled, united
from jellygui.modelfile.replay import LARGEST_BYTES, fair_order, quantised, replay_of
from tests.support.models import tiny_card, tiny_model

GOOD = {
    "activations": np.ones((2, 4, 3, 3), np.int8),
    "scale": np.ones(4, np.float32),
    "photograph": np.array([1, 0, 2], np.int32),
    "embeddings": np.ones((3, 5), np.float16),
}


def entry(number: int, label: str = "moon_jellyfish", **changed: object) -> CardPhotograph:
    values = {
        "content_hash": f"{number:064x}",
        "perceptual_hash": (number * 0x9E3779B97F4A7C15) % 2**64,
        "mirrored_hash": (number * 0xC2B2AE3D27D4EB4F) % 2**64,
        "label": label,
        "role": Role.TRAINING,
        "group": f"g{number}",
    }
    return CardPhotograph.model_validate({**values, **changed})


def written(folder: Path, replay: dict[str, np.ndarray]) -> Path:
    tiny = tiny_model(folder / "tiny.jellymodel")
    card = tiny_card().model_copy(update={"trained_on": tuple(entry(n) for n in range(3))})
    return write_model(
        folder / "m.jellymodel",
        card=card,
        onnx=tiny.onnx_bytes(),
        weights=tiny.weights(),
        replay=replay,
    ).path


def test_a_replay_set_is_read_in_its_order(tmp_path: Path) -> None:
    replay = read_replay(read_model(written(tmp_path, GOOD)))
    assert [e.content_hash[-1] for e in replay.entries] == ["1", "0", "2"]
    assert replay.values([0, 1]).shape == (2, 4, 3, 3)


@pytest.mark.parametrize(
    "changed",
    [
        {"photograph": np.array([0, 1, 3], np.int32)},
        {"photograph": np.array([0, 1, -1], np.int32)},
        {"photograph": np.array([0, 1, 1], np.int32)},
        {"photograph": np.array([0], np.int32)},
        {"scale": np.zeros(4, np.float32)},
        {"scale": np.ones(5, np.float32)},
        {"activations": np.ones((2, 4, 3), np.int8)},
        {"activations": np.ones((2, 4, 3, 3), np.float32)},
        {"embeddings": np.ones((2, 5), np.float16)},
        {"pixels": np.ones(3, np.uint8)},
    ],
)
def test_a_damaged_replay_set_is_refused(tmp_path: Path, changed: dict[str, np.ndarray]) -> None:
    path = written(tmp_path, {**GOOD, **changed})
    with pytest.raises(JellyError, match="replay set") as caught:
        read_replay(read_model(path))
    assert str(path) in caught.value.message


def test_every_beginning_is_fair_to_species_and_has_no_copy_before_an_original() -> None:
    entries = [entry(n, "common") for n in range(50)] + [entry(100 + n, "rare") for n in range(5)]
    entries += [entry(200 + n, "common", group=f"g{n}") for n in range(20)]
    order = [entries[place] for place in fair_order(entries)]
    assert Counter(e.label for e in order[:10]) == {"common": 5, "rare": 5}
    assert len({e.group for e in order[:55]}) == 55


def test_a_replay_set_stays_below_its_size_whatever_is_added() -> None:
    entries = [entry(n, ("a", "b", "c")[n % 3]) for n in range(1500)]
    kept = {
        e.content_hash: (np.zeros(512, np.float16), np.zeros((256, 6, 6), np.int8)) for e in entries
    }
    replay = replay_of(kept, np.ones(256, np.float32), entries)
    sizes = [value.nbytes for value in replay.tensors(entries).values()]
    assert 0.9 * LARGEST_BYTES < sum(sizes) <= LARGEST_BYTES
    assert len(replay) == 1500  # embeddings are small: all of them stay
    remembered = Counter(e.label for e in replay.entries[: len(replay.activations)])
    assert max(remembered.values()) - min(remembered.values()) <= 1


def test_activations_come_back_as_they_were_and_larger_ones_are_cut() -> None:
    scale = np.array([0.5, 2.0], np.float32)
    values = np.array([[[[3.0]], [[1000.0]]]], np.float32)
    small = quantised(values, scale)
    np.testing.assert_array_equal(small * scale[:, None, None], [[[[3.0]], [[254.0]]]])


def test_a_copy_of_a_known_photograph_takes_its_group_and_role() -> None:
    known = [entry(1, role=Role.TEST), entry(2, role=Role.TRAINING)]
    near = known[0].perceptual_hash ^ 0b111
    same = entry(9, perceptual_hash=near)
    hashes = {"perceptual_hash": known[1].mirrored_hash, "mirrored_hash": known[1].perceptual_hash}
    mirrored = entry(8, **hashes, role=Role.VALIDATION)
    stranger = entry(7)
    first, second, third = adopted([same, mirrored, stranger], known)
    assert (first.group, first.role) == ("g1", Role.TEST)
    assert (second.group, second.role) == ("g2", Role.TRAINING)
    assert third == stranger


@pytest.mark.parametrize("role", [Role.TRAINING, Role.VALIDATION, Role.TEST])
def test_a_copy_of_what_tests_and_of_what_teaches_is_left_out(role: Role) -> None:
    known = [entry(1, role=Role.TEST), entry(2, role=Role.TRAINING)]
    new = [
        entry(8, perceptual_hash=known[0].perceptual_hash, role=role, group="both"),
        entry(9, perceptual_hash=known[1].perceptual_hash, role=role, group="both"),
    ]
    assert adopted(new, known) == []
    tests = entry(7, perceptual_hash=known[1].perceptual_hash, role=Role.TEST)
    assert adopted([tests], known) == []


def test_what_is_known_itself_is_no_copy_of_its_neighbours() -> None:
    """As of a fixed camera: the model knew that they are different pictures."""
    scene = entry(1).perceptual_hash
    known = [
        entry(n, perceptual_hash=scene, role=role)
        for n, role in enumerate((Role.TRAINING, Role.TEST, Role.VALIDATION))
    ]
    assert adopted(known, known) == known


def test_the_new_label_counts_and_what_has_retired_is_forgotten() -> None:
    known = [entry(1), entry(2, role=Role.TEST, group="shared")]
    new = [entry(1, label="corrected"), entry(3, group="shared")]
    card = tiny_card().model_copy(update={"trained_on": tuple(known)})
    union = {e.content_hash[-1]: e for e in united(settled(card, [known[1].content_hash]), new)}
    assert union["1"].label == "corrected"
    assert set(union) == {"1", "3"}


def test_validation_photographs_that_taught_are_called_training() -> None:
    from jellygui.domain.configs import FineTuneConfig

    entries = (entry(1, role=Role.VALIDATION), entry(2, role=Role.TEST))
    card = tiny_card().model_copy(update={"trained_on": entries})
    assert settled(card) == list(entries)
    learned = FineTuneConfig(learn_from_validation=True)
    card = card.model_copy(update={"fine_tune": learned})
    assert [e.role for e in settled(card)] == [Role.TRAINING, Role.TEST]
