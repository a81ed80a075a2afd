"""A HEIC that is decoded tile by tile, reduced, is the one that libheif shows."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pi_heif.as_plugin import HeifImageFile
from PIL import Image

from jellygui.images import boxes, formats, heic_tiles, kinds
from jellygui.images.colour import adobe_rgb
from jellygui.images.photo import decode_photo
from tests.support.boxed import box, heic, in_tiles, nclx
from tests.support.hostile import picture

_FILES = Path(__file__).parents[2].parent / "shared" / "files"
_SIDE_PX = 16  # of the square; pictures of 96 pixels and more are reduced for it


def _by_tiles(data: bytes, at_least_px: int = _SIDE_PX) -> Image.Image | None:
    return heic_tiles.reduced(formats.opened(data), data, at_least_px)


def _by_libheif(data: bytes) -> Image.Image:
    return formats.decoded(formats.opened(data), data, None)[0]


def _differences(data: bytes, at_least_px: int = _SIDE_PX) -> np.ndarray:
    """Between both ways, in levels of 256, of pictures of the same size."""
    made, whole = _by_tiles(data, at_least_px), _by_libheif(data)
    assert made is not None
    factor = -(-whole.width // made.width)
    assert factor >= 2
    expected = whole.reduce(factor)
    assert made.size == expected.size
    return np.abs(np.asarray(made).astype(int) - np.asarray(expected))


def _turned(angle: int) -> bytes:
    return box(b"irot", bytes((angle,)))


def _mirrored(axis: int) -> bytes:
    return box(b"imir", bytes((axis,)))


@pytest.mark.parametrize(
    "turns",
    [
        (),
        *((_turned(angle),) for angle in range(4)),
        *((_mirrored(axis),) for axis in range(2)),
        (_turned(1), _mirrored(0)),
        (_mirrored(0), _turned(1)),
        (_turned(3), _mirrored(1)),
    ],
)
def test_tiles_are_put_together_cut_and_turned_as_by_libheif(turns: tuple[bytes, ...]) -> None:
    data = in_tiles(picture(1, (152, 100)), said=turns, quality=90)
    assert _differences(data).mean() < 1


@pytest.mark.parametrize("size", [(128, 128), (129, 127), (190, 66), (65, 300)])
@pytest.mark.parametrize("at_least_px", [8, 32])
def test_of_any_size(size: tuple[int, int], at_least_px: int) -> None:
    assert _differences(in_tiles(picture(2, size), quality=90), at_least_px).mean() < 1


_COLOURS = [(1, True), (1, False), (5, True), (6, False), (2, True)]


@pytest.mark.parametrize(("matrix", "is_full"), _COLOURS)
def test_its_colours_are_those_that_the_stream_says(matrix: int, is_full: bool) -> None:
    options = dict(matrix_coefficients=matrix, full_range_flag=int(is_full), quality=90)
    assert _differences(in_tiles(picture(4, (128, 64)), **options)).mean() < 1


@pytest.mark.parametrize(("matrix", "is_full"), _COLOURS)
def test_what_the_file_says_of_colours_goes_before(matrix: int, is_full: bool) -> None:
    """Of the picture, then of its tiles, then the stream, which says 709 of all levels here."""
    shot, said = picture(5, (128, 96)), nclx(matrix, is_full=is_full)
    options = dict(matrix_coefficients=1, full_range_flag=1, quality=90)
    for data in (
        in_tiles(shot, said=[said], **options),
        in_tiles(shot, said_of_tiles=[said], **options),
        in_tiles(shot, said=[said], said_of_tiles=[nclx(6, is_full=not is_full)], **options),
    ):
        assert _differences(data).mean() < 1


def _asked_of_libheif(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """The sizes of what libheif is to decode from now on."""
    sizes, load = [], HeifImageFile.load
    monkeypatch.setattr(HeifImageFile, "load", lambda one: (sizes.append(one.size), load(one))[1])
    return sizes


def test_a_photograph_is_decoded_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its profile, with its size unreduced; libheif decodes a tile of it alone."""
    said = [_turned(1), box(b"colr", b"prof", adobe_rgb())]
    data = in_tiles(picture(6, (320, 256)), said=said, quality=90)
    expected = decode_photo(data, side_px=_SIDE_PX, reduced=False)
    decoded = _asked_of_libheif(monkeypatch)
    photo = decode_photo(data, side_px=_SIDE_PX)
    assert decoded == [(64, 64)]
    assert (photo.width_px, photo.height_px) == (256, 320)
    assert photo.pixels.shape == (40, 32, 3)
    whole = np.asarray(Image.fromarray(expected.pixels).reduce(8)).astype(int)
    assert np.abs(photo.pixels - whole).mean() < 1.5


def _tiles(*said: bytes, **options: object) -> bytes:
    return in_tiles(picture(7, (128, 96)), said=said, **options)


_CLAP = box(b"clap", b"".join(n.to_bytes(4) for n in (64, 1, 64, 1, 0, 1, 0, 1)))
_PASP = box(b"pasp", (1).to_bytes(4) * 2)
_UNUSUAL: dict[str, Callable[[], bytes]] = {
    "without tiles": lambda: heic(picture(7, (128, 96))),
    "all colours": lambda: _tiles(chroma=444),
    "rare colours": lambda: _tiles(matrix_coefficients=9),
    "cut": lambda: _tiles(_CLAP),
    "with other words": lambda: _tiles(_PASP),
    "of turned tiles": lambda: _tiles(said_of_tiles=[_turned(2)]),
    "of odd tiles": lambda: in_tiles(picture(7, (128, 96)), 66),
}


@pytest.mark.parametrize("made", _UNUSUAL.values(), ids=_UNUSUAL)
def test_what_is_unusual_is_left_to_libheif(made: Callable[[], bytes]) -> None:
    data = made()
    assert _by_tiles(data) is None
    photo = decode_photo(data, side_px=_SIDE_PX)
    assert photo.pixels.size


def test_what_is_little_reduced_is_left_to_libheif() -> None:
    data = _tiles()
    assert _by_tiles(data, 49) is None
    assert _by_tiles(data, 48) is not None
    assert heic_tiles.reduced(formats.opened(data), data, None) is None


def test_without_pyav_libheif_decodes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """And no tile for nothing."""
    monkeypatch.setitem(sys.modules, "av", None)
    decoded = _asked_of_libheif(monkeypatch)
    assert decode_photo(_tiles(), side_px=_SIDE_PX).pixels.shape == (24, 32, 3)
    assert {*decoded} == {(128, 96)}


def _by_both(data: bytes) -> tuple[Image.Image | None, Image.Image | None]:
    """By tiles and by libheif, None where it is refused: opened by both, and then decoded."""
    by_tiles = None
    try:
        by_tiles = _by_tiles(data)
        return by_tiles, _by_libheif(data)
    except Exception:  # as `decode_photo` has it
        return by_tiles, None


def test_one_whose_grid_is_not_filled_is_left_to_libheif() -> None:
    data, grid = _tiles(), bytes((0, 0, 1, 1)) + struct.pack(">HH", 128, 96)
    assert data.count(grid) == 1
    for rows, columns, width, height in (
        (0, 1, 128, 96),
        (2, 1, 128, 96),
        (1, 1, 64, 96),
        (1, 1, 130, 96),
        (1, 1, 128, 129),
    ):
        said = bytes((0, 0, rows, columns)) + struct.pack(">HH", width, height)
        assert _by_both(data.replace(grid, said))[0] is None


def test_no_damage_passes_that_libheif_refuses() -> None:
    whole = in_tiles(picture(9, (128, 96)), said=[_turned(1)], quality=80)
    random, outcomes = np.random.default_rng(17), set()
    boxes_end = whole.index(b"mdat")
    for at in (*range(8, boxes_end), *random.integers(boxes_end, len(whole), 150).tolist()):
        data = bytearray(whole)
        data[at] ^= 1 << int(random.integers(8))
        by_tiles, by_libheif = _by_both(bytes(data))
        outcomes.add((by_tiles is not None, by_libheif is not None))
    assert outcomes == {(True, True), (False, True), (False, False)}


def test_bytes_of_a_tile_without_an_end_are_left_to_libheif() -> None:
    """They go on to the end of the file, and are whole; libheif does not think so."""
    data = _tiles()
    size = len(boxes.items_of(data, kinds.HEIC).item(4).parts[0]).to_bytes(4)
    assert data.count(size) == 1
    assert _by_tiles(data) is not None
    assert _by_tiles(data.replace(size, bytes(4))) is None


@pytest.mark.skipif(not _FILES.is_dir(), reason="the shared files are not here")
@pytest.mark.parametrize("name", ["iphone.HEIC", "exif-at-end.heic"])
def test_real_photographs_look_the_same(name: str) -> None:
    differences = _differences((_FILES / name).read_bytes(), 224)
    assert differences.mean() < 1
    assert np.quantile(differences, 0.999) < 12
