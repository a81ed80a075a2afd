from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from jellygui.temporary import clear_left_behind, temporary_file, temporary_folder

_DAY_S = 24 * 3600
# No process of Linux or macOS has such a number, and none of Windows, where they are even.
_NOBODY = 4_294_967_291 if sys.platform == "win32" else 99_999_999


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's temporary folder."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def left(place: Path, *, days: float = 2) -> Path:
    """A folder with something in it, or a log, that was changed so long ago."""
    if place.suffix:
        place.write_text("said")
    else:
        place.mkdir()
        (place / "plain.onnx").write_bytes(bytes(1000))
    then = time.time() - days * _DAY_S
    os.utime(place, (then, then), follow_symlinks=False)
    return place


def test_what_is_made_goes_with_its_block_and_says_whose_it_is(place: Path) -> None:
    with temporary_folder("prune") as name:
        Path(name, "one").write_text("x")
        assert Path(name).parent == place
        assert f"-{os.getpid()}-" in name
        log = temporary_file("training")
    assert [*place.iterdir()] == [log]


def test_what_killed_programs_have_left_goes(place: Path) -> None:
    code = (
        "import os; from jellygui.temporary import temporary_folder\n"
        "one = temporary_folder('quantise'); print(one.name, flush=True); os.kill(os.getpid(), 9)"
    )
    if sys.platform != "win32":
        environment = os.environ | {"TMPDIR": str(place)}
        said = subprocess.run(
            [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True
        ).stdout
        killed = Path(said.strip())
        assert killed.is_dir()
        assert clear_left_behind() == []  # perhaps of another container
        os.utime(killed, (0, 0))
    else:
        killed = left(place / f"jellygui-quantise-{_NOBODY}-abcd_123")
    all_left = {
        killed,
        left(place / f"jellygui-project-{_NOBODY}-abcd_123"),
        left(place / f"jellygui-training-{_NOBODY}-abcd_123.log"),
        left(place / "jellygui-prune-abcd_123", days=11),
        left(place / "jellygui-training-12345678.log", days=11),
        left(place / "openpyxl.abcd_123", days=11),
    }
    assert {*clear_left_behind()} == all_left
    assert [*place.iterdir()] == []


def test_nothing_else_goes(
    place: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    mine = tmp_path_factory.mktemp("mine")
    (mine / "photograph.jpg").write_text("precious")
    for name in (
        f"jellygui-prune-{os.getpid()}-abcd_123",  # its process lives
        "jellygui-prune-abcd_124",  # a former version, perhaps still at it
        "openpyxl.abcd_124",
        "openpyxl.xlsx",
        f"jellygui-prune-{_NOBODY}-abcd_123 of mine",
        f"jellygui-photographs-{_NOBODY}-abcd_123",
        f"JellyGUI-prune-{_NOBODY}-abcd_123",
    ):
        left(place / name)
    left(place / f"jellygui-prune-{_NOBODY}-abcd_125", days=0.5)
    if sys.platform != "win32":
        (place / f"jellygui-prune-{_NOBODY}-abcd_126").symlink_to(mine)
        os.mkfifo(place / f"jellygui-prune-{_NOBODY}-abcd_127.log")
        for odd in place.glob("*abcd_12[67]*"):
            os.utime(odd, (0, 0), follow_symlinks=False)
        inside = place / f"jellygui-prune-{_NOBODY}-abcd_128"
        inside.mkdir()
        (inside / "link").symlink_to(mine)
        os.utime(inside, (0, 0))
        assert clear_left_behind() == [inside]  # the link in it, not what it leads to
        left(place / f"jellygui-prune-{_NOBODY}-abcd_129")
        monkeypatch.setattr(os, "getuid", lambda: os.geteuid() + 1)  # another's
    before = sorted(place.iterdir())
    assert clear_left_behind() == []
    assert sorted(place.iterdir()) == before
    assert (mine / "photograph.jpg").read_text() == "precious"
