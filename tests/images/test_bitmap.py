"""What is packed in a bitmap is unpacked as Pillow does it."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL.BmpImagePlugin import BmpImageFile

from jellygui.images import bitmap
from jellygui.images.photo import UnreadableError, decode_photo
from tests.support.bombs_of_parts import packed_bitmap

_BEGIN = 10  # where it stands at which byte the steps begin


def _runs(longest: int) -> st.SearchStrategy[bytes]:
    return st.tuples(st.integers(1, longest), st.integers(0, 255)).map(bytes)


_STEPS = st.lists(
    _runs(5)
    | _runs(255)
    | st.integers(3, 255)
    | st.just(b"\0\0")
    | st.tuples(st.just(0), st.just(2), st.integers(0, 30), st.integers(0, 3)).map(bytes),
    max_size=60,
)


@pytest.mark.parametrize("bits", [8, 4])
@given(
    side=st.integers(1, 40),
    steps=_STEPS,
    end=st.sampled_from([b"\0\1", b"", b"\0", b"\0\2\1"]),
    is_odd=st.booleans(),
    is_filled=st.booleans(),
)
def test_a_packed_bitmap_has_the_pixels_that_pillow_reads(
    bits: int, side: int, steps: list[bytes | int], end: bytes, is_odd: bool, is_filled: bool
) -> None:
    def written(step: bytes | int) -> bytes:
        """A number is of pixels as they are, filled up to an even number of bytes."""
        if isinstance(step, bytes):
            return step
        return bytes((0, step)) + bytes(n % 251 for n in range(-(-step * bits // 16) * 2))

    whole = b"".join(map(written, steps)) + b"\xff\x21\0\0" * (side if is_filled else 0) + end
    data = packed_bitmap(side, whole, bits)
    if is_odd:
        begin = int.from_bytes(data[_BEGIN : _BEGIN + 4], "little")
        head = data[:_BEGIN] + (begin + 1).to_bytes(4, "little") + data[_BEGIN + 4 : begin]
        data = head + b"\0" + data[begin:]
    assert _pixels(bitmap.opened(data, BmpImageFile)) == _pixels(BmpImageFile(BytesIO(data)))


def _pixels(image: BmpImageFile) -> bytes | str:
    try:
        return image.tobytes()
    except ValueError as error:
        return str(error)


def test_what_no_step_fills_is_said() -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        decode_photo(packed_bitmap(100, b"\1\1\0\0" * 99 + b"\0\1"), side_px=64)
