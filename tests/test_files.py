from __future__ import annotations

import os
import re
import stat
import sys
import threading
import unicodedata
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jellygui.files import (
    clear_halves,
    natural_key,
    new_file,
    numbered,
    read_json,
    spelled_out,
    write_bytes_in_one_step,
    write_in_one_step,
)


def test_bytes_that_are_no_utf_8_are_spelled_out_and_the_rest_stays() -> None:
    assert spelled_out("Målinger 水母 🪼.jpg") == "Målinger 水母 🪼.jpg"
    name = b"caf\xe9 \xc3\xa6.jpg".decode("utf-8", "surrogateescape")
    assert spelled_out(name) == "caf\\xe9 æ.jpg"
    assert spelled_out("half \ud83e of a letter") == "half \\ud83e of a letter"


@given(st.text(st.characters(codec=None)))
def test_whatever_a_name_holds_it_can_be_written(name: str) -> None:
    spelled_out(name).encode("utf-8")


def test_a_reader_sees_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    place = tmp_path / "counts.csv"
    place.write_bytes(b"old")

    def fill(file: BinaryIO) -> None:
        file.write(b"half of the new")
        file.flush()
        assert place.read_bytes() == b"old"
        raise OSError(28, os.strerror(28))

    with pytest.raises(OSError, match=os.strerror(28)):
        write_in_one_step(place, fill)
    assert place.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["counts.csv"]


@pytest.mark.skipif(sys.platform != "linux", reason="only there the rights of others can be seen")
def test_many_threads_write_and_new_files_keep_to_the_rights_that_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = os.umask(0o027)
    try:
        # Others make files at any moment: the mask is never anything else.
        monkeypatch.setattr(os, "umask", lambda _: pytest.fail("the mask was touched"))
        threads = [
            threading.Thread(target=write_bytes_in_one_step, args=(tmp_path / str(n), b"x"))
            for n in range(16)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        monkeypatch.undo()
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o640}
    assert len(list(tmp_path.iterdir())) == 16


def test_halves_that_killed_writers_left_go_with_the_next_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "survey"
    folder.mkdir()
    (mine := tmp_path / "mine.jpg").write_bytes(b"precious")
    left = folder / f".counts-{7:016x}.part"
    for place in (
        left,
        folder / f"counts-{7:016x}.part",
        folder / f".counts-{7:016x}.partial",
        folder / f".counts-{7:015x}g.part",
        folder / ".counts.part",
        folder / f".second name-{7:016x}.part",
    ):
        place.write_bytes(b"half")
    if sys.platform != "win32":
        (folder / f".link-{7:016x}.part").symlink_to(mine)
        os.mkfifo(folder / f".pipe-{7:016x}.part")
    (folder / f".folder-{7:016x}.part").mkdir()
    os.link(folder / f".second name-{7:016x}.part", tmp_path / "elsewhere")
    for place in folder.iterdir():
        os.utime(place, (0, 0), **({} if sys.platform == "win32" else {"follow_symlinks": False}))
    (at_work := folder / f".at work-{7:016x}.part").write_bytes(b"half")
    before = {*folder.iterdir()} - {left}
    write_bytes_in_one_step(counts := folder / "counts.csv", b"new")
    assert {*folder.iterdir()} == before | {counts}
    assert mine.read_bytes() == b"precious"
    if sys.platform != "win32":
        os.utime(at_work, (0, 0))
        monkeypatch.setattr(os, "getuid", lambda: os.geteuid() + 1)  # another's
        assert clear_halves(folder) == []
    assert clear_halves(tmp_path / "not there") == []


def test_json_of_a_stranger_is_json_or_a_value_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "run.json"
    for odd in (b"[" * 100_000, b'{"a":' * 100_000, b"", b"\xff", b"{", b"nothing"):
        place.write_bytes(odd)
        with pytest.raises(ValueError, match=r"nested|Expecting|codec"):
            read_json(place)
    place.write_text('{"kind": "train", "name": "Größe"}', encoding="utf-8")
    assert read_json(place) == {"kind": "train", "name": "Größe"}
    monkeypatch.setattr("jellygui.files._LARGEST_JSON", 10)
    with pytest.raises(ValueError, match="too large"):
        read_json(place)
    with pytest.raises(FileNotFoundError):
        read_json(tmp_path / "none")


def test_a_new_file_takes_nobodys_place(tmp_path: Path) -> None:
    names = [new_file(numbered(tmp_path / "a.b.csv")).name for _ in range(3)]
    assert names == ["a.b.csv", "a.b 2.csv", "a.b 3.csv"]
    with pytest.raises(FileExistsError):
        new_file([tmp_path / "a.b.csv"])


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such rights there")
def test_a_file_that_is_written_anew_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "counts.csv"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write_bytes_in_one_step(path, b"new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o600)


@given(st.text(st.sampled_from("0019aÆé\u0301ß/\\\udce9.²٣"), max_size=12))
def test_a_name_sorts_by_its_numbers_whatever_stands_between_them(name: str) -> None:
    """The key that projects keep is this one, however it is worked out."""
    text = unicodedata.normalize("NFC", name.casefold())
    text = text.encode("utf-8", "backslashreplace").decode()
    parts = re.split("([0-9]+)", re.sub(r"[/\\]", "\x01", text))
    right = "".join(
        f"0{len(part.lstrip('0')):03d}{part.lstrip('0')}" if place % 2 else part
        for place, part in enumerate(parts)
    )
    assert natural_key(name) == right
