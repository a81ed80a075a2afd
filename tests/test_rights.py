"""What is a person's own is read by them alone, or as the folder that they share says."""

from __future__ import annotations

import logging
import os
import stat
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from jellygui import log, paths
from jellygui.files import make_folder, rights_in, write_bytes_in_one_step
from jellygui.gui.crash import catch_faults
from jellygui.project import Project
from jellygui.project.copying import save_as
from jellygui.project.rescue import rescue
from jellygui.run_folders import RunFolder
from jellygui.settings import Settings, save_settings
from tests.support.projects import found

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has lists of its own")


@pytest.fixture(params=[0o022, 0o077, 0o002], ids=["022", "077", "002"])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As a computer without any of the program's folders has it; others may enter it."""
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o755)
    monkeypatch.setattr(paths, "settings_dir", lambda: home / "config" / "JellyGUI")
    monkeypatch.setattr(paths, "log_dir", lambda: home / "state" / "JellyGUI" / "log")
    monkeypatch.setattr(log, "log_dir", paths.log_dir)
    return home


def rights(place: Path) -> int:
    return stat.S_IMODE(place.stat().st_mode)


def all_below(folder: Path) -> dict[str, int]:
    return {str(place.relative_to(folder)): rights(place) for place in folder.rglob("*")}


def alone(folder: Path) -> None:
    found = all_below(folder)
    assert found
    assert {name: oct(mode) for name, mode in found.items() if mode & 0o077} == {}


def test_settings_and_logs_are_their_owners_alone(
    home: Path, umask: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(Settings())
    log.keep_in_log("a", name="training")
    logger = logging.getLogger("jellygui")
    monkeypatch.setattr(logger, "handlers", [])
    log.start_log()
    (handler,) = logger.handlers
    handler.doRollover()  # type: ignore[attr-defined]
    logger.info("after")
    handler.close()
    assert {"jellygui.log", "jellygui.log.1", "training.log"} <= {
        place.name for place in paths.log_dir().iterdir()
    }
    alone(home)
    # What a person has allowed stays so.
    (paths.settings_dir() / "settings.json").chmod(0o644)
    save_settings(Settings(annotator="A"))
    assert rights(paths.settings_dir() / "settings.json") == 0o644


def test_a_project_and_what_lies_beside_it_are_its_owners_alone(
    home: Path, umask: int, tmp_path: Path
) -> None:
    with Project(home / "new" / "p.jelly") as project:
        project.species.add("A", "")
        assert {"new/p.jelly", "new/p.jelly-wal", "new/p.jelly-shm", "new/p.jelly.lock"} <= set(
            all_below(home)
        )
        alone(home)
        project.files.add(found(tmp_path, "1.jpg"))
        save_as(project, home / "other" / "q.jelly")
        alone(home)
    assert list(rescue(home / "other" / "q.jelly", home / "third" / "r.jelly"))
    assert "third/r.jelly" in all_below(home)
    alone(home)
    RunFolder.begin(home / "runs" / "1", kind="train", arguments={}).end("failed")
    alone(home)


def test_in_a_folder_that_is_shared_its_group_may_do_what_it_may_with_the_folder(
    home: Path, umask: int
) -> None:
    shared = home / "shared"
    shared.mkdir()
    os.chmod(shared, 0o2770)
    with Project(shared / "cruise" / "p.jelly") as project:
        project.species.add("A", "")
        for name in ("p.jelly", "p.jelly-wal", "p.jelly.lock"):
            assert rights(shared / "cruise" / name) == 0o660 & ~umask, name
    assert rights(shared / "cruise") & 0o777 == 0o770 & ~umask
    os.chmod(shared, 0o2750)
    assert rights_in(shared) == 0o640
    os.chmod(shared, 0o1777)  # as /tmp is
    assert rights_in(shared) == 0o600
    os.chmod(shared, 0o755)
    assert rights_in(shared) == 0o600


def test_a_project_that_is_there_keeps_its_rights(home: Path, umask: int) -> None:
    place = home / "p.jelly"
    Project(place).close()
    place.chmod(0o640)
    with Project(place) as project:
        project.species.add("A", "")
        save_as(project, home / "q.jelly")
        assert rights(place) == 0o640
        assert rights(home / "p.jelly-wal") == 0o640
        (home / "q.jelly").chmod(0o604)
        save_as(project, home / "q.jelly")
        assert rights(home / "q.jelly") == 0o604


def test_what_a_person_asks_for_has_the_rights_of_any_file(home: Path, umask: int) -> None:
    write_bytes_in_one_step(home / "counts.csv", b"a")
    assert rights(home / "counts.csv") == 0o666 & ~umask
    (home / "counts.csv").chmod(0o600)
    write_bytes_in_one_step(home / "counts.csv", b"b")
    assert rights(home / "counts.csv") == 0o600


def test_faults_are_written_where_nobody_else_reads(home: Path, umask: int) -> None:
    import faulthandler

    was_enabled = faulthandler.is_enabled()
    try:
        catch_faults()
        alone(home)
    finally:
        faulthandler.disable()
        if was_enabled:
            faulthandler.enable()


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="needs the access lists of Linux")
def test_a_default_access_list_rules(home: Path, umask: int) -> None:
    entries = ((0x01, 7, 0), (0x02, 6, 65534), (0x04, 5, 0), (0x10, 7, 0), (0x20, 0, 0))
    packed = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)
    try:
        os.setxattr(home, "system.posix_acl_default", packed)
    except OSError:
        pytest.skip("this disk has no access lists")
    write_bytes_in_one_step(home / "p", b"", own=True)
    assert rights(home / "p") == 0o660  # the mask lets the list through, whatever the umask


def test_a_folder_that_is_there_is_left_as_it_is(home: Path, umask: int) -> None:
    make_folder(home, alone=True)
    assert rights(home) == 0o755
