"""Photographs in a store that breaks off, is slow, and holds odd things."""

from __future__ import annotations

import logging
import threading
from base64 import b64encode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import fsspec
import pytest

from jellygui.errors import JellyError
from jellygui.images import remote
from jellygui.images.photo import UnreachableError, UnreadableError, hash_of, read_photo
from jellygui.images.reading import read_file
from jellygui.images.scan import (
    FailedFolder,
    FoundFile,
    PassedOver,
    check_exists,
    is_folder,
    is_gone,
    scan,
)
from tests.support.stores import SEEN, FlakyStore, flaky_store, forget, jpeg, times

DIVE = Path("flaky:/bucket/dive")


@pytest.fixture
def store() -> Iterator[type[FlakyStore]]:
    files = {f"bucket/dive/{name}": jpeg(place) for place, name in enumerate(NAMES)}
    with flaky_store({**files, "bucket/dive/notes.txt": b"x", "bucket/dive/film.mp4": b"x"}) as it:
        remote.named(DIVE)
        yield it


NAMES = ("IMG_9.JPG", "IMG_10.jpg", "b/é 1#?.jpg", "b/deep/2.jpg", ".hidden.jpg", "@eaDir/3.jpg")


def test_a_store_is_looked_through_as_a_disk_is(store: type[FlakyStore]) -> None:
    found = [entry for entry in scan([DIVE]) if entry is not None]
    files = [str(entry.path) for entry in found if isinstance(entry, FoundFile)]
    assert files == [
        f"flaky:/bucket/dive/{name}"
        for name in ("IMG_9.JPG", "IMG_10.jpg", "b/é 1#?.jpg", "b/deep/2.jpg")
    ]
    passed = {entry.kind: entry.path.name for entry in found if isinstance(entry, PassedOver)}
    assert passed == {"text file": "notes.txt", "video": "film.mp4"}
    first = next(entry for entry in found if isinstance(entry, FoundFile))
    assert first.size_bytes == len(store.files["bucket/dive/IMG_9.JPG"])
    assert first.modified_ns == round(SEEN.timestamp()) * 10**9
    store.files["bucket/dive/IMG_9.JPG"] = jpeg(100)
    again = next(entry for entry in scan([DIVE]) if isinstance(entry, FoundFile))
    assert again.changed_ns != first.changed_ns, "its mark says that it is another"
    one = DIVE / "IMG_9.JPG"
    assert [*scan([one, one])] == [again]
    assert (is_folder(DIVE), is_folder(one)) == (True, False)
    assert not is_gone(DIVE / "gone.jpg"), "only a list or an answer tells"


def test_what_a_list_cannot_give_is_said(store: type[FlakyStore]) -> None:
    store.files["bucket/dive//lost.jpg"] = jpeg(7)
    store.fails = staticmethod(
        lambda place: ConnectionResetError("pw=secret") if place.endswith("/b") else None
    )
    failed = {entry for entry in scan([DIVE]) if isinstance(entry, FailedFolder)}
    assert failed == {
        FailedFolder(DIVE, "a folder in it has no name"),
        FailedFolder(DIVE / "b", "the connection broke"),
    }


def test_a_connection_that_breaks_is_tried_again(store: type[FlakyStore]) -> None:
    place, path = "bucket/dive/IMG_9.JPG", DIVE / "IMG_9.JPG"
    store.fails = staticmethod(times(3, ConnectionResetError()))
    assert read_file(path) == store.files[place]
    assert store.asked.count(place) == 4
    assert read_photo(path, side_px=32).content_hash == hash_of(path)
    assert read_file(path, most_bytes=10) == store.files[place][:10]


@pytest.mark.parametrize(
    ("error", "said", "of_the_disk"),
    [
        (OSError("https://anna:pw@host/?sig=abc 503 Slow Down"), "the connection broke", True),
        (TimeoutError("Read timeout on https://host/?sig=abc"), "the store does not answer", True),
        (PermissionError("AKIA123"), "no permission", False),
        (type("NoCredentialsError", (Exception,), {})("AKIA123"), "no permission", False),
        (FileNotFoundError("bucket"), "it is gone", False),
    ],
)
def test_what_cannot_be_read_is_said_without_what_others_say(
    store: type[FlakyStore],
    caplog: pytest.LogCaptureFixture,
    error: Exception,
    said: str,
    of_the_disk: bool,
) -> None:
    store.fails = staticmethod(lambda place: error)
    with caplog.at_level(logging.INFO), pytest.raises(UnreachableError) as caught:
        read_photo(DIVE / "IMG_9.JPG", side_px=32)
    assert caught.value.reason == f"cannot be read: {said}"
    assert caught.value.is_of_the_disk is of_the_disk
    assert not {"sig=", "AKIA", "pw@"} & set(caplog.text.split())
    assert "sig=" not in caplog.text
    assert "AKIA" not in caplog.text


def test_a_photograph_that_came_in_half_is_not_broken(store: type[FlakyStore]) -> None:
    store.cuts = staticmethod(lambda place, data: data[: len(data) // 2])
    with pytest.raises(UnreachableError, match="cut off on its way"):
        read_photo(DIVE / "IMG_9.JPG", side_px=32)
    store.cuts = staticmethod(lambda place, data: data)
    store.files["bucket/dive/IMG_9.JPG"] = jpeg(0)[:-400]
    with pytest.raises(UnreadableError, match="is cut off") as caught:
        read_photo(DIVE / "IMG_9.JPG", side_px=32)
    assert not isinstance(caught.value, UnreachableError)


def test_a_large_one_comes_in_parts_and_one_too_large_not_at_all(
    store: type[FlakyStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    place, path = "bucket/dive/IMG_9.JPG", DIVE / "IMG_9.JPG"
    monkeypatch.setattr(remote, "_FIRST_BYTES", 100)
    monkeypatch.setattr(remote, "_AT_ONCE", 150)
    store.fails = staticmethod(times(1, ConnectionResetError()))
    assert read_file(path) == store.files[place]
    store.cuts = staticmethod(lambda place, data: data[:100])
    with pytest.raises(UnreachableError, match="the connection broke"):
        read_file(path)
    store.cuts = staticmethod(lambda place, data: data)
    monkeypatch.setattr("jellygui.images.bounds.LARGEST_BYTES", 200)
    asked = len(store.asked)
    with pytest.raises(UnreadableError, match="is too large"):
        read_file(path)
    assert len(store.asked) - asked <= 2
    monkeypatch.setattr("jellygui.images.bounds.LARGEST_BYTES", 1 << 30)
    monkeypatch.setattr(remote, "_FIRST_BYTES", len(store.files[place]) - 10)
    monkeypatch.setattr(remote, "ALWAYS_BYTES", 200)
    monkeypatch.setattr("jellygui.images.bounds.ALWAYS_BYTES", 200)
    monkeypatch.setattr("jellygui.images.bounds._STORED_AT_MOST", 0)
    with pytest.raises(UnreadableError, match="is too large"):
        read_file(path)


def test_a_stranger_s_project_has_no_store_asked(store: type[FlakyStore]) -> None:
    with pytest.raises(UnreachableError, match="nobody has named its store here"):
        read_file(Path("flaky:/elsewhere/1.jpg"))
    assert store.asked == []
    remote.trust(Path("flaky:/elsewhere/1.jpg"))  # as a worker of a cluster, which a person asks
    with pytest.raises(UnreachableError, match="it is gone"):
        read_file(Path("flaky:/elsewhere/1.jpg"))
    remote.trust(Path("/on/a/disk.jpg"))
    assert "flaky://elsewhere" not in remote._list().read_text()
    remote._named.clear()  # as in another process, which the window or a training begins
    assert read_file(DIVE / "IMG_9.JPG")


def test_secrets_given_with_an_address_stay_in_this_process(store: type[FlakyStore]) -> None:
    path = remote.named("flaky://anna:pw@other/a")
    assert path == Path("flaky:/other/a")
    assert remote._users == {"flaky://other": "anna:pw"}
    assert remote._list().read_text() == "flaky://bucket\nflaky://other\n"
    remote.let_in(remote.parted("https://host/a?sig=1"))
    assert remote._with_query("https://host/a/1.jpg") == "https://host/a/1.jpg?sig=1"
    assert remote._with_query("https://host/ab") == "https://host/ab"


def test_what_is_no_address_or_not_there_is_said(
    store: type[FlakyStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    check_exists(DIVE)
    with pytest.raises(JellyError, match="“flaky://bucket/none” does not exist"):
        check_exists(Path("flaky:/bucket/none"))
    store.fails = staticmethod(lambda place: ConnectionResetError())
    with pytest.raises(JellyError, match="cannot be reached \\(the connection broke\\)"):
        check_exists(DIVE)
    for given in ("s3://bucket/a//b", "s3://"):
        with pytest.raises(JellyError, match="no address that can be read"):
            remote.named(given)
    with pytest.raises(JellyError, match="Nothing here reads addresses that begin with odd://"):
        remote.named("odd://a/b")

    def missing(scheme: str) -> None:
        raise ImportError(scheme)

    monkeypatch.setattr(fsspec, "get_filesystem_class", missing)
    with pytest.raises(JellyError, match="need the package s3fs") as caught:
        remote.named("s3://bucket/a")
    assert caught.value.hint == 'Install it: pip install "jellygui[remote]"'
    with pytest.raises(JellyError, match="need the package gcsfs"):
        remote.named("gs://bucket/a")
    remote._stores.clear()
    with pytest.raises(UnreachableError, match="need the package"):
        read_file(DIVE / "IMG_9.JPG")


class Web(BaseHTTPRequestHandler):
    """A server of the web: a page, a photograph, one that needs a password, and no end."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        allowed = f"Basic {b64encode(b'anna:p/w').decode()}"
        if self.path.startswith("/kept") and self.headers["Authorization"] != allowed:
            self.send_error(401)
            return
        if self.path.startswith(("/busy", "/none")):
            self.send_error(503 if "busy" in self.path else 404)
            return
        is_page = self.path.rstrip("/").endswith("dive")
        self.send_response(200)
        self.send_header("Content-Type", "text/html" if is_page else "image/jpeg")
        self.end_headers()
        body = b'<a href="1.jpg"> <a href="endless.jpg"> <a href="http://elsewhere/2.jpg">'
        with suppress(ConnectionError):
            if self.command == "GET":
                self.wfile.write(body if is_page else jpeg(1))
            if self.command == "GET" and "endless" in self.path:
                for _ in range(64):  # its end, should anybody wait for it
                    self.wfile.write(bytes(1 << 16))

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a server, without its scheme."""
    forget(monkeypatch)
    monkeypatch.setattr(remote, "_PAUSES_S", (0.0,))
    with ThreadingHTTPServer(("127.0.0.1", 0), Web) as server:
        serving = threading.Thread(target=server.serve_forever, args=(0.01,))
        serving.start()
        yield f"127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        serving.join()


def test_a_server_of_the_web_is_listed_let_in_and_bounded(
    web: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    dive = remote.named(f"http://{web}/dive")
    found = [entry for entry in scan([dive]) if isinstance(entry, FoundFile)]
    assert [entry.path.name for entry in found] == ["1.jpg", "endless.jpg"]
    assert read_file(dive / "1.jpg") == jpeg(1)
    monkeypatch.setattr("jellygui.images.bounds.LARGEST_BYTES", 1 << 20)
    with pytest.raises(UnreadableError, match="is too large"):
        read_file(dive / "endless.jpg")
    kept = remote.named(f"http://{web}/kept/1.jpg")
    with pytest.raises(UnreachableError, match="no permission"):
        read_file(kept)
    assert remote.named(f"http://anna:p%2Fw@{web}/kept/1.jpg") == kept
    assert read_file(kept) == jpeg(1)
    for given, said in (("none", "it is gone"), ("busy", "the connection broke")):
        path = remote.named(f"http://{web}/{given}/1.jpg")
        with pytest.raises(UnreachableError, match=said):
            read_file(path)
        with pytest.raises(JellyError, match="not exist" if given == "none" else said):
            check_exists(path)


def test_a_store_is_opened_once_by_all_who_ask_together(store: type[FlakyStore]) -> None:
    together, opened = threading.Barrier(3), []

    class Kind(FlakyStore):
        def __init__(self, **options: object) -> None:
            super().__init__(**options)
            opened.append(self)

    def reader(scheme: str) -> type[FlakyStore]:
        together.wait(timeout=30)
        return Kind

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(remote, "_reader_of", reader)
        with ThreadPoolExecutor(3) as threads:
            stores = [*threads.map(remote._store, ["flaky://bucket"] * 3)]
    assert opened
    assert stores == opened * 3


def test_the_times_that_stores_tell() -> None:
    assert remote.times_of({"mtime": 12.5}) == (12_500_000_000, None)
    assert remote.times_of({"updated": "2026-05-04T03:02:01+00:00"})[0] == (
        round(SEEN.timestamp()) * 10**9
    )
    assert remote.times_of({"updated": "yesterday", "etag": ""}) == (0, None)
    assert remote.times_of({"LastModified": SEEN, "md5Hash": "x"})[1] is not None
