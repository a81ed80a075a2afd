from __future__ import annotations

from jellygui.domain.runs import TaughtPhotograph
from jellygui.domain.split import Role
from jellygui.domain.teaching import TeachingCounts, teaching
from jellygui.gui.train.training_words import button_text, too_few, what_it_uses, why_not
from jellygui.modelfile import read_model
from jellygui.paths import bundled_models


def photographs(species: str, *roles: Role | None) -> list[TaughtPhotograph]:
    """Each is a group of its own; without a role, its near-copy has another label."""
    return [
        taught(species, number, role, group=f"{species}-{number}")
        for number, role in enumerate(roles)
        if role is not None
    ] + [
        taught(label, number, None, group=f"{species}-{number}")
        for number, role in enumerate(roles)
        if role is None
        for label in (species, "compass_jellyfish")
    ]


def taught(species: str, number: int, role: Role | None, *, group: str) -> TaughtPhotograph:
    name = f"{species} {number} {group}"
    return TaughtPhotograph(
        photograph_id=hash(name),
        file_id=hash(name),
        place=f"{name}.jpg",
        content_hash=name,
        label=species,
        role=role,
        group=hash(group),
        origin="",
        perceptual_hash=0,
        mirrored_hash=0,
        said=None,
        is_excluded=False,
    )


def lesson_of(labelled: list[TaughtPhotograph]) -> TeachingCounts:
    """Beside the model that has not learned what is none of its species."""
    card = read_model(bundled_models()[1]).card
    return teaching(labelled, card.trained_on, card.species_keys).counts


def test_button_and_sentence_count_what_teaches_what_tests_and_what_is_left_out() -> None:
    teaches, watches, tests = Role.TRAINING, Role.VALIDATION, Role.TEST
    labelled = [
        *photographs("moon_jellyfish", teaches, teaches, watches, tests, None),
        *photographs("blue_jellyfish", teaches, tests, tests, None),
        *photographs("sea_nettle", teaches, teaches),
    ]
    lesson = lesson_of(labelled)
    assert button_text(lesson) == "Retrain with 3 new labels"
    assert what_it_uses(lesson, "jellyfish-6") == (
        "“jellyfish-6” would learn from 3 labelled photographs (blue jellyfish 1, moon jellyfish "
        "2) and rehearse what it remembers of its own. 1 more says when to stop. 3 more test it. "
        "4 are left out: copies, or pictures of one burst, with different labels (Data page). Sea "
        "nettle is new to the model: label 3 more, it has 2."
    )


def test_one_label_is_one_photograph() -> None:
    lesson = lesson_of(photographs("moon_jellyfish", Role.TRAINING))
    said = what_it_uses(lesson, "jellyfish-6")
    assert "would learn from 1 labelled photograph (moon jellyfish 1)" in said


def test_labels_that_only_test_say_what_is_missing() -> None:
    tests = [Role.TEST] * 6
    checked = photographs("moon_jellyfish", *tests)
    assert why_not(lesson_of(checked)) == (
        "Every photograph labelled so far (6) tests, as those of random checks do. Confirm or "
        "correct others: they teach the next model."
    )
    stranger = lesson_of([*checked, *photographs("sea_nettle", *tests)])
    assert not stranger.can_teach
    assert why_not(stranger) == (
        "All 6 photographs of sea nettle test, as random checks do: label others to teach it."
    )


def test_none_of_these_is_spoken_of_as_what_it_is() -> None:
    teaches = Role.TRAINING
    labelled = [
        *photographs("moon_jellyfish", teaches),
        *photographs("none_of_these", teaches, teaches, teaches),
    ]
    lesson = lesson_of(labelled)
    assert too_few(lesson) == (
        "“None of these” is new to the model: press 0 on 2 more, there are 3."
    )
    labelled += photographs("none_of_these", *[teaches] * 5)
    lesson = lesson_of(labelled)
    assert "(moon jellyfish 1, none of these 8)" in what_it_uses(lesson, "jellyfish-6")


def test_of_many_new_species_a_few_are_named() -> None:
    labelled = [photo for n in range(30) for photo in photographs(f"new {n:02d}", Role.TRAINING)]
    labelled += photographs("sea_nettle", Role.TRAINING, Role.TRAINING)
    lesson = lesson_of(labelled)
    said = too_few(lesson)
    assert said.startswith("Sea nettle is new to the model: label 3 more, it has 2.")
    assert said.count("new to the model") == 4
    assert said.endswith("27 further species are new and wait for more labels.")
    labelled = [p for n in range(30) for p in photographs(f"n {n:02d}", *[Role.TRAINING] * 5)]
    lesson = lesson_of(labelled)
    assert "n 09 5, and 20 more)" in what_it_uses(lesson, "jellyfish-6")
