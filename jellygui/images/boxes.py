"""Looks through a HEIC or AVIF file before its decoder does: is all of it there, what does it cost?

A file is boxes in boxes (ISO/IEC 14496-12); what its items are, where they lie and of which others
they are put together stands in one of them (ISO/IEC 23008-12).
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from jellygui.images import coded
from jellygui.images.bounds import check_parts, too_many_parts
from jellygui.images.unreadable import cut_off, damaged, not_supported

_FULL = 4  # version and flags, at the beginning of some boxes
_HIDDEN = 1  # a flag of an item
_DERIVED = ("grid", "iovl", "iden")
_DEEPEST = 4
# Apple's photographs have some 60 items, whose bytes do not lie on each other.
_MOST_REFERENCES = 10_000
_OVERLAP_BYTES = 1 << 20


class Atom(NamedTuple):
    """A box, as QuickTime calls it, and what is in it."""

    name: str
    content: memoryview


@dataclass(frozen=True)
class Item:
    """What a file holds: a picture, a tile of one, EXIF; `parts` are the places of its bytes."""

    kind: str
    parts: tuple[bytes, ...]
    properties: tuple[Atom, ...]

    def size(self) -> tuple[int, int]:
        """Width and height in pixels, as the file says them."""
        for box in self.properties:
            if box.name == "ispe":
                return struct.unpack_from(">II", box.content, _FULL)
        return 0, 0

    def coded_px(self) -> int:
        """How many pixels its decoder makes, whatever the file says."""
        width, height = self.size()
        most = width * height
        bits = b"".join(self.parts)
        for box in self.properties:
            if box.name == "hvcC":
                most = max(most, coded.hevc_px(bytes(box.content), bits))
            elif box.name == "av1C":
                most = max(most, coded.av1_px(bytes(box.content[4:]), bits))
        return most


@dataclass(frozen=True)
class Items:
    """The items of a file by their numbers, which of them counts, and what is made of which."""

    data: memoryview
    boxes: dict[str, memoryview] = field(default_factory=dict)
    # Whose bytes go on to the end of the file, as nobody says how many they are.
    endless: set[int] = field(default_factory=set)

    @cached_property
    def primary(self) -> int:
        content = self.boxes["pitm"]
        return int.from_bytes(content[_FULL : _FULL + (4 if content[0] else 2)])

    @cached_property
    def kinds(self) -> dict[int, str]:
        found = {}
        for number, entry in self._entries():
            at = _FULL + _wide(entry) + 2
            found[number] = _name(entry[at : at + 4])
        return found

    def _entries(self) -> Iterator[tuple[int, memoryview]]:
        """What the file says of each item."""
        content = self.boxes["iinf"]
        for name, entry in boxes_in(content[_FULL + (4 if content[0] else 2) :]):
            if name == "infe" and entry[0] >= 2:
                yield int.from_bytes(entry[_FULL : _FULL + _wide(entry)]), entry

    @cached_property
    def places(self) -> dict[int, tuple[bytes, ...]]:
        """The bytes of each item."""
        content = self.boxes["iloc"]
        version, left = content[0], len(self.data) + _OVERLAP_BYTES
        sizes = content[_FULL], content[_FULL + 1]
        wide = (sizes[0] >> 4, sizes[0] & 15, sizes[1] >> 4, sizes[1] & 15 if version else 0)
        reader = _Reader(content, _FULL + 2)
        number_bytes = 4 if version == 2 else 2
        found = {}
        for _ in range(reader.number(number_bytes)):
            item = reader.number(number_bytes)
            way = reader.number(2) & 15 if version else 0
            reader.number(2)
            base = reader.number(wide[2])
            parts = []
            for _ in range(reader.number(2)):
                reader.number(wide[3])
                begin, length = base + reader.number(wide[1]), reader.number(wide[0])
                source = self.boxes.get("idat", memoryview(b"")) if way == 1 else self.data
                if begin + length > len(source):
                    raise cut_off()
                end = begin + length if length else len(source)
                if not length:
                    self.endless.add(item)
                left -= end - begin
                if left < 0:
                    raise too_many_parts()
                parts.append(bytes(source[begin:end]))
            found[item] = tuple(parts)
        return found

    @cached_property
    def references(self) -> dict[str, dict[int, list[int]]]:
        """Which items an item names, by what it names them for."""
        found: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
        content, count = self.boxes.get("iref", memoryview(bytes(_FULL))), 0
        wide = 4 if content[0] else 2
        for name, entry in boxes_in(content[_FULL:]):
            reader = _Reader(entry, 0)
            item = reader.number(wide)
            others = [reader.number(wide) for _ in range(reader.number(2))]
            if (count := count + len(others)) > _MOST_REFERENCES:
                raise too_many_parts()
            found[name][item] += others
        return found

    @property
    def made_of(self) -> dict[int, list[int]]:
        """Of which items an item is put together."""
        return self.references["dimg"]

    @cached_property
    def beside(self) -> dict[int, list[int]]:
        """Which items belong to an item, as its alpha does."""
        found: dict[int, list[int]] = defaultdict(list)
        for item, others in self.references["auxl"].items():
            for other in others:
                found[other].append(item)
        return found

    @cached_property
    def properties(self) -> dict[int, tuple[Atom, ...]]:
        inner = dict(boxes_in(self.boxes["iprp"]))
        all_of_them = list(boxes_in(inner["ipco"]))
        content = inner["ipma"]
        wide, is_large = 4 if content[0] else 2, content[3] & 1
        reader = _Reader(content, _FULL)
        found = {}
        for _ in range(reader.number(4)):
            item = reader.number(wide)
            places = []
            for _ in range(reader.number(1)):
                place = reader.number(2) & 0x7FFF if is_large else reader.number(1) & 0x7F
                if 0 < place <= len(all_of_them):
                    places.append(all_of_them[place - 1])
            found[item] = tuple(places)
        return found

    @property
    def colours(self) -> tuple[int, int] | None:
        """The numbers of its primaries and its curve, where the picture or its tiles say them."""
        for number in (self.primary, *self.made_of[self.primary][:1]):
            for box in self.properties.get(number, ()):
                if box.name == "colr" and bytes(box.content[:4]) == b"nclx":
                    return int.from_bytes(box.content[4:6]), int.from_bytes(box.content[6:8])
        return None

    def item(self, number: int) -> Item:
        return Item(
            self.kinds.get(number, ""),
            self.places.get(number, ()),
            self.properties.get(number, ()),
        )

    def coded_px(self) -> int:
        """How many pixels are decoded for the picture that counts."""
        known: dict[int, int] = {}

        def of(number: int, depth: int) -> int:
            if depth > _DEEPEST:
                raise damaged("its parts lie too deep")
            if number not in known:
                item = self.item(number)
                own = 0 if item.kind in _DERIVED else item.coded_px()
                others = self.made_of[number] + self.beside[number]
                known[number] = own + sum(of(other, depth + 1) for other in others)
            return known[number]

        if not all(kind.isascii() for kind in self.kinds.values()):
            raise damaged()  # pi-heif would end the process
        width, height = self.item(self.primary).size()
        return max(of(self.primary, 0), width * height)


def items_of(data: bytes | bytearray, kind: str) -> Items:
    """The items of a file of this `kind`.

    Raises:
        UnreadableError: it is cut off, damaged, of very many parts, or holds no still picture.
    """
    whole = memoryview(data)
    outer = _first_of_each(boxes_in(whole, may_end=True))
    if "meta" not in outer:
        if "moov" in outer:
            raise not_supported(f"{kind.removesuffix(' picture')} film")
        raise cut_off()
    inside = _first_of_each(boxes_in(outer["meta"][_FULL:]))
    if any(name not in inside for name in ("pitm", "iinf", "iloc", "iprp")):
        raise damaged()
    return Items(whole, inside)


def as_primary(data: bytes, kind: str, number: int) -> bytes:
    """The same file, of whose items another counts: a tile, which is hidden otherwise."""
    changed = bytearray(data)
    items = items_of(changed, kind)
    place = items.boxes["pitm"][_FULL : _FULL + (4 if items.boxes["pitm"][0] else 2)]
    place[:] = number.to_bytes(len(place))
    for other, entry in items._entries():
        if other == number:
            entry[_FULL - 1] &= ~_HIDDEN
    return bytes(changed)


def as_still(data: bytes) -> bytes:
    """An AVIF that holds a film beside its picture as one whose picture counts, for libavif."""
    return data[:8] + b"avif" + data[12:] if data[8:12] == b"avis" else data


def _first_of_each(found: Iterator[Atom]) -> dict[str, memoryview]:
    """By their names; what follows may be of a film that a phone has put behind the photograph."""
    first: dict[str, memoryview] = {}
    for atom in found:
        first.setdefault(atom.name, atom.content)
    return first


def boxes_in(data: memoryview, *, may_end: bool = False) -> Iterator[Atom]:
    """The boxes that lie one after the other; they may end in something else if it `may_end`.

    Raises:
        UnreadableError: one reaches beyond the end, or there are very many.
    """
    at = count = 0
    while at + 8 <= len(data):
        check_parts(count := count + 1)
        length, head = int.from_bytes(data[at : at + 4]), 8
        if length == 1:
            length, head = int.from_bytes(data[at + 8 : at + 16]), 16
        end = at + length if length else len(data)
        if not at + head <= end <= len(data):
            if may_end:
                return
            raise damaged()
        yield Atom(_name(data[at + 4 : at + 8]), data[at + head : end])
        at = end


def _wide(entry: memoryview) -> int:
    """Of how many bytes the number of an item is."""
    return 4 if entry[0] == 3 else 2


def _name(letters: memoryview) -> str:
    return bytes(letters).decode("latin-1")


class _Reader:
    """Numbers one after the other, which are not very many."""

    def __init__(self, data: memoryview, at: int) -> None:
        self._data, self._at, self._count = data, at, 0

    def number(self, wide: int) -> int:
        end = self._at + wide
        if end > len(self._data):
            raise damaged()
        value = int.from_bytes(self._data[self._at : end])
        self._at, self._count = end, self._count + 1
        check_parts(self._count)
        return value
