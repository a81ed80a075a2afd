"""What a file is by its content, and why one cannot be read."""

from __future__ import annotations

import errno
import pickle
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from jellygui.images import formats, kinds
from jellygui.images.kinds import ending_of
from jellygui.images.unreadable import UnreachableError, UnreadableError
from jellygui.reasons import is_of_the_disk


@pytest.mark.parametrize(
    ("kind", "ending"),
    [("JPEG", ".jpg"), ("PNG", ".png"), ("TIFF", ".tif"), ("WEBP", ".webp"), ("BMP", ".bmp")],
)
def test_the_ending_of_a_picture_is_told_by_its_content(
    tmp_path: Path, kind: str, ending: str
) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "x.dat", kind)
    assert ending_of(tmp_path / "x.dat") == ending


def test_what_is_no_picture_or_not_there_has_no_ending(tmp_path: Path) -> None:
    (tmp_path / "x.jpg").write_bytes(b"words")
    for name in ("x.jpg", "gone.jpg", ""):
        assert ending_of(tmp_path / name) == ""


def test_what_begins_like_another_kind_is_told_apart() -> None:
    tiff = b"II*\0\x08\0\0\0"
    assert kinds.kind_of_file(Path("a.tif"), tiff) == "TIFF"
    assert kinds.kind_of_file(Path("a.NEF"), tiff) == kinds.RAW
    assert kinds.kind_of_file(Path("a"), b"\0\0\0\x08wide\0\0\0\0mdat") == kinds.VIDEO


def test_a_large_file_whose_beginning_is_damaged_is_said() -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        formats.header(BytesIO(b"BM" + bytes(12) + b"\x28" + bytes(100)))


def test_that_a_disk_fails_is_known_also_from_another_process_and_on_windows() -> None:
    error = OSError(errno.EIO, "the disk reports an error")
    came = pickle.loads(pickle.dumps(UnreachableError(error)))
    assert (came.is_of_the_disk, came.does_answer) == (True, True)
    gone = OSError(errno.ENOENT, "no such file")
    assert not is_of_the_disk(gone)
    gone.winerror = 64  # type: ignore[attr-defined]  # the name of the network is gone
    assert is_of_the_disk(gone)
