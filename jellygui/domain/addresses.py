"""Photographs that lie in a store and on no disk: `s3://bucket/dive/1.jpg`, `https://…`, `sftp://…`.

The path of one is `s3:/bucket/dive/1.jpg`, for no path holds two slashes in a row. On a disk only
what is relative is called so, and no project has such a path: whoever opens one asks `address_of`.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl

_STARTS = re.compile(r"([a-z][a-z0-9+.\-]+):[/\\]+", re.ASCII | re.IGNORECASE)
_SIGNS = re.compile(
    r"sig|token|secret|pass|pwd|auth(?!or)|credential|key|x-amz|x-goog", re.IGNORECASE
)
# Here the name is a part of the address; elsewhere it is one of two secrets.
_NAMED = ("sftp", "ssh", "ftp", "smb")
_OF_THE_WEB = ("http", "https")
_PORT = re.compile(r":[0-9]*$|\]$", re.ASCII)


class Address(NamedTuple):
    """An address in parts: `plain` holds no secret, `user` and `query` may."""

    plain: str
    user: str = ""
    query: str = ""


def is_address(path: Path | str) -> bool:
    """Whether a path leads into a store."""
    return _STARTS.match(os.fspath(path)) is not None


def address_of(path: Path | str) -> str | None:
    """The address of what lies in a store; None of what lies on a disk."""
    text = os.fspath(path)
    start = _STARTS.match(text)
    return None if start is None else f"{start[1].lower()}://{_rest(text, start)}"


def path_of(address: str) -> Path | None:
    """The path of an address; None of one that no path can say, as with an empty name in it."""
    path = Path(address)
    return path if address_of(path) == address else None


def store_of(address: str) -> str:
    """Where one must be let in: `s3://bucket`, `https://host`."""
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def parted(address: str) -> Address:
    """An address as a person gives it, without what nobody else may see."""
    scheme, _, rest = address.partition("://")
    place, slash, way = rest.partition("/")
    has_port = scheme in (*_OF_THE_WEB, *_NAMED) and _PORT.search(place)
    if "@" in way and "@" not in place and ":" in place and not has_port:
        # Keys of Amazon may hold slashes, and so end further on.
        within, _, way = way.partition("@")
        host, slash, way = way.partition("/")
        place = f"{place}/{within}@{host}"
    user, at, host = place.rpartition("@")
    name, colon, _ = user.partition(":")
    kept = f"{name}@" if at and scheme in _NAMED else ""
    secret = user if at and (colon or not kept) else ""
    query = ""
    if scheme in _OF_THE_WEB:
        before, mark, after = way.partition("?")
        if mark and any(_SIGNS.search(key) for key, _ in parse_qsl(after, keep_blank_values=True)):
            way, query = before, after
    return Address(f"{scheme}://{kept}{host}{slash}{way}", secret, query)


def absolute(path: Path) -> Path:
    """As `os.path.abspath`; an address is one already."""
    return path if is_address(path) else Path(os.path.abspath(path))


def place_in_words(path: Path | str) -> str:
    """A path as people write it."""
    return address_of(path) or os.fspath(path)


def _rest(text: str, start: re.Match[str]) -> str:
    return text[start.end() :].replace(os.sep, "/")
