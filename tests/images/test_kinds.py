"""What a file is by its content, and why one cannot be read."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PIL import Image

from jellygui.images.kinds import ending_of
from jellygui.images.reasons import plain_reason


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


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.EACCES, "no permission"),
        (errno.ENOENT, "it is gone"),
        (errno.ELOOP, "it is a link that leads to itself"),
        (errno.EIO, "the disk reports an error"),
        (errno.ENAMETOOLONG, "its path is too long"),
        (errno.ENODEV, "as the system says it"),
    ],
)
def test_why_a_file_cannot_be_read_is_said_plainly(number: int, why: str) -> None:
    assert plain_reason(OSError(number, "as the system says it")) == why
