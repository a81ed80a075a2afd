from __future__ import annotations

from pathlib import Path

from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import species_named
from jellygui.domain.split import Role
from jellygui.gui.train.wording import button_text, too_few, what_it_uses
from jellygui.jobs.retrain import lesson_of
from jellygui.modelfile import read_model
from jellygui.paths import bundled_model


def photographs(species: str, *roles: Role | None) -> list[LabelledPhotograph]:
    return [
        LabelledPhotograph(
            path=Path(f"{species}-{number}.jpg"), species=species_named(species),
            content_hash=f"{species}-{number}", role=role,
        )
        for number, role in enumerate(roles)
    ]  # fmt: skip


def test_button_and_sentence_count_what_teaches_what_tests_and_what_is_left_out() -> None:
    teaches, watches, tests = Role.TRAINING, Role.VALIDATION, Role.TEST
    taught = [
        *photographs("moon_jellyfish", teaches, teaches, watches, tests, None),
        *photographs("blue_jellyfish", teaches, tests, tests, None),
        *photographs("sea_nettle", teaches, teaches),
    ]
    lesson = lesson_of(taught, read_model(bundled_model()).card)
    assert button_text(lesson) == "Retrain with 4 new labels"
    assert what_it_uses(lesson, "jellyfish-6") == (
        "“jellyfish-6” would learn from 4 labelled photographs (blue jellyfish 1, moon jellyfish "
        "3) and rehearse what it remembers of its own. 3 more test it. 2 are left out: near-copies "
        "with different labels (Data page). sea nettle is new to the model: label 3 more, it has 2."
    )


def test_none_of_these_is_spoken_of_as_what_it_is() -> None:
    teaches = Role.TRAINING
    taught = [
        *photographs("moon_jellyfish", teaches),
        *photographs("none_of_these", teaches, teaches, teaches),
    ]
    lesson = lesson_of(taught, read_model(bundled_model()).card)
    assert too_few(lesson) == (
        "“None of these” is new to the model: press 0 on 2 more, there are 3."
    )
    taught += photographs("none_of_these", *[teaches] * 5)
    lesson = lesson_of(taught, read_model(bundled_model()).card)
    assert "(moon jellyfish 1, none of these 8)" in what_it_uses(lesson, "jellyfish-6")


def test_of_many_new_species_a_few_are_named() -> None:
    taught = [photo for n in range(30) for photo in photographs(f"new {n:02d}", Role.TRAINING)]
    taught += photographs("sea_nettle", Role.TRAINING, Role.TRAINING)
    lesson = lesson_of(taught, read_model(bundled_model()).card)
    said = too_few(lesson)
    assert said.startswith("sea nettle is new to the model: label 3 more, it has 2.")
    assert said.count("new to the model") == 4
    assert said.endswith("27 further species are new and wait for more labels.")
    taught = [p for n in range(30) for p in photographs(f"n {n:02d}", *[Role.TRAINING] * 5)]
    lesson = lesson_of(taught, read_model(bundled_model()).card)
    assert "n 09 5, and 20 more)" in what_it_uses(lesson, "jellyfish-6")
