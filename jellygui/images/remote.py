"""Reads photographs from stores, by fsspec: the one place that asks one.

A store that does not answer says nothing of a photograph: what is asked of it is tried again, after
pauses that grow, and comes out as `UnreachableError` in the end. Who is let in is the business of
each store's own library (its files, its variables of the environment); what was given with an
address is kept in this process alone.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import random
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import unquote

from jellygui import paths
from jellygui.domain.addresses import Address, address_of, parted, path_of, store_of
from jellygui.errors import JellyError
from jellygui.files import make_folder, write_bytes_in_one_step
from jellygui.images import formats
from jellygui.images.bounds import ALWAYS_BYTES, check_bytes, check_file_size
from jellygui.images.patience import attended, begin, no_answer
from jellygui.images.unreadable import UnreachableError, UnreadableError

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

T = TypeVar("T")

_log = logging.getLogger(__name__)
# Nearly every photograph is within these, and so costs one request.
_FIRST_BYTES = 1 << 24
_AT_ONCE = 1 << 23
_PAUSES_S = (0.2, 0.5, 1.0, 2.0)
_CONNECTS_S, _ANSWERS_S = 10, 25
_PACKAGES = {"s3": "s3fs", "s3a": "s3fs", "gs": "gcsfs", "gcs": "gcsfs", "abfs": "adlfs"}
_PACKAGES |= {"az": "adlfs", "sftp": "paramiko", "ssh": "paramiko", "http": "aiohttp"}
_PACKAGES |= {"https": "aiohttp", "smb": "smbprotocol"}
_KEEPS_OUT = ("credential", "auth", "forbidden", "accessdenied", "token", "signature")
_S3 = ("s3", "s3a")

# What was given with addresses, by their stores and by themselves; and what may be asked at all.
_users: dict[str, str] = {}
_queries: dict[str, str] = {}
_named: set[str] = set()
_stores: dict[str, AbstractFileSystem] = {}
_opening = threading.Lock()


def named(given: str | Path) -> Path:
    """The path of an address that a person has given; its store may be asked from now on.

    A password or a signature in it is kept for this process, and is in no path.

    Raises:
        JellyError: it is none that can be used, or the package that reads it is missing.
    """
    address = parted(address_of(given) or str(given))
    path = path_of(address.plain.rstrip("/"))
    if path is None or address.plain.endswith("://"):
        raise JellyError(
            f"“{address.plain}” is no address that can be read.",
            hint="Give one as in s3://bucket/folder; no name in it may be empty.",
        )
    let_in(address)
    return path


def let_in(address: Address) -> None:
    """Let the store of an address be asked from now on, with what was given with it.

    Raises:
        JellyError: the package that reads it is missing.
    """
    store = store_of(address.plain)
    _reader_of(store.partition("://")[0])
    if address.user:
        _users[store] = address.user
        _stores.pop(store, None)
    if address.query:
        _queries[address.plain] = address.query
    _named.add(store)
    _remember(store)


def trust(path: Path) -> None:
    """Let the store of a path be asked in this process: who sent it here had it from a person."""
    address = address_of(path)
    if address is not None:
        _named.add(store_of(address))


def _remembered() -> set[str]:
    """The stores that were named on this computer before."""
    try:
        return set(_list().read_text(encoding="utf-8").splitlines())
    except (OSError, UnicodeDecodeError):
        return set()


def _remember(store: str) -> None:
    """Projects may come from anybody, and lead anywhere; this they cannot write."""
    known = _remembered()
    if store not in known:
        with suppress(OSError):  # then it is named again next time
            make_folder(_list().parent, alone=True)
            text = "\n".join(sorted(known | {store})) + "\n"
            write_bytes_in_one_step(_list(), text.encode())


def _list() -> Path:
    return paths.data_dir() / "stores.txt"


def look(path: Path) -> Mapping[str, Any] | None:
    """What the store says of a file or folder; None where there is none.

    Raises:
        UnreachableError: it cannot be asked.
    """

    def ask(store: AbstractFileSystem, place: str) -> Mapping[str, Any] | None:
        try:
            found: Mapping[str, Any] = store.info(place)
        except FileNotFoundError as error:
            failed = _what_failed(place, error)
            if failed is error:
                return None
            raise failed from None
        return found

    with attended():
        return _asked(path, ask)


def listed(folder: Path) -> list[tuple[str, Mapping[str, Any]]]:
    """Names of files and folders in a folder, with what the store says of each.

    A folder without a name has an empty one: no path leads there.

    Raises:
        UnreachableError: it cannot be listed.
    """

    def ask(store: AbstractFileSystem, place: str) -> list[tuple[str, Mapping[str, Any]]]:
        home = place.partition("?")[0].rstrip("/")
        found = [(str(info["name"]), info) for info in store.ls(place, detail=True)]
        within = ((name.removeprefix(home), info) for name, info in found if name != home)
        # A page of the web leads anywhere, and a folder of a store may name itself.
        return [
            (name.strip("/"), info)
            for name, info in within
            if name.startswith("/") and "/" not in name.strip("/")
            if name.strip("/") or info.get("type") == "directory"
        ]

    with attended():
        return _asked(folder, ask)


def read_bytes(path: Path, *, most_bytes: int | None = None) -> bytes:
    """All of a file that may be a picture, or its first bytes.

    Raises:
        UnreadableError: it is too large for a picture; `UnreachableError`: it cannot be read.
    """
    first = min(_FIRST_BYTES, most_bytes or _FIRST_BYTES)
    data = _asked(path, lambda store, place: _first(store, place, first))
    if len(data) < _FIRST_BYTES or most_bytes is not None:
        return data[:most_bytes]
    size = size_of(_asked(path, lambda store, place: store.info(place)))
    check_file_size(size)
    if size > ALWAYS_BYTES:
        check_bytes(formats.header(BytesIO(data)), size)
    parts = [data]
    for start in range(len(data), size, _AT_ONCE):
        end = min(start + _AT_ONCE, size)
        parts.append(_asked(path, partial(_part, start=start, end=end)))
    return b"".join(parts)


def came_whole(path: Path, data: bytes) -> None:
    """See that what could not be understood was not cut off on its way.

    Raises:
        UnreachableError: it was.
    """
    info = look(path)
    if info is not None and info.get("size") not in (None, len(data)):
        raise UnreachableError(ConnectionError(errno.ECONNABORTED, "it was cut off on its way"))


def size_of(info: Mapping[str, Any]) -> int:
    return int(info.get("size") or 0)


def times_of(info: Mapping[str, Any]) -> tuple[int, int | None]:
    """When it was written, in ns since 1970, 0 if nobody knows; and what its mark comes to."""
    written = next((info[n] for n in ("LastModified", "mtime", "updated", "mtim") if n in info), 0)
    mark = info.get("ETag") or info.get("etag") or info.get("md5Hash")
    if isinstance(written, str):
        try:
            written = datetime.fromisoformat(written)
        except ValueError:
            written = 0
    seconds = written.timestamp() if isinstance(written, datetime) else float(written or 0)
    digest = hashlib.blake2b(str(mark).encode(), digest_size=7).digest() if mark else None
    return round(seconds * 1e6) * 1000, int.from_bytes(digest) if digest else None


def _first(store: AbstractFileSystem, place: str, count: int) -> bytes:
    if place.startswith("http"):  # not every server gives a part, and some would never end
        check_file_size(size_of(store.info(place)))
    found: bytes = store.cat_file(place, start=0, end=count)
    return found


def _part(store: AbstractFileSystem, place: str, *, start: int, end: int) -> bytes:
    found: bytes = store.cat_file(place, start=start, end=end)
    if len(found) != end - start:
        raise EOFError
    return found


def _asked(path: Path, ask: Callable[[AbstractFileSystem, str], T]) -> T:
    """What a store answers, which is asked again where it fails."""
    address = address_of(path)
    assert address is not None
    for pause_s in (*_PAUSES_S, None):
        begin(no_answer)
        try:
            store = _store(store_of(address))
            return ask(store, store._strip_protocol(_with_query(address)))
        except UnreadableError:
            raise
        except JellyError as error:
            raise UnreachableError(OSError(errno.ENXIO, error.message.rstrip("."))) from None
        except Exception as raised:  # each library has its own; their words may hold secrets
            failed = _what_failed(address, raised)
            if isinstance(failed, FileNotFoundError):
                raise UnreachableError(FileNotFoundError(errno.ENOENT, "it is gone")) from None
            _log.info("%r: %s", address, type(failed).__name__)
            if _is_kept_out(failed):
                raise UnreachableError(PermissionError(errno.EACCES, "no permission")) from None
            if pause_s is None:
                kind = type(failed).__name__.lower()
                is_late = isinstance(failed, TimeoutError) or "timeout" in kind
                raise (_late() if is_late else _broken()) from None
        time.sleep(pause_s * (0.5 + random.random()))
    raise AssertionError


def _what_failed(place: str, error: Exception) -> Exception:
    """For fsspec whatever fails on the web is not there: then the failure itself."""
    cause = error.__cause__
    if (
        place.startswith("http")
        and isinstance(error, FileNotFoundError)
        and isinstance(cause, Exception)
        and getattr(cause, "status", None) not in (404, 410)
    ):
        return cause
    return error


def _broken() -> UnreachableError:
    return UnreachableError(ConnectionError(errno.ECONNABORTED, "the connection broke"))


def _late() -> UnreachableError:
    return UnreachableError(ConnectionError(errno.ECONNABORTED, "the store does not answer"))


def _is_kept_out(error: Exception) -> bool:
    status = getattr(error, "status", None)
    kind = type(error).__name__.lower()
    return (
        isinstance(error, PermissionError)
        or status in (401, 403)
        or any(word in kind for word in _KEEPS_OUT)
    )


def _with_query(address: str) -> str:
    for place, query in _queries.items():
        if address == place or address.startswith(f"{place.rstrip('/')}/"):
            return f"{address}?{query}"
    return address


def _store(store: str) -> AbstractFileSystem:
    """What asks a store; it may connect.

    Raises:
        UnreachableError: nobody here has named it; JellyError: its package is missing.
    """
    if (opened := _stores.get(store)) is not None:
        return opened
    if store not in _named | _remembered():
        raise UnreachableError(
            ConnectionError(errno.ENXIO, "nobody has named its store here, add its address first")
        )
    scheme, _, host = store.partition("://")
    kind = _reader_of(scheme)
    options: dict[str, Any] = {"use_listings_cache": False, "skip_instance_cache": True}
    user, _, password = _users.get(store, "").partition(":")
    if scheme in _S3:
        timeouts = {"connect_timeout": _CONNECTS_S, "read_timeout": _ANSWERS_S}
        options["config_kwargs"] = {**timeouts, "retries": {"max_attempts": 1}}
        options |= {"key": unquote(user), "secret": unquote(password)} if password else {}
    elif scheme in ("http", "https"):
        options["client_kwargs"] = _of_the_web(unquote(user), unquote(password))
    elif password:
        store_with = f"{scheme}://{user}:{password}@{host.rpartition('@')[2]}"
        options |= kind._get_kwargs_from_urls(store_with)
    else:
        options |= kind._get_kwargs_from_urls(store)
    with _opening:
        if store in _stores:  # by another thread meanwhile
            return _stores[store]
        opened = kind(**options)
        if hasattr(opened, "retries"):
            opened.retries = 1  # it is asked again here
        _stores[store] = opened
    return opened


def _of_the_web(user: str, password: str) -> dict[str, Any]:
    """What is said to servers of the web, and what is taken of them: they may send without end."""
    from aiohttp import ClientResponse

    class Bounded(ClientResponse):
        async def read(self) -> bytes:
            if self._body is None:
                came = bytearray()
                async for some in self.content.iter_any():
                    came += some
                    check_file_size(len(came))
                self._body = bytes(came)
            return await super().read()

    options: dict[str, Any] = {"response_class": Bounded}
    if password:
        who = b64encode(f"{user}:{password}".encode()).decode()
        options["headers"] = {"Authorization": f"Basic {who}"}
    return options


def _reader_of(scheme: str) -> type[AbstractFileSystem]:
    try:
        import fsspec

        kind: type[AbstractFileSystem] = fsspec.get_filesystem_class(scheme)
        return kind
    except ImportError:
        package = _PACKAGES.get(scheme, f"fsspec-{scheme}")
        wanted = '"jellygui[remote]"' if package == "s3fs" else package
        raise JellyError(
            f"Addresses that begin with {scheme}:// need the package {package}, which is not "
            "installed.",
            hint=f"Install it: pip install {wanted}",
        ) from None
    except ValueError:
        raise JellyError(
            f"Nothing here reads addresses that begin with {scheme}://.",
            hint="Give one as in s3://, gs://, sftp:// or https://.",
        ) from None
