"""Decodes a JPEG and hears its decoder: a picture is whole when the decoder says so.

libjpeg fills what is missing with grey and warns; Pillow does not pass the warnings on, simplejpeg
stops at them. It tells the first one only, so what is wrong with a file without costing a pixel is
put right before it is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt
import simplejpeg
from PIL import Image

from jellygui.images.bounds import check_parts, check_passes
from jellygui.images.unreadable import UnreadableError, cut_off, damaged, not_supported

if TYPE_CHECKING:
    from PIL.JpegImagePlugin import JpegImageFile

_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}
_SHRINKS = (8, 4, 2, 1)
_SOI, _EOI, _SOS, _DHT, _JFIF, _ICC, _ADOBE = 0xD8, 0xD9, 0xDA, 0xC4, 0xE0, 0xE2, 0xEE
# Of these Pillow makes lists in Python, which nobody asks for: tables and remarks.
_NOT_ASKED_FOR = {_DHT, 0xDB, 0xDD, 0xFE}
_IN_FIRST_SCAN = "layers of the first scan"
_ALONE = {0x01, *range(0xD0, 0xDA)}  # markers that nothing belongs to
_DATA = 0  # stands for what is no marker: the picture's own bits
_END = bytes((0xFF, _EOI))
_MARKER = re.compile(rb"\xff([^\x00\xff])")
_AFTER_SCAN = re.compile(rb"\xff+([^\x00\xff\xd0-\xd7])")
_STUFFED = re.compile(rb"(?:\xff\0)*")
_FREQUENCIES = 64
_ALL = (0, _FREQUENCIES - 1, 0)  # first and last frequency, and the places that are left
_PADDING = bytes(8)  # as many bits as libjpeg looks ahead
_RARE = "JPEG of a rare kind"
# Baseline, extended and progressive, by Huffman's codes or arithmetic ones.
_FRAMES = {0xC0, 0xC1, 0xC2, 0xC9, 0xCA}
_OTHER_FRAMES = {0xC3, 0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF}
_TOO_SHORT = re.compile("remature end|marker 0xd9 instead")
_LOSS = re.compile("^Corrupt|remature end")
_ZEROS = bytes(64)
# In a larger file it is next to impossible that the decoder falls into step again at the end.
_SMALL_BYTES = 1 << 20
_END_OF_BLOCK = 0

Pixels = npt.NDArray[np.uint8]


class _Part(NamedTuple):
    """A marker and what belongs to it, itself included; and where that begins in the file."""

    marker: int
    bits: bytes
    begin: int = 0


def opened(data: bytes, plugin: Callable[[BytesIO], JpegImageFile]) -> JpegImageFile:
    """Open a JPEG, by what of its header is asked for."""
    parts: list[_Part] = []
    first_scan = b""
    for part in _parts(data):
        if part.marker not in _NOT_ASKED_FOR:
            parts.append(part)
        if part.marker == _SOS:
            first_scan = part.bits
            break
    header = plugin(BytesIO(_joined(parts)))
    header.info[_IN_FIRST_SCAN] = first_scan[4:5]
    return header


def decoded(
    data: bytes, header: JpegImageFile, at_least_px: int | None
) -> tuple[Image.Image, Pixels | None]:
    """The picture of an opened JPEG at full size, 1/2, 1/4 or 1/8.

    Its short side has at least `at_least_px`, or is as it is. Grey, RGB or CMYK as stored; of RGB
    also the pixels [H, W, 3] that it was made of.

    Raises:
        UnreadableError: some of the picture is missing or damaged, or it is of an odd kind.
    """
    shrink = 1
    if at_least_px is not None:
        short_px = min(header.size)
        shrink = next(s for s in _SHRINKS if s == 1 or short_px // s >= at_least_px)
    has_all = header.info[_IN_FIRST_SCAN] == bytes((header.layers,))
    in_one_scan = has_all and not _is_progressive(header)
    if not in_one_scan:
        _check_scans(data, header)
    said = ""
    for form in _forms(data, header):
        try:
            picture = _decoded(form, header, shrink)
        except ValueError as error:
            said = str(error)
        else:
            if len(form) < _SMALL_BYTES and not _is_progressive(header):
                _check_zeros(form)
            return picture
        if "subsampling" in said:
            return _decoded_by_pillow(data, header, shrink, in_one_scan=in_one_scan), None
    raise cut_off() if _TOO_SHORT.search(said) else why(data)


def _decoded(data: bytes, header: JpegImageFile, shrink: int) -> tuple[Image.Image, Pixels | None]:
    width, height = (-(-side // shrink) if shrink > 1 else 0 for side in header.size)
    pixels = simplejpeg.decode_jpeg(data, _SPACES[header.mode], min_height=height, min_width=width)
    if header.mode == "L":
        return Image.fromarray(pixels[:, :, 0]), None
    if header.mode == "CMYK":  # as Adobe writes them, with no ink at 255
        return Image.frombytes("CMYK", pixels.shape[1::-1], (~pixels).tobytes()), None
    # As `fromarray` does it, which asks twice what this is an array of, and makes it black first.
    picture = Image.new("RGB", pixels.shape[1::-1], None)
    picture.frombytes(pixels, "raw", "RGB", 0, 1)
    return picture, pixels


def _decoded_by_pillow(
    data: bytes, header: JpegImageFile, shrink: int, *, in_one_scan: bool
) -> Image.Image:
    """The same where colours are stored at a scale that simplejpeg does not know.

    Without an end mark Pillow waits for bits that are missing, instead of inventing them.
    """
    body = _joined(part for part in _tidied(data, header) if part.marker != _EOI)
    data = body + (_PADDING if in_one_scan else _END)
    image = type(header)(BytesIO(data))
    image.draft(None, (image.width // shrink, image.height // shrink))
    image.decodermaxblock = len(data)
    try:
        image.load()
    except OSError as error:
        raise cut_off() from error
    return image


def _forms(data: bytes, header: JpegImageFile) -> Iterator[bytes]:
    """The file, then it without what costs no pixel, then also without padding behind its bits."""
    yield data
    parts = [part for part in _tidied(data, header) if part.marker != _EOI]
    yield _joined(parts) + _END
    marker, bits, _ = parts.pop()
    if marker == _DATA:
        bare = bits.rstrip(b"\0\xff")
        stuffed = _STUFFED.match(bits, len(bare))
        assert stuffed is not None
        yield _joined([*parts, _Part(_DATA, bare + stuffed[0])]) + _END


def _parts(data: bytes) -> Iterator[_Part]:
    """The parts of a file up to its end mark; what stands between them belongs to none."""
    at, count = 2, 0
    while found := _MARKER.search(data, at):
        check_parts(count := count + 1)
        marker, begin, at = found[1][0], found.end() - 2, found.end()
        if marker not in _ALONE:
            at += int.from_bytes(data[at : at + 2])
        yield _Part(marker, data[begin:at], begin)
        if marker == _EOI:
            return
        if marker == _SOS:
            after = _AFTER_SCAN.search(data, at)
            end = after.start() if after else len(data)
            yield _Part(_DATA, data[at:end], at)
            at = end


def _tidied(data: bytes, header: JpegImageFile) -> Iterator[_Part]:
    """The same parts without what libjpeg warns of and reads all the same."""
    for marker, bits, begin in _parts(data):
        if marker == _JFIF and bits[4:9] == b"JFIF\0":
            bits = bits[:9] + b"\1" + bits[10:]  # another version is unknown
        elif marker == _ICC and bits[4:15] == b"ICC_PROFILE":
            continue  # Pillow has read it
        elif marker == _ADOBE and bits[4:9] == b"Adobe" and bits[15:16] > b"\0":
            bits = bits[:15] + bytes((2 if header.layers == 4 else 1,)) + bits[16:]
        elif marker == _SOS and not _is_progressive(header):
            bits = bits[:-3] + bytes(_ALL)
        yield _Part(marker, bits, begin)


def _joined(parts: Iterable[_Part]) -> bytes:
    return bytes((0xFF, _SOI)) + b"".join(part.bits for part in parts)


def _is_progressive(header: JpegImageFile) -> bool:
    return "progressive" in header.info


def _check_zeros(data: bytes) -> None:
    """Raise where a hole of zeros was decoded without a warning.

    Behind it the decoder may fall into step again.
    """
    if _ZEROS not in data:  # also before the picture's bits, where they would be harmless
        return
    begin = next(part.begin for part in _parts(data) if part.marker == _SOS)
    zeros = data.find(_ZEROS, begin)
    if zeros >= 0 and data.find(_END, begin, zeros) < 0 and not _may_hold_zeros(data):
        raise damaged()


def _may_hold_zeros(data: bytes) -> bool:
    """Whether zeros are a flat picture: the first code of each table ends a block at once.

    With other tables they would be blocks full of the finest detail. ITU-T T.81, annex C.
    """
    for marker, bits, _ in _parts(data):
        at = 4
        while marker == _DHT and at + 17 <= len(bits):
            if bits[at] >> 4 and bits[at + 17 : at + 18] != bytes((_END_OF_BLOCK,)):
                return False
            at += 17 + sum(bits[at + 1 : at + 17])
    return True


def _check_scans(data: bytes, header: JpegImageFile) -> None:
    """Raise unless the scans bring every frequency of every colour to its last bit.

    A file that ends between two scans is decoded without a warning, only blurred.
    """
    missing = {
        (component, frequency)
        for component, *_ in header.layer
        for frequency in range(_FREQUENCIES)
    }
    begin = next((part.begin for part in _parts(data) if part.marker == _SOS), len(data))
    octets = np.frombuffer(data, np.uint8)
    marks = begin + np.flatnonzero(octets[begin:-1] == 0xFF)
    markers = octets[marks + 1]  # within the bits of a scan there is neither of these two
    ends = [*marks[markers == _EOI], len(data)]
    scans = marks[(markers == _SOS) & (marks < ends[0])].tolist()
    check_passes(header, len(scans))
    for mark in scans:
        at = mark + 5 + 2 * data[mark + 4]
        first, last, places = data[at : at + 3]
        if not _is_progressive(header):
            first, last, places = _ALL
        if places & 15 == 0:
            components = data[mark + 5 : at : 2]
            missing -= {(c, f) for c in components for f in range(first, last + 1)}
    if missing:
        raise cut_off()


def complaint(data: bytes) -> str:
    """What libjpeg says against a JPEG; empty where that is nothing that costs a pixel."""
    try:
        simplejpeg.decode_jpeg(data, "GRAY", min_height=1, min_width=1)
    except ValueError as error:
        return str(error) if _LOSS.search(str(error)) else ""
    return ""


def why(data: bytes) -> UnreadableError:
    """What is to be said of a JPEG that is not read, though no bits are known to be missing."""
    if _is_rare(data):
        return not_supported(_RARE)
    has_end = any(marker == _EOI or (marker == _DATA and bits) for marker, bits, _ in _parts(data))
    return damaged() if has_end else cut_off()


def _is_rare(data: bytes) -> bool:
    """Whether it is without loss, of other bits or colours than usual, or of unknown height."""
    for marker, bits, _ in _parts(data):
        if marker in _OTHER_FRAMES:
            return True
        if marker in _FRAMES and len(bits) > 9:
            return bits[4] != 8 or not any(bits[5:7]) or bits[9] not in (1, 3, 4)
    return False
