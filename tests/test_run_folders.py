from __future__ import annotations

import os
from pathlib import Path

import pytest

from jellygui.domain.labels import LabelledPhotograph
from jellygui.domain.species import Species, species_named
from jellygui.domain.split import Role
from jellygui.errors import JellyError
from jellygui.run_folders import LIST_SUFFIX, read_list, write_list


def test_a_list_of_photographs_comes_back_as_it_was(tmp_path: Path) -> None:
    photographs = [
        LabelledPhotograph(
            path=tmp_path / os.fsdecode(b"caf\xe9 \xc3\xa5.jpg"),
            species=species_named("moon jellyfish"),
            content_hash="ab",
            role=Role.TEST,
        ),
        LabelledPhotograph(
            path=tmp_path / "2.jpg", species=Species(key="x", common_name="Å", aphia_id=7)
        ),
    ]
    place = tmp_path / "deeper" / f"project{LIST_SUFFIX}"
    write_list(place, photographs)
    assert read_list(place) == photographs


@pytest.mark.parametrize("text", ["", "[1]", '[{"path": "a"}]', '[{"path": 1, "species": {}}]'])
def test_what_is_no_list_is_one_sentence_with_its_name(tmp_path: Path, text: str) -> None:
    place = tmp_path / f"project{LIST_SUFFIX}"
    place.write_text(text)
    with pytest.raises(JellyError, match=r"project\.photographs"):
        read_list(place)
