from __future__ import annotations

from pathlib import Path

from jellygui.gui.photos.wording import Fact, facts
from jellygui.images.scan import FoundFile
from jellygui.project import Project
from tests.support.projects import photo


def test_the_preview_says_how_deep_the_camera_was_where_it_told(tmp_path: Path) -> None:
    with Project(tmp_path / "p.jelly") as project:
        project.files.add([FoundFile(tmp_path / f"{n}.jpg", 5, 1) for n in (1, 2)])
        project.files.record_read([(1, photo(1, depth_m=3.2)), (2, photo(2))])
        deep, other = project.browsing.photo_rows([1, 2])
    assert Fact("Depth", "3.2 m") in facts(deep, {})
    # A folder that holds nothing but videos has no name in the tree of folders.
    assert Fact("Folder", tmp_path.name, str(tmp_path)) in facts(other, {})
    assert "Depth" not in {fact.name for fact in facts(other, {})}
