"""What each labelled photograph does for a model."""

from __future__ import annotations

from collections import Counter

from jellygui.domain.runs import TaughtPhotograph
from jellygui.domain.split import Role
from jellygui.domain.teaching import teaching
from jellygui.modelfile import CardPhotograph

TRAINING, VALIDATION, TEST = Role.TRAINING, Role.VALIDATION, Role.TEST


def taught(
    number: int,
    label: str = "x",
    role: Role | None = TRAINING,
    *,
    group: int = 0,
    name: str = "",
    origin: str = "",
    excluded: bool = False,
) -> TaughtPhotograph:
    return TaughtPhotograph(
        photograph_id=number,
        file_id=number,
        place=name or f"{number}.jpg",
        content_hash=f"{number:064x}",
        label=label,
        role=role,
        group=group or number,
        origin=origin,
        perceptual_hash=0,
        mirrored_hash=0,
        said=None,
        is_excluded=excluded,
    )


def known(number: int, label: str = "x", role: Role = TRAINING) -> CardPhotograph:
    return CardPhotograph(
        content_hash=f"{number:064x}",
        perceptual_hash=0,
        mirrored_hash=0,
        label=label,
        role=role,
        group="g",
    )


def test_each_photograph_is_counted_once_as_what_it_does() -> None:
    labelled = [
        taught(1),
        taught(2, role=VALIDATION),
        taught(3, role=TEST),
        taught(4, excluded=True),
        taught(5, group=5),
        taught(6, "y", group=5),  # contradictory
        taught(7, group=7),
        taught(8, group=7, name="aug-1-7.jpg"),
        taught(9, "z"),
        taught(10, "z"),  # too few of a new species
    ]
    found = teaching(labelled, species=("x", "y"))
    assert found.roles == {1: TRAINING, 2: VALIDATION, 3: TEST, 7: TRAINING}
    counts = found.counts
    assert (counts.teaching, counts.watching, counts.testing) == ({"x": 2}, 1, 1)
    assert (counts.labelled, counts.new, counts.contradictory) == (len(labelled) - 1, 2, 2)
    assert (found.new_ids, found.contradictory, found.too_few) == ({1, 7}, 2, {"z": 2})
    assert counts.split == {"x": Counter({TRAINING: 2, VALIDATION: 1, TEST: 1})}


def test_a_video_teaches_all_that_it_shows_in_one_role() -> None:
    frames = [
        taught(n, label, None, group=5, name=f"film.mp4/00h00m{n:02d}.000s")
        for n, label in enumerate("xyxyx", start=1)
    ]
    copies = [taught(n, label, None, group=6) for n, label in ((8, "x"), (9, "y"))]
    found = teaching([*frames, *copies], (), ("x", "y"))
    assert set(found.roles) == {1, 2, 3, 4, 5}
    assert len(set(found.roles.values())) == 1
    assert found.contradictory == 2


def test_what_the_model_knows_is_new_only_with_another_label() -> None:
    labelled = [taught(1), taught(2, "y"), taught(3), taught(4, role=TEST), taught(5)]
    memory = [known(1), known(2), known(3, role=TEST), known(4), known(5, role=VALIDATION)]
    found = teaching(labelled, memory, ("x", "y"))
    # 3 tests the model already; 4 is to test here, but the model has learned from it.
    assert found.roles == {1: TRAINING, 2: TRAINING, 3: TEST, 5: VALIDATION}
    assert found.new_ids == {2}
    assert found.counted == {1, 2, 3, 4, 5}


def test_a_new_species_of_which_all_test_is_not_learned() -> None:
    checked = [taught(n, "z", None, origin="check 1") for n in range(1, 9)]
    found = teaching([taught(10), *checked], species=("x",))
    assert found.only_tests == {"z": 8}
    assert found.roles == {10: TRAINING}
    assert not found.takes("z")
    more = teaching([taught(10), *checked, taught(11, "z", None)], species=("x",))
    assert more.takes("z")
    assert Counter(more.roles.values()) == {TRAINING: 2, TEST: 8}
    # A new network learns a species of any number, but none that only tests.
    assert teaching([taught(20, "a"), *checked]).only_tests == {"z": 8}
