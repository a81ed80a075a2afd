"""Opens a TIFF, hears what libtiff says of it, and tells a damaged one from one of a rare kind."""

from __future__ import annotations

import contextlib
import ctypes
import re
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from PIL import _imaging

from jellygui.images import jpeg
from jellygui.images.bounds import CountedBytes, check_parts, too_many_parts
from jellygui.images.unreadable import UnreadableError, cut_off, damaged, not_supported

if TYPE_CHECKING:
    from PIL.TiffImagePlugin import ImageFileDirectory_v2, TiffImageFile

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _FILL_ORDER = 256, 257, 258, 259, 266
_SAMPLES, _PLANES, _FORMAT, _TABLES = 277, 284, 339, 347
_PIECES = ((273, 279), (324, 325))  # where strips and tiles lie, and how long they are
_DEFLATE, _JPEG = (8, 32946), 7
_AT_ONCE = 1 << 20
_BYTES_PER_PX = 64  # at most
_MORE_BYTES = 1 << 22  # what pads the last strip or tile
_FLOATING = 3
_REDUCED, _PHOTOMETRIC, _MAKE, _DNG_VERSION = 254, 262, 271, 50706
_WHITE_IS_ZERO = 0
_SENSOR = (32803, 34892)  # a colour filter array, and what is made of it; TIFF/EP and DNG
_RARE = re.compile("unknown pixel|unknown data|samples per|Media Photo|not (sup|conf|impl|avail)")
_NAME = b"tempfile.tif"  # Pillow's, of what is in memory
_LOSS = re.compile("orrupt|remature|Decod")

_BIG_ENDIAN_BIG = b"MM\0+"
_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_SHORTER = {16: 4, 17: 9, 18: 13}
_DIRECTORIES = (0x8769, 0x8825)  # EXIF's own, within the first one


def opened(data: bytes, plugin: Callable[[CountedBytes], TiffImageFile]) -> TiffImageFile:
    """Open a TIFF, so that Pillow understands all that it will read."""
    data = _as_pillow_knows_it(data)
    _check_pieces(data)
    image = plugin(CountedBytes(data, "TIFF"))
    if image.tag_v2.get(_PLANES) == 2 and set(_all(image.tag_v2, _BITS)) == {16}:
        # Of colours that lie one after the other Pillow takes 16 bits for 8.
        order = "L" if image.tag_v2.prefix == b"II" else "B"
        image.tile = [
            tile._replace(args=(f"{tile.args[0]};16{order}", *tile.args[1:]))
            if tile.codec_name == "raw" and isinstance(tile.args, tuple)
            else tile
            for tile in image.tile
        ]
    return image


def _check_pieces(data: bytes) -> None:
    """Raise where there are so many strips or tiles that to look at each takes long."""
    form = _form(data)
    with contextlib.suppress(struct.error):  # what is cut off is said later
        (first,) = struct.unpack_from(form.place, data, 8 if form.is_big else 4)
        for tag, _, number, *_ in _entries(data, first, form):
            if tag in (_PIECES[0][0], _PIECES[1][0]):
                check_parts(number)


def is_camera_raw(data: bytes) -> bool:
    """Whether its first picture is but a preview of what a camera's sensor saw, or that itself.

    Other TIFFs, too, may begin with a smaller picture; they name no camera.
    """
    form = _form(data)
    is_reduced = names_camera = False
    with contextlib.suppress(struct.error, OverflowError):
        (first,) = struct.unpack_from(form.place, data, 8 if form.is_big else 4)
        for tag, kind, count, value, _ in _entries(data, first, form):
            number = int.from_bytes(
                value[: _SIZES.get(kind, 0)], "little" if form.order == "<" else "big"
            )
            if (tag == _DNG_VERSION and count == 4) or (tag == _PHOTOMETRIC and number in _SENSOR):
                return True
            is_reduced |= tag == _REDUCED and number == 1
            names_camera |= tag == _MAKE
    return is_reduced and names_camera


def check_values(data: bytes) -> None:
    """Raise where the values of a TIFF, as of EXIF, lie on each other and would fill the memory.

    Raises:
        UnreadableError: they do.
    """
    form = _form(data)
    with contextlib.suppress(struct.error):
        (first,) = struct.unpack_from(form.place, data, 8 if form.is_big else 4)
        for _, _, _, value, end in _entries(data, first, form):
            if end and not value:
                raise too_many_parts()


def load(image: TiffImageFile) -> None:
    """Decode an opened TIFF.

    Raises:
        UnreadableError: its decoder, or a checksum, says that some of the picture is damaged.
        OSError: it cannot be decoded; `why` knows the reason.
    """
    assert isinstance(image.fp, BytesIO)
    compression = image.tag_v2.get(_COMPRESSION)
    if compression in _DEFLATE:
        _check_deflated(image.fp.getvalue(), image.tag_v2)
    elif compression == _JPEG:
        _check_jpegs(image.fp.getvalue(), image.tag_v2)
    with _heard() as words:
        try:
            image.load()
        except OSError as error:
            raise OSError(f"{error}; {'; '.join(words)}") from error
    if any(_LOSS.search(said) for said in words):
        raise damaged(words[0])


def is_negative(image: TiffImageFile) -> bool:
    """Whether it says that more is darker, and Pillow, which turns 8 bits round, has left it so."""
    return image.mode[0] in "IF" and image.tag_v2.get(_PHOTOMETRIC) == _WHITE_IS_ZERO


def why(data: bytes, error: BaseException) -> UnreadableError:
    """What is to be said of a TIFF that could not be read."""
    from PIL.TiffImagePlugin import COMPRESSION_INFO, ImageFileDirectory_v2

    try:
        data = _as_pillow_knows_it(data)
        form = _form(data)
        (first,) = struct.unpack_from(form.place, data, 8 if form.is_big else 4)
        if any(end > len(data) for *_, end in _entries(data, first, form)):
            return cut_off()
        tags = ImageFileDirectory_v2(data[: 16 if form.is_big else 8])
        file = BytesIO(data)
        file.seek(first)
        tags.load(file)
        if any(end > len(data) for _, end in _pieces(tags)):
            return cut_off()
    except (OSError, OverflowError, SyntaxError, struct.error, ValueError):
        return cut_off()
    compression, words = tags.get(_COMPRESSION, 1), str(error)
    if compression not in COMPRESSION_INFO or _RARE.search(words):
        is_floating = _FLOATING in _all(tags, _FORMAT)
        return not_supported(
            f"TIFF of {'floating-point numbers' if is_floating else 'a rare kind'} "
            f"({' + '.join(map(str, _all(tags, _BITS)))} bits, compression {compression})"
        )
    return damaged(words.partition("; ")[2])


def _all(tags: ImageFileDirectory_v2, tag: int) -> tuple[Any, ...]:
    found = tags.get(tag, ())
    return found if isinstance(found, tuple) else (found,)


def _pieces(tags: ImageFileDirectory_v2) -> Iterator[tuple[int, int]]:
    """Where strips and tiles begin and end."""
    for places, lengths in _PIECES:
        for begin, length in zip(_all(tags, places), _all(tags, lengths), strict=False):
            yield begin, begin + length


def _check_deflated(data: bytes, tags: ImageFileDirectory_v2) -> None:
    """Raise where a checksum is wrong: libtiff stops reading before it comes to it."""
    bits = max(_all(tags, _BITS), default=1) * max(_all(tags, _SAMPLES), default=1)
    left = _MORE_BYTES + tags[_WIDTH] * tags[_HEIGHT] * min(bits // 8 + 1, _BYTES_PER_PX)
    for begin, end in _pieces(tags) if tags.get(_FILL_ORDER, 1) == 1 else ():
        stream, rest = zlib.decompressobj(), data[begin:end]
        try:
            while left > 0 and (more := stream.decompress(rest, _AT_ONCE)):
                left, rest = left - len(more), stream.unconsumed_tail
        except zlib.error as error:
            raise damaged(str(error)) from error


def _check_jpegs(data: bytes, tags: ImageFileDirectory_v2) -> None:
    """Raise where a piece is no whole JPEG: Pillow does not let libtiff pass on such warnings."""
    tables = tags.get(_TABLES, b"\xff\xd8\xff\xd9")
    for begin, end in _pieces(tags):
        if said := jpeg.complaint(tables[:-2] + data[begin + 2 : end]):
            raise damaged(said)


@dataclass(frozen=True)
class _Form:
    """How numbers are written: `order` is "<" or ">"; a BigTIFF has places of 8 bytes."""

    order: str
    is_big: bool

    @property
    def place(self) -> str:
        return self.order + ("Q" if self.is_big else "L")


def _form(data: bytes) -> _Form:
    return _Form(order="<" if data[:1] == b"I" else ">", is_big=43 in data[2:4])


def _entries(data: bytes, at: int, form: _Form) -> Iterator[tuple[int, int, int, bytes, int]]:
    """Each entry of a directory: tag, type, number of values, the values, where they end.

    Values that lie on each other are as those that are not there: all of them would fill the
    memory.
    """
    left = len(data)
    layout = form.order + ("HHQ8s" if form.is_big else "HHL4s")
    counted = form.order + ("Q" if form.is_big else "H")
    (count,) = struct.unpack_from(counted, data, at)
    for place in range(min(count, 1 << 16)):
        begin = at + struct.calcsize(counted) + place * struct.calcsize(layout)
        tag, kind, number, value = struct.unpack_from(layout, data, begin)
        size, end = number * _SIZES.get(kind, 0), 0
        if size > len(value):
            (begin,) = struct.unpack(form.place, value)
            end = begin + size
            left -= size
            value = data[begin:end] if left >= 0 else b""
        yield tag, kind, number, value, end


def _as_pillow_knows_it(data: bytes) -> bytes:
    """A big-endian BigTIFF, which Pillow does not know, as a TIFF; another one as it is."""
    if not data.startswith(_BIG_ENDIAN_BIG):
        return data
    file = bytearray(data)
    (first,) = struct.unpack_from(">Q", data, 8)

    def append(more: bytes) -> int:
        file.extend(bytes(len(file) % 2))
        file.extend(more)
        return len(file) - len(more)

    def shorter(at: int) -> int:
        """Write a directory anew with numbers of 4 bytes; give its place."""
        entries = []
        for tag, kind, number, value, _ in _entries(data, at, _Form(">", is_big=True)):
            if kind in _SHORTER:
                kind, numbers = _SHORTER[kind], struct.unpack(f">{len(value) // 8}Q", value)
                value = struct.pack(f">{len(numbers)}L", *numbers)
            if tag in _DIRECTORIES and at == first:
                value = struct.pack(">L", shorter(int.from_bytes(value[:4])))
            elif number * _SIZES.get(kind, 0) > 4:
                value = struct.pack(">L", append(value))
            entries.append(struct.pack(">HHL4s", tag, kind, number, value))
        return append(struct.pack(">H", len(entries)) + b"".join(entries) + bytes(4))

    start = struct.pack(">4sL", b"MM\0*", shorter(first))
    return start + bytes(file[len(start) :])


_ear = threading.local()


@contextlib.contextmanager
def _heard() -> Iterator[list[str]]:
    """What libtiff says in this thread, instead of writing it to the terminal."""
    _listen()
    words: list[str] = []
    _ear.words = words
    try:
        yield words
    finally:
        del _ear.words


@cache
def _listen() -> tuple[object, ...]:
    """Have libtiff tell what it says; where Pillow has it built in, as on Windows, it does not.

    Gives what must stay in memory.
    """
    try:
        library = ctypes.CDLL(_imaging.__file__)
        put_together = ctypes.CDLL(None).vsnprintf
        handle, silence = library.TIFFSetErrorHandlerExt, library.TIFFSetErrorHandler
    except (AttributeError, OSError, TypeError):
        return ()

    def hear(_: object, module: bytes | None, words: bytes, values: int) -> None:
        said = ctypes.create_string_buffer(400)
        put_together(said, ctypes.c_size_t(len(said)), words, ctypes.c_void_p(values))
        heard: list[str] = getattr(_ear, "words", [])
        whose = (module,) if module and module != _NAME else ()
        heard.append(b": ".join((*whose, said.value)).decode(errors="replace"))

    text, pointer = ctypes.c_char_p, ctypes.c_void_p
    callback = ctypes.CFUNCTYPE(None, pointer, text, text, pointer)(hear)
    handle(callback)
    silence(None)
    return (callback,)
