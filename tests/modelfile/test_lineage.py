from __future__ import annotations

import hashlib

import pytest

from jellygui.domain.configs import FineTuneConfig
from jellygui.domain.species import species_named
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.modelfile import MOST_PHOTOGRAPHS, CardPhotograph
from jellygui.modelfile.lineage import (
    adopted,
    held_back_of,
    seen_groups,
    settled,
    united,
    with_new_species,
)
from tests.support.models import tiny_card

KNOWN = ["moon_jellyfish", "compass_jellyfish"]
# Far apart, and with enough detail to be told by.
HASHES = {name: int.from_bytes(hashlib.sha256(name.encode()).digest()[:8]) for name in "abcdefghij"}


def entry(
    name: str, role: Role = Role.TRAINING, *, label: str = "", group: str = ""
) -> CardPhotograph:
    """A photograph; those whose names begin alike are copies of each other."""
    look = HASHES[name[0]]
    return CardPhotograph(
        content_hash=hashlib.sha256(name.encode()).hexdigest(),
        perceptual_hash=look,
        mirrored_hash=look ^ (2**64 - 1),
        label=label or "moon_jellyfish",
        role=role,
        group=group or name[0],
    )


def test_a_copy_of_what_is_known_has_its_group_and_role() -> None:
    known = [entry("a", Role.TEST, group="old")]
    (found,) = adopted([entry("a2", Role.TRAINING, group="new")], known)
    assert (found.role, found.group) == (Role.TEST, "old")


def test_what_can_neither_teach_nor_test_is_left_out() -> None:
    assert not adopted([entry("a2", Role.TEST)], [entry("a", Role.TRAINING)])
    (other,) = adopted([entry("b", Role.TEST)], [entry("a", Role.TRAINING)])
    assert other.role is Role.TEST


def test_what_is_to_test_now_is_rehearsed_no_longer() -> None:
    known = [entry("a", Role.TRAINING), entry("b", Role.TRAINING), entry("c", Role.TEST)]
    new = [entry("a2", Role.TEST), entry("b2", Role.TRAINING), entry("c2", Role.TEST)]
    assert held_back_of(new, known) == {known[0].content_hash}


def test_groups_that_a_model_was_made_with_are_seen() -> None:
    card = tiny_card().model_copy(
        update={"trained_on": (entry("a"), entry("b", Role.VALIDATION), entry("c", Role.TEST))}
    )
    looks = [entry("a2"), entry("b2"), entry("c2"), entry("d"), entry("e", group="a")]
    assert seen_groups(card, looks) == {"a", "b"}


def test_what_was_learned_from_for_validation_is_training() -> None:
    card = tiny_card().model_copy(
        update={
            "trained_on": (entry("a", Role.VALIDATION), entry("b", Role.TEST)),
            "fine_tune": FineTuneConfig(learn_from_validation=True),
        }
    )
    assert [one.role for one in settled(card)] == [Role.TRAINING, Role.TEST]
    (left,) = settled(card, {entry("b").content_hash})
    assert left.role is Role.TRAINING


def test_the_newer_label_of_a_photograph_counts() -> None:
    both = united([entry("a"), entry("b")], [entry("a", label="blue_jellyfish")])
    assert [(one.group, one.label) for one in both] == [
        ("b", "moon_jellyfish"),
        ("a", "blue_jellyfish"),
    ]


def test_a_card_holds_so_many_photographs_and_no_more() -> None:
    one = entry("a")
    many = [one.model_copy(update={"content_hash": f"{n:064x}"}) for n in range(MOST_PHOTOGRAPHS)]
    assert len(united(many, [])) == MOST_PHOTOGRAPHS
    with pytest.raises(JellyError, match="at most"):
        united(many, [one])


def taught(*entries: CardPhotograph) -> tuple[list[str], list[CardPhotograph], list[str]]:
    card = tiny_card(species=KNOWN)
    names = {one.label: species_named(one.label) for one in entries}
    species, kept, notes = with_new_species(card, entries, names)
    return [kind.key for kind in species], kept, notes


def test_new_species_come_after_the_known_and_none_of_these_last() -> None:
    new = [
        entry(name, label=label)
        for label, names in {"none_of_these": "ab", "blue_jellyfish": "cd", "zzz": "efghi"}.items()
        for name in names
    ]
    keys, kept, notes = taught(*new)
    assert keys == [*KNOWN, "blue_jellyfish", "zzz", "none_of_these"]
    assert len(kept) == len(new)
    assert any("has 2 photographs only" in note for note in notes)


def test_one_photograph_makes_no_species_and_a_species_needs_some_that_teach() -> None:
    keys, kept, notes = taught(entry("a"), entry("b", label="zzz"), entry("b2", label="zzz"))
    assert keys == KNOWN
    assert [one.label for one in kept] == ["moon_jellyfish"]
    assert "left out" in notes[0]
    with pytest.raises(JellyError, match="No photographs of zzz may teach"):
        taught(entry("a", Role.TEST, label="zzz"), entry("b", Role.TEST, label="zzz"))
    with pytest.raises(JellyError, match="None of these photographs may teach"):
        taught(entry("a", Role.TEST), entry("b", label="unsure"))
