from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from functools import partial
from pathlib import Path

import av
import numpy as np
import pytest

from jellygui.domain.frames import frame_path
from jellygui.images import apart, film, scan, video
from jellygui.images.photo import (
    UnreachableError,
    UnreadableError,
    hash_of,
    read_photo,
    read_picture,
    serial_of,
)
from jellygui.images.video import frames_of
from tests.support.films import Pixels, decoded_here, grey, plain
from tests.support.films import film as made


def shows(path: Path, ms: int) -> int:
    """The grey of a frame, decoded in this process."""
    return round(float(np.median(film.shown(path, ms).pixels)))


@pytest.fixture(autouse=True)
def _decoded_here() -> Iterator[None]:
    with decoded_here():
        yield


@pytest.mark.parametrize(
    ("name", "codec", "between_keys", "options"),
    [
        ("a.mp4", "libx264", 10, {"bf": "2"}),
        ("b.MOV", "mpeg4", 1000, {}),
        ("c.avi", "mjpeg", 1, {}),
        ("d.mkv", "libx264", 1000, {"bf": "2"}),
        ("e.avi", "mpeg4", 12, {}),
    ],
)
def test_each_frame_is_the_one_of_its_time(
    name: str, codec: str, between_keys: int, options: dict[str, str], tmp_path: Path
) -> None:
    """Forwards, backwards, at the end, and in no order, whatever lies between key frames."""
    path = made(tmp_path / name, 3, codec=codec, between_keys=between_keys, options=options)
    assert film.look(path).ends_ms == pytest.approx(3000, abs=60)
    for ms in (0, 100, 1000, 1050, 2000, 2900, 500, 0, 2500, 2400, 2999):
        assert shows(path, ms) == pytest.approx(grey(ms // 100), abs=3), ms


def test_what_a_camera_tells_is_known(tmp_path: Path) -> None:
    told = {
        "com.apple.quicktime.creationdate": "2024-07-09T12:11:10+0200",
        "com.apple.quicktime.location.ISO6709": "+54.1834+007.8866+010.5/",
        "com.apple.quicktime.make": "Apple",
        "com.apple.quicktime.model": "iPhone 14",
    }
    photo = read_photo(frame_path(made(tmp_path / "a.mov", 3, told=told), 1500), side_px=32)
    assert photo.taken_at == datetime(2024, 7, 9, 12, 11, 11, 500_000)
    assert (photo.latitude, photo.longitude) == (54.1834, 7.8866)
    assert photo.camera == "Apple iPhone 14"
    plain = read_photo(frame_path(made(tmp_path / "b.mkv", 1), 0), side_px=32)
    assert (plain.taken_at, plain.latitude, plain.camera) == (None, None, "")
    told = {"creation_time": "2023-05-06T07:08:09.000000Z", "location": "+00.0000+000.0000/"}
    other = film.look(made(tmp_path / "c.mp4", 1, told=told))
    assert other.began_at == datetime(2023, 5, 6, 7, 8, 9)
    assert (other.latitude, other.longitude) == (None, None)


def test_a_frame_is_a_photograph_known_by_its_video_and_time(tmp_path: Path) -> None:
    path = made(tmp_path / "a.mp4", 2, size_px=(640, 480), codec="libx264")
    photo = read_photo(frame_path(path, 1000), side_px=32)
    assert (photo.width_px, photo.height_px) == (640, 480)
    assert photo.pixels.shape == (48, 64, 3)  # no more than is to be seen
    assert photo.size_bytes == path.stat().st_size
    picture = read_picture(frame_path(path, 1000))
    assert (picture.width_px, picture.height_px) == picture.pixels.shape[1::-1] == (640, 480)
    assert read_picture(frame_path(path, 1000), longest_px=100).pixels.shape == (75, 100, 3)
    assert serial_of(frame_path(path, 0)) == ""
    moved = path.rename(tmp_path / "renamed.mp4")
    assert hash_of(frame_path(moved, 1000)) == photo.content_hash
    hashes = {hash_of(frame_path(moved, ms)) for ms in (0, 500, 1000)}
    assert len(hashes) == 3
    with pytest.raises(UnreachableError, match="it is gone"):
        read_photo(frame_path(path, 1000), side_px=32)
    with pytest.raises(UnreachableError, match="it is gone"):
        read_picture(frame_path(path, 1000))


def test_what_is_cut_off_is_shown_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = made(tmp_path / "a.avi", 10, codec="mjpeg", size_px=(64, 48))
    data = whole.read_bytes()
    part = tmp_path / "cut.avi"
    part.write_bytes(data[: len(data) // 2])
    found = frames_of(part, 1)
    assert found.is_cut_off
    assert 3000 < found.ends_ms < 6000
    assert [one.path.parent for one in found.files()] == [part] * len(found.times_ms)
    assert shows(part, found.times_ms[-1]) == pytest.approx(grey(found.times_ms[-1] // 100), abs=3)
    with pytest.raises(UnreadableError, match=r"is damaged \(nothing can be shown at 0:09\)"):
        shows(part, 9000)


def test_longer_sound_and_a_late_beginning_cut_nothing_off(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mjpeg", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuvj420p"
        sound = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        for number in range(10):
            frame = av.VideoFrame.from_ndarray(plain(number, (64, 48)), format="rgb24")
            frame.pts, frame.time_base = 50 + number, Fraction(1, 10)
            container.mux(stream.encode(frame))
        for second in range(12):
            heard = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), layout="mono")
            heard.pts, heard.sample_rate = 8000 * second, 8000
            container.mux(sound.encode(heard))
    found = frames_of(path, 0.1)
    assert (found.is_cut_off, found.ends_ms) == (False, pytest.approx(1000, abs=60))
    assert shows(path, 500) == pytest.approx(grey(5), abs=3)


def test_a_time_that_was_damaged_makes_no_video_of_years(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mjpeg", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuvj420p"
        for number, at in enumerate((0, 1, 2, 2**40)):
            frame = av.VideoFrame.from_ndarray(plain(number, (64, 48)), format="rgb24")
            frame.pts, frame.time_base = at, Fraction(1, 10)
            container.mux(stream.encode(frame))
    assert 200 <= frames_of(path, 0.1).ends_ms <= 400
    assert shows(path, 100) == pytest.approx(grey(1), abs=3)


def test_where_no_video_is_read_what_is_known_of_them_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = frame_path(made(tmp_path / "a.mp4", 1), 0)
    monkeypatch.setattr("jellygui.images.video.can_be_read", lambda: False)
    for read in (partial(read_photo, side_px=32), read_picture):
        with pytest.raises(UnreachableError, match="this installation reads no videos") as caught:
            read(frame)
        assert caught.value.is_of_the_disk


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.mp4", b"", "is empty"),
        ("b.mp4", b"\0\0\0\x18ftypisom\0\0\2\0isommp42" + b"\0\0\0\x10mdat12345678", "is cut off"),
        ("c.avi", b"RIFF\x24\0\0\0AVI LIST" + b"x" * 100, "is a video without pictures"),
        ("d.mkv", b"\x1aE\xdf\xa3" + b"\xff" * 500, "is damaged"),
        ("e.mp4", b"#EXTM3U\n#EXTINF:10,\n/etc/passwd\n", "is no video of a kind that is read"),
    ],
)
def test_what_is_broken_is_said(name: str, data: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableError, match=words):
        film.look(path)


def test_damage_costs_the_frames_that_it_reaches(tmp_path: Path) -> None:
    path = made(tmp_path / "a.mp4", 10, codec="libx264", picture=noise)
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle - 500 : middle + 500] = bytes(1000)
    path.write_bytes(bytes(data))
    shown = 0
    for ms in range(0, 10_000, 500):
        try:
            film.shown(path, ms)
        except UnreadableError:
            continue
        shown += 1
    assert 15 <= shown <= 20


def noise(number: int, size_px: tuple[int, int]) -> np.ndarray:
    width, height = size_px
    return np.random.default_rng(number).integers(0, 255, (height, width, 3), np.uint8)


def test_an_error_of_the_decoder_is_none_of_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "a.mp4", 1)

    def fails(*_: object, **__: object) -> None:
        raise av.error.OSError(5, "Input/output error", "<none>")

    with monkeypatch.context() as patch:
        patch.setattr(av, "open", fails)
        with pytest.raises(UnreadableError, match="is damaged") as caught:
            film.look(path)
    assert not isinstance(caught.value, UnreachableError)


def test_a_video_that_changes_is_opened_anew(tmp_path: Path) -> None:
    path = made(tmp_path / "a.mp4", 1)
    assert shows(path, 500) == pytest.approx(grey(5), abs=3)
    first = hash_of(frame_path(path, 0))
    made(path, 2, codec="libx264")
    assert shows(path, 1500) == pytest.approx(grey(15), abs=3)
    assert hash_of(frame_path(path, 0)) != first


def test_what_is_too_large_is_not_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "a.mp4", 1)
    with monkeypatch.context() as patch:
        patch.setattr("jellygui.images.bounds._LARGEST_FRAME_PX", 64 * 48 - 1)
        with pytest.raises(UnreadableError, match="64 x 48 pixels a frame"):
            film.look(path)
    monkeypatch.setattr("jellygui.images.video.MOST_FRAMES", 9)
    with pytest.raises(UnreadableError, match="has too many frames"):
        frames_of(path, 0.1)


def test_a_small_file_has_no_more_frames_than_its_size_explains(tmp_path: Path) -> None:
    """Five pictures, ten hours from one to the next: in 4 kB, a project of 144,000 photographs."""
    path = made(tmp_path / "a.mkv", 180_000, codec="mjpeg", fps=Fraction(1, 36_000))
    with pytest.raises(UnreadableError, match=r"has too many frames \(1\d\d,000; at most 1,000\)"):
        frames_of(path, 1)
    assert len(frames_of(path, 3600).times_ms) in range(40, 51)


def test_the_scan_tells_videos_from_their_previews(tmp_path: Path) -> None:
    path = made(tmp_path / "GX010001.MP4", 0.2)
    (tmp_path / "GX010001.LRV").write_bytes(path.read_bytes())
    (tmp_path / "empty.mp4").touch()
    told = {found.path.name: found for found in scan.scan([tmp_path]) if found}
    assert {name: found.kind for name, found in told.items()} == {
        "GX010001.MP4": "video",
        "GX010001.LRV": "video preview",
        "empty.mp4": "video",
    }
    assert {name for name, found in told.items() if found.video} == {"GX010001.MP4"}


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_what_is_left_out_on_the_way_to_a_frame_changes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    """Of frames between two others nothing else is made: they need not be decoded."""
    chance = np.random.default_rng(0)
    still = chance.integers(0, 255, (48, 64, 3)).astype(np.uint8)

    def moving(number: int, size_px: tuple[int, int]) -> Pixels:
        return np.roll(still, number, axis=1)

    options = {"bf": "3", "b_strategy": "0", "sc_threshold": "0"}
    path = made(
        tmp_path / f"a{suffix}",
        5,
        codec="libx264",
        between_keys=250,
        options=options,
        picture=moving,
    )
    times = [0, 1000, 2700, 4800, 1300]
    found = [film.shown(path, ms).pixels for ms in times]
    skipped: list[str] = []
    plainly = film._Film._skipped
    monkeypatch.setattr(
        film._Film, "_skipped", lambda *of: skipped.append(plainly(*of)) or "DEFAULT"
    )
    while film._open:
        film._open.popitem()[1][1].close()
    for ms, pixels in zip(times, found, strict=True):
        assert np.array_equal(film.shown(path, ms).pixels, pixels), ms
    assert {"NONREF", "DEFAULT"} == {*skipped}


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_what_is_shown_for_long_is_not_left_out_on_the_way_to_it(
    tmp_path: Path, suffix: str
) -> None:
    """A time-lapse that was packed with one picture every two seconds."""
    options = {"bf": "3", "b_strategy": "0", "sc_threshold": "0"}
    path = made(
        tmp_path / f"a{suffix}",
        24,
        codec="libx264",
        between_keys=250,
        options=options,
        fps=Fraction(1, 2),
    )
    for ms in range(1500, 24_000, 2000):
        while film._open:
            film._open.popitem()[1][1].close()
        shown = film.shown(path, ms).pixels.mean()
        assert abs(shown - grey(ms // 2000)) <= 1, ms


def test_a_frame_that_cannot_be_decoded_is_taken_so_that_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> film.ShownFrame:
        raise UnreadableError("is damaged")

    monkeypatch.setattr(apart, "call", fails)
    assert list(video._changes(tmp_path / "a.mp4", [0, 1000])) == [0, 1000]


def test_hashes_of_so_many_videos_are_kept_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(video, "_KEPT", 2)
    monkeypatch.setattr(video, "_hashed", {})
    for round_ in range(2):
        for name in ("a", "b", "c"):
            (tmp_path / name).write_bytes(name.encode())
            found = video.hash_of_video(tmp_path / name)
            assert found.content_hash == hashlib.sha256(name.encode()).hexdigest()
            assert len(video._hashed) <= 2, round_
