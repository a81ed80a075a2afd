"""How large the pictures are that a coded stream makes, and whether its bytes can be whole.

Decoders go by the stream, not by the file around it, which may say something smaller.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from jellygui.images.bounds import check_parts
from jellygui.images.unreadable import damaged

_NAL_OF_SIZES = 33  # a sequence parameter set, ITU-T H.265, 7.4.2.2
_OBU_OF_SIZES = 1  # a sequence header, AV1 Bitstream & Decoding Process Specification, 6.2.2
_PROFILE_BITS = 88  # bits of a profile, H.265, 7.3.3
# These never stand within a NAL unit, where a 3 would be between them (H.265, 7.4.1).
_NEVER = re.compile(rb"\0\0[\0\1\2]")
# What is coded arithmetically has no such run; the decoder of AV1 goes on behind one.
_HOLE = bytes(64)
_LAST_LEVEL_WITHOUT_TIER = 7
_MOST_ZEROS = 32  # before a number


class _Bits:
    def __init__(self, data: bytes) -> None:
        self._value, self._left = int.from_bytes(data), 8 * len(data)

    def take(self, count: int) -> int:
        if count > self._left:
            raise damaged()
        self._left -= count
        return self._value >> self._left & ((1 << count) - 1)

    def exponential(self) -> int:
        """A number by Exp-Golomb's code (H.265, 9.2); uvlc() of AV1 is the same."""
        zeros = 0
        while not self.take(1):
            zeros += 1
            if zeros > _MOST_ZEROS:
                raise damaged()
        return (1 << zeros) - 1 + self.take(zeros)


def hevc_px(configuration: bytes, bits: bytes) -> int:
    """The most pixels of a picture in an HEVC stream (ISO/IEC 14496-15, 8.3.3).

    Raises:
        UnreadableError: its units do not fill it, or one of them is not as it was written.
    """
    wide = (configuration[21] & 3) + 1 if len(configuration) > 22 else 4
    most = 0
    for unit in chain(_units_of_configuration(configuration), _units(bits, wide)):
        if unit[0] >> 1 & 63 == _NAL_OF_SIZES:
            most = max(most, _sps_px(unit[2:].replace(b"\0\0\3", b"\0\0")))
    return most


def _units_of_configuration(configuration: bytes) -> Iterator[bytes]:
    at = 23
    for _ in range(configuration[22] if len(configuration) > 22 else 0):
        count = int.from_bytes(configuration[at + 1 : at + 3])
        at += 3
        for _ in range(count):
            length = int.from_bytes(configuration[at : at + 2])
            unit = configuration[at + 2 : at + 2 + length]
            at += 2 + length
            if not length or len(unit) < length:
                raise damaged()
            yield unit


def _units(bits: bytes, wide: int) -> Iterator[bytes]:
    at = count = 0
    while at < len(bits):
        check_parts(count := count + 1)
        length = int.from_bytes(bits[at : at + wide])
        unit = bits[at + wide : at + wide + length]
        at += wide + length
        # Zeros may follow a unit, cabac_zero_words with a 3 in each.
        if not length or at > len(bits) or _NEVER.search(unit):
            raise damaged()
        yield unit


def _sps_px(unit: bytes) -> int:
    bits = _Bits(unit)
    bits.take(4)
    layers = bits.take(3)
    bits.take(1 + _PROFILE_BITS + 8)
    flags = [(bits.take(1), bits.take(1)) for _ in range(layers)]
    bits.take(2 * (8 - layers) if layers else 0)
    for has_profile, has_level in flags:
        bits.take(_PROFILE_BITS * has_profile + 8 * has_level)
    bits.exponential()
    if bits.exponential() == 3:
        bits.take(1)
    return bits.exponential() * bits.exponential()


def av1_px(configuration: bytes, bits: bytes) -> int:
    """The most pixels of a picture in an AV1 stream (AV1 specification, 5.5).

    Raises:
        UnreadableError: its units do not fill it, or there is a hole of zeros in them.
    """
    if _HOLE in bits:
        raise damaged()
    most = 0
    for kind, unit in chain(_obus(configuration), _obus(bits)):
        if kind == _OBU_OF_SIZES:
            most = max(most, _sequence_px(unit))
    return most


def _obus(bits: bytes) -> Iterator[tuple[int, bytes]]:
    at = count = 0
    while at < len(bits):
        check_parts(count := count + 1)
        head = bits[at]
        at += 1 + (head >> 2 & 1)
        length = len(bits) - at
        if head & 2:
            length, at = _leb128(bits, at)
        if head & 0x80 or length < 0 or at + length > len(bits):
            raise damaged()
        yield head >> 3 & 15, bits[at : at + length]
        at += length


def _leb128(bits: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place, octet in enumerate(bits[at : at + 8]):
        value |= (octet & 127) << 7 * place
        if octet < 128:
            return value, at + place + 1
    raise damaged()


def _sequence_px(unit: bytes) -> int:
    bits = _Bits(unit)
    bits.take(4)
    if bits.take(1):  # of one still picture
        bits.take(5)
    else:
        delay_bits = 0
        if bits.take(1):
            bits.take(64)
            if bits.take(1):
                bits.exponential()
            if bits.take(1):
                delay_bits = bits.take(5) + 1
                bits.take(42)
        has_delay = bits.take(1)
        for _ in range(bits.take(5) + 1):
            bits.take(12)
            if bits.take(5) > _LAST_LEVEL_WITHOUT_TIER:
                bits.take(1)
            if delay_bits and bits.take(1):
                bits.take(2 * delay_bits + 1)
            if has_delay and bits.take(1):
                bits.take(4)
    wide, high = bits.take(4) + 1, bits.take(4) + 1
    return (bits.take(wide) + 1) * (bits.take(high) + 1)
