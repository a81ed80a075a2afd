"""A picture whose decoder or disk never comes to an end costs no other picture anything."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import psutil
import pytest
from PIL import Image

from jellygui.images import apart, formats, patience, photo, reading
from jellygui.images.hands import Reading, in_order, read_each, read_one
from jellygui.images.photo import Photo, UnreachableError, UnreadableError, read_photo
from tests.support import hanging

TOO_LONG = "takes too long to open"
read = partial(read_photo, side_px=64)


@pytest.fixture(autouse=True)
def _hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    hanging.enough.clear()
    monkeypatch.setattr(formats, "opened", hanging.opened)
    monkeypatch.setattr(patience.Patience, "lost", hanging.lost)
    monkeypatch.setattr(patience, "TOO_LONG_S", 0.5)
    yield
    hanging.enough.set()
    apart.end_all()
    deadline = time.monotonic() + 60
    while patience.hangs():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _reasons(folder: Path) -> dict[str, str]:
    files = [(path.name, path) for path in sorted(folder.iterdir())]
    found = [one for one in read_each(files, read) if one is not None]
    assert [name for name, *_ in found] == [name for name, _ in files]
    return {name: r.reason for name, _, r in found if isinstance(r, UnreadableError)}


@pytest.mark.parametrize("kind", [hanging.SLEEPS, hanging.LOOPS])
def test_one_that_hangs_is_given_up_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: bytes
) -> None:
    monkeypatch.setattr(patience, "TOO_LONG_S", 2.0)  # also of those that are decoded apart
    hanging.write_hanging(tmp_path, good=4, hanging=0)
    path = tmp_path / "001.jpg"
    path.write_bytes(path.read_bytes() + kind)
    assert _reasons(tmp_path) == {"001.jpg": TOO_LONG}


def test_more_may_hang_than_there_are_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits behind them has its turn, though all that is ahead of it hangs too."""
    monkeypatch.setattr(photo, "hangs", lambda: False)  # all in this process
    hanging.write_hanging(tmp_path, good=2, hanging=0)
    first, good = sorted(tmp_path.iterdir())
    first.write_bytes(first.read_bytes() + hanging.SLEEPS)
    batches = [Reading([(0, first), (1, first), (2, good)], read) for _ in range(6)]
    done = [one for one in in_order(batches, threads=2, name="x", ahead=6) if one is not None]
    assert done == batches
    for one in done:
        (*_, bad), (*_, worse), (*_, well) = one.results
        assert (str(bad), str(worse)) == (TOO_LONG, TOO_LONG)
        assert isinstance(well, Photo)


def test_who_waits_hears_again_and_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "TOO_LONG_S", 60.0)
    hanging.write_hanging(tmp_path, good=0, hanging=1)
    (path,) = tmp_path.iterdir()
    work = read_each([(0, path)], read)
    assert [next(work) for _ in range(5)] == [None] * 5
    hanging.enough.set()
    assert any(one is not None for one in work)


def test_closing_does_not_wait_for_one_that_hangs(tmp_path: Path) -> None:
    hanging.write_hanging(tmp_path, good=0, hanging=1)
    (path,) = tmp_path.iterdir()
    work = read_each([(0, path)], read)
    assert next(work) is None
    work.close()
    assert patience.hangs()


def _decode_and_hang(data: bytes, **_: object) -> Photo:
    """Of a process of its own; there nothing is patched."""
    if data.endswith(hanging.SLEEPS):
        threading.Event().wait()
    return photo.decode_photo(data, side_px=64)


def test_as_long_as_one_hangs_pictures_are_decoded_apart_and_ended_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging.write_hanging(tmp_path, good=2, hanging=1)
    first, second, third = sorted(tmp_path.iterdir())
    with pytest.raises(UnreadableError, match=TOO_LONG):
        read_one(first, read)
    assert patience.hangs()
    monkeypatch.setattr(photo, "decode_photo", _decode_and_hang)
    monkeypatch.setattr(patience, "TOO_LONG_S", 30.0)
    assert read_one(second, read).width_px == 320
    (helper,) = apart._all
    process = psutil.Process(helper._process.pid)
    assert read_one(third, read).content_hash == read_photo(third, side_px=64).content_hash
    assert [*apart._all] == [helper]  # the same one
    third.write_bytes(third.read_bytes() + hanging.SLEEPS)
    monkeypatch.setattr(patience, "TOO_LONG_S", 0.5)
    with pytest.raises(UnreadableError, match=TOO_LONG):
        read_one(third, read)
    assert not apart._all
    process.wait(60)
    hanging.enough.set()
    while patience.hangs():
        time.sleep(0.01)
    monkeypatch.undo()
    assert read_one(second, read).width_px == 320
    assert not apart._all


def _die(data: bytes, **_: object) -> Photo:
    import os

    os._exit(7)


def test_a_decoder_that_ends_its_process_ends_with_that_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging.write_hanging(tmp_path, good=1, hanging=0)
    monkeypatch.setattr(patience, "TOO_LONG_S", 30.0)
    monkeypatch.setattr(photo, "decode_photo", _die)
    monkeypatch.setattr(photo, "hangs", lambda: True)
    with pytest.raises(UnreadableError, match="its decoder broke down"):
        read(next(tmp_path.iterdir()))


class _NobodyReads:
    """The pipe to a process that has ended: it takes what is written as long as there is room."""

    def __init__(self, helper: apart._Helper) -> None:
        self._pipe = helper.pipe
        helper._process.kill()
        helper._process.join()
        self.close, self.poll, self.recv_bytes = (
            self._pipe.close,
            self._pipe.poll,
            self._pipe.recv_bytes,
        )

    def send_bytes(self, job: bytes) -> None:
        assert job


def test_a_decoder_that_ends_itself_as_it_is_asked_is_no_damage_of_the_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends after some seconds without work, when the next picture may be on its way to it."""
    hanging.write_hanging(tmp_path, good=2, hanging=0)
    first, second = sorted(tmp_path.iterdir())
    monkeypatch.setattr(patience, "TOO_LONG_S", 300.0)
    monkeypatch.setattr(photo, "hangs", lambda: True)
    read(first)
    (ended,) = apart._resting
    monkeypatch.setattr(ended, "pipe", _NobodyReads(ended))
    assert read(second).content_hash == photo.hash_of(second)
    assert ended not in apart._all


def test_a_process_that_is_long_in_starting_is_the_fault_of_no_disk_and_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging.write_hanging(tmp_path, good=1, hanging=0)
    (path,) = tmp_path.iterdir()
    monkeypatch.setattr(patience, "TOO_LONG_S", 300.0)
    monkeypatch.setattr(photo, "hangs", lambda: True)
    real = apart._Helper

    def late() -> apart._Helper:
        patience.TOO_LONG_S = 0.2
        hanging.hang()
        patience.TOO_LONG_S = 300.0
        return real()

    monkeypatch.setattr(apart, "_Helper", late)
    work = read_each([(0, path)], read)
    assert [next(work) for _ in range(12)] == [None] * 12  # 50 ms each
    hanging.enough.set()
    (found,) = [one for one in work if one is not None]
    assert isinstance(found[2], Photo)


def test_a_disk_that_does_not_answer_is_said_and_is_no_fault_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging.write_hanging(tmp_path, good=2, hanging=0)
    first, second = sorted(tmp_path.iterdir())
    opens = reading._opened

    def waits(path: str, flags: int) -> int:
        if Path(path) == first:
            hanging.hang()
        return opens(path, flags)

    monkeypatch.setattr(reading, "_opened", waits)
    with pytest.raises(UnreachableError, match="its disk does not answer") as caught:
        read_one(first, read)
    assert caught.value.is_of_the_disk
    assert not caught.value.does_answer
    monkeypatch.setattr(patience, "TOO_LONG_S", 30.0)
    assert read_one(second, read).width_px == 320


def test_a_large_picture_that_hangs_keeps_no_other_large_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photo, "_LARGE_PX", 10)
    monkeypatch.setattr(photo, "hangs", lambda: False)  # all in this process
    held, decoded = threading.Event(), formats.decoded

    def hangs_within(image: Image.Image, data: bytes, *args: object) -> object:
        if data.endswith(b"held"):
            held.set()
            hanging.hang()
        return decoded(image, data, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(formats, "decoded", hangs_within)
    hanging.write_hanging(tmp_path, good=2, hanging=0)
    first, second = sorted(tmp_path.iterdir())
    first.write_bytes(first.read_bytes() + b"held")
    work = read_each([(0, first)], read)
    while not held.is_set():
        next(work)
    other = read_each([(1, second)], read)
    assert [next(other) for _ in range(3)] == [None] * 3  # its turn has not come
    (given_up,) = [one for one in work if one is not None]
    assert isinstance(given_up[2], UnreadableError)
    (found,) = [one for one in other if one is not None]
    assert isinstance(found[2], Photo)


def test_a_program_that_was_stopped_meanwhile_gives_nothing_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.undo()
    now = [100.0]
    monkeypatch.setattr(patience.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(patience, "TOO_LONG_S", 30.0)
    with patience.attended():
        patience.begin(patience.takes_too_long)
        waits, this = patience.Patience(), threading.get_ident()
        assert waits.lost(this) is None
        now[0] += 3600
        assert waits.lost(this) is None
        for _ in range(28):
            now[0] += 1
            assert waits.lost(this) is None
        now[0] += 1
        assert str(waits.lost(this)) == TOO_LONG
    assert not patience.hangs()
