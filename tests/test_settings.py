from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jellygui import paths
from jellygui.errors import JellyError
from jellygui.settings import Settings, load_settings, save_settings, settings_file


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(paths, "settings_dir", lambda: tmp_path / "settings")
    return


def test_settings_come_back_and_can_be_read(tmp_path: Path) -> None:
    assert load_settings() == (Settings(), "")
    settings = Settings(annotator="Åse", thumbnail_px=200).with_recent(tmp_path / "ø.jelly")
    save_settings(settings)
    assert load_settings() == (settings, "")
    assert '"annotator": "Åse"' in settings_file().read_text("utf-8")


def test_the_newest_project_is_first_and_there_once(tmp_path: Path) -> None:
    settings = Settings()
    for number in [*range(20), 15]:
        settings = settings.with_recent(tmp_path / str(number))
    names = [path.name for path in settings.recent_projects]
    assert names[:3] == ["15", "19", "18"]
    assert len(names) == len(set(names)) == 12


def test_what_is_open_is_kept_for_the_newest_projects(tmp_path: Path) -> None:
    settings = Settings()
    for number in [*range(14), 3]:
        settings = settings.with_open(tmp_path / str(number), ["folders", f"/{number}/a"])
    settings = settings.with_open(tmp_path / "3", ["/no \udce9 UTF-8", "/3/b"])
    names = [Path(place).name for place in settings.open_folders]
    assert names == ["2", *map(str, range(4, 14)), "3"]
    assert settings.open_folders[str(tmp_path / "3")] == ("/3/b",)
    assert settings.with_open(tmp_path / "\udce9", ["/a"]) == settings
    save_settings(settings)
    assert load_settings() == (settings, "")


@pytest.mark.parametrize("damage", ["", "{", '{"thumbnail_px": 9}', "[]"])
def test_a_damaged_file_is_set_aside(damage: str) -> None:
    save_settings(Settings())
    settings_file().write_text(damage)
    settings, sentence = load_settings()
    assert settings == Settings()
    (aside,) = settings_file().parent.glob("settings-damaged-*.json")
    assert aside.read_text() == damage
    assert str(aside) in sentence
    assert not settings_file().exists()


def test_what_a_newer_program_wrote_is_no_damage() -> None:
    save_settings(Settings())
    settings_file().write_text('{"annotator": "AB", "colour": "blue"}')
    assert load_settings() == (Settings(annotator="AB"), "")


def test_settings_that_cannot_be_written_are_said(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("in the way")
    with pytest.raises(JellyError, match="cannot be written"):
        save_settings(Settings())


def test_projects_lie_in_the_documents_and_never_among_the_photographs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "Documents"
    (documents / "photos").mkdir(parents=True)
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(documents))
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")
    assert paths.projects_dir(tmp_path / "Survey 2024") == documents / "JellyGUI"
    assert paths.projects_dir(documents / "photos") == documents / "JellyGUI"
    assert paths.projects_dir(documents) == tmp_path / "data" / "JellyGUI"
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "none"))
    assert paths.projects_dir() == tmp_path / "data" / "JellyGUI"
