"""Photographs in a store that breaks off, is slow, and holds odd things."""

from __future__ import annotations

import logging
from collections.abc import Iterator
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
from tests.support.stores import SEEN, FlakyStore, flaky_store, jpeg, times

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
    monkeypatch.setattr(remote, "LARGEST_BYTES", 200)
    asked = len(store.asked)
    with pytest.raises(UnreadableError, match="is too large"):
        read_file(path)
    assert len(store.asked) - asked <= 2
    monkeypatch.setattr(remote, "LARGEST_BYTES", 1 << 30)
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
    assert caught.value.hint == "Install it: pip install “jellygui[remote]”"
    with pytest.raises(JellyError, match="need the package gcsfs"):
        remote.named("gs://bucket/a")
    remote._stores.clear()
    with pytest.raises(UnreachableError, match="need the package"):
        read_file(DIVE / "IMG_9.JPG")


def test_the_times_that_stores_tell() -> None:
    assert remote.times_of({"mtime": 12.5}) == (12_500_000_000, None)
    assert remote.times_of({"updated": "2026-05-04T03:02:01+00:00"})[0] == (
        round(SEEN.timestamp()) * 10**9
    )
    assert remote.times_of({"updated": "yesterday", "etag": ""}) == (0, None)
    assert remote.times_of({"LastModified": SEEN, "md5Hash": "x"})[1] is not None
