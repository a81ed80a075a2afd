from __future__ import annotations

from pathlib import Path

from jellygui.domain.frames import frame_path
from jellygui.domain.overview import overview
from jellygui.domain.runs import TaughtPhotograph
from jellygui.domain.teaching import teaching


def taught(number: int, place: str, group: int) -> TaughtPhotograph:
    return TaughtPhotograph(
        photograph_id=number,
        file_id=number,
        place=place,
        content_hash=f"{number:064x}",
        label="x",
        role=None,
        group=group,
        origin="",
        perceptual_hash=0,
        mirrored_hash=0,
        said=None,
        is_excluded=False,
    )


def test_near_copies_of_one_name_are_told_apart_by_their_folders() -> None:
    labelled = [
        taught(1, "/s/Day 1/100MEDIA/DSC_1.JPG", 1),
        taught(2, "/s/Day 1/100MEDIA/DSC_2.JPG", 1),
        taught(3, "/s/Day 2/100MEDIA/DSC_1.JPG", 2),
        taught(4, "/s/Day 2/100MEDIA/DSC_9.JPG", 2),
        taught(5, "/s/Day 3/100MEDIA/DSC_9.JPG", 3),
    ]
    found = overview(labelled, [], model="", lesson=teaching(labelled), learned=(), remembered={})
    assert [group.names for group in found.copies] == [
        (str(Path("Day 1/100MEDIA/DSC_1.JPG")), "DSC_2.JPG"),
        (str(Path("Day 2/100MEDIA/DSC_1.JPG")), "DSC_9.JPG"),
    ]


def test_frames_are_called_by_their_video_and_time() -> None:
    labelled = [
        taught(number, str(frame_path(Path(f"/s/Day {day}/GOPR1.MP4"), 1000 * seconds)), day)
        for number, (day, seconds) in enumerate([(1, 0), (1, 2), (2, 0), (2, 83)])
    ]
    found = overview(labelled, [], model="", lesson=teaching(labelled), learned=(), remembered={})
    one, other = (str(Path(f"Day {day}/GOPR1.MP4")) for day in (1, 2))
    assert [group.names for group in found.copies] == [
        (f"{one} 0:00", f"{one} 0:02"),
        (f"{other} 0:00", f"{other} 1:23"),
    ]
